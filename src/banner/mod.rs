//! To come.
use bytes::Bytes;

use crate::{Consent, Policy};

/// To come.
#[derive(Debug)]
pub(crate) struct Banner;

impl Banner {
    pub(crate) fn new(_policy: &Policy) -> Self {
        Self
    }

    pub(crate) fn insertion(&self, _policy: &Policy, _consent: &Consent, _return_to: &str) -> Bytes {
        Bytes::new()
    }

    pub(crate) fn preferences(&self, _: &Policy, _: &Consent, return_to: &str, saved: bool, nonce: &str) -> String {
        format!(
            "<!DOCTYPE html><title>Cookie settings</title><style nonce={nonce}></style><p>{}{saved}",
            htmlize::escape_text(return_to)
        )
    }

    pub(crate) fn failure(&self, _: &Policy, title: &str, sentence: &str, return_to: &str, nonce: &str) -> String {
        format!(
            "<!DOCTYPE html><title>{title}</title><style nonce={nonce}></style><p>{sentence}<p>{}",
            htmlize::escape_text(return_to)
        )
    }
}
