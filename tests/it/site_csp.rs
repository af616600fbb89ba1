//! The site's own Content-Security-Policy: our parts are named in it, where they go in.

use std::{
    fmt::Write as _,
    sync::{Arc, Mutex},
};

use axum::body::Body;
use http::{Method, Response};
use tower_consent::{ConsentLayer, Policy};

use crate::harness::*;

const POLICY: &str = "default-src 'self'; form-action 'none'; report-uri /r";

fn policies(response: &Response<Body>) -> Vec<&str> {
    let values = response.headers().get_all("content-security-policy").iter();
    values.map(|value| value.to_str().expect("ASCII")).collect()
}

/// The source of the style sheet that a page has in its `style`.
fn source_of_style(page: &str) -> String {
    let style = page.split_once("<style hidden>").expect("a style without attributes").1;
    let sheet = style.split_once("</style>").expect("its end").0;
    let digest = sha256(sheet.as_bytes());
    format!("'sha256-{digest}'")
}

fn source_of_guard(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("<script>")?;
    let digest = sha256(rest.split_once("</script>")?.0.as_bytes());
    Some(format!("'sha256-{digest}'"))
}

/// SHA-256 in base64, by the same tools as everybody's.
fn sha256(bytes: &[u8]) -> String {
    use std::{
        io::Write as _,
        process::{Command, Stdio},
    };
    let pipe = "openssl dgst -sha256 -binary | openssl base64 -A";
    let mut tool =
        Command::new("sh").args(["-c", pipe]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("sh");
    tool.stdin.take().expect("a pipe").write_all(bytes).expect("written");
    String::from_utf8(tool.wait_with_output().expect("a digest").stdout).expect("ASCII")
}

#[tokio::test]
async fn the_hash_in_the_head_is_that_of_the_style_in_the_page() {
    for cookie in ["", REJECTED, ACCEPTED] {
        let response = answer(&news(&[("content-security-policy", POLICY)]), get(&[("cookie", cookie)])).await;
        let policy = policies(&response)[0].to_owned();
        let page = text(response).await;
        let style = source_of_style(&page);
        let guard =
            source_of_guard(&page).map_or_else(String::new, |guard| format!("; script-src-elem 'self' {guard}"));
        assert_eq!(guard.is_empty(), cookie == ACCEPTED);
        let expected = format!(
            "default-src 'self'; form-action site.example/_consent; report-uri /r; style-src-elem 'self' {style}{guard}"
        );
        assert_eq!(policy, expected, "{cookie}");
        let ours =
            page.split_once("<tower-consent").expect("ours").1.split_once("</tower-consent>").expect("its end").0;
        assert!(!ours.contains("style="), "the policy refuses style attributes: {ours}");
    }
}

#[tokio::test]
async fn in_a_frame_only_the_guard_is_admitted() {
    let response = answer(&news(&[("content-security-policy", POLICY)]), get(&[("sec-fetch-dest", "iframe")])).await;
    let policy = policies(&response)[0].to_owned();
    let guard = source_of_guard(&text(response).await).expect("a guard");
    assert_eq!(policy, format!("{POLICY}; script-src-elem 'self' {guard}"));
}

#[tokio::test]
async fn where_nothing_goes_in_the_policy_stays() {
    let site = news(&[("content-security-policy", POLICY), ("content-security-policy-report-only", POLICY)]);
    for headers in [("sec-fetch-dest", "empty"), ("hx-request", "true")] {
        let response = answer(&site, get(&[headers])).await;
        assert_eq!(policies(&response), [POLICY], "{headers:?}");
    }
    let css = self::site(|_| {
        let head = Response::builder().header("content-type", "text/css").header("content-security-policy", POLICY);
        head.body(Body::empty()).expect("a response")
    });
    assert_eq!(policies(&answer(&css, get(&[])).await), [POLICY]);
}

#[tokio::test]
async fn every_policy_is_edited_and_what_only_reports_too() {
    let site = news(&[
        ("content-security-policy", "style-src 'none', img-src *"),
        ("content-security-policy", "style-src 'unsafe-inline'"),
        ("content-security-policy-report-only", "style-src 'self'"),
    ]);
    let response = answer(&site, get(&[])).await;
    let reported = response.headers()["content-security-policy-report-only"].to_str().expect("ASCII").to_owned();
    let [first, second] = policies(&response)[..] else { panic!("two policies") };
    assert!(first.starts_with("style-src 'sha256-") && first.ends_with("=', img-src *"), "{first}");
    assert_eq!(second, "style-src 'unsafe-inline'");
    assert!(reported.starts_with("style-src 'self' 'sha256-"), "{reported}");
}

#[tokio::test]
async fn a_head_and_a_304_have_the_policy_of_the_page() {
    let site = site(|request| {
        let head = Response::builder().header("content-security-policy", POLICY);
        let head = match *request.method() {
            Method::POST => head.status(304),
            _ => head.header("content-type", "text/html"),
        };
        head.body(Body::from("<!doctype html><p>Hi")).expect("a response")
    });
    let page = answer(&site, get(&[])).await;
    for method in [Method::HEAD, Method::POST] {
        let mut request = get(&[]);
        *request.method_mut() = method.clone();
        assert_eq!(policies(&answer(&site, request).await), policies(&page), "{method}");
    }
}

#[tokio::test]
async fn a_policy_in_the_page_is_edited_in_its_place() {
    let page = |meta: &'static str| async move {
        let site = site(move |_| {
            let page = format!("<!doctype html><head>{meta}</head><body><p>Hi</p></body>");
            Response::builder().header("content-type", "text/html").body(Body::from(page)).expect("a response")
        });
        visit(&site, &[]).await
    };
    let edited =
        page("<META content='style-src &#39;none&#39;; form-action x.example' HTTP-equiv=Content-Security-Policy>")
            .await;
    let source = source_of_style(&edited).replace('\'', "&apos;");
    let expected = format!(
        "<META content=\"style-src {source}; form-action x.example site.example/_consent\" HTTP-equiv=Content-Security-Policy>"
    );
    assert!(edited.contains(&expected), "{expected} in {edited}");
    for untouched in [
        "<meta http-equiv=Content-Security-Policy content=\"script-src 'unsafe-inline'\">",
        "<meta http-equiv=Content-Security-Policy-Report-Only content=\"style-src 'none'\">",
        "<meta name=Content-Security-Policy content=\"style-src 'none'\">",
        "<meta http-equiv=content-security-policy>",
    ] {
        let page = page(untouched).await;
        assert!(page.contains(untouched), "{page}");
    }
}

#[tokio::test]
async fn a_sandbox_without_forms_leaves_a_link_and_one_warning() {
    let log = Log::default();
    let _log = tracing::subscriber::set_default(log.clone());
    let layer = ConsentLayer::new(Policy::from_toml("").expect("a policy"));
    let site = site_behind(&layer, |request| {
        let policy = if request.uri().query() == Some("id=1") { "sandbox allow-scripts" } else { "sandbox" };
        let head = Response::builder().header("content-type", "text/html").header("content-security-policy", policy);
        head.body(Body::from(page())).expect("a response")
    });
    for _ in 0..3 {
        let page = visit(&site, &[]).await;
        assert!(!page.contains("<button") && page.contains(r#"data-consent-ui="choose""#), "{page}");
    }
    assert_eq!(log.warnings().len(), 1, "{:?}", log.warnings());
    let mut other = get(&[]);
    *other.uri_mut() = "/other".parse().expect("an address");
    answer(&site, other).await;
    let warnings = log.warnings();
    assert_eq!(warnings.len(), 2, "one for each policy: {warnings:?}");
    assert!(warnings[0].contains("sandbox allow-scripts") && warnings[0].contains("no forms"), "{warnings:?}");
}

/// Keeps the warnings of the log.
#[derive(Clone, Debug, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn warnings(&self) -> Vec<String> {
        self.0.lock().expect("not poisoned").clone()
    }
}

impl tracing::Subscriber for Log {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        *metadata.level() == tracing::Level::WARN
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        struct Line(String);
        impl tracing::field::Visit for Line {
            fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
                let _ = write!(self.0, "{field}={value:?} ");
            }
        }
        let mut line = Line(String::new());
        event.record(&mut line);
        self.0.lock().expect("not poisoned").push(line.0);
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}
