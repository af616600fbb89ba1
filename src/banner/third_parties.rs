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

/// The trackers that are necessary, so that nobody is asked.
pub(super) fn necessary(policy: &Policy) -> impl Iterator<Item = &Tracker> {
    trackers(policy, false).filter(|tracker| !is_optional(tracker))
}

/// The trackers that are not necessary, and that the policy lets through all the same.
pub(super) fn unasked(policy: &Policy) -> impl Iterator<Item = &Tracker> {
    trackers(policy, false).filter(|tracker| is_optional(tracker))
}

/// How many companies stand behind the trackers that a visitor is asked about.
pub(super) fn vendor_count(policy: &Policy) -> usize {
    trackers(policy, true).map(|tracker| tracker.vendor.as_str()).collect::<BTreeSet<_>>().len()
}

fn trackers(policy: &Policy, asked: bool) -> impl Iterator<Item = &Tracker> {
    policy.catalog.trackers().iter().filter(move |tracker| waits(policy, tracker) == asked)
}

fn waits(policy: &Policy, tracker: &Tracker) -> bool {
    is_optional(tracker) && (tracker.gate != Handling::Allow || policy.gate.block_unknown)
}

fn is_optional(tracker: &Tracker) -> bool {
    tracker.category.as_str() != CATEGORIES[0]
}
