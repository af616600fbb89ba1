//! May it: one pure function from subject to verdict, with the rule that gave it.
//!
//! 1. A tracker passes when its category (and what else it `needs`) is granted, or its own id.
//! 2. Where several trackers match equally well, all of them must be permitted. Hints and cookies are the exception: one
//!    permitted tracker contacts the host, or sets the cookie, anyway.
//! 3. A tracker's rule wins over first-party; first-party wins over the known-hosts table.
//! 4. Nobody knows it: it passes, unless the policy blocks unknown third parties.
//! 5. An annotation can only tighten. What names something that the policy does not know is covered by a grant of
//!    everything alone.
//!
//! Only addresses with a host are judged; `data:` and `blob:` addresses request nothing.
//!
//! ```
//! use tower_consent::{
//!     Policy,
//!     catalog::Kind,
//!     consent::{Grants, Id},
//!     gate::{Permits, Subject, judge},
//! };
//! use url::Url;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let policy = Policy::from_toml("")?;
//! let page = Url::parse("https://www.example.govt.nz/")?;
//! let pixel = Url::parse("https://www.facebook.com/tr?id=1&ev=PageView")?;
//!
//! let before = Permits::new(&policy, &Grants::none());
//! assert!(!judge(&policy, &before, &page, Subject::Address(&pixel, Kind::Image)).is_allow());
//!
//! let granted = Permits::new(&policy, &Grants::from_iter([Id::new("marketing")?]));
//! assert!(judge(&policy, &granted, &page, Subject::Address(&pixel, Kind::Image)).is_allow());
//! # Ok(())
//! # }
//! ```

use std::sync::Arc;

use url::{Host, Url};

use crate::{
    catalog::{self, Handling, Kind, Known, TrackerIndex},
    consent::{Grants, Id},
    hex::hex,
    policy::Policy,
};

/// What a visitor's grants permit under one policy: every tracker and every category, looked up once per request.
#[derive(Clone, Debug)]
pub struct Permits {
    /// One bit for each tracker of the catalogue.
    trackers: Arc<[u64]>,
    /// The same for those that the visitor allows: others may load without.
    granted: Arc<[u64]>,
    /// One bit for each category of the policy.
    categories: u64,
    /// The trackers' bits by their ids.
    names: Arc<catalog::Names>,
    /// Every category is granted.
    all_categories: bool,
    everything: bool,
}

impl Permits {
    /// The most categories that can be granted: those beyond are always denied.
    pub const MAX_CATEGORIES: usize = u64::BITS as usize;

    /// Works out what these grants permit.
    pub fn new(policy: &Policy, grants: &Grants) -> Self {
        let necessary = |id: &Id| id.as_str() == catalog::CATEGORIES[0];
        let mut optional = policy.categories.iter().filter(|category| !necessary(&category.id)).peekable();
        let any_optional = optional.peek().is_some();
        let all_categories = any_optional && optional.all(|category| grants.contains(category.id.as_str()));
        let granted = |id: &Id| necessary(id) || grants.contains(id.as_str()) || all_categories;

        let mut categories = 0;
        for (at, category) in policy.categories.iter().enumerate().take(Self::MAX_CATEGORIES) {
            categories |= u64::from(granted(&category.id)) << at;
        }

        let known = policy.catalog.trackers();
        let mut trackers = vec![0_u64; known.len().div_ceil(64)];
        let mut allowed = trackers.clone();
        let mut every_tracker = true;
        for (at, tracker) in known.iter().enumerate() {
            let allows = grants.contains(tracker.id.as_str())
                || (granted(&tracker.category) && tracker.needs.iter().all(granted));
            let permitted =
                allows || tracker.advanced || (tracker.gate == Handling::Allow && !policy.gate.block_unknown);
            allowed[at / 64] |= u64::from(allows) << (at % 64);
            trackers[at / 64] |= u64::from(permitted) << (at % 64);
            every_tracker &= permitted;
        }
        let everything = all_categories && every_tracker && !policy.gate.block_unknown;
        Self {
            trackers: trackers.into(),
            granted: allowed.into(),
            categories,
            names: policy.catalog.names(),
            all_categories,
            everything,
        }
    }

    /// The same where these trackers and categories are allowed by themselves.
    #[must_use]
    pub(crate) fn besides(&self, policy: &Policy, ids: &[Id]) -> Self {
        let (mut trackers, mut categories) = (self.trackers.to_vec(), self.categories);
        for id in ids {
            if let Some(index) = self.names.get(id.as_str()) {
                trackers[usize::from(index.0) / 64] |= 1 << (index.0 % 64);
            }
            if let Some(at) =
                policy.categories.iter().take(Self::MAX_CATEGORIES).position(|category| category.id == *id)
            {
                categories |= 1 << at;
            }
        }
        Self { trackers: trackers.into(), categories, ..self.clone() }
    }

    /// Whether this tracker may load.
    pub fn tracker(&self, index: TrackerIndex) -> bool {
        self.trackers.get(usize::from(index.0) / 64).is_some_and(|word| word >> (index.0 % 64) & 1 == 1)
    }

    /// Whether the tracker of this id may load; `None` if there is none.
    pub fn tracker_named(&self, id: &str) -> Option<bool> {
        self.names.get(id).map(|index| self.tracker(*index))
    }

    /// Whether the visitor allows the tracker of this id. In its vendor's denied state a tracker may load without.
    pub(crate) fn is_granted(&self, id: &str) -> bool {
        let at = self.names.get(id).map(|index| usize::from(index.0));
        at.is_some_and(|at| self.granted.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1))
    }

    /// A short name for what passes: the same for visitors for whom the same passes, under one policy.
    pub(crate) fn name(&self) -> String {
        let words =
            self.trackers.iter().chain(&*self.granted).chain([&self.categories]).flat_map(|word| word.to_le_bytes());
        hex(&hmac_sha256::Hash::hash(&words.collect::<Vec<_>>())[..4])
    }

    /// One bit for each tracker: equal for visitors for whom the same trackers may load.
    pub(crate) fn bits(&self) -> &Arc<[u64]> {
        &self.trackers
    }

    /// The same for categories too, where what depends on the known-hosts table counts.
    pub(crate) fn standing(&self) -> (Arc<[u64]>, u64) {
        (Arc::clone(&self.granted), self.categories)
    }

    /// Whether everything passes that this policy could judge.
    pub fn everything(&self) -> bool {
        self.everything
    }

    /// Whether this category is granted. One that the policy does not have is covered by a grant of all others.
    pub(crate) fn category(&self, policy: &Policy, id: &str) -> bool {
        let at = policy.categories.iter().position(|category| category.id.as_str() == id);
        id == catalog::CATEGORIES[0]
            || self.all_categories
            || at.is_some_and(|at| at < Self::MAX_CATEGORIES && self.categories >> at & 1 == 1)
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
    /// Markup that the site itself annotated: `data-consent="marketing"`, or several ids with spaces or commas between.
    ///
    /// [`Reason::Unknown`] says that the annotation decides nothing: the markup is judged as if it had none.
    Annotation(&'a str),
}

/// The judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict<'p> {
    /// It passes.
    Allow(Reason<'p>),
    /// It does not.
    Block(Reason<'p>),
}

/// Why.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// An annotation that names no category and no tracker of the policy.
    UnknownAnnotation,
    /// An unknown third party, and the policy blocks those.
    UnknownThirdParty,
}

impl<'p> Verdict<'p> {
    /// Whether it passes.
    pub fn is_allow(&self) -> bool {
        matches!(self, Self::Allow(_))
    }

    /// Why.
    pub fn reason(&self) -> &Reason<'p> {
        let (Self::Allow(reason) | Self::Block(reason)) = self;
        reason
    }

    fn new(permitted: bool, reason: Reason<'p>) -> Self {
        if permitted { Self::Allow(reason) } else { Self::Block(reason) }
    }
}

/// Judges one subject for one visitor on a page at `page`.
pub fn judge<'p>(policy: &'p Policy, permits: &Permits, page: &Url, subject: Subject<'_>) -> Verdict<'p> {
    let gate = Gate { policy, permits };
    match subject {
        Subject::Address(url, kind) => gate.address(page, url, kind),
        Subject::InlineScript(script) => gate.script(script),
        Subject::Cookie(name) => gate.cookie(name),
        Subject::Annotation(ids) => gate.annotation(ids),
    }
}

#[derive(Clone, Copy)]
struct Gate<'p, 'a> {
    policy: &'p Policy,
    permits: &'a Permits,
}

impl<'p> Gate<'p, '_> {
    fn address(self, page: &Url, url: &Url, kind: Kind) -> Verdict<'p> {
        let mut verdict = None;
        let joined = if kind == Kind::Hint { Joined::Any } else { Joined::All };
        self.policy.catalog.address(url, kind, &mut |known| match known {
            Known::Host { .. } if is_first_party(page, url) => {}
            known => joined.add(&mut verdict, self.known(known)),
        });
        verdict.unwrap_or_else(|| {
            if kind == Kind::Form || !catalog::is_requested(url) {
                Verdict::Allow(Reason::Unknown)
            } else if is_first_party(page, url) {
                Verdict::Allow(Reason::FirstParty)
            } else if self.policy.gate.block_unknown {
                Verdict::Block(Reason::UnknownThirdParty)
            } else {
                Verdict::Allow(Reason::Unknown)
            }
        })
    }

    fn script(self, script: &str) -> Verdict<'p> {
        let mut verdict = None;
        self.policy.catalog.inline(script, &mut |known| Joined::All.add(&mut verdict, self.known(known)));
        verdict.unwrap_or(Verdict::Allow(Reason::Unknown))
    }

    fn cookie(self, name: &str) -> Verdict<'p> {
        let mut verdict = None;
        self.policy.catalog.cookie_rules(name).for_each(|known| Joined::Any.add(&mut verdict, self.known(known)));
        verdict.unwrap_or(Verdict::Allow(Reason::Unknown))
    }

    fn annotation(self, ids: &str) -> Verdict<'p> {
        let mut verdict = None;
        for id in ids.split(|c: char| c == ',' || c.is_ascii_whitespace()).filter(|id| !id.is_empty()) {
            Joined::All.add(&mut verdict, self.annotated(id));
        }
        verdict.unwrap_or_else(|| Verdict::new(self.permits.all_categories, Reason::UnknownAnnotation))
    }

    fn annotated(self, text: &str) -> Verdict<'p> {
        if text == catalog::CATEGORIES[0] && !self.policy.gate.trust_annotations {
            return Verdict::Allow(Reason::Unknown);
        }
        let category = self.policy.categories.iter().map(|category| &category.id).find(|id| id.as_str() == text);
        if category.is_some() || text == catalog::CATEGORIES[0] {
            let id = category.cloned().unwrap_or_else(catalog::necessary);
            return Verdict::new(self.permits.category(self.policy, text), Reason::Annotated(id));
        }
        match self.policy.catalog.tracker(text) {
            Some((index, tracker)) => Verdict::new(self.permits.tracker(index), Reason::Annotated(tracker.id.clone())),
            None => Verdict::new(self.permits.all_categories, Reason::UnknownAnnotation),
        }
    }

    fn known(self, known: Known<'p>) -> Verdict<'p> {
        match known {
            Known::Tracker { index, rule } => {
                Verdict::new(self.permits.tracker(index), Reason::Tracker { index, rule })
            }
            Known::Host { owner, category, host } => {
                Verdict::new(self.permits.category(self.policy, category), Reason::KnownHost { owner, category, host })
            }
        }
    }
}

/// How several verdicts make one.
#[derive(Clone, Copy)]
enum Joined {
    /// All must allow.
    All,
    /// One that allows suffices.
    Any,
}

impl Joined {
    fn add<'p>(self, verdict: &mut Option<Verdict<'p>>, next: Verdict<'p>) {
        let decides = match self {
            Self::All => !next.is_allow(),
            Self::Any => next.is_allow(),
        };
        if verdict.as_ref().is_none_or(|before| decides && before.is_allow() != next.is_allow()) {
            *verdict = Some(next);
        }
    }
}

/// Whether both are the same host, or names of one registrable domain.
fn is_first_party(page: &Url, url: &Url) -> bool {
    match (page.host(), url.host()) {
        (Some(Host::Domain(one)), Some(Host::Domain(other))) => {
            let (one, other) = (one.trim_end_matches('.'), other.trim_end_matches('.'));
            one == other || psl::domain_str(one).is_some_and(|domain| psl::domain_str(other) == Some(domain))
        }
        (one, other) => one == other,
    }
}

#[cfg(test)]
mod tests;
