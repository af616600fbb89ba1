use super::{Domains, KnownHosts, Marks, Rules};

/// The quick look at an address as it is written in a page: could anybody know it?
///
/// A host that no rule and no table names is ruled out by one walk over it. Rules for any host leave marks, pieces of a path or
/// a query that such an address must show. Whatever a browser would still change (entities, upper case, tabs, backslashes,
/// needless percent-encoding) is not read here but answered with yes.
#[derive(Debug)]
pub(super) struct Presence {
    domains: Domains<()>,
    open: Vec<Box<str>>,
}

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
        Self { domains, open }
    }

    pub(super) fn could_know(&self, raw: &[u8], marks: &Marks) -> bool {
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
        rest.is_none_or(|rest| in_doubt(rest) || marks.are_in(rest))
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

fn has_scheme(raw: &[u8]) -> bool {
    raw[0] <= b' '
        || raw
            .iter()
            .take_while(|b| !matches!(b, b'/' | b'?' | b'#'))
            .any(|b| matches!(b, b':' | b'&' | b'\\' | b'\t' | b'\n' | b'\r'))
}

/// Whether a browser would read this path and query otherwise than it is written, in a way that could make a mark.
fn in_doubt(rest: &[u8]) -> bool {
    // Few bytes need a look at all.
    let special = |b: &u8| matches!(b, b'\t' | b'\n' | b'\r' | b'\\' | b'&' | b'%' | b'.');
    let mut from = 0;
    while let Some(at) = rest[from..].iter().position(special).map(|at| from + at) {
        let next = |n: usize| rest.get(at + n).copied().unwrap_or_default();
        let doubtful = match rest[at] {
            // In a query only these begin a named reference to a character of a mark: lowbar, UnderBar, period, fjlig.
            b'&' => !rest[..at].contains(&b'?') || matches!(next(1), b'#' | b'l' | b'p' | b'f' | b'U'),
            b'%' => match next(1) {
                b'2' => matches!(next(2), b'd' | b'D' | b'e' | b'E'),
                b'3' => next(2).is_ascii_digit(),
                byte => matches!(byte, b'4'..=b'7'),
            },
            b'.' => matches!(next(1), b'/' | b'.'),
            _ => true,
        };
        if doubtful {
            return true;
        }
        from = at + 1;
    }
    false
}

fn without_dots(mut relative: &[u8]) -> &[u8] {
    while let Some(rest) = relative.strip_prefix(b"../").or_else(|| relative.strip_prefix(b"./")) {
        relative = rest;
    }
    relative
}
