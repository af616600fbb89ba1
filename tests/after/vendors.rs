//! What vendors' own tags are told: docs/adapters.md. The tags are of the true shape, and keep what they hear.

use serde_json::{Value, json};

use crate::{
    ACCEPT, HOLD, NO_BANNER, SAME_PAGE, STRIP, mark,
    tab::{Tab, Visitor},
};

const GOOGLE: &str = "!!window.google";
const META: &str = "!!window.meta";

fn storage(marketing: &str, analytics: &str, functional: &str) -> Value {
    json!({
        "ad_storage": marketing, "ad_user_data": marketing, "ad_personalization": marketing,
        "analytics_storage": analytics,
        "functionality_storage": functional, "personalization_storage": functional,
        "security_storage": "granted",
    })
}

async fn read(tab: &mut Tab, expression: &str) -> Value {
    let text = tab.value(&format!("JSON.stringify({expression})")).await;
    serde_json::from_str(text.as_str().expect("JSON")).expect("JSON")
}

/// Google's state, as its tag had it when it was configured.
async fn configured(tab: &mut Tab) -> Value {
    tab.until(GOOGLE).await;
    let mut state = read(tab, "JSON.parse(google.before)").await;
    if let Some(state) = state.as_object_mut() {
        state.remove("wait_for_update");
    }
    state
}

#[tokio::test]
async fn a_tag_that_may_load_is_told_what_it_may_not_do() {
    let mut visitor = Visitor::arrive(STRIP).await;
    let mut tab = visitor.tab().await;
    tab.keep("consent", "1.1.analytics").await;
    tab.open("/vendors").await;
    assert_eq!(configured(&mut tab).await, storage("denied", "denied", "denied"));
    assert_eq!(read(&mut tab, "google.update").await, json!([{ "analytics_storage": "granted" }]));
    assert_eq!(
        tab.value("dataLayer[1][1] + dataLayer[1][2] + dataLayer[2][1] + dataLayer[2][2]").await,
        "ads_data_redactiontrueurl_passthroughfalse"
    );
    assert_eq!(tab.value(META).await, json!(false), "basic: nothing of it loads");
}

#[tokio::test]
async fn where_all_is_granted_tags_run_as_pasted() {
    let mut visitor = Visitor::arrive(STRIP).await;
    let mut tab = visitor.tab().await;
    tab.keep("consent", crate::EVERYTHING).await;
    tab.open("/vendors").await;
    assert_eq!(configured(&mut tab).await, json!(null));
    tab.until(META).await;
    assert_eq!(read(&mut tab, "meta").await, json!([["init", "1"], ["track", "PageView"]]));
}

#[tokio::test]
async fn advanced_tags_load_denied_and_hear_of_the_choice() {
    let mut visitor = Visitor::arrive_at_advanced(HOLD).await;
    let mut tab = visitor.tab().await;
    tab.open("/vendors").await;
    assert_eq!(configured(&mut tab).await, storage("denied", "denied", "denied"));
    tab.until(META).await;
    assert_eq!(read(&mut tab, "meta").await, json!([["consent", "revoke"], ["init", "1"], ["track", "PageView"]]));
    mark(&mut tab).await;
    tab.click(ACCEPT).await;
    tab.until(NO_BANNER).await;
    assert_eq!(tab.value(SAME_PAGE).await, json!(true));
    assert_eq!(read(&mut tab, "google.update.at(-1)").await, storage("granted", "granted", "granted"));
    assert_eq!(read(&mut tab, "meta.at(-1)").await, json!(["consent", "grant"]));
}

#[tokio::test]
async fn a_tag_that_starts_in_place_is_told_first() {
    let mut visitor = Visitor::arrive(HOLD).await;
    let mut tab = visitor.tab().await;
    tab.open("/vendors").await;
    mark(&mut tab).await;
    let choose = "fetch('/_consent', { method: 'POST', headers: { accept: 'application/json' }, body: new URLSearchParams('choice=save&grant=analytics') })";
    let tell = "new BroadcastChannel('tower-consent').postMessage(await answer.json())";
    tab.value(&format!("(async () => {{ const answer = await {choose}; {tell} }})()")).await;
    assert_eq!(configured(&mut tab).await, storage("denied", "granted", "denied"));
    assert_eq!(tab.value(SAME_PAGE).await, json!(true));
    assert_eq!(tab.value(META).await, json!(false));
}

#[tokio::test]
async fn meta_is_asked_to_limit_its_use_of_data() {
    let mut visitor = Visitor::arrive("[adapters.meta]\nlimited_data_use = true").await;
    let mut tab = visitor.tab().await;
    tab.keep("consent", "1.1.marketing").await;
    tab.open("/vendors").await;
    tab.until(META).await;
    let first = read(&mut tab, "meta[0]").await;
    assert_eq!(first, json!(["dataProcessingOptions", ["LDU"], 0, 0]));
}

/// What the vendors' tags say when nothing is said to them, and all that they hear before it, after it.
pub(crate) const TAGS: [(&str, &str); 6] = [
    ("uet", r#"["pageLoad"]"#),
    ("clarity", r#"["loaded"]"#),
    ("tiktok", r#"["page"]"#),
    ("pinterest", r#"["load","1"]"#),
    ("reddit", r#"["init","t2_1"]"#),
    ("matomo", r#"["trackPageView"]"#),
];
const DENIED: [(&str, &str); 6] = [
    ("uet", r#"["consent","default",{"ad_storage":"denied"}]"#),
    ("clarity", r#"["consentv2",{"ad_Storage":"denied","analytics_Storage":"denied"}]"#),
    ("tiktok", r#"["holdConsent"]"#),
    ("pinterest", r#"["setconsent",false]"#),
    ("reddit", r#"["disableFirstPartyCookies"]"#),
    ("matomo", r#"["requireConsent"]"#),
];
pub(crate) const GRANTED: [(&str, &str); 6] = [
    ("uet", r#"["consent","update",{"ad_storage":"granted"}]"#),
    ("clarity", r#"["consentv2",{"ad_Storage":"granted","analytics_Storage":"granted"}]"#),
    ("tiktok", r#"["grantConsent"]"#),
    ("pinterest", r#"["setconsent",true]"#),
    ("reddit", r#"["enableFirstPartyCookies"]"#),
    ("matomo", r#"["setConsentGiven"]"#),
];
const WITHDRAWN: [(&str, &str); 6] = [
    ("uet", r#"["consent","update",{"ad_storage":"denied"}]"#),
    ("clarity", r#"["consentv2",{"ad_Storage":"denied","analytics_Storage":"denied"}]"#),
    ("tiktok", r#"["revokeConsent"]"#),
    ("pinterest", r#"["setconsent",false]"#),
    ("reddit", r#"["disableFirstPartyCookies"]"#),
    ("matomo", r#"["forgetConsentGiven"]"#),
];

/// Waits until each of these vendors has heard something, and returns all of it.
async fn heard(tab: &mut Tab, vendors: &[&str]) -> Value {
    let all = "JSON.parse(sessionStorage.heard ?? '{}')";
    tab.until(&format!("{}.every((name) => {all}[name])", json!(vendors))).await;
    // Nobody else comes late.
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    read(tab, all).await
}

pub(crate) fn call(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn names() -> Vec<&'static str> {
    TAGS.iter().map(|(name, _)| *name).collect()
}

#[tokio::test]
async fn tags_load_for_who_has_said_yes_and_say_what_they_say_themselves() {
    for (grant, vendors) in [
        ("none", &[][..]),
        ("marketing", &["uet", "tiktok", "pinterest", "reddit"]),
        ("analytics", &["clarity", "matomo"]),
    ] {
        let mut visitor = Visitor::arrive(STRIP).await;
        let mut tab = visitor.tab().await;
        tab.keep("consent", &format!("1.1.{grant}")).await;
        tab.open("/tags").await;
        let heard = heard(&mut tab, vendors).await;
        assert_eq!(heard.as_object().map_or(0, serde_json::Map::len), vendors.len(), "{grant}: {heard}");
        for (name, own) in TAGS.iter().filter(|(name, _)| vendors.contains(name)) {
            // Microsoft takes silence for a no, so it is told of a yes too.
            let first = match *name {
                "uet" => r#"["consent","default",{"ad_storage":"granted"}]"#,
                "clarity" => r#"["consentv2",{"ad_Storage":"denied","analytics_Storage":"granted"}]"#,
                _ => own,
            };
            assert_eq!(heard[name][0], call(first), "{grant}: {heard}");
            assert!(heard[name].as_array().is_some_and(|all| all.contains(&call(own))), "{grant}: {heard}");
        }
    }
}

#[tokio::test]
async fn advanced_tags_are_told_no_first_and_then_of_the_choice() {
    let mut visitor = Visitor::arrive_at_advanced(HOLD).await;
    let mut tab = visitor.tab().await;
    tab.open("/tags").await;
    let before = heard(&mut tab, &names()).await;
    for ((name, first), (_, own)) in DENIED.iter().zip(TAGS) {
        assert_eq!(before[name][0], call(first), "{before}");
        assert!(before[name].as_array().is_some_and(|all| all.contains(&call(own))), "{before}");
    }
    mark(&mut tab).await;
    tab.click(ACCEPT).await;
    tab.until(NO_BANNER).await;
    let after = heard(&mut tab, &names()).await;
    for (name, last) in GRANTED {
        assert_eq!(after[name].as_array().and_then(|all| all.last()), Some(&call(last)), "{after}");
    }
    assert_eq!(tab.value(SAME_PAGE).await, json!(true));
}

#[tokio::test]
async fn tags_that_start_in_place_find_nothing_in_their_place() {
    let mut visitor = Visitor::arrive(HOLD).await;
    for page in ["/tags", "/vendors"] {
        let mut tab = visitor.tab().await;
        tab.keep("consent", "").await;
        tab.open(page).await;
        assert_eq!(tab.value("sessionStorage.heard").await, json!(null));
        // The site's own code calls what is not there yet.
        tab.value("fbq('track', 'Lead'), rdt('track', 'Lead'), ttq.track('Lead'), clarity('set', 'a', 'b'), pintrk('track', 'lead')").await;
        mark(&mut tab).await;
        tab.click(ACCEPT).await;
        if page == "/vendors" {
            tab.until(META).await;
            assert_eq!(read(&mut tab, "meta").await, json!([["init", "1"], ["track", "PageView"]]));
        } else {
            let heard = heard(&mut tab, &names()).await;
            for (name, own) in TAGS {
                assert!(heard[name].as_array().is_some_and(|all| all.contains(&call(own))), "{heard}");
                assert!(!heard[name].to_string().to_lowercase().contains("lead"), "{heard}");
            }
            assert_eq!(heard["uet"][0], call(GRANTED[0].1), "{heard}");
            assert_eq!(heard["clarity"][0], call(GRANTED[1].1), "{heard}");
        }
        assert_eq!(tab.value(SAME_PAGE).await, json!(true));
    }
}

#[tokio::test]
async fn tags_hear_of_a_withdrawal_before_the_page_goes() {
    for advanced in [false, true] {
        let mut visitor =
            if advanced { Visitor::arrive_at_advanced(STRIP).await } else { Visitor::arrive(STRIP).await };
        let (mut tab, mut other) = (visitor.tab().await, visitor.tab().await);
        tab.keep("consent", "1.1.analytics+functional+marketing").await;
        tab.open("/tags").await;
        heard(&mut tab, &names()).await;
        tab.value("addEventListener('tower-consent', () => setTimeout(() => { sessionStorage.last = sessionStorage.heard; sessionStorage.heard = '{}' }))").await;
        mark(&mut tab).await;
        other.open("/_consent?return=/plain").await;
        other.follow(crate::REJECT).await;
        tab.until(crate::NEW_PAGE).await;
        let last = read(&mut tab, "JSON.parse(sessionStorage.last)").await;
        for (name, told) in WITHDRAWN {
            assert_eq!(last[name].as_array().and_then(|all| all.last()), Some(&call(told)), "{advanced}: {last}");
        }
        if !advanced {
            assert_eq!(tab.value("sessionStorage.heard").await, "{}", "nothing of them loads again");
        }
    }
}
