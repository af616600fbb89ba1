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
        let part = if consent.must_ask() { "accept" } else { "settings" };
        Bytes::from(format!("<a data-consent-ui=\"{part}\" href=\"/_consent?return={return_to}\">Cookie settings</a>"))
    }

    pub(crate) fn preferences(&self, _: &Policy, _: &Consent, return_to: &str, _saved: bool, nonce: &str) -> String {
        format!("<title>Cookie settings</title><style nonce={nonce}></style><p>{}", htmlize::escape_text(return_to))
    }

    pub(crate) fn failure(&self, _: &Policy, title: &str, sentence: &str, _return_to: &str, nonce: &str) -> String {
        format!("<title>{title}</title><style nonce={nonce}></style><p>{sentence}")
    }
}
