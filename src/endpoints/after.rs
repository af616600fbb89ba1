use std::borrow::Cow;

use serde::Serialize;

use super::leftovers;
use crate::{catalog::StorageArea, gate::Permits, guard::Packed, language::Texts, policy::Policy};

/// What comes with the answer to a choice: what a script needs to make an open page follow it.
#[derive(Debug, Serialize)]
pub(super) struct After<'a> {
    /// Whether something was allowed before that is not now.
    withdrawn: bool,
    /// What denied trackers may have left in the browser's storage.
    #[serde(skip_serializing_if = "Option::is_none")]
    clear: Option<Clear<'a>>,
    /// New rules for the guard of a page in which what was held may start.
    #[serde(skip_serializing_if = "Option::is_none")]
    guard: Option<Packed>,
    /// Whether what may load now needs a page of its own.
    load: bool,
    /// What stood in for trackers that may load now.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    stubs: Vec<&'a str>,
    /// What stands on the page in place of the banner.
    settings: String,
    /// What is read aloud.
    status: Cow<'a, str>,
}

/// Keys by storage; `*` is any run of characters.
#[derive(Debug, Default, Serialize)]
struct Clear<'a> {
    local: Vec<&'a str>,
    session: Vec<&'a str>,
    indexeddb: Vec<&'a str>,
    cache: Vec<&'a str>,
}

impl<'a> After<'a> {
    /// After a choice that leaves the visitor with these permits.
    pub(super) fn new(
        policy: &'a Policy,
        texts: &'a Texts,
        permits: &Permits,
        host: &str,
        withdrawn: bool,
        settings: String,
    ) -> Self {
        let clear = withdrawn.then(|| Clear::new(policy, permits));
        let guard = policy.guard.as_ref().filter(|_| policy.gate.hold).map(|guard| guard.rules(policy, permits, host));
        // Meta hears of it before its pixel starts, or not at all.
        let load = policy.limited_data_use && permits.tracker_named("meta-pixel") == Some(true);
        let stubs = if policy.gate.hold { stubs(policy, permits) } else { Vec::new() };
        Self { withdrawn, clear, guard, load, stubs, settings, status: texts.choice_saved() }
    }
}

impl<'a> Clear<'a> {
    fn new(policy: &'a Policy, permits: &Permits) -> Self {
        let mut clear = Self::default();
        let known = policy.catalog.trackers();
        let denied = known.iter().filter(|tracker| leftovers::is_denied(tracker, permits));
        for rule in denied.flat_map(|tracker| &tracker.storage) {
            let keys = match rule.area {
                StorageArea::Local => &mut clear.local,
                StorageArea::Session => &mut clear.session,
                StorageArea::IndexedDb => &mut clear.indexeddb,
                StorageArea::Cache => &mut clear.cache,
            };
            keys.push(&rule.key);
        }
        clear
    }
}

/// The functions and objects that the guard made for trackers that may load. Arrays stay: the trackers' own code goes on with those.
fn stubs<'a>(policy: &'a Policy, permits: &Permits) -> Vec<&'a str> {
    let known = policy.catalog.trackers().iter();
    let allowed = known.filter(|tracker| permits.tracker_named(tracker.id.as_str()) == Some(true));
    let stubs = allowed.flat_map(|tracker| &tracker.stub);
    let mut names: Vec<_> =
        stubs.filter_map(|stub| stub.strip_suffix("()").or_else(|| stub.strip_suffix("{}"))).collect();
    names.sort_unstable();
    names.dedup();
    names
}
