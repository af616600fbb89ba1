//! What each preset grants and asks: jurisdiction, signal and choice in, grants out.

use http::{HeaderMap, HeaderValue};

use super::*;
use crate::policy::Policy;

/// The owner states that Matomo counts for the site alone.
const POLICY: &str = "revision = 3\n[trackers.matomo]\nexempt = true\n[site]\ndnt = 'as-gpc'";

const ALL: &str = "analytics functional marketing media";

struct Visitor {
    signal: Option<&'static str>,
    /// The words of the state cookie, and the revision under which they were chosen.
    chosen: Option<(u32, &'static str)>,
}

const STRANGER: Visitor = Visitor { signal: None, chosen: None };

fn consent(jurisdiction: Jurisdiction, visitor: &Visitor) -> Consent {
    let policy = Policy::from_toml(POLICY).unwrap();
    let mut headers = HeaderMap::new();
    if let Some(signal) = visitor.signal {
        headers.insert(signal, HeaderValue::from_static("1"));
    }
    if let Some((revision, words)) = visitor.chosen {
        headers.insert("cookie", format!("__Host-consent=1.{revision}.{words}").parse().unwrap());
    }
    resolve_under(jurisdiction, &headers, &policy)
}

/// In the order of [`Jurisdiction::ALL`]: strictest, eu, uk, fr, nz, au, us-ca, br.
#[track_caller]
fn check(visitor: &Visitor, asks: bool, granted: [&str; 8]) {
    for (jurisdiction, granted) in Jurisdiction::ALL.into_iter().zip(granted) {
        let consent = consent(jurisdiction, visitor);
        let ids: Vec<_> = consent.grants().iter().map(Id::as_str).collect();
        assert_eq!((ids.join(" ").as_str(), consent.must_ask()), (granted, asks), "{jurisdiction}");
        assert_eq!(consent.jurisdiction(), jurisdiction);
    }
}

#[test]
fn a_stranger_has_what_the_preset_grants_and_is_asked() {
    check(&STRANGER, true, ["", "", "matomo", "matomo", "analytics functional", "analytics functional media", ALL, ""]);
}

#[test]
fn a_signal_takes_marketing_and_media_out_of_every_preset() {
    for signal in ["sec-gpc", "dnt"] {
        let visitor = Visitor { signal: Some(signal), ..STRANGER };
        let on = "analytics functional";
        check(&visitor, true, ["", "", "matomo", "matomo", on, on, on, ""]);
        assert_eq!(consent(Jurisdiction::UsCa, &visitor).basis(), Basis::Signal);
    }
}

#[test]
fn a_no_is_a_no_under_every_preset() {
    check(&Visitor { chosen: Some((3, "none")), ..STRANGER }, false, [""; 8]);
}

#[test]
fn a_choice_is_what_was_clicked_and_no_preset_adds_to_it() {
    check(&Visitor { chosen: Some((3, "media")), ..STRANGER }, false, ["media"; 8]);
    check(&Visitor { chosen: Some((3, "matomo")), ..STRANGER }, false, ["matomo"; 8]);
    check(&Visitor { chosen: Some((3, "analytics+functional+marketing+media")), ..STRANGER }, false, [ALL; 8]);
}

#[test]
fn an_old_choice_limits_what_the_preset_grants() {
    let functional = ["", "", "", "", "functional", "functional", "functional", ""];
    check(&Visitor { chosen: Some((2, "none")), ..STRANGER }, true, [""; 8]);
    check(&Visitor { chosen: Some((2, "functional")), ..STRANGER }, true, functional);
    let analytics = ["", "", "matomo", "matomo", "analytics", "analytics", "analytics", ""];
    check(&Visitor { chosen: Some((2, "analytics")), ..STRANGER }, true, analytics);
}

#[test]
fn a_signal_wins_over_a_yes_that_did_not_see_it() {
    let visitor = |words| Visitor { signal: Some("sec-gpc"), chosen: Some((3, words)) };
    check(&visitor("marketing+media"), false, ["media"; 8]);
    check(&visitor("marketing+media+gpc"), false, ["marketing media"; 8]);
}

#[test]
fn an_exempt_tracker_runs_alone_and_not_its_category() {
    let uk = consent(Jurisdiction::Uk, &STRANGER);
    assert!(uk.allows("matomo") && !uk.allows("analytics") && !uk.allows("google-analytics-4"));
    assert!(!consent(Jurisdiction::Eu, &STRANGER).allows("matomo"));
}

#[test]
fn a_function_that_needs_more_than_headers_leaves_them_the_strictest() {
    let policy =
        Policy::builder().jurisdiction(Jurisdiction::UsCa).jurisdiction_by(|_| Jurisdiction::Au).build().unwrap();
    assert_eq!(resolve(&HeaderMap::new(), &policy).jurisdiction(), Jurisdiction::Strictest);
    let (request, ()) = http::Request::get("/").body(()).unwrap().into_parts();
    assert_eq!(policy.jurisdiction_of(&request), Jurisdiction::Au);
}
