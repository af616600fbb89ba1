//! Names as numbers: shorter than the names, and a page does not list trackers for everybody who searches it.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::site_csp;

/// FNV-1a, which the guard can continue where a prefix ends.
pub(super) fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// A set of hashes, of which only the first bits are kept: how many of the others are dropped, how many bits of a difference stand as
/// they are, and the differences of the sorted numbers in Rice's code, in base64. A code is as many ones as the difference has whole
/// multiples, a zero, and the remainder. Ones without a zero fill the last byte.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Packed(u32, u32, String);

impl Packed {
    /// Keeps `bits` of each hash.
    pub(super) fn new(hashes: &BTreeSet<u32>, bits: u32) -> Self {
        let dropped = u32::BITS - bits;
        let kept: BTreeSet<u32> = hashes.iter().map(|hash| hash >> dropped).collect();
        // The remainder that is best for differences of this size has about as many bits as two thirds of their mean.
        let mean = (1_u64 << bits) / (kept.len() as u64 + 1);
        let remainder = (mean * 2 / 3).max(2).ilog2();
        let mut code = Bits::default();
        let mut last = 0;
        for hash in kept {
            let difference = hash - last;
            last = hash;
            (0..difference >> remainder).for_each(|_| code.push(true));
            code.push(false);
            (0..remainder).rev().for_each(|place| code.push(difference >> place & 1 == 1));
        }
        Self(dropped, remainder, site_csp::base64(&code.filled()))
    }
}

#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    /// The bits of the byte that is not full yet, behind a one.
    open: u32,
}

impl Bits {
    fn push(&mut self, bit: bool) {
        self.open = self.open.max(1) << 1 | u32::from(bit);
        if self.open >= 256 {
            self.bytes.push(self.open as u8);
            self.open = 0;
        }
    }

    fn filled(mut self) -> Vec<u8> {
        while self.open != 0 {
            self.push(true);
        }
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// As the guard reads it.
    fn unpacked(Packed(_, remainder, text): &Packed) -> BTreeSet<u32> {
        let digit = |c: u8| match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' => 62,
            _ => 63,
        };
        let text = text.trim_end_matches('=');
        let bits: String = text.bytes().map(|c| format!("{:06b}", digit(c))).collect();
        let mut bits = &bits[..bits.len() / 8 * 8];
        let (mut all, mut sum) = (BTreeSet::new(), 0);
        while let Some(ones) = bits.find('0') {
            let (code, rest) = bits[ones + 1..].split_at(*remainder as usize);
            sum += ((ones as u32) << remainder) + u32::from_str_radix(code, 2).expect("bits");
            all.insert(sum);
            bits = rest;
        }
        all
    }

    proptest! {
        #[test]
        fn what_is_packed_is_there_again(hashes in proptest::collection::btree_set(any::<u32>(), 0..500), bits in 20..32_u32) {
            let kept: BTreeSet<u32> = hashes.iter().map(|hash| hash >> (32 - bits)).collect();
            prop_assert_eq!(unpacked(&Packed::new(&hashes, bits)), kept);
        }
    }

    #[test]
    fn a_hash_goes_on_where_another_ended() {
        assert_eq!(hash(""), 0x811c_9dc5);
        assert_eq!(hash("a"), 0xe40c_292c);
    }
}
