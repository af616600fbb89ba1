use std::sync::{Arc, Mutex};

use axum::body::Body;
use http::{Request, Response};
use tower_consent::{
    ConsentLayer, Policy,
    records::{BoxFuture, Record, RecordStore, StoreError},
};

use crate::harness::*;

const GERMAN: &str = r#"lang="de""#;
const FRENCH: &str = r#"lang="fr""#;
const ENGLISH: &str = r#"lang="en""#;

/// Keeps what the records say of languages.
#[derive(Clone, Debug, Default)]
struct Notes(Arc<Mutex<Vec<(String, String)>>>);

impl RecordStore for Notes {
    fn append<'a>(&'a self, record: &'a Record) -> BoxFuture<'a, Result<(), StoreError>> {
        let note = (record.language.clone(), record.notice_sha256.clone());
        self.0.lock().expect("no panic").push(note);
        Box::pin(async { Ok(()) })
    }

    fn of_subject(&self, _: uuid::Uuid) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

fn speaking(policy: &str, html: &'static str) -> Site {
    let layer = ConsentLayer::new(Policy::from_toml(policy).expect("a policy"));
    site_behind(&layer, move |_| {
        Response::builder().header("content-type", "text/html").body(Body::from(html)).expect("a response")
    })
}

#[tokio::test]
async fn the_banner_speaks_as_the_page_does_then_as_the_browser_wants_then_as_the_site_says() {
    let (all, two) = ("", "site.languages = ['de', 'en']");
    for (policy, page, wanted, spoken) in [
        (all, "<html lang=de-AT><body>", Some("fr"), GERMAN),
        (all, "<HTML Lang='DE'><body>", Some("fr"), GERMAN),
        (all, "<html lang=xx><body>", Some("fr-CA, en;q=0.5"), FRENCH),
        (all, "<html><body>", Some("en;q=0.5, fr"), FRENCH),
        (all, "<html><body lang=de>", None, ENGLISH),
        (all, "<!-- <html lang=de> --><html><body>", None, ENGLISH),
        (all, "<body><p>", Some("xx, yy"), ENGLISH),
        (two, "<html><body>", Some("fr"), GERMAN),
        (two, "<html><body>", Some("fr, en;q=0.1"), ENGLISH),
        (two, "<html lang=fr><body>", None, GERMAN),
    ] {
        let headers: Vec<_> = wanted.map(|wanted| ("accept-language", wanted)).into_iter().collect();
        let page = visit(&speaking(policy, page), &headers).await;
        let banner = page.split_once("<tower-consent").unwrap_or_else(|| panic!("{page}"));
        let banner = banner.1.split_once('>').expect("a tag").0;
        assert!(banner.contains(spoken), "{policy} {wanted:?}: {banner}");
    }
}

#[tokio::test]
async fn what_stands_in_for_a_frame_speaks_the_same_language() {
    let page = r#"<html lang="de"><body><iframe src="https://www.youtube.com/embed/x"></iframe>"#;
    let page = visit(&speaking("", page), &[]).await;
    assert!(page.contains("YouTube ist nicht geladen"), "{page}");
}

#[tokio::test]
async fn caches_hear_of_the_language_where_there_is_a_choice() {
    for (policy, varies) in [("", true), ("site.languages = ['de']", false)] {
        let response = answer(&speaking(policy, "<html><body>"), get(&[])).await;
        let mut vary = response.headers().get_all("vary").iter();
        assert_eq!(
            vary.any(|names| names.to_str().is_ok_and(|names| names.contains("accept-language"))),
            varies,
            "{policy}"
        );
    }
}

#[tokio::test]
async fn the_way_from_the_banner_keeps_its_language_and_the_record_names_it() {
    let notes = Notes::default();
    let layer = ConsentLayer::new(Policy::from_toml("").expect("a policy")).with_records(notes.clone());
    let site = site_behind(&layer, |_| Response::new(Body::empty()));
    let preferences = Request::get("/_consent?lang=de&return=%2Fnews").header("accept-language", "fr");
    let page = text(answer(&site, preferences.body(Body::empty()).expect("a request")).await).await;
    assert!(page.starts_with(r#"<!DOCTYPE html><html lang="de" dir="ltr">"#), "{page}");
    assert!(page.contains(r#"action="/_consent?lang=de""#), "{page}");
    let switch = r#"<a href="/_consent?lang=ar&amp;return=%2Fnews" lang="ar" hreflang="ar" dir="rtl">"#;
    assert!(page.contains(switch), "{page}");

    for query in ["?lang=de", "?lang=fr-CA", "?lang=xx", ""] {
        let choice = Request::post(format!("/_consent{query}"))
            .header("host", "site.example")
            .header("origin", "https://site.example")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from("choice=accept&return=/"))
            .expect("a request");
        assert_eq!(answer(&site, choice).await.status(), 303, "{query}");
    }
    let notes = notes.0.lock().expect("no panic");
    let [german, french, unknown, none] = &notes[..] else { panic!("four records: {notes:?}") };
    assert_eq!([&german.0, &french.0, &unknown.0, &none.0], ["de", "fr", "en", "en"]);
    assert_ne!(german.1, french.1);
    assert_eq!(unknown.1, none.1);
}

#[test]
fn a_language_or_a_text_that_there_is_not_is_refused() {
    for (policy, flaw) in [
        ("[site]\nlanguages = ['de', 'xx']", "line 2, column 20: unknown language \"xx\""),
        ("[site]\nlanguages = ['de']\n[texts.fr]\nchoose = 'x'", "line 3, column 8: unknown language \"fr\""),
        ("[texts.de]\nchose = 'x'", "line 2, column 1: unknown text \"chose\""),
        ("[texts.de]\nchoose = 'x { $y }'", "line 2, column 10: unknown { $y }, expected a text without variables"),
        ("[texts.de]\nchoose = 1", "line 2, column 10: choose is 1, expected a text in quotes"),
    ] {
        let error = Policy::from_toml(policy).expect_err(policy).to_string();
        assert!(error.starts_with(flaw), "{error}");
    }
}
