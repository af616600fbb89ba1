//! Whatever a site says in the head of a response, nothing changes for who has allowed everything, and for others what is left
//! has nothing denied in it: the layer before itself changes no more.
#![no_main]

use std::{
    convert::Infallible,
    future::{Ready, ready},
    pin::pin,
    sync::LazyLock,
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use http_body_util::Full;
use libfuzzer_sys::fuzz_target;
use tower::{Layer, Service};
use tower_consent::{ConsentLayer, Policy};

static LAYER: LazyLock<ConsentLayer> = LazyLock::new(|| ConsentLayer::new(Policy::from_toml("").unwrap()));

const NAMES: [&str; 12] = [
    "link",
    "refresh",
    "speculation-rules",
    "reporting-endpoints",
    "report-to",
    "nel",
    "sourcemap",
    "location",
    "content-security-policy",
    "content-security-policy-report-only",
    "supports-loading-mode",
    "set-cookie",
];

/// A site that answers every request with one head.
#[derive(Clone)]
struct Site(u16, HeaderMap);

impl Service<Request<Full<Bytes>>> for Site {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<Full<Bytes>>) -> Self::Future {
        let mut response = Response::new(Full::default());
        *response.status_mut() = self.0.try_into().unwrap();
        *response.headers_mut() = self.1.clone();
        ready(Ok(response))
    }
}

/// The head that leaves, without what says that it depends on consent.
fn seen(status: u16, head: &HeaderMap, cookie: &'static str) -> (u16, HeaderMap) {
    let mut site = LAYER.layer(Site(status, head.clone()));
    let request = Request::get("/").header("sec-fetch-dest", "iframe").header("cookie", cookie);
    let answer = pin!(site.call(request.body(Full::default()).unwrap()));
    let Poll::Ready(Ok(response)) = answer.poll(&mut Context::from_waker(Waker::noop())) else { panic!("it waits") };
    let (parts, _) = response.into_parts();
    let mut headers = parts.headers;
    for name in ["vary", "cache-control"] {
        headers.remove(name);
    }
    (parts.status.as_u16(), headers)
}

fuzz_target!(|input: &[u8]| {
    let mut head = HeaderMap::new();
    for line in input.split(|&byte| byte == b'\n') {
        let Some((&first, value)) = line.split_first() else { continue };
        let Ok(value) = HeaderValue::from_bytes(value) else { continue };
        head.append(HeaderName::from_static(NAMES[usize::from(first) % NAMES.len()]), value);
    }
    let status = if input.len() % 2 == 0 { 200 } else { 302 };
    let granted = seen(status, &head, "__Host-consent=1.1.analytics+functional+marketing+media");
    assert_eq!(granted, (status, head.clone()));
    let (left_status, left) = seen(status, &head, "");
    if left_status == status {
        assert_eq!(seen(status, &left, ""), (status, left));
    }
});
