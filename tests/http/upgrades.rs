use bytes::Bytes;
use futures_util::{SinkExt as _, StreamExt as _};
use http::{Request, Response, StatusCode};
use http_body_util::Empty;
use hyper::{body::Incoming, client::conn::http2, ext::Protocol};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _},
    net::TcpStream,
};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{Message, client::IntoClientRequest as _, handshake::derive_accept_key, protocol::Role},
};

use crate::server::{Script, Server};

/// What a page must not hold, and a stream of bytes may.
const MARKUP: &str = "<script src='https://www.googletagmanager.com/gtag/js'></script>";

/// Switches to a websocket that says everything twice.
fn websocket(mut request: Request<Incoming>) -> Response<Script> {
    let key = request.headers().get("sec-websocket-key").expect("a key").as_bytes().to_vec();
    tokio::spawn(async move {
        let upgraded = hyper::upgrade::on(&mut request).await.expect("upgraded");
        let mut socket = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, None).await;
        while let Some(Ok(message)) = socket.next().await {
            if !message.is_text() || socket.send(message.clone()).await.is_err() || socket.send(message).await.is_err()
            {
                break;
            }
        }
    });
    Response::builder()
        .status(StatusCode::SWITCHING_PROTOCOLS)
        .header("connection", "upgrade")
        .header("upgrade", "websocket")
        .header("sec-websocket-accept", derive_accept_key(&key))
        .body(Script::of([]))
        .expect("a response")
}

#[tokio::test]
async fn a_websocket_carries_bytes_both_ways() {
    let server = Server::start("", websocket).await;
    let stream = TcpStream::connect(server.address).await.expect("connected");
    let request = "ws://site.example/news".into_client_request().expect("a request");
    let (mut socket, response) = tokio_tungstenite::client_async(request, stream).await.expect("a websocket");
    assert_eq!(response.status(), StatusCode::SWITCHING_PROTOCOLS);
    for text in ["Kia ora", MARKUP] {
        socket.send(Message::text(text)).await.expect("sent");
        for _ in 0..2 {
            let heard = socket.next().await.expect("a message").expect("no error");
            assert_eq!(heard.into_text().expect("a text").as_str(), text);
        }
    }
}

/// Makes a tunnel to a service that says everything back. Its answer has a type, though it has no body.
fn tunnel(request: Request<Incoming>) -> Response<Script> {
    assert_eq!(request.method(), http::Method::CONNECT);
    tokio::spawn(async move {
        let upgraded = hyper::upgrade::on(request).await.expect("upgraded");
        let (mut from, mut to) = tokio::io::split(TokioIo::new(upgraded));
        // Ends when the visitor does.
        drop(tokio::io::copy(&mut from, &mut to).await);
    });
    Response::builder().header("content-type", "text/html").body(Script::of([])).expect("a response")
}

async fn echoed(mut stream: impl AsyncRead + AsyncWrite + Unpin) {
    stream.write_all(MARKUP.as_bytes()).await.expect("sent");
    let mut heard = vec![0; MARKUP.len()];
    stream.read_exact(&mut heard).await.expect("heard");
    assert_eq!(heard, MARKUP.as_bytes());
}

#[tokio::test]
async fn connect_makes_a_tunnel() {
    let server = Server::start("", tunnel).await;

    let mut stream = TcpStream::connect(server.address).await.expect("connected");
    stream.write_all(b"CONNECT other.example:25 HTTP/1.1\r\nHost: other.example:25\r\n\r\n").await.expect("sent");
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.expect("a head"));
    }
    let head = String::from_utf8(head).expect("UTF-8");
    assert!(head.starts_with("HTTP/1.1 200") && !head.contains("transfer-encoding"), "{head}");
    echoed(stream).await;
    echoed_over_http_2(&server, Request::connect("other.example:25")).await;
}

#[tokio::test]
async fn a_websocket_over_http_2_is_a_tunnel() {
    let server = Server::start("", tunnel).await;
    let websocket = Request::connect("https://site.example/news").extension(Protocol::from_static("websocket"));
    echoed_over_http_2(&server, websocket).await;
}

async fn echoed_over_http_2(server: &Server, request: http::request::Builder) {
    let io = TokioIo::new(TcpStream::connect(server.address).await.expect("connected"));
    let (mut sender, connection) = http2::handshake(TokioExecutor::new(), io).await.expect("a connection");
    let connection = tokio::spawn(connection);
    let request = request.body(Empty::<Bytes>::new()).expect("a request");
    let response = sender.send_request(request).await.expect("answered");
    assert_eq!(response.status(), StatusCode::OK);
    echoed(TokioIo::new(hyper::upgrade::on(response).await.expect("a tunnel"))).await;
    connection.abort();
}
