use http::{
    HeaderMap, HeaderName, HeaderValue, StatusCode,
    header::{ACCEPT_LANGUAGE, CACHE_CONTROL, COOKIE, ETAG, EXPIRES, LAST_MODIFIED, SET_COOKIE},
    response::Parts,
};

use super::{Visit, cache_control, shared, state::state, validators, vary};
use crate::policy::Policy;

const FOR_BROWSERS: [HeaderName; 2] = [COOKIE, HeaderName::from_static("sec-gpc")];

/// Lets no cache show one visitor another's variant, or anybody a variant from before a change of mind.
///
/// May be said twice of one response.
pub(super) fn depend_on_consent(head: &mut Parts, visit: &Visit, policy: &Policy) {
    let headers = &mut head.headers;
    // A shared copy would give the cookie to everybody.
    if visit.shared && !headers.contains_key(SET_COOKIE) {
        vary::add(headers, &shared::KEY);
        // A 304 that says nothing of caching leaves what was said with the page.
        if head.status != StatusCode::NOT_MODIFIED || headers.contains_key(CACHE_CONTROL) {
            cache_control::share(headers);
        }
    } else {
        vary::add(headers, &FOR_BROWSERS);
        cache_control::keep_private(headers);
        // Texts of ours are in the language that the browser asks for, where the page does not say which is its.
        if policy.languages.are_several() {
            vary::add(headers, &[ACCEPT_LANGUAGE]);
        }
    }
    vary::on_further_signals(headers, policy);
    if headers.contains_key(ETAG) {
        validators::add(headers, &state(visit, policy));
    }
    // Dates cannot tell states apart, and what is fresh is not asked for again.
    headers.remove(LAST_MODIFIED);
    headers.remove(EXPIRES);
}

/// Uses up what was granted for one load of the page: nobody sees this answer again.
pub(super) fn show_once(headers: &mut HeaderMap, end: &HeaderValue) {
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    for name in [&ETAG, &LAST_MODIFIED, &EXPIRES] {
        headers.remove(name);
    }
    headers.append(SET_COOKIE, end.clone());
}

/// Takes out of a head or of trailers what describes the bytes of a body that changes; digests by RFC 9530 and what came before it.
pub(crate) fn forget_body(headers: &mut HeaderMap) {
    for name in ["content-length", "accept-ranges", "content-digest", "repr-digest", "digest", "content-md5"] {
        headers.remove(name);
    }
}

#[cfg(test)]
mod tests {
    use http::{Request, Response};

    use super::*;
    use crate::consent;

    fn edited(shared: bool, given: &[(&'static str, &'static str)]) -> Vec<String> {
        let policy = Policy::from_toml("").expect("a policy");
        let (request, ()) = Request::new(()).into_parts();
        let mut visit = Visit::new(&request, consent::resolve(&request.headers, &policy), &policy);
        visit.shared = shared;
        let response = given.iter().fold(Response::builder(), |response, (name, value)| response.header(*name, *value));
        let (mut head, ()) = response.body(()).expect("a response").into_parts();
        depend_on_consent(&mut head, &visit, &policy);
        let once = head.headers.clone();
        depend_on_consent(&mut head, &visit, &policy);
        assert_eq!(head.headers, once, "said twice");
        let mut lines: Vec<String> = once.iter().map(|(n, v)| format!("{n}: {}", v.to_str().expect("ASCII"))).collect();
        lines.sort();
        lines
    }

    #[test]
    fn a_page_that_depends_on_consent_says_so() {
        assert_eq!(edited(false, &[]), ["cache-control: private, no-cache", "vary: cookie, sec-gpc, accept-language"]);
        assert_eq!(edited(false, &[("vary", "*")]), ["cache-control: private, no-cache", "vary: *"]);
        let vary = edited(false, &[("vary", "Accept-Encoding, Cookie")]);
        assert_eq!(vary[1..], ["vary: Accept-Encoding, Cookie, sec-gpc, accept-language"]);
    }

    #[test]
    fn what_shared_caches_may_keep_varies_by_what_they_key_on() {
        let shared = |vary: &'static str| edited(true, &[("cache-control", "max-age=60"), ("vary", vary)]);
        let control = "cache-control: max-age=0, must-revalidate, s-maxage=60";
        assert_eq!(shared("accept-encoding"), [control, "vary: accept-encoding, consent-state, sec-fetch-dest"]);
        assert_eq!(shared("Cookie"), [control, "vary: Cookie, consent-state, sec-fetch-dest"]);
    }

    #[test]
    fn nothing_that_sets_a_cookie_is_shared() {
        let given =
            [("cache-control", "public, s-maxage=60"), ("set-cookie", "a=1"), ("cdn-cache-control", "max-age=60")];
        assert_eq!(
            edited(true, &given),
            ["cache-control: private, no-cache", "set-cookie: a=1", "vary: cookie, sec-gpc, accept-language"]
        );
    }

    #[test]
    fn the_tag_carries_the_state_and_dates_go() {
        let given = [
            ("age", "9"),
            ("date", "Tue, 24 Nov 2026 01:00:00 GMT"),
            ("etag", "\"a\""),
            ("last-modified", "Tue, 24 Nov 2026 01:00:00 GMT"),
            ("expires", "Tue, 24 Nov 2026 01:00:00 GMT"),
        ];
        let lines = edited(false, &given);
        assert_eq!(lines.len(), 5, "{lines:?}");
        assert!(lines.contains(&"age: 9".to_owned()), "it is as old as it is: {lines:?}");
        assert!(lines[3].starts_with("etag: W/\"a;consent="), "{lines:?}");
    }
}
