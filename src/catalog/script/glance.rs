use std::collections::BTreeSet;

use aho_corasick::packed;

use super::{Places, literal::MAX_GAP};
use crate::catalog::{Domains, presence::Presence};

/// The quick look at a piece of a script: is there anything that the judge of scripts could find?
///
/// It sees the name of a domain that somebody knows, a mark of a loader, the words that decode or run texts, and texts
/// that are put together with plus signs. It never says no to a script in which the judge finds something.
#[derive(Debug)]
pub(in crate::catalog) struct Glance {
    /// None where there is too much to search for: then everything is suspicious.
    searcher: Option<packed::Searcher>,
    /// The pattern numbers below this are ends of domains (`.com`), to be looked at more closely.
    endings: usize,
}

/// What two pieces must share: the longest name of a domain with a byte on each side, or the widest gap.
pub(in crate::catalog) const OVERLAP: usize = 64;

/// Lower-cased at a time, on the stack.
const BLOCK: usize = 4096;

/// Ways to write an address so that it does not look like one.
const DISGUISES: [&str; 26] = [
    "\\x",
    "\\u",
    "\\0",
    "\\1",
    "\\2",
    "\\3",
    "\\4",
    "\\5",
    "\\6",
    "\\7",
    "\\\n",
    "\\\r",
    "fromcharcode",
    "fromcodepoint",
    "atob",
    "base64,",
    "%2f",
    "%3a",
    "%3c",
    "%u00",
    ".join",
    ".concat",
    ".reverse",
    "|split|",
    "&quot;",
    "&apos;",
];

impl Glance {
    pub(in crate::catalog) fn new(places: &Places, presence: &Presence) -> Self {
        let endings: BTreeSet<&str> =
            presence.domains().filter_map(|domain| domain.rfind('.').map(|at| &domain[at..])).collect();
        let mut patterns: Vec<String> = endings.iter().map(|ending| (*ending).to_owned()).collect();
        let mut words: BTreeSet<String> = DISGUISES.iter().map(|word| (*word).to_owned()).collect();
        words.insert("&#".into());
        words.insert("split(".into());
        words.extend(presence.open_hosts().map(str::to_owned));
        let Some(anywhere) = presence.marks() else { return Self { searcher: None, endings: 0 } };
        for mark in places.mark_texts().chain(anywhere.iter().map(|mark| &**mark)) {
            let mark = mark.to_ascii_lowercase();
            words.insert(mark.replace('/', "\\/"));
            words.insert(mark);
        }
        patterns.extend(words);
        Self { searcher: packed::Searcher::new(&patterns), endings: endings.len() }
    }

    pub(in crate::catalog) fn is_suspicious(&self, piece: &[u8], domains: &Domains<()>) -> bool {
        let Some(searcher) = &self.searcher else { return true };
        if is_put_together(piece) {
            return true;
        }
        let mut block = [0; BLOCK];
        let mut rest = piece;
        loop {
            let length = rest.len().min(BLOCK);
            let lower = &mut block[..length];
            lower.copy_from_slice(&rest[..length]);
            lower.make_ascii_lowercase();
            if self.block(searcher, lower, domains) {
                return true;
            }
            if length == rest.len() {
                return false;
            }
            rest = &rest[BLOCK - OVERLAP..];
        }
    }

    fn block(&self, searcher: &packed::Searcher, lower: &[u8], domains: &Domains<()>) -> bool {
        let mut from = 0;
        while let Some(found) = searcher.find_in(lower, aho_corasick::Span { start: from, end: lower.len() }) {
            if found.pattern().as_usize() >= self.endings || ends_known_domain(lower, found.end(), domains) {
                return true;
            }
            from = found.start() + 1;
        }
        false
    }
}

/// Whether a name that ends here is within a known domain.
fn ends_known_domain(lower: &[u8], end: usize, domains: &Domains<()>) -> bool {
    let is_label = |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_');
    if lower.get(end).is_some_and(is_label) {
        return false;
    }
    let window = &lower[end.saturating_sub(OVERLAP)..end];
    let length = window.iter().rev().take_while(|b| is_label(b) || **b == b'.').count();
    domains.of(&window[window.len() - length..]).next().is_some()
}

/// Whether two texts are added to each other somewhere: `'www.goo' + 'gle.com'`.
fn is_put_together(piece: &[u8]) -> bool {
    let quote = |b: &u8| matches!(b, b'"' | b'\'' | b'`');
    memchr::memchr_iter(b'+', piece).any(|at| {
        let left = piece[at.saturating_sub(MAX_GAP)..at].iter().rev().find(|b| !b.is_ascii_whitespace());
        let right = piece[at + 1..].iter().take(MAX_GAP).find(|b| !b.is_ascii_whitespace());
        left.is_some_and(quote) && right.is_some_and(quote)
    })
}
