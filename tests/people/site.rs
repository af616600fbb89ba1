use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use axum::{
    Json, Router,
    extract::{Path, Query},
    response::{Html, IntoResponse},
    routing::get,
};
use tower_consent::{
    ConsentLayer, Policy,
    records::{BoxFuture, Record, RecordStore, StoreError},
};
use tower_http::compression::CompressionLayer;
use uuid::Uuid;

use crate::{pages, served::Served};

/// The demo site and two small pages behind the layer on a free port, the same without the layer on another, and what the records hold.
pub(crate) struct Site {
    pub(crate) address: String,
    pub(crate) ungated: String,
    _pages: [Served; 2],
}

impl Site {
    pub(crate) async fn open(banner: &str) -> Self {
        let ledger = Ledger::default();
        let records = ledger.clone();
        let layer = ConsentLayer::new(policy(banner)).with_records(ledger);
        let pages = pages::router()
            .route("/bare/{language}", get(bare))
            .route("/small", get(small))
            .route("/frames", get(frames))
            .route("/locked", get(locked));
        let gated = pages.clone().layer(layer).route("/records", get(async move || Json(records.all())));
        let pages = [served(gated).await, served(pages).await];
        let [address, ungated] = [0, 1].map(|at| format!("http://{}", pages[at].address));
        Self { address, ungated, _pages: pages }
    }
}

async fn served(router: Router) -> Served {
    Served::open(|_| router.layer(CompressionLayer::new())).await
}

/// The demo's own policy, and this table for the banner.
fn policy(banner: &str) -> Policy {
    let text = include_str!("../../examples/site/consent.toml").replace("sqlite:consent.db", "memory");
    Policy::from_toml(&format!("{text}\n{banner}")).expect("the demo's policy is valid")
}

/// A page in a language, with nothing but what a browser gives it, and a video. `?dir=rtl` turns it round.
async fn bare(Path(language): Path<String>, Query(query): Query<BTreeMap<String, String>>) -> Html<String> {
    let direction = query.get("dir").map_or("ltr", String::as_str);
    Html(format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head><meta charset=utf-8>\
         <meta name=viewport content=\"width=device-width\"><title>A bare page</title></head>\n\
         <body><main><h1>A bare page</h1><p><a href=/>Home</a></p>\
         <iframe width=560 height=315 src=https://www.youtube.com/embed/aqz-KE-bpKQ title=Video></iframe>\
         <form><label>Name <input name=name></label> <button>Send</button></form></main></body>\n</html>"
    ))
}

/// Frames of many sizes, and what else may stand in for something.
async fn frames() -> Html<String> {
    let sizes =
        ["width=120 height=90", "width=300 height=40", "width=100% height=60", "height=200", "style=width:9em", ""];
    let frame =
        |size: &str| format!("<iframe {size} src=https://www.youtube.com/embed/aqz-KE-bpKQ title=Video></iframe>\n");
    Html(format!(
        "<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
         <title>Frames</title></head>\n<body><main><h1>Frames</h1>\n\
         <p>A form: <script src=https://js.hsforms.net/forms/embed/v2.js></script></p>\n{}\
         <embed width=320 height=240 src=https://www.youtube.com/embed/aqz-KE-bpKQ>\n\
         <object width=320 height=240 data=https://player.vimeo.com/video/76979871></object>\n\
         <script src=https://chimpstatic.com/mcjs-connected/js/users/1/2.js></script>\n</main></body></html>",
        sizes.map(frame).concat()
    ))
}

/// A page on which no form can be sent and no element has a style of its own.
async fn locked() -> impl IntoResponse {
    let policy = "sandbox allow-scripts allow-same-origin; style-src 'self'";
    ([("content-security-policy", policy)], bare(Path("en".to_owned()), Query(BTreeMap::new())).await)
}

/// A page with one tag, or with none: `?plain`.
async fn small(Query(query): Query<BTreeMap<String, String>>) -> Html<String> {
    let tag = if query.contains_key("plain") { "" } else { TAG };
    let text = "<p>The tower was built in 1871. Its lens, two metres tall, was taken apart, cleaned by hand and put together.</p>\n";
    Html(format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n{tag}\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>A small page</title>\n\
         <link rel=\"stylesheet\" href=\"/site.css\">\n</head>\n\
         <body>\n<main><h1>A small page</h1>\n{}</main>\n</body>\n</html>\n",
        text.repeat(12)
    ))
}

const TAG: &str = "<script async src=\"https://www.googletagmanager.com/gtag/js?id=G-HARB0UR5\"></script>";

/// Records in the order in which they came.
#[derive(Clone, Debug, Default)]
struct Ledger(Arc<Mutex<Vec<Record>>>);

impl Ledger {
    fn all(&self) -> Vec<Record> {
        self.0.lock().expect("no one panics with the records").clone()
    }
}

impl RecordStore for Ledger {
    fn append<'a>(&'a self, record: &'a Record) -> BoxFuture<'a, Result<(), StoreError>> {
        self.0.lock().expect("no one panics with the records").push(record.clone());
        Box::pin(async { Ok(()) })
    }

    fn of_subject(&self, subject: Uuid) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        let found = self.all().into_iter().filter(|record| record.subject == subject).collect();
        Box::pin(async { Ok(found) })
    }
}
