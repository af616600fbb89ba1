//! Whose law holds, request by request, through the whole stack.

use axum::body::Body;
use http::Response;
use tower_consent::{Consent, ConsentLayer, Policy, policy::Jurisdiction};

use crate::harness::{ANALYTICS, BANNER, MARKETING, REJECTED, Site, answer, get, page, site_behind, text};

fn site(policy: Policy) -> Site {
    site_behind(&ConsentLayer::new(policy), |request| {
        let jurisdiction = request.extensions().get::<Consent>().expect("a consent").jurisdiction();
        let head = Response::builder().header("content-type", "text/html").header("x-jurisdiction", jurisdiction.id());
        head.body(Body::from(page())).expect("a response")
    })
}

/// What a visitor is given: whose law holds, whether analytics and marketing are in the page, whether he is asked.
async fn given(site: &Site, headers: &[(&str, &str)]) -> (String, bool, bool, bool) {
    let response = answer(site, get(headers)).await;
    let jurisdiction = response.headers()["x-jurisdiction"].to_str().expect("ASCII").to_owned();
    let page = text(response).await;
    (jurisdiction, page.contains(ANALYTICS), page.contains(MARKETING), page.contains(BANNER))
}

#[tokio::test]
async fn a_header_of_the_proxy_decides() {
    let policy =
        Policy::from_toml("[site]\njurisdiction = 'nz'\njurisdiction_header = 'CF-IPCountry'").expect("a policy");
    let site = site(policy);
    for (headers, expected) in [
        (&[("cf-ipcountry", "DE")][..], ("eu", false, false, true)),
        (&[("cf-ipcountry", "US-CA")], ("us-ca", true, true, true)),
        (&[("cf-ipcountry", "US-CA"), ("sec-gpc", "1")], ("us-ca", true, false, true)),
        (&[("cf-ipcountry", "US-CA"), ("cookie", REJECTED)], ("us-ca", false, false, false)),
        (&[("cf-ipcountry", "JP")], ("nz", true, false, true)),
        (&[("cf-ipcountry", "XX")], ("strictest", false, false, true)),
        (&[("cf-ipcountry", "US-CA"), ("cf-ipcountry", "DE")], ("strictest", false, false, true)),
        (&[], ("strictest", false, false, true)),
    ] {
        let (jurisdiction, analytics, marketing, asked) = given(&site, headers).await;
        assert_eq!((jurisdiction.as_str(), analytics, marketing, asked), expected, "{headers:?}");
    }
}

#[tokio::test]
async fn a_function_of_the_owners_decides() {
    let policy = Policy::builder().jurisdiction_by(|request| match request.uri.path() {
        path if path.starts_with("/news") => Jurisdiction::UsCa,
        _ => Jurisdiction::Strictest,
    });
    let site = site(policy.build().expect("a policy"));
    assert_eq!(given(&site, &[]).await, ("us-ca".to_owned(), true, true, true));
    let mut elsewhere = get(&[]);
    *elsewhere.uri_mut() = "/clinic".parse().expect("a path");
    assert_eq!(answer(&site, elsewhere).await.headers()["x-jurisdiction"], "strictest");
}

#[tokio::test]
async fn a_page_names_the_headers_that_it_depends_on() {
    let vary = async |policy: &str| {
        let site = site(Policy::from_toml(policy).expect("a policy"));
        let response = answer(&site, get(&[])).await;
        let values = response.headers().get_all("vary").iter().map(|value| value.to_str().expect("ASCII").to_owned());
        values.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(vary("").await, "cookie, sec-gpc, accept-language");
    let policy = "[site]\njurisdiction_header = 'CF-IPCountry'\ndnt = 'as-gpc'";
    assert_eq!(vary(policy).await, "cookie, sec-gpc, accept-language, dnt, cf-ipcountry");
}
