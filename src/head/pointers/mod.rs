//! Fields that make a browser load something, or tell somebody: what of it is denied goes, all other bytes stay.
//!
//! 1. Addresses are judged as in the markup of the page, whatever the status and the type of the response.
//! 2. A list loses its denied members only. A value that browsers would not understand has to show a denied address to go.
//! 3. Where reports go is remembered by browsers: of a denied group of endpoints the name stays, with an age that makes them forget.
//! 4. What lets a browser take part in advertising goes while marketing is denied.
//! 5. Fields that only permit (`Timing-Allow-Origin`, a policy's sources) load nothing, and stay.
//!
//! A service gives one response for a request: `103 Early Hints` that a server writes by itself do not pass here.

mod advertising;
mod link;
mod list;
mod reporting;

use std::sync::Arc;

use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY, LINK, REFRESH},
    response::Parts,
};

use self::list::{List, Member, Syntax};
use super::{
    Visit, caching,
    redirect::{self, BlockedRedirect},
};
use crate::{catalog::Kind, consent::Grants, gate::Permits, page::HeadJudge, policy::Policy, site_csp};

pub(super) use advertising::withhold_from_site;

const POLICIES: [HeaderName; 2] = [CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY];
const SPECULATION_RULES: HeaderName = HeaderName::from_static("speculation-rules");
const SOURCE_MAP: [HeaderName; 2] = [HeaderName::from_static("sourcemap"), HeaderName::from_static("x-sourcemap")];

/// Whether a response has any such field.
fn are_in(headers: &HeaderMap) -> bool {
    const OTHERS: [HeaderName; 6] =
        [LINK, REFRESH, SPECULATION_RULES, reporting::REPORTING_ENDPOINTS, reporting::REPORT_TO, reporting::NEL];
    let mut policies = POLICIES.iter().flat_map(|name| headers.get_all(name));
    OTHERS.iter().chain(&SOURCE_MAP).any(|name| headers.contains_key(name))
        || advertising::is_in(headers)
        || policies.any(|policy| policy.as_bytes().to_ascii_lowercase().windows(10).any(|name| name == b"report-uri"))
}

/// Takes out of the head of a response what it would make the browser load in spite of the visitor, or tells why it must not be
/// sent at all. Where there is anything of that kind, if only for somebody who has allowed nothing, the response depends on consent.
pub(super) fn withhold(head: &mut Parts, visit: &Visit, policy: &Arc<Policy>) -> Option<BlockedRedirect> {
    if !are_in(&head.headers) && !redirect::is_one(head) {
        return None;
    }
    let stranger = HeadJudge::new(policy, &Permits::new(policy, &Grants::none()), &visit.page);
    let mut for_strangers = head.headers.clone();
    edit(&mut for_strangers, &stranger);
    if for_strangers == head.headers && !redirect::is_judged(head, &stranger) {
        return None;
    }
    let judge = HeadJudge::new(policy, &visit.consent.permits, &visit.page);
    edit(&mut head.headers, &judge);
    caching::depend_on_consent(head, visit, policy);
    BlockedRedirect::of(head, visit, &judge)
}

/// Takes out what is denied.
fn edit(headers: &mut HeaderMap, judge: &HeadJudge) {
    List::of(headers, &LINK, Syntax::Links).edit(headers, |member| link::judged(member, judge));
    List::of(headers, &SPECULATION_RULES, Syntax::Structured).edit(headers, |member| {
        let denied = list::string(member).is_some_and(|address| judge.denies(&address, Kind::Fetch));
        if denied { Member::Drop } else { Member::Keep }
    });
    reporting::withhold(headers, judge);
    for name in &POLICIES {
        replace(headers, name, |policy| {
            site_csp::without_reports(policy, |address| judge.denies(address, Kind::Fetch))
        });
    }
    // Of several values browsers read one, or all of them as one.
    remove_if(headers, &REFRESH, |value| judge.denies_refresh(value));
    for name in &SOURCE_MAP {
        remove_if(headers, name, |value| judge.denies(value.trim(), Kind::Fetch));
    }
    advertising::withhold_from_browser(headers, judge);
}

/// Takes a field out whole if a value of it, or all of them read as one, is denied.
fn remove_if(headers: &mut HeaderMap, name: &HeaderName, denied: impl Fn(&str) -> bool) {
    let values: Vec<_> = headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
    if values.iter().any(|value| denied(value)) || (values.len() > 1 && denied(&values.join(", "))) {
        headers.remove(name);
    }
}

/// Gives other bytes to the values that need them, and takes out those of which nothing is left.
pub(super) fn replace(headers: &mut HeaderMap, name: &HeaderName, edit: impl FnMut(&[u8]) -> Option<Vec<u8>>) {
    if !headers.contains_key(name) {
        return;
    }
    let edited: Vec<Option<Vec<u8>>> = headers.get_all(name).iter().map(HeaderValue::as_bytes).map(edit).collect();
    if edited.iter().all(Option::is_none) {
        return;
    }
    let values: Vec<HeaderValue> = headers.get_all(name).iter().cloned().collect();
    headers.remove(name);
    for (value, edited) in values.into_iter().zip(edited) {
        let value = edited.map_or(Some(value), |bytes| HeaderValue::from_bytes(&bytes).ok());
        if let Some(value) = value.filter(|value| !value.as_bytes().trim_ascii().is_empty()) {
            headers.append(name, value);
        }
    }
}

#[cfg(test)]
mod tests;
