use hmac_sha256::Hash;

use crate::hex::hex;

/// The SHA-256 digest of some parts after one another, in lower-case hex.
pub(crate) fn fingerprint(parts: &[&[u8]]) -> String {
    let mut hash = Hash::new();
    for part in parts {
        hash.update(part);
    }
    hex(&hash.finalize())
}
