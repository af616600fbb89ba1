//! What the head of a response makes a browser load, with the layer before the site and without.

use std::collections::BTreeSet;

use axum::{
    Router,
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use tower_consent::{ConsentLayer, Policy};

use crate::{
    bounded,
    harness::{Gate, Traits, Visitor},
};

/// Each field names a host of its own, all of known trackers.
async fn page() -> Response {
    let links = "<https://www.googletagmanager.com/gtag/js?id=G-1>; rel=preload; as=script, \
                 <https://connect.facebook.net>; rel=preconnect, </own.css>; rel=preload; as=style, \
                 <https://static.hotjar.com/c/hotjar-1.js>; rel=modulepreload";
    let more = "<https://www.clarity.ms/tag/abc>; rel=prefetch";
    let head = [
        ("link", links),
        ("link", more),
        ("refresh", "1; url=https://www.facebook.com/tr?id=1&ev=PageView"),
        ("speculation-rules", "\"https://bat.bing.com/bat.js\""),
    ];
    let body = "<!DOCTYPE html><html lang=en><title>Page</title><body><img src=/pixel alt>\
                <iframe src=/frame></iframe><script src=/script></script>";
    let mut response = Html(body).into_response();
    for (name, value) in head {
        response.headers_mut().append(name, value.parse().expect("a value"));
    }
    response
}

fn site(gate: Gate) -> Router {
    let site = Router::new()
        .route("/", get(page))
        .route("/own.css", get(async || ([("content-type", "text/css")], "p{}")))
        .route("/pixel", get(async || Redirect::temporary("https://px.ads.linkedin.com/collect?pid=1")))
        .route("/frame", get(async || Redirect::to("https://www.youtube.com/embed/abc")))
        .route(
            "/script",
            get(async || Redirect::permanent("https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=A")),
        )
        .route("/link", get(async || Redirect::to("https://www.youtube.com/watch?v=abc")));
    match gate {
        Gate::Closed => site.layer(ConsentLayer::new(Policy::from_toml("").expect("a policy"))),
        Gate::Absent => site,
    }
}

/// Whom the browser contacts for the page, until the refresh is over.
async fn contacted(gate: Gate) -> BTreeSet<String> {
    let mut visitor = Visitor::arrive_at(site(gate), Traits::default()).await;
    let mut contacts = visitor.open("/").await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    contacts.extend(visitor.contacts());
    contacts.into_iter().map(|contact| contact.host).collect()
}

#[tokio::test]
async fn without_the_layer_heads_and_redirects_reach_trackers() {
    bounded(async {
        let contacts = contacted(Gate::Absent).await;
        for host in [
            "www.googletagmanager.com",
            "connect.facebook.net",
            "static.hotjar.com",
            "www.clarity.ms",
            "www.facebook.com",
            "bat.bing.com",
            "px.ads.linkedin.com",
            "www.youtube.com",
            "analytics.tiktok.com",
        ] {
            assert!(contacts.contains(host), "{host} was not reached: {contacts:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn with_the_layer_heads_and_redirects_reach_nobody() {
    bounded(async { assert_eq!(contacted(Gate::Closed).await, BTreeSet::new()) }).await;
}

#[tokio::test]
async fn a_link_of_the_site_may_lead_to_a_trackers_site() {
    bounded(async {
        let mut visitor = Visitor::arrive_at(site(Gate::Closed), Traits::default()).await;
        let contacts = visitor.open("/link").await;
        assert!(contacts.iter().any(|contact| contact.host == "www.youtube.com"), "{contacts:?}");
    })
    .await;
}
