use super::{Judge, lexer::HOLE, role::Role};
use crate::catalog::{
    Domains, Kind, Known, Rules, Tracker, TrackerIndex,
    rules::{Rule, Target, once_each},
};

/// What scripts are looked up in, beside the address rules.
#[derive(Debug)]
pub(in crate::catalog) struct Places {
    /// The rules by registrable domain: hosts in scripts are put together from pieces.
    by_registrable: Domains<Vec<u32>>,
    /// A handful.
    marks: Vec<(Box<str>, Mark)>,
    /// Their lengths, as bits: most names are out at once.
    mark_lengths: u64,
    /// What rules want queries to give: a handful.
    query_values: Vec<Box<str>>,
}

/// A name that makes a script a tracker's.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub(super) tracker: TrackerIndex,
    /// It is enough alone; otherwise the script must load something.
    pub(super) alone: bool,
}

impl Places {
    pub(in crate::catalog) fn new(trackers: &[Tracker], rules: &Rules) -> Self {
        let mut query_values: Vec<Box<str>> = rules.all.iter().filter_map(Rule::query_value).map(Into::into).collect();
        query_values.sort_unstable();
        query_values.dedup();
        let mut places = Self { by_registrable: Domains::default(), marks: Vec::new(), mark_lengths: 0, query_values };
        for (at, rule) in (0..).zip(&rules.all) {
            if let Some(domain) = rule.host.domain().filter(|_| !rule.shared).and_then(psl::domain_str) {
                places.by_registrable.entry(domain).push(at);
            }
        }
        for (index, tracker) in (0..).zip(trackers) {
            for (marks, alone) in [(&tracker.loader, false), (&tracker.snippet, true)] {
                for mark in marks {
                    places.mark_lengths |= length_bit(mark.len());
                    places.marks.push((mark.as_str().into(), Mark { tracker: TrackerIndex(index), alone }));
                }
            }
        }
        places
    }

    /// Whether some mark is as long as this.
    pub(super) fn has_mark_of(&self, length: usize) -> bool {
        self.mark_lengths & length_bit(length) != 0
    }

    pub(super) fn query_values(&self) -> impl Iterator<Item = &str> {
        self.query_values.iter().map(|value| &**value)
    }

    pub(super) fn marks(&self, name: &str) -> impl Iterator<Item = Mark> {
        self.marks.iter().filter(move |(text, _)| **text == *name).map(|(_, mark)| *mark)
    }

    pub(super) fn mark_texts(&self) -> impl Iterator<Item = &str> {
        self.marks.iter().map(|(text, _)| &**text)
    }
}

/// Lengths beyond the last bit share it.
fn length_bit(length: usize) -> u64 {
    1 << length.min(63)
}

/// How much a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evidence {
    /// An address that a tracker's rule describes.
    Address,
    /// A host that only tracks.
    Host,
    /// Its name, without a scheme or a path.
    Name,
    /// A host on which much else lives, or a page of it for people.
    Place,
}

impl Evidence {
    pub(super) fn suffices(self, role: Role) -> bool {
        match role {
            Role::Mentioned | Role::Shown => false,
            Role::Listed => self == Self::Address,
            Role::Value => matches!(self, Self::Address | Self::Host),
            Role::Open => self != Self::Place,
            Role::Loaded => true,
        }
    }
}

/// What is known about a text of a script, if it is an address or a part of one. `starts` tells whether another text of the
/// script starts so.
pub(super) fn find<'c>(judge: Judge<'c>, text: &str, starts: &dyn Fn(&str) -> bool) -> Vec<(Known<'c>, Evidence)> {
    if text.contains(|c: char| c.is_whitespace() || "<>\"'(){}|".contains(c)) {
        return Vec::new();
    }
    let address = Address::of(text);
    let Some(host) = &address.host else { return anywhere(judge, &address) };
    let rules = address.rules(judge, host, starts);
    if !rules.is_empty() {
        let tracker =
            |rule: &'c Rule| (Known::Tracker { index: rule.tracker, rule: &rule.text }, address.evidence(rule));
        return rules.into_iter().map(tracker).collect();
    }
    let Some((domain, company)) = judge.hosts.find(host) else { return anywhere(judge, &address) };
    let tracking = matches!(company.category, "analytics" | "marketing") && !address.is_for_people();
    let evidence = match address.path.contains(".js") {
        true if company.category != "necessary" => Evidence::Address,
        _ if tracking && address.is_name() => Evidence::Name,
        _ if tracking => Evidence::Host,
        _ => Evidence::Place,
    };
    vec![(Known::Host { owner: company.owner, category: company.category, host: domain }, evidence)]
}

/// The rules for any host, for a text without a host that anybody knows.
fn anywhere<'c>(judge: Judge<'c>, address: &Address<'_>) -> Vec<(Known<'c>, Evidence)> {
    let (path, query) = address.tail;
    let path = format!("/{}", path.trim_start_matches([HOLE, '/']));
    let target = Target::raw(&path, query);
    let rules = judge.rules.on_any_host(&target);
    once_each(rules)
        .into_iter()
        .map(|rule| (Known::Tracker { index: rule.tracker, rule: &rule.text }, Evidence::Address))
        .collect()
}

/// A text read as an address, or the end of one.
#[derive(Debug)]
struct Address<'t> {
    /// The host as far as it is known, in lower case.
    host: Option<String>,
    extent: Extent,
    path: &'t str,
    query: &'t str,
    /// The path and the query, if what looks like a host without a scheme is none: `matomo.js`.
    tail: (&'t str, &'t str),
}

/// How much of its host a text shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    /// All: there is a scheme.
    Whole,
    /// Perhaps all: `clarity.ms/tag`.
    Bare,
    /// The end of it: something stands before.
    End,
}

impl<'t> Address<'t> {
    fn of(text: &'t str) -> Self {
        let from = text.trim_start_matches(HOLE);
        let is_scheme = |at: &usize| from[..*at].bytes().all(|b| b.is_ascii_alphanumeric());
        let scheme = from
            .find(':')
            .filter(|at| from[*at..].starts_with("://"))
            .filter(is_scheme)
            .map(|at| at + 3)
            .or_else(|| from.starts_with("//").then_some(2));
        let after_scheme = &from[scheme.unwrap_or(0)..];
        let (authority, rest) = after_scheme.split_at(after_scheme.find(['/', '?', '#']).unwrap_or(after_scheme.len()));
        let name = authority.rsplit([HOLE, '@']).next().unwrap_or_default().split(':').next().unwrap_or_default();
        let host = name.trim_matches('.').to_ascii_lowercase();
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_');
        let is_host = host.contains('.') && host.bytes().all(plain) && !host.contains("..");
        let extent = match scheme {
            _ if name.starts_with('.') || authority.contains(HOLE) => Extent::End,
            Some(_) => Extent::Whole,
            None if from.len() < text.len() => Extent::End,
            None => Extent::Bare,
        };
        let (path, query) = path_and_query(rest);
        let tail = if scheme.is_some() { (path, query) } else { path_and_query(from) };
        Self { host: is_host.then_some(host), extent, path, query, tail }
    }

    /// The most specific rules, by the whole host or, where it is only a part of one, by its registrable domain.
    fn rules<'c>(&self, judge: Judge<'c>, host: &str, starts: &dyn Fn(&str) -> bool) -> Vec<&'c Rule> {
        let path = if self.path.is_empty() { "/" } else { self.path };
        let target = Target::raw(path, self.query);
        let exact = judge.rules.best(host, &target, Kind::Script);
        if !exact.is_empty() {
            return exact;
        }
        let domain = psl::domain_str(host).unwrap_or(host);
        let all = judge
            .places
            .by_registrable
            .of(domain.as_bytes())
            .flat_map(|(_, rules)| rules)
            .map(|at| &judge.rules.all[*at as usize]);
        let near = |rule: &&Rule| match self.extent {
            Extent::Whole => rule.host.matches(host),
            Extent::Bare => rule.host.matches(host) || (host == domain && !rule.is_whole_host()),
            Extent::End => true,
        };
        let covering: Vec<&Rule> = all.filter(near).filter(|rule| rule.covers_path(&target)).collect();
        if self.is_open() {
            let likely = |rule: &&Rule| rule.query_value().is_some_and(starts);
            let likely: Vec<&Rule> = covering.iter().copied().filter(likely).collect();
            return once_each(if likely.is_empty() { covering } else { likely });
        }
        // A bare domain says less than an address: then any rule for a whole host there will do.
        let covering: Vec<&Rule> = covering.into_iter().filter(|rule| rule.covers(&target)).collect();
        let longest = covering.iter().map(|rule| rule.path().len()).max();
        once_each(covering.into_iter().filter(|rule| Some(rule.path().len()) == longest))
    }

    /// Whether the script adds to the query what it lacks here.
    fn is_open(&self) -> bool {
        self.query.contains(HOLE) || self.query.ends_with('=')
    }

    fn evidence(&self, rule: &Rule) -> Evidence {
        let whole_host = rule.is_whole_host();
        if whole_host && (rule.kind == Kind::Frame || self.is_for_people()) {
            Evidence::Place
        } else if whole_host && self.is_name() {
            Evidence::Name
        } else if whole_host && self.path.len() <= 1 {
            Evidence::Host
        } else {
            Evidence::Address
        }
    }

    /// Nothing but the name of a host.
    fn is_name(&self) -> bool {
        self.extent == Extent::Bare && self.path.is_empty()
    }

    /// A page to read, such as a privacy notice.
    fn is_for_people(&self) -> bool {
        let path = self.path.to_ascii_lowercase();
        ["privacy", "legal", "polic", "terms", "cookie", "help", "support", "docs", "about", "share"]
            .iter()
            .any(|word| path.contains(word))
    }
}

fn path_and_query(text: &str) -> (&str, &str) {
    let whole = text.split('#').next().unwrap_or_default();
    whole.split_once('?').unwrap_or((whole, ""))
}
