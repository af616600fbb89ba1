use super::{
    PolicyBuilder,
    error::Flaw,
    reader::{At, Table, wrong},
};
use crate::{
    catalog::{Catalog, TrackerIndex},
    lock::{self, Directive, Lock, Mode},
};

/// `[csp]`, as the owner wrote it.
#[derive(Debug, Default)]
pub(super) struct Csp {
    pub(super) mode: Option<Mode>,
    /// The trackers that the lock may open for; none says all.
    pub(super) trackers: Option<Vec<At<String>>>,
    pub(super) allow: Vec<(Directive, At<String>)>,
}

const MODES: [(&str, Option<Mode>); 3] =
    [("off", None), ("report", Some(Mode::Report)), ("strict", Some(Mode::Strict))];

/// How many bytes of the header declared sources may take, so that most of it is left for trackers.
const MAX_DECLARED: usize = Lock::MAX_BYTES / 2;

/// Where the browsers' reports go, below the prefix.
const REPORTS: &str = "/reports";

/// Takes the keys of the table.
pub(super) fn read(builder: &mut PolicyBuilder, mut table: Table<'_>) -> Result<(), Flaw> {
    let csp = &mut builder.csp;
    csp.mode = table.word("mode", &MODES)?.unwrap_or(csp.mode);
    csp.trackers = ids(&mut table, "trackers")?;
    if let Some(mut allow) = table.table("allow")? {
        for (key, directive) in Directive::ALL {
            let sources = allow.list(key)?.unwrap_or_default();
            csp.allow.extend(sources.into_iter().map(|source| (directive, source)));
        }
        allow.end()?;
    }
    table.end()
}

/// "all", which is none, or a list of trackers' ids.
pub(super) fn ids(table: &mut Table<'_>, key: &'static str) -> Result<Option<Vec<At<String>>>, Flaw> {
    let expected = "expected \"all\" or a list of trackers' ids, such as [\"matomo\", \"youtube\"]";
    let Some(value) = table.take(key).filter(|value| value.get_ref().as_str() != Some("all")) else { return Ok(None) };
    let items = value.get_ref().as_array().ok_or_else(|| wrong(key, &value, expected))?;
    let id = |item: &toml::Spanned<toml::de::DeValue<'_>>| {
        let text = item.get_ref().as_str().ok_or_else(|| wrong(key, item, expected))?;
        Ok(At::new(text.to_owned(), item.span().start))
    };
    items.iter().map(id).collect::<Result<_, _>>().map(Some)
}

impl Csp {
    /// The lock over a checked catalogue; none where it is off. `own` are the trackers that the policy itself describes: they come first.
    pub(super) fn check<'a>(
        self,
        catalog: &Catalog,
        own: impl IntoIterator<Item = &'a str>,
        prefix: &str,
    ) -> Result<Option<Lock>, Flaw> {
        let trackers = match &self.trackers {
            Some(ids) => trackers(ids, catalog, "[csp] trackers")?,
            None => all(catalog, own),
        };
        let declared = self.allow.into_iter().map(|(directive, source)| declared(directive, &source, catalog));
        let declared = declared.collect::<Result<Vec<_>, _>>()?;
        let Some(mode) = self.mode else { return Ok(None) };
        let lock = Lock::new(mode, catalog, trackers, declared, format!("{prefix}{REPORTS}"));
        match lock.fixed_bytes() {
            size if size > MAX_DECLARED => Err(Flaw::new(
                None,
                format!("[csp.allow] makes a header of {size} bytes, expected at most {MAX_DECLARED}"),
            )),
            _ => Ok(Some(lock)),
        }
    }
}

/// The trackers of these ids, which stand at this key.
pub(super) fn trackers(ids: &[At<String>], catalog: &Catalog, key: &str) -> Result<Vec<TrackerIndex>, Flaw> {
    let unknown =
        |id: &At<String>| Flaw::new(id.at, format!("unknown tracker {:?} in {key}, expected the id of one", id.value));
    let tracker = |id: &At<String>| catalog.tracker(&id.value).map(|(index, _)| index).ok_or_else(|| unknown(id));
    ids.iter().map(tracker).collect()
}

fn all<'a>(catalog: &Catalog, own: impl IntoIterator<Item = &'a str>) -> Vec<TrackerIndex> {
    let mut first: Vec<_> = own.into_iter().filter_map(|id| catalog.tracker(id)).map(|(index, _)| index).collect();
    let rest = (0..).map(TrackerIndex).take(catalog.trackers().len()).filter(|index| !first.contains(index));
    let rest: Vec<_> = rest.collect();
    first.extend(rest);
    first
}

fn declared(directive: Directive, source: &At<String>, catalog: &Catalog) -> Result<(Directive, String), Flaw> {
    let key = directive.key();
    let flaw = |message: String| Flaw::new(source.at, format!("{key} names {:?}, {message}", source.value));
    let origin = lock::Declared::parse(&source.value).map_err(|expected| flaw(expected.to_owned()))?;
    match origin.owner(catalog) {
        Some(tracker) => Err(flaw(format!(
            "a host of {tracker:?}: trackers are named by themselves as far as visitors permit them, so expected another host"
        ))),
        None => Ok((directive, origin.to_string())),
    }
}

impl PolicyBuilder {
    /// Lets browsers refuse what this policy does not declare and the visitor has not granted: one more Content-Security-Policy on
    /// every page. Off unless said otherwise.
    #[must_use]
    pub fn csp_strict(mut self) -> Self {
        self.csp.mode = Some(Mode::Strict);
        self
    }

    /// Lets browsers report what they would refuse by [`PolicyBuilder::csp_strict`], and load it.
    #[must_use]
    pub fn csp_report(mut self) -> Self {
        self.csp.mode = Some(Mode::Report);
        self
    }

    /// A source from which pages may load, whatever the visitor grants: `cdn.example.org`, `*.example.org` or
    /// `https://example.org:8443/fonts/`. No host of a tracker.
    #[must_use]
    pub fn csp_allow(mut self, directive: Directive, source: impl Into<String>) -> Self {
        self.csp.allow.push((directive, At::nowhere(source.into())));
        self
    }

    /// The ids of the trackers that browsers may load once they are granted, the most important first: those that the site has. All
    /// unless said otherwise, as far as they fit into a header.
    #[must_use]
    pub fn csp_trackers(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.csp.trackers = Some(ids.into_iter().map(|id| At::nowhere(id.into())).collect());
        self
    }
}
