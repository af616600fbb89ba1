//! Who may: one visitor's standing for one request, worked out from its headers alone.
//!
//! 1. The state cookie says what was chosen: `1.<revision>.<grants>`, the granted ids joined by `+`, or `none`. What cannot be
//!    read is no choice. The cookie is not signed: a visitor can only change in it what he could click.
//! 2. `Sec-GPC: 1` denies `marketing` and its trackers whatever the policy grants by default, and over an older yes. A yes given
//!    in sight of the signal overrides it, and the cookie marks that by the reserved word `gpc` among the grants.
//! 3. Before a choice the preset of the visitor's [jurisdiction](Jurisdiction) holds. A choice is what he clicked and not more,
//!    wherever he is when it is read.
//! 4. `necessary` is always allowed.
//! 5. What stands in for blocked content can grant it for the next load of its page: by a cookie of its own, `once`, which
//!    permits what the state does not grant.

mod anchor;
pub(crate) mod cookie;
mod grants;
mod id;
#[cfg(test)]
mod jurisdiction_tests;
pub(crate) mod once;
mod resolve;
mod signals;
#[cfg(test)]
mod tests;

pub(crate) use anchor::Anchor;
pub use grants::Grants;
pub use id::{Id, InvalidId};
pub use resolve::{resolve, resolve_under};
pub use signals::Signals;

use crate::{
    gate::Permits,
    policy::{Jurisdiction, Policy},
};

/// What a consent rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Basis {
    /// The visitor has chosen, under the present revision of the policy.
    Choice,
    /// The browser sends a privacy signal, and the visitor has not chosen.
    Signal,
    /// The visitor has chosen under an older revision: he is asked again.
    Outdated,
    /// The visitor has not chosen; what his jurisdiction and the policy grant by default holds.
    None,
}

/// One visitor's standing for one request.
#[derive(Clone, Debug)]
pub struct Consent {
    pub(crate) grants: Grants,
    pub(crate) basis: Basis,
    pub(crate) signals: Signals,
    pub(crate) jurisdiction: Jurisdiction,
    pub(crate) permits: Permits,
}

impl Consent {
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

    /// Whose law holds for the request.
    pub fn jurisdiction(&self) -> Jurisdiction {
        self.jurisdiction
    }

    /// Whether the visitor allows this category, or this tracker: by its own id, or through its category.
    /// `necessary` always is allowed, and what the policy does not know never is. A tracker that loads without a yes,
    /// as the owner has decided, is not allowed by that.
    pub fn allows(&self, id: &str) -> bool {
        id == crate::catalog::CATEGORIES[0] || self.grants.contains(id) || self.permits.is_granted(id)
    }

    /// The same with what is granted for this load of the page.
    pub(crate) fn with_once(self, once: &Grants, policy: &Policy) -> Self {
        Self { permits: Permits::new(policy, &self.grants.and(once)), ..self }
    }

    /// Whether the visitor must be asked: he has not chosen under the present revision.
    pub fn must_ask(&self) -> bool {
        self.basis != Basis::Choice
    }
}
