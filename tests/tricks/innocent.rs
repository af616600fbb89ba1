use std::{collections::BTreeMap, convert::Infallible};

use axum::body::Body;
use http_body_util::BodyExt as _;
use hyper::{Request, Response, header};
use serde::Deserialize;
use tower::{Layer as _, ServiceExt as _, service_fn};
use tower_consent::{ConsentLayer, Policy};

use crate::{encoding::Encoding, site::POLICY, trick::LONG};

/// A page in which there is nothing to deny.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Innocent {
    html: String,
    #[serde(default)]
    encoding: Encoding,
}

impl Innocent {
    fn all() -> BTreeMap<String, Self> {
        toml::from_str(include_str!("pages/innocent.toml")).unwrap_or_else(|error| panic!("{error}"))
    }

    fn page(&self) -> Vec<u8> {
        self.encoding.write(&self.html.replace("$LONG", &"x".repeat(LONG)))
    }
}

/// The page as it reaches somebody who has rejected everything.
async fn passed(layer: &ConsentLayer, page: Vec<u8>) -> Vec<u8> {
    let site = layer.layer(service_fn(move |_: Request<Body>| {
        let response = Response::builder().header(header::CONTENT_TYPE, "text/html").body(Body::from(page.clone()));
        std::future::ready(Ok::<_, Infallible>(response.expect("constant header fields")))
    }));
    let request = Request::get("https://www.example.org/news/")
        .header(header::HOST, "www.example.org")
        .header(header::COOKIE, "__Host-consent=1.1.none")
        .body(Body::empty());
    let Ok(response) = site.oneshot(request.expect("a request")).await;
    response.into_body().collect().await.expect("a page").to_bytes().into()
}

#[tokio::test]
async fn innocent_pages_pass_byte_for_byte() {
    let policy = format!("{POLICY}\n[banner]\nsettings_link = false");
    let layer = ConsentLayer::new(Policy::from_toml(&policy).expect("a valid policy"));
    let mut wrong = Vec::new();
    for (name, innocent) in Innocent::all() {
        let page = innocent.page();
        let out = passed(&layer, page.clone()).await;
        if out != page {
            let start = page.iter().zip(&out).take_while(|(one, other)| one == other).count().saturating_sub(40);
            let excerpt = String::from_utf8_lossy(&out[start..out.len().min(start + 160)]).into_owned();
            wrong.push(format!("{name}: …{excerpt}"));
        }
    }
    assert!(wrong.is_empty(), "these do not:\n  {}", wrong.join("\n  "));
}
