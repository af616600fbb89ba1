use std::sync::{Mutex, MutexGuard, PoisonError};

use smallvec::SmallVec;

use crate::{
    catalog::{CATEGORIES, TrackerIndex},
    consent::Id,
    gate::{Reason, Verdict},
    policy::Policy,
};

/// How often what somebody knows was let through and blocked on one page. What nobody knows is not counted, so that it costs nothing.
#[derive(Debug, Default)]
pub(crate) struct Tally(Mutex<SmallVec<[Judged; 4]>>);

/// One line of a tally. There are no more of them than ids in the policy, categories, and two.
#[derive(Debug)]
pub(crate) struct Judged {
    pub(crate) by: JudgedBy,
    pub(crate) allowed: u32,
    pub(crate) blocked: u32,
}

/// What decided.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum JudgedBy {
    Tracker(TrackerIndex),
    Annotation(Option<Id>),
    /// By the place of its category in `catalog::CATEGORIES`.
    KnownHost(usize),
    UnknownThirdParty,
}

impl Tally {
    pub(super) fn count(&self, verdict: &Verdict<'_>) {
        let Some(by) = JudgedBy::of(verdict.reason()) else { return };
        let mut lines = self.lines();
        let at = lines.iter().position(|line| line.by == by).unwrap_or_else(|| {
            lines.push(Judged { by, allowed: 0, blocked: 0 });
            lines.len() - 1
        });
        let Judged { allowed, blocked, .. } = &mut lines[at];
        let count = if verdict.is_allow() { allowed } else { blocked };
        *count = count.saturating_add(1);
    }

    /// Who would have to be allowed first of those who denied something; `None` where that would not help.
    pub(super) fn blocker(&self, policy: &Policy) -> Option<Id> {
        let lines = self.lines();
        match &lines.iter().find(|line| line.blocked > 0)?.by {
            JudgedBy::Tracker(index) => Some(policy.catalog.trackers()[usize::from(index.0)].id.clone()),
            JudgedBy::Annotation(id) => id.clone(),
            JudgedBy::KnownHost(at) => policy.category(CATEGORIES[*at]).map(|category| category.id.clone()),
            JudgedBy::UnknownThirdParty => None,
        }
    }

    pub(crate) fn each(&self, visit: impl FnMut(&Judged)) {
        self.lines().iter().for_each(visit);
    }

    fn lines(&self) -> MutexGuard<'_, SmallVec<[Judged; 4]>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl JudgedBy {
    fn of(reason: &Reason<'_>) -> Option<Self> {
        match reason {
            Reason::Unknown | Reason::FirstParty => None,
            Reason::Tracker { index, .. } => Some(Self::Tracker(*index)),
            Reason::KnownHost { category, .. } => {
                CATEGORIES.iter().position(|known| known == category).map(Self::KnownHost)
            }
            Reason::Annotated(id) => Some(Self::Annotation(Some(id.clone()))),
            Reason::UnknownAnnotation => Some(Self::Annotation(None)),
            Reason::UnknownThirdParty => Some(Self::UnknownThirdParty),
        }
    }

    /// The id of a tracker or a category, or a word that cannot be an id.
    pub(crate) fn label<'a>(&'a self, policy: &'a Policy) -> &'a str {
        match self {
            Self::Tracker(index) => policy.catalog.trackers()[usize::from(index.0)].id.as_str(),
            Self::Annotation(Some(id)) => id.as_str(),
            Self::Annotation(None) => "unknown_annotation",
            Self::KnownHost(_) => "known_host",
            Self::UnknownThirdParty => "unknown_third_party",
        }
    }
}
