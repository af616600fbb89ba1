use super::*;
use crate::{
    Policy,
    consent::{Grants, Id},
    gate::Permits,
};

fn policy() -> Policy {
    Policy::from_toml("").expect("a policy")
}

fn permits(policy: &Policy, grants: &[&str]) -> Permits {
    Permits::new(policy, &grants.iter().map(|id| Id::new(id).expect("an id")).collect::<Grants>())
}

#[test]
fn an_asset_is_known_by_its_content() {
    let policy = policy();
    let listener = listener(&policy, &permits(&policy, &[]));
    let path = listener.split('"').find(|text| text.ends_with(".js")).expect("an asset");
    assert!(path.starts_with("/_consent/assets/after-"), "{path}");
    let name = path.rsplit_once('/').expect("a path").1;
    assert!(asset(name).expect("a script").contains("export"));
    for other in ["", "after.js", "after-0000000000000000.js", "../after.js"] {
        assert_eq!(asset(other), None, "{other}");
    }
}

#[test]
fn the_listener_knows_what_its_page_was_made_for() {
    let policy = policy();
    let listener = |grants| super::listener(&policy, &permits(&policy, grants));
    assert_eq!(listener(&["analytics"]), listener(&["analytics"]));
    assert_ne!(listener(&["analytics"]), listener(&[]));
}

#[test]
fn the_listener_is_small_and_ends_no_element() {
    let policy = policy();
    let listener = listener(&policy, &permits(&policy, &[]));
    assert!(!listener.contains("</") && !listener.contains("<!--"), "{listener}");
    let mut packed = Vec::new();
    let mut input = listener.as_bytes();
    brotli::BrotliCompress(&mut input, &mut packed, &brotli::enc::BrotliEncoderParams::default()).expect("memory");
    assert!(packed.len() <= 330, "{} bytes in brotli, alone", packed.len());
}

#[test]
fn only_a_modal_calls_the_focus_back() {
    for (layout, calls) in [("bar", false), ("box", false), ("modal", true)] {
        let policy = Policy::from_toml(&format!("[banner]\nlayout = {layout:?}")).expect("a policy");
        assert_eq!(preamble(&policy, &permits(&policy, &[])).contains("focusin"), calls, "{layout}");
    }
}

#[test]
fn where_nothing_is_denied_the_api_listens_by_itself() {
    let policy = policy();
    let api = |grants: &[&str]| api(&policy, &permits(&policy, grants), "{}");
    assert!(!api(&["analytics"]).contains("BroadcastChannel"));
    assert!(api(&["analytics", "functional", "marketing", "media"]).contains("BroadcastChannel"));
}

#[test]
fn vendors_are_told_only_where_their_tags_load_and_something_is_to_be_said() {
    let told = |policy: &Policy, grants: &[&str]| {
        let said = adapters::preamble(policy, &permits(policy, grants));
        let marks = ["dataLayer", "fbq", "uetq", "clarity", "ttq", "pintrk", "rdt", "_paq"];
        marks.into_iter().filter(|mark| said.contains(mark)).collect::<Vec<_>>()
    };
    let advanced = |id: &str| Policy::builder().advanced_consent(id).build().expect("a policy");
    let everything = ["analytics", "functional", "marketing", "media"];
    let basic = policy();
    assert_eq!(told(&basic, &[]), [""; 0]);
    assert_eq!(told(&basic, &["analytics"]), ["dataLayer", "clarity"]);
    assert_eq!(told(&basic, &["marketing"]), ["dataLayer", "uetq"]);
    for (id, mark) in [
        ("google-analytics-4", "dataLayer"),
        ("meta-pixel", "fbq"),
        ("microsoft-uet", "uetq"),
        ("microsoft-clarity", "clarity"),
        ("tiktok-pixel", "ttq"),
        ("pinterest-tag", "pintrk"),
        ("reddit-pixel", "rdt"),
        ("matomo", "_paq"),
    ] {
        assert_eq!(told(&advanced(id), &[]), [mark], "{id}");
        assert!(!told(&advanced(id), &everything).contains(&"dataLayer"), "{id}");
        assert!(
            permits(&advanced(id), &[]).tracker_named(id) == Some(true) && !permits(&advanced(id), &[]).is_granted(id)
        );
    }
    // The visitor's yes to one of them alone counts.
    assert_eq!(told(&advanced("meta-pixel"), &["meta-pixel"]), [""; 0]);
    assert!(Policy::builder().advanced_consent("hotjar").build().is_err(), "it has no interface");
}

#[test]
fn advanced_trackers_of_two_visitors_are_told_their_own() {
    let policy = Policy::builder().advanced_consent("meta-pixel").build().expect("a policy");
    let script = |grants: &[&str]| {
        policy.guard.as_ref().expect("a guard").script(&policy, &permits(&policy, grants), "site.example")
    };
    assert_ne!(script(&[]).source(), script(&["meta-pixel"]).source());
}
