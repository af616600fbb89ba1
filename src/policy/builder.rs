use super::{
    Banner, Category, Cookies, Gate, Policy, PolicyError, Records, Secure, Site,
    error::Flaw,
    reader::{At, expected_number},
    tracker::TrackerChange,
};
use crate::{
    catalog::{CATEGORIES, Catalog, Tracker},
    consent::{Id, cookie::RESERVED},
};

/// How long a choice may last: 13 months at most.
pub(super) const DAYS: std::ops::RangeInclusive<u32> = 1..=395;
/// The revisions that a cookie can carry.
pub(super) const REVISIONS: std::ops::RangeInclusive<u32> = 1..=u32::MAX;

const DEFAULT_PREFIX: &str = "/_consent";
const MAX_PREFIX: usize = 64;
const MAX_CATEGORIES: usize = 32;
const MAX_TRACKERS: usize = 4096;

/// Builds a [`Policy`] in code. Everything is checked by [`PolicyBuilder::build`].
///
/// ```
/// use tower_consent::Policy;
///
/// let policy = Policy::builder().site_name("Ministry of Examples").grant_by_default("functional").build()?;
/// # Ok::<(), tower_consent::policy::PolicyError>(())
/// ```
#[derive(Debug)]
pub struct PolicyBuilder {
    pub(super) site: Site,
    pub(super) privacy_page: Option<At<String>>,
    pub(super) revision: u32,
    pub(super) prefix: At<String>,
    pub(super) categories: Vec<(At<String>, CategoryChange)>,
    pub(super) trackers: Vec<(At<String>, TrackerChange)>,
    pub(super) gate: Gate,
    pub(super) banner: Banner,
    pub(super) days: u32,
    pub(super) secure: Secure,
    pub(super) records: Records,
}

/// `[categories.<id>]`: an own category, or a change to a built-in one.
#[derive(Debug, Default)]
pub(super) struct CategoryChange {
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    pub(super) default: Option<bool>,
}

impl Default for PolicyBuilder {
    fn default() -> Self {
        Self {
            site: Site::default(),
            privacy_page: None,
            revision: 1,
            prefix: At::nowhere(DEFAULT_PREFIX.to_owned()),
            categories: Vec::new(),
            trackers: Vec::new(),
            gate: Gate::default(),
            banner: Banner { title: None, text: None, settings_link: true },
            days: u32::from(Cookies::default().days),
            secure: Secure::Auto,
            records: Records::Memory,
        }
    }
}

impl PolicyBuilder {
    /// The name of the site, as visitors know it.
    #[must_use]
    pub fn site_name(mut self, name: impl Into<String>) -> Self {
        self.site.name = Some(name.into());
        self
    }

    /// Whom to ask about the use of data: an address or a sentence.
    #[must_use]
    pub fn contact(mut self, contact: impl Into<String>) -> Self {
        self.site.contact = Some(contact.into());
        self
    }

    /// The site's privacy page: a path of the site, or an http or https address.
    #[must_use]
    pub fn privacy_page(mut self, address: impl Into<String>) -> Self {
        self.privacy_page = Some(At::nowhere(address.into()));
        self
    }

    /// The revision of the policy, from 1. A higher one asks every visitor again.
    #[must_use]
    pub fn revision(mut self, revision: u32) -> Self {
        self.revision = revision;
        self
    }

    /// The path under which the layer answers itself: `/_consent` unless said otherwise.
    #[must_use]
    pub fn prefix(mut self, path: impl Into<String>) -> Self {
        self.prefix = At::nowhere(path.into());
        self
    }

    /// An own category, or other texts for a built-in one.
    #[must_use]
    pub fn category(mut self, id: impl Into<String>, title: impl Into<String>, description: impl Into<String>) -> Self {
        let change = CategoryChange { title: Some(title.into()), description: Some(description.into()), default: None };
        self.categories.push((At::nowhere(id.into()), change));
        self
    }

    /// Grants a category before the visitor has chosen. Where the law wants consent first, only `necessary` may be so.
    #[must_use]
    pub fn grant_by_default(mut self, category: impl Into<String>) -> Self {
        let change = CategoryChange { default: Some(true), ..CategoryChange::default() };
        self.categories.push((At::nowhere(category.into()), change));
        self
    }

    /// An own tracker, or another one in place of a built-in one with the same id.
    #[must_use]
    pub fn tracker(mut self, tracker: Tracker) -> Self {
        self.trackers.push((At::nowhere(tracker.id.to_string()), tracker.into()));
        self
    }

    /// Leaves a built-in tracker out of the catalogue: nothing is known of it then, and nothing asked.
    #[must_use]
    pub fn without_tracker(mut self, id: impl Into<String>) -> Self {
        self.trackers.push((At::nowhere(id.into()), TrackerChange { off: true, ..TrackerChange::default() }));
        self
    }

    /// Blocks third parties that nobody knows. Without this they pass.
    #[must_use]
    pub fn block_unknown_third_parties(mut self) -> Self {
        self.gate.block_unknown = true;
        self
    }

    /// Leaves blocked markup inert in the page, instead of taking it out.
    #[must_use]
    pub fn hold(mut self) -> Self {
        self.gate.hold = true;
        self
    }

    /// Judges and logs, but blocks nothing: **trackers load without consent**.
    #[must_use]
    pub fn report_only(mut self) -> Self {
        self.gate.report_only = true;
        self
    }

    /// Honours `data-consent="necessary"` in pages. Only where no markup in them is posted by users.
    #[must_use]
    pub fn trust_annotations(mut self) -> Self {
        self.gate.trust_annotations = true;
        self
    }

    /// The title of the banner.
    #[must_use]
    pub fn banner_title(mut self, title: impl Into<String>) -> Self {
        self.banner.title = Some(title.into());
        self
    }

    /// The text of the banner.
    #[must_use]
    pub fn banner_text(mut self, text: impl Into<String>) -> Self {
        self.banner.text = Some(text.into());
        self
    }

    /// Leaves out the "Cookie settings" link: the site has its own, to the prefix path, on every page.
    #[must_use]
    pub fn without_settings_link(mut self) -> Self {
        self.banner.settings_link = false;
        self
    }

    /// How many days a choice lasts, yes and no alike: 180 unless said otherwise, 395 at most.
    #[must_use]
    pub fn days(mut self, days: u16) -> Self {
        self.days = u32::from(days);
        self
    }

    /// Whether cookies are `Secure`.
    #[must_use]
    pub fn secure_cookies(mut self, secure: Secure) -> Self {
        self.secure = secure;
        self
    }

    /// Keeps the records in a SQLite file.
    #[cfg(feature = "sqlite")]
    #[must_use]
    pub fn sqlite(mut self, path: impl Into<std::path::PathBuf>) -> Self {
        self.records = Records::Sqlite(path.into());
        self
    }

    /// Checks everything.
    ///
    /// # Errors
    ///
    /// With the first value that cannot be used, and what was expected.
    pub fn build(self) -> Result<Policy, PolicyError> {
        self.check().map_err(|flaw| flaw.in_text(""))
    }

    pub(super) fn check(self) -> Result<Policy, Flaw> {
        let prefix = check_prefix(self.prefix)?;
        let revision = check_number("revision", self.revision, &REVISIONS)?;
        let days = check_number("days", self.days, &DAYS)?;
        let privacy_page = self.privacy_page.map(check_privacy_page).transpose()?;
        let own_categories: Vec<_> = self.categories.iter().map(|(id, _)| id.clone()).collect();
        let categories = check_categories(self.categories)?;
        let trackers = check_trackers(self.trackers, &categories, &own_categories)?;
        Ok(Policy {
            site: Site { privacy_page, ..self.site },
            revision,
            prefix,
            categories,
            catalog: Catalog::new(trackers),
            gate: self.gate,
            banner: self.banner,
            cookies: Cookies { days: u16::try_from(days).expect("checked above"), secure: self.secure },
            records: self.records,
        })
    }
}

/// An id that a category or a tracker may have.
pub(super) fn checked_id(id: &At<String>) -> Result<Id, Flaw> {
    if RESERVED.contains(&id.value.as_str()) {
        return Err(Flaw::new(id.at, format!("{:?} is a reserved word, expected another id", id.value)));
    }
    Id::new(&id.value).map_err(|error| Flaw::new(id.at, error.to_string()))
}

fn check_number(key: &str, number: u32, range: &std::ops::RangeInclusive<u32>) -> Result<u32, Flaw> {
    let flaw = || Flaw::new(None, format!("{key} is {number}, {}", expected_number(range)));
    range.contains(&number).then_some(number).ok_or_else(flaw)
}

fn check_prefix(prefix: At<String>) -> Result<String, Flaw> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.~".contains(&b);
    let segment =
        |segment: &str| !segment.is_empty() && segment.bytes().all(plain) && !segment.trim_matches('.').is_empty();
    let valid =
        prefix.value.len() <= MAX_PREFIX && prefix.value.strip_prefix('/').is_some_and(|p| p.split('/').all(segment));
    let expected = "expected a path such as \"/_consent\": a slash, then letters, digits, hyphens and underscores";
    let flaw = || Flaw::new(prefix.at, format!("prefix is {:?}, {expected}", prefix.value));
    if valid { Ok(prefix.value) } else { Err(flaw()) }
}

fn check_privacy_page(page: At<String>) -> Result<String, Flaw> {
    let path = page.value.starts_with('/') && !page.value.starts_with("//");
    let address = url::Url::parse(&page.value).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    let expected = "expected a path such as \"/privacy\" or an https address";
    let flaw = || Flaw::new(page.at, format!("privacy_page is {:?}, {expected}", page.value));
    if path || address { Ok(page.value) } else { Err(flaw()) }
}

fn check_categories(changes: Vec<(At<String>, CategoryChange)>) -> Result<Vec<Category>, Flaw> {
    let mut categories = Category::builtin();
    for (id, change) in changes {
        if id.value == CATEGORIES[0] && change.default.is_some() {
            return Err(Flaw::new(id.at, "the category \"necessary\" is always granted and has no default"));
        }
        match categories.iter_mut().find(|category| category.id.as_str() == id.value) {
            Some(category) => {
                category.title = change.title.unwrap_or_else(|| std::mem::take(&mut category.title));
                category.description = change.description.unwrap_or_else(|| std::mem::take(&mut category.description));
                category.default = change.default.unwrap_or(category.default);
            }
            None => categories.push(new_category(&id, change)?),
        }
        if categories.len() > MAX_CATEGORIES {
            return Err(Flaw::new(id.at, format!("too many categories, expected at most {MAX_CATEGORIES}")));
        }
    }
    Ok(categories)
}

fn new_category(id: &At<String>, change: CategoryChange) -> Result<Category, Flaw> {
    let lacks = |what| Flaw::new(id.at, format!("category {:?} is not built in and has no {what}", id.value));
    Ok(Category {
        id: checked_id(id)?,
        title: change.title.ok_or_else(|| lacks("title"))?,
        description: change.description.ok_or_else(|| lacks("description"))?,
        default: change.default.unwrap_or(false),
    })
}

fn check_trackers(
    changes: Vec<(At<String>, TrackerChange)>,
    categories: &[Category],
    own_categories: &[At<String>],
) -> Result<Vec<Tracker>, Flaw> {
    let find = |id: &str| categories.iter().map(|category| &category.id).find(|known| known.as_str() == id);
    let known = |id: &At<String>| {
        let ids = || categories.iter().map(|category| category.id.as_str()).collect::<Vec<_>>().join(", ");
        let unknown = || Flaw::new(id.at, format!("unknown category {:?}, expected one of {}", id.value, ids()));
        find(&id.value).cloned().ok_or_else(unknown)
    };
    let mut trackers = Catalog::builtin();
    for (id, change) in changes {
        if find(&id.value).is_some() {
            return Err(Flaw::new(
                id.at,
                format!("{:?} is the id of a category, expected another for the tracker", id.value),
            ));
        }
        change.apply(&id, &mut trackers, known)?;
        if trackers.len() > MAX_TRACKERS {
            return Err(Flaw::new(id.at, format!("too many trackers, expected at most {MAX_TRACKERS}")));
        }
    }
    let clash = |id: &&At<String>| trackers.iter().any(|tracker| tracker.id.as_str() == id.value);
    match own_categories.iter().find(clash) {
        Some(id) => {
            Err(Flaw::new(id.at, format!("{:?} is the id of a tracker, expected another for the category", id.value)))
        }
        None => Ok(trackers),
    }
}
