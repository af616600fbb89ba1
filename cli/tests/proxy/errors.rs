use std::{
    io::{Read as _, Write as _},
    process::Command,
    sync::atomic::Ordering,
    time::Duration,
};

use http::StatusCode;
use http_body_util::BodyExt as _;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

use crate::{
    harness::{Identity, Proxy, SOON, get, text},
    site::Site,
};

/// A site that answers whatever comes with these bytes, and then hangs up.
async fn answering(bytes: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            drop(stream.read(&mut [0; 4096]).await);
            drop(stream.write_all(bytes).await);
        }
    });
    url
}

#[tokio::test]
async fn a_site_that_cannot_be_reached_is_a_bad_gateway() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for spoken in ["http1", "http2"] {
        let proxy = Proxy::start(&format!("http://{closed}"), &["--upstream-protocol", spoken, "--log-format", "json"]);
        let response = get(&proxy.url("/")).await;
        assert_eq!(response.status(), StatusCode::BAD_GATEWAY);
        assert_eq!(text(response).await, "502 Bad Gateway: the site cannot be reached.\n");
        let log = proxy.log();
        assert!(log.contains(r#""reason":"the site cannot be reached""#), "{log}");
    }
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_refused() {
    let site = Site::with_tls().await;
    let proxy = Proxy::start(&site.url(), &[]);
    assert_eq!(get(&proxy.url("/page")).await.status(), StatusCode::BAD_GATEWAY);
    assert_eq!(site.requests(), 0);
}

#[tokio::test]
async fn an_answer_that_is_not_http_is_a_bad_gateway() {
    let answers: [&[u8]; 7] = [
        b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n7\r\nkia ora\r\n0\r\n\r\n",
        b"",
        b"hello\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        b"HTTP/1.1 200 OK\r\nX: a\r\n b\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: chat\r\n\r\n",
    ];
    for bytes in answers {
        let proxy = Proxy::start(&answering(bytes).await, &[]);
        let response = get(&proxy.url("/")).await;
        assert_eq!(response.status(), StatusCode::BAD_GATEWAY, "{}", String::from_utf8_lossy(bytes));
    }
}

#[tokio::test]
async fn hints_before_the_answer_do_not_pass_and_the_answer_does() {
    let site = answering(
        b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi",
    );
    let answer = Proxy::start(&site.await, &[]).raw(b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("\r\n\r\nhi"), "{answer}");
}

#[tokio::test]
async fn a_site_that_takes_too_long_is_a_gateway_timeout() {
    let site = Site::plain().await;
    for spoken in ["http1", "http2"] {
        let proxy = Proxy::start(&site.url(), &["--answer-timeout", "300ms", "--upstream-protocol", spoken]);
        let response = get(&proxy.url("/hang")).await;
        assert_eq!(response.status(), StatusCode::GATEWAY_TIMEOUT);
        assert_eq!(text(response).await, "504 Gateway Timeout: the site did not answer in time.\n");
        given_up(&site).await;
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_does_not_end_like_a_whole_one() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &["--idle-timeout", "300ms"]);
    for path in ["/broken", "/silent"] {
        let body = get(&proxy.url(path)).await.into_body().collect();
        assert!(tokio::time::timeout(SOON, body).await.expect("in time").is_err(), "{path}");
    }
}

#[tokio::test]
async fn a_visitor_who_leaves_takes_his_request_with_him() {
    let site = Site::plain().await;
    for spoken in ["http1", "http2"] {
        let proxy = Proxy::start(&site.url(), &["--upstream-protocol", spoken]);
        let mut stream = TcpStream::connect(proxy.address).await.unwrap();
        stream.write_all(b"GET /hang HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
        let before = site.requests();
        while site.requests() == before {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        drop(stream);
        given_up(&site).await;
    }
}

async fn given_up(site: &Site) {
    let dropped = async {
        while !site.state.dropped.swap(false, Ordering::SeqCst) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(SOON, dropped).await.expect("the request is given up");
}

#[tokio::test]
async fn an_upload_that_stops_coming_is_given_up() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &["--idle-timeout", "300ms"]);
    let answer = proxy.raw(b"POST /count HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf").await;
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
}

#[tokio::test]
async fn a_connection_without_a_request_is_closed() {
    let site = Site::plain().await;
    let identity = Identity::get();
    for arguments in [&[][..], &identity.serve()] {
        let proxy = Proxy::start(&site.url(), &[&["--header-timeout", "300ms"], arguments].concat());
        for start in [&b""[..], b"G", b"PRI * HTTP/2.0\r\n", b"GET / HTTP/1.1\r\nHost"] {
            let mut stream = std::net::TcpStream::connect(proxy.address).unwrap();
            stream.set_read_timeout(Some(SOON)).unwrap();
            stream.write_all(start).unwrap();
            let read = stream.read_to_end(&mut Vec::new());
            assert!(
                !matches!(&read, Err(error) if error.kind() == std::io::ErrorKind::WouldBlock),
                "{start:?}: {read:?}"
            );
        }
    }
}

#[tokio::test]
async fn more_requests_than_the_site_may_get_are_told_to_wait_and_the_preferences_still_work() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &["--max-requests", "1"]);
    let first = get(&proxy.url("/stream")).await;
    let second = get(&proxy.url("/page")).await;
    assert_eq!(second.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(second.headers()["retry-after"], "1");
    assert_eq!(get(&proxy.url("/_consent")).await.status(), StatusCode::OK);
    drop(first);
    let again = async {
        while get(&proxy.url("/page")).await.status() != StatusCode::OK {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(SOON, again).await.expect("there is room again");
}

#[tokio::test]
async fn more_connections_than_there_may_be_wait() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &["--max-connections", "1"]);
    let holder = TcpStream::connect(proxy.address).await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    let mut waiting = TcpStream::connect(proxy.address).await.unwrap();
    waiting.write_all(b"GET /page HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await.unwrap();
    let mut byte = [0];
    assert!(tokio::time::timeout(Duration::from_millis(300), waiting.read(&mut byte)).await.is_err(), "it waits");
    drop(holder);
    assert_eq!(tokio::time::timeout(SOON, waiting.read(&mut byte)).await.expect("its turn").unwrap(), 1);
}

#[test]
fn what_cannot_run_says_why_in_one_sentence() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    let cases: [(&[&str], String); 5] = [
        (&["--policy", "/nowhere.toml"], "consent: /nowhere.toml: cannot be read: No such file or directory (os error 2)\n".into()),
        (&["--listen", &taken], format!("consent: cannot listen on {taken}: Address already in use (os error 98)\n")),
        (
            &["--upstream-ca", "/dev/null"],
            "consent: /dev/null: cannot be used for TLS: there is no certificate in it\n".into(),
        ),
        (
            &["--tls-cert", "a.pem"],
            "consent: the following required arguments were not provided: --tls-key <FILE>\n".into(),
        ),
        (
            &["--idle-timeout", "soon"],
            "consent: invalid value 'soon' for '--idle-timeout <DURATION>': expected a duration longer than nothing, such as 500ms, 15s or 5m\n".into(),
        ),
    ];
    for (arguments, expected) in cases {
        let listen: &[&str] = if arguments[0] == "--listen" { &[] } else { &["--listen", "127.0.0.1:0"] };
        let output = Command::new(env!("CARGO_BIN_EXE_consent"))
            .args(["proxy", "--upstream", "http://127.0.0.1:1"])
            .args(listen)
            .args(arguments)
            .output()
            .unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), expected, "{arguments:?}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}
