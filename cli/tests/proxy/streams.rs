use std::time::Duration;

use bytes::Bytes;
use http::{Request, Version};
use http_body::Frame;
use http_body_util::{BodyExt as _, StreamBody};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::{
    harness::{Proxy, SOON, ask, get, text},
    site::{CHUNK, Site},
};

/// How much the proxy may grow by while 64 MiB pass.
const GROWTH_MAX: usize = 16 << 20;

#[tokio::test]
async fn the_first_byte_does_not_wait_for_the_last() {
    let site = Site::plain().await;
    for spoken in ["http1", "http2"] {
        let proxy = Proxy::start(&site.url(), &["--upstream-protocol", spoken]);
        let mut body = get(&proxy.url("/stream")).await.into_body();
        let first = tokio::time::timeout(SOON, body.frame()).await.expect("in time").unwrap().unwrap();
        assert_eq!(first.into_data().unwrap(), "data: first\n\n");
        site.state.go_on.notify_one();
        assert_eq!(body.collect().await.unwrap().to_bytes(), "data: last\n\n");
    }
}

#[tokio::test]
async fn uploads_and_downloads_of_any_size_pass_in_flat_memory() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    assert_eq!(upload(&proxy, Version::HTTP_11, 1).await, upload(&proxy, Version::HTTP_2, 1).await);
    let before = proxy.peak();
    let sent = upload(&proxy, Version::HTTP_11, 1024).await;
    assert!(sent.starts_with("67108864 "), "{sent}");
    assert_eq!(sent, upload(&proxy, Version::HTTP_2, 1024).await);
    let mut body = get(&proxy.url("/large")).await.into_body();
    let mut bytes = 0;
    while let Some(frame) = body.frame().await {
        bytes += frame.unwrap().into_data().unwrap().len();
    }
    assert_eq!(bytes, 64 << 20);
    let growth = proxy.peak() - before;
    assert!(growth <= GROWTH_MAX, "grew by {growth} bytes");
}

async fn upload(proxy: &Proxy, version: Version, chunks: usize) -> String {
    let chunk = Bytes::from((0..CHUNK).map(|n| (n % 251) as u8).collect::<Vec<_>>());
    let frames = (0..chunks).map(move |_| Ok::<_, std::io::Error>(Frame::data(chunk.clone())));
    let body = StreamBody::new(futures_util::stream::iter(frames));
    text(ask(version, Request::post(proxy.url("/count")).body(body).unwrap()).await).await
}

#[tokio::test]
async fn a_visitor_who_does_not_read_costs_no_memory() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    drop(text(get(&proxy.url("/page")).await).await);
    let before = proxy.peak();
    let mut lazy = tokio::net::TcpStream::connect(proxy.address).await.unwrap();
    lazy.write_all(b"GET /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await.unwrap();
    tokio::time::sleep(Duration::from_millis(500)).await;
    let growth = proxy.peak() - before;
    assert!(growth <= GROWTH_MAX, "grew by {growth} bytes");
    let mut rest = Vec::new();
    tokio::time::timeout(SOON, lazy.read_to_end(&mut rest)).await.expect("in time").unwrap();
    assert!(rest.len() > 64 << 20, "and he still gets all: {}", rest.len());
}
