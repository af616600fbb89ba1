//! The third lock in real browsers: a page whose own bundle goes to a tracker in every way that there is.
//!
//! Without the lock, and with everything granted, the ways reach the sink; only then does silence prove anything. Each visit begins
//! at a canary that leaks for sure.

mod browser;
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
use site::{Choice, Site};
use tokio::time::{sleep, timeout};
use tower_consent::inventory::Inventory;

/// How long a visit may take, the browser's start included.
const PATIENCE: Duration = Duration::from_secs(90);

/// How long what was asked for may take to arrive.
const SETTLE: Duration = Duration::from_millis(500);

/// The ways that every browser knows, the worker's two among them.
const WAYS: [&str; 11] = [
    "element",
    "image",
    "fetch",
    "beacon",
    "write",
    "workerfetch",
    "workerimport",
    "frame",
    "css",
    "socket",
    "prefetch",
];

/// Further ways.
const MORE: [&str; 21] = [
    "securesocket",
    "cssimport",
    "xhr",
    "events",
    "module",
    "preload",
    "stylesheet",
    "font",
    "audio",
    "object",
    "ping",
    "blobworker",
    "dataworker",
    "srcdoc",
    "blank",
    "javascript",
    "eval",
    "sharedfetch",
    "sharedimport",
    "servicefetch",
    "serviceimport",
];

/// What one visit came to.
struct Visit {
    /// The ways by which the tracker was reached.
    reached: BTreeSet<String>,
    works: Value,
    inventory: Inventory,
}

async fn visit(browser: Browser, mode: &str, choice: Choice) -> Visit {
    let sink = Sink::open().await;
    let mut site = Site::open(mode).await;
    let running = browser.open(&site.address(choice), sink.port);
    let works = timeout(PATIENCE, site.done()).await.expect("the page comes to its end in time");
    sleep(SETTLE).await;
    drop(running);
    let contacts = sink.take();
    assert!(contacts.iter().any(|contact| contact.host == "canary.example"), "the sink is blind: it saw {contacts:?}");
    let ways = contacts.iter().filter_map(|contact| contact.host.strip_suffix(".track.example"));
    Visit { reached: ways.map(str::to_owned).collect(), works, inventory: site.layer.inventory() }
}

fn assert_works(visit: &Visit) {
    let mut works = visit.works.clone();
    works.as_object_mut().expect("an object").remove("features");
    let expected = json!({ "style": "rgb(0, 128, 0)", "image": 1, "inline": true, "fetch": "data", "eval": 42, "worker": "data",
        "blobworker": "here", "asked": ["form", "socket"] });
    assert_eq!(works, expected);
}

fn assert_reaches_all(visit: &Visit, unknown: &[&str]) {
    let missing: Vec<_> =
        WAYS.iter().chain(&MORE).filter(|way| !visit.reached.contains(**way) && !unknown.contains(way)).collect();
    assert!(missing.is_empty(), "proves nothing for {missing:?}");
}

async fn nothing_reaches_the_tracker(browser: Browser) {
    let visit = visit(browser, "strict", Choice::Reject).await;
    assert_eq!(visit.reached, BTreeSet::new());
    assert_works(&visit);
}

async fn every_way_reaches_the_tracker(browser: Browser, mode: &str, choice: Choice, unknown: &[&str]) {
    let visit = visit(browser, mode, choice).await;
    assert_reaches_all(&visit, unknown);
    assert_works(&visit);
}

#[tokio::test]
async fn chromium_does_not_reach_a_denied_tracker_in_strict_mode() {
    nothing_reaches_the_tracker(Browser::Chromium).await;
}

#[tokio::test]
async fn chromium_reaches_a_granted_tracker_in_strict_mode() {
    every_way_reaches_the_tracker(Browser::Chromium, "strict", Choice::Accept, &[]).await;
}

#[tokio::test]
async fn chromium_reaches_a_denied_tracker_without_the_lock() {
    every_way_reaches_the_tracker(Browser::Chromium, "off", Choice::Reject, &[]).await;
}

#[tokio::test]
async fn firefox_does_not_reach_a_denied_tracker_in_strict_mode() {
    nothing_reaches_the_tracker(Browser::Firefox).await;
}

#[tokio::test]
async fn firefox_reaches_a_granted_tracker_in_strict_mode() {
    every_way_reaches_the_tracker(Browser::Firefox, "strict", Choice::Accept, &[]).await;
}

#[tokio::test]
async fn firefox_reaches_a_denied_tracker_without_the_lock() {
    every_way_reaches_the_tracker(Browser::Firefox, "off", Choice::Reject, &[]).await;
}

/// What an inventory has to know of the ways: the directive that stands in the way of each.
const REPORTED: [(&str, &str); 10] = [
    ("element", "script"),
    ("image", "img"),
    ("fetch", "connect"),
    ("beacon", "connect"),
    ("write", "script"),
    ("workerfetch", "connect"),
    ("workerimport", "script"),
    ("frame", "frame"),
    ("css", "img"),
    ("socket", "connect"),
];

async fn everything_loads_and_is_reported(browser: Browser) {
    let visit = visit(browser, "report", Choice::Reject).await;
    assert_reaches_all(&visit, &[]);
    assert_works(&visit);
    let known = |way: &str, directive: &str| {
        let origins = [format!("http://{way}.track.example"), format!("ws://{way}.track.example")];
        let mut sightings = visit.inventory.sightings.iter();
        sightings
            .any(|it| origins.contains(&it.origin) && it.directive == directive && it.known.as_deref() == Some("track"))
    };
    let missing: Vec<_> = REPORTED.iter().filter(|(way, directive)| !known(way, directive)).collect();
    assert!(missing.is_empty(), "{missing:?} of {:#?}", visit.inventory);
}

#[tokio::test]
async fn chromium_reports_what_strict_mode_would_refuse() {
    everything_loads_and_is_reported(Browser::Chromium).await;
}

#[tokio::test]
async fn firefox_reports_what_strict_mode_would_refuse() {
    everything_loads_and_is_reported(Browser::Firefox).await;
}

/// What browsers do for advertisers, as far as this Chromium knows it.
fn for_advertisers(visit: &Visit) -> Vec<&str> {
    let wanted = [
        "attribution-reporting",
        "browsing-topics",
        "join-ad-interest-group",
        "private-aggregation",
        "run-ad-auction",
        "shared-storage",
        "private-state-token-issuance",
        "private-state-token-redemption",
        "shared-storage-select-url",
    ];
    let features = visit.works["features"].as_array().expect("a list");
    features.iter().filter_map(Value::as_str).filter(|feature| wanted.contains(feature)).collect()
}

#[tokio::test]
async fn chromium_does_nothing_for_advertisers_while_marketing_is_denied() {
    let granted = visit(Browser::Chromium, "off", Choice::Accept).await;
    assert!(!for_advertisers(&granted).is_empty(), "proves nothing: {}", granted.works["features"]);
    let denied = visit(Browser::Chromium, "off", Choice::Reject).await;
    assert_eq!(for_advertisers(&denied), [""; 0]);
    assert!(denied.works["features"].as_array().is_some_and(|all| all.len() > 10), "other features stay");
}
