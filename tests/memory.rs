//! Pages far larger than memory should ever be pass in bounded memory. Alone in its binary, since the peak of a process is measured.
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

const CHUNK: usize = 16 << 10;
/// What the whole process may grow by while the pages pass.
const GROWTH_MAX: usize = 16 << 20;

/// A page like others, in chunks that cut it anywhere.
const PLAIN: &[u8] = b"<p>Kia ora <a href=/next>next</a><img src=\"https://www.facebook.com/tr?id=1&amp;ev=PageView\">\
<script>var settings = {a: 1 < 2};</script><script src=\"https://www.googletagmanager.com/gtag/js?id=G-TEST\"></script>\n";

#[tokio::test]
async fn pages_of_any_size_pass_in_16_megabytes() {
    let pages: [(&str, &[u8], usize); 5] = [
        ("<!DOCTYPE html>", PLAIN, 100 << 20),
        ("<script>", b"var a = 'https://www.google-analytics.com/';\n", 32 << 20),
        ("<a title=\"", b"Kia ora <b> ", 32 << 20),
        ("<!--", b"Kia ora --", 32 << 20),
        ("<style>", b"a { color: red } ", 32 << 20),
    ];
    pass("<!DOCTYPE html>", PLAIN, 1 << 20).await;
    let before = peak();
    for (start, piece, size) in pages {
        let out = pass(start, piece, size).await;
        let growth = peak() - before;
        eprintln!("{start} gave {out} of {size} bytes, grown by {growth}");
        assert!(out > 1 << 20, "{start}: {out} bytes came out");
        assert!(growth <= GROWTH_MAX, "{start}: grew by {growth} bytes");
    }
}

/// Passes a page of this size through the layer, and says how much came out.
async fn pass(start: &'static str, piece: &'static [u8], size: usize) -> usize {
    let policy = Policy::from_toml("").expect("a policy");
    let site = tower::service_fn(move |_: Request<Empty<Bytes>>| {
        let response = Response::builder().header("content-type", "text/html").body(Endless::new(start, piece, size));
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

/// A page that is made while it is read: a start, and then one piece over and over.
struct Endless {
    start: Option<&'static str>,
    piece: usize,
    pieces: Vec<u8>,
    left: usize,
    at: usize,
}

impl Endless {
    fn new(start: &'static str, piece: &'static [u8], left: usize) -> Self {
        Self { start: Some(start), piece: piece.len(), pieces: piece.repeat(CHUNK / piece.len() + 2), left, at: 0 }
    }
}

impl http_body::Body for Endless {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if let Some(start) = self.start.take() {
            return Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(start.as_bytes())))));
        }
        let size = CHUNK.min(self.left);
        let from = self.at % self.piece;
        let chunk = (size > 0).then(|| Bytes::copy_from_slice(&self.pieces[from..from + size]));
        self.at += size;
        self.left -= size;
        Poll::Ready(chunk.map(|chunk| Ok(Frame::data(chunk))))
    }
}

/// The highest resident size of this process so far, in bytes.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("readable on Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    let kibibytes: usize = line.trim().trim_end_matches(" kB").parse().expect("a number");
    kibibytes << 10
}
