use std::fmt;

use hmac_sha256::Hash;

use super::{PolicyBuilder, Records};
use crate::hex::hex;

/// Tells one policy under one version of ours from every other, across processes: what a page looks like depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Of all that the owner decides, but for where records are kept: an address may hold a password.
    pub(super) fn of(policy: &mut PolicyBuilder) -> Self {
        let records = std::mem::replace(&mut policy.records, Records::Memory);
        let told = format!("{policy:?}");
        policy.records = records;
        Self(hash(&[OURS.concat().as_bytes(), told.as_bytes()]))
    }

    /// One that depends on these words as well, in hex, short enough for a header.
    pub(crate) fn with(&self, words: fmt::Arguments<'_>) -> String {
        const SHORT: usize = 8;
        let Self(policy) = self;
        let mut hash = Hash::new();
        hash.update(policy);
        hash.update(words.to_string());
        hex(&hash.finalize()[..SHORT])
    }
}

/// What pages depend on whatever the owner decides: the catalogue, the scripts, the styles, the texts and the code.
const OURS: &[&str] = &[env!("CARGO_PKG_VERSION"), env!("TOWER_CONSENT_SOURCES")];

fn hash(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Hash::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize()
}

#[cfg(test)]
#[path = "../../build/sources.rs"]
mod sources;

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    #[test]
    fn every_file_that_pages_are_made_from_counts() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let present = sources::fingerprint(root, &["src", "languages"]).unwrap();
        assert_eq!(present, env!("TOWER_CONSENT_SOURCES"));
        assert_ne!(present, sources::fingerprint(root, &["src"]).unwrap(), "the texts");
        let folder = std::env::temp_dir().join(format!("tower-consent-{}", uuid::Uuid::new_v4()));
        fs::create_dir_all(folder.join("src/banner")).unwrap();
        let of = |name: &str, text: &str| {
            fs::write(folder.join("src/banner").join(name), text).unwrap();
            sources::fingerprint(&folder, &["src"]).unwrap()
        };
        let first = of("a.css", "a{}");
        assert_eq!(first, of("a.css", "a{}"));
        assert_ne!(first, of("a.css", "b{}"), "what it says");
        assert_ne!(first, of("b.css", "a{}"), "another file");
        fs::remove_dir_all(folder).unwrap();
    }
}
