//! Who may: one visitor's standing for one request.

mod grants;
mod id;

pub use grants::Grants;
pub use id::{Id, InvalidId};

use crate::gate::Permits;

/// What a consent rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Basis {
    /// The visitor has chosen, under the present revision of the policy.
    Choice,
    /// The browser sends a privacy signal (`Sec-GPC: 1`), and the visitor has not chosen.
    Signal,
    /// The visitor has chosen under an older revision: he is asked again.
    Outdated,
    /// The visitor has not chosen; what the policy grants by default holds.
    None,
}

/// The privacy signals of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signals {
    /// Global Privacy Control: `Sec-GPC` with the exact value `1`.
    pub gpc: bool,
}

/// One visitor's standing for one request.
#[derive(Clone, Debug)]
pub struct Consent {
    pub(crate) grants: Grants,
    pub(crate) basis: Basis,
    pub(crate) signals: Signals,
    pub(crate) permits: Permits,
}

/// Stub.
pub(crate) fn resolve(headers: &http::HeaderMap, policy: &crate::Policy) -> Consent {
    let cookie = headers
        .get_all("cookie")
        .iter()
        .find_map(|value| value.to_str().ok()?.split("; ").find_map(|c| c.strip_prefix("__Host-consent=1.1.")));
    let grants: Grants = cookie.unwrap_or("none").split('+').filter_map(|id| Id::new(id).ok()).collect();
    let permits = Permits::new(policy, &grants);
    Consent {
        grants,
        basis: if cookie.is_some() { Basis::Choice } else { Basis::None },
        signals: Signals::default(),
        permits,
    }
}

impl Consent {
    /// Stub.
    pub fn must_ask(&self) -> bool {
        self.basis != Basis::Choice
    }

    /// What this visitor allows.
    pub fn grants(&self) -> &Grants {
        &self.grants
    }

    /// What the grants rest on.
    pub fn basis(&self) -> Basis {
        self.basis
    }

    /// The privacy signals of the request.
    pub fn signals(&self) -> Signals {
        self.signals
    }
}
