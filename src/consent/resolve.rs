use http::HeaderMap;

use super::{Basis, Consent, Id, Signals, cookie, cookie::Stored};
use crate::{gate::Permits, policy::Policy};

/// Works out a visitor's standing from the headers of a request.
///
/// 1. A choice made under the present revision holds.
/// 2. A choice made under an older one no longer grants anything beyond what the policy grants by default, and an old no
///    to that stays a no.
/// 3. Without a choice the policy's defaults hold.
/// 4. `Sec-GPC: 1` takes `marketing` out of all of these, unless the choice was made in sight of the signal.
pub fn resolve(headers: &HeaderMap, policy: &Policy) -> Consent {
    let signals = Signals::of(headers);
    let (mut grants, basis, overrides) = match cookie::read(headers, policy) {
        Stored::Choice { grants, overrides_gpc } => (grants, Basis::Choice, overrides_gpc),
        Stored::Outdated(old) => {
            (presets(policy).filter(|id| old.contains(id.as_str())).collect(), Basis::Outdated, false)
        }
        Stored::Nothing if signals.gpc => (presets(policy).collect(), Basis::Signal, false),
        Stored::Nothing => (presets(policy).collect(), Basis::None, false),
    };
    if signals.gpc && !overrides {
        grants = grants.without_marketing(policy);
    }
    let permits = Permits::new(policy, &grants);
    Consent { grants, basis, signals, permits }
}

fn presets(policy: &Policy) -> impl Iterator<Item = Id> + '_ {
    policy.optional_categories().filter(|category| category.default).map(|category| category.id.clone())
}
