use std::fmt::Write as _;

use http::{HeaderMap, HeaderName, Method, header::AUTHORIZATION, request::Parts};

use super::SEC_FETCH_DEST;
use crate::{
    consent::{Signals, cookie},
    policy::Policy,
};

/// What a shared cache keys on. The cache itself works it out of the request that came to it, as docs/caching.md shows.
pub(super) const CONSENT_STATE: HeaderName = HeaderName::from_static("consent-state");

/// What only shared caches see of an answer that they may keep.
pub(super) const KEY: [HeaderName; 2] = [CONSENT_STATE, SEC_FETCH_DEST];

/// Whether the answer may be kept by the cache that asks: it names the state, and that is the visitor's. A cache that does not is not
/// set up for this, and would show one visitor's page to another.
///
/// Only windows are answered from such a cache. What scripts fetch may depend on more, and who sends `Authorization` has a page of his own.
pub(super) fn names_state(request: &Parts, policy: &Policy) -> bool {
    let headers = &request.headers;
    let mut named = headers.get_all(CONSENT_STATE).iter();
    let (Some(named), None) = (named.next(), named.next()) else { return false };
    policy.delivery.is_shared()
        && matches!(request.method, Method::GET | Method::HEAD)
        && headers.get(SEC_FETCH_DEST).is_some_and(|dest| dest == "document")
        && !headers.contains_key(AUTHORIZATION)
        && state(headers, policy).is_some_and(|state| named.as_bytes() == state.as_bytes())
}

/// All that makes one visitor's page another's: the cookie, `Sec-GPC`, and the further headers that the policy reads.
fn state(headers: &HeaderMap, policy: &Policy) -> Option<String> {
    let mut state = cookie::plain(headers, policy).filter(|_| policy.whereabouts.is_in_headers())?;
    if Signals::of(headers, policy).gpc {
        state.push_str(";gpc");
    }
    for name in policy.further_signals() {
        let mut values = headers.get_all(&name).iter();
        let value = values.next().map_or(Ok(""), |value| value.to_str()).ok()?;
        if values.next().is_some() {
            return None;
        }
        write!(state, ";{name}={value}").expect("a String takes everything");
    }
    Some(state)
}
