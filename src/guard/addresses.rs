use std::collections::BTreeSet;

use super::{pattern, rules::Denied};
use crate::{
    catalog::{self, End, Form, Known, Rule},
    policy::Policy,
};

/// What the guard judges addresses by, before it is packed.
#[derive(Default)]
pub(super) struct Addresses {
    /// Hosts, and a dot before domains with all that is below them.
    pub(super) hosts: BTreeSet<String>,
    /// Hosts with starts of paths, and names of files at any host.
    pub(super) paths: BTreeSet<String>,
    /// Patterns of whole addresses, of which the first that fits decides.
    pub(super) ordered: Vec<String>,
    /// Patterns of what is denied at any host that is not open.
    pub(super) anywhere: BTreeSet<String>,
    /// Hosts at which files may have any name.
    pub(super) open: BTreeSet<String>,
}

impl Addresses {
    pub(super) fn new(policy: &Policy, what: &Denied<'_>) -> Self {
        let catalog = &policy.catalog;
        let closed = policy.gate.block_unknown;
        let rules = || catalog.rules().iter();
        let permitted: Vec<&Rule> = rules().filter(|rule| what.permits.tracker(rule.tracker)).collect();
        let denied: Vec<&Rule> = rules().filter(|rule| what.tracker(rule.tracker)).collect();
        let entries = Entries::new(policy, what, &denied);

        let mut packed = Self::default();
        // A guard that denies what it does not know has to know what is permitted.
        let is_told =
            |rule: &Rule| closed && (!is_open(rule) || rule.host.domain().is_some_and(|host| what.is_own(host)));
        let ranked = ranked(&permitted, &denied, &entries.told, &is_told);
        for rule in &ranked {
            packed.ordered.push(pattern::whole(rule, !what.permits.tracker(rule.tracker)));
        }
        let wide: BTreeSet<&str> = denied
            .iter()
            .filter(|rule| rule.host.form() == Form::Domain && rule.is_whole_host())
            .filter_map(|rule| rule.host.domain())
            .chain(entries.told.iter().copied())
            .collect();
        packed.hosts.extend(wide.iter().filter(|domain| !is_below(domain, &wide)).map(|domain| format!(".{domain}")));
        let whole: BTreeSet<&str> =
            denied.iter().filter(|rule| rule.is_whole_host()).map(|rule| rule.host.as_str()).collect();
        let is_ranked = |rule: &Rule| ranked.iter().any(|other| std::ptr::eq(*other, rule));
        for rule in denied.iter().filter(|rule| !is_ranked(rule)) {
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
        let meets_denied =
            |entry| denied.iter().filter_map(|rule| rule.host.domain()).any(|domain| meet(domain, entry));
        for entry in entries.permitted.iter().filter(|entry| is_below(entry, &entries.told) && !meets_denied(entry)) {
            let hosts = pattern::below(entry);
            packed.deny_anywhere_at(&hosts);
            packed.ordered.push(pattern::permitting(&format!("{hosts}/")));
        }
        // Who needs no grant serves nothing of others'.
        let open = permitted.iter().filter(|rule| is_open(rule) && (closed || catalog.needs_grant(rule.tracker)));
        packed.open.extend(open.filter_map(|rule| name(rule)));
        if closed {
            packed.close(what.host, entries);
        }
        packed
    }

    /// Denies anything, but at the site's own hosts and at what is permitted.
    fn close(&mut self, host: &str, entries: Entries<'_>) {
        self.deny_anywhere_at(pattern::ANY_HOST);
        self.anywhere = BTreeSet::from([String::new()]);
        self.open.insert(catalog::registrable(host).map_or_else(|| host.to_owned(), |domain| format!(".{domain}")));
        let below = entries.denied.into_iter().filter(|entry| is_below(entry, &entries.permitted));
        self.hosts.extend(below.map(|entry| format!(".{entry}")));
        self.open.extend(entries.permitted.iter().map(|entry| format!(".{entry}")));
    }

    /// Denies at these hosts, too, what is denied at any.
    fn deny_anywhere_at(&mut self, hosts: &str) {
        let files = self.paths.iter().filter(|path| path.starts_with('/')).map(|name| pattern::file(name));
        self.ordered.extend(self.anywhere.iter().cloned().chain(files).map(|pattern| format!("{hosts}{pattern}")));
    }

    fn add(&mut self, rule: &Rule) {
        let Some(name) = name(rule) else { return self.add_pattern(rule) };
        if rule.is_whole_host() {
            self.hosts.insert(name);
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

/// Whether all that a permitted rule's hosts serve is permitted, and the guard can hash them.
fn is_open(rule: &Rule) -> bool {
    rule.is_whole_host() && name(rule).is_some()
}

/// A slash and the name of the file that a rule is about, wherever it is.
fn file(rule: &Rule) -> Option<String> {
    let name = rule.path().strip_prefix("*/").filter(|name| !name.contains(['*', '/']))?;
    (rule.path_end == End::Exact && rule.query().is_none()).then(|| format!("/{name}\n"))
}

/// Entries of the known-hosts table, but for the site's own.
struct Entries<'c> {
    permitted: BTreeSet<&'c str>,
    denied: BTreeSet<&'c str>,
    /// The denied ones that the guard is to know: those under which denied rules stand, or all.
    told: BTreeSet<&'c str>,
}

impl<'c> Entries<'c> {
    fn new(policy: &'c Policy, what: &Denied<'_>, rules: &[&'c Rule]) -> Self {
        let catalog = &policy.catalog;
        let others = catalog.known_hosts().filter(|(host, _)| !what.is_own(host));
        let (permitted, denied): (Vec<_>, Vec<_>) =
            others.partition(|(_, category)| what.permits.category(policy, category));
        let [permitted, denied] =
            [permitted, denied].map(|entries| entries.into_iter().map(|(host, _)| host).collect::<BTreeSet<_>>());
        let above = |rule: &&'c Rule| match catalog.host(rule.host.domain()?)? {
            Known::Host { host, .. } => denied.get(host).copied(),
            Known::Tracker { .. } => None,
        };
        // A guard that denies what it does not know need not know it.
        let all = what.knows_hosts && !policy.gate.block_unknown;
        let told = if all { denied.clone() } else { rules.iter().filter_map(above).collect() };
        Self { permitted, denied, told }
    }
}

/// The rules whose ranks count, and permitted ones that are to be told, the highest first and of equals the denied ones.
fn ranked<'c>(
    permitted: &[&'c Rule],
    denied: &[&'c Rule],
    entries: &BTreeSet<&str>,
    is_told: &dyn Fn(&Rule) -> bool,
) -> Vec<&'c Rule> {
    let outranks = |rule: &Rule| {
        is_told(rule)
            || denied.iter().any(|other| rule.rank > other.rank && may_meet(rule, other))
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
