use std::{
    io,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use http::Response;
use http_body::Frame;
use http_body_util::BodyExt as _;

use crate::{
    client::{Client, PROTOCOLS, Protocol, get},
    page::{PAGE, TRACKER, encoded},
    server::{Director, Script, Server},
};

const HALF: &str = "<!DOCTYPE html><html><head><title>Kia ora</title></head><body><p>Kia";

/// The protocols in which an end can be told from a break: a page over HTTP/1.0 ends when its connection does.
const TELLING: [Protocol; 2] = [Protocol::Http11, Protocol::Http2];

/// What came of a body, and whether it came to a clean end.
async fn heard(client: &mut Client, path: &str) -> (String, bool) {
    // What breaks at once may break before its head is sent.
    let Ok(response) = client.send(get(path)).await else { return (String::new(), false) };
    let (mut body, mut text) = (response.into_body(), Vec::new());
    loop {
        match body.frame().await {
            None => break (String::from_utf8_lossy(&text).into_owned(), true),
            Some(Err(_)) => break (String::from_utf8_lossy(&text).into_owned(), false),
            Some(Ok(frame)) => text.extend_from_slice(frame.data_ref().map_or(&[][..], |data| data)),
        }
    }
}

#[tokio::test]
async fn a_body_that_breaks_is_broken_for_the_visitor() {
    let site = |request: http::Request<_>| {
        let (director, script) = Script::directed();
        director.send(Ok(Frame::data(Bytes::from_static(HALF.as_bytes())))).expect("heard");
        director.send(Err(io::Error::other("the disk is gone"))).expect("heard");
        let content_type = if request.uri().path() == "/page" { "text/html" } else { "text/plain" };
        Response::builder().header("content-type", content_type).body(script).expect("a response")
    };
    let server = Server::start("", site).await;
    for protocol in TELLING {
        for path in ["/page", "/text"] {
            let (_, clean) = heard(&mut Client::connect(server.address, protocol).await, path).await;
            assert!(!clean, "{protocol:?} {path} ended as if it were whole");
        }
    }
}

#[tokio::test]
async fn a_page_that_proves_unreadable_is_broken_off() {
    let site = |request: http::Request<_>| {
        let head = Response::builder().header("content-type", "text/html");
        if request.uri().path() == "/entities" {
            let entities = "<!DOCTYPE html [<!ENTITY a 'b'>]><html xmlns='http://www.w3.org/1999/xhtml'>";
            let body = Script::of([entities.into(), PAGE.into()]);
            return Response::builder().header("content-type", "application/xhtml+xml").body(body).expect("a response");
        }
        let head = head.header("content-encoding", "gzip");
        let mut page = encoded(PAGE, head.headers_ref().expect("no error"));
        page.truncate(page.len() - 9);
        head.body(Script::of([page.into()])).expect("a response")
    };
    let server = Server::start("", site).await;
    for protocol in TELLING {
        for path in ["/entities", "/half"] {
            let (text, clean) = heard(&mut Client::connect(server.address, protocol).await, path).await;
            assert!(!clean && !text.contains(TRACKER), "{protocol:?} {path}: {text}");
        }
    }
}

/// A site that begins one answer and goes no further, and whether its body was dropped.
async fn stalling(content_type: Option<&'static str>, begins: &'static str) -> (Server, Director, Arc<AtomicBool>) {
    let dropped = Arc::new(AtomicBool::new(false));
    let (director, script) = Script::directed();
    if !begins.is_empty() {
        director.send(Ok(Frame::data(Bytes::from_static(begins.as_bytes())))).expect("heard");
    }
    let script = Arc::new(Mutex::new(Some(script.watched(&dropped))));
    let site = move |_| {
        let script = script.lock().expect("not poisoned").take().expect("one request");
        let head = content_type.into_iter().fold(Response::builder(), |head, value| head.header("content-type", value));
        head.body(script).expect("a response")
    };
    (Server::start("", site).await, director, dropped)
}

async fn is_freed(dropped: &AtomicBool) -> bool {
    let freed = async {
        while !dropped.load(Ordering::SeqCst) {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), freed).await.is_ok()
}

#[tokio::test]
async fn a_visitor_who_leaves_frees_the_body() {
    for protocol in PROTOCOLS {
        for content_type in ["text/html", "text/event-stream"] {
            let (server, _director, dropped) = stalling(Some(content_type), HALF).await;
            let mut client = Client::connect(server.address, protocol).await;
            let mut body = client.send(get("/")).await.expect("a head").into_body();
            body.frame().await.expect("a frame").expect("no error");
            assert!(!dropped.load(Ordering::SeqCst));
            // Over HTTP/2 the connection stays, only the stream ends.
            let _stays = (protocol == Protocol::Http2).then_some(client);
            drop(body);
            assert!(is_freed(&dropped).await, "{protocol:?} {content_type}");
        }
    }
}

#[tokio::test]
async fn a_visitor_who_leaves_before_the_head_frees_the_body() {
    for protocol in PROTOCOLS {
        // Without a type the first bytes decide what it is, and they do not come.
        let (server, _director, dropped) = stalling(None, "").await;
        let mut client = Client::connect(server.address, protocol).await;
        let waited = tokio::time::timeout(Duration::from_millis(100), client.send(get("/"))).await;
        assert!(waited.is_err() && !dropped.load(Ordering::SeqCst), "{protocol:?}");
        drop(client);
        assert!(is_freed(&dropped).await, "{protocol:?}");
    }
}
