use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::Body,
    http::{Response, Uri, header},
};
use tokio::{net::TcpListener, task::AbortHandle};
use tower_consent::{ConsentLayer, Policy};

use crate::trick::Trick;

/// The site that has all the pages, with or without the layer before it.
pub(crate) struct Site {
    pub(crate) host: String,
    asked: Asked,
    task: AbortHandle,
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

const GIF: &[u8] = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,\
    \x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

impl Site {
    pub(crate) async fn open(tricks: &[Trick], gated: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let host = listener.local_addr().expect("a bound socket").to_string();
        let pages = tricks.iter().map(|trick| (trick.name.clone(), Page::of(trick, &host))).collect();
        let asked = Asked::default();
        let router = router(pages, asked.clone());
        let router = if gated { router.layer(layer()) } else { router };
        let task = tokio::spawn(axum::serve(listener, router).into_future()).abort_handle();
        Self { host, asked, task }
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

impl Drop for Site {
    fn drop(&mut self) {
        self.task.abort();
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
