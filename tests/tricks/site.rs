use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::Body,
    http::{Response, Uri, header},
};
use tower_consent::{ConsentLayer, Policy};

use crate::{served::Served, sink::GIF, trick::Trick};

/// The site that has all the pages, with or without the layer before it.
pub(crate) struct Site {
    pub(crate) host: String,
    asked: Asked,
    _pages: Served,
}

/// The site's own images that were asked for.
type Asked = Arc<Mutex<BTreeSet<String>>>;

/// The server alone: the guard would hide what it lets pass.
pub(crate) const POLICY: &str = r#"
    [gate]
    guard = false
    [trackers.tracker]
    name = "Tracker"
    vendor = "Tracker Ltd"
    category = "marketing"
    url = [{ kind = "script", host = "*.tracker.example" }]
"#;

impl Site {
    pub(crate) async fn open(tricks: &[Trick], gated: bool) -> Self {
        let asked = Asked::default();
        let pages = Served::open(|address| {
            let page = |trick: &Trick| (trick.name.clone(), Page::of(trick, &address.to_string()));
            let router = router(tricks.iter().map(page).collect(), asked.clone());
            if gated { router.layer(layer()) } else { router }
        })
        .await;
        Self { host: pages.address.to_string(), asked, _pages: pages }
    }

    pub(crate) fn address(&self, trick: &Trick) -> String {
        format!("http://{}/page/{}", self.host, trick.name)
    }

    /// The own images of a page that were asked for.
    pub(crate) fn asked(&self, trick: &Trick) -> BTreeSet<String> {
        let asked = self.asked.lock().expect("no one panics with it");
        asked.iter().filter(|path| trick.is_behind("", Some(path))).cloned().collect()
    }
}

fn layer() -> ConsentLayer {
    ConsentLayer::new(Policy::from_toml(POLICY).expect("a valid policy"))
}

#[derive(Clone)]
struct Page {
    content_type: String,
    body: Vec<u8>,
}

impl Page {
    fn of(trick: &Trick, host: &str) -> Self {
        Self { content_type: trick.content_type.clone(), body: replaced(&trick.page(), b"$SITE", host.as_bytes()) }
    }
}

fn replaced(page: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    match page.windows(from.len()).position(|window| window == from) {
        Some(at) => [&page[..at], to, &page[at + from.len()..]].concat(),
        None => page.to_vec(),
    }
}

fn router(pages: BTreeMap<String, Page>, asked: Asked) -> Router {
    let pages = Arc::new(pages);
    Router::new().fallback(move |uri: Uri| async move { answer(&pages, &asked, uri.path()) })
}

fn answer(pages: &BTreeMap<String, Page>, asked: &Asked, path: &str) -> Response<Body> {
    let response = Response::builder().header(header::CACHE_CONTROL, "no-store");
    let response = if let Some(page) = path.strip_prefix("/page/").and_then(|name| pages.get(name)) {
        let response = match &*page.content_type {
            "" => response,
            content_type => response.header(header::CONTENT_TYPE, content_type),
        };
        response.body(page.body.clone().into())
    } else if path.starts_with("/own/") && path.ends_with(".gif") {
        asked.lock().expect("no one panics with it").insert(path.to_owned());
        response.header(header::CONTENT_TYPE, "image/gif").body(GIF.into())
    } else {
        response.status(404).header(header::CONTENT_TYPE, "text/plain").body(Body::empty())
    };
    response.expect("constant header fields")
}
