//! Stub: replaced by the banner room.
use bytes::Bytes;

use crate::{Consent, Policy};

#[derive(Debug)]
pub(crate) struct Banner;

impl Banner {
    pub(crate) fn new(_policy: &Policy) -> Self {
        Self
    }

    pub(crate) fn insertion(&self, _policy: &Policy, consent: &Consent, return_to: &str) -> Bytes {
        let part = if consent.must_ask() { "banner" } else { "settings" };
        Bytes::from(format!("<a data-consent-ui=\"{part}\" href=\"/_consent?return={return_to}\">Cookie settings</a>"))
    }
}
