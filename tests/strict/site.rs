use std::collections::BTreeSet;

use axum::{
    Json, Router,
    http::header::{CACHE_CONTROL, CONTENT_TYPE, SET_COOKIE},
    response::{Html, IntoResponse},
    routing::{get, post},
};
use serde_json::{Value, json};
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tower_consent::{ConsentLayer, Policy};

use crate::{served::Served, sink::GIF};

/// The site of the bundle, behind the layer.
pub(crate) struct Site {
    pub(crate) layer: ConsentLayer,
    pages: Served,
    events: UnboundedReceiver<Event>,
}

/// What the page tells its site.
#[derive(Debug)]
pub(crate) enum Event {
    /// Its form was sent, or its socket asked for.
    Asked(&'static str),
    /// All is tried; what works.
    Done(Value),
}

/// What the visitor has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    Reject,
    Accept,
}

const TRACKER: &str = r#"
[trackers.track]
name = "Track"
vendor = "Track Ltd"
category = "marketing"
url = [
  { kind = "script", host = "*.track.example" },
  { kind = "fetch", host = "*.track.example" },
  { kind = "socket", host = "*.track.example" },
  { kind = "frame", host = "*.track.example" },
  { kind = "media", host = "*.track.example" },
  { kind = "font", host = "*.track.example" },
  { kind = "style", host = "*.track.example" },
]
"#;

impl Site {
    /// Serves the site with this `[csp] mode`, and without the guard, which would refuse the same before the lock can.
    pub(crate) async fn open(mode: &str) -> Self {
        let policy =
            Policy::from_toml(&format!("[csp]\nmode = '{mode}'\n[gate]\nguard = false\n{TRACKER}")).expect("a policy");
        let layer = ConsentLayer::new(policy);
        let (sender, events) = mpsc::unbounded_channel();
        let pages = Served::open(|_| entrance().merge(router(&sender).layer(layer.clone()))).await;
        Self { layer, pages, events }
    }

    /// Where a visitor enters who has chosen so.
    pub(crate) fn address(&self, choice: Choice) -> String {
        format!("http://localhost:{}/{choice:?}", self.pages.address.port())
    }

    /// Waits until the page has tried everything. Returns what works, with what was asked for.
    pub(crate) async fn done(&mut self) -> Value {
        let mut asked = BTreeSet::new();
        loop {
            match self.events.recv().await.expect("the site is up") {
                Event::Asked(what) => drop(asked.insert(what)),
                Event::Done(mut works) => {
                    works["asked"] = json!(asked);
                    return works;
                }
            }
        }
    }
}

fn router(events: &UnboundedSender<Event>) -> Router {
    let script = |text: &'static str| {
        get(move || async move { ([(CONTENT_TYPE, "text/javascript"), (CACHE_CONTROL, "max-age=600")], text) })
    };
    let asked = |what: &'static str| {
        let events = events.clone();
        move || async move { events.send(Event::Asked(what)).expect("the test listens") }
    };
    let of_done = events.clone();
    let done = async move |Json(works): Json<Value>| of_done.send(Event::Done(works)).expect("the test listens");
    Router::new()
        .route("/", get(|| async { Html(include_str!("index.html")) }))
        .route("/later", get(|| async { Html(r#"<!DOCTYPE html><script src="/later.js"></script>"#) }))
        .route("/later.js", script(include_str!("later.js")))
        .route("/bundle.js", script(include_str!("bundle.js")))
        .route("/worker.js", script(include_str!("worker.js")))
        .route("/shared.js", script(include_str!("worker.js")))
        .route("/service.js", script(include_str!("worker.js")))
        .route("/site.css", get(|| async { ([(CONTENT_TYPE, "text/css")], "p { color: rgb(0, 128, 0) }") }))
        .route("/own.gif", get(|| async { ([(CONTENT_TYPE, "image/gif")], GIF) }))
        .route("/data", get(|| async { "data" }))
        .route("/socket", get(asked("socket")))
        .route("/form", post(asked("form")))
        .route("/done", post(done))
}

/// Leaks to a canary for sure, hands out the cookie of a choice, and leads to the site.
fn entrance() -> Router {
    const CANARY: &str = r#"<!DOCTYPE html><title>Canary</title><img src="http://canary.example/" alt="">
        <script>addEventListener("load", () => location = "/")</script>"#;
    let enter = |grants: &'static str| {
        get(
            move || async move { ([(SET_COOKIE, format!("consent=1.1.{grants}; Path=/"))], Html(CANARY)).into_response() },
        )
    };
    Router::new().route("/Reject", enter("none")).route("/Accept", enter("analytics+functional+marketing+media"))
}
