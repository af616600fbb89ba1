//! What the head of a response makes a browser load.

use axum::body::Body;
use http::{HeaderMap, Request, Response, StatusCode};
use tower_consent::{BlockedRedirect, ConsentLayer, Policy};

use crate::harness::*;

const PRELOAD: (&str, &str) =
    ("link", "</a.css>; rel=preload; as=style, <https://www.googletagmanager.com/gtag/js>; rel=preload; as=script");

/// The answer of a site that always says the same, to a visitor with these headers.
async fn answered(
    status: u16,
    said: &'static [(&'static str, &'static str)],
    headers: &[(&str, &str)],
) -> Response<Body> {
    answer(&site(move |_| response(status, said)), get(headers)).await
}

fn response(status: u16, said: &[(&str, &str)]) -> Response<Body> {
    let head = said.iter().fold(Response::builder().status(status), |head, (name, value)| head.header(*name, *value));
    head.body(Body::empty()).expect("a response")
}

fn link(headers: &HeaderMap) -> &str {
    headers["link"].to_str().expect("ASCII")
}

#[tokio::test]
async fn links_are_judged_whatever_the_status_and_the_type() {
    for (status, content_type) in [
        (200, "text/html"),
        (200, "text/css"),
        (304, "text/html"),
        (404, "text/plain"),
        (204, "text/html"),
        (302, "text/html"),
    ] {
        let site = site(move |_| {
            let head =
                Response::builder().status(status).header("content-type", content_type).header(PRELOAD.0, PRELOAD.1);
            head.body(Body::empty()).expect("a response")
        });
        let denied = answer(&site, get(&[("cookie", REJECTED)])).await;
        assert_eq!(link(denied.headers()), "</a.css>; rel=preload; as=style", "{status} {content_type}");
        let granted = answer(&site, get(&[("cookie", ACCEPTED)])).await;
        assert_eq!(link(granted.headers()), PRELOAD.1, "{status} {content_type}");
        let caching = denied.headers()["cache-control"].to_str().expect("ASCII");
        assert!(caching.starts_with("private"), "a shared cache gives it to others: {caching}");
        assert_eq!(granted.headers()["cache-control"], caching);
    }
}

#[tokio::test]
async fn a_head_without_trackers_stays_as_it_is() {
    let said = &[
        ("content-type", "text/css"),
        ("cache-control", "public, max-age=600"),
        ("link", "</a.css>;rel=preload;as=style , <https://cdn.example.org>; rel=preconnect"),
        ("reporting-endpoints", "main=\"/reports\""),
        ("report-to", r#"{"group":"default","max_age":10,"endpoints":[{"url":"/r"}]}"#),
        ("nel", r#"{"report_to":"default","max_age":10}"#),
        ("content-security-policy", "img-src 'self'; report-uri /r"),
        ("timing-allow-origin", "https://www.google-analytics.com"),
        ("refresh", "30"),
        ("etag", "\"a\""),
    ];
    let response = answered(200, said, &[]).await;
    let left: HeaderMap = response.headers().clone();
    let same = self::response(200, said);
    assert_eq!(&left, same.headers());
}

#[tokio::test]
async fn report_only_leaves_every_head_alone() {
    let layer = ConsentLayer::new(Policy::from_toml("[gate]\nreport_only = true").expect("a policy"));
    let site = site_behind(&layer, |_| response(302, &[PRELOAD, ("location", "https://www.google-analytics.com/a")]));
    let response = answer(&site, get(&[("sec-fetch-dest", "script")])).await;
    assert_eq!((response.status(), link(response.headers())), (StatusCode::FOUND, PRELOAD.1));
}

#[tokio::test]
async fn a_redirect_that_would_load_a_denied_tracker_is_not_sent() {
    let said =
        &[("location", "https://www.google-analytics.com/analytics.js"), ("cache-control", "public, max-age=60")];
    for dest in ["script", "image", "iframe", "empty", "font", "object"] {
        for status in [301, 302, 303, 307, 308] {
            let response = answered(status, said, &[("sec-fetch-dest", dest)]).await;
            assert_eq!(response.status(), StatusCode::FORBIDDEN, "{dest}");
            assert!(!response.headers().contains_key("location"));
            let reason = response.extensions().get::<BlockedRedirect>().expect("a reason").clone();
            assert!(reason.tracker.contains("Google"), "{reason}");
            let sentence = text(response).await;
            assert!(sentence.contains(&reason.tracker) && sentence.ends_with(".\n"), "{sentence}");
        }
        let granted = answered(302, said, &[("sec-fetch-dest", dest), ("cookie", ACCEPTED)]).await;
        assert_eq!(granted.headers()["location"], said[0].1);
        assert_eq!(granted.headers()["cache-control"], "private, no-cache", "a cache would send it to all");
    }
}

#[tokio::test]
async fn a_window_may_be_sent_anywhere_and_own_redirects_stay() {
    let page = [("accept", "text/html,*/*")];
    for headers in [&[("sec-fetch-dest", "document")][..], &page] {
        let response = answered(302, &[("location", "https://www.facebook.com/tr?id=1")], headers).await;
        assert_eq!(
            (response.status(), response.headers()["location"].as_bytes()),
            (StatusCode::FOUND, &b"https://www.facebook.com/tr?id=1"[..])
        );
    }
    let own = &[("location", "/other.js"), ("cache-control", "public")];
    let response = answered(301, own, &[("sec-fetch-dest", "script")]).await;
    assert_eq!(
        (response.status(), response.headers()["cache-control"].as_bytes()),
        (StatusCode::MOVED_PERMANENTLY, &b"public"[..])
    );
    let created =
        answered(201, &[("location", "https://www.google-analytics.com/a")], &[("sec-fetch-dest", "empty")]).await;
    assert_eq!(created.status(), StatusCode::CREATED, "nobody follows it");
}

#[tokio::test]
async fn the_site_does_not_see_the_visitors_interests() {
    let site = site(|request: Request<Body>| {
        let seen = request.headers().contains_key("sec-browsing-topics");
        Response::new(Body::from(seen.to_string()))
    });
    let topics = ("sec-browsing-topics", "(1);v=chrome.1:1:1");
    assert_eq!(visit(&site, &[topics, ("cookie", ANALYTICS_ONLY)]).await, "false");
    assert_eq!(visit(&site, &[topics, ("cookie", ACCEPTED)]).await, "true");
}
