//! Whatever a site sends in whatever coding and charset ends, in order or in an error, and not according to how it was cut.
#![no_main]

use std::{convert::Infallible, sync::LazyLock};

use bytes::Bytes;
use futures_util::{FutureExt as _, stream};
use http::{Request, Response};
use http_body::Frame;
use http_body_util::{BodyExt as _, Empty, StreamBody};
use libfuzzer_sys::fuzz_target;
use tower::{Layer as _, ServiceExt as _};
use tower_consent::{ConsentLayer, Policy};

static LAYER: LazyLock<ConsentLayer> = LazyLock::new(|| {
    ConsentLayer::new(Policy::from_toml("[codings]\nmax_bytes = 1048576\nmax_ratio = 1000").unwrap())
});

const CODINGS: [&str; 6] = ["", "gzip", "deflate", "br", "zstd", "br, gzip"];
const TYPES: [&str; 4] = ["text/html", "text/html; charset=utf-16", "text/html; charset=iso-2022-jp", "image/svg+xml"];

/// What the visitor gets, and whether it ended well.
fn gated(body: &[u8], cut: usize, coding: usize, kind: usize) -> (Vec<u8>, bool) {
    let (head, tail) = body.split_at(cut);
    let parts = [head, tail].map(Bytes::copy_from_slice);
    let site = tower::service_fn(move |_: Request<Empty<Bytes>>| {
        let head = Response::builder().header("content-encoding", CODINGS[coding % CODINGS.len()]);
        // One in five bodies has no type, and is looked into.
        let head = match TYPES.get(kind % (TYPES.len() + 1)) {
            Some(kind) => head.header("content-type", *kind),
            None => head,
        };
        let frames = parts.clone().map(|part| Ok::<_, Infallible>(Frame::data(part)));
        let body = StreamBody::new(stream::iter(frames));
        std::future::ready(Ok::<_, Infallible>(head.body(body).unwrap()))
    });
    let request = Request::builder().header("sec-fetch-dest", "document").body(Empty::new()).unwrap();
    let passed = async move {
        let mut body = LAYER.layer(site).oneshot(request).await.unwrap().into_body();
        let mut seen = Vec::new();
        while let Some(frame) = body.frame().await {
            match frame {
                Ok(frame) => seen.extend_from_slice(&frame.into_data().unwrap_or_default()),
                Err(_) => return (seen, false),
            }
        }
        (seen, true)
    };
    passed.now_or_never().expect("nothing here waits")
}

fuzz_target!(|input: &[u8]| {
    let Some((&[high, low, coding, kind], body)) = input.split_first_chunk() else { return };
    let cut = usize::from(u16::from_be_bytes([high, low])) % (body.len() + 1);
    let (whole, ended) = gated(body, 0, coding.into(), kind.into());
    let (cut, cut_ended) = gated(body, cut, coding.into(), kind.into());
    assert_eq!(ended, cut_ended);
    assert!(if ended { whole == cut } else { whole.starts_with(&cut) || cut.starts_with(&whole) });
});
