use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    sync::{Mutex, PoisonError},
};

/// What the log has been told already, so that it is told once.
#[derive(Debug, Default)]
pub(super) struct Warned(Mutex<HashSet<u64>>);

impl Warned {
    /// The most different things that are told. A site has a few policies; one with a nonce in each would tell without end.
    const MOST: usize = 64;

    /// Whether this has not been told yet.
    pub(super) fn is_new(&self, about: &[u8]) -> bool {
        let mut hasher = DefaultHasher::new();
        about.hash(&mut hasher);
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        told.len() < Self::MOST && told.insert(hasher.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_thing_is_told_once_and_not_without_end() {
        let warned = Warned::default();
        assert!(warned.is_new(b"sandbox") && !warned.is_new(b"sandbox"));
        let told = (0..1000_u32).filter(|n| warned.is_new(&n.to_be_bytes())).count();
        assert_eq!(told, Warned::MOST - 1);
    }
}
