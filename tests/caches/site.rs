//! A site whose pages load a tracker of every category.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use axum::{Router, body::Body, extract::Request, response::Response};
use tokio::{net::TcpListener, task::JoinSet};
use tower_consent::{ConsentLayer, Policy};

/// The categories, and how a page loads a tracker of each.
pub(crate) const TRACKERS: [(&str, &str); 4] = [
    ("analytics", r#" src="https://www.googletagmanager.com/gtag/js?id=G-TEST""#),
    ("functional", r#" src="https://chat.example/chat.js""#),
    ("marketing", r#" src="https://connect.facebook.net/en_US/fbevents.js""#),
    ("media", r#" src="https://www.youtube.com/embed/KIAORA""#),
];

const CHAT: &str = r#"
[trackers.chat-example]
name = "Chat"
vendor = "Chat Ltd"
category = "functional"
url = [{ kind = "script", host = "chat.example" }]
"#;

/// Which caches may keep a page, by the first word of its path.
const KEPT: [(&str, &[(&str, &str)]); 5] = [
    ("lasting", &[("cache-control", "public, max-age=600")]),
    ("brief", &[("cache-control", "max-age=60, s-maxage=1, stale-while-revalidate=60"), ("vary", "accept-language")]),
    ("private", &[("cache-control", "private, max-age=60")]),
    ("silent", &[]),
    ("session", &[("cache-control", "s-maxage=600"), ("set-cookie", "session=1")]),
];

/// Runs until it is dropped.
#[derive(Debug)]
pub(crate) struct Site {
    pub(crate) address: SocketAddr,
    pub(crate) seen: Arc<Seen>,
    _task: JoinSet<()>,
}

#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// What is written on all pages, and in their tags.
    pub(crate) edition: AtomicU32,
    /// How often the site was asked.
    pub(crate) requests: AtomicU32,
    /// How often it could say that nothing has changed.
    pub(crate) unchanged: AtomicU32,
}

impl Site {
    /// Serves it behind a layer with this `[cache] delivery`.
    pub(crate) async fn open(delivery: &str) -> Self {
        let policy = Policy::from_toml(&format!("[cache]\ndelivery = '{delivery}'\n{CHAT}")).expect("a policy");
        let seen = Arc::<Seen>::default();
        let site = Arc::clone(&seen);
        let router = Router::new().fallback(move |request: Request| std::future::ready(site.answer(&request)));
        let router = router.layer(ConsentLayer::new(policy));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let address = listener.local_addr().expect("bound");
        let mut task = JoinSet::new();
        task.spawn(async move { axum::serve(listener, router).await.expect("served") });
        Self { address, seen, _task: task }
    }
}

impl Seen {
    pub(crate) fn requests(&self) -> u32 {
        self.requests.load(Ordering::SeqCst)
    }

    fn answer(&self, request: &Request) -> Response {
        self.requests.fetch_add(1, Ordering::SeqCst);
        let path = request.uri().path();
        if path == "/site.css" {
            let style = Response::builder().header("content-type", "text/css").header("cache-control", "max-age=600");
            return style.body(Body::from("p { color: green }")).expect("a response");
        }
        let edition = self.edition.load(Ordering::SeqCst);
        let tag = format!("\"{edition}\"");
        let kind = path.split('/').nth(1).unwrap_or_default();
        let kept = KEPT.iter().find(|(name, _)| *name == kind).map_or(&[][..], |(_, headers)| headers);
        let head = kept.iter().fold(Response::builder(), |head, (name, value)| head.header(*name, *value));
        let head = head.header("etag", &tag).header("last-modified", "Tue, 24 Nov 2026 01:00:00 GMT");
        if request.headers().get("if-none-match").is_some_and(|known| known == &*tag) {
            self.unchanged.fetch_add(1, Ordering::SeqCst);
            return head.status(304).body(Body::empty()).expect("a response");
        }
        let [(_, analytics), (_, functional), (_, marketing), (_, media)] = TRACKERS;
        let page = format!(
            "<!DOCTYPE html><html><head><title>{path}, edition {edition}</title><script async{analytics}></script>\
            <script{functional}></script><script{marketing}></script></head><body><h1>Kia ora</h1>\
            <iframe{media}></iframe></body></html>"
        );
        head.header("content-type", "text/html; charset=utf-8").body(Body::from(page)).expect("a response")
    }
}
