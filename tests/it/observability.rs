//! What docs/observability.md says is what is emitted, and nothing else.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    sync::{Arc, Mutex},
};

use axum::body::Body;
use http::{Request, StatusCode};
use http_body_util::BodyExt as _;
use metrics_util::{
    MetricKind,
    debugging::{DebugValue, DebuggingRecorder, Snapshotter},
};
use tower_consent::{ConsentLayer, Policy, RefusedRequest};

use crate::harness::*;

const DOCUMENT: &str = include_str!("../../docs/observability.md");

/// What only a visitor could have brought.
const SECRETS: [&str; 5] = ["secret-cookie", "secret-query", "203.0.113.77", "secret-agent", "secret-referrer"];

const FAILING: &[Act] = &[Act::Data("<!DOCTYPE html><p>Half a pa"), Act::Fail];
const ENTITIES: &str = "<!DOCTYPE html [<!ENTITY a 'b'>]><html xmlns='http://www.w3.org/1999/xhtml'/>";

/// Runs what is to be measured, and gives what was counted.
fn measured<F: Future<Output = ()>>(run: impl FnOnce() -> F) -> Snapshotter {
    let recorder = DebuggingRecorder::new();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    metrics::with_local_recorder(&recorder, || runtime.block_on(run()));
    recorder.snapshotter()
}

fn fresh_layer(policy: &str) -> ConsentLayer {
    ConsentLayer::new(Policy::from_toml(policy).expect("a policy"))
}

fn page_of(content_type: &'static str, status: u16, text: &'static str) -> impl Fn(Request<Body>) -> Answer + Clone {
    move |_| {
        let head = http::Response::builder().status(status).header("content-type", content_type);
        head.body(Body::from(text)).expect("a response")
    }
}

type Answer = http::Response<Body>;

fn choose(form: &str, headers: &[(&str, &str)]) -> Request<Body> {
    let request = Request::post("/_consent?secret-query")
        .header("host", "site.example")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("origin", "https://site.example");
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    request.body(Body::from(form.to_owned())).expect("a request")
}

/// A visitor with everything that could give him away.
fn visitor(cookie: &str) -> Request<Body> {
    let cookie = format!("{cookie}; session=secret-cookie");
    let mut request = get(&[
        ("cookie", &cookie),
        ("x-forwarded-for", "203.0.113.77"),
        ("user-agent", "secret-agent"),
        ("referer", "https://site.example/secret-referrer"),
    ]);
    *request.uri_mut() = "/news?secret-query".parse().expect("an address");
    request
}

/// Everything that can happen once.
async fn a_day_at_the_site() {
    let layer = fresh_layer("");
    for cookie in [ANALYTICS_ONLY, REJECTED] {
        let page = format!("{ANALYTICS}{MARKETING}<iframe srcdoc='{MARKETING}'></iframe><p data-consent=media></p>");
        let site = site_behind(&layer, page_of("text/html", 200, page.leak()));
        text(answer(&site, visitor(cookie)).await).await;
    }
    for acts in [FAILING, &[Act::Data("<p>"), Act::Stall]] {
        let site = site_behind(&layer, move |_| Scripted::new(acts).page());
        answer(&site, visitor("")).await.into_body().frame().await.expect("a frame").expect("data");
    }
    let failing = site_behind(&layer, |_| Scripted::new(FAILING).page());
    assert!(answer(&failing, visitor("")).await.into_body().collect().await.is_err());
    let entities = site_behind(&layer, page_of("application/xhtml+xml", 200, ENTITIES));
    assert!(answer(&entities, visitor("")).await.into_body().collect().await.is_err());
    let part = site_behind(&layer, page_of("text/html", 206, "<p>"));
    assert_eq!(answer(&part, visitor("")).await.status(), StatusCode::BAD_GATEWAY);
    let news = site_behind(&layer, page_of("text/html", 200, "<p>"));
    for (form, cookie) in [
        ("choice=accept&from=banner", ""),
        ("choice=save&grant=media", ""),
        ("choice=reject", ""),
        ("choice=reject", ACCEPTED),
    ] {
        let form = format!("{form}&return=/");
        let chosen = answer(&news, choose(&form, &[("cookie", cookie)])).await;
        assert_eq!(chosen.status(), StatusCode::SEE_OTHER);
    }
    let foreign = answer(&news, choose("choice=accept&return=/", &[("sec-fetch-site", "cross-site")])).await;
    assert_eq!(foreign.extensions().get::<RefusedRequest>().map(RefusedRequest::code), Some("foreign-origin"));
    a_night_without_a_store().await;
}

async fn a_night_without_a_store() {
    let site = site_behind(&fresh_layer("").with_records(crate::choice::Full), page_of("text/html", 200, ""));
    let refused = answer(&site, choose("choice=accept&return=/", &[])).await;
    assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
    for _ in 0..=4096 {
        answer(&site, choose("choice=reject&return=/", &[])).await;
    }
}

/// The rows of the table that starts with this header, cell by cell.
fn table(header: &str) -> Vec<Vec<String>> {
    let from = DOCUMENT.find(header).unwrap_or_else(|| panic!("no table {header:?}"));
    let rows = DOCUMENT[from..].lines().skip(2).take_while(|line| line.starts_with('|'));
    rows.map(|row| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}

fn quoted(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn what_the_document_names_is_what_is_emitted() {
    let documented: BTreeMap<String, [String; 3]> = table("| name | kind |")
        .into_iter()
        .map(|row| (row[0].trim_matches('`').to_owned(), [row[1].clone(), row[2].clone(), quoted(&row[3]).join(" ")]))
        .collect();
    let mut emitted = BTreeMap::new();
    for (key, unit, description, _) in measured(a_day_at_the_site).snapshot().into_vec() {
        let kind = match key.kind() {
            MetricKind::Counter => "counter",
            MetricKind::Gauge => "gauge",
            MetricKind::Histogram => "histogram",
        };
        let name = key.key().name().to_owned();
        assert!(description.is_some(), "{name} has no description");
        let unit = unit.unwrap_or_else(|| panic!("{name} has no unit")).as_str().to_owned();
        let labels: Vec<_> = key.key().labels().map(|label| label.key()).collect();
        let found = [kind.to_owned(), unit, labels.join(" ")];
        if let Some(before) = emitted.insert(name.clone(), found.clone()) {
            assert_eq!(before, found, "{name}");
        }
    }
    assert_eq!(emitted, documented);
}

#[test]
fn labels_have_the_values_that_the_document_names() {
    let mut documented: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in table("| label | values |") {
        documented
            .entry(quoted(&row[0])[0].to_owned())
            .or_default()
            .extend(quoted(&row[1]).iter().map(|&v| v.to_owned()));
    }
    let reasons = |header| table(header).into_iter().map(|row| quoted(&row[0])[0].to_owned()).collect::<BTreeSet<_>>();
    let trackers = ["google-tag-manager", "google-analytics-4", "meta-pixel", "media"];
    for (key, ..) in measured(a_day_at_the_site).snapshot().into_vec() {
        for label in key.key().labels() {
            let known = match (key.key().name(), label.key()) {
                ("consent_refusals_total", "reason") => reasons("| `reason` | what is wrong | found |"),
                ("consent_refused_requests_total", "reason") => reasons("| `reason` | what is wrong | status |"),
                (_, "tracker") if trackers.contains(&label.value()) => continue,
                (_, name) => documented[name].clone(),
            };
            assert!(known.contains(label.value()), "{} has {label:?}, expected one of {known:?}", key.key().name());
        }
    }
}

#[test]
fn the_numbers_are_those_of_the_day() {
    let mut counted = BTreeMap::new();
    for (key, _, _, value) in measured(a_day_at_the_site).snapshot().into_vec() {
        let labels: Vec<_> = key.key().labels().map(|label| label.value().to_owned()).collect();
        counted.insert(format!("{} {}", key.key().name(), labels.join(" ")), value);
    }
    let expected = [
        ("consent_pages_total whole", 2),
        ("consent_pages_total failed", 1),
        ("consent_pages_total left", 2),
        ("consent_pages_total refused", 1),
        ("consent_refusals_total entities", 1),
        ("consent_refusals_total part", 1),
        ("consent_subjects_total meta-pixel block", 4),
        ("consent_subjects_total media block", 2),
        ("consent_choices_total accept banner", 1),
        ("consent_choices_total save api", 1),
        ("consent_choices_total withdraw api", 1),
        ("consent_choices_total reject api", 1 + 4097),
        ("consent_refused_requests_total foreign-origin", 1),
        ("consent_refused_requests_total store-down", 1),
        ("consent_records_lost_total ", 1),
    ];
    for (name, count) in expected {
        assert_eq!(counted.get(name), Some(&DebugValue::Counter(count)), "{name} in {counted:#?}");
    }
    assert_eq!(counted["consent_records_waiting "], DebugValue::Gauge(4096.0.into()));
    let DebugValue::Histogram(seconds) = &counted["consent_store_seconds "] else { panic!("no histogram") };
    assert!(seconds.iter().all(|seconds| (0.0..10.0).contains(&seconds.0)), "{seconds:?}");
}

#[test]
fn bytes_are_those_that_came_and_went() {
    let page: &'static str = page().leak();
    let left = Mutex::new(0);
    let counted = measured(async || {
        let site = site_behind(&fresh_layer(""), page_of("text/html", 200, page));
        *left.lock().expect("alone") = text(answer(&site, visitor("")).await).await.len() as u64;
    });
    for (key, _, _, value) in counted.snapshot().into_vec() {
        match key.key().name() {
            "consent_page_in_bytes_total" => assert_eq!(value, DebugValue::Counter(page.len() as u64)),
            "consent_page_out_bytes_total" => assert_eq!(value, DebugValue::Counter(*left.lock().expect("alone"))),
            _ => {}
        }
    }
    assert_ne!(*left.lock().expect("alone"), 0);
}

/// What is logged, as text.
#[derive(Clone, Debug, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("not poisoned").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn spans_events_and_metrics_tell_of_pages_and_never_of_visitors() {
    let log = Log::default();
    let written = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(move || written.clone())
        .finish();
    let counted = tracing::subscriber::with_default(subscriber, || measured(a_day_at_the_site));
    let log = String::from_utf8(log.0.lock().expect("not poisoned").clone()).expect("UTF-8");
    for told in [
        "consent_page{path=\"/news\" outcome=\"whole\" bytes_in=",
        "outcome=\"refused\"",
        "reason=\"entities\"",
        "page broken off: the body of the site failed",
        "judged tracker=\"meta-pixel\" allowed=0 blocked=2",
        "page refused reason=",
        "request refused reason=\"foreign-origin\"",
    ] {
        assert!(log.contains(told), "{told} is not in\n{log}");
    }
    let counted = format!("{:?}", counted.snapshot().into_vec());
    for secret in SECRETS {
        assert!(!log.contains(secret), "{secret} was logged:\n{log}");
        assert!(!counted.contains(secret), "{secret} was counted");
    }
    let uuid = |word: &str| uuid::Uuid::try_parse(word.trim_matches(|c: char| !c.is_ascii_hexdigit())).is_ok();
    assert!(!log.split_whitespace().any(uuid), "an identifier was logged:\n{log}");
}
