use axum::body::Body;
use http::{
    Request, Response, StatusCode,
    header::{LOCATION, SET_COOKIE},
};
use tower_consent::records::{BoxFuture, Record, RecordStore, StoreError};

use crate::harness::*;

type Headers<'a> = &'a [(&'a str, &'a str)];

fn post(form: &str, headers: Headers<'_>) -> Request<Body> {
    let mut request = Request::post("/_consent")
        .header("host", "site.example")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("origin", "https://site.example")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(form.to_owned()))
        .expect("a request");
    for (name, value) in headers {
        let name: http::HeaderName = name.parse().expect("a name");
        request.headers_mut().insert(name, value.parse().expect("a value"));
    }
    request
}

/// What the browser sends back of the cookies that a response set.
fn kept(response: &Response<Body>) -> Vec<String> {
    let set = response.headers().get_all(SET_COOKIE).iter().map(|value| value.to_str().expect("ASCII"));
    set.filter(|set| !set.contains("Max-Age=0")).filter_map(|set| Some(set.split_once(';')?.0.to_owned())).collect()
}

fn expired(response: &Response<Body>) -> Vec<&str> {
    let set = response.headers().get_all(SET_COOKIE).iter().map(|value| value.to_str().expect("ASCII"));
    set.filter(|set| set.contains("Max-Age=0")).collect()
}

#[tokio::test]
async fn after_a_choice_the_page_has_what_was_granted() {
    let news = news(&[]);
    let cases = [
        ("choice=accept&return=/news", true, true),
        ("choice=save&grant=analytics&return=/news", true, false),
        ("choice=save&return=/news", false, false),
        ("choice=reject&return=/news", false, false),
    ];
    for (form, analytics, marketing) in cases {
        let response = answer(&news, post(form, &[])).await;
        assert_eq!(response.status(), StatusCode::SEE_OTHER, "{form}");
        assert_eq!(response.headers()[LOCATION], "/news", "{form}");
        assert_eq!(response.headers()["cache-control"], "no-store", "{form}");
        let page = visit(&news, &[("cookie", &kept(&response).join("; "))]).await;
        assert_eq!(page.contains("googletagmanager.com"), analytics, "{form}: {page}");
        assert_eq!(page.contains("connect.facebook.net"), marketing, "{form}: {page}");
        assert!(!page.contains(BANNER), "{form}: {page}");
    }
}

#[tokio::test]
async fn withdrawal_expires_tracker_cookies_and_no_others() {
    let cookies = format!("{ACCEPTED}; session=1; _ga=GA1.1; _fbp=fb.1");
    let response = answer(&news(&[]), post("choice=reject&return=/", &[("cookie", &cookies)])).await;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    let expired = expired(&response);
    for name in ["_ga=", "_fbp="] {
        assert!(expired.iter().any(|set| set.starts_with(name)), "{name} {expired:?}");
        assert!(
            expired.iter().any(|set| set.starts_with(name) && set.contains("Domain=site.example")),
            "{name} {expired:?}"
        );
    }
    assert!(!expired.iter().any(|set| set.starts_with("session")), "{expired:?}");
    let page = visit(&news(&[]), &[("cookie", &kept(&response).join("; "))]).await;
    assert!(!page.contains("googletagmanager.com"), "{page}");
}

#[tokio::test]
async fn a_bad_choice_gets_a_clear_error_and_leaves_the_cookies() {
    let long = format!("choice=accept&return=/{}", "a".repeat(1 << 20));
    let good = "choice=accept&return=/";
    let none: Headers<'_> = &[];
    let cases: [(&str, Headers<'_>, u16); 12] = [
        (good, &[("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")], 403),
        (good, &[("origin", "https://evil.example"), ("sec-fetch-site", "none")], 403),
        (good, &[("sec-fetch-site", "same-site")], 403),
        (good, &[("origin", "null"), ("sec-fetch-site", "none")], 403),
        (good, &[("content-type", "text/plain")], 415),
        (&long, none, 413),
        ("choice=save&grant=everything&return=/", none, 400),
        ("choice=maybe&return=/", none, 400),
        ("", none, 400),
        ("choice=accept&return=//evil.example/", none, 400),
        ("choice=accept&return=https%3A%2F%2Fevil.example", none, 400),
        ("choice=accept&return=%2F%5Cevil.example", none, 400),
    ];
    for (form, headers, status) in cases {
        let response = answer(&news(&[]), post(form, headers)).await;
        let form: String = form.chars().take(80).collect();
        assert_eq!(response.status(), status, "{form} {headers:?}");
        assert!(!response.headers().contains_key(SET_COOKIE), "{form} {headers:?}");
        assert!(!response.headers().contains_key(LOCATION), "{form} {headers:?}");
        assert!(!text(response).await.is_empty(), "{form} {headers:?}");
    }
}

#[tokio::test]
async fn the_preferences_page_is_there_without_any_site_behind_it() {
    let response = answer(&site(|_| -> Response<Body> { unreachable!() }), preferences()).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert!(response.headers()["content-type"].as_bytes().starts_with(b"text/html"));
    assert!(text(response).await.contains("<form"));
}

fn preferences() -> Request<Body> {
    Request::get("/_consent?return=/news").header("host", "site.example").body(Body::empty()).expect("a request")
}

#[tokio::test]
async fn paths_that_only_begin_like_ours_belong_to_the_site() {
    let echo = site(|request| Response::new(Body::from(request.uri().path().to_owned())));
    for path in ["/_consentful", "/_consen", "/a/_consent"] {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        assert_eq!(text(answer(&echo, request).await).await, path);
    }
}

/// A store on a disk that is full.
#[derive(Debug)]
pub(crate) struct Full;

impl RecordStore for Full {
    fn append<'a>(&'a self, _: &'a Record) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(std::future::ready(Err(StoreError::Backend("the disk is full".into()))))
    }

    fn of_subject(&self, _: uuid::Uuid) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        Box::pin(std::future::ready(Ok(Vec::new())))
    }
}

#[tokio::test]
async fn without_a_store_nothing_is_granted_and_everything_can_be_refused() {
    let site = site_behind(&layer().with_records(Full), |_| Response::new(Body::empty()));
    let response = answer(&site, post("choice=accept&return=/", &[])).await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(response.headers().contains_key("retry-after"));
    assert!(!response.headers().contains_key(SET_COOKIE));
    let response = answer(&site, post("choice=reject&return=/", &[("cookie", ACCEPTED)])).await;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    assert!(kept(&response).iter().any(|cookie| cookie == REJECTED), "{:?}", kept(&response));
}
