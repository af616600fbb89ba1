use std::hash::{BuildHasher as _, RandomState};

use http::{HeaderMap, HeaderValue, Version, header::VIA};

use super::refusal::Refusal;

/// The name of this process in `Via` (RFC 9110, section 7.6.3), its own so that proxies may stand behind each other.
#[derive(Clone, Debug)]
pub(super) struct Pseudonym(String);

impl Pseudonym {
    pub(super) fn new() -> Self {
        Self(format!("consent-{:016x}", RandomState::new().hash_one(std::process::id())))
    }

    /// Adds this proxy to those that the request has passed, among which it must not be yet.
    pub(super) fn sign(&self, headers: &mut HeaderMap, version: Version) -> Result<(), Refusal> {
        let mut passed = headers.get_all(VIA).iter().filter_map(|line| line.to_str().ok());
        if passed.any(|line| line.split([',', ' ']).any(|word| word == self.0)) {
            return Err(Refusal::Loop);
        }
        let version = match version {
            Version::HTTP_10 => "1.0",
            Version::HTTP_2 => "2.0",
            _ => "1.1",
        };
        let line = HeaderValue::try_from(format!("{version} {}", self.0)).expect("digits and letters");
        headers.append(VIA, line);
        Ok(())
    }
}
