use super::*;
use crate::{
    Policy, consent,
    head::{Visit, state::state},
};

/// The state of a visitor with this cookie.
fn state_of(cookie: &str) -> StateTag {
    let (request, ()) = http::Request::get("/").header("cookie", cookie).body(()).expect("a request").into_parts();
    let policy = Policy::from_toml("").expect("a policy");
    state(&Visit::new(&request, consent::resolve(&request.headers, &policy), &policy), &policy)
}

fn present() -> StateTag {
    state_of("__Host-consent=1.1.analytics")
}

fn earlier() -> StateTag {
    state_of("__Host-consent=1.1.none")
}

fn tagged(own: &str, state: &StateTag) -> String {
    let mut headers = HeaderMap::from_iter([(ETAG, own.parse().expect("a value"))]);
    add(&mut headers, state);
    headers[ETAG].to_str().expect("ASCII").to_owned()
}

/// What `edit` leaves of `If-None-Match`.
fn left(values: &[&str], edit: impl Fn(&mut HeaderMap)) -> Option<String> {
    let mut headers: HeaderMap = values.iter().map(|value| (IF_NONE_MATCH, value.parse().expect("a value"))).collect();
    edit(&mut headers);
    headers.get(IF_NONE_MATCH).map(|value| value.to_str().expect("ASCII").to_owned())
}

#[test]
fn a_tag_leaves_weak_with_its_state_and_comes_back_as_it_was() {
    let state = present();
    assert_eq!(tagged("\"a\"", &state), format!("W/\"a;consent={}\"", state.as_str()));
    for own in ["\"a\"", "W/\"a\"", "\"\"", "\"a,b;consent=\"", "W/\"W/'w\"", "\"a;consent=w\""] {
        let sent = tagged(own, &state);
        assert!(sent.starts_with("W/\""), "{sent}");
        assert_eq!(left(&[&sent], |headers| keep(headers, &state, false)), Some(own.to_owned()));
        assert_eq!(left(&[&sent], |headers| restore(headers, &IF_NONE_MATCH)), Some(own.to_owned()));
    }
}

#[test]
fn what_is_no_tag_does_not_leave() {
    for broken in ["a", "\"a", "\"a\" \"b\"", "\"a\", \"b\"", "w/\"a\"", ""] {
        let mut headers = HeaderMap::from_iter([(ETAG, broken.parse().expect("a value"))]);
        add(&mut headers, &present());
        assert!(headers.is_empty(), "{broken}");
    }
}

#[test]
fn only_copies_of_the_present_state_are_asked_for() {
    let (now, then) = (tagged("\"a\"", &present()), tagged("\"b\"", &earlier()));
    let kept = |values: &[&str], stateless| left(values, |headers| keep(headers, &present(), stateless));
    assert_eq!(kept(&[&then], false), None);
    assert_eq!(kept(&[&format!("{then}, ,{now}, \"c\"")], false).as_deref(), Some("\"a\""));
    assert_eq!(kept(&[&then, &now, "\"c\""], true).as_deref(), Some("\"a\", \"c\""));
    for unread in ["*", "\"c\"", "W/\"c\"", "c", "\"c;consent=\"", "\"c;consent=w\""] {
        assert_eq!(kept(&[unread], false), None, "{unread}");
    }
}

#[test]
fn a_version_is_the_same_in_every_state() {
    let sent = format!("{}, {}, \"c\"", tagged("\"a\"", &present()), tagged("W/\"b\"", &earlier()));
    let restored = |value: &str| left(&[value], |headers| restore(headers, &IF_NONE_MATCH));
    assert_eq!(restored(&sent).as_deref(), Some("\"a\", W/\"b\", \"c\""));
    for own in ["*", "\"c\",  W/\"d\"", "broken"] {
        assert_eq!(restored(own).as_deref(), Some(own), "what has no state stays byte for byte");
    }
}

#[test]
fn every_state_has_a_tag_of_its_own() {
    let tags = [
        "",
        "__Host-consent=1.1.none",
        "__Host-consent=1.1.analytics",
        "__Host-consent=1.1.analytics+marketing",
        "__Host-consent=1.1.google-analytics-4",
    ];
    let tags = tags.map(|cookie| state_of(cookie).as_str().to_owned());
    assert_eq!(tags.iter().collect::<std::collections::BTreeSet<_>>().len(), tags.len(), "{tags:?}");
    assert_eq!(state_of("x=1"), state_of("y=2"), "other cookies are the site's");
}
