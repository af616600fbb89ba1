//! Sites with policies of their own, in a real browser: our parts are styled and usable, and nothing of theirs is loosened.

use std::collections::BTreeSet;

use axum::{Router, response::IntoResponse as _, routing::get};
use http::{HeaderName, HeaderValue};
use serde_json::Value;
use tower_consent::{ConsentLayer, Policy};

use crate::{
    ACCEPT, REJECT, SETTINGS, bounded,
    harness::{Traits, Visitor},
};

/// A policy, how the visitor answers under it, and what becomes of the page's own inline script.
struct Case {
    policy: &'static str,
    answer: &'static str,
    script: Script,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Runs,
    /// The browser says so.
    Refused,
    /// There are no scripts in this sandbox.
    Disabled,
}

const CHOOSE: &str = r#"consent-actions [data-consent-ui="choose"]"#;
const BANNER: &str = r#"[data-consent-ui="banner"]"#;

const fn strict(policy: &'static str) -> Case {
    Case { policy, answer: REJECT, script: Script::Refused }
}

const CASES: [Case; 14] = [
    strict("default-src 'none'"),
    strict("default-src 'self'"),
    strict("default-src 'self'; style-src 'self' 'nonce-abc'; form-action 'none'"),
    strict("script-src 'self'; style-src 'none'; form-action https://pay.example.org"),
    strict(
        "script-src 'nonce-x' 'strict-dynamic'; object-src 'none'; base-uri 'none'; style-src-elem 'self'; style-src-attr 'none'",
    ),
    strict("default-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'self'"),
    strict("default-src 'self'; style-src 'unsafe-inline' 'nonce-abc'"),
    strict("default-src https:; style-src-attr 'unsafe-inline'; form-action"),
    strict("default-src 'self', style-src 'none', form-action 'none'"),
    strict("script-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"),
    Case { policy: "require-trusted-types-for 'script'; trusted-types 'none'", answer: ACCEPT, script: Script::Runs },
    Case { policy: "sandbox allow-scripts; style-src 'none'", answer: CHOOSE, script: Script::Runs },
    Case { policy: "sandbox allow-forms; default-src 'self'", answer: CHOOSE, script: Script::Disabled },
    Case {
        policy: "sandbox allow-forms allow-same-origin; default-src 'none'",
        answer: REJECT,
        script: Script::Disabled,
    },
];

/// A page with a script of its own and a frame of a tracker, under the policy of this number.
fn page(meta: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8>{meta}<title>Page</title></head><body><h1>Page</h1>\
         <iframe width=560 height=315 src=https://www.youtube.com/embed/abc></iframe>\
         <script>document.documentElement.dataset.own = 'ran'</script></body></html>"
    )
}

async fn by_header(name: &'static str, number: usize) -> axum::response::Response {
    let header = (HeaderName::from_static(name), HeaderValue::from_static(CASES[number].policy));
    ([header], axum::response::Html(page(""))).into_response()
}

async fn by_meta(number: usize) -> axum::response::Html<String> {
    let policy = CASES[number].policy;
    axum::response::Html(page(&format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#)))
}

fn site() -> Router {
    let mut site = Router::new();
    for number in 0..CASES.len() {
        site = site
            .route(&format!("/header/{number}"), get(move || by_header("content-security-policy", number)))
            .route(
                &format!("/reported/{number}"),
                get(move || by_header("content-security-policy-report-only", number)),
            )
            .route(&format!("/meta/{number}"), get(move || by_meta(number)));
    }
    site.layer(ConsentLayer::new(Policy::from_toml("").expect("a policy")))
}

/// What of a page the browser found to be against its policy.
async fn violated(visitor: &mut Visitor) -> Vec<String> {
    let issues = visitor.events("Audits.issueAdded").await;
    let of_policy = |event: &Value| {
        let details = &event["params"]["issue"]["details"]["contentSecurityPolicyIssueDetails"];
        let directive = details["violatedDirective"].as_str()?.to_owned();
        let place = &details["sourceCodeLocation"];
        Some((directive, place["lineNumber"].as_u64(), place["columnNumber"].as_u64()))
    };
    // One that the page's last load was late to tell is told again by this one, from the same place.
    let places: BTreeSet<_> = issues.iter().filter_map(of_policy).collect();
    places.into_iter().map(|(directive, ..)| directive).collect()
}

/// Opens a page under a policy; our parts are to be seen as they are elsewhere, and only the page's own script is refused.
async fn open(visitor: &mut Visitor, path: &str, script: Script) {
    visitor.open(path).await;
    let violated = violated(visitor).await;
    let scripts = violated.iter().filter(|directive| directive.starts_with("script-src")).count();
    assert_eq!(
        (scripts, violated.len() - scripts),
        (usize::from(script == Script::Refused), 0),
        "{path}: {violated:?}"
    );
    let shown = [visitor.style(BANNER, "position").await, visitor.style(BANNER, "z-index").await];
    assert_eq!(shown, ["fixed", "2147483647"], "{path}");
    assert_eq!(visitor.style("tower-consent form", "display").await, "grid", "{path}");
    let placeholder = r#"[data-consent-ui="placeholder"]"#;
    assert_eq!(visitor.style(placeholder, "display").await, "inline-flex", "{path}");
    assert_eq!(visitor.style(placeholder, "position").await, "static", "{path}");
}

#[tokio::test]
async fn under_a_policy_of_the_site_the_banner_is_styled_and_takes_the_choice() {
    let mut visitor = Visitor::arrive_at(site(), Traits::default()).await;
    for (number, case) in CASES.iter().enumerate() {
        bounded(async {
            let path = format!("/header/{number}");
            eprintln!("{path}: {}", case.policy);
            visitor.forget_choice().await;
            open(&mut visitor, &path, case.script).await;
            assert_eq!(visitor.sees("html[data-own=ran]").await, case.script == Script::Runs, "{path}");
            visitor.answer(case.answer).await;
            if case.answer == CHOOSE {
                visitor.follow(REJECT).await;
            }
            visitor.open(&path).await;
            assert_eq!(violated(&mut visitor).await.len(), usize::from(case.script == Script::Refused), "{path}");
            assert!(!visitor.sees(BANNER).await, "{path}: the choice was not taken");
            assert_eq!(visitor.style(SETTINGS, "position").await, "static", "{path}");
            assert_eq!(visitor.style("tower-consent:not([data-consent-ui])", "position").await, "fixed", "{path}");
        })
        .await;
    }
}

#[tokio::test]
async fn a_policy_in_the_page_admits_our_parts_alike() {
    bounded(async {
        let mut visitor = Visitor::arrive_at(site(), Traits::default()).await;
        let in_pages = |(_, case): &(usize, &Case)| !case.policy.contains("sandbox");
        for (number, case) in CASES.iter().enumerate().filter(in_pages) {
            open(&mut visitor, &format!("/meta/{number}"), case.script).await;
        }
        // The second one allows no forms but to the site itself, the third none at all.
        visitor.open("/meta/2").await;
        visitor.answer(REJECT).await;
        assert!(!visitor.sees(BANNER).await, "the choice was not taken");
    })
    .await;
}

#[tokio::test]
async fn a_policy_that_only_reports_reports_nothing_of_ours() {
    bounded(async {
        let mut visitor = Visitor::arrive_at(site(), Traits::default()).await;
        let reporting = |(_, case): &(usize, &Case)| !case.policy.contains("sandbox");
        for (number, case) in CASES.iter().enumerate().filter(reporting) {
            open(&mut visitor, &format!("/reported/{number}"), case.script).await;
            assert!(visitor.sees("html[data-own=ran]").await, "the policy only reports");
        }
    })
    .await;
}
