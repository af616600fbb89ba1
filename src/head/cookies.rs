use http::{
    HeaderMap, HeaderValue,
    header::{COOKIE, SET_COOKIE},
};

use super::Visit;
use crate::{
    gate::{Subject, Verdict, judge},
    policy::Policy,
};

/// Takes the cookies of denied trackers out of what the site sees. The bytes of all others stay as they are.
pub(super) fn withhold_from_site(headers: &mut HeaderMap, visit: &Visit, policy: &Policy) {
    let denied = |pair: &[u8]| is_denied(pair, visit, policy);
    if !headers.get_all(COOKIE).iter().any(|value| pairs(value).any(denied)) {
        return;
    }
    let kept: Vec<HeaderValue> = headers.get_all(COOKIE).iter().filter_map(|value| without(value, denied)).collect();
    headers.remove(COOKIE);
    for value in kept {
        headers.append(COOKIE, value);
    }
}

/// Takes the cookies of denied trackers out of what the browser is told to store.
pub(super) fn withhold_from_browser(headers: &mut HeaderMap, visit: &Visit, policy: &Policy) {
    // The attributes of a Set-Cookie follow the first semicolon (RFC 6265bis, section 5.6).
    let denied = |value: &HeaderValue| pairs(value).next().is_some_and(|pair| is_denied(pair, visit, policy));
    if !headers.get_all(SET_COOKIE).iter().any(denied) {
        return;
    }
    let kept: Vec<HeaderValue> = headers.get_all(SET_COOKIE).iter().filter(|value| !denied(value)).cloned().collect();
    headers.remove(SET_COOKIE);
    for value in kept {
        headers.append(SET_COOKIE, value);
    }
}

fn pairs(value: &HeaderValue) -> impl Iterator<Item = &[u8]> {
    value.as_bytes().split(|&b| b == b';')
}

fn without(value: &HeaderValue, denied: impl Fn(&[u8]) -> bool) -> Option<HeaderValue> {
    if !pairs(value).any(&denied) {
        return Some(value.clone());
    }
    let kept: Vec<&[u8]> = pairs(value).filter(|pair| !denied(pair)).collect();
    let kept = kept.join(&b';');
    let kept = kept.trim_ascii_start();
    if kept.is_empty() { None } else { HeaderValue::from_bytes(kept).ok() }
}

/// Whether this `name=value` belongs to denied trackers only. A pair without `=` has no name, and is left alone.
fn is_denied(pair: &[u8], visit: &Visit, policy: &Policy) -> bool {
    let Some(end) = memchr::memchr(b'=', pair) else { return false };
    let Ok(name) = std::str::from_utf8(pair[..end].trim_ascii()) else { return false };
    !name.is_empty()
        && matches!(judge(policy, &visit.consent.permits, &visit.page, Subject::Cookie(name)), Verdict::Block(_))
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;
    use crate::consent;

    const GRANTED: &str = "__Host-consent=1.1.analytics+functional+marketing+media";

    fn seen_by_site(cookies: &[&str]) -> Vec<String> {
        let mut request = Request::get("/");
        for cookie in cookies {
            request = request.header("cookie", *cookie);
        }
        let (mut parts, ()) = request.body(()).expect("a request").into_parts();
        let policy = Policy::from_toml("").expect("a policy");
        let visit = Visit::new(&parts, consent::resolve(&parts.headers, &policy), &policy);
        withhold_from_site(&mut parts.headers, &visit, &policy);
        parts.headers.get_all("cookie").iter().map(|v| v.to_str().expect("ASCII").to_owned()).collect()
    }

    fn seen_by_browser(request_cookie: &str, set: &[&'static str]) -> Vec<String> {
        let (parts, ()) = Request::get("/").header("cookie", request_cookie).body(()).expect("a request").into_parts();
        let policy = Policy::from_toml("").expect("a policy");
        let visit = Visit::new(&parts, consent::resolve(&parts.headers, &policy), &policy);
        let mut headers: HeaderMap = set.iter().map(|v| (SET_COOKIE, HeaderValue::from_static(v))).collect();
        withhold_from_browser(&mut headers, &visit, &policy);
        headers.get_all(SET_COOKIE).iter().map(|v| v.to_str().expect("ASCII").to_owned()).collect()
    }

    #[test]
    fn the_site_sees_no_cookie_of_a_denied_tracker() {
        let cases: [(&[&str], &[&str]); 7] = [
            (&["a=1; _ga=GA1.1.1; session=x"], &["a=1; session=x"]),
            (&["_ga=GA1.1.1; session=x"], &["session=x"]),
            (&["session=x;_fbp=fb.1; _ga_ABC=1"], &["session=x"]),
            (&["_ga=1"], &[]),
            (&["_ga=1", "csrf=2"], &["csrf=2"]),
            (&["odd;; x = 1 ;  _ga =2; =3"], &["odd;; x = 1 ; =3"]),
            (&["a=1;  b=\"_ga=2\""], &["a=1;  b=\"_ga=2\""]),
        ];
        for (sent, seen) in cases {
            assert_eq!(seen_by_site(sent), seen, "{sent:?}");
        }
    }

    #[test]
    fn the_site_sees_the_cookies_of_granted_trackers() {
        let sent = format!("{GRANTED}; _ga=1; _fbp=2");
        assert_eq!(seen_by_site(&[&sent]), [sent]);
    }

    #[test]
    fn the_browser_stores_no_cookie_of_a_denied_tracker() {
        let set = ["session=1; HttpOnly", "_ga=GA1.1; Path=/; Max-Age=1", " _fbp =fb.1", "note=_ga=1", "_ga"];
        assert_eq!(seen_by_browser("x=1", &set), ["session=1; HttpOnly", "note=_ga=1", "_ga"]);
        assert_eq!(seen_by_browser(GRANTED, &set).len(), 5);
    }
}
