//! Pages far larger than memory should ever be pass in bounded memory. Alone in its binary, since the peak of a process is measured.
#![cfg(target_os = "linux")]

use std::{
    convert::Infallible,
    io::Write as _,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Frame;
use http_body_util::{BodyExt as _, Empty, Full};
use tower::{Layer as _, ServiceExt as _};
use tower_consent::{BodyError, ConsentLayer, Policy, page::Refusal};

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

/// Ten gibibytes of zeros in a few dozen kibibytes, and how they are coded.
fn bombs() -> [(&'static str, Vec<u8>); 3] {
    const MEBIBYTES: usize = 10 << 10;
    let zeros = vec![0; 1 << 20];
    let members = gzip(&zeros).repeat(MEBIBYTES);
    let frames = zstd::encode_all(&zeros[..], 19).expect("memory").repeat(MEBIBYTES);
    [
        ("gzip, gzip", gzip(&members)),
        ("zstd, gzip", gzip(&frames)),
        ("gzip, br", {
            let mut out = Vec::new();
            let params = brotli::enc::BrotliEncoderParams { quality: 5, ..Default::default() };
            brotli::BrotliCompress(&mut &members[..], &mut out, &params).expect("memory");
            out
        }),
    ]
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

#[tokio::test]
async fn bombs_are_refused_at_the_limits_in_16_megabytes() {
    let bombs = bombs();
    for (codings, bomb) in &bombs {
        assert!(bomb.len() <= 42 << 10, "{codings}: {} bytes", bomb.len());
    }
    // What a layer needs itself, before any page, is no growth.
    pass("<!DOCTYPE html>", PLAIN, 1 << 20).await;
    forget_peak();
    let before = peak();
    for (codings, bomb) in bombs {
        for (limits, most) in [("", 10 << 20), ("max_bytes = 33554432\nmax_ratio = 100000", 32 << 20)] {
            let out = explode(codings, bomb.clone(), limits).await;
            let growth = peak() - before;
            eprintln!("{codings} gave {out} bytes, grown by {growth}");
            assert!(out <= most, "{codings}: {out} bytes came out");
            assert!(growth <= GROWTH_MAX, "{codings}: grew by {growth} bytes");
        }
    }
}

/// Passes a coded page that is refused on its way, and says how much came out.
async fn explode(codings: &'static str, bomb: Vec<u8>, limits: &str) -> usize {
    let policy = Policy::from_toml(&format!("[codings]\n{limits}")).expect("a policy");
    let site = tower::service_fn(move |_: Request<Empty<Bytes>>| {
        let head = Response::builder().header("content-type", "text/html").header("content-encoding", codings);
        std::future::ready(Ok::<_, Infallible>(head.body(Full::new(Bytes::from(bomb.clone()))).expect("a response")))
    });
    let response = ConsentLayer::new(policy).layer(site).oneshot(Request::new(Empty::new())).await.expect("infallible");
    let mut body = response.into_body();
    let mut out = 0;
    loop {
        match body.frame().await.expect("an error before the end") {
            Ok(frame) => out += frame.into_data().expect("data").len(),
            Err(error) => {
                assert!(matches!(error, BodyError::Refused(Refusal::TooLarge)), "{error}");
                return out;
            }
        }
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

/// Lets the peak start from what is resident now: to make a bomb takes more memory than to refuse it.
fn forget_peak() {
    std::fs::write("/proc/self/clear_refs", "5").expect("writable on Linux");
}

/// The highest resident size of this process so far, in bytes.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("readable on Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    let kibibytes: usize = line.trim().trim_end_matches(" kB").parse().expect("a number");
    kibibytes << 10
}
