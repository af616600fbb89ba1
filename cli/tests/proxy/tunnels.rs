use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use tokio_tungstenite::tungstenite::Message;

use crate::{
    harness::{Proxy, SOON},
    site::Site,
};

#[tokio::test]
async fn websockets_speak_both_ways() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    let (mut socket, answer) =
        tokio_tungstenite::connect_async(format!("ws://{}/websocket", proxy.address)).await.expect("a websocket");
    assert_eq!(answer.status(), 101);
    for message in [Message::text("kia ora"), Message::binary(vec![7; 1 << 20])] {
        socket.send(message.clone()).await.unwrap();
        let back = tokio::time::timeout(SOON, socket.next()).await.expect("in time").unwrap().unwrap();
        assert_eq!(back, message);
    }
    socket.close(None).await.unwrap();
}

#[tokio::test]
async fn any_protocol_that_both_agree_on_passes() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    let mut stream = upgraded(&proxy).await;
    stream.write_all(b"kia ora").await.unwrap();
    let mut back = [0; 7];
    stream.read_exact(&mut back).await.unwrap();
    assert_eq!(&back, b"kia ora");
}

#[tokio::test]
async fn a_silent_tunnel_is_closed() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &["--idle-timeout", "300ms"]);
    let mut stream = upgraded(&proxy).await;
    let read = tokio::time::timeout(SOON, stream.read(&mut [0; 16])).await.expect("in time");
    assert!(matches!(read, Ok(0) | Err(_)), "{read:?}");
}

#[tokio::test]
async fn a_site_that_speaks_http_2_is_asked_without_the_upgrade() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &["--upstream-protocol", "http2"]);
    let answer = proxy
        .raw(b"GET /websocket HTTP/1.1\r\nHost: a\r\nConnection: upgrade, close\r\nUpgrade: websocket\r\n\r\n")
        .await;
    assert!(answer.starts_with("HTTP/1.1 426"), "{answer}");
}

async fn upgraded(proxy: &Proxy) -> TcpStream {
    let mut stream = TcpStream::connect(proxy.address).await.unwrap();
    stream
        .write_all(b"GET /websocket HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: chat\r\n\r\n")
        .await
        .unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let byte = tokio::time::timeout(Duration::from_secs(5), stream.read_u8()).await.expect("in time").unwrap();
        head.push(byte);
    }
    let head = String::from_utf8(head).unwrap();
    assert!(head.starts_with("HTTP/1.1 101") && head.contains("upgrade: chat"), "{head}");
    stream
}
