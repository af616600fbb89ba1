//! Which trackers a visitor is asked about, and which run without asking.

use std::collections::BTreeSet;

use crate::{
    catalog::{CATEGORIES, Handling, Tracker},
    policy::{Category, Policy},
};

/// The trackers that wait for a grant of this category, or of their own id.
pub(super) fn asked<'p>(policy: &'p Policy, category: &'p Category) -> impl Iterator<Item = &'p Tracker> {
    trackers(policy, true).filter(move |tracker| tracker.category == category.id)
}

/// The trackers that run whatever a visitor chooses.
pub(super) fn always_on(policy: &Policy) -> impl Iterator<Item = &Tracker> {
    trackers(policy, false)
}

/// How many companies stand behind the trackers that a visitor is asked about.
pub(super) fn vendor_count(policy: &Policy) -> usize {
    trackers(policy, true).map(|tracker| tracker.vendor.as_str()).collect::<BTreeSet<_>>().len()
}

fn trackers(policy: &Policy, asked: bool) -> impl Iterator<Item = &Tracker> {
    policy.catalog.trackers().iter().filter(move |tracker| waits(policy, tracker) == asked)
}

fn waits(policy: &Policy, tracker: &Tracker) -> bool {
    let optional = tracker.category.as_str() != CATEGORIES[0];
    optional && (tracker.gate != Handling::Allow || policy.gate.block_unknown)
}
