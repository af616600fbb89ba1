use super::*;

fn grants(ids: &str) -> Grants {
    ids.split_whitespace().map(|id| Id::new(id).unwrap()).collect()
}

/// Judges under a policy for someone who granted `ids`, on a page of `www.example.org`.
fn verdict(policy: &str, ids: &str, subject: Subject<'_>) -> (bool, String) {
    let policy = Policy::from_toml(policy).unwrap();
    let permits = Permits::new(&policy, &grants(ids));
    let page = Url::parse("https://www.example.org/").unwrap();
    let verdict = judge(&policy, &permits, &page, subject);
    (verdict.is_allow(), format!("{:?}", verdict.reason()))
}

#[track_caller]
fn address(policy: &str, ids: &str, address: &str, expected: bool) {
    let url = Url::parse(address).unwrap();
    let (allow, reason) = verdict(policy, ids, Subject::Address(&url, Kind::Script));
    assert_eq!(allow, expected, "{address} for {ids:?}: {reason}");
}

const UA: &str = "https://www.google-analytics.com/analytics.js";
const GTM: &str = "https://www.googletagmanager.com/gtm.js?id=GTM-1";
const FONTS: &str = "https://fonts.googleapis.com/css2?family=Inter";
const ALL: &str = "functional analytics marketing media";

#[test]
fn a_tracker_needs_its_category_or_its_own_id() {
    address("", "", UA, false);
    address("", "marketing", UA, false);
    address("", "analytics", UA, true);
    address("", "google-analytics-universal", UA, true);
}

#[test]
fn a_container_needs_every_category_or_its_own_id() {
    address("", "marketing analytics", GTM, false);
    address("", ALL, GTM, true);
    address("", "google-tag-manager", GTM, true);
}

#[test]
fn the_most_specific_rule_decides() {
    address("", "", "https://www.paypalobjects.com/logo.png", true);
    address("", "", "https://www.paypalobjects.com/muse/muse.js", false);
}

#[test]
fn gentle_trackers_pass_unless_the_policy_is_strict() {
    let strict = "[gate]\nunknown_third_parties = \"block\"";
    address("", "", FONTS, true);
    address(strict, "", FONTS, false);
    address(strict, "functional", FONTS, true);
    address(strict, "", "https://js.stripe.com/v3", true);
}

#[test]
fn unknown_third_parties_pass_unless_the_policy_is_strict() {
    let strict = "[gate]\nunknown_third_parties = \"block\"";
    for other in ["https://example.net/x.js", "https://example.org.example.net/x.js", "https://192.0.2.1/"] {
        address("", "", other, true);
        address(strict, ALL, other, false);
    }
    for own in
        ["https://www.example.org/x.js", "https://static.example.org/x.js", "http://example.org:81/", "data:text/css,"]
    {
        address(strict, "", own, true);
    }
}

#[test]
fn a_tracker_on_the_sites_own_host_is_a_tracker_but_a_known_host_is_not() {
    address("", "", "https://www.example.org/matomo.js", false);
    let policy = Policy::from_toml("").unwrap();
    let permits = Permits::new(&policy, &Grants::none());
    let page = Url::parse("https://blog.histats.com/").unwrap();
    let url = Url::parse("https://www.histats.com/logo.png").unwrap();
    assert_eq!(
        judge(&policy, &permits, &page, Subject::Address(&url, Kind::Image)),
        Verdict::Allow(Reason::FirstParty)
    );
    let elsewhere = Url::parse("https://www.example.org/").unwrap();
    assert!(!judge(&policy, &permits, &elsewhere, Subject::Address(&url, Kind::Image)).is_allow());
}

#[test]
fn known_hosts_follow_their_category() {
    address("", "", "https://ib.adnxs.com/seg", false);
    address("", "marketing", "https://ib.adnxs.com/seg", true);
    address("", "", "https://x.mgr.consensu.org/cmp.js", true);
}

#[test]
fn a_hint_passes_when_anything_on_its_host_may_load() {
    let hint = Url::parse("https://www.googletagmanager.com").unwrap();
    let allowed = |ids: &str| verdict("", ids, Subject::Address(&hint, Kind::Hint)).0;
    assert!(!allowed(""));
    assert!(!allowed("media"));
    assert!(allowed("analytics"));
    assert!(allowed("google-ads"));
}

#[test]
fn forms_are_never_judged() {
    let url = Url::parse("https://x.us1.list-manage.com/subscribe/post").unwrap();
    assert!(verdict("", "", Subject::Address(&url, Kind::Form)).0);
}

#[test]
fn cookies_follow_their_owners_and_the_sites_own_are_left_alone() {
    assert!(!verdict("", "", Subject::Cookie("_ga")).0);
    assert!(verdict("", "analytics", Subject::Cookie("_ga")).0);
    assert!(!verdict("", "analytics", Subject::Cookie("_fbp")).0);
    assert!(verdict("", "", Subject::Cookie("session")).0);
}

#[test]
fn annotations_tighten_and_unknown_ones_are_denied() {
    let annotation = |policy: &str, ids: &str, text: &str| verdict(policy, ids, Subject::Annotation(text)).0;
    assert!(!annotation("", "", "marketing"));
    assert!(annotation("", "marketing", "marketing"));
    assert!(!annotation("", "marketing", "marketing, media"));
    assert!(annotation("", "meta-pixel", " meta-pixel "));
    assert!(!annotation("", "marketing media", "marketting"));
    assert!(!annotation("", "", ""));
    assert!(annotation("", ALL, "marketting"), "a grant of everything covers it");
}

#[test]
fn only_a_trusted_annotation_says_necessary() {
    let reason = |policy: &str| verdict(policy, "", Subject::Annotation("necessary"));
    assert_eq!(reason(""), (true, "Unknown".into()));
    assert_eq!(reason("[gate]\nannotations = \"trusted\""), (true, "Annotated(\"necessary\")".into()));
}

#[test]
fn everything_is_everything() {
    let permits = |policy: &str, ids: &str| Permits::new(&Policy::from_toml(policy).unwrap(), &grants(ids));
    assert!(permits("", ALL).everything());
    assert!(!permits("", "functional analytics marketing").everything());
    assert!(!permits("[gate]\nunknown_third_parties = \"block\"", ALL).everything());
}
