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
    /// By the first two letters after a dot.
    after_dot: Box<[AfterDot]>,
    /// In the order of their letters.
    dotted: Vec<Dotted>,
    /// None where there is too much to search for: then everything is suspicious.
    words: Option<packed::Searcher>,
}

/// What can be known around a dot after which two letters stand.
#[derive(Clone, Copy, Debug, Default)]
struct AfterDot {
    /// The lengths of the last labels of known domains that begin so, as bits.
    lengths: u32,
    /// The last letters of the labels before those, as bits.
    before: u32,
    /// The dotted words that go on so.
    words: (u16, u16),
}

/// A word with a dot in it: dots are looked at anyway.
#[derive(Debug)]
struct Dotted {
    letters: usize,
    before: Box<[u8]>,
    after: Box<[u8]>,
}

/// What two pieces must share: the longest name of a domain with a byte on each side, or the widest gap.
pub(in crate::catalog) const OVERLAP: usize = 64;

/// Pairs of letters.
const PAIRS: usize = 26 * 26;

/// Longer labels count as this long.
const MAX_LABEL: usize = 31;

/// Ways to write an address so that it does not look like one; [`is_escape`] sees the others.
const DISGUISES: [&str; 13] = [
    "fromCharCode",
    "fromCodePoint",
    "atob",
    "base64,",
    "].join",
    "\".concat",
    "'.concat",
    "`.concat",
    ".reverse",
    ".split('|')",
    ".split(\"|\")",
    "&quot;",
    "&apos;",
];

impl Glance {
    pub(in crate::catalog) fn new(places: &Places, presence: &Presence, marks: &Marks) -> Self {
        let mut after_dot = vec![AfterDot::default(); PAIRS].into_boxed_slice();
        let readable = presence.domains().fold(true, |readable, domain| {
            let (before, label) = domain.rsplit_once('.').unwrap_or(("", domain));
            let Some(letters) = letters(label.as_bytes()) else { return false };
            after_dot[letters].lengths |= 1 << label.len().min(MAX_LABEL);
            after_dot[letters].before |= before.bytes().last().map_or(u32::MAX, letter_bit);
            readable
        });
        let readable = readable && marks.all().is_some();
        let anywhere = marks.all().into_iter().flatten();
        let marks = places.mark_texts().chain(anywhere.map(|mark| &**mark));
        let both_slashes = marks.flat_map(|mark| [mark.to_owned(), mark.replace('/', "\\/")]);
        let mut words: BTreeSet<String> =
            both_slashes.chain(DISGUISES.map(str::to_owned)).chain(presence.open_hosts().map(str::to_owned)).collect();
        let mut dotted: Vec<Dotted> = words.iter().filter_map(|word| Dotted::of(word)).collect();
        words.retain(|word| Dotted::of(word).is_none());
        dotted.sort_by_key(|word| word.letters);
        let readable = readable && u16::try_from(dotted.len()).is_ok();
        for (at, word) in dotted.iter().enumerate() {
            let (first, end) = &mut after_dot[word.letters].words;
            *first = if *end == 0 { at as u16 } else { *first };
            *end = at as u16 + 1;
        }
        let words = readable.then(|| packed::Searcher::new(&words)).flatten();
        Self { after_dot, dotted, words }
    }

    pub(in crate::catalog) fn is_suspicious(&self, piece: &[u8], domains: &Domains<()>) -> bool {
        let Some(words) = &self.words else { return true };
        memchr::memchr3_iter(b'.', b'+', b'\\', piece).any(|at| match piece[at] {
            b'.' => self.is_known_dot(piece, at, domains),
            b'+' => is_put_together(piece, at),
            _ => is_escape(piece, at),
        }) || memchr::memchr2_iter(b'%', b'#', piece).any(|at| is_escape(piece, at))
            || words.find(piece).is_some()
    }

    /// Whether a dotted word is around this dot, or the name around it is within a known domain, and the label after the dot
    /// is its last.
    fn is_known_dot(&self, piece: &[u8], dot: usize, domains: &Domains<()>) -> bool {
        let after = &piece[dot + 1..];
        // At the end of a piece: the next one shows the rest.
        let Some(letters) = letters(after) else { return after.len() < 2 };
        let known = &self.after_dot[letters];
        let words = usize::from(known.words.0)..usize::from(known.words.1);
        if self.dotted[words].iter().any(|word| word.is_around(piece, dot)) {
            return true;
        }
        // At the beginning of a piece: the one before shows it.
        let before = piece[..dot].last().map_or(u32::MAX, |byte| letter_bit(*byte));
        if known.before & before == 0 {
            return false;
        }
        let length = after.iter().take(OVERLAP).take_while(|b| is_label(b)).count();
        known.lengths >> length.min(MAX_LABEL) & 1 != 0 && domains.know_end_of(&piece[..dot + 1 + length], OVERLAP)
    }
}

impl Dotted {
    fn of(word: &str) -> Option<Self> {
        let word = word.as_bytes();
        memchr::memchr_iter(b'.', word).find_map(|dot| {
            let (before, after) = (&word[..dot], &word[dot + 1..]);
            Some(Self { letters: letters(after)?, before: before.into(), after: after.into() })
        })
    }

    fn is_around(&self, piece: &[u8], dot: usize) -> bool {
        piece[dot + 1..].starts_with(&self.after) && piece[..dot].ends_with(&self.before)
    }
}

fn is_label(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// The bit of a letter in any case; whatever is none shares one.
fn letter_bit(byte: u8) -> u32 {
    1 << (byte | 0x20).wrapping_sub(b'a').min(26)
}

/// The number of the pair of letters with which this begins, in any case.
fn letters(text: &[u8]) -> Option<usize> {
    let [one, two, ..] = text else { return None };
    let letter = |byte: &u8| usize::from((byte | 0x20).wrapping_sub(b'a'));
    let (one, two) = (letter(one), letter(two));
    (one < 26 && two < 26).then_some(one * 26 + two)
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
        (b'#', _) => piece[..at].ends_with(b"&"),
        (_, None) => true,
        (b'\\', Some(byte)) => matches!(byte, b'x' | b'u' | b'0'..=b'7' | b'\n' | b'\r'),
        (_, Some(b'2' | b'3')) => matches!(next(2), None | Some(b'f' | b'F' | b'a' | b'A' | b'c' | b'C')),
        (_, Some(byte)) => byte == b'u',
    }
}
