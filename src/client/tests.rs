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
    let listener = preamble(&policy, &permits(&policy, &[]));
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
    let listener = |grants| preamble(&policy, &permits(&policy, grants));
    assert_eq!(listener(&["analytics"]), listener(&["analytics"]));
    assert_ne!(listener(&["analytics"]), listener(&[]));
}

#[test]
fn the_listener_is_small_and_ends_no_element() {
    let policy = policy();
    let listener = preamble(&policy, &permits(&policy, &[]));
    assert!(!listener.contains("</") && !listener.contains("<!--"), "{listener}");
    let mut packed = Vec::new();
    let mut input = listener.as_bytes();
    brotli::BrotliCompress(&mut input, &mut packed, &brotli::enc::BrotliEncoderParams::default()).expect("memory");
    assert!(packed.len() <= 330, "{} bytes in brotli, alone", packed.len());
}

#[test]
fn where_nothing_is_denied_the_api_listens_by_itself() {
    let policy = policy();
    let api = |grants: &[&str]| api(&policy, &permits(&policy, grants), "{}");
    assert!(!api(&["analytics"]).contains("BroadcastChannel"));
    assert!(api(&["analytics", "functional", "marketing", "media"]).contains("BroadcastChannel"));
}
