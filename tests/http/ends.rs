use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use http::Response;
use http_body::Frame;
use http_body_util::BodyExt as _;

use crate::{
    client::{Client, Protocol, get},
    page::{PAGE, TRACKER},
    server::{Script, Server},
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
    let entities = "<!DOCTYPE html [<!ENTITY a 'b'>]><html xmlns='http://www.w3.org/1999/xhtml'>";
    let site = move |_| {
        let body = Script::of([entities.into(), PAGE.into()]);
        Response::builder().header("content-type", "application/xhtml+xml").body(body).expect("a response")
    };
    let server = Server::start("", site).await;
    for protocol in TELLING {
        let (text, clean) = heard(&mut Client::connect(server.address, protocol).await, "/").await;
        assert!(!clean && !text.contains(TRACKER), "{protocol:?}: {text}");
    }
}

#[tokio::test]
async fn a_visitor_who_leaves_frees_the_body() {
    for protocol in [Protocol::Http10, Protocol::Http11, Protocol::Http2] {
        for content_type in ["text/html", "text/event-stream"] {
            let dropped = Arc::new(AtomicBool::new(false));
            let watched = Arc::clone(&dropped);
            let (director, script) = Script::directed();
            let script = std::sync::Mutex::new(Some(script.watched(&watched)));
            let script = Arc::new(script);
            let site = move |_| {
                let script = script.lock().expect("not poisoned").take().expect("one request");
                Response::builder().header("content-type", content_type).body(script).expect("a response")
            };
            let server = Server::start("", site).await;
            let mut client = Client::connect(server.address, protocol).await;
            director.send(Ok(Frame::data(Bytes::from_static(HALF.as_bytes())))).expect("heard");
            let mut body = client.send(get("/")).await.expect("a head").into_body();
            body.frame().await.expect("a frame").expect("no error");
            assert!(!dropped.load(Ordering::SeqCst));
            // Over HTTP/2 the connection stays, only the stream ends.
            let stays = (protocol == Protocol::Http2).then_some(client);
            drop(body);
            let freed = async {
                while !dropped.load(Ordering::SeqCst) {
                    tokio::time::sleep(Duration::from_millis(2)).await;
                }
            };
            let freed = tokio::time::timeout(Duration::from_secs(5), freed).await;
            assert!(freed.is_ok(), "{protocol:?} {content_type}: the body of the site was not freed");
            drop((stays, director));
        }
    }
}
