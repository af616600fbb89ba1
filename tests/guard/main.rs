//! The second lock in real browsers: scripts that go to a denied tracker in every way that there is, and scripts that do not.
//!
//! Without the guard the ways reach the sink; only then does silence prove anything. Each visit begins at a canary that leaks for
//! sure. docs/guard.md lists the ways.

mod addresses;
#[path = "../strict/browser.rs"]
mod browser;
mod minified;
#[path = "../browser/harness/noise.rs"]
mod noise;
#[path = "../browser/harness/served.rs"]
mod served;
#[path = "../browser/harness/sink.rs"]
mod sink;
mod site;

use std::{collections::BTreeSet, time::Duration};

use browser::Browser;
use serde_json::{Value, json};
use sink::Sink;
use site::Site;
use tokio::time::{sleep, timeout};

/// How long a visit may take, the browser's start included.
const PATIENCE: Duration = Duration::from_secs(90);

/// How long what was asked for may take to arrive.
const SETTLE: Duration = Duration::from_millis(500);

/// The ways, each with a host of its own below the tracker's, and the hosts of what the app brings.
const WAYS: [&str; 68] = [
    "script",
    "image",
    "attribute",
    "attributenode",
    "srcset",
    "svg",
    "frame",
    "object",
    "audio",
    "poster",
    "input",
    "stylesheet",
    "preload",
    "ping",
    "customelement",
    "write",
    "writeparts",
    "innerhtml",
    "outerhtml",
    "adjacent",
    "fragment",
    "parser",
    "template",
    "shadow",
    "unsafe",
    "writevalue",
    "setelement",
    "freeattribute",
    "fetch",
    "request",
    "xhr",
    "beacon",
    "socket",
    "events",
    "rule",
    "sheet",
    "property",
    "adopted",
    "addrule",
    "ruleproperty",
    "imageset",
    "layout",
    "escape",
    "innertext",
    "styleappend",
    "lessthan",
    "font",
    "blank",
    "index",
    "markupindex",
    "srcdoc",
    "javascript",
    "dataframe",
    "dataobject",
    "datasvg",
    "blobworker",
    "dataworker",
    "partytown",
    "inlineimage",
    "inlinewrite",
    "inlinefetch",
    "jquery",
    "react",
    "dangerous",
    "manager",
    "gtag",
    "module",
    "ownworker",
];

/// The ways in which no script can stand: an `import()` is syntax, and a worker of the site's own is a file of its own.
const HOLES: [&str; 2] = ["module", "ownworker"];

const GRANTED: &str = "analytics+functional+marketing+media";

/// What one visit came to.
struct Visit {
    /// The ways by which the trackers were reached.
    reached: BTreeSet<String>,
    /// What the page says.
    says: Value,
}

async fn visit(browser: Browser, policy: &str, grants: &str, page: &str) -> Visit {
    let sink = Sink::open().await;
    let mut site = Site::open(policy, Vec::new()).await;
    let running = browser.open(&site.address(grants, page), sink.port);
    let says = timeout(PATIENCE, site.done()).await.expect("the page comes to its end in time");
    sleep(SETTLE).await;
    drop(running);
    let contacts = sink.take();
    assert!(contacts.iter().any(|contact| contact.host == "canary.example"), "the sink is blind: it saw {contacts:?}");
    let way = |host: &str| match host {
        "www.googletagmanager.com" => Some("gtag".to_owned()),
        host => host.strip_suffix(".track.example").map(str::to_owned),
    };
    Visit { reached: contacts.iter().filter_map(|contact| way(&contact.host)).collect(), says }
}

/// What the site's own app shows, whatever becomes of the trackers.
fn assert_works(visit: &Visit) {
    assert_eq!(visit.says, json!({ "app": "counted to 1", "colour": "rgb(1, 2, 3)" }));
}

async fn every_way_reaches_the_tracker(browser: Browser, policy: &str, grants: &str) {
    let visit = visit(browser, policy, grants, "").await;
    let missing: Vec<_> = WAYS.iter().filter(|way| !visit.reached.contains(**way)).collect();
    assert!(missing.is_empty(), "proves nothing for {missing:?}");
    assert_works(&visit);
}

async fn only_these_reach_the_tracker(browser: Browser, policy: &str, ways: &[&str]) {
    let visit = visit(browser, policy, "none", "").await;
    assert_eq!(visit.reached, ways.iter().map(|way| (*way).to_owned()).collect());
    assert_works(&visit);
}

const UNGUARDED: &str = "[gate]\nguard = false";
const STRICT: &str = "[csp]\nmode = 'strict'";

#[tokio::test]
async fn chromium_reaches_a_denied_tracker_without_the_guard() {
    every_way_reaches_the_tracker(Browser::Chromium, UNGUARDED, "none").await;
}

#[tokio::test]
async fn chromium_reaches_a_granted_tracker() {
    every_way_reaches_the_tracker(Browser::Chromium, "", GRANTED).await;
}

#[tokio::test]
async fn chromium_does_not_reach_a_denied_tracker() {
    only_these_reach_the_tracker(Browser::Chromium, "", &HOLES).await;
}

#[tokio::test]
async fn chromium_does_not_reach_a_denied_tracker_at_all_in_strict_mode() {
    only_these_reach_the_tracker(Browser::Chromium, STRICT, &[]).await;
}

#[tokio::test]
async fn firefox_reaches_a_denied_tracker_without_the_guard() {
    every_way_reaches_the_tracker(Browser::Firefox, UNGUARDED, "none").await;
}

#[tokio::test]
async fn firefox_reaches_a_granted_tracker() {
    every_way_reaches_the_tracker(Browser::Firefox, "", GRANTED).await;
}

#[tokio::test]
async fn firefox_does_not_reach_a_denied_tracker() {
    only_these_reach_the_tracker(Browser::Firefox, "", &HOLES).await;
}

#[tokio::test]
async fn firefox_does_not_reach_a_denied_tracker_at_all_in_strict_mode() {
    only_these_reach_the_tracker(Browser::Firefox, STRICT, &[]).await;
}

async fn a_site_without_trackers_does_not_notice(browser: Browser) {
    let with = visit(browser, "", "none", "innocent").await;
    let without = visit(browser, UNGUARDED, "none", "innocent").await;
    let (with, without) = (with.says.as_object().expect("outcomes"), without.says.as_object().expect("outcomes"));
    assert!(without.len() > 90, "{without:?}");
    for (name, outcome) in without {
        assert_eq!(with.get(name), Some(outcome), "{name}");
    }
}

#[tokio::test]
async fn chromium_shows_a_site_without_trackers_as_it_was() {
    a_site_without_trackers_does_not_notice(Browser::Chromium).await;
}

#[tokio::test]
async fn firefox_shows_a_site_without_trackers_as_it_was() {
    a_site_without_trackers_does_not_notice(Browser::Firefox).await;
}

async fn names_are_kept_and_calls_find_something(browser: Browser) {
    let denied = visit(browser, "", "none", "kept").await.says;
    assert_eq!(denied["cookies"], json!(["own"]));
    assert_eq!(denied["keys"], json!(["1", "1", "mine", null, null, null, null, "own"]));
    assert_eq!(denied["common"], json!([]));
    let calls = denied["calls"].as_array().expect("a list");
    let failed: Vec<usize> = calls.iter().enumerate().filter(|(_, call)| **call != "fine").map(|(at, _)| at).collect();
    assert_eq!(failed, [0; 0], "{calls:?}");
    assert_eq!(denied["waits"], "over");

    let granted = visit(browser, "", GRANTED, "kept").await.says;
    assert_eq!(granted["cookies"], json!(["_fbp", "_ga", "_gid", "_track_7", "own"]));
    let keys = ["1", "1", "1", "1", "1", "1", "_hjSession", "_hjid", "ajs_anonymous_id", "ajs_user_id", "mine", "own"];
    assert_eq!(granted["keys"], json!(keys));
    assert!(granted["calls"].as_array().is_some_and(|calls| calls.iter().all(|call| call == "ReferenceError")));
}

#[tokio::test]
async fn chromium_keeps_trackers_names_out_and_pages_calls_quiet() {
    names_are_kept_and_calls_find_something(Browser::Chromium).await;
}

#[tokio::test]
async fn firefox_keeps_trackers_names_out_and_pages_calls_quiet() {
    names_are_kept_and_calls_find_something(Browser::Firefox).await;
}

/// The guard and the gate on the same addresses.
async fn the_guard_judges_as_the_gate(browser: Browser, policy: &str, grants: &str) {
    let judged = addresses::judged(&site::policy(policy), grants, !policy.is_empty());
    let sink = Sink::open().await;
    let mut site = Site::open(policy, judged.keys().cloned().collect()).await;
    let running = browser.open(&site.address(grants, "judge"), sink.port);
    let says = timeout(PATIENCE, site.done()).await.expect("the page comes to its end in time");
    drop(running);
    let denied: BTreeSet<&str> = says.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    let wrong: Vec<_> =
        judged.iter().filter(|(address, allowed)| **allowed == Some(denied.contains(address.as_str()))).collect();
    let count = |verdict| judged.values().filter(|allowed| **allowed == Some(verdict)).count();
    assert!(count(true) > 100 && count(false) > 1_000, "{} and {} addresses", count(true), count(false));
    assert!(wrong.is_empty(), "{} of {}, with what the gate allows: {wrong:#?}", wrong.len(), judged.len());
}

#[tokio::test]
async fn the_guard_judges_as_the_gate_where_nothing_is_granted() {
    the_guard_judges_as_the_gate(Browser::Chromium, "", "none").await;
    the_guard_judges_as_the_gate(Browser::Firefox, "", "none").await;
}

#[tokio::test]
async fn the_guard_judges_as_the_gate_where_something_is_granted() {
    for grants in ["analytics", "marketing", "media+functional", "google-ads+meta-pixel", "analytics+marketing"] {
        the_guard_judges_as_the_gate(Browser::Chromium, "", grants).await;
    }
}

#[tokio::test]
async fn the_guard_that_knows_all_known_hosts_judges_as_the_gate() {
    for grants in ["none", "analytics", "marketing+media", "functional"] {
        the_guard_judges_as_the_gate(Browser::Chromium, "[gate]\nguard_known_hosts = true", grants).await;
    }
}

#[tokio::test]
async fn the_guard_judges_as_the_gate_where_unknown_third_parties_are_blocked() {
    for grants in ["none", "analytics", "marketing", "media+functional", "google-ads+meta-pixel", GRANTED] {
        the_guard_judges_as_the_gate(Browser::Chromium, "[gate]\nunknown_third_parties = 'block'", grants).await;
    }
}
