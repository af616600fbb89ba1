use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{CACHE_CONTROL, ETAG, EXPIRES, LAST_MODIFIED, SET_COOKIE, VARY},
};

/// Lets no cache show one visitor another's variant, or anybody a variant from before a change of mind.
pub(super) fn depend_on_consent(headers: &mut HeaderMap) {
    vary(headers);
    cache_control(headers);
    for name in [&ETAG, &LAST_MODIFIED, &EXPIRES] {
        headers.remove(name);
    }
    let targeted: Vec<HeaderName> = headers.keys().filter(|name| is_targeted(name)).cloned().collect();
    for name in targeted {
        headers.remove(name);
    }
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

fn vary(headers: &mut HeaderMap) {
    let named = |wanted: &str| tokens(headers, &VARY).any(|token| token == "*" || token.eq_ignore_ascii_case(wanted));
    let missing = match (named("cookie"), named("sec-gpc")) {
        (true, true) => return,
        (true, false) => "sec-gpc",
        (false, true) => "cookie",
        (false, false) => "cookie, sec-gpc",
    };
    headers.append(VARY, HeaderValue::from_static(missing));
}

/// `no-store` stays unless `must-understand` weakens it (RFC 9111, section 5.2.2.3); everything else is asked for again.
fn cache_control(headers: &mut HeaderMap) {
    let says = |directive: &str| tokens(headers, &CACHE_CONTROL).any(|token| token.eq_ignore_ascii_case(directive));
    let value = match (says("no-store"), says("no-transform")) {
        (true, true) => "no-store, no-transform",
        (true, false) => "no-store",
        (false, true) => "private, no-cache, no-transform",
        (false, false) => "private, no-cache",
    };
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(value));
}

/// Instructions for one kind of shared cache, which it obeys in place of Cache-Control (RFC 9213).
fn is_targeted(name: &HeaderName) -> bool {
    name.as_str().ends_with("cdn-cache-control")
        || ["surrogate-control", "edge-control", "x-accel-expires"].contains(&name.as_str())
}

fn tokens<'h>(headers: &'h HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'h str> {
    let values = headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(given: &[(&'static str, &'static str)]) -> Vec<String> {
        let mut headers: HeaderMap =
            given.iter().map(|(n, v)| (HeaderName::from_static(n), HeaderValue::from_static(v))).collect();
        depend_on_consent(&mut headers);
        let mut lines: Vec<String> =
            headers.iter().map(|(n, v)| format!("{n}: {}", v.to_str().expect("ASCII"))).collect();
        lines.sort();
        lines
    }

    #[test]
    fn a_page_that_depends_on_consent_says_so() {
        assert_eq!(edited(&[]), ["cache-control: private, no-cache", "vary: cookie, sec-gpc"]);
        assert_eq!(edited(&[("vary", "*")]), ["cache-control: private, no-cache", "vary: *"]);
        let vary = edited(&[("vary", "Accept-Encoding, Cookie")]);
        assert_eq!(vary[1..], ["vary: Accept-Encoding, Cookie", "vary: sec-gpc"]);
    }

    #[test]
    fn no_cache_may_serve_it_unasked() {
        for given in [
            "public, max-age=600",
            "s-maxage=60",
            "immutable, max-age=31536000",
            "private",
            "max-age=1, stale-while-revalidate=600",
        ] {
            assert_eq!(edited(&[("cache-control", given)])[0], "cache-control: private, no-cache", "{given}");
        }
        assert_eq!(edited(&[("cache-control", "No-Store, max-age=0")])[0], "cache-control: no-store");
        assert_eq!(edited(&[("cache-control", "must-understand, no-store, public")])[0], "cache-control: no-store");
        assert_eq!(
            edited(&[("cache-control", "public, no-transform")])[0],
            "cache-control: private, no-cache, no-transform"
        );
    }

    #[test]
    fn validators_and_orders_to_shared_caches_go() {
        let given = [
            ("etag", "\"a\""),
            ("last-modified", "Tue, 24 Nov 2026 01:00:00 GMT"),
            ("expires", "Tue, 24 Nov 2026 01:00:00 GMT"),
            ("cdn-cache-control", "max-age=600"),
            ("cloudflare-cdn-cache-control", "max-age=600"),
            ("surrogate-control", "max-age=600"),
            ("x-accel-expires", "600"),
        ];
        assert_eq!(edited(&given).len(), 2);
    }
}
