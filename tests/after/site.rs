use axum::{
    Router,
    body::Body,
    extract::RawQuery,
    http::{
        Request,
        header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, HOST},
    },
    response::{Html, IntoResponse},
    routing::{get, post},
};
use serde_json::Value;
use tokio::{
    net::TcpListener,
    sync::mpsc::{self, UnboundedReceiver},
    task::AbortHandle,
    time::sleep,
};
use tower::ServiceExt as _;
use tower_consent::{ConsentLayer, Policy};

/// One server for the site, at localhost behind the layer, and for its trackers, at all other hosts.
pub(crate) struct Site {
    pub(crate) port: u16,
    /// What pages tell of themselves.
    told: UnboundedReceiver<String>,
    task: AbortHandle,
}

const TRACKERS: &str = r#"
[trackers.track]
name = "Track"
vendor = "Track Ltd"
category = "marketing"
url = [{ kind = "script", host = "track.example" }]
storage = [
  { area = "indexeddb", key = "track-*", purpose = "Visits" },
  { area = "cache", key = "track-*", purpose = "Pages seen" },
]

[trackers.film]
name = "Film"
vendor = "Film Ltd"
category = "media"
gate = "placeholder"
url = [{ kind = "frame", host = "film.example" }]

[trackers.google-analytics-4]
url = [{ kind = "script", host = "tags.example" }]
CONSENT

[trackers.meta-pixel]
url = [{ kind = "script", host = "pixel.example" }]
CONSENT

[trackers.microsoft-uet]
url = [{ kind = "script", host = "uet.example" }]
CONSENT

[trackers.microsoft-clarity]
url = [{ kind = "script", host = "clarity.example" }]
CONSENT

[trackers.tiktok-pixel]
url = [{ kind = "script", host = "tiktok.example" }]
CONSENT

[trackers.pinterest-tag]
url = [{ kind = "script", host = "pinterest.example" }]
CONSENT

[trackers.reddit-pixel]
url = [{ kind = "script", host = "reddit.example" }]
CONSENT

[trackers.matomo]
url = [{ kind = "script", host = "matomo.example" }]
CONSENT
"#;

impl Site {
    /// Serves the pages behind this policy.
    pub(crate) async fn open(policy: &str, advanced: bool) -> Self {
        let known = TRACKERS.replace("CONSENT", if advanced { "consent = 'advanced'" } else { "" });
        let policy = Policy::from_toml(&format!("{policy}\n{known}")).expect("a policy");
        let (teller, told) = mpsc::unbounded_channel();
        let tell = post(async move |text: String| teller.send(text).expect("the test listens"));
        let own = pages().route("/told", tell).layer(ConsentLayer::new(policy));
        let trackers = trackers();
        let everybody = tower::service_fn(move |request: Request<Body>| {
            let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
            let of = if host.starts_with("localhost") { own.clone() } else { trackers.clone() };
            of.oneshot(request)
        });
        let router = Router::new().fallback_service(everybody);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("a bound socket").port();
        let task = tokio::spawn(axum::serve(listener, router).into_future()).abort_handle();
        Self { port, told, task }
    }

    /// What a page tells of itself.
    pub(crate) async fn told(&mut self) -> Value {
        let text = self.told.recv().await.expect("the site is up");
        serde_json::from_str(&text).expect("JSON")
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn pages() -> Router {
    let page = |text: &'static str| get(move || async move { Html(text) });
    Router::new()
        .route("/order", page(include_str!("pages/order.html")))
        .route("/itself", page(concat!(include_str!("pages/order.html"), include_str!("pages/itself.html"))))
        .route("/write", page(include_str!("pages/write.html")))
        .route("/posted", page(include_str!("pages/posted.html")))
        .route("/film", page(include_str!("pages/film.html")))
        .route("/api", page(include_str!("pages/api.html")))
        .route("/vendors", page(include_str!("pages/vendors.html")))
        .route("/hold", page(include_str!("pages/hold.html")))
        .route("/frames", page(include_str!("pages/frames.html")))
        .route("/tags", page(include_str!("pages/tags.html")))
        .route("/plain", page("<!DOCTYPE html><title>Plain</title><script>window.order = []</script><p id=text>Text"))
}

fn trackers() -> Router {
    let vendor = |script: &'static str| get(move || async move { ([(CONTENT_TYPE, "text/javascript")], script) });
    Router::new()
        .route("/s.js", get(script))
        .route("/write.js", get(async || ([(CONTENT_TYPE, "text/javascript")], "document.write('<p id=written>')")))
        .route("/film", get(async || Html("<!DOCTYPE html><title>Film</title>A film")))
        .route("/gtag/js", vendor(include_str!("pages/gtag.js")))
        .route("/en_US/fbevents.js", vendor(include_str!("pages/fbevents.js")))
        .route("/tag.js", vendor(include_str!("pages/tag.js")))
        .fallback(async || "")
}

/// `?name` or `?name&milliseconds`: a script that says its name, after a while.
async fn script(RawQuery(query): RawQuery) -> impl IntoResponse {
    let query = query.unwrap_or_default();
    let (name, delay) = query.split_once('&').unwrap_or((&query, "0"));
    sleep(std::time::Duration::from_millis(delay.parse().unwrap_or_default())).await;
    let headers = [(CONTENT_TYPE, "text/javascript"), (CACHE_CONTROL, "no-store"), (ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    (headers, format!("order.push('{name}')"))
}
