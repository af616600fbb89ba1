use std::{
    convert::Infallible,
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use axum::{Router, body::Body, response::Html, routing};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{Full, combinators::UnsyncBoxBody};
use hyper::body::Incoming;
use hyper_util::{rt::TokioIo, service::TowerToHyperService};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};
use tower::{Layer as _, Service as _, ServiceExt as _};
use tower_consent::{BodyError, Consent, ConsentLayer, ConsentService, GatedBody, Policy, ResponseFuture};

use crate::harness::*;

#[tokio::test]
async fn three_lines_gate_an_axum_site() {
    let app = Router::new().route("/", routing::get(async || Html(page())));

    let policy = Policy::from_toml("").expect("a policy");
    let layer = ConsentLayer::new(policy);
    let app = app.layer(layer);

    let (address, listener) = listen().await;
    let server = tokio::spawn(async { axum::serve(listener, app).await });
    let page = fetch(address, "").await;
    assert!(page.contains("transfer-encoding: chunked") && !page.contains("content-length"), "{page}");
    assert!(page.contains(BANNER) && !page.contains("googletagmanager.com"), "{page}");
    let page = fetch(address, "Cookie: consent=1.1.analytics\r\n").await;
    assert!(page.contains("googletagmanager.com") && !page.contains("connect.facebook.net"), "{page}");
    let preferences = send(address, "GET /_consent HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await;
    assert!(preferences.starts_with("HTTP/1.1 200") && preferences.contains("<form"), "{preferences}");
    server.abort();
}

#[tokio::test]
async fn a_bare_hyper_service_is_gated_alike() {
    let site = tower::service_fn(|_: Request<Incoming>| {
        let response = Response::builder().header("content-type", "text/html").body(Full::new(Bytes::from(page())));
        std::future::ready(Ok::<_, Infallible>(response.expect("a response")))
    });
    let site = layer().layer(site);
    let (address, listener) = listen().await;
    let server = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = TowerToHyperService::new(site.clone());
            hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await
                .expect("served");
        }
    });
    let page = fetch(address, "").await;
    assert!(page.contains(BANNER) && !page.contains("googletagmanager.com"), "{page}");
    let preferences = send(address, "GET /_consent HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await;
    assert!(preferences.starts_with("HTTP/1.1 200"), "{preferences}");
    server.abort();
}

#[tokio::test]
async fn over_the_network_the_head_arrives_while_the_body_stalls_and_a_closed_door_frees_it() {
    let dropped = Arc::new(AtomicBool::new(false));
    let watched = Arc::clone(&dropped);
    let acts = [Act::Data("<!DOCTYPE html><html><head><title>Slow</title></head>"), Act::Stall];
    let site = site(move |_| Scripted::watched(&acts, &watched).page());
    let (address, listener) = listen().await;
    let app = Router::new().fallback_service(site);
    let server = tokio::spawn(async { axum::serve(listener, app).await });

    let mut stream = TcpStream::connect(address).await.expect("connected");
    stream.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").await.expect("sent");
    let mut seen = Vec::new();
    while !seen.windows(7).any(|w| w == b"</head>") {
        let read = tokio::time::timeout(Duration::from_secs(5), stream.read_buf(&mut seen)).await.expect("in time");
        assert_ne!(read.expect("read"), 0, "the end before the head");
    }
    drop(stream);
    let freed = async {
        while !dropped.load(Ordering::SeqCst) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), freed).await.expect("the body is freed");
    server.abort();
}

#[tokio::test]
async fn over_the_network_an_error_of_the_site_breaks_the_page_off() {
    let site = site(|_| Scripted::new(&[Act::Data("<!DOCTYPE html><html><head>"), Act::Fail]).page());
    let (address, listener) = listen().await;
    let server = tokio::spawn(async { axum::serve(listener, Router::new().fallback_service(site)).await });
    let page = fetch(address, "").await;
    assert!(!page.ends_with("0\r\n\r\n"), "a broken page does not end like a whole one: {page}");
    server.abort();
}

#[tokio::test]
async fn a_handler_is_told_the_consent() {
    async fn handler(consent: Consent) -> String {
        format!("analytics {}, must ask {}", consent.allows("analytics"), consent.must_ask())
    }
    let app = Router::new().route("/", routing::get(handler)).layer(layer());
    let ask = |cookie: &str| {
        let request = Request::get("/").header("host", "site.example").header("cookie", cookie);
        app.clone().oneshot(request.body(Body::empty()).expect("a request"))
    };
    let told = async |cookie| text(ask(cookie).await.expect("infallible")).await;
    assert_eq!(told(ANALYTICS_ONLY).await, "analytics true, must ask false");
    assert_eq!(told("").await, "analytics false, must ask true");
}

#[tokio::test]
async fn errors_and_readiness_are_those_of_the_site() {
    let failing = tower::service_fn(async |_: Request<Body>| Err::<Response<Body>, _>("no such host"));
    assert_eq!(layer().layer(failing).oneshot(get(&[])).await.err(), Some("no such host"));

    let open = Arc::new(AtomicBool::new(false));
    let mut site = layer().layer(Gatekeeper { open: Arc::clone(&open) });
    let mut cx = Context::from_waker(std::task::Waker::noop());
    assert!(site.poll_ready(&mut cx).is_pending(), "the site takes no request yet");
    open.store(true, Ordering::SeqCst);
    assert!(site.poll_ready(&mut cx).is_ready());
    site.call(get(&[])).await.expect("answered");
}

#[test]
fn the_middleware_goes_wherever_its_parts_go() {
    fn plain<T: Clone + Send + Sync + std::fmt::Debug + 'static>() {}
    fn sent<T: Send + std::fmt::Debug>() {}
    fn body<T: http_body::Body<Data = Bytes, Error = BodyError> + Send>() {}
    fn service<T: tower::Service<Request<Incoming>>>() {}
    plain::<ConsentLayer>();
    plain::<ConsentService<Gatekeeper>>();
    sent::<ResponseFuture<std::future::Ready<()>, Body>>();
    sent::<BodyError>();
    body::<GatedBody<Full<Bytes>>>();
    body::<GatedBody<Body>>();
    body::<GatedBody<Incoming>>();
    body::<GatedBody<UnsyncBoxBody<Bytes, Box<dyn std::error::Error + Send + Sync>>>>();
    service::<ConsentService<Router>>();
}

/// A site that takes requests only once it is open.
#[derive(Clone, Debug)]
struct Gatekeeper {
    open: Arc<AtomicBool>,
}

impl tower::Service<Request<Body>> for Gatekeeper {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = std::future::Ready<Result<Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        if self.open.load(Ordering::SeqCst) { Poll::Ready(Ok(())) } else { Poll::Pending }
    }

    fn call(&mut self, _: Request<Body>) -> Self::Future {
        std::future::ready(Ok(Response::new(Body::empty())))
    }
}

async fn listen() -> (SocketAddr, TcpListener) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
    (listener.local_addr().expect("bound"), listener)
}

/// The whole answer to one request, head and framing included.
async fn fetch(address: SocketAddr, headers: &str) -> String {
    send(address, &format!("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n")).await
}

async fn send(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.expect("connected");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("answered");
    answer
}
