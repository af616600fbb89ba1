use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::Body,
    extract::{Path, RawQuery},
    http::{
        HeaderName, Request, StatusCode,
        header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, HOST},
    },
    response::{Html, IntoResponse},
    routing::{get, post},
};
use serde_json::Value;
use tokio::{
    sync::mpsc::{self, UnboundedReceiver},
    time::sleep,
};
use tower::ServiceExt as _;
use tower_consent::{ConsentLayer, Policy};

use crate::served::Served;

/// One server for the site, at localhost behind the layer, and for its trackers, at all other hosts.
pub(crate) struct Site {
    pub(crate) port: u16,
    /// What pages tell of themselves.
    told: UnboundedReceiver<String>,
    /// What has been asked of trackers.
    asked: Arc<Mutex<Vec<String>>>,
    _pages: Served,
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
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let log = Arc::clone(&asked);
        let everybody = tower::service_fn(move |request: Request<Body>| {
            let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
            let is_own = host.starts_with("localhost");
            if host == "track.example" {
                log.lock()
                    .expect("nobody panics with it")
                    .push(request.uri().path_and_query().map_or_else(String::new, ToString::to_string));
            }
            let of = if is_own { own.clone() } else { trackers.clone() };
            of.oneshot(request)
        });
        let router = Router::new().fallback_service(everybody);
        let pages = Served::open(|_| router).await;
        Self { port: pages.address.port(), told, asked, _pages: pages }
    }

    /// What a page tells of itself.
    pub(crate) async fn told(&mut self) -> Value {
        let text = self.told.recv().await.expect("the site is up");
        serde_json::from_str(&text).expect("JSON")
    }

    /// What has been asked of trackers since the last time, each once.
    pub(crate) fn asked(&self) -> Vec<String> {
        let mut asked = std::mem::take(&mut *self.asked.lock().expect("nobody panics with it"));
        asked.sort();
        asked.dedup();
        asked
    }
}

fn pages() -> Router {
    let page = |text: &'static str| get(move || async move { Html(text) });
    let walk = |text: &'static str| get(move || async move { Html([text, include_str!("pages/walk.html")].concat()) });
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
        .route("/popups", page(include_str!("pages/popups.html")))
        .route("/tags", page(include_str!("pages/tags.html")))
        .route("/one/{name}", get(one))
        .route("/walk/kinds", walk(include_str!("pages/kinds.html")))
        .route("/walk/hold", walk(include_str!("pages/hold.html")))
        .route("/walk/posted", walk(include_str!("pages/posted.html")))
        .route("/walk/map", get(async || Html(one(Path("map".to_owned())).await.0 + include_str!("pages/walk.html"))))
        .route("/walk/tags", walk(include_str!("pages/tags.html")))
        .route("/own.js", get(async || ([(CONTENT_TYPE, "text/javascript")], "ran('own')")))
        .route("/p.gif", get(async || ([(CONTENT_TYPE, "image/gif")], PIXEL)))
        .route("/frame", page("<!DOCTYPE html><title>Frame</title>Frame"))
        .route("/plain", page("<!DOCTYPE html><title>Plain</title><script>window.order = []</script><p id=text>Text"))
}

fn trackers() -> Router {
    let vendor = |script: &'static str| get(move || async move { ([(CONTENT_TYPE, "text/javascript")], script) });
    Router::new()
        .route("/s.js", get(script))
        .route("/write.js", get(async || ([(CONTENT_TYPE, "text/javascript")], "document.write('<p id=written>')")))
        .route("/kind.js", get(kind))
        .route("/module.js", get(module))
        .route("/p.gif", get(async || ([(CONTENT_TYPE, "image/gif")], PIXEL)))
        .route("/slow.gif", get(slow))
        .route("/kind.css", get(async || ([(CONTENT_TYPE, "text/css")], "p { color: green }")))
        .route("/none.js", get(async || StatusCode::NOT_FOUND))
        .route("/film", get(async || Html("<!DOCTYPE html><title>Film</title>A film")))
        .route("/mcjs-connected/js/users/a1/b2.js", vendor(include_str!("pages/mcjs.js")))
        .route("/forms/embed/v2.js", vendor(include_str!("pages/hsforms.js")))
        .route("/gtag/js", vendor(include_str!("pages/gtag.js")))
        .route("/en_US/fbevents.js", vendor(include_str!("pages/fbevents.js")))
        .route("/tag.js", vendor(include_str!("pages/tag.js")))
        .fallback(async || "")
}

/// A page with one thing.
async fn one(Path(name): Path<String>) -> Html<String> {
    let long = || " ".repeat(1_200_000);
    let body = match &*name {
        "map" => {
            "<script type=importmap>{ \"imports\": { \"inner\": \"http://track.example/module.js?inner\" } }</script>\
             <script type=module>import { name } from 'inner'; ran(name)</script>"
                .to_owned()
        }
        "base" => "<base href='http://track.example/'><img alt='' src='p.gif?base'>".to_owned(),
        "away" => "<base href='http://other.example/'>".to_owned(),
        "refresh" => "<meta http-equiv=refresh content='0;url=http://film.example/film'>".to_owned(),
        "component" => "<amp-youtube data-videoid=x></amp-youtube>".to_owned(),
        "lazy" => "<img alt='' data-src='http://track.example/p.gif'>".to_owned(),
        "later" => "<script type=later src='http://track.example/kind.js'></script>".to_owned(),
        "long" => format!("<script>new Image().src = 'http://track.example/p.gif';{} ran('long')</script>", long()),
        "long-style" => format!(
            "<p>Text</p><style>i {{ background: url(http://track.example/p.gif) }}{}\
             b {{ background: url(http://track.example/p.gif) }} p {{ outline: 3px solid rgb(1, 2, 3) }}</style>",
            long()
        ),
        "part" => include_str!("pages/part.html").to_owned(),
        "half" => "<iframe width=300 height=200 src='http://film.example/film'></iframe>\
                   <img id=half alt='' src='http://track.example/p.gif' style='background: url(http://film.example/p.gif)'>"
            .to_owned(),
        "once" => "<iframe width=300 height=200 data-src='http://film.example/film'></iframe>".to_owned(),
        _ => String::new(),
    };
    Html(format!(
        "<!DOCTYPE html><title>One</title><script>window.order = []; window.ran = (name) => order.push(name)</script>{body}"
    ))
}

/// The smallest image.
const PIXEL: &[u8] = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

const OF_ANYBODY: [(HeaderName, &str); 3] =
    [(CONTENT_TYPE, "text/javascript"), (CACHE_CONTROL, "no-store"), (ACCESS_CONTROL_ALLOW_ORIGIN, "*")];

/// A script that says its name, and leaves something for others.
async fn kind(RawQuery(query): RawQuery) -> impl IntoResponse {
    let query = query.unwrap_or_default();
    let (name, delay) = query.split_once('&').unwrap_or((&query, "0"));
    sleep(std::time::Duration::from_millis(delay.parse().unwrap_or_default())).await;
    (OF_ANYBODY, format!("window.kind_{} = 'there'; ran('{name}')", name.replace('-', "_")))
}

/// An image that comes late.
async fn slow() -> impl IntoResponse {
    sleep(std::time::Duration::from_millis(450)).await;
    ([(CONTENT_TYPE, "image/gif"), (CACHE_CONTROL, "no-store")], PIXEL)
}

/// A module that imports another.
async fn module(RawQuery(query): RawQuery) -> impl IntoResponse {
    let text = match query.as_deref() {
        Some("static") => "import { name } from './module.js?inner'; ran(`module ${name}`)",
        _ => "export const name = 'inner'; ran('inner')",
    };
    (OF_ANYBODY, text)
}

/// `?name` or `?name&milliseconds`: a script that says its name, after a while.
async fn script(RawQuery(query): RawQuery) -> impl IntoResponse {
    let query = query.unwrap_or_default();
    let (name, delay) = query.split_once('&').unwrap_or((&query, "0"));
    sleep(std::time::Duration::from_millis(delay.parse().unwrap_or_default())).await;
    let headers = [(CONTENT_TYPE, "text/javascript"), (CACHE_CONTROL, "no-store"), (ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    (headers, format!("order.push('{name}')"))
}
