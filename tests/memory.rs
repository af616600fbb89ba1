//! A page far larger than memory should ever be passes in bounded memory. Alone in its binary, since the peak of a process is measured.
#![cfg(target_os = "linux")]

use std::{
    convert::Infallible,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Frame;
use http_body_util::{BodyExt as _, Empty};
use tower::{Layer as _, ServiceExt as _};
use tower_consent::{ConsentLayer, Policy};

const PAGE: usize = 100 << 20;
const CHUNK: usize = 16 << 10;
/// What the whole process may grow by while the page passes.
const GROWTH_MAX: usize = 4 << 20;

#[tokio::test]
async fn a_page_of_100_megabytes_passes_in_4_megabytes() {
    let warm = pass(1 << 20).await;
    assert!(warm > 1 << 18, "{warm} bytes of 1 MiB came out");
    let before = peak();
    let out = pass(PAGE).await;
    let growth = peak() - before;
    assert!(out > PAGE / 4, "{out} bytes came out");
    assert!(growth <= GROWTH_MAX, "grew by {growth} bytes");
}

/// Passes a page of this size through the layer, and says how much came out.
async fn pass(size: usize) -> usize {
    let policy = Policy::from_toml("").expect("a policy");
    let site = tower::service_fn(move |_: Request<Empty<Bytes>>| {
        let response = Response::builder().header("content-type", "text/html").body(Endless::new(size));
        std::future::ready(Ok::<_, Infallible>(response.expect("a response")))
    });
    let response = ConsentLayer::new(policy).layer(site).oneshot(Request::new(Empty::new())).await.expect("infallible");
    let mut body = response.into_body();
    let mut out = 0;
    while let Some(frame) = body.frame().await {
        out += frame.expect("no error").into_data().expect("data").len();
    }
    out
}

/// A page of paragraphs and trackers, made while it is read, in chunks that cut tags anywhere.
struct Endless {
    pieces: Vec<u8>,
    left: usize,
    at: usize,
}

const PIECE: &[u8] = b"<p>Kia ora <a href=/next>next</a><img src=\"https://www.facebook.com/tr?id=1&amp;ev=PageView\">\
<script>var settings = {a: 1 < 2};</script><script src=\"https://www.googletagmanager.com/gtag/js?id=G-TEST\"></script>\n";

impl Endless {
    fn new(size: usize) -> Self {
        Self { pieces: PIECE.repeat(CHUNK / PIECE.len() + 2), left: size, at: 0 }
    }
}

impl http_body::Body for Endless {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let size = CHUNK.min(self.left);
        let from = self.at % PIECE.len();
        let chunk = Bytes::copy_from_slice(&self.pieces[from..from + size]);
        self.at += size;
        self.left -= size;
        Poll::Ready(Some(Ok(Frame::data(chunk))))
    }
}

/// The highest resident size of this process so far, in bytes.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("readable on Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    let kibibytes: usize = line.trim().trim_end_matches(" kB").parse().expect("a number");
    kibibytes << 10
}
