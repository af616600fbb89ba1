use std::sync::LazyLock;

use http::{HeaderMap, HeaderValue, header};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::policy::{Policy, Secure};

const POLICY: &str = r#"
revision = 3
[trackers.panel]
name = "Panel"
vendor = "Panel Ltd"
category = "marketing"
url = [{ kind = "script", host = "panel.example" }]
[trackers.manager]
name = "Manager"
vendor = "Manager Ltd"
category = "analytics"
needs = ["marketing"]
url = [{ kind = "script", host = "manager.example" }]
[trackers.counter]
name = "Counter"
vendor = "Counter Ltd"
category = "analytics"
url = [{ kind = "script", host = "counter.example" }]
"#;

fn policy() -> &'static Policy {
    static BUILT: LazyLock<Policy> = LazyLock::new(|| Policy::from_toml(POLICY).unwrap());
    &BUILT
}

fn lenient() -> Policy {
    Policy::from_toml(&format!("{POLICY}\n[categories.marketing]\ndefault = true\n[categories.media]\ndefault = true"))
        .unwrap()
}

fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        headers.append(*name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    headers
}

fn ids(consent: &Consent) -> Vec<&str> {
    consent.grants().iter().map(Id::as_str).collect()
}

/// The basis and the grants that a state cookie gives.
fn read(state: &str) -> (Basis, Vec<String>) {
    let consent = resolve(&headers(&[("cookie", &format!("__Host-consent={state}"))]), policy());
    (consent.basis(), ids(&consent).into_iter().map(str::to_owned).collect())
}

fn grants(ids: &[&str]) -> Grants {
    ids.iter().map(|id| Id::new(id).unwrap()).collect()
}

#[test]
fn without_a_cookie_nothing_is_granted_and_the_visitor_is_asked() {
    let consent = resolve(&HeaderMap::new(), policy());
    assert_eq!((consent.basis(), ids(&consent)), (Basis::None, vec![]));
    assert!(consent.must_ask() && consent.allows("necessary") && !consent.allows("analytics"));
}

#[test]
fn a_choice_is_read_back() {
    assert_eq!(read("1.3.none"), (Basis::Choice, vec![]));
    assert_eq!(read("1.3.media+counter"), (Basis::Choice, vec!["counter".into(), "media".into()]));
    let consent = resolve(&headers(&[("cookie", "a=b; __Host-consent=1.3.media ; c=d")]), policy());
    assert!(!consent.must_ask() && consent.allows("media") && consent.allows("youtube") && !consent.allows("hotjar"));
}

#[test]
fn what_loads_without_a_yes_is_not_allowed_by_that() {
    let policy = Policy::from_toml("[trackers.matomo]\nconsent = 'advanced'").unwrap();
    let allows = |state: &str| {
        let consent = resolve(&headers(&[("cookie", &format!("__Host-consent={state}"))]), &policy);
        ["matomo", "google-fonts", "stripe"].map(|id| (consent.allows(id), consent.permits.tracker_named(id)))
    };
    assert_eq!(allows("1.1.none"), [(false, Some(true)), (false, Some(true)), (true, Some(true))]);
    assert_eq!(allows("1.1.analytics+google-fonts"), [(true, Some(true)); 3]);
}

#[test]
fn what_cannot_be_read_is_no_choice() {
    let long = format!("1.3.{}", vec!["media"; 1000].join("+"));
    let garbage = [
        "",
        "1",
        "1.3",
        "1.3.",
        "1.3.none+media",
        "2.3.media",
        "1.03.media",
        "1.+3.media",
        "1.-3.media",
        "1.0.media",
        "1.4.media",
        "1.99999999999.media",
        "1.3.media+",
        "1.3.Media",
        "1.3.media media",
        "1.3.unknown",
        "1.3.media.x",
        "x.3.media",
        "1.3.mediä",
        "\"1.3.media\"",
        "1.3.necessary",
        &long,
    ];
    for state in garbage {
        assert_eq!(read(state), (Basis::None, vec![]), "{state:?}");
    }
}

#[test]
fn two_state_cookies_are_no_choice() {
    for cookies in [
        &["__Host-consent=1.3.media; __Host-consent=1.3.none"][..],
        &["__Host-consent=1.3.media", "__Host-consent=1.3.media"],
    ] {
        let lines: Vec<_> = cookies.iter().map(|line| ("cookie", *line)).collect();
        assert_eq!(resolve(&headers(&lines), policy()).basis(), Basis::None);
    }
}

#[test]
fn a_choice_under_an_older_revision_asks_again_and_grants_nothing() {
    assert_eq!(read("1.2.media+gone"), (Basis::Outdated, vec![]));
}

#[test]
fn an_old_no_to_a_preset_stays_a_no() {
    let preset = |state: &str| {
        let consent = resolve(&headers(&[("cookie", &format!("__Host-consent={state}"))]), &lenient());
        (consent.must_ask(), ids(&consent).join(" "))
    };
    assert_eq!(preset(""), (true, "marketing media".into()));
    assert_eq!(preset("1.2.media+analytics"), (true, "media".into()));
    assert_eq!(preset("1.2.none"), (true, String::new()));
    assert_eq!(preset("1.3.none"), (false, String::new()));
}

#[test]
fn global_privacy_control_denies_marketing_whatever_is_granted() {
    let with = |cookie: &str, policy: &Policy| {
        let consent = resolve(&headers(&[("sec-gpc", "1"), ("cookie", cookie)]), policy);
        assert!(consent.signals().gpc);
        (consent.basis(), ids(&consent).join(" "))
    };
    assert_eq!(with("", &lenient()), (Basis::Signal, "media".into()));
    assert_eq!(
        with("__Host-consent=1.3.analytics+counter+manager+marketing+panel", policy()),
        (Basis::Choice, "analytics counter".into())
    );
    assert_eq!(with("__Host-consent=1.2.marketing+media", &lenient()), (Basis::Outdated, "media".into()));
}

#[test]
fn a_choice_in_sight_of_the_signal_overrides_it() {
    let with = |state: &str| {
        let headers = headers(&[("sec-gpc", "1"), ("cookie", &format!("__Host-consent={state}"))]);
        ids(&resolve(&headers, &lenient())).join(" ")
    };
    assert_eq!(with("1.3.marketing+gpc"), "marketing");
    assert_eq!(with("1.2.marketing+gpc"), "", "an outdated one does not");
    assert_eq!(read("1.3.gpc+media"), (Basis::Choice, vec!["media".into()]), "and is no grant of its own");
}

#[test]
fn cookies_are_secure_unless_surely_in_development() {
    let secure = |lines: &[(&'static str, &str)]| cookie::is_secure(&headers(lines), policy());
    for host in ["localhost", "LOCALHOST:3000", "127.0.0.1:3000", "127.8.8.8", "[::1]:3000", "site.localhost"] {
        assert!(!secure(&[("host", host)]), "{host}");
        assert!(secure(&[("host", host), ("x-forwarded-proto", "HTTPS")]), "{host} behind a proxy");
        assert!(secure(&[("host", host), ("forwarded", "for=1.2.3.4;proto=https")]), "{host} behind a proxy");
    }
    for host in [
        "example.org",
        "localhost.example.org",
        "notlocalhost",
        "10.0.0.1",
        "[::2]",
        "",
        "localhost@evil.example",
        "a b",
    ] {
        assert!(secure(&[("host", host)]), "{host}");
    }
    assert!(secure(&[]));
}

#[test]
fn the_policy_can_say_whether_cookies_are_secure() {
    let is = |secure, host| {
        let policy = Policy::builder().secure_cookies(secure).build().unwrap();
        cookie::is_secure(&headers(&[("host", host)]), &policy)
    };
    assert!(is(Secure::Always, "localhost"));
    assert!(!is(Secure::Never, "example.org"));
}

#[test]
fn over_https_a_cookie_that_a_sibling_domain_can_set_is_not_read() {
    let basis = |host, cookie| resolve(&headers(&[("host", host), ("cookie", cookie)]), policy()).basis();
    assert_eq!(basis("example.org", "consent=1.3.media"), Basis::None);
    assert_eq!(basis("localhost:3000", "consent=1.3.media"), Basis::Choice);
    assert_eq!(basis("localhost:3000", "__Host-consent=1.3.media"), Basis::Choice);
    assert_eq!(basis("localhost:3000", "__Host-consent=1.3.media; consent=garbage"), Basis::None);
}

#[test]
fn the_state_cookie_is_written_for_the_transport() {
    let write =
        |host| cookie::write(&grants(&["media", "panel"]), true, 180, &headers(&[("host", host)]), policy()).unwrap();
    let attributes = "Path=/; Max-Age=15552000; HttpOnly; SameSite=Lax";
    assert_eq!(write("example.org"), format!("__Host-consent=1.3.media+panel+gpc; {attributes}; Secure"));
    assert_eq!(write("localhost"), format!("consent=1.3.media+panel+gpc; {attributes}"));
    let none = cookie::write(&Grants::none(), false, 180, &HeaderMap::new(), policy()).unwrap();
    assert!(none.to_str().unwrap().starts_with("__Host-consent=1.3.none; "));
}

#[test]
fn a_state_that_no_browser_keeps_is_not_written() {
    let many = (0..200).map(|n| Id::new(&format!("tracker-with-a-long-name-{n}")).unwrap()).collect();
    assert_eq!(cookie::write(&many, false, 180, &HeaderMap::new(), policy()), None);
}

#[test]
fn the_identity_is_bound_to_our_paths_and_read_back() {
    let subject = Uuid::new_v4();
    let attributes = "Path=/_consent; Max-Age=15552000; HttpOnly; SameSite=Lax";
    let policy = policy();
    let written = cookie::write_identity(subject, 180, &HeaderMap::new(), policy);
    assert_eq!(written, format!("__Secure-consent-id={subject}; {attributes}; Secure"));
    let local = headers(&[("host", "localhost"), ("cookie", &format!("consent-id={subject}"))]);
    assert_eq!(cookie::write_identity(subject, 180, &local, policy), format!("consent-id={subject}; {attributes}"));
    assert_eq!(cookie::read_identity(&local, policy), Some(subject));
}

#[test]
fn an_identity_that_we_did_not_make_is_not_read() {
    let id = Uuid::new_v4();
    let forms = [
        id.simple().to_string(),
        id.urn().to_string(),
        Uuid::from_u128(7).to_string(),
        "x".into(),
        format!("{id}; __Secure-consent-id={id}"),
    ];
    for form in forms {
        let headers = headers(&[("cookie", &format!("__Secure-consent-id={form}"))]);
        assert_eq!(cookie::read_identity(&headers, policy()), None, "{form}");
    }
}

#[test]
fn grants_that_add_nothing_are_left_out() {
    let normal = |ids: &[&str]| grants(ids).normalized(policy());
    assert_eq!(normal(&["analytics", "counter", "necessary"]), grants(&["analytics"]));
    assert_eq!(normal(&["analytics", "manager"]), grants(&["analytics", "manager"]), "its other need is not granted");
    assert_eq!(normal(&["analytics", "marketing", "manager", "panel"]), grants(&["analytics", "marketing"]));
    assert_eq!(normal(&["panel"]), grants(&["panel"]));
}

#[test]
fn a_narrower_choice_exceeds_nothing() {
    let exceeds = |now: &[&str], before: &[&str]| grants(now).exceeds(&grants(before), policy());
    assert!(!exceeds(&[], &[]) && !exceeds(&["media"], &["media", "analytics"]));
    assert!(!exceeds(&["counter"], &["analytics"]), "a tracker of a granted category");
    assert!(exceeds(&["manager"], &["analytics"]), "a tracker that needs more");
    assert!(exceeds(&["analytics"], &["counter"]) && exceeds(&["media"], &[]));
}

proptest! {
    #[test]
    fn any_cookie_header_gives_a_standing(bytes in proptest::collection::vec(0x20_u8..=0xff, 0..200), prefix in "(__Host-consent=1\\.[0-9]{0,3}\\.)?") {
        let mut value = prefix.into_bytes();
        value.extend(bytes.into_iter().filter(|b| *b != 0x7f));
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_bytes(&value).unwrap());
        let consent = resolve(&headers, policy());
        for id in consent.grants().iter() {
            prop_assert!(consent.basis() == Basis::Choice && policy().can_grant(id.as_str()));
        }
    }

    #[test]
    fn what_is_written_is_read_back(mask in 0_u8..128, gpc: bool, signal: bool) {
        const IDS: [&str; 7] = ["functional", "analytics", "marketing", "media", "panel", "manager", "counter"];
        let chosen: Grants = IDS.iter().enumerate().filter(|(n, _)| mask >> n & 1 == 1).map(|(_, id)| Id::new(id).unwrap()).collect();
        let cookie = cookie::write(&chosen, gpc, 180, &HeaderMap::new(), policy()).unwrap();
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, cookie);
        if signal {
            headers.insert("sec-gpc", HeaderValue::from_static("1"));
        }
        let read = resolve(&headers, policy());
        let expected = if signal && !gpc { chosen.without_marketing(policy()) } else { chosen };
        prop_assert_eq!(read.basis(), Basis::Choice);
        prop_assert_eq!(read.grants(), &expected);
    }
}
