use serde::Deserialize;

use crate::consent::Id;

/// A known third party.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tracker {
    /// Its id, such as `meta-pixel`.
    pub id: Id,
    /// Its name for people.
    pub name: String,
    /// The company behind it.
    pub vendor: String,
    /// The category that a visitor grants.
    pub category: Id,
    /// Further categories that must be granted too (a tag manager loads anything). A grant of the tracker's own id suffices without them.
    #[serde(default)]
    pub needs: Vec<Id>,
    /// What is done with it while it is denied.
    #[serde(default)]
    pub gate: Handling,
    /// The vendor's privacy notice.
    pub privacy_url: Option<String>,
    /// Address rules.
    #[serde(default)]
    pub url: Vec<AddressRule>,
    /// Marks of inline scripts that load it.
    #[serde(default)]
    pub loader: Vec<String>,
    /// Marks of inline scripts that only call it.
    #[serde(default)]
    pub calls: Vec<String>,
    /// The cookies that it sets.
    #[serde(default)]
    pub cookie: Vec<CookieRule>,
}

/// What is done with a denied tracker.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Handling {
    /// Taken out of the page.
    #[default]
    Block,
    /// Frames leave a placeholder of the same size.
    Placeholder,
    /// Let through unless the policy says otherwise.
    Allow,
}

/// How an address is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A script.
    Script,
    /// An image or pixel.
    #[serde(alias = "img")]
    Image,
    /// A frame, an embed, an object.
    #[serde(alias = "iframe")]
    Frame,
    /// A style sheet.
    #[serde(alias = "css")]
    Style,
    /// A font.
    Font,
    /// Audio, video, tracks.
    Media,
    /// fetch, XMLHttpRequest, beacons, pings.
    #[serde(alias = "xhr")]
    Fetch,
    /// A connection or name lookup without a path: preconnect, dns-prefetch.
    Hint,
    /// The visitor's own submission: never judged.
    Form,
    /// Where a page is sent on: `meta refresh`.
    Refresh,
}

/// One address rule.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressRule {
    /// What the vendor loads from there.
    pub kind: Kind,
    /// Exact host, or with `*` for any run of characters; `*.x.y` also matches `x.y`; `*` alone is any host.
    pub host: String,
    /// Path prefix; a trailing `$` makes the end exact; `*` is any run of characters.
    #[serde(default = "root")]
    pub path: String,
    /// Prefix of some query pair; `*` as above.
    pub query: Option<String>,
}

fn root() -> String {
    "/".into()
}

/// One cookie.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CookieRule {
    /// Its name; `*` is any run of characters.
    pub name: String,
    /// Whose cookie it is.
    pub party: Party,
    /// The domain of a third-party cookie.
    pub domain: Option<String>,
    /// How long the vendor keeps it: an ISO 8601 duration, or `session`.
    pub max_age: Option<String>,
    /// What for, for people.
    pub purpose: String,
}

/// Whose cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Party {
    /// Set on the site's own domain.
    First,
    /// Set on the vendor's domain.
    Third,
}
