use std::fmt::Write;

use hmac_sha256::Hash;

/// The SHA-256 digest of some parts after one another, in lower-case hex.
pub(crate) fn fingerprint(parts: &[&[u8]]) -> String {
    let mut hash = Hash::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().iter().fold(String::with_capacity(64), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("a String takes everything");
        hex
    })
}
