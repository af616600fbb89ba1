//! Bodies without a type, into which browsers look.

use axum::body::Body;
use http::Response;
use http_body_util::BodyExt as _;

use crate::harness::*;

/// A site whose bodies have no type.
fn untyped(acts: &'static [Act]) -> Site {
    site(|_| Response::builder().header("content-length", "7").body(Scripted::new(acts)).expect("a response"))
}

#[tokio::test]
async fn a_body_that_browsers_take_for_a_page_is_one() {
    let page: &'static str = Box::leak(format!("  \n{}", page()).into_boxed_str());
    let acts: Vec<Act> = page.split_inclusive('D').map(Act::Data).collect();
    let site = untyped(Box::leak(acts.into_boxed_slice()));
    let response = answer(&site, get(&[])).await;
    assert_eq!(response.headers()["content-type"], "text/html");
    assert!(!response.headers().contains_key("content-length"));
    assert_eq!(response.headers()["cache-control"], "private, no-cache");
    let text = text(response).await;
    assert!(text.contains(BANNER) && !text.contains("facebook"), "{text}");
    assert!(text.starts_with("  \n<!DOCTYPE html>"));
}

#[tokio::test]
async fn a_body_that_browsers_take_for_xml_is_gated_as_xml() {
    const IMAGE: &str = "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script \
                         href='https://connect.facebook.net/en_US/fbevents.js'/></svg>";
    let response = answer(&untyped(&[Act::Data(IMAGE)]), get(&[])).await;
    assert_eq!(response.headers()["content-type"], "text/xml");
    let text = text(response).await;
    assert!(!text.contains(" href='") && !text.contains(ANY_OF_OURS), "{text}");
}

#[tokio::test]
async fn a_body_that_only_looks_like_markup_is_gated_and_stays_without_a_type() {
    let response = answer(&untyped(&[Act::Data("<section>"), Act::Data(MARKETING)]), get(&[])).await;
    assert!(!response.headers().contains_key("content-type"));
    assert!(!text(response).await.contains("facebook"));
}

#[tokio::test]
async fn any_other_body_passes_with_its_head_in_the_same_frames() {
    let acts = &[Act::Data(" "), Act::Data(""), Act::Data("text "), Act::Data(MARKETING), Act::Trailers];
    let response = answer(&untyped(acts), get(&[])).await;
    assert_eq!(response.headers().len(), 1);
    assert_eq!(response.headers()["content-length"], "7");
    let mut body = response.into_body();
    // Without those that hold nothing, which would be kept in any number.
    for expected in [" ", "text ", MARKETING] {
        let data = body.frame().await.expect("a frame").expect("no error").into_data().expect("data");
        assert_eq!(data, expected.as_bytes());
    }
    assert!(body.frame().await.expect("a frame").expect("no error").is_trailers());
    assert!(body.frame().await.is_none());
}

#[tokio::test]
async fn white_space_is_looked_through_to_a_limit() {
    const SPACE: &str = match std::str::from_utf8(&[b' '; 1445]) {
        Ok(space) => space,
        Err(_) => "",
    };
    let response = answer(&untyped(&[Act::Data(SPACE), Act::Data(MARKETING)]), get(&[])).await;
    assert!(text(response).await.ends_with(MARKETING), "browsers take it for text");
}

#[tokio::test]
async fn a_body_that_fails_while_it_is_looked_into_fails_for_the_visitor() {
    let mut body = answer(&untyped(&[Act::Data("<"), Act::Fail]), get(&[])).await.into_body();
    let error = loop {
        match body.frame().await.expect("an error before the end") {
            Ok(frame) => assert_eq!(frame.into_data().expect("data"), "<"),
            Err(error) => break error,
        }
    };
    let mut causes = std::iter::successors(Some(&error as &dyn std::error::Error), |error| error.source());
    assert!(causes.any(|cause| cause.to_string() == "the disk is gone"));
}

#[tokio::test]
async fn assets_and_bodies_that_forbid_it_are_not_looked_into() {
    let asset = [("sec-fetch-dest", "image")];
    assert_eq!(visit(&untyped(&[Act::Data(MARKETING)]), &asset).await, MARKETING);
    let plain = site(|_| {
        Response::builder().header("x-content-type-options", "nosniff").body(Body::from(MARKETING)).expect("a response")
    });
    assert_eq!(visit(&plain, &[]).await, MARKETING);
}
