use std::borrow::Cow;

use url::Url;

use super::{
    AddressRule, Domains, Draws, Kind, Marks, Tracker, TrackerIndex,
    marks::mark,
    pattern::{End, Form, HostPattern, glob},
};

/// The address rules of all trackers, ready to match.
#[derive(Debug)]
pub(super) struct Rules {
    pub(super) all: Vec<Rule>,
    /// By the literal end of the host; these are found by a walk over the host.
    pub(super) by_domain: Domains<Vec<u32>>,
    /// Hosts with an open end, `www.google.*`: few.
    pub(super) open: Vec<u32>,
    /// Any host.
    pub(super) anywhere: Vec<u32>,
    /// What an address shows if a rule for any host covers it.
    pub(super) marks: Marks,
}

/// One address rule of one tracker.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) tracker: TrackerIndex,
    pub(crate) kind: Kind,
    pub(crate) host: HostPattern,
    pub(crate) shared: bool,
    pub(crate) draws: Option<Draws>,
    /// For people: `www.example.com/path?query`.
    pub(crate) text: Box<str>,
    path: Box<str>,
    pub(crate) path_end: End,
    query: Option<Box<str>>,
    pub(crate) rank: Rank,
}

/// How specific a rule is: compared in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    host: HostRank,
    host_len: usize,
    path_len: usize,
    query_len: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum HostRank {
    Any,
    Wildcard,
    Exact,
}

impl Rules {
    pub(super) fn new(trackers: &[Tracker]) -> Self {
        let mut rules = Self {
            all: Vec::new(),
            by_domain: Domains::default(),
            open: Vec::new(),
            anywhere: Vec::new(),
            marks: Marks::None,
        };
        for (index, tracker) in (0..).zip(trackers) {
            for rule in tracker.url.iter().filter(|rule| rule.kind != Kind::Form) {
                rules.add(Rule::new(TrackerIndex(index), rule));
            }
        }
        let anywhere = rules.anywhere.iter().map(|at| &rules.all[*at as usize]);
        rules.marks = Marks::new(anywhere.map(|rule| mark(rule.path(), rule.query())).collect());
        rules
    }

    fn add(&mut self, rule: Rule) {
        let at = self.all.len() as u32;
        match (rule.host.form(), rule.host.domain()) {
            (Form::Any, _) => self.anywhere.push(at),
            (_, Some(domain)) => self.by_domain.entry(domain).push(at),
            (_, None) => self.open.push(at),
        }
        self.all.push(rule);
    }

    /// The rules that name this host in any form; not those for any host.
    pub(super) fn naming<'a, 'h>(&'a self, host: &'h str) -> impl Iterator<Item = &'a Rule> + use<'a, 'h> {
        self.by_domain
            .of(host.as_bytes())
            .flat_map(|(_, rules)| rules)
            .chain(&self.open)
            .map(|at| &self.all[*at as usize])
            .filter(move |rule| rule.host.matches(host))
    }

    /// The rules for any host that cover this.
    pub(super) fn on_any_host<'a>(&'a self, target: &Target<'_>) -> impl Iterator<Item = &'a Rule> {
        let marked = self.marks.are_in(target.path.as_bytes()) || self.marks.are_in(target.query.as_bytes());
        let rules = if marked { &*self.anywhere } else { &[] };
        rules.iter().map(|at| &self.all[*at as usize]).filter(move |rule| rule.covers(target))
    }

    /// The most specific rules for an address: none, one, or several that are equally specific.
    pub(super) fn best<'a>(&'a self, host: &str, target: &Target<'_>, kind: Kind) -> Vec<&'a Rule> {
        let mut best: Vec<&Rule> = Vec::new();
        for rule in self.naming(host).filter(|rule| rule.covers(target)).chain(self.on_any_host(target)) {
            match best.first().map(|first| rule.rank.cmp(&first.rank)) {
                Some(std::cmp::Ordering::Less) => {}
                Some(std::cmp::Ordering::Equal) => best.push(rule),
                Some(std::cmp::Ordering::Greater) | None => best = vec![rule],
            }
        }
        if best.iter().any(|rule| rule.kind == kind) {
            best.retain(|rule| rule.kind == kind);
        }
        once_each(best)
    }
}

/// One rule of each tracker.
pub(super) fn once_each<'a>(rules: impl IntoIterator<Item = &'a Rule>) -> Vec<&'a Rule> {
    let mut kept: Vec<&Rule> = Vec::new();
    for rule in rules {
        if kept.iter().all(|other| other.tracker != rule.tracker) {
            kept.push(rule);
        }
    }
    kept
}

impl Rule {
    fn new(tracker: TrackerIndex, rule: &AddressRule) -> Self {
        let (path, path_end) = match rule.path.strip_suffix('$') {
            Some(path) => (path, End::Exact),
            None => (&*rule.path, End::Open),
        };
        let literal = |pattern: &str| pattern.bytes().filter(|b| *b != b'*').count();
        let rank = Rank {
            host: match rule.host.form() {
                Form::Any => HostRank::Any,
                Form::Exact => HostRank::Exact,
                Form::Domain | Form::Labels | Form::OpenSuffix => HostRank::Wildcard,
            },
            host_len: literal(rule.host.as_str()),
            path_len: literal(path),
            query_len: rule.query.as_deref().map_or(0, literal),
        };
        let text = match &rule.query {
            Some(query) => format!("{}{}?{query}", rule.host, rule.path),
            None => format!("{}{}", rule.host, rule.path),
        };
        Self {
            tracker,
            kind: rule.kind,
            host: rule.host.clone(),
            shared: rule.shared,
            draws: rule.draws,
            text: text.into(),
            path: path.into(),
            path_end,
            query: rule.query.as_deref().map(Into::into),
            rank,
        }
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn query(&self) -> Option<&str> {
        self.query.as_deref()
    }

    /// Whether it covers its whole host.
    pub(crate) fn is_whole_host(&self) -> bool {
        &*self.path == "/" && self.path_end == End::Open && self.query.is_none()
    }

    /// Whether this lower-case host is one of its hosts.
    pub(crate) fn host_matches(&self, host: &str) -> bool {
        self.host.matches(host)
    }

    /// Whether one of the two covers what the other looks like.
    pub(crate) fn may_share_path(&self, other: &Self) -> bool {
        let covers = |rule: &Self, sample: &Self| {
            let (path, query) =
                (sample.path.replace('*', "-"), sample.query.as_deref().unwrap_or_default().replace('*', "-"));
            rule.covers(&Target::raw(&path, &query))
        };
        covers(self, other) || covers(other, self)
    }

    pub(super) fn covers_path(&self, target: &Target<'_>) -> bool {
        glob(&self.path, &target.path, self.path_end)
    }

    /// What a query must give: `G-` of `id=G-*`.
    pub(super) fn query_value(&self) -> Option<&str> {
        let (_, value) = self.query()?.split_once('=')?;
        Some(value.trim_end_matches('*')).filter(|value| !value.is_empty())
    }

    pub(super) fn covers(&self, target: &Target<'_>) -> bool {
        self.covers_path(target)
            && self.query.as_deref().is_none_or(|query| target.pairs().any(|pair| glob(query, pair, End::Open)))
    }
}

/// The path and the query of an address, with needless percent-encoding undone.
#[derive(Debug)]
pub(super) struct Target<'a> {
    path: Cow<'a, str>,
    query: Cow<'a, str>,
}

impl<'a> Target<'a> {
    pub(super) fn new(path: &'a str, query: &'a str) -> Self {
        Self { path: unreserved(path), query: unreserved(query) }
    }

    /// Nothing undone: for texts of scripts.
    pub(super) fn raw(path: &'a str, query: &'a str) -> Self {
        Self { path: path.into(), query: query.into() }
    }

    pub(super) fn of(url: &'a Url) -> Self {
        Self::new(url.path(), url.query().unwrap_or_default())
    }

    fn pairs(&self) -> impl Iterator<Item = &str> {
        self.query.split('&')
    }
}

/// Decodes what never needed encoding: letters, digits and `-._~` (RFC 3986 section 2.3). Anything else would change the
/// meaning.
fn unreserved(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        let code = rest.get(at + 1..at + 3).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match code.filter(|b| b.is_ascii_alphanumeric() || b"-._~".contains(b)) {
            Some(byte) => {
                out.push(char::from(byte));
                rest = &rest[at + 3..];
            }
            None => {
                out.push('%');
                rest = &rest[at + 1..];
            }
        }
    }
    out.push_str(rest);
    out.into()
}
