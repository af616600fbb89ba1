//! What becomes of the copies that visitors have.

use std::sync::{Arc, Mutex};

use http::{Request, Response};
use http_body_util::Full;

use crate::{
    client::{Answer, Client, PROTOCOLS, Protocol, ask},
    page::{ACCEPTED, PAGE, TRACKER},
    server::{Script, Server},
};

/// A site that knows when a page has not changed, and the conditions that it saw last.
async fn site() -> (Server, Arc<Mutex<Vec<String>>>) {
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let conditions = Arc::clone(&seen);
    let server = Server::start("", move |request| {
        let condition = |name| Some(request.headers().get(name)?.to_str().expect("ASCII").to_owned());
        let found = ["if-match", "if-none-match"].map(condition);
        let unchanged = found[1].as_deref() == Some("\"a\"");
        *conditions.lock().expect("not poisoned") = found.into_iter().flatten().collect();
        let head = Response::builder().status(if unchanged { 304 } else { 200 }).header("etag", "\"a\"");
        let page = if unchanged { None } else { Some(PAGE.into()) };
        head.header("content-type", "text/html").body(Script::of(page)).expect("a response")
    });
    (server.await, seen)
}

fn request(method: &str, cookie: Option<&str>, condition: Option<(&str, &str)>) -> Request<Full<bytes::Bytes>> {
    let fields = cookie.map(|cookie| ("cookie", cookie)).into_iter().chain(condition);
    let head = fields.fold(Request::builder().method(method).uri("/"), |head, (name, value)| head.header(name, value));
    head.body(Full::default()).expect("a request")
}

fn tag(answer: &Answer) -> &str {
    answer.headers["etag"].to_str().expect("ASCII")
}

async fn given(server: &Server, protocol: Protocol, cookie: Option<&str>) -> Answer {
    ask(server.address, protocol, request("GET", cookie, None)).await.expect("answered")
}

#[tokio::test]
async fn a_page_is_not_sent_again_to_who_has_it() {
    let (server, _) = site().await;
    for protocol in PROTOCOLS {
        for cookie in [None, Some(ACCEPTED)] {
            let page = given(&server, protocol, cookie).await;
            let again = request("GET", cookie, Some(("if-none-match", tag(&page))));
            let answer = ask(server.address, protocol, again).await.expect("answered");
            assert_eq!((answer.status.as_u16(), answer.text().as_str()), (304, ""), "{protocol:?} {cookie:?}");
            for name in ["etag", "vary", "cache-control"] {
                assert_eq!(answer.headers[name], page.headers[name], "{protocol:?} {cookie:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_copy_of_another_state_is_not_shown_again() {
    let (server, seen) = site().await;
    for protocol in PROTOCOLS {
        for (then, now) in [(Some(ACCEPTED), None), (None, Some(ACCEPTED))] {
            let page = given(&server, protocol, then).await;
            let again = request("GET", now, Some(("if-none-match", tag(&page))));
            let answer = ask(server.address, protocol, again).await.expect("answered");
            assert_eq!((answer.status.as_u16(), answer.text().contains(TRACKER)), (200, now.is_some()), "{protocol:?}");
            assert_ne!(tag(&answer), tag(&page), "{protocol:?}");
            assert!(seen.lock().expect("not poisoned").is_empty(), "{protocol:?}: {seen:?}");
        }
    }
}

#[tokio::test]
async fn a_write_names_the_version_of_the_site() {
    let (server, seen) = site().await;
    for protocol in PROTOCOLS {
        let page = given(&server, protocol, None).await;
        let mut client = Client::connect(server.address, protocol).await;
        let write = request("PUT", Some(ACCEPTED), Some(("if-match", tag(&page))));
        client.ask(write).await.expect("answered");
        assert_eq!(*seen.lock().expect("not poisoned"), ["\"a\""], "{protocol:?}");
    }
}

#[tokio::test]
async fn the_sites_own_script_is_not_sent_again_while_the_visitor_stands_where_he_stood() {
    let (server, _) = site().await;
    for protocol in PROTOCOLS {
        let get = async |cookie, condition| {
            let mut request = request("GET", cookie, condition);
            *request.uri_mut() = "/_consent/consent.js".parse().expect("a path");
            ask(server.address, protocol, request).await.expect("answered")
        };
        let first = get(None, None).await;
        let held = tag(&first);
        let listed = format!("\"other\", {held}");
        for condition in [held, held.trim_start_matches("W/"), &listed, "*"] {
            let again = get(None, Some(("if-none-match", condition))).await;
            assert_eq!((again.status.as_u16(), again.text().as_str()), (304, ""), "{protocol:?} {condition}");
            for name in ["etag", "vary", "cache-control"] {
                assert_eq!(again.headers[name], first.headers[name], "{protocol:?} {condition}");
            }
            assert!(!again.headers.contains_key("content-type") && !again.headers.contains_key("content-length"));
        }
        let chosen = get(Some(ACCEPTED), Some(("if-none-match", held))).await;
        assert_eq!(chosen.status.as_u16(), 200, "{protocol:?}");
        assert!(chosen.text().contains("everything\":true") && tag(&chosen) != held, "{protocol:?}");
    }
}
