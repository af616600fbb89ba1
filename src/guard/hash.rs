//! Names as numbers: shorter than the names, and a page does not list trackers for everybody who searches it.

use std::collections::BTreeSet;

/// How many bits of a hash are kept. Among some hundred names one that is none is taken for one about once in two million.
const BITS: u32 = 30;

/// Sixty-four characters that need no escape in a script: from `>` on, without the backslash.
const FIRST_DIGIT: u8 = b'>';

/// FNV-1a, which the guard can continue where a prefix ends.
pub(super) fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)) >> (32 - BITS)
}

/// Sorted numbers by their differences, in four digits each: first the highest digits of all, which are small and shrink well, then
/// the rest of each. Where a difference needs more a number is put in between.
pub(super) fn packed(hashes: &BTreeSet<u32>) -> String {
    const MOST: u32 = (1 << 24) - 1;
    let mut differences = Vec::with_capacity(hashes.len());
    let mut last = 0;
    for hash in hashes {
        while hash - last > MOST {
            differences.push(MOST);
            last += MOST;
        }
        differences.push(hash - last);
        last = *hash;
    }
    let place = |difference: u32, place: u32| digit(difference >> (6 * place) & 63);
    let highest = differences.iter().map(|difference| place(*difference, 3));
    let rest = differences.iter().flat_map(|difference| (0..3).rev().map(|at| place(*difference, at)));
    highest.chain(rest).collect()
}

fn digit(value: u32) -> char {
    let code = FIRST_DIGIT + (value & 63) as u8;
    char::from(if code < b'\\' { code } else { code + 1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the guard reads it.
    fn unpacked(text: &str) -> BTreeSet<u32> {
        let digit = |at: usize| {
            let code = text.as_bytes()[at];
            u32::from(code - FIRST_DIGIT - u8::from(code > b'\\'))
        };
        let count = text.len() / 4;
        let number = |i: usize| (0..3).fold(digit(i), |number, at| number << 6 | digit(count + 3 * i + at));
        (0..count)
            .scan(0, |sum, i| {
                *sum += number(i);
                Some(*sum)
            })
            .collect()
    }

    #[test]
    fn what_is_packed_is_there_again() {
        for names in [&[][..], &["a"], &["example.com", ".example.com", "x", "y", "z"]] {
            let hashes: BTreeSet<u32> = names.iter().map(|name| hash(name)).collect();
            let text = packed(&hashes);
            assert!(unpacked(&text).is_superset(&hashes), "{text}");
            assert!(text.bytes().all(|byte| byte > b'=' && byte != b'\\' && byte < 0x7F), "{text}");
        }
    }

    #[test]
    fn a_hash_goes_on_where_another_ended() {
        assert_eq!(hash(""), 0x811c_9dc5 >> 2);
        assert_eq!(hash("a"), 0xe40c_292c_u32 >> 2);
    }
}
