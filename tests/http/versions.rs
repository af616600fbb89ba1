use std::time::Duration;

use http::{Request, Response};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

use crate::{
    page::{GREETING, PAGE, TRACKER},
    server::{Script, Server},
};

/// Pages, and below `/json` something shorter.
fn news(request: &Request<Incoming>) -> Response<Script> {
    let (content_type, text) =
        if request.uri().path() == "/json" { ("application/json", "{}") } else { ("text/html", PAGE) };
    Response::builder().header("content-type", content_type).body(Script::of([text.into()])).expect("a response")
}

/// Says these lines and reads on until `end` is there, or the end of the connection.
async fn said(stream: &mut TcpStream, lines: &str, end: Option<&str>) -> String {
    stream.write_all(lines.replace('\n', "\r\n").as_bytes()).await.expect("sent");
    let mut heard = Vec::new();
    let read = async {
        while end.is_none_or(|end| !heard.ends_with(end.as_bytes())) {
            if stream.read_buf(&mut heard).await.expect("read") == 0 {
                break;
            }
        }
    };
    timeout(Duration::from_secs(5), read).await.expect("in time");
    String::from_utf8(heard).expect("UTF-8")
}

#[tokio::test]
async fn http_1_0_pages_end_with_the_connection() {
    let server = Server::start("", |request| news(&request)).await;
    let mut stream = TcpStream::connect(server.address).await.expect("connected");
    for _ in 0..2 {
        let request = "GET /json HTTP/1.0\nHost: site.example\nConnection: keep-alive\n\n";
        let json = said(&mut stream, request, Some("{}")).await;
        assert!(json.starts_with("HTTP/1.0 200") && json.contains("content-length: 2\r\n"), "{json}");
        assert!(json.contains("connection: keep-alive"), "{json}");
    }
    let page = said(&mut stream, "GET / HTTP/1.0\nHost: site.example\nConnection: keep-alive\n\n", None).await;
    let (head, body) = page.split_once("\r\n\r\n").expect("a head");
    assert!(!head.contains("transfer-encoding") && !head.contains("content-length"), "{head}");
    assert!(body.contains(GREETING) && body.ends_with("</html>") && !body.contains(TRACKER), "{body}");
}

#[tokio::test]
async fn http_1_1_connections_stay() {
    let server = Server::start("", |request| news(&request)).await;
    let mut stream = TcpStream::connect(server.address).await.expect("connected");
    for _ in 0..2 {
        let page = said(&mut stream, "GET / HTTP/1.1\nHost: site.example\n\n", Some("\r\n0\r\n\r\n")).await;
        assert!(page.contains("transfer-encoding: chunked\r\n") && !page.contains("content-length"), "{page}");
        let json = said(&mut stream, "GET /json HTTP/1.1\nHost: site.example\n\n", Some("{}")).await;
        assert!(json.contains("content-length: 2\r\n") && !json.contains("transfer-encoding"), "{json}");
    }
    let head = said(&mut stream, "HEAD / HTTP/1.1\nHost: site.example\n\n", Some("\r\n\r\n")).await;
    assert!(!head.contains("content-length"), "that of the gated page is not known: {head}");
    let last = said(&mut stream, "GET / HTTP/1.1\nHost: site.example\nConnection: close\n\n", None).await;
    assert!(last.contains("connection: close") && last.ends_with("\r\n0\r\n\r\n"), "{last}");
}

#[tokio::test]
async fn a_client_that_expects_is_told_to_continue() {
    async fn site(request: Request<Incoming>) -> Response<Script> {
        let form = request.into_body().collect().await.expect("a form").to_bytes();
        assert_eq!(form, "name=Aroha");
        Response::builder().header("content-type", "text/html").body(Script::of([PAGE.into()])).expect("a response")
    }
    let server = Server::start_slow("", site).await;
    let mut stream = TcpStream::connect(server.address).await.expect("connected");
    let head = "POST / HTTP/1.1\nHost: site.example\nExpect: 100-continue\nContent-Length: 10\nConnection: close\n\n";
    assert_eq!(said(&mut stream, head, Some("\r\n\r\n")).await, "HTTP/1.1 100 Continue\r\n\r\n");
    let page = said(&mut stream, "name=Aroha", None).await;
    assert!(page.starts_with("HTTP/1.1 200") && page.contains(GREETING) && !page.contains(TRACKER), "{page}");
}
