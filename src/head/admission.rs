use std::sync::Arc;

use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY},
};

use super::{Visit, pointers};
use crate::{
    guard::Script,
    policy::Policy,
    site_csp::{self, OwnParts, Presentation, Scripting},
};

/// Says that a banner or a settings link goes into the page: one is enough, also where a proxy with this layer stands before a
/// site with it.
const BANNER: HeaderName = HeaderName::from_static("consent-banner");

/// Whether somebody inside of us inserts already.
pub(super) fn has_banner(headers: &HeaderMap) -> bool {
    headers.contains_key(&BANNER)
}

/// What goes into a page, as settled with the site's own policies.
pub(super) struct Admitted {
    /// The guard, where it can run.
    pub(super) guard: Option<Arc<Script>>,
    pub(super) own: OwnParts,
    pub(super) presentation: Presentation,
}

/// Settles with the site's own policies how parts of ours are shown in a page, and lets them admit those that go in.
pub(super) fn present(
    headers: &mut HeaderMap,
    insert: bool,
    guard: Option<Arc<Script>>,
    visit: &Visit,
    policy: &Policy,
) -> Admitted {
    let presentation = presentation(headers);
    let guard = guard.filter(|_| presentation.scripting == Scripting::Runs);
    let banner = if insert { visit.banner_parts(policy) } else { OwnParts::default() };
    let own = OwnParts { script: guard.as_deref().map(|script| script.source().to_owned()), ..banner };
    if insert {
        headers.insert(BANNER, HeaderValue::from_static("?1"));
    }
    pointers::replace(headers, &CONTENT_SECURITY_POLICY, |policy| site_csp::admit(policy, &own).0);
    let reported = OwnParts { reported: true, ..own.clone() };
    pointers::replace(headers, &CONTENT_SECURITY_POLICY_REPORT_ONLY, |policy| site_csp::admit(policy, &reported).0);
    Admitted { guard, own, presentation }
}

/// Browsers update what they keep by the head of a 304 (RFC 9111, section 3.2), which has to go on admitting our parts.
pub(super) fn renew(headers: &mut HeaderMap, visit: &Visit, policy: &Policy) {
    let insert = visit.whole_document && visit.inserts(policy) && !has_banner(headers);
    let guard = visit.guard(policy);
    if insert || guard.is_some() {
        present(headers, insert, guard, visit, policy);
    }
}

/// How parts of ours are shown in a page with these policies.
fn presentation(headers: &HeaderMap) -> Presentation {
    let own = OwnParts::default();
    let shown = |name| {
        let policies = headers.get_all(name).iter();
        policies.fold(Presentation::default(), |shown, policy| shown.and(site_csp::admit(policy.as_bytes(), &own).1))
    };
    let (enforced, reported) = (shown(CONTENT_SECURITY_POLICY), shown(CONTENT_SECURITY_POLICY_REPORT_ONLY));
    // A policy that only reports has no sandbox (CSP 3, section 6.3.2) and refuses no script, but would report our styles.
    enforced.and(Presentation { styling: reported.styling, ..Presentation::default() })
}
