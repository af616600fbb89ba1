//! A site behind the layer, behind a real server.

use std::{
    collections::VecDeque,
    convert::Infallible,
    io,
    net::{Ipv4Addr, SocketAddr},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_util::FutureExt as _;
use http::{HeaderMap, Request, Response};
use http_body::Frame;
use hyper::body::Incoming;
use hyper_util::{
    rt::{TokioExecutor, TokioIo},
    server::conn::auto::Builder,
    service::TowerToHyperService,
};
use tokio::{net::TcpListener, sync::mpsc, task::JoinSet};
use tower::{Layer as _, ServiceExt as _};
use tower_consent::{ConsentLayer, GatedBody, Policy, RefusedRequest, UnreadablePage};

/// Where the reason of a refusal is told to the tests, which only see what goes over the wire.
pub(crate) const REFUSED: &str = "x-refused";

/// A server that ends with this value.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    _tasks: JoinSet<()>,
}

impl Server {
    /// Serves what `site` answers, behind a layer with this policy.
    pub(crate) async fn start<F>(policy: &str, site: F) -> Self
    where
        F: Fn(Request<Incoming>) -> Response<Script> + Clone + Send + Sync + 'static,
    {
        Self::start_slow(policy, move |request| std::future::ready(site(request))).await
    }

    /// Serves a site that takes its time to answer.
    pub(crate) async fn start_slow<F, A>(policy: &str, site: F) -> Self
    where
        F: Fn(Request<Incoming>) -> A + Clone + Send + Sync + 'static,
        A: Future<Output = Response<Script>> + Send + 'static,
    {
        let layer = ConsentLayer::new(Policy::from_toml(policy).expect("a policy"));
        let site = tower::service_fn(move |request| site(request).map(Ok::<_, Infallible>));
        let service = TowerToHyperService::new(layer.layer(site).map_response(tell_reason));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let address = listener.local_addr().expect("bound");
        let mut tasks = JoinSet::new();
        tasks.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let service = service.clone();
                connections.spawn(async move {
                    let mut server = Builder::new(TokioExecutor::new());
                    server.http2().enable_connect_protocol();
                    // What breaks is seen by the client.
                    let _ = server.serve_connection_with_upgrades(TokioIo::new(stream), service).await;
                });
            }
        });
        Self { address, _tasks: tasks }
    }
}

fn tell_reason(mut response: Response<GatedBody<Script>>) -> Response<GatedBody<Script>> {
    let page = response.extensions().get().map(UnreadablePage::code);
    let reason = page.or_else(|| response.extensions().get().map(RefusedRequest::code));
    if let Some(reason) = reason {
        response.headers_mut().insert(REFUSED, http::HeaderValue::from_static(reason));
    }
    response
}

/// A body that gives what it is told, when it is told, and says when it is dropped.
#[derive(Debug)]
pub(crate) struct Script {
    ready: VecDeque<io::Result<Frame<Bytes>>>,
    /// What comes when a test says so.
    later: Option<mpsc::UnboundedReceiver<io::Result<Frame<Bytes>>>>,
    dropped: Arc<AtomicBool>,
}

/// Says what a [`Script`] gives next. The body ends when this is dropped.
pub(crate) type Director = mpsc::UnboundedSender<io::Result<Frame<Bytes>>>;

impl Script {
    pub(crate) fn of(frames: impl IntoIterator<Item = Bytes>) -> Self {
        let ready = frames.into_iter().filter(|data| !data.is_empty()).map(|data| Ok(Frame::data(data))).collect();
        Self { ready, later: None, dropped: Arc::default() }
    }

    pub(crate) fn directed() -> (Director, Self) {
        let (director, later) = mpsc::unbounded_channel();
        (director, Self { ready: VecDeque::new(), later: Some(later), dropped: Arc::default() })
    }

    pub(crate) fn with_trailers(mut self, trailers: HeaderMap) -> Self {
        self.ready.push_back(Ok(Frame::trailers(trailers)));
        self
    }

    pub(crate) fn watched(mut self, dropped: &Arc<AtomicBool>) -> Self {
        self.dropped = Arc::clone(dropped);
        self
    }
}

impl http_body::Body for Script {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match (self.ready.pop_front(), &mut self.later) {
            (None, Some(later)) => later.poll_recv(cx),
            (frame, _) => Poll::Ready(frame),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.ready.is_empty() && self.later.is_none()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        let lengths = self.ready.iter().flatten().map(|frame| frame.data_ref().map_or(0, Bytes::len) as u64);
        if self.later.is_some() {
            http_body::SizeHint::default()
        } else {
            http_body::SizeHint::with_exact(lengths.sum())
        }
    }
}

impl Drop for Script {
    fn drop(&mut self) {
        self.dropped.store(true, Ordering::SeqCst);
    }
}
