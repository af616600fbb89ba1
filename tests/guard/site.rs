use std::{path::Path, sync::Arc};

use axum::{
    Json, Router,
    extract::Path as Segment,
    http::{
        StatusCode,
        header::{CONTENT_TYPE, SET_COOKIE},
    },
    response::{Html, IntoResponse},
    routing::{get, post},
};
use serde_json::Value;
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tower_consent::{ConsentLayer, Policy};

use crate::{served::Served, sink::GIF};

/// A site behind the layer, and what its pages tell of themselves.
pub(crate) struct Site {
    pages: Served,
    done: UnboundedReceiver<Value>,
}

const TRACKER: &str = r#"
[trackers.track]
name = "Track"
vendor = "Track Ltd"
category = "marketing"
url = [{ kind = "script", host = "*.track.example" }]
cookie = [{ name = "_track_*", party = "first", purpose = "tells visitors apart" }]
"#;

/// Leaks to a canary for sure, and leads to a page.
const CANARY: &str = r#"<!DOCTYPE html><title>Canary</title><img src="http://canary.example/" alt="">
    <script>addEventListener("load", () => location = "/" + decodeURIComponent(location.hash.slice(1)))</script>"#;

impl Site {
    /// Serves the site under a policy with these lines, and with these addresses to be judged.
    pub(crate) async fn open(lines: &str, addresses: Vec<String>) -> Self {
        let policy = policy(lines);
        let (sender, done) = mpsc::unbounded_channel();
        let tell = async move |Json(page): Json<Value>| sender.send(page).expect("the test listens");
        let router = router(addresses).route("/done", post(tell));
        let enter = |Segment(grants): Segment<String>| async move {
            ([(SET_COOKIE, format!("consent=1.1.{grants}; Path=/; HttpOnly"))], Html(CANARY)).into_response()
        };
        let router = Router::new().route("/enter/{grants}", get(enter)).merge(router.layer(ConsentLayer::new(policy)));
        Self { pages: Served::open(|_| router).await, done }
    }

    /// Where a visitor enters who has granted this, on the way to a page.
    pub(crate) fn address(&self, grants: &str, page: &str) -> String {
        format!("http://localhost:{}/enter/{grants}#{page}", self.pages.address.port())
    }

    /// What the next page says that is done.
    pub(crate) async fn done(&mut self) -> Value {
        self.done.recv().await.expect("the site is up")
    }
}

pub(crate) fn policy(lines: &str) -> Policy {
    Policy::from_toml(&format!("{lines}\n{TRACKER}")).expect("a policy")
}

fn router(addresses: Vec<String>) -> Router {
    let file = |kind: &'static str, text: &'static str| get(move || async move { ([(CONTENT_TYPE, kind)], text) });
    let script = |text| file("text/javascript", text);
    let page = |text: &'static str| get(move || async move { Html(text) });
    let addresses = Arc::new(addresses);
    Router::new()
        .route("/", page(include_str!("index.html")))
        .route("/innocent", page(include_str!("innocent.html")))
        .route("/kept", page(include_str!("kept.html")))
        .route("/judge", page(include_str!("judge.html")))
        .route("/ways.js", script(include_str!("ways.js")))
        .route("/worker.js", script(include_str!("worker.js")))
        .route("/innocent.js", script(include_str!("innocent.js")))
        .route("/echo.js", script(include_str!("echo.js")))
        .route("/own.css", file("text/css", "i { color: green }"))
        .route("/own.gif", get(|| async { ([(CONTENT_TYPE, "image/gif")], GIF) }))
        .route("/data", get(|| async { "data" }).post(|| async { "data" }))
        .route("/addresses", get(move || async move { Json(addresses.as_ref().clone()) }))
        .route("/app/{file}", get(|Segment(name): Segment<String>| installed("dist", name)))
        .route(
            "/~partytown/{*file}",
            get(|Segment(name): Segment<String>| installed("node_modules/@builder.io/partytown/lib", name)),
        )
}

/// What `scripts/setup` has brought.
async fn installed(folder: &str, name: String) -> impl IntoResponse + use<> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/guard/app").join(folder).join(&name);
    let kind = if name.ends_with(".html") { "text/html" } else { "text/javascript" };
    match tokio::fs::read(path).await {
        Ok(bytes) => ([(CONTENT_TYPE, kind)], bytes).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}
