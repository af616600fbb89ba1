use std::sync::LazyLock;

use crate::{hex::hex, policy::Policy};

/// Below the prefix of our own paths: where the assets are.
pub(crate) const ASSETS: &str = "/assets/";

const AFTER: &str = include_str!("after.min.js");

/// Its name changes with what it says, so that browsers may keep it for ever.
static AFTER_NAME: LazyLock<String> = LazyLock::new(|| {
    let hash = hmac_sha256::Hash::hash(AFTER.as_bytes());
    format!("after-{}.js", hex(&hash[..4]))
});

/// The script of this name.
pub(crate) fn asset(name: &str) -> Option<&'static str> {
    (name == *AFTER_NAME).then_some(AFTER)
}

/// Where pages find what is done after a choice.
pub(super) fn after(policy: &Policy) -> String {
    format!("{}{ASSETS}{}", policy.prefix, *AFTER_NAME)
}
