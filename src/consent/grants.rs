use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Id;
use crate::{catalog::Tracker, policy::Policy};

/// The category that Global Privacy Control denies.
const MARKETING: &str = "marketing";

/// What a visitor allows: a set of category and tracker ids. `necessary` needs no grant and is never in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Grants(BTreeSet<Id>);

impl Grants {
    /// Grants nothing.
    pub fn none() -> Self {
        Self::default()
    }

    /// Whether this id itself was granted.
    pub fn contains(&self, id: &str) -> bool {
        self.0.contains(id)
    }

    /// The granted ids, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Id> {
        self.0.iter()
    }

    /// Whether nothing is granted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every optional category of a policy.
    pub(crate) fn all(policy: &Policy) -> Self {
        policy.optional_categories().map(|category| category.id.clone()).collect()
    }

    /// The same without what Global Privacy Control denies.
    pub(crate) fn without_marketing(self, policy: &Policy) -> Self {
        self.0.into_iter().filter(|id| !is_marketing(id, policy)).collect()
    }

    /// Whether anything is granted that Global Privacy Control denies.
    pub(crate) fn includes_marketing(&self, policy: &Policy) -> bool {
        self.0.iter().any(|id| is_marketing(id, policy))
    }

    /// The same without ids that add nothing: trackers whose categories are all granted, and what is necessary anyway.
    pub(crate) fn normalized(&self, policy: &Policy) -> Self {
        let adds = |id: &&Id| {
            let necessary = |id: &str| id == crate::catalog::CATEGORIES[0];
            let suffices = |category: &Id| necessary(category.as_str()) || self.0.contains(category);
            match policy.catalog.tracker(id.as_str()) {
                Some((_, tracker)) => !categories(tracker).all(suffices),
                None => !necessary(id.as_str()),
            }
        };
        self.0.iter().filter(adds).cloned().collect()
    }

    /// What either allows.
    pub(crate) fn and(&self, other: &Grants) -> Self {
        self.0.union(&other.0).cloned().collect()
    }

    /// Whether this allows anything that `other` does not.
    pub(crate) fn exceeds(&self, other: &Grants, policy: &Policy) -> bool {
        !self.0.iter().all(|id| other.covers(id, policy))
    }

    /// Whether this id was granted, or all categories of the tracker that it names.
    pub(super) fn covers(&self, id: &Id, policy: &Policy) -> bool {
        let known = || policy.catalog.tracker(id.as_str());
        self.contains(id.as_str())
            || known().is_some_and(|(_, tracker)| categories(tracker).all(|category| self.0.contains(category)))
    }
}

impl FromIterator<Id> for Grants {
    fn from_iter<I: IntoIterator<Item = Id>>(ids: I) -> Self {
        Self(ids.into_iter().collect())
    }
}

fn categories(tracker: &Tracker) -> impl Iterator<Item = &Id> {
    std::iter::once(&tracker.category).chain(&tracker.needs)
}

fn is_marketing(id: &Id, policy: &Policy) -> bool {
    id.as_str() == MARKETING
        || policy
            .catalog
            .tracker(id.as_str())
            .is_some_and(|(_, tracker)| categories(tracker).any(|c| c.as_str() == MARKETING))
}
