use http::{Request, StatusCode, Version};
use http_body_util::Full;
use serde_json::Value;

use crate::{
    harness::{Identity, Proxy, ask, get, get_with, text},
    site::Site,
};

async fn echoed(proxy: &Proxy, headers: &[(&str, &str)]) -> Vec<String> {
    let echo: Value = serde_json::from_str(&text(get_with(&proxy.url("/echo"), headers).await).await).unwrap();
    lines(&echo)
}

fn lines(echo: &Value) -> Vec<String> {
    echo["headers"].as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect()
}

fn of<'l>(lines: &'l [String], name: &str) -> Vec<&'l str> {
    lines.iter().filter_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).collect()
}

#[tokio::test]
async fn a_site_learns_who_asks_and_nobody_can_lie_about_it() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    let forged = [("x-forwarded-for", "203.0.113.1"), ("x_forwarded_proto", "https"), ("forwarded", "for=203.0.113.1")];
    let listed = [("connection", "x-forwarded-for, forwarded, via"), ("proxy", "http://evil.example")];
    for forged in [&forged[..], &listed[..]] {
        let lines = echoed(&proxy, forged).await;
        let host = proxy.address.to_string();
        assert_eq!(of(&lines, "x-forwarded-for"), ["127.0.0.1"], "{lines:?}");
        assert_eq!(of(&lines, "x-forwarded-proto"), ["http"]);
        assert_eq!(of(&lines, "x-forwarded-host"), [&host]);
        assert_eq!(of(&lines, "forwarded"), [&format!("for=127.0.0.1;host=\"{host}\";proto=http")]);
        assert!(of(&lines, "via")[0].starts_with("1.1 consent-"), "{lines:?}");
        for gone in ["x_forwarded_proto", "proxy", "connection"] {
            assert!(of(&lines, gone).is_empty(), "{gone}: {lines:?}");
        }
    }
}

#[tokio::test]
async fn a_trusted_front_is_believed() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &["--trust-forwarded"]);
    let lines = echoed(&proxy, &[("x-forwarded-for", "203.0.113.1"), ("x-forwarded-proto", "https")]).await;
    assert_eq!(of(&lines, "x-forwarded-for"), ["203.0.113.1, 127.0.0.1"]);
    assert_eq!(of(&lines, "x-forwarded-proto"), ["https"]);
}

#[tokio::test]
async fn with_tls_the_site_is_told_https() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &Identity::get().serve());
    let lines = echoed(&proxy, &[]).await;
    assert_eq!(of(&lines, "x-forwarded-proto"), ["https"]);
}

#[tokio::test]
async fn the_host_is_the_visitors_or_the_sites() {
    let site = Site::plain().await;
    let asked = [("host", "site.example")];
    let proxy = Proxy::start(&site.url(), &[]);
    assert_eq!(of(&echoed(&proxy, &asked).await, "host"), ["site.example"]);
    let proxy = Proxy::start(&site.url(), &["--host", "upstream"]);
    let lines = echoed(&proxy, &asked).await;
    assert_eq!(of(&lines, "host"), [site.address.to_string()]);
    assert_eq!(of(&lines, "x-forwarded-host"), ["site.example"]);

    let proxy = Proxy::start(&site.url(), &["--upstream-protocol", "http2"]);
    let echo: Value = serde_json::from_str(&text(get_with(&proxy.url("/echo"), &asked).await).await).unwrap();
    assert_eq!(echo["uri"], "http://site.example/echo", "the authority of HTTP/2");
    assert!(of(&lines_without_host(&echo), "host").is_empty(), "{echo}");
}

fn lines_without_host(echo: &Value) -> Vec<String> {
    lines(echo)
}

#[tokio::test]
async fn what_concerns_one_connection_ends_here() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    let sent = [
        ("connection", "close, x-mine"),
        ("x-mine", "1"),
        ("keep-alive", "timeout=1"),
        ("te", "gzip"),
        ("x-kept", "2"),
    ];
    let lines = echoed(&proxy, &sent).await;
    for gone in ["x-mine", "keep-alive", "te", "connection"] {
        assert!(of(&lines, gone).is_empty(), "{gone}: {lines:?}");
    }
    assert_eq!(of(&lines, "x-kept"), ["2"]);

    let response = get(&proxy.url("/hop")).await;
    assert!(!response.headers().contains_key("x-secret") && !response.headers().contains_key("keep-alive"));
    assert_eq!(response.headers()["x-public"], "2");
}

#[tokio::test]
async fn cookies_in_several_lines_become_one() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    let request = Request::get(proxy.url("/echo")).header("cookie", "a=1").header("cookie", "b=2");
    let response = ask(Version::HTTP_2, request.body(Full::<bytes::Bytes>::default()).unwrap()).await;
    let echo: Value = serde_json::from_str(&text(response).await).unwrap();
    assert_eq!(of(&lines(&echo), "cookie"), ["a=1; b=2"]);
}

#[tokio::test]
async fn a_request_that_comes_back_is_a_loop_and_another_proxy_is_not() {
    let site = Site::plain().await;
    let inner = Proxy::start(&site.url(), &[]);
    let outer = Proxy::start(&inner.url(""), &[]);
    assert_eq!(get(&outer.url("/page")).await.status(), StatusCode::OK);
    let lines = echoed(&inner, &[]).await;
    let own = of(&lines, "via")[0].to_owned();
    let response = get_with(&inner.url("/echo"), &[("via", &format!("1.0 fred, {own}"))]).await;
    assert_eq!(response.status(), StatusCode::LOOP_DETECTED);
}

#[tokio::test]
async fn some_methods_end_here() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    let asked = async |head: &str| proxy.raw(format!("{head}\r\nConnection: close\r\n\r\n").as_bytes()).await;
    assert!(asked("TRACE / HTTP/1.1\r\nHost: a").await.starts_with("HTTP/1.1 501"));
    assert!(asked("CONNECT a:443 HTTP/1.1\r\nHost: a:443").await.starts_with("HTTP/1.1 501"));
    assert!(asked("OPTIONS * HTTP/1.1\r\nHost: a").await.starts_with("HTTP/1.1 204"));
    assert!(asked("OPTIONS /echo HTTP/1.1\r\nHost: a\r\nMax-Forwards: 0").await.starts_with("HTTP/1.1 204"));
    assert_eq!(site.requests(), 0);
    assert!(asked("OPTIONS /echo HTTP/1.1\r\nHost: a\r\nMax-Forwards: 3").await.contains("max-forwards: 2"));
}

#[tokio::test]
async fn an_expectation_is_met_here() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    let post = async |expect: &str| {
        let head = format!(
            "POST /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2\r\nExpect: {expect}\r\n\r\n"
        );
        proxy.raw(format!("{head}hi").as_bytes()).await
    };
    let answer = post("100-continue").await;
    assert!(answer.contains("HTTP/1.1 200") && !answer.contains("expect: "), "{answer}");
    assert!(post("the-moon").await.starts_with("HTTP/1.1 417"));
}
