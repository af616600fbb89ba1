//! The third lock: what pages, workers and browsers are told, and what browsers report.

use axum::body::Body;
use http::{Request, Response, StatusCode};
use serde_json::{Value, json};
use tower_consent::{ConsentLayer, Policy};

use crate::harness::*;

const CSP: &str = "content-security-policy";
const REPORT_ONLY: &str = "content-security-policy-report-only";

/// A site behind a layer with this policy that answers with a body of this type, and with these further headers.
fn site_of(policy: &str, content_type: &'static str, headers: &'static [(&str, &str)]) -> (ConsentLayer, Site) {
    let layer = ConsentLayer::new(Policy::from_toml(policy).expect("a policy"));
    let site = site_behind(&layer, move |_| {
        let head = Response::builder().header("content-type", content_type).header("etag", "\"1\"");
        let head = headers.iter().fold(head, |head, (name, value)| head.header(*name, *value));
        head.body(Body::from("let x;")).expect("a response")
    });
    (layer, site)
}

async fn headers(site: &Site, request: &[(&str, &str)], name: &str) -> Vec<String> {
    let response = answer(site, get(request)).await;
    let values = response.headers().get_all(name).iter();
    values.map(|value| value.to_str().expect("ASCII").to_owned()).collect()
}

#[tokio::test]
async fn without_the_lock_nothing_is_added() {
    let (_, site) = site_of("[gate]\nguard = false", "text/html", &[(CSP, "script-src 'self'")]);
    assert_eq!(headers(&site, &[], CSP).await, ["script-src 'self'"]);
    assert_eq!(headers(&site, &[], REPORT_ONLY).await, [""; 0]);
    assert_eq!(headers(&site, &[], "reporting-endpoints").await, [""; 0]);
    let reports = Request::post("/_consent/reports").body(Body::empty()).expect("a request");
    assert_eq!(answer(&site, reports).await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn strict_adds_a_policy_and_leaves_the_sites_own() {
    const OWN: [(&str, &str); 1] = [(CSP, "default-src 'none'; script-src 'nonce-abc'")];
    let (_, unlocked) = site_of("", "text/html", &OWN);
    let (_, site) = site_of("[csp]\nmode = 'strict'", "text/html", &OWN);
    let policies = headers(&site, &[("cookie", REJECTED)], CSP).await;
    assert_eq!(policies[..1], headers(&unlocked, &[("cookie", REJECTED)], CSP).await);
    assert!(policies[1].starts_with("default-src 'self' blob: data:") && !policies[1].contains("google-analytics"));
    assert!(!policies[1].contains("sha256"), "a hash would take away inline styles: {}", policies[1]);
    let granted = headers(&site, &[("cookie", ANALYTICS_ONLY)], CSP).await;
    assert!(granted[1].contains("*.google-analytics.com") && !granted[1].contains("facebook"), "{}", granted[1]);
    assert_eq!(headers(&site, &[], REPORT_ONLY).await, [""; 0]);
}

#[tokio::test]
async fn report_says_the_same_and_enforces_nothing() {
    let (_, strict) = site_of("[csp]\nmode = 'strict'", "text/html", &[]);
    let (_, report) = site_of("[csp]\nmode = 'report'", "text/html", &[]);
    let (_, watched) = site_of("[csp]\nmode = 'strict'\n[gate]\nreport_only = true", "text/html", &[]);
    let expected = headers(&strict, &[], CSP).await;
    for site in [report, watched] {
        assert_eq!(headers(&site, &[], CSP).await, [""; 0]);
        assert_eq!(headers(&site, &[], REPORT_ONLY).await, expected);
    }
}

#[tokio::test]
async fn reports_go_below_the_prefix_and_the_sites_own_groups_stay() {
    let policy = "prefix = '/c'\n[csp]\nmode = 'strict'";
    let (_, site) = site_of(policy, "text/html", &[("reporting-endpoints", "main=\"https://reports.example/\"")]);
    let secure = [("sec-fetch-dest", "document")];
    let policies = headers(&site, &secure, CSP).await;
    assert!(policies[0].ends_with("; report-uri /c/reports; report-to tower-consent"), "{}", policies[0]);
    let groups = headers(&site, &secure, "reporting-endpoints").await;
    assert_eq!(groups, ["main=\"https://reports.example/\"", "tower-consent=\"/c/reports\""]);

    // Browsers that do not name a destination, as on plain http, would look for a group in vain.
    assert!(headers(&site, &[], CSP).await[0].ends_with("; report-uri /c/reports"));
    assert_eq!(headers(&site, &[], "reporting-endpoints").await.len(), 1);
}

#[tokio::test]
async fn documents_of_every_kind_are_locked_and_assets_are_not() {
    for (content_type, locked) in [
        ("text/html", 1),
        ("application/xhtml+xml", 1),
        ("", 1),
        ("image/png", 0),
        ("text/css", 0),
        ("application/json", 0),
    ] {
        let (_, site) = site_of("[csp]\nmode = 'strict'", content_type, &[]);
        for dest in ["document", "iframe", "empty"] {
            assert_eq!(headers(&site, &[("sec-fetch-dest", dest)], CSP).await.len(), locked, "{content_type} {dest}");
        }
    }
}

#[tokio::test]
async fn what_only_leads_elsewhere_is_left_alone() {
    for (status, location, locked) in [(301, "/news", 0), (300, "", 1), (204, "", 0), (404, "", 1)] {
        let layer = ConsentLayer::new(Policy::from_toml("[csp]\nmode = 'strict'").expect("a policy"));
        let site = site_behind(&layer, move |_| {
            let head = Response::builder().status(status).header("cache-control", "max-age=600");
            let head = if location.is_empty() { head } else { head.header("location", location) };
            head.body(Body::empty()).expect("a response")
        });
        assert_eq!(headers(&site, &[], CSP).await.len(), locked, "{status}");
        let cache = headers(&site, &[], "cache-control").await;
        assert_eq!(cache == ["max-age=600"], locked == 0, "{status} {cache:?}");
    }
}

#[tokio::test]
async fn scripts_of_workers_are_locked_and_not_taken_from_caches() {
    let (_, site) = site_of("[csp]\nmode = 'strict'", "text/javascript", &[("cache-control", "max-age=600")]);
    for dest in ["worker", "sharedworker", "serviceworker"] {
        let request = [("sec-fetch-dest", dest), ("cookie", REJECTED)];
        assert_eq!(headers(&site, &request, CSP).await.len(), 1, "{dest}");
        assert_eq!(headers(&site, &request, "cache-control").await, ["private, no-cache"]);
        assert_eq!(headers(&site, &request, "vary").await, ["cookie, sec-gpc, accept-language"]);
        let tags = headers(&site, &request, "etag").await;
        assert!(tags.len() == 1 && tags[0].starts_with("W/\"1;consent="), "{tags:?}");
    }
    assert_eq!(headers(&site, &[], CSP).await.len(), 1, "on plain http any script may be a worker");

    let script = [("sec-fetch-dest", "script")];
    assert_eq!(headers(&site, &script, CSP).await, [""; 0]);
    assert_eq!(headers(&site, &script, "cache-control").await, ["max-age=600"]);
    assert_eq!(headers(&site, &script, "vary").await, ["sec-fetch-dest"], "a cached copy is not a worker's");
}

#[tokio::test]
async fn a_locked_worker_is_asked_for_whole() {
    let layer = ConsentLayer::new(Policy::from_toml("[csp]\nmode = 'strict'").expect("a policy"));
    let site = site_behind(&layer, |request: Request<Body>| {
        let seen = ["if-none-match", "accept-encoding"].map(|name| request.headers().contains_key(name));
        Response::builder().header("content-type", "text/javascript").body(Body::from(format!("{seen:?}"))).expect("ok")
    });
    let request = |dest| [("if-none-match", "\"1\""), ("accept-encoding", "br"), ("sec-fetch-dest", dest)];
    assert_eq!(visit(&site, &request("worker")).await, "[false, true]");
    assert_eq!(visit(&site, &request("script")).await, "[true, true]");
}

const FOR_ADVERTISERS: &str = "browsing-topics=()";

#[tokio::test]
async fn while_marketing_is_denied_browsers_do_nothing_for_advertisers() {
    let (_, site) = site_of("", "text/html", &[]);
    let said = headers(&site, &[("cookie", ANALYTICS_ONLY)], "permissions-policy").await;
    assert!(said[0].contains(FOR_ADVERTISERS) && said[0].contains("attribution-reporting=()"), "{said:?}");
    assert_eq!(headers(&site, &[("cookie", ACCEPTED)], "permissions-policy").await, [""; 0]);
    let (_, watched) = site_of("[gate]\nreport_only = true", "text/html", &[]);
    assert_eq!(headers(&watched, &[], "permissions-policy").await, [""; 0]);
    let (_, script) = site_of("", "text/javascript", &[]);
    assert_eq!(headers(&script, &[], "permissions-policy").await, [""; 0]);
}

#[tokio::test]
async fn the_sites_own_permissions_stay_unless_no_browser_could_read_them() {
    let (_, site) = site_of("", "text/html", &[("permissions-policy", "camera=(), browsing-topics=*")]);
    let said = headers(&site, &[], "permissions-policy").await;
    assert_eq!((said.len(), said[0].as_str()), (2, "camera=(), browsing-topics=*"));
    assert!(said[1].contains(FOR_ADVERTISERS), "the last word on a key holds: {said:?}");

    let (_, broken) = site_of("", "text/html", &[("permissions-policy", "camera 'none'")]);
    let said = headers(&broken, &[], "permissions-policy").await;
    assert!(said.len() == 1 && said[0].contains(FOR_ADVERTISERS), "{said:?}");
}

async fn report(site: &Site, headers: &[(&str, &str)], body: impl Into<Body>) -> StatusCode {
    let request = Request::post("/_consent/reports").header("host", "site.example");
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    answer(site, request.body(body.into()).expect("a request")).await.status()
}

fn violation(address: &str) -> String {
    json!({ "csp-report": { "document-uri": "https://site.example/patients/17", "blocked-uri": address,
        "effective-directive": "script-src-elem", "violated-directive": "script-src-elem", "disposition": "enforce" } })
    .to_string()
}

const SINGLE: [(&str, &str); 1] = [("content-type", "application/csp-report")];

#[tokio::test]
async fn reports_of_both_forms_become_one_inventory() {
    let (layer, site) = site_of("[csp]\nmode = 'report'", "text/html", &[]);
    let list = json!([
        { "type": "csp-violation", "age": 1, "url": "https://site.example/patients/17", "user_agent": "Browser",
          "body": { "blockedURL": "https://cdn.example/b.js?q=2", "effectiveDirective": "script-src", "disposition": "report" } },
        { "type": "deprecation", "body": { "id": "x" } },
        { "type": "csp-violation", "body": { "blockedURL": "inline", "effectiveDirective": "script-src-attr" } },
        { "type": "csp-violation", "body": { "blockedURL": "https://pictures.example/", "effectiveDirective": "img-src" } },
    ]);
    let list_type = [("content-type", "application/reports+json"), ("sec-fetch-site", "same-origin")];
    assert_eq!(report(&site, &SINGLE, violation("https://cdn.example/a.js?q=1")).await, StatusCode::NO_CONTENT);
    assert_eq!(report(&site, &list_type, list.to_string()).await, StatusCode::NO_CONTENT);

    let inventory = serde_json::to_value(layer.inventory()).expect("JSON");
    let rows = inventory["sightings"].as_array().expect("a list");
    let row = |row: &Value| (row["origin"].clone(), row["directive"].clone(), row["count"].clone());
    assert_eq!(row(&rows[0]), ("https://cdn.example".into(), "script".into(), 2.into()));
    assert_eq!(row(&rows[1]), ("https://pictures.example".into(), "img".into(), 1.into()));
    assert_eq!(rows.len(), 2);
    assert!(!inventory.to_string().contains("patients") && !inventory.to_string().contains("q="));
}

#[tokio::test]
async fn reports_that_cannot_be_from_here_or_are_no_reports_change_nothing() {
    let (layer, site) = site_of("[csp]\nmode = 'strict'", "text/html", &[]);
    let one = violation("https://cdn.example/a.js");
    let foreign = [SINGLE[0], ("sec-fetch-site", "cross-site")];
    assert_eq!(report(&site, &foreign, one.clone()).await, StatusCode::FORBIDDEN);
    assert_eq!(report(&site, &[("content-type", "text/plain")], one).await, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(report(&site, &SINGLE, "x".repeat(65 * 1024)).await, StatusCode::PAYLOAD_TOO_LARGE);
    for broken in ["", "{", "[]", "{\"csp-report\":1}", "\u{0}", &"[".repeat(60_000)] {
        assert_eq!(report(&site, &SINGLE, broken.to_owned()).await, StatusCode::NO_CONTENT, "{broken:.20}");
    }
    assert!(layer.inventory().sightings.is_empty());
    let get = Request::get("/_consent/reports").body(Body::empty()).expect("a request");
    assert_eq!(answer(&site, get).await.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_flood_of_reports_is_not_read() {
    let (layer, site) = site_of("[csp]\nmode = 'report'", "text/html", &[]);
    for number in 0..700 {
        report(&site, &SINGLE, violation(&format!("https://h{number}.example/"))).await;
    }
    let inventory = layer.inventory();
    assert_eq!((inventory.sightings.len(), inventory.dropped), (600, 100));
}
