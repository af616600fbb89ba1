use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use http_body::Body as _;
use http_body_util::BodyExt as _;

use crate::harness::*;

const HEAD: &str = "<!DOCTYPE html><html><head><title>Slow</title></head>";
const REST: &str = "<body><p>At last</p></body></html>";

#[tokio::test]
async fn the_head_arrives_while_the_body_stalls() {
    let site = site(|_| Scripted::new(&[Act::Data(HEAD), Act::Stall]).page());
    let mut body = answer(&site, get(&[])).await.into_body();
    let mut seen = String::new();
    while !seen.contains("</head>") {
        let frame = tokio::time::timeout(Duration::from_secs(5), body.frame()).await.expect("a frame before the end");
        let data = frame.expect("more").expect("no error").into_data().expect("data");
        seen.push_str(std::str::from_utf8(&data).expect("UTF-8"));
    }
    assert!(seen.contains("<title>Slow</title>"), "{seen}");
}

#[tokio::test]
async fn trailers_follow_the_whole_page() {
    let site = site(|_| {
        Scripted::new(&[Act::Data(HEAD), Act::Data("<body><p>At la"), Act::Data("st</p"), Act::Trailers]).page()
    });
    let body = answer(&site, get(&[])).await.into_body().collect().await.expect("no error");
    let trailers = body.trailers().expect("trailers");
    assert_eq!(trailers["server-timing"], "total;dur=1");
    assert!(!trailers.contains_key("content-digest"), "it was that of another body");
    let page = String::from_utf8(body.to_bytes().to_vec()).expect("UTF-8");
    assert!(page.contains("<p>At last</p"), "{page}");
}

#[tokio::test]
async fn what_is_no_page_passes_frame_by_frame() {
    let site = site(|_| {
        let acts = [Act::Data("{"), Act::Data(ANALYTICS), Act::Trailers, Act::Fail, Act::Data("more")];
        let mut response = Scripted::new(&acts).page();
        response.headers_mut().insert("content-type", http::HeaderValue::from_static("application/json"));
        response
    });
    let mut body = answer(&site, get(&[])).await.into_body();
    for expected in ["{", ANALYTICS] {
        let data = body.frame().await.expect("a frame").expect("no error").into_data().expect("data");
        assert_eq!(data, expected.as_bytes());
    }
    let trailers = body.frame().await.expect("a frame").expect("no error").into_trailers().expect("trailers");
    assert_eq!(trailers.len(), 2);
    assert!(body.frame().await.expect("a frame").is_err());
    assert!(body.frame().await.is_none(), "silence after an error");
}

#[tokio::test]
async fn an_error_of_the_site_ends_the_page_with_an_error_and_no_ungated_byte() {
    let half_a_tag = r#"<body><p>Half</p><script src="https://www.googletagmanager.com/gtag/js?id=G-TEST""#;
    let site =
        site(move |_| Scripted::new(&[Act::Data(HEAD), Act::Data(half_a_tag), Act::Fail, Act::Data(ANALYTICS)]).page());
    let mut body = answer(&site, get(&[])).await.into_body();
    let mut seen = Vec::new();
    let error = loop {
        match body.frame().await.expect("an error before the end") {
            Ok(frame) => seen.extend_from_slice(&frame.into_data().expect("data")),
            Err(error) => break error,
        }
    };
    let seen = String::from_utf8(seen).expect("UTF-8");
    assert!(seen.contains("<title>Slow</title>") && !seen.contains("googletagmanager"), "{seen}");
    let mut causes = std::iter::successors(Some(&error as &dyn std::error::Error), |error| error.source());
    assert!(causes.any(|cause| cause.to_string() == "the disk is gone"));
    assert!(body.frame().await.is_none(), "silence after an error");
    assert!(body.is_end_stream());
}

#[tokio::test]
async fn a_body_says_truly_how_long_it_is() {
    let site = site(|_| Scripted::new(&[Act::Data(HEAD), Act::Data(REST)]).page());
    let mut body = answer(&site, get(&[])).await.into_body();
    assert!(!body.is_end_stream());
    assert_eq!((body.size_hint().lower(), body.size_hint().upper()), (0, None));
    while let Some(frame) = body.frame().await {
        assert!(!frame.expect("no error").into_data().expect("data").is_empty(), "an empty frame says nothing");
    }
    assert!(body.is_end_stream());
}

#[tokio::test]
async fn a_visitor_who_leaves_frees_the_body_of_the_site() {
    let dropped = Arc::new(AtomicBool::new(false));
    let watched = Arc::clone(&dropped);
    let site = site(move |_| Scripted::watched(&[Act::Data(HEAD), Act::Stall], &watched).page());
    let mut body = answer(&site, get(&[])).await.into_body();
    body.frame().await.expect("a frame").expect("no error");
    assert!(!dropped.load(Ordering::SeqCst));
    drop(body);
    assert!(dropped.load(Ordering::SeqCst));
}

#[tokio::test]
async fn the_body_of_the_site_is_freed_at_its_end() {
    let dropped = Arc::new(AtomicBool::new(false));
    let watched = Arc::clone(&dropped);
    let site = site(move |_| Scripted::watched(&[Act::Data(REST)], &watched).page());
    let mut body = answer(&site, get(&[])).await.into_body();
    while body.frame().await.is_some() {}
    assert!(dropped.load(Ordering::SeqCst), "before the response itself is dropped");
}

#[tokio::test]
async fn the_output_does_not_depend_on_how_the_page_was_cut() {
    let whole = visit(&news(&[]), &[]).await;
    let page: &'static str = Box::leak(page().into_boxed_str());
    for at in 1..page.len() {
        let (first, second) = page.split_at(at);
        let site = site(move |_| Scripted::new(&[Act::Data(first), Act::Data(""), Act::Data(second)]).page());
        assert_eq!(visit(&site, &[]).await, whole, "cut at {at}");
    }
}
