use std::{
    convert::Infallible,
    fmt, io,
    net::SocketAddr,
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use hyper::body::Incoming;
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto, graceful::GracefulShutdown, graceful::Watcher},
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};
use tokio_io_timeout::TimeoutStream;
use tokio_rustls::TlsAcceptor;
use tower::Service;

use super::{
    BoxError, Options, ProxyError,
    forwarded::Peer,
    front::{self, Front},
    tls,
};

/// How many header lines a request may have, and how many requests an HTTP/2 connection may have at once.
const MAX_LINES: usize = 128;
const MAX_STREAMS: u32 = 128;
/// How often a visitor's HTTP/2 connection is asked whether it is still there.
const PING: Duration = Duration::from_secs(20);
/// How long nobody is let in when the system has no room for another connection.
const REST: Duration = Duration::from_millis(100);

/// Lets visitors in.
pub(super) struct Listener {
    socket: TcpListener,
    address: SocketAddr,
    max_connections: usize,
    shutdown_timeout: Duration,
    reception: Arc<Reception>,
}

/// How each connection is received.
struct Reception {
    tls: Option<TlsAcceptor>,
    http: auto::Builder<TokioExecutor>,
    header_timeout: Duration,
    idle_timeout: Duration,
}

impl Listener {
    pub(super) async fn bind(options: &Options) -> Result<Self, ProxyError> {
        let reception = Arc::new(Reception::new(options)?);
        let cannot = |source| ProxyError::Listen { address: options.listen, source };
        let socket = TcpListener::bind(options.listen).await.map_err(cannot)?;
        Ok(Self {
            address: socket.local_addr().map_err(cannot)?,
            socket,
            max_connections: options.max_connections as usize,
            shutdown_timeout: options.shutdown_timeout,
            reception,
        })
    }

    /// Where visitors find it.
    pub(super) fn address(&self) -> impl fmt::Display {
        format!("{}://{}", front::scheme(self.reception.tls.is_some()), self.address)
    }

    /// Serves until told to stop, then finishes what is in flight as far as there is time.
    pub(super) async fn serve<S, B>(self, front: &Front<S>, stop: impl Future<Output = ()>)
    where
        S: Service<Request<Incoming>, Response = Response<B>, Error = Infallible> + Clone + Send + Sync + 'static,
        S::Future: Send,
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let connections = Arc::new(Semaphore::new(self.max_connections));
        let graceful = GracefulShutdown::new();
        let mut stop = pin!(stop);
        loop {
            let (stream, peer, permit) = tokio::select! {
                accepted = self.accept(&connections) => accepted,
                () = &mut stop => break,
            };
            let (reception, front, watcher) = (Arc::clone(&self.reception), front.clone(), graceful.watcher());
            tokio::spawn(async move {
                reception.receive(stream, peer, &front, watcher).await;
                drop(permit);
            });
        }
        drop(self.socket);
        tracing::info!(connections = graceful.count(), "told to end");
        if timeout(self.shutdown_timeout, graceful.shutdown()).await.is_err() {
            tracing::warn!("some requests did not finish in time");
        }
    }

    async fn accept(&self, connections: &Arc<Semaphore>) -> (TcpStream, SocketAddr, OwnedSemaphorePermit) {
        let permit = Arc::clone(connections).acquire_owned().await.expect("never closed");
        loop {
            match self.socket.accept().await {
                Ok((stream, peer)) => return (stream, peer, permit),
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(REST).await;
                }
            }
        }
    }
}

impl Reception {
    fn new(options: &Options) -> Result<Self, ProxyError> {
        let mut http = auto::Builder::new(TokioExecutor::new());
        http.http1()
            .timer(TokioTimer::new())
            .header_read_timeout(options.header_timeout)
            .max_headers(MAX_LINES)
            .max_buf_size(options.max_head as usize);
        http.http2()
            .timer(TokioTimer::new())
            .keep_alive_interval(PING)
            .max_concurrent_streams(MAX_STREAMS)
            .max_header_list_size(options.max_head);
        let pair = options.tls_cert.as_ref().zip(options.tls_key.as_ref());
        let tls = pair.map(|(certificate, key)| tls::acceptor(certificate, key)).transpose()?;
        Ok(Self { tls, http, header_timeout: options.header_timeout, idle_timeout: options.idle_timeout })
    }

    async fn receive<S, B>(&self, stream: TcpStream, address: SocketAddr, front: &Front<S>, watcher: Watcher)
    where
        S: Service<Request<Incoming>, Response = Response<B>, Error = Infallible> + Clone + Send + Sync + 'static,
        S::Future: Send,
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let asked = Arc::new(AtomicBool::new(false));
        let peer = Peer { address, scheme: front::scheme(self.tls.is_some()) };
        let service = TowerToHyperService::new(front.door(peer, Arc::clone(&asked)));
        let serve = async {
            let stream = self.secure(stream).await?;
            let connection = self.http.serve_connection_with_upgrades(TokioIo::new(stream), service);
            watcher.watch(connection.into_owned()).await
        };
        // From the first byte to the first request, whatever is between: TLS, the choice of the protocol, the head.
        let silence = async {
            tokio::time::sleep(self.header_timeout).await;
            if asked.load(Ordering::Relaxed) {
                std::future::pending().await
            }
        };
        tokio::select! {
            served = serve => if let Err(error) = served { tracing::debug!(%error, "connection broken") },
            () = silence => tracing::debug!("no request came"),
        }
    }

    async fn secure(&self, stream: TcpStream) -> io::Result<Pin<Box<dyn Stream>>> {
        stream.set_nodelay(true)?;
        let mut stream = TimeoutStream::new(stream);
        // Of a visitor who does not read; one who does not write is waited for where it is known what is to come.
        stream.set_write_timeout(Some(self.idle_timeout));
        let stream = Box::pin(stream);
        match &self.tls {
            Some(tls) => Ok(Box::pin(tls.accept(stream).await?)),
            None => Ok(stream),
        }
    }
}

trait Stream: AsyncRead + AsyncWrite + Send {}

impl<S: AsyncRead + AsyncWrite + Send> Stream for S {}
