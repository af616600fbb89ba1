use std::{fmt, sync::LazyLock};

use hmac_sha256::Hash;

use super::{PolicyBuilder, Records};
use crate::catalog::Catalog;

/// Tells one policy under one version of ours from every other, across processes: what a page looks like depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Of all that the owner decides, but for where records are kept: an address may hold a password.
    pub(super) fn of(policy: &mut PolicyBuilder) -> Self {
        let records = std::mem::replace(&mut policy.records, Records::Memory);
        let told = format!("{policy:?}");
        policy.records = records;
        Self(hash(&[&*OURS, told.as_bytes()]))
    }

    /// One that depends on these words as well, in hex, short enough for a header.
    pub(crate) fn with(&self, words: fmt::Arguments<'_>) -> String {
        const SHORT: usize = 8;
        let Self(policy) = self;
        let mut hash = Hash::new();
        hash.update(policy);
        hash.update(words.to_string());
        hash.finalize()[..SHORT].iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What pages depend on whatever the owner decides.
static OURS: LazyLock<[u8; 32]> = LazyLock::new(|| {
    let parts = [
        env!("CARGO_PKG_VERSION"),
        Catalog::BUILTIN,
        include_str!("../guard/guard.min.js"),
        include_str!("../client/glue.min.js"),
        include_str!("../client/after.min.js"),
    ];
    hash(&parts.map(str::as_bytes))
});

fn hash(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Hash::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize()
}
