//! What the guard judges by: the catalogue, for one set of permits, in as few bytes as say the same.
//!
//! 1. Rules of denied trackers are hashes of their host, or of their host and path. Each start of a path is looked up, so that its hashes
//!    are longer and few.
//! 2. A permitted rule counts only where it outranks a denied one that it may meet; both are told as patterns then, in the order of
//!    their ranks. So are denied rules with a star within, or a query.
//! 3. Rules for any host are hashes of a file's name, or one pattern. They come last, as on the server.
//! 4. Names of cookies and keys are hashes too, of the whole name or of what many of one tracker's begin with.
//! 5. Where a denied rule's host is in the known-hosts table too, and that entry is denied, the entry stands for all below it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{
    hash::{self, hash},
    pattern,
};
use crate::{
    catalog::{self, Catalog, End, Form, Known, Rule, StorageArea, TrackerIndex},
    gate::{Permits, Subject, judge},
    policy::Policy,
};

/// What the guard takes, in this order: denied hosts and names, denied paths and files, and hosts in which files may have any name;
/// patterns for addresses of which the first that fits decides, and for what is denied at any host; stubs that are objects, and arrays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Packed([hash::Packed; 3], [String; 2], [String; 2]);

/// Bits of a host's or a name's hash. A host that no tracker has is taken for one of four hundred once in some forty thousand.
const NAME_BITS: u32 = 26;

/// Bits of a path's hash: an address has some forty starts.
const PATH_BITS: u32 = 29;

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
    addresses.hosts.extend(hashes(&names(policy, what)));
    let Addresses { hosts, paths, ordered, anywhere, open } = addresses;
    let paths = hashes(&paths).collect();
    let sets = [(hosts, NAME_BITS), (paths, PATH_BITS), (open, NAME_BITS)];
    let patterns = [pattern::any(ordered), pattern::any(anywhere)];
    Packed(sets.map(|(hashes, bits)| hash::Packed::new(&hashes, bits)), patterns, stubs(policy, what))
}

#[derive(Default)]
struct Addresses {
    hosts: BTreeSet<u32>,
    paths: BTreeSet<String>,
    ordered: Vec<String>,
    anywhere: BTreeSet<String>,
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
            packed.ordered.push(pattern::whole(rule, !what.permits.tracker(rule.tracker)));
        }
        let wide: BTreeSet<&str> = denied
            .iter()
            .filter(|rule| rule.host.form() == Form::Domain && rule.is_whole_host())
            .filter_map(|rule| rule.host.domain())
            .chain(entries.iter().copied())
            .collect();
        packed
            .hosts
            .extend(wide.iter().filter(|domain| !is_below(domain, &wide)).map(|domain| hash(&format!(".{domain}"))));
        let whole: BTreeSet<&str> =
            denied.iter().filter(|rule| rule.is_whole_host()).map(|rule| rule.host.as_str()).collect();
        let is_ranked = |rule: &Rule| ranked.iter().any(|other| std::ptr::eq(*other, rule));
        for rule in denied.into_iter().filter(|rule| !is_ranked(rule)) {
            let covered = rule.host.domain().is_some_and(|domain| wide.contains(domain) || is_below(domain, &wide));
            if rule.host.form() == Form::Any {
                match file(rule) {
                    Some(name) => _ = packed.paths.insert(name),
                    None => _ = packed.anywhere.insert(pattern::anywhere(rule)),
                }
            } else if !covered && (rule.is_whole_host() || !whole.contains(rule.host.as_str())) {
                packed.add(rule);
            }
        }
        // Who needs no grant serves nothing of others'.
        let granted = permitted.iter().filter(|rule| rule.is_whole_host() && catalog.needs_grant(rule.tracker));
        packed.open.extend(granted.filter_map(|rule| name(rule)).map(|name| hash(&name)));
        packed
    }

    fn add(&mut self, rule: &Rule) {
        let Some(name) = name(rule) else { return self.add_pattern(rule) };
        if rule.is_whole_host() {
            self.hosts.insert(hash(&name));
        } else if rule.path().contains('*') || rule.query().is_some() {
            self.add_pattern(rule);
        } else {
            let end = if rule.path_end == End::Exact { "\n" } else { "" };
            self.paths.insert(format!("{name}{}{end}", rule.path()));
        }
    }

    fn add_pattern(&mut self, rule: &Rule) {
        let pattern = pattern::whole(rule, true);
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

/// The hashes of these texts, but for those that begin with another of them.
fn hashes(texts: &BTreeSet<String>) -> impl Iterator<Item = u32> {
    let is_said = |text: &str| text.char_indices().any(|(end, _)| texts.contains(&text[..end]));
    texts.iter().filter(move |text| !is_said(text)).map(|text| hash(text))
}

/// A slash and the name of the file that a rule is about, wherever it is.
fn file(rule: &Rule) -> Option<String> {
    let name = rule.path().strip_prefix("*/").filter(|name| !name.contains(['*', '/']))?;
    (rule.path_end == End::Exact && rule.query().is_none()).then(|| format!("/{name}\n"))
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
    let hosts = match (one.host.form(), other.host.form()) {
        // Whole hosts are told apart by the guard.
        (Form::Any, _) | (_, Form::Any) => !one.is_whole_host() && !other.is_whole_host(),
        (Form::Exact, _) => other.host_matches(one.host.as_str()),
        (_, Form::Exact) => one.host_matches(other.host.as_str()),
        _ => match (one.host.domain(), other.host.domain()) {
            (Some(one), Some(other)) => meet(one, other),
            (Some(domain), None) => is_label(other.host.as_str(), domain),
            (None, Some(domain)) => is_label(one.host.as_str(), domain),
            (None, None) => true,
        },
    };
    hosts && one.may_share_path(other)
}

/// Whether the name that stands before a public suffix, `google` of `www.google.*`, is one of a domain's labels.
fn is_label(open: &str, domain: &str) -> bool {
    let name = open.trim_end_matches(".*").rsplit('.').next();
    domain.split('.').any(|label| Some(label) == name)
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

/// The names of one tracker, in the fewest words: what several begin with stands for them, `mailchimp_` or `__utm`. Anything shorter
/// would stand for other people's names too, unless a tracker has many such.
fn shared_starts(names: &BTreeSet<&str>) -> BTreeSet<String> {
    const FEW: usize = 2;
    const LONG: usize = 4;
    const MANY: usize = 8;
    const SHORT: usize = 3;
    let word = |name: &str| match name.split_once('*') {
        Some((start, _)) => start.to_owned(),
        None => format!("{name}\n"),
    };
    // What begins with a star would stand for everything.
    let words: BTreeSet<String> = names.iter().map(|name| word(name)).filter(|word| word.len() >= SHORT).collect();
    let alike = |word: &str, length: usize| {
        let start = word.get(..length)?;
        Some(words.iter().filter(|other| other.starts_with(start)).map(String::as_str).collect::<Vec<_>>())
    };
    let start = |word: &String| {
        let many = alike(word, SHORT).filter(|alike| alike.len() >= MANY);
        let group = many.or_else(|| alike(word, LONG).filter(|alike| alike.len() >= FEW));
        group.map_or_else(|| word.clone(), |group| common_start(&group).to_owned())
    };
    words.iter().map(start).collect()
}

fn common_start<'n>(names: &[&'n str]) -> &'n str {
    let (Some(first), Some(last)) = (names.first(), names.last()) else { return "" };
    let same = first.char_indices().zip(last.chars()).take_while(|((_, one), other)| one == other);
    let end = same.last().map_or(0, |((at, c), _)| at + c.len_utf8());
    &first[..end]
}

/// What stands in for denied trackers: objects, which can be called, and arrays.
fn stubs(policy: &Policy, what: &Denied<'_>) -> [String; 2] {
    let all = || (0..).map(TrackerIndex).zip(policy.catalog.trackers());
    let of = |counts: &dyn Fn(TrackerIndex) -> bool| {
        let trackers = all().filter(|(index, _)| counts(*index));
        trackers.flat_map(|(_, tracker)| tracker.stub.iter().map(String::as_str)).collect::<BTreeSet<&str>>()
    };
    let (denied, permitted) = (of(&|index| what.tracker(index)), of(&|index| what.permits.tracker(index)));
    let names = |ends: &[&str]| {
        let names = denied.difference(&permitted).filter_map(|stub| ends.iter().find_map(|end| stub.strip_suffix(end)));
        names.collect::<Vec<_>>().join(" ")
    };
    [names(&["()", "{}"]), names(&["[]"])]
}
