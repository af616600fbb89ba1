//! The second lock: one script at the start of `<head>` that refuses, in the browser, what the page's own scripts would load from
//! denied trackers.
//!
//! 1. It is sent only while something is denied, to every document that the browser shows, frames too.
//! 2. It is one `<script>` element, the same bytes for all who permit the same, so that its hash can stand in policies. Whoever has
//!    something to say before everything else gives a [`Preamble`], which stands first in the same element.
//! 3. It judges by the same rules as the gate: what it carries is the catalogue, packed for these permits. The long table of known hosts
//!    is in it only where the policy says so, for its size.
//! 4. Its element may carry `data-consent-nonce`. The script takes that away, and then takes new rules from whoever knows the nonce:
//!    `window[Symbol.for("tower-consent")](nonce, rules)`, where `rules` is what [`Guard::rules`] gives for the new permits.
//!    Without the attribute there is no such function.
//!
//! Weak where a script has a way to the network that no script can stand in: docs/guard.md lists them. The third lock closes those.

mod addresses;
mod pattern;
mod ribbon;
mod rules;
mod script;
#[cfg(test)]
mod tests;

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, PoisonError},
};

use self::rules::Denied;
pub(crate) use self::rules::Packed;
pub(crate) use self::script::{Script, nonce};
use crate::{
    catalog::{self, TrackerIndex},
    gate::Permits,
    policy::Policy,
};

/// What stands before the guard, in the same element: the text of a script, which depends on nothing but these.
pub(crate) type Preamble = fn(&Policy, &Permits) -> String;

/// The scripts of one policy, made for each set of permits when it is first seen.
#[derive(Debug)]
pub(crate) struct Guard {
    preamble: Preamble,
    /// The trackers that it knows; none says all.
    trackers: Option<HashSet<TrackerIndex>>,
    /// Whether it knows all of the known-hosts table.
    knows_hosts: bool,
    scripts: Mutex<HashMap<Standing, Arc<Script>>>,
}

/// What a script depends on: permitted trackers and categories, and the page's own domain or host where it counts: where known hosts
/// are within it, or the policy blocks unknown third parties.
type Standing = (Arc<[u64]>, u64, Option<String>);

impl Guard {
    /// How many scripts are kept. Visitors have a handful of standings; who makes up others only costs time.
    const MAX_SCRIPTS: usize = 64;

    /// A guard against these trackers; against all if none are named.
    pub(crate) fn new(preamble: Preamble, trackers: Option<HashSet<TrackerIndex>>) -> Self {
        Self { preamble, trackers, knows_hosts: false, scripts: Mutex::default() }
    }

    /// The same guard, that also knows all of the known-hosts table.
    pub(crate) fn with_known_hosts(mut self, knows: bool) -> Self {
        self.knows_hosts = knows;
        self
    }

    /// The script for a visitor with these permits, in a page of this host.
    pub(crate) fn script(&self, policy: &Policy, permits: &Permits, host: &str) -> Arc<Script> {
        let own = catalog::registrable(host).unwrap_or(host);
        let own = Some(own).filter(|own| policy.gate.block_unknown || policy.catalog.knows_host_within(own));
        let (trackers, categories) = permits.standing();
        let standing = (trackers, categories, own.map(str::to_owned));
        let scripts = || self.scripts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(script) = scripts().get(&standing) {
            return Arc::clone(script);
        }
        let preamble = (self.preamble)(policy, permits);
        let script = Arc::new(Script::new(&preamble, &self.rules(policy, permits, host)));
        let mut scripts = scripts();
        if scripts.len() >= Self::MAX_SCRIPTS {
            scripts.clear();
        }
        scripts.insert(standing, Arc::clone(&script));
        script
    }

    /// What the guard of an open page has to judge by from now on.
    pub(crate) fn rules(&self, policy: &Policy, permits: &Permits, host: &str) -> Packed {
        let knows = |index| self.trackers.as_ref().is_none_or(|trackers| trackers.contains(&index));
        rules::pack(policy, &Denied { permits, knows: &knows, knows_hosts: self.knows_hosts, host })
    }
}
