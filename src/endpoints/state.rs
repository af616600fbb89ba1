use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    consent::{Basis, Consent, Grants, Signals},
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
        }
    }

    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).expect("plain texts, numbers and flags")
    }
}
