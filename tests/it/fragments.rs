//! Which answers get a banner: whole documents, exactly one.

use axum::body::Body;
use http::{Request, Response};
use tower::Layer as _;
use tower_consent::{ConsentLayer, Policy};

use crate::harness::*;

const PARTIAL: &str = "<h2>Latest</h2><ul><li>One</ul>";

type Headers<'h> = &'h [(&'h str, &'h str)];

/// How many banners stand in what a stranger gets of this page; never a tracker.
async fn banners(page: &'static str, content_type: &'static str, headers: Headers<'_>) -> usize {
    let site = site(move |_| {
        let page = format!("{page}{ANALYTICS}{MARKETING}");
        Response::builder().header("content-type", content_type).body(Body::from(page)).expect("a response")
    });
    let page = visit(&site, headers).await;
    assert!(!page.contains("googletagmanager") && !page.contains("facebook"), "{page}");
    page.matches(BANNER).count()
}

const DOCUMENTS: [&str; 5] = [
    "<!DOCTYPE html><title>News</title><h1>News</h1>",
    "\u{feff}<!-- made by hand --> <!doctype html><p>News",
    "<html><p>News",
    "<head><title>News</title></head><p>News",
    "<body class=news><p>News",
];

/// What says that the body of the answer takes the place of the page's own.
const REPLACING: [Headers<'static>; 8] = [
    &[("sec-fetch-dest", "empty"), ("x-turbo-request-id", "1"), ("accept", "text/html, application/xhtml+xml")],
    &[("sec-fetch-dest", "empty"), ("accept", "text/html, application/xhtml+xml")],
    &[("accept", "text/html, application/xhtml+xml"), ("turbolinks-referrer", "/")],
    &[("sec-fetch-dest", "empty"), ("x-turbo-request-id", "1"), ("accept", "text/vnd.turbo-stream.html, text/html")],
    &[("sec-fetch-dest", "empty"), ("hx-request", "true"), ("hx-boosted", "true")],
    &[("sec-fetch-dest", "empty"), ("hx-request", "true"), ("hx-history-restore-request", "true")],
    &[("sec-fetch-dest", "empty"), ("hx-history-restore-request", "true")],
    &[("sec-fetch-dest", "empty"), ("x-up-version", "3.11"), ("x-up-target", "body")],
];

/// What says that the answer is a piece, or in a frame.
const PIECES: [Headers<'static>; 16] = [
    &[("sec-fetch-dest", "iframe")],
    &[("sec-fetch-dest", "frame")],
    &[("sec-fetch-dest", "embed")],
    &[("sec-fetch-dest", "object")],
    &[("sec-fetch-dest", "fencedframe")],
    &[("sec-fetch-dest", "empty")],
    &[("sec-fetch-dest", "empty"), ("accept", "text/html")],
    &[("x-requested-with", "XMLHttpRequest")],
    &[("hx-request", "true")],
    &[("hx-request", "true"), ("hx-boosted", "true"), ("hx-target", "main")],
    &[("sec-fetch-dest", "empty"), ("turbo-frame", "inbox"), ("x-turbo-request-id", "1")],
    &[("turbo-frame", "inbox"), ("accept", "text/html, application/xhtml+xml")],
    &[("x-pjax", "true"), ("accept", "text/html, application/xhtml+xml")],
    &[("x-inertia", "true")],
    &[("sec-fetch-dest", "empty"), ("x-up-version", "3.11"), ("x-up-target", "main")],
    &[("sec-fetch-dest", "iframe"), ("hx-request", "true"), ("hx-boosted", "true")],
];

#[tokio::test]
async fn a_document_gets_one_banner_whether_the_request_tells_or_not() {
    for page in DOCUMENTS {
        for headers in [&[][..], &[("sec-fetch-dest", "document")], &[("accept", "text/html")]] {
            assert_eq!(banners(page, "text/html", headers).await, 1, "{headers:?} {page}");
        }
    }
    assert_eq!(
        banners(PARTIAL, "text/html", &[("sec-fetch-dest", "document")]).await,
        1,
        "the browser shows it as a page"
    );
}

#[tokio::test]
async fn what_does_not_show_that_it_is_a_document_gets_none() {
    for page in [PARTIAL, "", "text", "<p>a<!doctype html>", "<title>x</title><p>", "<!-- <!doctype html> --><p>"] {
        for headers in [&[][..], &[("accept", "text/html")]].into_iter().chain(REPLACING) {
            assert_eq!(banners(page, "text/html", headers).await, 0, "{headers:?} {page}");
        }
    }
}

#[tokio::test]
async fn libraries_that_put_a_new_body_into_the_page_get_one_with_it() {
    for headers in REPLACING {
        assert_eq!(banners(DOCUMENTS[0], "text/html", headers).await, 1, "{headers:?}");
    }
}

#[tokio::test]
async fn pieces_and_frames_get_none() {
    for headers in PIECES {
        for page in DOCUMENTS {
            assert_eq!(banners(page, "text/html", headers).await, 0, "{headers:?} {page}");
        }
    }
}

#[tokio::test]
async fn streams_of_turbo_are_gated_like_pages_and_get_none() {
    let stream = "<turbo-stream action=append target=list><template><li>New</li></template></turbo-stream>";
    for headers in REPLACING.into_iter().chain([&[][..], &[("sec-fetch-dest", "document")]]) {
        assert_eq!(banners(stream, "text/vnd.turbo-stream.html; charset=utf-8", headers).await, 0, "{headers:?}");
    }
}

#[tokio::test]
async fn a_page_that_a_library_fetches_is_gated_even_as_an_attachment() {
    let site = news(&[("content-disposition", "attachment")]);
    for headers in REPLACING {
        let page = visit(&site, headers).await;
        assert!(headers[0].0 != "sec-fetch-dest" || !page.contains("googletagmanager"), "{headers:?}");
    }
}

#[tokio::test]
async fn one_layer_in_another_asks_once() {
    let inner = site_behind(&layer(), |_| {
        Response::builder().header("content-type", "text/html").body(Body::from(page())).expect("a response")
    });
    for cookie in ["", REJECTED, ANALYTICS_ONLY] {
        let outer = tower::util::BoxCloneSyncService::new(tower::util::MapResponse::new(
            layer().layer(inner.clone()),
            |response: Response<_>| response.map(Body::new),
        ));
        let page = visit(&outer, &[("cookie", cookie), ("sec-fetch-dest", "document")]).await;
        assert_eq!(page.matches("<tower-consent").count(), 1, "{cookie}: {page}");
    }
}

/// As `consent proxy` in front of a site with the layer: no extensions pass between them.
#[tokio::test]
async fn a_proxy_with_the_layer_before_a_site_with_the_layer_asks_once() {
    let inner = news(&[]);
    let outer = ConsentLayer::new(Policy::from_toml("").expect("a policy"));
    let over_the_wire = tower::service_fn(move |request: Request<Body>| {
        let (mut head, body) = request.into_parts();
        head.extensions.clear();
        let inner = inner.clone();
        async move { Ok::<_, std::convert::Infallible>(answer(&inner, Request::from_parts(head, body)).await) }
    });
    let outer = tower::util::BoxCloneSyncService::new(tower::util::MapResponse::new(
        outer.layer(over_the_wire),
        |response: Response<_>| response.map(Body::new),
    ));
    for cookie in ["", REJECTED, ANALYTICS_ONLY] {
        let page = visit(&outer, &[("cookie", cookie)]).await;
        assert_eq!(page.matches("<tower-consent").count(), 1, "{cookie}: {page}");
    }
}

#[tokio::test]
async fn a_choice_is_followed_by_a_real_navigation() {
    let page = visit(&news(&[]), &[]).await;
    let banner = page.split_once("<tower-consent").expect("a banner").1.split_once('>').expect("a tag").0;
    assert!(banner.contains(r#"data-turbo="false""#) && banner.contains(r#"hx-boost="false""#), "{banner}");
}
