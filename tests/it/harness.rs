//! A site, its visitors, and a body that does as it is told.

use std::{
    collections::VecDeque,
    convert::Infallible,
    pin::Pin,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
};

use axum::body::Body;
use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use http_body::Frame;
use http_body_util::BodyExt as _;
use tower::{Layer as _, ServiceExt as _, util::BoxCloneSyncService};
use tower_consent::{ConsentLayer, Policy};

pub(crate) const ANALYTICS: &str =
    r#"<script async src="https://www.googletagmanager.com/gtag/js?id=G-TEST"></script>"#;
pub(crate) const MARKETING: &str = r#"<script src="https://connect.facebook.net/en_US/fbevents.js"></script>"#;

/// The state cookie of a visitor who has chosen.
pub(crate) const REJECTED: &str = "__Host-consent=1.1.none";
pub(crate) const ANALYTICS_ONLY: &str = "__Host-consent=1.1.analytics";
pub(crate) const ACCEPTED: &str = "__Host-consent=1.1.analytics+functional+marketing+media";

/// What only a banner has in it, and what only the settings link of those who have chosen.
pub(crate) const BANNER: &str = r#"data-consent-ui="accept""#;
pub(crate) const SETTINGS: &str = r#"data-consent-ui="settings""#;
pub(crate) const ANY_OF_OURS: &str = "data-consent-ui";

pub(crate) fn page() -> String {
    format!(
        "<!DOCTYPE html><html><head><title>News</title>{ANALYTICS}{MARKETING}</head><body><h1>News</h1></body></html>"
    )
}

pub(crate) fn layer() -> ConsentLayer {
    static LAYER: LazyLock<ConsentLayer> =
        LazyLock::new(|| ConsentLayer::new(Policy::from_toml("").expect("an empty policy is a policy")));
    LAYER.clone()
}

/// A page as it is apart from its guard.
pub(crate) fn without_guard(page: &str) -> String {
    match page.split_once("<script>(function ") {
        Some((before, rest)) => format!("{before}{}", rest.split_once("</script>").expect("its end").1),
        None => page.to_owned(),
    }
}

pub(crate) type Site = BoxCloneSyncService<Request<Body>, Response<Body>, Infallible>;

/// A site behind the layer that answers every request alike.
pub(crate) fn site<B, F>(answer: F) -> Site
where
    F: Fn(Request<Body>) -> Response<B> + Clone + Send + Sync + 'static,
    B: http_body::Body + Send + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    B::Data: Send,
{
    site_behind(&layer(), answer)
}

pub(crate) fn site_behind<B, F>(layer: &ConsentLayer, answer: F) -> Site
where
    F: Fn(Request<Body>) -> Response<B> + Clone + Send + Sync + 'static,
    B: http_body::Body + Send + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    B::Data: Send,
{
    let inner = tower::service_fn(move |request| std::future::ready(Ok::<_, Infallible>(answer(request))));
    BoxCloneSyncService::new(layer.layer(inner).map_response(|response| response.map(Body::new)))
}

/// A site whose every page is `page()`, with these further headers.
pub(crate) fn news(headers: &'static [(&str, &str)]) -> Site {
    site(move |_| {
        let head = Response::builder().header("content-type", "text/html; charset=utf-8");
        let head = headers.iter().fold(head, |head, (name, value)| head.header(*name, *value));
        head.body(Body::from(page())).expect("a response")
    })
}

pub(crate) fn get(headers: &[(&str, &str)]) -> Request<Body> {
    let head = Request::get("/news?id=1").header("host", "site.example");
    let head = headers.iter().fold(head, |head, (name, value)| head.header(*name, *value));
    head.body(Body::empty()).expect("a request")
}

pub(crate) async fn answer(site: &Site, request: Request<Body>) -> Response<Body> {
    match site.clone().oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

pub(crate) async fn text(response: Response<Body>) -> String {
    let bytes = response.into_body().collect().await.expect("a body without errors").to_bytes();
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// The page that a visitor with these request headers gets.
pub(crate) async fn visit(site: &Site, headers: &[(&str, &str)]) -> String {
    text(answer(site, get(headers)).await).await
}

/// One thing that a body does.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    Data(&'static str),
    Trailers,
    Fail,
    Stall,
}

/// A body that follows a script, and tells when it is dropped.
#[derive(Debug)]
pub(crate) struct Scripted {
    acts: VecDeque<Act>,
    dropped: Arc<AtomicBool>,
}

impl Scripted {
    pub(crate) fn new(acts: &[Act]) -> Self {
        Self::watched(acts, &Arc::default())
    }

    pub(crate) fn watched(acts: &[Act], dropped: &Arc<AtomicBool>) -> Self {
        Self { acts: acts.iter().cloned().collect(), dropped: Arc::clone(dropped) }
    }

    pub(crate) fn page(self) -> Response<Self> {
        Response::builder().header("content-type", "text/html; charset=utf-8").body(self).expect("a response")
    }
}

impl Drop for Scripted {
    fn drop(&mut self) {
        self.dropped.store(true, Ordering::SeqCst);
    }
}

impl http_body::Body for Scripted {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let act = match self.acts.front() {
            Some(Act::Stall) => return Poll::Pending,
            _ => self.acts.pop_front(),
        };
        Poll::Ready(act.map(|act| match act {
            Act::Data(text) => Ok(Frame::data(Bytes::from_static(text.as_bytes()))),
            Act::Trailers => {
                let mut trailers = HeaderMap::new();
                trailers.insert("server-timing", http::HeaderValue::from_static("total;dur=1"));
                trailers.insert("content-digest", http::HeaderValue::from_static("sha-256=:AAAA:"));
                Ok(Frame::trailers(trailers))
            }
            Act::Fail | Act::Stall => Err(std::io::Error::other("the disk is gone")),
        }))
    }
}
