//! What stands in for a blocked frame loads it: once, or always.

use axum::body::Body;
use http::{
    Request, Response,
    header::{CACHE_CONTROL, LOCATION, SET_COOKIE},
};

use tower_consent::{ConsentLayer, Policy};

use crate::harness::*;

const FILM: &str = r#"<iframe width="560" height="315" src="https://www.youtube.com/embed/x"></iframe>"#;

fn films() -> Site {
    site(|_| {
        let page = format!("<!DOCTYPE html><body><iframe src=/own></iframe><p>{FILM}</p>{MARKETING}</body>");
        Response::builder().header("content-type", "text/html").body(Body::from(page)).expect("a response")
    })
}

fn load(path: &str, cookie: &str) -> Request<Body> {
    let request = Request::get(path).header("host", "site.example").header("sec-fetch-dest", "document");
    request.header("cookie", cookie).body(Body::empty()).expect("a request")
}

async fn press(site: &Site, button: &str, cookie: &str) -> Response<Body> {
    let form = format!("choice={button} youtube consent-2&from=banner&grant=marketing&return=/films?id=1");
    let request = Request::post("/_consent")
        .header("host", "site.example")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header("cookie", cookie);
    answer(site, request.body(Body::from(form)).expect("a request")).await
}

/// What the browser keeps of these cookies.
fn kept(response: &Response<Body>) -> String {
    let set = response.headers().get_all(SET_COOKIE).iter().map(|value| value.to_str().expect("ASCII"));
    let pairs: Vec<_> = set.filter_map(|set| Some(set.split_once(';')?.0)).collect();
    pairs.join("; ")
}

#[tokio::test]
async fn a_film_that_is_allowed_once_is_there_once() {
    let site = films();
    let pressed = press(&site, "once", "").await;
    assert_eq!(pressed.headers()[LOCATION], "/films?id=1#consent-2");
    let cookie = kept(&pressed);

    let page = answer(&site, load("/films?id=1", &cookie)).await;
    assert_eq!(page.headers()[CACHE_CONTROL], "no-store");
    let end = page.headers()[SET_COOKIE].to_str().expect("ASCII").to_owned();
    assert!(end.starts_with("__Host-consent-once=; Path=/; Max-Age=0;"), "{end}");
    let page = text(page).await;
    let back = FILM.replace("<iframe", r#"<iframe id="consent-2""#);
    assert!(page.contains(&back), "{page}");
    assert!(!page.contains("connect.facebook.net"), "{page}");
    assert!(page.contains(BANNER), "the question stays open: {page}");

    for (path, cookie) in [("/films?id=1", ""), ("/films", &*cookie), ("/films?id=2", &cookie)] {
        let page = answer(&site, load(path, cookie)).await;
        assert!(!page.headers().contains_key(SET_COOKIE), "{path} {cookie}");
        let page = text(page).await;
        assert!(
            !page.contains("youtube.com/embed/x\"></iframe>") && page.contains("placeholder"),
            "{path} {cookie}: {page}"
        );
    }
}

#[tokio::test]
async fn only_the_page_that_the_browser_shows_uses_it_up() {
    let site = films();
    let cookie = kept(&press(&site, "once", "").await);
    for dest in ["empty", "iframe", "image"] {
        let mut request = load("/films?id=1", &cookie);
        request.headers_mut().insert("sec-fetch-dest", dest.parse().expect("a value"));
        let response = answer(&site, request).await;
        assert!(!response.headers().contains_key(SET_COOKIE), "{dest}");
        assert!(!text(response).await.contains(FILM), "{dest}");
    }
}

#[tokio::test]
async fn a_film_that_is_always_allowed_stays() {
    let site = films();
    let pressed = press(&site, "add", REJECTED).await;
    assert_eq!(pressed.headers()[LOCATION], "/films?id=1#consent-2");
    let cookie = kept(&pressed);
    let state = cookie.split("; ").find(|pair| pair.starts_with("__Host-consent=")).expect("a state");
    assert_eq!(state, "__Host-consent=1.1.youtube");
    let first = text(answer(&site, load("/films?id=1", &cookie)).await).await;
    assert!(first.contains(r#"<iframe id="consent-2" width="560""#), "{first}");
    let later = text(answer(&site, load("/other", state)).await).await;
    assert!(later.contains(FILM) && !later.contains("connect.facebook.net"), "{later}");
    let withdrawn = text(answer(&site, load("/other", REJECTED)).await).await;
    assert!(!withdrawn.contains(FILM), "{withdrawn}");
}

#[tokio::test]
async fn without_a_form_on_the_page_a_placeholder_leads_to_the_settings() {
    let layer = ConsentLayer::new(Policy::from_toml("[banner]\nsettings_link = false").expect("a policy"));
    let site = site_behind(&layer, |_| {
        let page = Response::builder().header("content-type", "text/html");
        page.body(Body::from(format!("<body>{FILM}"))).expect("a response")
    });
    let page = text(answer(&site, load("/films", REJECTED)).await).await;
    assert!(
        !page.contains("<button") && page.contains(r##"href="/_consent?lang=en&amp;return=%2Ffilms#youtube""##),
        "{page}"
    );
}

#[tokio::test]
async fn the_form_of_placeholders_stands_behind_the_forms_of_the_site() {
    let site = site(|_| {
        let page = format!("<!DOCTYPE html><body><form id=own></form><p>{FILM}</p></body><!-- end -->");
        Response::builder().header("content-type", "text/html").body(Body::from(page)).expect("a response")
    });
    let page = text(answer(&site, load("/films", "__Host-consent=1.1.none")).await).await;
    let at = |what: &str| page.find(what).unwrap_or_else(|| panic!("no {what} in {page}"));
    assert!(at("<form id=own>") < at(r#"<form id="tower-consent""#), "{page}");
    assert!(page.ends_with("</form></body><!-- end -->"), "{page}");
}
