use super::*;
use crate::consent::{Grants, Id};

fn policy() -> Policy {
    Policy::from_toml("").expect("a policy")
}

fn permits(policy: &Policy, grants: &[&str]) -> Permits {
    Permits::new(policy, &grants.iter().map(|&id| Id::new(id).expect("an id")).collect::<Grants>())
}

#[test]
fn visitors_who_permit_the_same_share_one_script() {
    let (policy, guard) = (policy(), Guard::new(|_, _| String::new(), None));
    let one = guard.script(&policy, &permits(&policy, &["media"]), "site.example");
    assert!(Arc::ptr_eq(&one, &guard.script(&policy, &permits(&policy, &["media"]), "site.example")));
    assert!(!Arc::ptr_eq(&one, &guard.script(&policy, &permits(&policy, &[]), "site.example")));
}

#[test]
fn what_is_kept_is_bounded() {
    let (policy, guard) = (policy(), Guard::new(|_, _| String::new(), None));
    for tracker in policy.catalog.trackers() {
        guard.script(&policy, &permits(&policy, &[tracker.id.as_str()]), "site.example");
    }
    assert!(guard.scripts.lock().expect("a lock").len() <= Guard::MAX_SCRIPTS);
}

#[test]
fn a_preamble_stands_first_and_cannot_end_the_element() {
    let (policy, guard) = (policy(), Guard::new(|_, _| "let a = '</script><!--<script>'".to_owned(), None));
    let script = guard.script(&policy, &permits(&policy, &[]), "site.example");
    let element = String::from_utf8(script.element().to_vec()).expect("UTF-8");
    assert!(element.starts_with(r"<script>let a = '\x3C/script>\x3C!--<script>'"), "{element}");
    assert_eq!(element.matches("</").count(), 1);
    let text = element.strip_prefix("<script>").and_then(|text| text.strip_suffix("</script>")).expect("one element");
    assert_eq!(script.source(), crate::site_csp::source_of(text));
}

/// What a visitor who has not chosen pays for it, in brotli.
fn cost(policy: &Policy, guard: &Guard) -> usize {
    let element = guard.script(policy, &permits(policy, &[]), "site.example").element();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &element[..], &mut compressed, &parameters).expect("in memory");
    compressed.len()
}

#[test]
fn the_guard_keeps_to_its_size() {
    let policy = policy();
    let all = cost(&policy, &Guard::new(|_, _| String::new(), None));
    assert!(all <= 4_560, "{all} bytes against all trackers");
    let known = cost(&policy, &Guard::new(|_, _| String::new(), None).with_known_hosts(true));
    assert!(known <= 9_000, "{known} bytes with all known hosts");
    let closed = Policy::from_toml("[gate]\nunknown_third_parties = 'block'").expect("a policy");
    let closed = cost(&closed, &Guard::new(|_, _| String::new(), None));
    assert!(closed <= 5_000, "{closed} bytes where unknown third parties are blocked");
    let few = ["google-analytics-4", "google-tag-manager", "meta-pixel", "youtube", "hotjar"];
    let few = few.map(|id| policy.catalog.tracker(id).expect("a tracker").0);
    let few = cost(&policy, &Guard::new(|_, _| String::new(), Some(HashSet::from(few))));
    assert!(few <= 2_900, "{few} bytes against a few");
}

#[test]
fn the_guard_of_an_owner_who_names_trackers_oddly_is_one_element() {
    let policy = r#"
        [trackers.odd]
        name = "</script><script>alert(1)</script>"
        vendor = "<!--<script>"
        category = "marketing"
        url = [{ kind = "script", host = "*", path = "*/</script><!--<script>" }]
        cookie = [{ name = "</ScRiPt>*", party = "first", purpose = "</script>" }]
    "#;
    let policy = Policy::from_toml(policy).expect("a policy");
    let guard = Guard::new(|_, _| String::new(), None);
    let element = guard.script(&policy, &permits(&policy, &[]), "site.example").element();
    let element = String::from_utf8(element.to_vec()).expect("UTF-8").to_ascii_lowercase();
    let text = element.strip_prefix("<script>").and_then(|text| text.strip_suffix("</script>")).expect("one element");
    assert!(!text.contains("</script") && !text.contains("<!--"), "{text}");
    assert!(text.contains(r"\x3c/script>"), "it is in it all the same");
}

fn rules(policy: &Policy, guard: &Guard, host: &str) -> String {
    serde_json::to_string(&guard.rules(policy, &permits(policy, &[]), host)).expect("texts and numbers")
}

#[test]
fn a_guard_against_fewer_trackers_is_smaller() {
    let policy = policy();
    let index = policy.catalog.tracker("matomo").expect("a tracker").0;
    let one = rules(&policy, &Guard::new(|_, _| String::new(), Some(HashSet::from([index]))), "site.example");
    assert!(one.len() < 500 && one.contains("_paq") && !one.contains("fbq"), "{one}");
}

#[test]
fn a_known_host_is_not_guarded_against_in_its_own_pages() {
    let (policy, guard) = (policy(), Guard::new(|_, _| String::new(), None));
    let elsewhere = rules(&policy, &guard, "site.example");
    assert_eq!(elsewhere, rules(&policy, &guard, "other.example"));
    assert_ne!(elsewhere, rules(&policy, &guard, "www.vimeo.com"));
}

#[test]
fn whose_pages_come_first_is_no_matter() {
    let policy = policy();
    let script = |guard: &Guard, host: &str| guard.script(&policy, &permits(&policy, &[]), host);
    let new = || Guard::new(|_, _| String::new(), None);
    assert!(policy.catalog.host("ads.linkedin.com").is_some() && policy.catalog.host("www.linkedin.com").is_none());
    let shared = new();
    assert_ne!(script(&shared, "www.linkedin.com"), script(&new(), "site.example"), "its own hosts are its own");
    assert_eq!(script(&shared, "site.example"), script(&new(), "site.example"));
}

#[test]
fn the_same_policy_makes_the_same_script() {
    let element = |grants: &[&str]| {
        let policy = policy();
        Guard::new(crate::client::preamble, None).script(&policy, &permits(&policy, grants), "site.example").element()
    };
    for grants in [&[][..], &["analytics"], &["youtube", "hotjar"]] {
        let first = element(grants);
        for _ in 0..20 {
            assert!(first == element(grants), "a cache, a tag and a hash in a policy stand for one script");
        }
    }
}
