use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};

/// A map from domain names that is asked by host: all entries that are the host or a parent of it.
///
/// One pass over the host from its end: at each dot the hash so far is the hash of a parent.
#[derive(Debug)]
pub(super) struct Domains<T>(HashMap<u64, Bucket<T>, BuildHasherDefault<Identity>>);

/// The names of one hash: nearly always one.
type Bucket<T> = Vec<(Box<str>, T)>;

impl<T> Default for Domains<T> {
    fn default() -> Self {
        Self(HashMap::default())
    }
}

impl<T: Default> Domains<T> {
    /// The entry for exactly this name, made when it is missing.
    pub(super) fn entry(&mut self, domain: &str) -> &mut T {
        let bucket = self.0.entry(domain.bytes().rev().fold(SEED, step)).or_default();
        let at = bucket.iter().position(|(name, _)| **name == *domain).unwrap_or_else(|| {
            bucket.push((domain.into(), T::default()));
            bucket.len() - 1
        });
        &mut bucket[at].1
    }
}

impl<T> Domains<T> {
    /// The entries for a lower-case host and its parents, the shortest first.
    pub(super) fn of<'a, 'h>(&'a self, host: &'h [u8]) -> impl Iterator<Item = (&'a str, &'a T)> + use<'a, 'h, T> {
        let mut hash = SEED;
        let mut at = host.len();
        std::iter::from_fn(move || {
            while at > 0 {
                at -= 1;
                hash = step(hash, host[at]);
                if at == 0 || host[at - 1] == b'.' {
                    let found = self
                        .0
                        .get(&hash)
                        .and_then(|bucket| bucket.iter().find(|(name, _)| name.as_bytes() == &host[at..]));
                    if let Some((name, value)) = found {
                        return Some((&**name, value));
                    }
                }
            }
            None
        })
    }

    /// Whether the host with which a text ends, in any case, has an entry or is within one. Only so many bytes are read.
    pub(super) fn know_end_of(&self, text: &[u8], most: usize) -> bool {
        let mut hash = SEED;
        for at in (text.len().saturating_sub(most)..text.len()).rev() {
            hash = step(hash, text[at].to_ascii_lowercase());
            let before = at.checked_sub(1).map(|before| text[before]);
            if before.is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')) {
                continue;
            }
            let is_here = |(name, _): &(Box<str>, T)| name.as_bytes().eq_ignore_ascii_case(&text[at..]);
            if self.0.get(&hash).is_some_and(|bucket| bucket.iter().any(is_here)) {
                return true;
            }
            if before != Some(b'.') {
                return false;
            }
        }
        false
    }

    /// Every entry, in no order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.values().flatten().map(|(name, value)| (&**name, value))
    }
}

// FNV-1a: cheap per byte, and addresses come from the site's own pages, so that nobody gains by collisions.
const SEED: u64 = 0xcbf2_9ce4_8422_2325;

fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

#[derive(Clone, Copy, Debug, Default)]
struct Identity(u64);

impl Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().copied().fold(self.0, step);
    }

    fn write_u64(&mut self, hash: u64) {
        // The table takes its position and its tag from different ends.
        self.0 = hash ^ hash.rotate_left(32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_finds_itself_and_its_parents() {
        let mut domains = Domains::<u8>::default();
        *domains.entry("example.com") = 1;
        *domains.entry("a.example.com") = 2;
        *domains.entry("ample.com") = 3;
        let of = |host: &str| domains.of(host.as_bytes()).map(|(_, n)| *n).collect::<Vec<_>>();
        assert_eq!(of("b.a.example.com"), [1, 2]);
        assert_eq!(of("example.com"), [1]);
        assert_eq!(of("ample.com"), [3]);
        assert!(of("notexample.com").is_empty());
        assert!(of("example.com.org").is_empty());
        assert!(of("").is_empty());
    }
}
