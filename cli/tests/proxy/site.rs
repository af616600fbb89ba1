//! A site that shows what reached it.

use std::{
    convert::Infallible,
    net::SocketAddr,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use futures_util::{SinkExt as _, StreamExt as _};
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode, Version};
use http_body::Frame;
use http_body_util::{BodyExt as _, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo},
    server::conn::auto,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpListener,
    sync::{Notify, mpsc},
};
use tokio_rustls::TlsAcceptor;
use tokio_tungstenite::{WebSocketStream, tungstenite::protocol::Role};

use crate::harness::Identity;

pub(crate) const CHUNK: usize = 64 << 10;
pub(crate) const TRACKER: &str = r#"<script src="https://connect.facebook.net/en_US/fbevents.js"></script>"#;
pub(crate) const PAGE: &str = concat!(
    "<!DOCTYPE html><html><head><title>News</title>",
    r#"<script src="https://connect.facebook.net/en_US/fbevents.js"></script>"#,
    "</head><body><h1>News</h1></body></html>"
);

type Answer = Response<UnsyncBoxBody<Bytes, std::io::Error>>;

/// A running site.
#[derive(Clone)]
pub(crate) struct Site {
    pub(crate) address: SocketAddr,
    scheme: &'static str,
    pub(crate) state: Arc<State>,
}

#[derive(Default)]
pub(crate) struct State {
    /// How many requests came.
    pub(crate) requests: AtomicUsize,
    /// The versions of HTTP in which they came.
    pub(crate) versions: Mutex<Vec<Version>>,
    /// `/stream` sends its second half when told so.
    pub(crate) go_on: Notify,
    /// A request to `/hang` was given up.
    pub(crate) dropped: AtomicBool,
}

impl Site {
    pub(crate) async fn plain() -> Self {
        Self::start(None).await
    }

    pub(crate) async fn with_tls() -> Self {
        Self::start(Some(TlsAcceptor::from(Arc::clone(&Identity::get().server)))).await
    }

    async fn start(tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::<State>::default();
        let scheme = if tls.is_some() { "https" } else { "http" };
        tokio::spawn({
            let state = Arc::clone(&state);
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    stream.set_nodelay(true).unwrap();
                    let (state, tls) = (Arc::clone(&state), tls.clone());
                    tokio::spawn(async move {
                        match tls {
                            Some(tls) => serve(tls.accept(stream).await.expect("TLS"), state).await,
                            None => serve(stream, state).await,
                        }
                    });
                }
            }
        });
        Self { address, scheme, state }
    }

    pub(crate) fn url(&self) -> String {
        format!("{}://{}", self.scheme, self.address)
    }

    pub(crate) fn requests(&self) -> usize {
        self.state.requests.load(Ordering::SeqCst)
    }
}

async fn serve<S: AsyncRead + AsyncWrite + Send + Unpin + 'static>(stream: S, state: Arc<State>) {
    let service = service_fn(move |request| answer(request, Arc::clone(&state)));
    let http = auto::Builder::new(TokioExecutor::new());
    drop(http.serve_connection_with_upgrades(TokioIo::new(stream), service).await);
}

async fn answer(request: Request<Incoming>, state: Arc<State>) -> Result<Answer, Infallible> {
    state.requests.fetch_add(1, Ordering::SeqCst);
    state.versions.lock().unwrap().push(request.version());
    Ok(match request.uri().path() {
        "/page" => full("text/html; charset=utf-8", PAGE),
        "/echo" => echo(request).await,
        "/count" => count(request).await,
        "/large" => large(),
        "/stream" => stream(&state),
        "/trailers" => trailers(),
        "/broken" => broken(),
        "/hang" => hang(&state).await,
        "/silent" => silent(),
        "/range" => range(&request),
        "/websocket" => websocket(request),
        "/hop" => hop(),
        _ => with_status(StatusCode::NOT_FOUND),
    })
}

/// Everything that came, as JSON: the method, the address, each header line, the body, its trailers.
async fn echo(request: Request<Incoming>) -> Answer {
    let (head, body) = request.into_parts();
    let body = body.collect().await.expect("a whole body");
    let lines = |headers: &HeaderMap| {
        let lines =
            headers.iter().map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())));
        lines.collect::<Vec<_>>()
    };
    let trailers = body.trailers().map(lines);
    let text = serde_json::json!({
        "method": head.method.as_str(),
        "uri": head.uri.to_string(),
        "headers": lines(&head.headers),
        "trailers": trailers,
        "body": String::from_utf8_lossy(&body.to_bytes()),
    });
    full("application/json", text.to_string())
}

async fn count(request: Request<Incoming>) -> Answer {
    let mut body = request.into_body();
    let (mut bytes, mut sum) = (0, 0_u64);
    while let Some(Ok(frame)) = body.frame().await {
        let data = frame.into_data().unwrap_or_default();
        bytes += data.len();
        sum = data.iter().fold(sum, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(*byte)));
    }
    full("text/plain", format!("{bytes} {sum}"))
}

/// 64 MiB.
fn large() -> Answer {
    channel("application/octet-stream", |sender| async move {
        let chunk = Bytes::from(vec![7; CHUNK]);
        for _ in 0..1024 {
            if sender.send(Ok(Frame::data(chunk.clone()))).await.is_err() {
                break;
            }
        }
    })
}

fn stream(state: &Arc<State>) -> Answer {
    let state = Arc::clone(state);
    channel("text/event-stream", |sender| async move {
        drop(sender.send(Ok(Frame::data("data: first\n\n".into()))).await);
        state.go_on.notified().await;
        drop(sender.send(Ok(Frame::data("data: last\n\n".into()))).await);
    })
}

fn trailers() -> Answer {
    let mut answer = channel("text/plain", |sender| async move {
        drop(sender.send(Ok(Frame::data("body".into()))).await);
        let trailers = HeaderMap::from_iter([("x-checksum".parse().unwrap(), HeaderValue::from_static("abc"))]);
        drop(sender.send(Ok(Frame::trailers(trailers))).await);
    });
    answer.headers_mut().insert("trailer", HeaderValue::from_static("x-checksum"));
    answer
}

fn broken() -> Answer {
    channel("text/plain", |sender| async move {
        drop(sender.send(Ok(Frame::data("half".into()))).await);
        drop(sender.send(Err(std::io::Error::other("the disk is gone"))).await);
    })
}

async fn hang(state: &Arc<State>) -> Answer {
    struct Gone(Arc<State>);
    impl Drop for Gone {
        fn drop(&mut self) {
            self.0.dropped.store(true, Ordering::SeqCst);
        }
    }
    let _gone = Gone(Arc::clone(state));
    std::future::pending().await
}

fn silent() -> Answer {
    channel("text/plain", |sender| async move {
        drop(sender.send(Ok(Frame::data("then nothing".into()))).await);
        tokio::time::sleep(Duration::from_secs(3600)).await;
    })
}

fn range(request: &Request<Incoming>) -> Answer {
    let all: &[u8] = b"0123456789";
    let asked = request.headers().get("range").map(|range| range.to_str().unwrap().to_owned());
    let Some((from, to)) = asked.as_deref().and_then(|range| range.strip_prefix("bytes=")?.split_once('-')) else {
        return full("image/png", Bytes::from_static(all));
    };
    let (from, to): (usize, usize) = (from.parse().unwrap(), to.parse().unwrap());
    let mut answer = full("image/png", Bytes::from_static(&all[from..=to]));
    *answer.status_mut() = StatusCode::PARTIAL_CONTENT;
    let range = HeaderValue::try_from(format!("bytes {from}-{to}/10")).unwrap();
    answer.headers_mut().insert("content-range", range);
    answer
}

/// A websocket that says each message back; any other upgrade says each byte back.
fn websocket(mut request: Request<Incoming>) -> Answer {
    let Some(protocol) = request.headers().get("upgrade").cloned() else {
        return with_status(StatusCode::UPGRADE_REQUIRED);
    };
    let key = request.headers().get("sec-websocket-key").cloned();
    let upgrade = hyper::upgrade::on(&mut request);
    let is_websocket = key.is_some();
    tokio::spawn(async move {
        let stream = TokioIo::new(upgrade.await.expect("upgraded"));
        if is_websocket {
            let mut socket = WebSocketStream::from_raw_socket(stream, Role::Server, None).await;
            while let Some(Ok(message)) = socket.next().await {
                if message.is_close() || socket.send(message).await.is_err() {
                    break;
                }
            }
        } else {
            let (mut read, mut write) = tokio::io::split(stream);
            drop(tokio::io::copy(&mut read, &mut write).await);
        }
    });
    let mut answer = with_status(StatusCode::SWITCHING_PROTOCOLS);
    let headers = answer.headers_mut();
    headers.insert("connection", HeaderValue::from_static("upgrade"));
    headers.insert("upgrade", protocol);
    if let Some(key) = key {
        let accept = tokio_tungstenite::tungstenite::handshake::derive_accept_key(key.as_bytes());
        headers.insert("sec-websocket-accept", HeaderValue::try_from(accept).unwrap());
    }
    answer
}

fn hop() -> Answer {
    let mut answer = full("text/plain", "hop");
    for (name, value) in [("connection", "x-secret"), ("x-secret", "1"), ("keep-alive", "timeout=5"), ("x-public", "2")]
    {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

fn full(content_type: &'static str, body: impl Into<Bytes>) -> Answer {
    let mut answer = Response::new(Full::new(body.into()).map_err(|never| match never {}).boxed_unsync());
    answer.headers_mut().insert("content-type", HeaderValue::from_static(content_type));
    answer
}

fn with_status(status: StatusCode) -> Answer {
    let mut answer = Response::new(Full::default().map_err(|never| match never {}).boxed_unsync());
    *answer.status_mut() = status;
    answer
}

type Sender = mpsc::Sender<Result<Frame<Bytes>, std::io::Error>>;

fn channel<F>(content_type: &'static str, write: impl FnOnce(Sender) -> F) -> Answer
where
    F: Future<Output = ()> + Send + 'static,
{
    let (sender, mut receiver) = mpsc::channel(1);
    tokio::spawn(write(sender));
    let stream = futures_util::stream::poll_fn(move |cx| receiver.poll_recv(cx));
    let body = StreamBody::new(Box::pin(stream) as Pin<Box<dyn futures_util::Stream<Item = _> + Send>>);
    let mut answer = Response::new(body.boxed_unsync());
    answer.headers_mut().insert("content-type", HeaderValue::from_static(content_type));
    answer
}
