use http::{HeaderMap, HeaderValue, header::VARY};

use crate::policy::Policy;

/// Names the headers on which consent depends by this policy, beside `Cookie` and `Sec-GPC`: the visitor's country, `DNT`.
///
/// What a function of the owner's looks at nobody knows: such pages are for one visitor only.
pub(super) fn on_further_signals(headers: &mut HeaderMap, policy: &Policy) {
    for name in policy.further_signals() {
        headers.append(VARY, HeaderValue::from_name(name));
    }
}
