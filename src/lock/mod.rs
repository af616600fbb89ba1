//! The third lock: what the browser itself may load, as one more Content-Security-Policy.
//!
//! 1. Policies intersect (Content Security Policy Level 3, section 8.1): the site's own is neither touched nor loosened.
//! 2. A page may load from itself, from what the owner declares, and from the hosts of trackers that this visitor permits, each
//!    as what the catalogue says they load.
//! 3. A host is named whole while all trackers that load the like from it are permitted; else the paths of the permitted ones, as
//!    far as they are files or folders; else it is not named. Shared hosts are only named with a path.
//! 4. Nothing inline is refused: this lock is about *where to*.
//! 5. The value holds [`Lock::MAX_BYTES`] at most. Trackers that do not fit are left out, and do not load.

mod declared;
mod directive;
mod host;
mod lists;
mod source;
#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use http::HeaderValue;

pub(crate) use self::declared::Declared;
pub use self::directive::Directive;
use self::{lists::Lists, source::Source};
use crate::{
    catalog::{Catalog, TrackerIndex},
    gate::Permits,
};

/// What the browser may load, ready to be joined for each visitor.
#[derive(Debug)]
pub(crate) struct Lock {
    mode: Mode,
    declared: Vec<(Directive, String)>,
    /// The most important first.
    trackers: Vec<(TrackerIndex, Vec<Source>)>,
    reports: String,
    joined: Mutex<HashMap<Standing, HeaderValue>>,
}

/// What the browser does with what is not named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// It says so, and loads it.
    Report,
    /// It says so, and does not load it.
    Strict,
}

/// Where reports go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Reports {
    /// To an address (`report-uri`).
    Address,
    /// To [`Lock::GROUP`] too (`report-to`), for which browsers that know it leave the address.
    Group,
}

/// What a value depends on.
type Standing = (Arc<[u64]>, Reports);

impl Lock {
    /// The longest value, in bytes: Apache and Varnish take 8 KiB for one field of a response.
    pub(crate) const MAX_BYTES: usize = 8_000;

    /// The group to which reports go, as `Reporting-Endpoints` names it.
    pub(crate) const GROUP: &'static str = "tower-consent";

    /// How many values are kept. Visitors have a handful of standings; who makes up others only costs time.
    const MAX_JOINED: usize = 64;

    /// A lock that opens for these trackers, the most important first, and for what is declared.
    pub(crate) fn new(
        mode: Mode,
        catalog: &Catalog,
        trackers: impl IntoIterator<Item = TrackerIndex>,
        mut declared: Vec<(Directive, String)>,
        reports: String,
    ) -> Self {
        let all = catalog.trackers();
        let sources = |index| (index, Source::of(index, all));
        declared.extend((0..).zip(all).flat_map(|(at, _)| Source::of(TrackerIndex(at), all)).filter_map(Source::form));
        let trackers = trackers.into_iter().map(sources).collect();
        Self { mode, declared, trackers, reports, joined: Mutex::default() }
    }

    /// What browsers are to do with what is not named.
    pub(crate) fn mode(&self) -> Mode {
        self.mode
    }

    /// The path that takes reports.
    pub(crate) fn reports(&self) -> &str {
        &self.reports
    }

    /// The policy for a visitor with these permits.
    pub(crate) fn value(&self, permits: &Permits, reports: Reports) -> HeaderValue {
        let standing = (Arc::clone(permits.bits()), reports);
        let joined = || self.joined.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(value) = joined().get(&standing) {
            return value.clone();
        }
        let value = HeaderValue::try_from(self.join(permits, reports)).expect("sources are visible ASCII");
        let mut joined = joined();
        if joined.len() >= Self::MAX_JOINED {
            joined.clear();
        }
        joined.insert(standing, value.clone());
        value
    }

    /// How long the part is that every visitor gets.
    pub(crate) fn fixed_bytes(&self) -> usize {
        self.text(&[], Reports::Group).len()
    }

    fn join(&self, permits: &Permits, reports: Reports) -> String {
        let permitted = self.trackers.iter().filter(|(index, _)| permits.tracker(*index));
        let named: Vec<Vec<_>> = permitted.map(|(_, sources)| named(sources, permits)).collect();
        let text = self.text(&named, reports);
        if text.len() <= Self::MAX_BYTES {
            return text;
        }
        let counts: Vec<usize> = (0..named.len()).collect();
        let fits = |count: &usize| self.text(&named[..=*count], reports).len() <= Self::MAX_BYTES;
        let count = counts.partition_point(fits);
        tracing::warn!(
            left_out = named.len() - count,
            "the lock has no room for all permitted trackers: name those that the site has in [csp] trackers"
        );
        self.text(&named[..count], reports)
    }

    fn text(&self, trackers: &[Vec<(Directive, &str)>], reports: Reports) -> String {
        let mut lists = Lists::default();
        let declared = self.declared.iter().map(|(directive, source)| (*directive, &**source));
        declared.for_each(|(directive, source)| lists.add(directive, source));
        let mut counting = BTreeSet::new();
        for (directive, source) in trackers.iter().flatten() {
            match directive {
                Directive::Prefetch => drop(counting.insert(*source)),
                _ => lists.add(*directive, source),
            }
        }
        let group = match reports {
            Reports::Address => String::new(),
            Reports::Group => format!("; report-to {}", Self::GROUP),
        };
        format!("{}; report-uri {}{group}", lists.text(&counting), self.reports)
    }
}

fn named<'s>(sources: &'s [Source], permits: &Permits) -> Vec<(Directive, &'s str)> {
    sources.iter().filter_map(|source| Some((source.directive, source.named(permits)?))).collect()
}
