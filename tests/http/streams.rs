use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response};
use http_body::Frame;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

use crate::{
    client::{Client, PROTOCOLS, Protocol, ask, get},
    page::{GREETING, PAGE, TRACKER},
    server::{Director, Script, Server},
};

/// How long anything may take that should be there at once.
const AT_ONCE: Duration = Duration::from_secs(5);

fn typed(content_type: &'static str, body: Script) -> Response<Script> {
    Response::builder().header("content-type", content_type).body(body).expect("a response")
}

/// A site whose one answer is given step by step.
async fn directed(content_type: &'static str) -> (Server, Director) {
    let (director, script) = Script::directed();
    let script = Arc::new(Mutex::new(Some(script)));
    let site = move |_| typed(content_type, script.lock().expect("not poisoned").take().expect("one request"));
    (Server::start("", site).await, director)
}

fn say(director: &Director, text: &str) {
    director.send(Ok(Frame::data(Bytes::copy_from_slice(text.as_bytes())))).expect("heard");
}

async fn hear(body: &mut Incoming) -> String {
    let frame = timeout(AT_ONCE, body.frame()).await.expect("in time").expect("a frame").expect("no error");
    String::from_utf8(frame.into_data().expect("data").to_vec()).expect("UTF-8")
}

#[tokio::test]
async fn what_is_no_page_leaves_in_the_same_chunks() {
    let pieces = ["{\"html\":", "\"<script src=https://www.googletagmanager.com/", "gtag/js>\"", "}"];
    let (server, director) = directed("application/json").await;
    pieces.iter().for_each(|piece| say(&director, piece));
    drop(director);
    let mut stream = TcpStream::connect(server.address).await.expect("connected");
    let request = "GET / HTTP/1.1\r\nHost: site.example\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut answer = String::new();
    timeout(AT_ONCE, stream.read_to_string(&mut answer)).await.expect("in time").expect("read");
    let chunks: String = pieces.iter().map(|piece| format!("{:X}\r\n{piece}\r\n", piece.len())).collect();
    let (_, body) = answer.split_once("\r\n\r\n").expect("a head");
    assert_eq!(body, format!("{chunks}0\r\n\r\n"));
}

#[tokio::test]
async fn events_arrive_one_by_one() {
    for protocol in [Protocol::Http11, Protocol::Http2] {
        let (server, director) = directed("text/event-stream").await;
        let mut client = Client::connect(server.address, protocol).await;
        let mut body = client.send(get("/")).await.expect("a head").into_body();
        for event in ["data: one\n\n", ": <script src=https://www.googletagmanager.com/gtag/js>\n\n", "data: two\n\n"] {
            say(&director, event);
            assert_eq!(hear(&mut body).await, event, "{protocol:?}");
        }
    }
}

#[tokio::test]
async fn a_slow_page_arrives_as_it_is_made() {
    for protocol in PROTOCOLS {
        let (server, director) = directed("text/html").await;
        let mut client = Client::connect(server.address, protocol).await;
        let mut body = client.send(get("/")).await.expect("a head").into_body();
        for piece in ["<!DOCTYPE html><html><head><title>Slow</title>", "</head><main><p>One</p>", "<p>Two</p>"] {
            say(&director, piece);
            let mut heard = String::new();
            // Parts of ours stand between the tags.
            while !heard.contains(&piece[piece.len() - 8..]) {
                heard += &hear(&mut body).await;
            }
        }
    }
}

fn trailers(names: &[(&'static str, &'static str)]) -> HeaderMap {
    names.iter().map(|(name, value)| (name.parse().expect("a name"), HeaderValue::from_static(value))).collect()
}

fn te(path: &str) -> Request<Full<Bytes>> {
    let mut request = get(path);
    request.headers_mut().insert("te", HeaderValue::from_static("trailers"));
    request
}

#[tokio::test]
async fn trailers_follow_a_page() {
    let site = |_| {
        let trailers = trailers(&[("server-timing", "total;dur=1"), ("content-digest", "sha-256=:AAAA:")]);
        let mut response = typed("text/html", Script::of([PAGE.into()]).with_trailers(trailers));
        response.headers_mut().insert("trailer", HeaderValue::from_static("server-timing, content-digest"));
        response
    };
    let server = Server::start("", site).await;
    for protocol in [Protocol::Http11, Protocol::Http2] {
        let answer = ask(server.address, protocol, te("/")).await.expect("answered");
        assert!(answer.text().contains(GREETING) && !answer.text().contains(TRACKER), "{protocol:?}");
        assert_eq!(answer.trailers, Some(trailers(&[("server-timing", "total;dur=1")])), "{protocol:?}");
    }
}

#[tokio::test]
async fn grpc_passes_with_its_trailers() {
    let message: &[u8] = b"\0\0\0\0\x2e<script src=https://www.googletagmanager.com/>";
    let ended = trailers(&[("grpc-status", "0"), ("grpc-message", "")]);
    let sent = ended.clone();
    let site = move |_| {
        typed("application/grpc+proto", Script::of([message.into(), message.into()]).with_trailers(sent.clone()))
    };
    let server = Server::start("", site).await;
    let mut request = te("/news.Reader/Read");
    *request.method_mut() = http::Method::POST;
    request.headers_mut().insert("content-type", HeaderValue::from_static("application/grpc+proto"));
    let answer = ask(server.address, Protocol::Http2, request).await.expect("answered");
    assert_eq!(answer.body, [message, message].concat());
    assert_eq!(answer.trailers, Some(ended));
    assert!(!answer.headers.contains_key("vary") && !answer.headers.contains_key("cache-control"));
}
