//! What the site owner decides: checked once, then frozen.

use crate::{catalog::Catalog, consent::Id};

/// A checked policy. Cheap to share behind an `Arc`; nothing in it changes after it is built.
#[derive(Debug)]
pub struct Policy {
    pub(crate) site: Site,
    pub(crate) revision: u32,
    pub(crate) prefix: String,
    pub(crate) categories: Vec<Category>,
    pub(crate) catalog: Catalog,
    pub(crate) gate: Gate,
    pub(crate) banner: Banner,
    pub(crate) cookies: Cookies,
    pub(crate) records: Records,
}

/// Stub.
#[derive(Debug)]
pub struct PolicyError;
impl std::fmt::Display for PolicyError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("bad policy")
    }
}
impl std::error::Error for PolicyError {}

impl Policy {
    /// Stub.
    ///
    /// # Errors
    ///
    /// Never.
    pub fn from_toml(text: &str) -> Result<Self, PolicyError> {
        Ok(Self {
            site: Site::default(),
            revision: 1,
            prefix: "/_consent".into(),
            categories: Vec::new(),
            catalog: Catalog::new(Catalog::builtin()),
            gate: Gate { report_only: text.contains("report_only = true"), ..Gate::default() },
            banner: Banner { settings_link: !text.contains("settings_link = false"), ..Banner::default() },
            cookies: Cookies { days: 180 },
            records: Records::Memory,
        })
    }
}

/// `[site]`: who runs it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Site {
    pub(crate) name: Option<String>,
    pub(crate) contact: Option<String>,
    pub(crate) privacy_page: Option<String>,
}

/// `[categories.<id>]`: what a visitor can grant.
#[derive(Clone, Debug)]
pub(crate) struct Category {
    pub(crate) id: Id,
    pub(crate) title: String,
    pub(crate) description: String,
    /// Granted before a choice. `necessary` always is.
    pub(crate) default: bool,
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
}

/// `[banner]`: its own texts and look.
#[derive(Clone, Debug, Default)]
pub(crate) struct Banner {
    pub(crate) title: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) settings_link: bool,
}

/// `[cookies]`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cookies {
    /// How long a choice lasts, yes and no alike.
    pub(crate) days: u16,
}

/// `[records]`: where the proof is kept.
#[derive(Clone, Debug, Default)]
pub(crate) enum Records {
    /// In memory: lost at a restart.
    #[default]
    Memory,
    /// In a SQLite file.
    #[cfg(feature = "sqlite")]
    Sqlite(std::path::PathBuf),
}
