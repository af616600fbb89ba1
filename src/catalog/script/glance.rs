use std::collections::BTreeSet;

use aho_corasick::packed;

use super::{Places, literal::MAX_GAP};
use crate::catalog::{Domains, Marks, presence::Presence};

/// The quick look at a piece of a script: is there anything that the judge of scripts could find?
///
/// It sees the name of a domain that somebody knows, a mark of a loader, the words that decode texts, and texts that are put
/// together from pieces. It never says no to a script in which the judge finds something.
#[derive(Debug)]
pub(in crate::catalog) struct Glance {
    /// The last labels of all known domains.
    endings: BTreeSet<Box<[u8]>>,
    /// Whether some ending begins with these two letters: most names after a dot are out at once.
    beginnings: [u32; 26],
    /// None where there is too much to search for: then everything is suspicious.
    words: Option<packed::Searcher>,
}

/// What two pieces must share: the longest name of a domain with a byte on each side, or the widest gap.
pub(in crate::catalog) const OVERLAP: usize = 64;

/// Ways to write an address so that it does not look like one; [`is_escape`] sees the others.
const DISGUISES: [&str; 12] = [
    "fromCharCode",
    "fromCodePoint",
    "atob",
    "base64,",
    "].join",
    "\".concat",
    "'.concat",
    "`.concat",
    ".reverse",
    "split('|')",
    "split(\"|\")",
    "\\u00",
];

impl Glance {
    pub(in crate::catalog) fn new(places: &Places, presence: &Presence, marks: &Marks) -> Self {
        let last_label = |domain: &str| domain.rsplit('.').next().map(|label| label.as_bytes().into());
        let endings: BTreeSet<Box<[u8]>> = presence.domains().filter_map(last_label).collect();
        let mut beginnings = [0; 26];
        for (one, two) in endings.iter().filter_map(|ending| letters(ending)) {
            beginnings[one] |= 1 << two;
        }
        let words = marks.all().and_then(|anywhere| {
            let marks = places.mark_texts().chain(anywhere.iter().map(|mark| &**mark));
            let both_slashes = marks.flat_map(|mark| [mark.to_owned(), mark.replace('/', "\\/")]);
            let words: BTreeSet<String> = both_slashes
                .chain(DISGUISES.map(str::to_owned))
                .chain(presence.open_hosts().map(str::to_owned))
                .collect();
            packed::Searcher::new(&words)
        });
        Self { endings, beginnings, words }
    }

    pub(in crate::catalog) fn is_suspicious(&self, piece: &[u8], domains: &Domains<()>) -> bool {
        let Some(words) = &self.words else { return true };
        memchr::memchr3_iter(b'.', b'+', b'\\', piece).any(|at| match piece[at] {
            b'.' => self.ends_known_domain(piece, at, domains),
            b'+' => is_put_together(piece, at),
            _ => is_escape(piece, at),
        }) || memchr::memchr2_iter(b'%', b'&', piece).any(|at| is_escape(piece, at))
            || words.find(piece).is_some()
    }

    /// Whether the name around this dot is within a known domain, and the label after the dot is its last.
    fn ends_known_domain(&self, piece: &[u8], dot: usize, domains: &Domains<()>) -> bool {
        let after = &piece[dot + 1..];
        // At the end of a piece: the next one shows the rest.
        let Some((one, two)) = letters(after) else { return after.len() < 2 };
        if self.beginnings[one] >> two & 1 == 0 {
            return false;
        }
        let length = after.iter().take(OVERLAP).take_while(|b| is_label(b)).count();
        let mut name = [0; OVERLAP];
        let before = piece[..dot].iter().rev().take(OVERLAP - 1).take_while(|b| is_label(b) || **b == b'.').count();
        let from = (dot - before).max((dot + 1 + length).saturating_sub(OVERLAP));
        let name = &mut name[..dot + 1 + length - from];
        name.copy_from_slice(&piece[from..dot + 1 + length]);
        name.make_ascii_lowercase();
        self.endings.contains(&name[name.len() - length..]) && domains.of(name).next().is_some()
    }
}

fn is_label(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// The first two bytes as numbers of letters.
fn letters(text: &[u8]) -> Option<(usize, usize)> {
    let letter = |at: usize| {
        text.get(at).filter(|b| b.is_ascii_alphabetic()).map(|b| usize::from(b.to_ascii_lowercase() - b'a'))
    };
    letter(0).zip(letter(1))
}

/// Whether texts are added to each other here: `'www.goo' + 'gle.com'`.
fn is_put_together(piece: &[u8], plus: usize) -> bool {
    let quote = |b: &u8| matches!(b, b'"' | b'\'' | b'`');
    let left = piece[plus.saturating_sub(MAX_GAP)..plus].iter().rev().find(|b| !b.is_ascii_whitespace());
    left.is_some_and(quote)
        && piece[plus + 1..].iter().take(MAX_GAP).find(|b| !b.is_ascii_whitespace()).is_none_or(quote)
}

/// Whether an escape, a percent-encoding or a character reference here could hide a letter.
fn is_escape(piece: &[u8], at: usize) -> bool {
    let next = |n: usize| piece.get(at + n).copied();
    match (piece[at], next(1)) {
        (_, None) => true,
        (b'\\', Some(byte)) => matches!(byte, b'x' | b'u' | b'0'..=b'7' | b'\n' | b'\r'),
        (b'%', Some(b'2' | b'3')) => matches!(next(2), None | Some(b'f' | b'F' | b'a' | b'A' | b'c' | b'C')),
        (b'%', Some(byte)) => byte == b'u',
        (_, Some(byte)) => {
            byte == b'#' || piece[at + 1..].starts_with(b"quot;") || piece[at + 1..].starts_with(b"apos;")
        }
    }
}
