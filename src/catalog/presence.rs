use aho_corasick::packed;
use memchr::memmem;

use super::{Domains, KnownHosts, Rules};

/// The quick look at an address as it is written in a page: could anybody know it?
///
/// A host that no rule and no table names is ruled out by one walk over it. Rules for any host leave marks, pieces of a path or
/// a query that such an address must show. Whatever a browser would still change (entities, upper case, tabs, backslashes,
/// needless percent-encoding) is not read here but answered with yes.
#[derive(Debug)]
pub(super) struct Presence {
    domains: Domains<()>,
    open: Vec<Box<str>>,
    marks: Marks,
}

#[derive(Debug)]
enum Marks {
    None,
    /// Too many or too short to search for: every address could be known.
    All,
    Some {
        searcher: packed::Searcher,
        all: Vec<Box<str>>,
    },
}

/// Shorter marks would be everywhere.
const SHORTEST_MARK: usize = 4;

impl Presence {
    pub(super) fn new(rules: &Rules, hosts: &KnownHosts) -> Self {
        let mut domains = Domains::default();
        rules
            .by_domain
            .iter()
            .map(|(domain, _)| domain)
            .chain(hosts.domains())
            .for_each(|domain| *domains.entry(domain) = ());
        let open =
            rules.open.iter().map(|at| rules.all[*at as usize].host.as_str().trim_end_matches('*').into()).collect();
        let marks =
            rules.anywhere.iter().map(|at| &rules.all[*at as usize]).map(|rule| mark(rule.path(), rule.query()));
        Self { domains, open, marks: Marks::new(marks.collect()) }
    }

    pub(super) fn could_know(&self, raw: &[u8]) -> bool {
        let rest = match raw {
            [] => return false,
            [b'/', b'/', rest @ ..] => self.after_host(rest),
            [b'h', b't', b't', b'p', b's', b':', b'/', b'/', rest @ ..]
            | [b'h', b't', b't', b'p', b':', b'/', b'/', rest @ ..] => self.after_host(rest),
            // A name, not a location: nothing is requested from anybody.
            [b'd', b'a', b't', b'a', b':', ..] => return false,
            _ if has_scheme(raw) => None,
            relative => Some(without_dots(relative)),
        };
        rest.is_none_or(|rest| in_doubt(rest) || self.marks.are_in(rest))
    }

    pub(super) fn known_domains(&self) -> &Domains<()> {
        &self.domains
    }

    pub(super) fn domains(&self) -> impl Iterator<Item = &str> {
        self.domains.iter().map(|(domain, ())| domain)
    }

    /// The beginnings of hosts with an open end.
    pub(super) fn open_hosts(&self) -> impl Iterator<Item = &str> {
        self.open.iter().map(|host| &**host)
    }

    /// The marks of rules for any host; `None` where there are some without.
    pub(super) fn marks(&self) -> Option<&[Box<str>]> {
        match &self.marks {
            Marks::None => Some(&[]),
            Marks::All => None,
            Marks::Some { all, .. } => Some(all),
        }
    }

    /// What follows a host that nobody knows; `None` where the host could be known.
    fn after_host<'a>(&self, from_host: &'a [u8]) -> Option<&'a [u8]> {
        let end = from_host.iter().position(|b| matches!(b, b'/' | b'?' | b'#')).unwrap_or(from_host.len());
        let (host, rest) = from_host.split_at(end);
        let plain = |b: &u8| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-');
        let known = host.is_empty()
            || host.ends_with(b".")
            || !host.iter().all(plain)
            || self.domains.of(host).next().is_some()
            || self.open.iter().any(|open| host.starts_with(open.as_bytes()));
        (!known).then_some(rest)
    }
}

impl Marks {
    fn new(marks: Option<Vec<Box<str>>>) -> Self {
        match marks {
            None => Self::All,
            Some(marks) if marks.is_empty() => Self::None,
            Some(all) => match packed::Searcher::new(all.iter().map(|mark| mark.as_bytes())) {
                Some(searcher) => Self::Some { searcher, all },
                None => Self::All,
            },
        }
    }

    fn are_in(&self, text: &[u8]) -> bool {
        match self {
            Self::None => false,
            Self::All => true,
            Self::Some { searcher, .. } if text.len() >= searcher.minimum_len() => searcher.find(text).is_some(),
            Self::Some { all, .. } => all.iter().any(|mark| memmem::find(text, mark.as_bytes()).is_some()),
        }
    }
}

/// A piece of text that every address of a rule shows within one segment of its path, or in its query.
fn mark(path: &str, query: Option<&str>) -> Option<Box<str>> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~');
    let longest = |text: &str, extra: &[char]| {
        text.split(|c| !plain(c) && !extra.contains(&c)).max_by_key(|piece| piece.len()).unwrap_or_default().to_owned()
    };
    // Over several segments, the first slash may be the page's own.
    let across = longest(path, &['/']);
    [longest(path, &[]), longest(query.unwrap_or_default(), &[]), across.trim_start_matches('/').to_owned()]
        .into_iter()
        .find(|piece| piece.len() >= SHORTEST_MARK)
        .map(Into::into)
}

fn without_dots(mut relative: &[u8]) -> &[u8] {
    while let Some(rest) = relative.strip_prefix(b"../").or_else(|| relative.strip_prefix(b"./")) {
        relative = rest;
    }
    relative
}

fn has_scheme(raw: &[u8]) -> bool {
    raw[0] <= b' '
        || raw
            .iter()
            .take_while(|b| !matches!(b, b'/' | b'?' | b'#'))
            .any(|b| matches!(b, b':' | b'&' | b'\\' | b'\t' | b'\n' | b'\r'))
}

/// Whether a browser would read this path and query otherwise than it is written, in a way that could make a mark.
fn in_doubt(rest: &[u8]) -> bool {
    let mut in_query = false;
    for (at, byte) in rest.iter().enumerate() {
        let next = |n: usize| rest.get(at + n).copied().unwrap_or_default();
        let doubtful = match byte {
            b'\t' | b'\n' | b'\r' | b'\\' => true,
            b'?' => {
                in_query = true;
                false
            }
            // In a query only these begin a named reference to a character of a mark: lowbar, UnderBar, period, fjlig.
            b'&' => !in_query || matches!(next(1), b'#' | b'l' | b'p' | b'f' | b'U'),
            b'%' => {
                matches!(next(1), b'3'..=b'7') && !matches!((next(1), next(2)), (b'3', b'a'..=b'f' | b'A'..=b'F'))
                    || matches!((next(1), next(2)), (b'2', b'd' | b'D' | b'e' | b'E'))
            }
            b'.' => next(1) == b'/' || next(1) == b'.',
            _ => false,
        };
        if doubtful {
            return true;
        }
    }
    false
}
