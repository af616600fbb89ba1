use std::{
    convert::Infallible,
    fmt,
    sync::{Arc, Mutex},
    time::Duration,
};

use http_body_util::Full;
use hyper::{
    Request, Response,
    body::{Bytes, Incoming},
    header,
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    task::AbortHandle,
    time::timeout,
};
use tokio_rustls::{
    LazyConfigAcceptor,
    rustls::{ServerConfig, pki_types::PrivateKeyDer, server::Acceptor},
};

use super::noise::is_noise;

/// Stands for every host outside. It answers nicely and remembers who was asked for.
pub(crate) struct Sink {
    pub(crate) port: u16,
    log: Log,
    task: AbortHandle,
}

/// One sign of life that reached a host outside.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Contact {
    pub(crate) host: String,
    /// Path and query of the request; none for a bare connection, which is a contact as well.
    pub(crate) target: Option<String>,
}

type Log = Arc<Mutex<Vec<Contact>>>;

/// The first byte of a TLS handshake record (RFC 8446, section 5.1).
const TLS_HANDSHAKE: u8 = 0x16;

/// How long a connection may stay silent.
const SILENCE: Duration = Duration::from_secs(30);

/// An image of one pixel.
pub(crate) const GIF: &[u8] =
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,\
    \x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

impl Sink {
    /// Opens a sink on a free port.
    pub(crate) async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("a bound socket").port();
        let log = Log::default();
        let task = tokio::spawn(accept(listener, tls(), log.clone())).abort_handle();
        Self { port, log, task }
    }

    /// What came in since the last call, without what the browser does by itself.
    pub(crate) fn take(&self) -> Vec<Contact> {
        let mut contacts = std::mem::take(&mut *self.log.lock().expect("no one panics with the log"));
        contacts.retain(|contact| !is_noise(contact));
        contacts
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Display for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.host, self.target.as_deref().unwrap_or(" (bare connection)"))
    }
}

fn tls() -> Arc<ServerConfig> {
    let own = rcgen::generate_simple_self_signed(["sink.example".into()]).expect("a self-signed certificate");
    let key = PrivateKeyDer::Pkcs8(own.signing_key.serialize_der().into());
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(vec![own.cert.der().clone()], key);
    Arc::new(config.expect("a key that fits its certificate"))
}

async fn accept(listener: TcpListener, config: Arc<ServerConfig>, log: Log) {
    loop {
        if let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(timeout(SILENCE, converse(stream, config.clone(), log.clone())));
        }
    }
}

async fn converse(stream: TcpStream, config: Arc<ServerConfig>, log: Log) {
    let mut first = [0];
    match stream.peek(&mut first).await {
        Ok(1) if first[0] == TLS_HANDSHAKE => {
            let Ok(start) = LazyConfigAcceptor::new(Acceptor::default(), stream).await else { return };
            let host = start.client_hello().server_name().unwrap_or("host unknown").to_owned();
            note(&log, Contact { host, target: None });
            if let Ok(stream) = start.into_stream(config).await {
                serve(stream, log).await;
            }
        }
        Ok(1) => serve(stream, log).await,
        _ => note(&log, Contact { host: "host unknown".into(), target: None }),
    }
}

async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin, log: Log) {
    let answer = service_fn(|request: Request<Incoming>| {
        note(&log, Contact { host: host(&request), target: request.uri().path_and_query().map(ToString::to_string) });
        async move { Ok::<_, Infallible>(answer(&request)) }
    });
    // The browser may leave at any time.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await;
}

fn host(request: &Request<Incoming>) -> String {
    let field = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("host unknown");
    field.split_once(':').map_or(field, |(host, _)| host).to_owned()
}

/// An empty thing of the kind that was asked for. Never cached, so that every page asks again.
fn answer(request: &Request<Incoming>) -> Response<Full<Bytes>> {
    let accept = request.headers().get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    let (media_type, body): (_, &'static [u8]) = match accept.split(',').next().unwrap_or_default() {
        "text/html" => ("text/html", b"<!DOCTYPE html><title>Sink</title>"),
        "text/css" => ("text/css", b""),
        image if image.starts_with("image/") => ("image/gif", GIF),
        _ => ("text/javascript", b""),
    };
    Response::builder()
        .header(header::CONTENT_TYPE, media_type)
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .body(Full::new(Bytes::from_static(body)))
        .expect("constant header fields")
}

fn note(log: &Log, contact: Contact) {
    log.lock().expect("no one panics with the log").push(contact);
}
