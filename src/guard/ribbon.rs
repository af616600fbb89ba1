//! Names as bits: shorter than the names, and a page does not list trackers for everybody who searches it.
//!
//! A ribbon filter (Dillinger and Walzer, "Ribbon filter: practically smaller than Bloom and Xor", 2021): a table of words, of which those
//! that a hash chooses add up, bit for bit, to the hash itself if it is in the set. Others do so by accident, once in as many times as a
//! word can have values. It takes some three hundredths more bits than any set with so many accidents must have.

use serde::Serialize;

/// FNV-1a, but that it starts at zero: the guard continues it where a prefix ends.
pub(super) fn hash(text: &str) -> u32 {
    text.bytes().fold(0, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME))
}

const PRIME: u32 = 0x0100_0193;

/// Bits of each letter.
const LETTER: u32 = 6;

/// A set of hashes: the first letter of each word of the table, the second of each, and so on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Ribbon(Vec<String>);

impl Ribbon {
    /// A set in words of so many letters: a hash that is not in it is taken for one that is once in 64 to the power of `letters`.
    pub(super) fn new(hashes: impl IntoIterator<Item = u32>, letters: u32) -> Self {
        let hashes: Vec<u32> = hashes.into_iter().collect();
        // The fewest words that there can be are mostly some too few.
        let mut length = hashes.len().max(Row::WIDTH);
        let words = loop {
            match solve(&hashes, length) {
                Some(words) => break words,
                None => length += 1,
            }
        };
        let place = |place| words.iter().map(|word| letter(word >> (LETTER * place))).collect();
        Self((0..letters).map(place).collect())
    }
}

/// Of which the lowest bits are the given ones. Only one of these has to be escaped in a string of JavaScript.
fn letter(bits: u32) -> char {
    let bits = bits as u8 % (1 << LETTER);
    char::from(if bits == b'?' { bits } else { b'@' + bits })
}

/// An equation: the words from `start` on that have a bit in `which` add up to `sum`.
#[derive(Clone, Copy)]
struct Row {
    start: usize,
    which: u32,
    sum: u32,
}

impl Row {
    /// Words among which a hash chooses.
    const WIDTH: usize = u32::BITS as usize;

    fn new(hash: u32, length: usize) -> Self {
        let which = (hash ^ hash >> 15).wrapping_mul(PRIME) | 1;
        Self { start: hash as usize % (length - Self::WIDTH + 1), which, sum: hash }
    }

    /// What is left when the first word is put in from another row that starts with it: nothing, where both say the same.
    fn without_first(self, other: Self) -> Option<Self> {
        let which = self.which ^ other.which;
        let skipped = which.trailing_zeros();
        let which = which.checked_shr(skipped)?;
        Some(Self { start: self.start + skipped as usize, which, sum: self.sum ^ other.sum })
    }
}

/// The words of a table of this length, if there are such.
fn solve(hashes: &[u32], length: usize) -> Option<Vec<u32>> {
    let mut rows: Vec<Option<Row>> = vec![None; length];
    for hash in hashes {
        let mut row = Row::new(*hash, length);
        while let Some(other) = rows[row.start] {
            row = row.without_first(other)?;
        }
        rows[row.start] = Some(row);
    }
    let mut words = vec![0; length];
    for Row { start, which, sum } in rows.into_iter().rev().flatten() {
        let others = (1..Row::WIDTH).filter(|place| which >> place & 1 == 1);
        words[start] = others.fold(sum, |sum, place| sum ^ words[start + place]);
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    /// As the guard reads it.
    fn has(Ribbon(places): &Ribbon, hash: u32) -> bool {
        let row = Row::new(hash, places[0].len());
        places.iter().zip((0..).step_by(6)).all(|(table, bits)| {
            let words = &table.as_bytes()[row.start..][..Row::WIDTH];
            let chosen = words.iter().enumerate().filter(|(i, _)| row.which >> i & 1 == 1);
            chosen.fold(hash >> bits, |sum, (_, letter)| sum ^ u32::from(*letter)) % 64 == 0
        })
    }

    proptest! {
        #[test]
        fn what_is_in_it_is_found(hashes in proptest::collection::btree_set(any::<u32>(), 0..600), letters in 2..5_u32) {
            let ribbon = Ribbon::new(hashes.iter().copied(), letters);
            prop_assert!(hashes.iter().all(|hash| has(&ribbon, *hash)));
            let most = hashes.len().max(Row::WIDTH) * 11 / 10 + 10;
            prop_assert!(ribbon.0.iter().all(|table| table.len() <= most), "{} of {}", ribbon.0[0].len(), hashes.len());
        }
    }

    #[test]
    fn what_is_not_in_it_is_found_as_seldom_as_is_said() {
        let names: BTreeSet<u32> = (0..400).map(|n| hash(&format!("=name{n}"))).collect();
        let ribbon = Ribbon::new(names.iter().copied(), 2);
        let others = (0..40_960).map(|n| hash(&format!("=other{n}"))).filter(|hash| !names.contains(hash));
        let found = others.filter(|hash| has(&ribbon, *hash)).count();
        assert!((2..=30).contains(&found), "{found} of 40,960, where one in 4,096 is to be expected");
    }

    #[test]
    fn a_hash_goes_on_where_another_ended() {
        assert_eq!(hash(""), 0);
        assert_eq!(hash("ab"), (hash("a") ^ u32::from(b'b')).wrapping_mul(PRIME));
    }
}
