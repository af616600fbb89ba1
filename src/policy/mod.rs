//! What the site owner decides: checked once, then frozen.

mod builder;
mod category;
mod check;
mod codings;
mod csp;
mod delivery;
mod error;
mod file;
mod fingerprint;
mod jurisdiction;
mod languages;
mod lawful;
mod look;
mod presets;
mod reader;
mod records;
mod secure;
#[cfg(test)]
mod tests;
mod theme;
mod tracker;
mod whereabouts;

use std::path::Path;

pub use builder::PolicyBuilder;
pub(crate) use category::Category;
pub(crate) use codings::Codings;
pub(crate) use delivery::Delivery;
pub use error::{Place, PolicyError};
pub(crate) use fingerprint::Fingerprint;
pub use jurisdiction::{Jurisdiction, Model, UnknownJurisdiction};
pub use look::Layout;
pub use records::{InvalidRecords, Records};
pub use secure::Secure;
pub use theme::{Scheme, Theme};

pub use crate::lock::Directive;

use http::{HeaderMap, HeaderName, request::Parts};

use self::{presets::Presets, reader::Table, whereabouts::Whereabouts};
use crate::{
    banner::Look,
    catalog::{CATEGORIES, Catalog, CookieRule, Tracker},
    guard::Guard,
    language::{LanguageIndex, Languages, Texts},
    lock::Lock,
};

/// A checked policy. Cheap to share behind an `Arc`; nothing in it changes after it is built.
#[derive(Debug)]
pub struct Policy {
    pub(crate) site: Site,
    /// Whose law holds where nothing else is known of a visitor.
    pub(crate) jurisdiction: Jurisdiction,
    pub(crate) whereabouts: Whereabouts,
    presets: Presets,
    /// The day of the statement in `/.well-known/gpc.json`.
    pub(crate) gpc_statement: Option<String>,
    /// Whether `DNT: 1` counts like `Sec-GPC: 1`.
    pub(crate) dnt_as_gpc: bool,
    pub(crate) revision: u32,
    pub(crate) prefix: String,
    pub(crate) categories: Vec<Category>,
    pub(crate) catalog: Catalog,
    pub(crate) gate: Gate,
    /// Whether Meta's pixel is asked for Limited Data Use.
    pub(crate) limited_data_use: bool,
    /// None where `[gate] guard` is off.
    pub(crate) guard: Option<Guard>,
    /// None where `[csp] mode` is off.
    pub(crate) lock: Option<Lock>,
    pub(crate) banner: Banner,
    /// What `[banner]` makes of the sheets.
    pub(crate) look: Look,
    pub(crate) languages: Languages,
    pub(crate) codings: Codings,
    pub(crate) delivery: Delivery,
    pub(crate) cookies: Cookies,
    pub(crate) records: Records,
    pub(crate) fingerprint: Fingerprint,
}

impl Policy {
    /// Builds a policy in code.
    pub fn builder() -> PolicyBuilder {
        PolicyBuilder::default()
    }

    /// Reads a policy file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or with the line, the column and what was expected there.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, PolicyError> {
        let path = path.as_ref();
        let unreadable = |source| PolicyError::Unreadable { file: path.into(), source };
        let text = std::fs::read_to_string(path).map_err(unreadable)?;
        Self::from_toml(&text).map_err(|error| error.in_file(path))
    }

    /// Reads the text of a policy file.
    ///
    /// # Errors
    ///
    /// With the line, the column and what was expected there.
    pub fn from_toml(text: &str) -> Result<Self, PolicyError> {
        let table = Table::parse(text).map_err(|error| PolicyError::syntax(error, text))?;
        file::read(table).and_then(PolicyBuilder::check).map_err(|flaw| flaw.in_text(text))
    }

    /// The same policy with the records elsewhere.
    #[must_use]
    pub fn with_records(self, records: Records) -> Self {
        Self { records, ..self }
    }

    /// The texts in this language.
    pub(crate) fn texts_in(&self, language: LanguageIndex) -> &Texts {
        self.languages.texts(language)
    }

    /// The texts in the site's own language.
    #[cfg(test)]
    pub(crate) fn texts(&self) -> &Texts {
        self.texts_in(LanguageIndex::default())
    }

    /// The category with this id.
    pub(crate) fn category(&self, id: &str) -> Option<&Category> {
        self.categories.iter().find(|category| category.id.as_str() == id)
    }

    /// What a visitor can grant, in the order in which he sees it.
    pub(crate) fn optional_categories(&self) -> impl Iterator<Item = &Category> {
        self.categories.iter().filter(|category| category.id.as_str() != CATEGORIES[0])
    }

    /// Whose law holds for a request.
    pub fn jurisdiction_of(&self, request: &Parts) -> Jurisdiction {
        self.whereabouts.of(request, self.jurisdiction)
    }

    /// The same where only the headers are known: the strictest if a function of the owner's decides.
    pub(crate) fn jurisdiction_of_headers(&self, headers: &HeaderMap) -> Jurisdiction {
        self.whereabouts.of_headers(headers, self.jurisdiction)
    }

    /// What holds for a category until the visitor has chosen.
    pub(crate) fn model(&self, jurisdiction: Jurisdiction, category: &Category) -> Model {
        self.presets.model(jurisdiction, category)
    }

    /// The trackers that run there until the visitor objects, although their category waits for a yes.
    pub(crate) fn exempt(&self, jurisdiction: Jurisdiction) -> impl Iterator<Item = &Tracker> {
        self.catalog.trackers().iter().filter(move |tracker| tracker.exempt && jurisdiction.has_exemption())
    }

    /// How many days a choice lasts, yes and no alike.
    pub(crate) fn days(&self, jurisdiction: Jurisdiction) -> u16 {
        let own = self.presets.days(jurisdiction).or(self.cookies.days);
        own.unwrap_or_else(|| jurisdiction.days())
    }

    /// The headers of a request, beside `Cookie` and `Sec-GPC`, on which consent depends.
    pub(crate) fn further_signals(&self) -> impl Iterator<Item = HeaderName> {
        let dnt = self.dnt_as_gpc.then(|| HeaderName::from_static("dnt"));
        dnt.into_iter().chain(self.whereabouts.header().cloned())
    }

    /// Whether this is the id of a category or a tracker that a visitor can grant.
    pub(crate) fn can_grant(&self, id: &str) -> bool {
        self.optional_categories().any(|category| category.id.as_str() == id) || self.catalog.tracker(id).is_some()
    }
}

/// `[site]`: who runs it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Site {
    pub(crate) name: Option<String>,
    pub(crate) contact: Option<String>,
    pub(crate) privacy_page: Option<String>,
}

/// `[gate]`.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Gate {
    /// Block third parties that nobody knows.
    pub(crate) block_unknown: bool,
    /// Leave blocked markup inert in the page instead of taking it out.
    pub(crate) hold: bool,
    /// Judge and log, but change nothing.
    pub(crate) report_only: bool,
    /// Honour `data-consent="necessary"`.
    pub(crate) trust_annotations: bool,
    /// Send no guard.
    pub(crate) unguarded: bool,
}

/// `[banner]`: its own texts and look.
#[derive(Clone, Debug, Default)]
pub(crate) struct Banner {
    pub(crate) title: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) settings_link: bool,
    pub(crate) layout: Layout,
    pub(crate) theme: Theme,
}

/// `[cookies]`.
#[derive(Clone, Debug)]
pub(crate) struct Cookies {
    /// How long a choice lasts, yes and no alike; none where the jurisdiction decides.
    pub(crate) days: Option<u16>,
    /// What the site itself sets, for the declaration.
    pub(crate) own: Vec<CookieRule>,
    pub(crate) secure: Secure,
}
