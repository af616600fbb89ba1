use std::convert::Infallible;

use bytes::Bytes;
use http::{Request, StatusCode, Version};
use http_body::Frame;
use http_body_util::{BodyExt as _, Full, StreamBody};

use crate::{
    harness::{Identity, Proxy, ask, text},
    site::{PAGE, Site, TRACKER},
};

#[tokio::test]
async fn every_pair_of_protocols_is_gated_alike() {
    let identity = Identity::get();
    let authority = ["--upstream-ca", identity.certificate.to_str().unwrap()];
    for site in [Site::plain().await, Site::with_tls().await] {
        for spoken in ["http1", "http2"] {
            for serve in [&[][..], &identity.serve()[..]] {
                let arguments = [&["--upstream-protocol", spoken], &authority[..], serve].concat();
                let proxy = Proxy::start(&site.url(), &arguments);
                for version in [Version::HTTP_11, Version::HTTP_2] {
                    let what = format!("{} by {spoken}, {} by {version:?}", site.url(), proxy.scheme);
                    pages_and_forms_pass(&proxy, version, &what).await;
                }
                let expected = if spoken == "http2" { Version::HTTP_2 } else { Version::HTTP_11 };
                let seen = std::mem::take(&mut *site.state.versions.lock().unwrap());
                assert_eq!(seen, [expected; 6], "{spoken}");
            }
        }
    }
}

async fn pages_and_forms_pass(proxy: &Proxy, version: Version, what: &str) {
    let page = |cookie: &str| {
        Request::get(proxy.url("/page")).header("cookie", cookie).body(Full::<Bytes>::default()).unwrap()
    };
    let response = ask(version, page("")).await;
    assert_eq!((response.status(), response.version()), (StatusCode::OK, version), "{what}");
    let stranger = text(response).await;
    assert!(!stranger.contains(TRACKER) && stranger.contains("data-consent-ui=\"accept\""), "{what}: {stranger}");
    let all = "1.1.analytics+functional+marketing+media";
    let friend = text(ask(version, page(&format!("consent={all}; __Host-consent={all}"))).await).await;
    assert!(friend.contains(TRACKER), "{what}: {friend}");

    let form = Request::post(proxy.url("/echo?a=1&b=%20")).header("content-type", "text/plain");
    let response = ask(version, form.body(Full::new(Bytes::from_static(b"kia ora"))).unwrap()).await;
    let echo: serde_json::Value = serde_json::from_str(&text(response).await).unwrap();
    assert_eq!((&echo["method"], &echo["body"]), (&"POST".into(), &"kia ora".into()), "{what}");
    assert!(echo["uri"].as_str().unwrap().ends_with("/echo?a=1&b=%20"), "{what}: {echo}");
}

#[tokio::test]
async fn what_everybody_allowed_comes_as_the_site_sent_it() {
    let site = Site::plain().await;
    let directory = tempfile::tempdir().unwrap();
    let policy = directory.path().join("consent.toml");
    std::fs::write(&policy, "[banner]\nsettings_link = false\n").unwrap();
    let proxy = Proxy::start(&site.url(), &["--policy", policy.to_str().unwrap()]);
    let all = "consent=1.1.analytics+functional+marketing+media";
    let request = Request::get(proxy.url("/page")).header("cookie", all).body(Full::<Bytes>::default()).unwrap();
    assert_eq!(text(ask(Version::HTTP_11, request).await).await, PAGE);
}

#[tokio::test]
async fn trailers_pass_both_ways() {
    let site = Site::plain().await;
    for spoken in ["http1", "http2"] {
        let proxy = Proxy::start(&site.url(), &["--upstream-protocol", spoken]);
        for version in [Version::HTTP_11, Version::HTTP_2] {
            let request = Request::get(proxy.url("/trailers")).header("te", "trailers");
            let response = ask(version, request.body(Full::<Bytes>::default()).unwrap()).await;
            let body = response.into_body().collect().await.unwrap();
            let trailers = body.trailers().cloned().unwrap_or_default();
            assert_eq!(
                trailers.get("x-checksum").map(|value| value.as_bytes()),
                Some(&b"abc"[..]),
                "{spoken} {version:?}"
            );

            let sent = http::HeaderMap::from_iter([("x-signature".parse().unwrap(), "def".parse().unwrap())]);
            let frames = [Frame::data(Bytes::from_static(b"signed")), Frame::trailers(sent)].map(Ok::<_, Infallible>);
            let body = StreamBody::new(futures_util::stream::iter(frames));
            let request = Request::post(proxy.url("/echo")).header("trailer", "x-signature").body(body).unwrap();
            let echo: serde_json::Value = serde_json::from_str(&text(ask(version, request).await).await).unwrap();
            assert_eq!(echo["trailers"], serde_json::json!(["x-signature: def"]), "{spoken} {version:?} {echo}");
        }
    }
}

#[tokio::test]
async fn a_part_of_a_file_is_a_part() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    let response =
        crate::harness::get_with(&proxy.url("/range"), &[("range", "bytes=2-4"), ("sec-fetch-dest", "image")]).await;
    assert_eq!(response.status(), StatusCode::PARTIAL_CONTENT);
    assert_eq!(response.headers()["content-range"], "bytes 2-4/10");
    assert_eq!(text(response).await, "234");
}

#[tokio::test]
async fn old_clients_are_served_too() {
    let site = Site::plain().await;
    let proxy = Proxy::start(&site.url(), &[]);
    let answer = proxy.raw(b"GET /page HTTP/1.0\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.0 200") && answer.ends_with("</html>"), "{answer}");
    assert!(!answer.contains("transfer-encoding"), "{answer}");
}
