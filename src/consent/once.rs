//! A grant for the next load of one page.
//!
//! The cookie is `1.<page>.<place>.<grants>`: the version of this form, a fingerprint of the page's path and query, the
//! number of the frame to come back to (0 for none), and the granted ids joined by `+`. It lasts for a minute, and the
//! response that uses it expires it. Like the state it is neither secret nor signed: whoever sets it could click as well.

use http::{HeaderMap, HeaderValue};

use super::{Anchor, Grants, Id, cookie};
use crate::{hex::hex, policy::Policy};

/// What a visitor allowed for this load of this page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Once {
    pub(crate) grants: Grants,
    /// The frame that the visitor comes back to, counted from 1.
    pub(crate) place: Option<u32>,
}

/// How long the browser has to load the page again, in seconds.
const MAX_AGE: u32 = 60;

const VERSION: &str = "1";
const SECURE_NAME: &str = "__Host-consent-once";
const PLAIN_NAME: &str = "consent-once";

/// Reads what is granted for this load of the page at `path`.
pub(crate) fn read(headers: &HeaderMap, path: &str, policy: &Policy) -> Option<Once> {
    let value = str::from_utf8(cookie::once(headers, name(headers, policy))?).ok()?;
    let (page, rest) = value.strip_prefix(VERSION)?.strip_prefix('.')?.split_once('.')?;
    let (place, ids) = rest.split_once('.')?;
    let known = |id: &str| Id::new(id).ok().filter(|id| policy.can_grant(id.as_str()));
    let grants: Grants = ids.split('+').map(known).collect::<Option<_>>()?;
    let place: u32 = place.parse().ok()?;
    (page == fingerprint(path)).then_some(Once { grants, place: (place > 0).then_some(place) })
}

/// The `Set-Cookie` that grants this for the next load of the page at `path`, at the place of `anchor`; nothing when it is
/// too long for a browser to keep.
pub(crate) fn write(
    grants: &Grants,
    path: &str,
    anchor: Option<&Anchor>,
    headers: &HeaderMap,
    policy: &Policy,
) -> Option<HeaderValue> {
    let ids: Vec<&str> = grants.iter().map(Id::as_str).collect();
    let place = anchor.and_then(Anchor::number).unwrap_or(0);
    let value = format!("{VERSION}.{}.{place}.{}", fingerprint(path), ids.join("+"));
    (value.len() <= cookie::MAX_STATE).then(|| set(&value, MAX_AGE, headers, policy))
}

/// Whether the browser has such a cookie, whatever it says.
pub(crate) fn is_there(headers: &HeaderMap, policy: &Policy) -> bool {
    cookie::pairs(headers).any(|(found, _)| found == name(headers, policy).as_bytes())
}

/// The `Set-Cookie` that ends it: of the response that used it, and of a choice that says otherwise.
pub(crate) fn expire(headers: &HeaderMap, policy: &Policy) -> HeaderValue {
    set("", 0, headers, policy)
}

fn set(value: &str, max_age: u32, headers: &HeaderMap, policy: &Policy) -> HeaderValue {
    cookie::set_cookie(name(headers, policy), value, "/", max_age, headers, policy)
}

pub(super) fn name(headers: &HeaderMap, policy: &Policy) -> &'static str {
    if cookie::is_secure(headers, policy) { SECURE_NAME } else { PLAIN_NAME }
}

/// A short name for a page, without its fragment, which browsers never send.
fn fingerprint(path: &str) -> String {
    let path = path.split('#').next().unwrap_or_default();
    hex(&hmac_sha256::Hash::hash(path.as_bytes())[..8])
}

#[cfg(test)]
mod tests {
    use http::header::{COOKIE, HOST};

    use super::*;

    fn policy() -> Policy {
        Policy::from_toml("").expect("a policy")
    }

    fn at(host: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(HOST, HeaderValue::from_static(host))])
    }

    fn grants(ids: &[&str]) -> Grants {
        ids.iter().map(|id| Id::new(id).expect("an id")).collect()
    }

    /// What the browser sends back of a `Set-Cookie`.
    fn back(set: &HeaderValue, mut headers: HeaderMap) -> HeaderMap {
        let pair = set.to_str().expect("ASCII").split(';').next().expect("a pair").to_owned();
        headers.insert(COOKIE, pair.parse().expect("a cookie"));
        headers
    }

    fn written(ids: &[&str], path: &str, anchor: Option<&str>, host: &'static str) -> HeaderMap {
        let anchor = anchor.map(|anchor| Anchor::parse(anchor).expect("an anchor"));
        let set = write(&grants(ids), path, anchor.as_ref(), &at(host), &policy()).expect("a short cookie");
        back(&set, at(host))
    }

    #[test]
    fn what_is_granted_once_is_read_for_the_same_page_only() {
        let headers = written(&["youtube"], "/watch?v=1#consent-3", Some("consent-3"), "site.example");
        let once = Once { grants: grants(&["youtube"]), place: Some(3) };
        assert_eq!(read(&headers, "/watch?v=1", &policy()), Some(once));
        for other in ["/watch", "/watch?v=2", "/"] {
            assert_eq!(read(&headers, other, &policy()), None, "{other}");
        }
    }

    #[test]
    fn an_anchor_of_the_site_needs_no_place() {
        let headers = written(&["youtube", "vimeo"], "/", Some("video"), "localhost");
        let once = Once { grants: grants(&["vimeo", "youtube"]), place: None };
        assert_eq!(read(&headers, "/", &policy()), Some(once));
    }

    #[test]
    fn it_is_short_lived_and_for_this_host_alone() {
        let set = write(&grants(&["youtube"]), "/", None, &at("site.example"), &policy()).expect("a short cookie");
        let set = set.to_str().expect("ASCII");
        assert!(set.starts_with("__Host-consent-once=1."), "{set}");
        assert!(set.ends_with("; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure"), "{set}");
        let gone = expire(&at("localhost"), &policy());
        assert_eq!(gone, "consent-once=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
    }

    #[test]
    fn what_cannot_be_read_grants_nothing() {
        let page = fingerprint("/");
        for value in [
            "",
            "1",
            "youtube",
            &format!("2.{page}.0.youtube"),
            &format!("1.{page}.0."),
            &format!("1.{page}.x.youtube"),
            &format!("1.{page}.0.nobody"),
            &format!("1.{page}.0.youtube+nobody"),
            &format!("1.{page}.-1.youtube"),
            "1..0.youtube",
        ] {
            let mut headers = at("site.example");
            headers.insert(COOKIE, format!("__Host-consent-once={value}").parse().expect("a cookie"));
            assert_eq!(read(&headers, "/", &policy()), None, "{value}");
        }
        let mut twice = written(&["youtube"], "/", None, "site.example");
        let again = twice[COOKIE].clone();
        twice.append(COOKIE, again);
        assert_eq!(read(&twice, "/", &policy()), None);
    }

    #[test]
    fn over_https_a_cookie_without_prefix_grants_nothing() {
        let cookie = written(&["youtube"], "/", None, "localhost")[COOKIE].clone();
        let mut headers = at("site.example");
        headers.insert(COOKIE, cookie);
        assert_eq!(read(&headers, "/", &policy()), None);
    }
}
