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
