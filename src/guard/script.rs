use bytes::Bytes;
use uuid::Uuid;

use super::Packed;
use crate::site_csp;

/// The guard, minified by `scripts/minify`: one function, which takes the rules.
const GUARD: &str = include_str!("guard.min.js");

const START: &str = "<script>";

/// What nobody but this response's own script knows: 62 random bits, in hexadecimal.
pub(crate) fn nonce() -> String {
    Uuid::new_v4().simple().to_string().split_off(16)
}

/// The guard for one set of permits, as it stands in pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Script {
    element: Bytes,
    source: String,
}

impl Script {
    pub(super) fn new(preamble: &str, rules: &Packed) -> Self {
        let rules = serde_json::to_string(rules).expect("texts and numbers");
        // A statement of its own, whatever the preamble ends with.
        let text =
            inert(&format!("{preamble}{}({})({rules})", if preamble.is_empty() { "" } else { "\n;" }, GUARD.trim()));
        Self { element: format!("{START}{text}</script>").into(), source: site_csp::source_of(&text) }
    }

    /// The whole element.
    pub(crate) fn element(&self) -> Bytes {
        self.element.clone()
    }

    /// The whole element, with the nonce of the response that it stands in.
    pub(crate) fn element_with(&self, nonce: &str) -> Bytes {
        let text = self.element.strip_prefix(START.as_bytes()).unwrap_or_default();
        [b"<script data-consent-nonce=", nonce.as_bytes(), b">", text].concat().into()
    }

    /// What a policy names that admits this script alone.
    pub(crate) fn source(&self) -> &str {
        &self.source
    }
}

/// The same script, written so that nothing in it ends its element (WHATWG HTML 4.12.1.3). Only texts and patterns hold such things,
/// and those mean the same.
fn inert(script: &str) -> String {
    script.replace("</", "\\x3C/").replace("<!--", "\\x3C!--")
}
