use http::{HeaderMap, HeaderName};

use super::list::{List, Member, Syntax};
use crate::{
    gate::{Subject, judge},
    head::Visit,
    page::HeadJudge,
    policy::Policy,
};

/// The category that advertising belongs to.
const MARKETING: &str = "marketing";

/// What makes the browser observe, remember or auction for advertisers (Topics, Attribution Reporting, Protected Audience,
/// Shared Storage).
const FIELDS: [HeaderName; 11] = [
    HeaderName::from_static("observe-browsing-topics"),
    HeaderName::from_static("attribution-reporting-register-source"),
    HeaderName::from_static("attribution-reporting-register-trigger"),
    HeaderName::from_static("attribution-reporting-register-os-source"),
    HeaderName::from_static("attribution-reporting-register-os-trigger"),
    HeaderName::from_static("attribution-reporting-info"),
    HeaderName::from_static("ad-auction-allowed"),
    HeaderName::from_static("ad-auction-signals"),
    HeaderName::from_static("ad-auction-result"),
    HeaderName::from_static("ad-auction-additional-bid"),
    HeaderName::from_static("shared-storage-write"),
];

/// Of this one only the frames for advertisements go.
const LOADING_MODE: HeaderName = HeaderName::from_static("supports-loading-mode");

/// What the browser tells of its visitor's interests.
const TOPICS: HeaderName = HeaderName::from_static("sec-browsing-topics");

pub(super) fn is_in(headers: &HeaderMap) -> bool {
    FIELDS.iter().chain([&LOADING_MODE]).any(|name| headers.contains_key(name))
}

pub(super) fn withhold_from_browser(headers: &mut HeaderMap, judge: &HeadJudge) {
    if !is_in(headers) || !judge.denies_category(MARKETING) {
        return;
    }
    for name in &FIELDS {
        headers.remove(name);
    }
    List::of(headers, &LOADING_MODE, Syntax::Structured).edit(headers, |member| {
        let is_for_advertisements = member.trim().starts_with("fenced-frame");
        if is_for_advertisements { Member::Drop } else { Member::Keep }
    });
}

/// Takes the visitor's interests out of what the site sees.
pub(in crate::head) fn withhold_from_site(headers: &mut HeaderMap, visit: &Visit, policy: &Policy) {
    let marketing = || judge(policy, &visit.consent.permits, &visit.page, Subject::Annotation(MARKETING));
    if headers.contains_key(&TOPICS) && !marketing().is_allow() {
        headers.remove(&TOPICS);
    }
}
