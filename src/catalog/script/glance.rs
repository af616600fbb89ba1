use std::collections::BTreeSet;

use aho_corasick::packed;

use super::{Places, literal::MAX_GAP};
use crate::catalog::{Domains, presence::Presence};

/// The quick look at a piece of a script: is there anything that the judge of scripts could find?
///
/// It sees the name of a domain that somebody knows, a mark of a loader, the words that decode or run texts, and texts
/// that are put together. It never says no to a script in which the judge finds something. Full stops, plus signs and
/// backslashes are looked at one by one, words are searched for all at once: both run at gigabytes a second.
#[derive(Debug)]
pub(in crate::catalog) struct Glance {
    /// None where there is too much to search for: then everything is suspicious.
    words: Option<packed::Searcher>,
    /// The last labels of known domains: `com`.
    endings: BTreeSet<Box<[u8]>>,
    /// A bit for the first two letters of each.
    beginnings: [u32; 32],
}

/// What two pieces must share: the longest name of a domain with a byte on each side, or the widest gap.
pub(in crate::catalog) const OVERLAP: usize = 64;

/// Words that decode or run, and encoded signs of an address.
const WORDS: [&str; 15] = [
    "fromCharCode",
    "fromCodePoint",
    "atob",
    "base64,",
    "%2f",
    "%2F",
    "%3a",
    "%3A",
    "%3c",
    "%3C",
    "%u00",
    "&quot;",
    "&apos;",
    "&#",
    "|split|",
];

impl Glance {
    pub(in crate::catalog) fn new(places: &Places, presence: &Presence) -> Self {
        let endings: BTreeSet<Box<[u8]>> =
            presence.domains().filter_map(|domain| Some(domain[domain.rfind('.')? + 1..].as_bytes().into())).collect();
        let mut beginnings = [0_u32; 32];
        for ending in &endings {
            let (first, second) = letters(ending);
            beginnings[first] |= 1 << second;
        }
        Self { words: Self::words(places, presence), endings, beginnings }
    }

    fn words(places: &Places, presence: &Presence) -> Option<packed::Searcher> {
        let mut words: BTreeSet<String> = WORDS.iter().map(|word| (*word).to_owned()).collect();
        words.extend(presence.open_hosts().map(str::to_owned));
        for mark in places.mark_texts().chain(presence.marks()?.iter().map(|mark| &**mark)) {
            words.insert(mark.replace('/', "\\/"));
            words.insert(mark.to_owned());
        }
        packed::Searcher::new(&words)
    }

    pub(in crate::catalog) fn is_suspicious(&self, piece: &[u8], domains: &Domains<()>) -> bool {
        let Some(words) = &self.words else { return true };
        let sign = |at: usize| match piece[at] {
            b'.' => self.ends_domain(piece, at, domains) || is_telling_call(piece, at),
            b'+' => is_put_together(piece, at),
            _ => piece.get(at + 1).is_none_or(|b| matches!(b, b'x' | b'u' | b'0'..=b'7' | b'\n' | b'\r' | 0xE2)),
        };
        memchr::memchr3_iter(b'.', b'+', b'\\', piece).any(sign) || words.find(piece).is_some()
    }

    /// Whether a known domain ends with the label behind this full stop.
    fn ends_domain(&self, piece: &[u8], dot: usize, domains: &Domains<()>) -> bool {
        let (first, second) = letters(&piece[dot + 1..]);
        if self.beginnings[first] >> second & 1 == 0 {
            return false;
        }
        let is_label = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
        let label = piece[dot + 1..].iter().take(OVERLAP).take_while(|b| is_label(b)).count();
        let end = dot + 1 + label;
        let mut name = [0; OVERLAP];
        let start = end.saturating_sub(OVERLAP);
        let name = &mut name[..end - start];
        name.copy_from_slice(&piece[start..end]);
        name.make_ascii_lowercase();
        if label == OVERLAP || !self.endings.contains(&name[name.len() - label..]) {
            return false;
        }
        let length = name.iter().rev().take_while(|b| is_label(b) || **b == b'.').count();
        domains.of(&name[name.len() - length..]).next().is_some()
    }
}

/// The first two letters as numbers below 32, for a table; upper and lower case are the same.
fn letters(text: &[u8]) -> (usize, usize) {
    let letter = |at: usize| usize::from(text.get(at).map_or(0, |b| if b.is_ascii_alphabetic() { b & 31 } else { 0 }));
    (letter(0), letter(1))
}

/// Whether a method is called here that puts an address together or turns it round.
fn is_telling_call(piece: &[u8], dot: usize) -> bool {
    let (name, from) = word(piece, dot + 1);
    let (open, from) = sign(piece, from);
    let (argument, from) = sign(piece, from);
    let inside = piece.get(from).copied();
    let is_quote = |b: Option<u8>| matches!(b, Some(b'"' | b'\'' | b'`'));
    let called = matches!(open, Some(b'(' | b'/') | None);
    match name {
        // With any other text between them, pieces do not make a name.
        b"join" => {
            called
                && (!is_quote(argument) && argument != Some(b')')
                    || inside == argument
                    || matches!(inside, Some(b'.' | b'/' | b':' | b'-') | None))
        }
        b"split" => called && (!is_quote(argument) || matches!(inside, Some(b'|') | None)),
        b"concat" => called && is_quote(piece[..dot].iter().rev().find(|b| !b.is_ascii_whitespace()).copied()),
        b"reverse" => called,
        // A comment, or white space without end.
        b"" => open == Some(b'*'),
        _ => false,
    }
}

/// The word behind some white space, and where it ends.
fn word(piece: &[u8], from: usize) -> (&[u8], usize) {
    let start = from + space(&piece[from..]);
    let len = piece[start..].iter().take(8).take_while(|b| b.is_ascii_lowercase()).count();
    (&piece[start..start + len], start + len)
}

/// The sign behind some white space, and what comes behind it.
fn sign(piece: &[u8], from: usize) -> (Option<u8>, usize) {
    let Some(rest) = piece.get(from..) else { return (None, from) };
    let at = from + space(rest);
    (piece.get(at).copied(), at + 1)
}

fn space(text: &[u8]) -> usize {
    text.iter().take(MAX_GAP).take_while(|b| b.is_ascii_whitespace()).count()
}

/// Whether two texts are added to each other by this plus sign: `'www.goo' + 'gle.com'`.
fn is_put_together(piece: &[u8], at: usize) -> bool {
    let quote = |b: &u8| matches!(b, b'"' | b'\'' | b'`');
    let left = piece[at.saturating_sub(MAX_GAP)..at].iter().rev().find(|b| !b.is_ascii_whitespace());
    let right = piece[at + 1..].iter().take(MAX_GAP).find(|b| !b.is_ascii_whitespace());
    left.is_some_and(quote) && right.is_some_and(quote)
}
