use std::fmt;

use super::problem::Problem;

/// Why the layer did not do what one of its own paths was asked for: a choice that came from another site, a form that
/// cannot be read, a store that is down.
///
/// The answer that the visitor gets has this in its extensions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedRequest(pub(super) Problem);

impl RefusedRequest {
    /// A name for it that does not change, for logs and metrics.
    pub fn code(&self) -> &'static str {
        self.0.code()
    }
}

impl fmt::Display for RefusedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.detail())
    }
}

impl std::error::Error for RefusedRequest {}
