//! A policy file is read or refused, and a refusal can be shown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tower_consent::Policy;

fuzz_target!(|text: &str| {
    if let Err(error) = Policy::from_toml(text) {
        assert!(!error.to_string().is_empty());
    }
});
