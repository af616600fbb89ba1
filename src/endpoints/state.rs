use std::collections::BTreeMap;

use serde::Serialize;

use super::after::After;
use crate::{
    catalog::Tracker,
    consent::{Basis, Consent, Grants, Signals},
    gate::Permits,
    policy::{Jurisdiction, Policy},
};

/// A visitor's standing, for scripts of the site.
#[derive(Debug, Serialize)]
pub(super) struct State<'a> {
    revision: u32,
    categories: BTreeMap<&'a str, bool>,
    grants: &'a Grants,
    basis: Basis,
    must_ask: bool,
    signals: Signals,
    jurisdiction: Jurisdiction,
    /// The trackers that may load.
    trackers: Vec<&'a str>,
    /// Those of them that load although they are denied, as the owner has decided.
    advanced: Vec<&'a str>,
    /// The consent interfaces of vendors all of whose trackers that may load are granted.
    adapters: Vec<&'a str>,
    /// Whether nothing is denied.
    everything: bool,
    /// A name for what may load, to compare.
    standing: String,
    #[serde(flatten)]
    after: Option<After<'a>>,
}

impl<'a> State<'a> {
    pub(super) fn new(policy: &'a Policy, consent: &'a Consent) -> Self {
        let granted = policy.categories.iter().map(|category| category.id.as_str());
        Self {
            revision: policy.revision,
            categories: granted.map(|id| (id, consent.allows(id))).collect(),
            grants: consent.grants(),
            basis: consent.basis(),
            must_ask: consent.must_ask(),
            signals: consent.signals(),
            jurisdiction: consent.jurisdiction(),
            trackers: allowed(policy, &consent.permits).map(|tracker| tracker.id.as_str()).collect(),
            advanced: allowed(policy, &consent.permits)
                .map(|tracker| tracker.id.as_str())
                .filter(|id| !consent.permits.is_granted(id))
                .collect(),
            adapters: adapters(policy, &consent.permits),
            everything: consent.permits.everything(),
            standing: consent.permits.name(),
            after: None,
        }
    }

    pub(super) fn with(self, after: After<'a>) -> Self {
        Self { after: Some(after), ..self }
    }

    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).expect("plain texts, numbers and flags")
    }
}

fn allowed<'a>(policy: &'a Policy, permits: &Permits) -> impl Iterator<Item = &'a Tracker> {
    let known = policy.catalog.trackers().iter();
    known.filter(|tracker| permits.tracker_named(tracker.id.as_str()) == Some(true))
}

fn adapters<'a>(policy: &'a Policy, permits: &Permits) -> Vec<&'a str> {
    let mut granted = BTreeMap::new();
    for tracker in allowed(policy, permits) {
        if let Some(interface) = tracker.consent_api.as_deref() {
            *granted.entry(interface).or_insert(true) &= permits.is_granted(tracker.id.as_str());
        }
    }
    granted.into_iter().filter(|(_, granted)| *granted).map(|(interface, _)| interface).collect()
}
