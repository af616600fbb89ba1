use http::{HeaderMap, HeaderName, HeaderValue};

use super::{Visit, structured};
use crate::policy::Policy;

const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");

/// What browsers themselves do for advertisers: topics, auctions, attribution, tokens and storage across sites.
const FOR_ADVERTISERS: &str = "attribution-reporting=(), browsing-topics=(), join-ad-interest-group=(), private-aggregation=(), \
    private-state-token-issuance=(), private-state-token-redemption=(), run-ad-auction=(), shared-storage=(), \
    shared-storage-select-url=()";

/// The category that covers all of it.
const MARKETING: &str = "marketing";

/// Takes from the page and its frames what browsers do for advertisers, while marketing is denied.
///
/// The header is a dictionary over all its lines, in which the last word on a key holds (RFC 9651, section 3.2), and nothing is
/// narrower than `()`: a line more widens nothing. Browsers drop a dictionary that is broken anywhere, so a broken one is replaced,
/// which takes nothing away.
pub(super) fn withhold(headers: &mut HeaderMap, visit: &Visit, policy: &Policy) {
    if policy.gate.report_only || visit.consent.allows(MARKETING) {
        return;
    }
    if !structured::is_dictionary(headers.get_all(PERMISSIONS_POLICY)) {
        headers.remove(PERMISSIONS_POLICY);
    }
    headers.append(PERMISSIONS_POLICY, HeaderValue::from_static(FOR_ADVERTISERS));
}

/// The same for a 304 that has the field: one that has not leaves what is kept as it is.
pub(super) fn renew(headers: &mut HeaderMap, visit: &Visit, policy: &Policy) {
    if headers.contains_key(PERMISSIONS_POLICY) {
        withhold(headers, visit, policy);
    }
}
