//! What the back button shows after a change of mind.

use std::time::Duration;

use axum::{
    Router,
    http::header::{CACHE_CONTROL, ETAG},
    response::Html,
    routing::get,
};
use tokio::time::sleep;
use tower_consent::{ConsentLayer, Policy};

use crate::{
    ACCEPT, NO_SCRIPTS, REJECT, SETTINGS, bounded,
    harness::{Traits, Visitor},
};

/// A tracker that needs no script.
const FRAME: &str = "iframe[src^='https://www.youtube.com/']";

/// The page has been frozen, and is back as it was.
const RESTORED: &str = "html[data-restored=true]";
const TELL: &str = "<script>addEventListener('pageshow', event => document.documentElement.dataset.restored = event.persisted)</script>";

/// Who listens to the end is not frozen: the page is made anew of what the browser's cache has.
const NEVER_FROZEN: &str = "<script>addEventListener('unload', () => {})</script>";

fn site(first: &'static str) -> Router {
    let page = |name: &'static str, head: &'static str| {
        get(move || async move {
            let page = format!(
                "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{name}</title>{TELL}{head}</head><body>\
                 <h1 id={name}>{name}</h1><iframe src='https://www.youtube.com/embed/KIAORA'></iframe></body></html>"
            );
            ([(CACHE_CONTROL, "public, max-age=600"), (ETAG, "\"1\"")], Html(page))
        })
    };
    let policy = Policy::from_toml("").expect("a policy");
    Router::new()
        .route("/first", page("first", first))
        .route("/second", page("second", ""))
        .layer(ConsentLayer::new(policy))
}

/// Goes back until the first page is there and quiet.
async fn back_to_first(visitor: &mut Visitor) {
    for _ in 0..4 {
        visitor.go_back().await;
        sleep(Duration::from_millis(700)).await;
        if visitor.sees("#first").await {
            return;
        }
    }
    panic!("the first page is not in the history");
}

async fn withdraw(visitor: &mut Visitor) {
    visitor.follow(SETTINGS).await;
    assert_eq!(visitor.follow(REJECT).await, [], "the page after the withdrawal");
}

#[tokio::test]
async fn the_back_button_shows_no_page_from_before_a_change_of_mind() {
    bounded(async {
        let mut visitor = Visitor::arrive_at(site(NEVER_FROZEN), Traits::default()).await;
        visitor.open("/first").await;
        assert!(visitor.sees(ACCEPT).await && !visitor.sees(FRAME).await);
        visitor.open("/second").await;
        visitor.follow(ACCEPT).await;

        back_to_first(&mut visitor).await;
        assert!(!visitor.sees(RESTORED).await, "the page was frozen");
        assert!(visitor.sees(FRAME).await && !visitor.sees(ACCEPT).await, "the page is from before the acceptance");

        visitor.open("/second").await;
        withdraw(&mut visitor).await;
        back_to_first(&mut visitor).await;
        assert!(!visitor.sees(RESTORED).await, "the page was frozen");
        assert!(!visitor.sees(FRAME).await, "the page is from before the withdrawal");
        assert_eq!(visitor.contacts(), []);
    })
    .await;
}

/// A page in the back/forward cache is out of the server's reach. It loads nothing anew when it is back.
async fn restored_after_withdrawal(traits: Traits) {
    let mut visitor = Visitor::arrive_at(site(""), traits).await;
    visitor.open("/first").await;
    assert_ne!(visitor.follow(ACCEPT).await, [], "the frame loads");
    visitor.open("/second").await;
    withdraw(&mut visitor).await;
    back_to_first(&mut visitor).await;
    assert_eq!(visitor.contacts(), [], "the page back from before the withdrawal");
}

#[tokio::test]
async fn a_page_back_from_before_a_withdrawal_contacts_nobody() {
    bounded(restored_after_withdrawal(Traits::default())).await;
}

#[tokio::test]
async fn without_scripts_a_page_back_from_before_a_withdrawal_contacts_nobody() {
    bounded(restored_after_withdrawal(NO_SCRIPTS)).await;
}
