use serde::Deserialize;

use super::HostPattern;
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
    /// Where that company has its seat, as people read it: `New Zealand`.
    pub country: Option<String>,
    /// The category that a visitor grants.
    pub category: Id,
    /// Further categories that must be granted too (a tag manager loads anything). A grant of the tracker's own id suffices without them.
    #[serde(default)]
    pub needs: Vec<Id>,
    /// What is done with it while it is denied.
    #[serde(default)]
    pub gate: Handling,
    /// The owner states that it is set up so that the law asks for no consent to it, but lets the visitor object: statistics of the
    /// site's own, and nothing else. What that means is for a [jurisdiction](crate::policy::Jurisdiction) to say.
    #[serde(default)]
    pub exempt: bool,
    /// The owner's decision that it loads before consent, in its vendor's own denied state.
    #[serde(default)]
    pub advanced: bool,
    /// The vendor's privacy notice.
    pub privacy_url: Option<String>,
    /// What someone who maintains a site should know.
    pub note: Option<String>,
    /// Address rules.
    #[serde(default)]
    pub url: Vec<AddressRule>,
    /// Names or texts that make an inline script its loader, if the script loads anything at all.
    #[serde(default)]
    pub loader: Vec<String>,
    /// The same, but enough alone.
    #[serde(default)]
    pub snippet: Vec<String>,
    /// Marks of inline scripts that only call it.
    #[serde(default)]
    pub calls: Vec<String>,
    /// Globals that stand in for it while it is withheld: `name()`, `name[]` or `name{}`.
    #[serde(default)]
    pub stub: Vec<String>,
    /// The vendor's own consent interface.
    pub consent_api: Option<String>,
    /// The markup that its script fills in: `blockquote.name`, `.name`, `#name` or `[data-name]`, with a `*` for an open end. With
    /// [`Handling::Placeholder`] a notice stands with it while the script is withheld.
    #[serde(default)]
    pub dom: Vec<String>,
    /// The cookies that it sets.
    #[serde(default)]
    pub cookie: Vec<CookieRule>,
    /// What it keeps in the browser's storage.
    #[serde(default)]
    pub storage: Vec<StorageRule>,
}

/// What is done with a denied tracker.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Handling {
    /// Taken out of the page.
    #[default]
    Block,
    /// Frames leave a placeholder of the same size, scripts that show something a notice.
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
    /// WebSocket.
    Socket,
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
    /// Which hosts.
    pub host: HostPattern,
    /// Path prefix; a trailing `$` makes the end exact; `*` is any run of characters.
    #[serde(default = "root")]
    pub path: String,
    /// Prefix of some query pair; `*` as above.
    pub query: Option<String>,
    /// The host is everybody's (a public CDN, a storage service): it alone proves nothing.
    #[serde(default)]
    pub shared: bool,
    /// What the script from there shows by itself, where the page has no markup for it. With [`Handling::Placeholder`] a notice
    /// says so while the script is withheld.
    pub draws: Option<Draws>,
}

/// Where a script shows something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Draws {
    /// Where it stands, or close to it: a form, a player, a map.
    Here,
    /// Somewhere on the page, or over it: a pop-up, a chat.
    Anywhere,
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

/// One key in the browser's storage.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StorageRule {
    /// Which storage.
    pub area: StorageArea,
    /// Its key; `*` is any run of characters.
    pub key: String,
    /// What for, for people.
    pub purpose: String,
}

/// A storage of the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StorageArea {
    /// `localStorage`.
    Local,
    /// `sessionStorage`.
    Session,
    /// IndexedDB: the key is the name of a database.
    IndexedDb,
    /// Cache Storage: the key is the name of a cache.
    Cache,
}

impl Tracker {
    /// A tracker of which nothing but its name and its category is known yet.
    pub fn new(id: Id, name: impl Into<String>, vendor: impl Into<String>, category: Id) -> Self {
        Self {
            id,
            name: name.into(),
            vendor: vendor.into(),
            country: None,
            category,
            needs: Vec::new(),
            gate: Handling::default(),
            exempt: false,
            advanced: false,
            privacy_url: None,
            note: None,
            url: Vec::new(),
            loader: Vec::new(),
            snippet: Vec::new(),
            calls: Vec::new(),
            stub: Vec::new(),
            consent_api: None,
            dom: Vec::new(),
            cookie: Vec::new(),
            storage: Vec::new(),
        }
    }
}
