use http::HeaderMap;

use super::{Basis, Consent, Grants, Id, Signals, cookie, cookie::Stored};
use crate::{
    catalog::CATEGORIES,
    gate::Permits,
    policy::{Category, Jurisdiction, Policy},
};

/// The category whose trackers sell or share what they learn as often as not.
const MEDIA: &str = CATEGORIES[4];

/// Works out a visitor's standing from the headers of a request, under the jurisdiction that they tell of: see [`resolve_under`].
/// Where a function of the owner's finds it, which needs more than headers, the strictest holds.
pub fn resolve(headers: &HeaderMap, policy: &Policy) -> Consent {
    resolve_under(policy.jurisdiction_of_headers(headers), headers, policy)
}

/// Works out a visitor's standing from the headers of a request and his jurisdiction.
///
/// 1. A choice made under the present revision holds as it was made, whatever the jurisdiction grants without one.
/// 2. A choice made under an older one no longer grants anything beyond what is granted by default, and an old no to that
///    stays a no.
/// 3. Without a choice the defaults hold: those of the jurisdiction's preset, and the policy's.
/// 4. A privacy signal takes `marketing` out of all of these, unless the choice was made in sight of the signal. Of a preset it
///    takes `media` as well, since embeds carry advertising.
pub fn resolve_under(jurisdiction: Jurisdiction, headers: &HeaderMap, policy: &Policy) -> Consent {
    let signals = Signals::of(headers, policy);
    let defaults = || defaults(jurisdiction, signals, policy);
    let (mut grants, basis, overrides) = match cookie::read(headers, policy) {
        Stored::Choice { grants, overrides_gpc } => (grants, Basis::Choice, overrides_gpc),
        Stored::Outdated(old) => (defaults().filter(|id| old.covers(id, policy)).collect(), Basis::Outdated, false),
        Stored::Nothing if signals.opt_out() => (defaults().collect(), Basis::Signal, false),
        Stored::Nothing => (defaults().collect::<Grants>(), Basis::None, false),
    };
    if signals.opt_out() && !overrides {
        grants = grants.without_marketing(policy);
    }
    let permits = Permits::new(policy, &grants);
    Consent { grants, basis, signals, jurisdiction, permits }
}

fn defaults(jurisdiction: Jurisdiction, signals: Signals, policy: &Policy) -> impl Iterator<Item = Id> + '_ {
    let withheld = move |category: &Category| signals.opt_out() && category.id.as_str() == MEDIA && !category.default;
    let granted = move |category: &&Category| policy.model(jurisdiction, category).grants() && !withheld(category);
    let categories = policy.optional_categories().filter(granted).map(|category| category.id.clone());
    categories.chain(policy.exempt(jurisdiction).map(|tracker| tracker.id.clone()))
}
