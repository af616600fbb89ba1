use super::{
    Banner, Codings, Cookies, Delivery, Fingerprint, Gate, Jurisdiction, Layout, Policy, PolicyError, Records, Secure,
    Site, Theme,
    check::{self, DAYS, REVISIONS},
    csp::{self, Csp},
    error::Flaw,
    languages::{OwnLanguages, OwnText},
    presets::Changes,
    reader::At,
    tracker::{TrackerChange, TrackerEntry},
    whereabouts::{ByHeader, Function, Whereabouts},
};
use crate::{
    banner::Look,
    catalog::{Catalog, CookieRule, Tracker},
    client,
    guard::Guard,
};

const DEFAULT_PREFIX: &str = "/_consent";

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
    pub(super) jurisdiction: Jurisdiction,
    pub(super) by_header: ByHeader,
    pub(super) by_function: Option<Function>,
    pub(super) presets: Changes,
    pub(super) gpc_statement: Option<At<String>>,
    pub(super) dnt_as_gpc: bool,
    pub(super) revision: u32,
    pub(super) prefix: At<String>,
    pub(super) categories: Vec<(At<String>, CategoryChange)>,
    pub(super) trackers: Vec<(At<String>, TrackerEntry)>,
    pub(super) gate: Gate,
    pub(super) limited_data_use: bool,
    pub(super) guard_trackers: Option<Vec<At<String>>>,
    pub(super) guard_known_hosts: bool,
    pub(super) csp: Csp,
    pub(super) languages: OwnLanguages,
    pub(super) banner: Banner,
    pub(super) codings: Codings,
    pub(super) delivery: Delivery,
    /// None where the jurisdiction decides.
    pub(super) days: Option<u32>,
    pub(super) own_cookies: Vec<CookieRule>,
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
            jurisdiction: Jurisdiction::default(),
            by_header: ByHeader::default(),
            by_function: None,
            presets: Changes::default(),
            gpc_statement: None,
            dnt_as_gpc: false,
            revision: 1,
            prefix: At::nowhere(DEFAULT_PREFIX.to_owned()),
            categories: Vec::new(),
            trackers: Vec::new(),
            gate: Gate::default(),
            limited_data_use: false,
            guard_trackers: None,
            guard_known_hosts: false,
            csp: Csp::default(),
            languages: OwnLanguages::default(),
            banner: Banner { settings_link: true, ..Banner::default() },
            codings: Codings::default(),
            delivery: Delivery::Private,
            days: None,
            own_cookies: Vec::new(),
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

    /// Lets a tracker load **before consent**, in its vendor's own denied state, in which it already tells its vendor of the visit.
    #[must_use]
    pub fn advanced_consent(mut self, tracker: impl Into<String>) -> Self {
        let change = TrackerChange { advanced: Some(true), ..TrackerChange::default() };
        self.trackers.push((At::nowhere(tracker.into()), TrackerEntry::Change(Box::new(change))));
        self
    }

    /// Asks Meta to limit its use of data wherever its pixel loads (Limited Data Use).
    #[must_use]
    pub fn meta_limited_data_use(mut self) -> Self {
        self.limited_data_use = true;
        self
    }

    /// The languages in which visitors are spoken to, the site's own first: tags such as `de` or `pt-BR`, and `auto` for all others
    /// that are built in. English and `auto` unless said otherwise. Those but English need the feature `languages`.
    #[must_use]
    pub fn languages(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.languages.tags = Some(tags.into_iter().map(|tag| At::nowhere(tag.into())).collect());
        self
    }

    /// Other words for a text in one language: its id is that of `languages/en.ftl`, and `{ $variables }` are those that it has there.
    /// Of an own category, `category-<id>` is the title and `category-<id>-text` the description.
    #[must_use]
    pub fn text(mut self, language: impl Into<String>, id: impl Into<String>, text: impl Into<String>) -> Self {
        let [language, id, text] = [language.into(), id.into(), text.into()].map(At::nowhere);
        self.languages.texts.push(OwnText { language, id, text });
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
        let id = At::nowhere(tracker.id.to_string());
        self.trackers.push((id, TrackerEntry::Whole(Box::new(tracker))));
        self
    }

    /// Leaves a built-in tracker out of the catalogue: nothing is known of it then, and nothing asked.
    #[must_use]
    pub fn without_tracker(mut self, id: impl Into<String>) -> Self {
        self.trackers.push((At::nowhere(id.into()), TrackerEntry::Off));
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

    /// Leaves out the guard, the script in each page that refuses what the page's own scripts would load from denied trackers: **then
    /// the page's own scripts may load them**, unless [`PolicyBuilder::csp_strict`] stands in the way.
    #[must_use]
    pub fn without_guard(mut self) -> Self {
        self.gate.unguarded = true;
        self
    }

    /// The ids of the trackers against which the guard stands: those that the site's own scripts might load. All unless said otherwise;
    /// fewer make it smaller.
    #[must_use]
    pub fn guard_trackers(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.guard_trackers = Some(ids.into_iter().map(|id| At::nowhere(id.into())).collect());
        self
    }

    /// Lets the guard know all hosts behind the catalogue, some 1,900 of further companies, and not the trackers alone: some 4.2 KB more
    /// in each page, in brotli. Without this the gate knows them, and strict mode. Where unknown third parties are blocked the guard blocks
    /// them too, without knowing them.
    #[must_use]
    pub fn guard_known_hosts(mut self) -> Self {
        self.guard_known_hosts = true;
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

    /// Where the banner stands: along the lower edge unless said otherwise.
    #[must_use]
    pub fn banner_layout(mut self, layout: Layout) -> Self {
        self.banner.layout = layout;
        self
    }

    /// Colours and corners of the banner, and of all else that stands in the site's pages: the browser's unless said otherwise.
    #[must_use]
    pub fn banner_theme(mut self, theme: Theme) -> Self {
        self.banner.theme = theme;
        self
    }

    /// Leaves out the "Cookie settings" link: the site has its own, to the prefix path, on every page.
    #[must_use]
    pub fn without_settings_link(mut self) -> Self {
        self.banner.settings_link = false;
        self
    }

    /// Up to where pages in a content coding are read: how many bytes one may yield (256 MiB unless said otherwise), and how
    /// many times more than what came, behind the first mebibyte (200). A page over a limit ends with an error.
    #[must_use]
    pub fn coding_limits(mut self, max_bytes: u32, max_ratio: u32) -> Self {
        self.codings = Codings { max_bytes, max_ratio, ..self.codings };
        self
    }

    /// Compresses pages that were rewritten, for browsers that accept it. Where this layer is the outermost one.
    #[cfg(feature = "decode")]
    #[must_use]
    pub fn recompress(mut self) -> Self {
        self.codings.recompress = true;
        self
    }

    /// Lets shared caches keep one variant of a page for each state of consent, as far as the site lets them keep it. It takes effect
    /// behind a cache that says what it keys on, as docs/caching.md shows.
    #[must_use]
    pub fn cdn(mut self) -> Self {
        self.delivery = Delivery::Cdn;
        self
    }

    /// How many days a choice lasts, yes and no alike: what the jurisdiction says unless said otherwise, 395 at most.
    #[must_use]
    pub fn days(mut self, days: u16) -> Self {
        self.days = Some(u32::from(days));
        self
    }

    /// A cookie that the site itself sets, for the cookie declaration: nothing is done with it.
    #[must_use]
    pub fn own_cookie(mut self, cookie: CookieRule) -> Self {
        self.own_cookies.push(cookie);
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

    /// Keeps the records in a PostgreSQL database.
    #[cfg(feature = "postgres")]
    #[must_use]
    pub fn postgres(mut self, address: crate::records::PostgresAddress) -> Self {
        self.records = Records::Postgres(address);
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

    pub(super) fn check(mut self) -> Result<Policy, Flaw> {
        let fingerprint = Fingerprint::of(&mut self);
        let prefix = check::prefix(self.prefix)?;
        let revision = check::number("revision", self.revision, &REVISIONS)?;
        let days = self.days.map(|days| check::number("days", days, &DAYS)).transpose()?;
        let privacy_page = self.privacy_page.map(check::privacy_page).transpose()?;
        let own_categories: Vec<_> = self.categories.iter().map(|(id, _)| id.clone()).collect();
        let categories = check::categories(self.categories)?;
        let languages = self.languages.check(&categories)?;
        let own_trackers: Vec<_> = self.trackers.iter().map(|(id, _)| id.clone()).collect();
        let catalog = Catalog::new(check::trackers(self.trackers, &categories, &own_categories)?);
        let presets = self.presets.check(&categories)?;
        check::exemptions(&own_trackers, &catalog)?;
        check::advanced(&own_trackers, &catalog, self.gate.unguarded)?;
        let by_header = self.by_header.check()?;
        let whereabouts = self.by_function.map(Whereabouts::Function).or(by_header).unwrap_or_default();
        let guarded =
            self.guard_trackers.map(|ids| csp::trackers(&ids, &catalog, "[gate] guard_trackers")).transpose()?;
        let guarded = guarded.map(|trackers| trackers.into_iter().collect());
        let lock = self.csp.check(&catalog, own_trackers.iter().map(|id| id.value.as_str()), &prefix)?;
        Ok(Policy {
            site: Site { privacy_page, ..self.site },
            jurisdiction: self.jurisdiction,
            whereabouts,
            presets,
            gpc_statement: self.gpc_statement.map(check::date).transpose()?,
            dnt_as_gpc: self.dnt_as_gpc,
            revision,
            prefix,
            categories,
            catalog,
            gate: self.gate,
            limited_data_use: self.limited_data_use,
            guard: (!self.gate.unguarded)
                .then(|| Guard::new(client::preamble, guarded).with_known_hosts(self.guard_known_hosts)),
            lock,
            look: Look::new(self.banner.layout, &std::mem::take(&mut self.banner.theme).check()?),
            banner: self.banner,
            languages,
            codings: self.codings.check()?,
            delivery: self.delivery,
            cookies: Cookies {
                days: days.map(|days| u16::try_from(days).expect("checked above")),
                own: check::own_cookies(self.own_cookies)?,
                secure: self.secure,
            },
            records: self.records,
            fingerprint,
        })
    }
}
