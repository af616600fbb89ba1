//! What the guard judges by: the catalogue, for one set of permits, in as few bytes as say the same.
//!
//! 1. Rules of denied trackers are hashes of their host, or of their host and path.
//! 2. A permitted rule counts only where it outranks a denied one that it may meet; both are told as patterns then, in the order of
//!    their ranks. So are denied rules with a star within, or a query.
//! 3. Rules for any host are one pattern. They come last, as on the server.
//! 4. Names of cookies and keys are hashes too, of the whole name or of what many of one tracker's begin with.
//! 5. Where a denied rule's host is in the known-hosts table too, and that entry is denied, the entry stands for all below it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{
    hash::{hash, packed},
    pattern,
};
use crate::{
    catalog::{self, Catalog, End, Form, Known, Rule, StorageArea, TrackerIndex},
    gate::{Permits, Subject, judge},
    policy::Policy,
};

/// What the guard takes, in this order: denied hashes; patterns with their verdicts; a pattern for any host; hashes of hosts for which
/// that does not count; stubs that are functions, arrays and objects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Packed(String, Vec<(String, u8)>, String, String, [String; 3]);

/// What a visitor is denied, as far as the guard is to know it.
#[derive(Clone, Copy)]
pub(super) struct Denied<'a> {
    pub(super) permits: &'a Permits,
    /// The trackers that count.
    pub(super) knows: &'a dyn Fn(TrackerIndex) -> bool,
    /// The registrable domain of the page: the table of known hosts says nothing of it.
    pub(super) own: Option<&'a str>,
}

impl Denied<'_> {
    fn tracker(&self, index: TrackerIndex) -> bool {
        !self.permits.tracker(index) && (self.knows)(index)
    }
}

/// Packs what a visitor is denied.
pub(super) fn pack(policy: &Policy, what: &Denied<'_>) -> Packed {
    let mut addresses = Addresses::new(&policy.catalog, policy, what);
    addresses.hashes.extend(names(policy, what).iter().map(|name| hash(name)));
    let Addresses { hashes, ordered, anywhere, open } = addresses;
    Packed(packed(&hashes), ordered, anywhere, packed(&open), stubs(policy, what))
}

#[derive(Default)]
struct Addresses {
    hashes: BTreeSet<u32>,
    ordered: Vec<(String, u8)>,
    anywhere: String,
    open: BTreeSet<u32>,
}

impl Addresses {
    fn new(catalog: &Catalog, policy: &Policy, what: &Denied<'_>) -> Self {
        let rules = || catalog.rules().iter();
        let permitted: Vec<&Rule> = rules().filter(|rule| what.permits.tracker(rule.tracker)).collect();
        let denied: Vec<&Rule> = rules().filter(|rule| what.tracker(rule.tracker)).collect();
        let entries = entries(catalog, policy, what, &denied);
        let mut packed = Self::default();
        let ranked = ranked(&permitted, &denied, &entries);
        for rule in &ranked {
            packed.ordered.push((pattern::whole(rule), u8::from(!what.permits.tracker(rule.tracker))));
        }
        let wide: BTreeSet<&str> = denied
            .iter()
            .filter(|rule| rule.host.form() == Form::Domain && rule.is_whole_host())
            .filter_map(|rule| rule.host.domain())
            .chain(entries.iter().copied())
            .collect();
        packed
            .hashes
            .extend(wide.iter().filter(|domain| !is_below(domain, &wide)).map(|domain| hash(&format!(".{domain}"))));
        let whole: BTreeSet<&str> =
            denied.iter().filter(|rule| rule.is_whole_host()).map(|rule| rule.host.as_str()).collect();
        let mut anywhere = BTreeSet::new();
        let is_ranked = |rule: &Rule| ranked.iter().any(|other| std::ptr::eq(*other, rule));
        for rule in denied.into_iter().filter(|rule| !is_ranked(rule)) {
            let covered = rule.host.domain().is_some_and(|domain| wide.contains(domain) || is_below(domain, &wide));
            if rule.host.form() == Form::Any {
                anywhere.insert(pattern::anywhere(rule));
            } else if !covered && (rule.is_whole_host() || !whole.contains(rule.host.as_str())) {
                packed.add(rule);
            }
        }
        // Who needs no grant serves nothing of others'.
        let granted = permitted.iter().filter(|rule| rule.is_whole_host() && catalog.needs_grant(rule.tracker));
        packed.open.extend(granted.filter_map(|rule| name(rule)).map(|name| hash(&name)));
        packed.anywhere = pattern::any(anywhere.iter().map(String::as_str));
        packed
    }

    fn add(&mut self, rule: &Rule) {
        let Some(name) = name(rule) else { return self.add_pattern(rule) };
        if rule.is_whole_host() {
            self.hashes.insert(hash(&name));
        } else if rule.path().contains('*') || rule.query().is_some() {
            self.add_pattern(rule);
        } else {
            let end = if rule.path_end == End::Exact { "\n" } else { "" };
            // The guard looks at paths only where a host has any.
            self.hashes.extend([hash(&format!("{name}/")), hash(&format!("{name}{}{end}", rule.path()))]);
        }
    }

    fn add_pattern(&mut self, rule: &Rule) {
        let pattern = (pattern::whole(rule), 1);
        if !self.ordered.contains(&pattern) {
            self.ordered.push(pattern);
        }
    }
}

/// What the guard hashes of an address: its host, or a dot and each domain that the host is in.
fn name(rule: &Rule) -> Option<String> {
    match rule.host.form() {
        Form::Exact => Some(rule.host.as_str().to_owned()),
        Form::Domain => Some(rule.host.as_str()[1..].to_owned()),
        Form::Any | Form::OpenSuffix | Form::Labels => None,
    }
}

/// The denied entries of the known-hosts table under which denied rules stand.
fn entries<'c>(catalog: &'c Catalog, policy: &Policy, what: &Denied<'_>, denied: &[&'c Rule]) -> BTreeSet<&'c str> {
    let is_denied = |category: &str| !what.permits.category(policy, category);
    let is_own = |host| what.own.is_some_and(|own| catalog::registrable(host) == Some(own));
    let entry = |rule: &&'c Rule| match catalog.host(rule.host.domain()?)? {
        Known::Host { category, host, .. } => (is_denied(category) && !is_own(host)).then_some(host),
        Known::Tracker { .. } => None,
    };
    denied.iter().filter_map(entry).collect()
}

/// The rules whose ranks count, the highest first and of equals the denied ones.
fn ranked<'c>(permitted: &[&'c Rule], denied: &[&'c Rule], entries: &BTreeSet<&str>) -> Vec<&'c Rule> {
    let outranks = |rule: &Rule| {
        denied.iter().any(|other| rule.rank > other.rank && may_meet(rule, other))
            || entries.iter().any(|entry| rule.host.domain().is_none_or(|domain| meet(domain, entry)))
    };
    let exceptions: Vec<&Rule> = permitted.iter().copied().filter(|rule| outranks(rule)).collect();
    let above = |rule: &Rule| exceptions.iter().any(|other| rule.rank >= other.rank && may_meet(rule, other));
    let mut ranked: Vec<(bool, &Rule)> = denied.iter().filter(|rule| above(rule)).map(|rule| (true, *rule)).collect();
    ranked.extend(exceptions.iter().map(|rule| (false, *rule)));
    ranked.sort_by(|(one_denied, one), (other_denied, other)| (other.rank, other_denied).cmp(&(one.rank, one_denied)));
    ranked.into_iter().map(|(_, rule)| rule).collect()
}

/// Whether an address may be of both; sometimes said of two that never are.
fn may_meet(one: &Rule, other: &Rule) -> bool {
    match (one.host.form(), other.host.form()) {
        (Form::Any, _) | (_, Form::Any) => {
            // Whole hosts are told apart by the guard.
            !one.is_whole_host() && !other.is_whole_host() && one.may_share_path(other)
        }
        (Form::Exact, _) => other.host_matches(one.host.as_str()),
        (_, Form::Exact) => one.host_matches(other.host.as_str()),
        _ => match (one.host.domain(), other.host.domain()) {
            (Some(one), Some(other)) => meet(one, other),
            _ => true,
        },
    }
}

fn meet(one: &str, other: &str) -> bool {
    catalog::is_within(one, other) || catalog::is_within(other, one)
}

fn is_below(domain: &str, wide: &BTreeSet<&str>) -> bool {
    wide.iter().any(|other| *other != domain && catalog::is_within(domain, other))
}

/// The names of denied trackers' own cookies and keys, behind an equals sign. A line feed ends those that are whole.
fn names(policy: &Policy, what: &Denied<'_>) -> BTreeSet<String> {
    let page = url::Url::parse("http://localhost/").expect("a valid address");
    let is_denied =
        |name: &&str| !judge(policy, what.permits, &page, Subject::Cookie(&name.replace('*', "0"))).is_allow();
    let in_reach = |area| matches!(area, StorageArea::Local | StorageArea::Session);
    let mut all = BTreeSet::new();
    for (index, tracker) in (0..).map(TrackerIndex).zip(policy.catalog.trackers()) {
        if !what.tracker(index) {
            continue;
        }
        let cookies = tracker.cookie.iter().map(|cookie| cookie.name.as_str()).filter(is_denied);
        let keys = tracker.storage.iter().filter(|rule| in_reach(rule.area)).map(|rule| rule.key.as_str());
        all.extend(shared_starts(&cookies.chain(keys).collect()).into_iter().map(|name| format!("={name}")));
    }
    all
}

/// The names of one tracker, in the fewest words: what several share up to a mark stands for them, `mailchimp_` or `_parsely_`.
/// Anything shorter would stand for other people's names too.
fn shared_starts(names: &BTreeSet<&str>) -> BTreeSet<String> {
    const SHORTEST: usize = 4;
    let start = |name: &str| {
        let mut marks = name.match_indices(['_', '.', ':', '-']).map(|(at, mark)| at + mark.len());
        marks.find(|end| *end >= SHORTEST).map(|end| name[..end].to_owned())
    };
    let is_shared = |start: &str| names.iter().filter(|name| name.starts_with(start)).count() > 1;
    let whole = |name: &str| match name.split_once('*') {
        Some((start, _)) => start.to_owned(),
        None => format!("{name}\n"),
    };
    let word = |name: &&str| start(name).filter(|start| is_shared(start)).unwrap_or_else(|| whole(name));
    // What begins with a star would stand for everything.
    names.iter().map(word).filter(|word| word.len() >= SHORTEST - 1).collect()
}

/// What stands in for denied trackers: functions, arrays, objects.
fn stubs(policy: &Policy, what: &Denied<'_>) -> [String; 3] {
    let all = || (0..).map(TrackerIndex).zip(policy.catalog.trackers());
    let of = |counts: &dyn Fn(TrackerIndex) -> bool| {
        let trackers = all().filter(|(index, _)| counts(*index));
        trackers.flat_map(|(_, tracker)| tracker.stub.iter().map(String::as_str)).collect::<BTreeSet<&str>>()
    };
    let (denied, permitted) = (of(&|index| what.tracker(index)), of(&|index| what.permits.tracker(index)));
    let names = |end: &str| {
        let names = denied.difference(&permitted).filter_map(|stub| stub.strip_suffix(end));
        names.collect::<Vec<_>>().join(" ")
    };
    ["()", "[]", "{}"].map(names)
}
