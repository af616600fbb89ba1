use axum::body::Body;
use http::{Response, StatusCode};
use tower_consent::UnreadablePage;

use crate::harness::*;

#[tokio::test]
async fn a_page_in_an_unknown_coding_is_refused_with_a_reason() {
    let news = news(&[("content-encoding", "dcb"), ("set-cookie", "session=1")]);
    let response = answer(&news, get(&[("cookie", ANALYTICS_ONLY)])).await;
    assert_eq!(response.status(), StatusCode::BAD_GATEWAY);
    assert_eq!(response.extensions().get(), Some(&UnreadablePage::ContentCoding("dcb".into())));
    assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    assert_eq!(response.headers()["cache-control"], "no-store");
    assert!(!response.headers().contains_key("content-encoding"));
    let sentence =
        "Bad gateway: this page came with the content coding \"dcb\", which cannot be read, so it was not sent.\n";
    assert_eq!(text(response).await, sentence);
}

#[tokio::test]
async fn a_page_in_an_unknown_coding_passes_where_everything_is_granted() {
    let response = answer(&news(&[("content-encoding", "dcb")]), get(&[("cookie", ACCEPTED)])).await;
    assert_eq!(response.headers()["content-encoding"], "dcb");
    assert_eq!(text(response).await, page());
}

#[tokio::test]
async fn a_page_in_a_charset_that_hides_markup_is_refused() {
    let site = site(move |_| {
        let head = Response::builder().header("content-type", "text/html; charset=utf-7");
        head.body(Body::from("+ADw-p+AD4-")).expect("a response")
    });
    let response = answer(&site, get(&[])).await;
    assert_eq!(response.status(), StatusCode::BAD_GATEWAY);
    assert_eq!(response.extensions().get(), Some(&UnreadablePage::Charset("utf-7".into())));
}

#[tokio::test]
async fn a_page_that_turns_out_unreadable_ends_in_an_error_with_nothing_of_it_sent() {
    let site = site(move |_| {
        let japanese = Body::from("<meta charset=iso-2022-jp><p>\x1B$B!!");
        Response::builder().header("content-type", "text/html").body(japanese).expect("a response")
    });
    let mut body = answer(&site, get(&[])).await.into_body();
    let first = http_body_util::BodyExt::frame(&mut body).await.expect("an end");
    assert!(first.is_err(), "{first:?}");
    assert!(http_body_util::BodyExt::frame(&mut body).await.is_none());
}

#[tokio::test]
async fn a_part_of_a_page_is_refused() {
    let site = site(|_| {
        let head = Response::builder().status(206).header("content-type", "text/html");
        head.body(Body::from(page())).expect("a response")
    });
    assert_eq!(answer(&site, get(&[("range", "bytes=0-9")])).await.status(), StatusCode::BAD_GATEWAY);
}
