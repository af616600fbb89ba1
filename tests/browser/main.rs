//! The demo site in a real browser, in a world where every other host is a sink that remembers who called.
//!
//! What a page does is judged by the sink alone. Every visitor first opens a canary page that surely leaks, and two
//! visits without the layer show that the demo's trackers do fire; only then does silence prove anything.

mod expected;
mod fragments;
mod harness;
mod headers;
mod history;
#[path = "../../examples/site/pages.rs"]
mod pages;
mod program;
mod site_csp;

use std::{future::Future, time::Duration};

use expected::{CATEGORIES, differences};
use harness::{Gate, Traits, Visitor};

const NO_SCRIPTS: Traits = Traits { scripts: false, gpc: false };
const GPC: Traits = Traits { scripts: true, gpc: true };

const ACCEPT: &str = r#"[data-consent-ui="accept"]"#;
const REJECT: &str = r#"[data-consent-ui="reject"]"#;
const SAVE: &str = r#"[data-consent-ui="save"]"#;
const SETTINGS: &str = r#"[data-consent-ui="settings"]"#;

/// No test may hang, whatever the browser does.
async fn bounded(test: impl Future<Output = ()>) {
    tokio::time::timeout(Duration::from_secs(90), test).await.expect("the visit ends in time");
}

/// Opens every page of the demo and holds what the sink saw against what these grants permit.
async fn visit_all(visitor: &mut Visitor, granted: &[&str], traits: Traits) {
    let mut wrong = Vec::new();
    for page in pages::PAGES {
        let contacts = visitor.open(page.path).await;
        wrong.extend(differences(page.path, granted, traits.scripts, &contacts));
    }
    assert!(wrong.is_empty(), "with {granted:?} granted:\n  {}", wrong.join("\n  "));
}

#[tokio::test]
async fn without_the_layer_every_tracker_fires() {
    bounded(async {
        let mut visitor = Visitor::arrive(Gate::Absent, Traits::default()).await;
        visit_all(&mut visitor, CATEGORIES, Traits::default()).await;
    })
    .await;
}

#[tokio::test]
async fn without_the_layer_and_scripts_the_frames_and_pixels_fire() {
    bounded(async {
        let mut visitor = Visitor::arrive(Gate::Absent, NO_SCRIPTS).await;
        visit_all(&mut visitor, CATEGORIES, NO_SCRIPTS).await;
    })
    .await;
}

#[tokio::test]
async fn nothing_fires_before_a_choice() {
    bounded(async {
        let mut visitor = Visitor::arrive(Gate::Closed, Traits::default()).await;
        visit_all(&mut visitor, &[], Traits::default()).await;
    })
    .await;
}

#[tokio::test]
async fn nothing_fires_after_a_rejection_and_the_site_works() {
    bounded(async {
        let mut visitor = Visitor::arrive(Gate::Closed, Traits::default()).await;
        visitor.open("/").await;
        let contacts = visitor.answer(REJECT).await;
        assert_eq!(contacts, [], "the page after the rejection");
        assert!(!visitor.sees(REJECT).await, "who has rejected is not asked again");
        visit_all(&mut visitor, &[], Traits::default()).await;
        send_an_enquiry(&mut visitor).await;
    })
    .await;
}

/// The form works only if its session cookie survives.
async fn send_an_enquiry(visitor: &mut Visitor) {
    visitor.open("/contact").await;
    visitor.write("#email", "visitor@example.org").await;
    visitor.write("#enquiry", "The light at Port Ellery is out.").await;
    let contacts = visitor.follow("main form button").await;
    assert!(visitor.sees("#sent").await, "the enquiry was not taken");
    assert_eq!(contacts, [], "the page after the enquiry");
}

#[tokio::test]
async fn functional_alone_lets_through_its_own() {
    bounded(allow_one("functional")).await;
}

#[tokio::test]
async fn analytics_alone_lets_through_its_own() {
    bounded(allow_one("analytics")).await;
}

#[tokio::test]
async fn marketing_alone_lets_through_its_own() {
    bounded(allow_one("marketing")).await;
}

#[tokio::test]
async fn media_alone_lets_through_its_own() {
    bounded(allow_one("media")).await;
}

async fn allow_one(category: &str) {
    let mut visitor = Visitor::arrive(Gate::Closed, Traits::default()).await;
    let contacts = visitor.open("/_consent?return=%2Fprivacy").await;
    assert_eq!(contacts, [], "the preferences page");
    visitor.click(&format!(r#"input[name="grant"][value="{category}"]"#)).await;
    visitor.follow(SAVE).await;
    visit_all(&mut visitor, &[category], Traits::default()).await;
}

#[tokio::test]
async fn everything_fires_after_acceptance_until_it_is_withdrawn() {
    bounded(async {
        let mut visitor = Visitor::arrive(Gate::Closed, Traits::default()).await;
        accept_then_withdraw(&mut visitor, Traits::default()).await;
    })
    .await;
}

#[tokio::test]
async fn without_scripts_nothing_fires_before_a_choice() {
    bounded(async {
        let mut visitor = Visitor::arrive(Gate::Closed, NO_SCRIPTS).await;
        visit_all(&mut visitor, &[], NO_SCRIPTS).await;
    })
    .await;
}

#[tokio::test]
async fn without_scripts_acceptance_and_withdrawal_work_as_well() {
    bounded(async {
        let mut visitor = Visitor::arrive(Gate::Closed, NO_SCRIPTS).await;
        accept_then_withdraw(&mut visitor, NO_SCRIPTS).await;
    })
    .await;
}

async fn accept_then_withdraw(visitor: &mut Visitor, traits: Traits) {
    visitor.open("/").await;
    let contacts = visitor.follow(ACCEPT).await;
    assert_eq!(differences("/", CATEGORIES, traits.scripts, &contacts), [""; 0], "the page after the acceptance");
    assert!(!visitor.sees(ACCEPT).await, "who has accepted is not asked again");
    visit_all(visitor, CATEGORIES, traits).await;

    visitor.open("/privacy").await;
    visitor.follow(SETTINGS).await;
    let contacts = visitor.follow(REJECT).await;
    assert_eq!(contacts, [], "the page after the withdrawal");
    visit_all(visitor, &[], traits).await;
}

#[tokio::test]
async fn nothing_fires_with_global_privacy_control_until_the_visitor_says_otherwise() {
    bounded(async {
        let mut visitor = Visitor::arrive(Gate::Closed, GPC).await;
        visit_all(&mut visitor, &[], GPC).await;
        accept_then_withdraw(&mut visitor, GPC).await;
    })
    .await;
}
