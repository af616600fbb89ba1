use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY},
};

use super::{Visit, pointers};
use crate::{
    policy::Policy,
    site_csp::{self, Asking, OwnParts, Presentation},
};

/// Says that a banner or a settings link goes into the page: one is enough, also where a proxy with this layer stands before a
/// site with it.
const BANNER: HeaderName = HeaderName::from_static("consent-banner");

/// Whether somebody inside of us inserts already.
pub(super) fn has_banner(headers: &HeaderMap) -> bool {
    headers.contains_key(&BANNER)
}

/// Settles with the site's own policies how parts of ours are shown in a page.
pub(super) fn present(headers: &mut HeaderMap, insert: bool, visit: &Visit, policy: &Policy) -> Presentation {
    let own = visit.own_parts(policy);
    if !insert {
        return presentation(headers, &own);
    }
    headers.insert(BANNER, HeaderValue::from_static("?1"));
    admit(headers, &own)
}

/// Browsers update what they keep by the head of a 304 (RFC 9111, section 3.2), which has to go on admitting our parts.
pub(super) fn renew(headers: &mut HeaderMap, visit: &Visit, policy: &Policy) {
    if visit.whole_document && visit.inserts(policy) && !has_banner(headers) {
        present(headers, true, visit, policy);
    }
}

/// Lets the site's own policies admit what goes into its page, and tells how that is to be shown.
fn admit(headers: &mut HeaderMap, own: &OwnParts) -> Presentation {
    let enforced = admit_in(headers, &CONTENT_SECURITY_POLICY, own);
    // A policy that only reports has no sandbox (CSP 3, section 6.3.2), but would report our parts.
    let reported = admit_in(headers, &CONTENT_SECURITY_POLICY_REPORT_ONLY, own);
    enforced.and(Presentation { asking: Asking::Form, ..reported })
}

/// How parts of ours are shown in a page into which nothing is inserted.
fn presentation(headers: &HeaderMap, own: &OwnParts) -> Presentation {
    let known = [CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY];
    let policies = known.iter().flat_map(|name| headers.get_all(name));
    policies.fold(Presentation::default(), |shown, policy| shown.and(site_csp::admit(policy.as_bytes(), own).1))
}

fn admit_in(headers: &mut HeaderMap, name: &HeaderName, own: &OwnParts) -> Presentation {
    let mut presentation = Presentation::default();
    pointers::replace(headers, name, |policy| {
        let (admitted, shown) = site_csp::admit(policy, own);
        presentation = presentation.and(shown);
        admitted
    });
    presentation
}
