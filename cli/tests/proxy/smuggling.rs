use crate::{harness::Proxy, site::Site};

/// What must not reach the site as a second request.
const SMUGGLED: &str = "GET /echo HTTP/1.1\r\nHost: smuggled\r\n\r\n";

#[tokio::test]
async fn requests_that_could_be_read_in_two_ways_do_not_reach_the_site() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    let cases = [
        "Host: a\r\nContent-Length: 3\r\nContent-Length: 4",
        "Host: a\r\nContent-Length: 3, 4",
        "Host: a\r\nContent-Length: +3",
        "Host: a\r\nContent-Length: 0x3",
        "Host: a\r\nContent-Length: -1",
        "Host: a\r\nContent-Length : 3",
        "Host: a\r\nTransfer-Encoding : chunked",
        "Host: a\r\nTransfer-Encoding: chunked, identity",
        "Host: a\r\nTransfer-Encoding: xchunked",
        "Host: a\r\nTransfer-Encoding: gzip",
        "Host: a\r\nX: a\r\n Transfer-Encoding: chunked",
        "Host: a\r\nX: a\rTransfer-Encoding: chunked",
        "Host: a\r\nX: a\0b",
        "Host: a\r\nHost: b",
        "X: a",
        "Host: a\r\n: a",
        "Host: a\r\nX y: a",
        " Host: a",
        "Host: a b",
    ];
    for case in cases {
        let answer = proxy.raw(format!("POST /echo HTTP/1.1\r\n{case}\r\n\r\n{SMUGGLED}").as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 400"), "{case:?}: {answer}");
        assert_eq!(answer.matches("HTTP/1.1 ").count(), 1, "{case:?}: the connection ends: {answer}");
    }
    for line in
        ["POST /echo", "POST  /echo HTTP/1.1", "POST /a b HTTP/1.1", "POST /echo HTTP/3.7", "PO ST /echo HTTP/1.1"]
    {
        let answer = proxy.raw(format!("{line}\r\nHost: a\r\nContent-Length: 0\r\n\r\n{SMUGGLED}").as_bytes()).await;
        assert!(!answer.contains(" 200 "), "{line:?}: {answer}");
    }
    let answer = proxy
        .raw(
            format!("POST /echo HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{SMUGGLED}")
                .as_bytes(),
        )
        .await;
    assert!(answer.starts_with("HTTP/1.0 400") || answer.starts_with("HTTP/1.1 400"), "{answer}");
    assert_eq!(site.requests(), 0);
}

#[tokio::test]
async fn where_both_lengths_came_the_body_is_chunked_and_the_connection_ends() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    let lengths =
        ["Content-Length: 4\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nContent-Length: 4"];
    for (n, lengths) in lengths.iter().enumerate() {
        let chunked = "7\r\nkia ora\r\n0\r\n\r\n";
        let answer = proxy
            .raw(format!("POST /echo HTTP/1.1\r\nHost: a\r\n{lengths}\r\n\r\n{chunked}{SMUGGLED}").as_bytes())
            .await;
        assert_eq!(answer.matches("HTTP/1.1 200").count(), 1, "{lengths}: {answer}");
        assert!(answer.contains("connection: close") && answer.contains(r#""body":"kia ora""#), "{lengths}: {answer}");
        assert!(answer.contains("transfer-encoding: chunked") && !answer.contains("content-length: 4"), "{answer}");
        assert_eq!(site.requests(), n + 1, "{lengths}");
    }
}

#[tokio::test]
async fn a_malformed_chunk_breaks_the_request_off() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    for chunk in [
        "7g\r\nkia ora\r\n0\r\n\r\n",
        "7\rkia ora\r\n0\r\n\r\n",
        "fffffffffffffffff\r\nkia ora",
        "7;a\nb\r\nkia ora\r\n0\r\n\r\n",
        "-7\r\n",
    ] {
        let head = "POST /count HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
        let answer = proxy.raw(format!("{head}{chunk}{SMUGGLED}").as_bytes()).await;
        assert!(!answer.contains("HTTP/1.1 200"), "{chunk:?}: {answer}");
    }
}

#[tokio::test]
async fn what_an_upgrade_to_http_2_would_open_stays_shut() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    let head = "GET /echo HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n";
    let answer = proxy.raw(head.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(!answer.contains("h2c") && !answer.contains("http2-settings"), "{answer}");
}

#[tokio::test]
async fn the_head_has_a_limit() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &["--max-head", "8192"]);
    let long = "a".repeat(9000);
    let answer = proxy.raw(format!("GET /echo HTTP/1.1\r\nHost: a\r\nX: {long}\r\n\r\n").as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 431"), "{answer}");
    let many: String = (0..200).map(|n| format!("X{n}: a\r\n")).collect();
    let answer = proxy.raw(format!("GET /echo HTTP/1.1\r\nHost: a\r\n{many}\r\n").as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 431"), "{answer}");
    assert_eq!(site.requests(), 0);
}
