//! A real client, over each version of HTTP.

use std::net::SocketAddr;

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode, Uri, Version};
use http_body_util::{BodyExt as _, Full};
use hyper::{
    body::Incoming,
    client::conn::{http1, http2},
};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::{net::TcpStream, task::JoinSet};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    Http10,
    Http11,
    Http2,
}

pub(crate) const PROTOCOLS: [Protocol; 3] = [Protocol::Http10, Protocol::Http11, Protocol::Http2];

/// One connection, closed with this value.
#[derive(Debug)]
pub(crate) struct Client {
    protocol: Protocol,
    sender: Sender,
    _connection: JoinSet<()>,
}

#[derive(Debug)]
enum Sender {
    One(http1::SendRequest<Full<Bytes>>),
    Two(http2::SendRequest<Full<Bytes>>),
}

/// A whole answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) trailers: Option<HeaderMap>,
    pub(crate) body: Bytes,
}

impl Client {
    pub(crate) async fn connect(address: SocketAddr, protocol: Protocol) -> Self {
        let io = TokioIo::new(TcpStream::connect(address).await.expect("connected"));
        let mut tasks = JoinSet::new();
        let sender = if protocol == Protocol::Http2 {
            let (sender, connection) = http2::handshake(TokioExecutor::new(), io).await.expect("a connection");
            tasks.spawn(async { drop(connection.await) });
            Sender::Two(sender)
        } else {
            let (sender, connection) = http1::handshake(io).await.expect("a connection");
            tasks.spawn(async { drop(connection.with_upgrades().await) });
            Sender::One(sender)
        };
        Self { protocol, sender, _connection: tasks }
    }

    /// Sends a request for a path of the site, and gives the head of the answer.
    pub(crate) async fn send(&mut self, mut request: Request<Full<Bytes>>) -> hyper::Result<Response<Incoming>> {
        match &mut self.sender {
            Sender::One(sender) => {
                if self.protocol == Protocol::Http10 {
                    *request.version_mut() = Version::HTTP_10;
                }
                request.headers_mut().insert("host", http::HeaderValue::from_static("site.example"));
                sender.ready().await?;
                sender.send_request(request).await
            }
            Sender::Two(sender) => {
                *request.uri_mut() = absolute(request.uri());
                sender.ready().await?;
                sender.send_request(request).await
            }
        }
    }

    /// Sends a request and waits for the whole answer.
    pub(crate) async fn ask(&mut self, request: Request<Full<Bytes>>) -> hyper::Result<Answer> {
        let (head, body) = self.send(request).await?.into_parts();
        let body = body.collect().await?;
        let trailers = body.trailers().cloned();
        Ok(Answer { status: head.status, headers: head.headers, trailers, body: body.to_bytes() })
    }
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Asks once, on a connection of its own.
pub(crate) async fn ask(
    address: SocketAddr,
    protocol: Protocol,
    request: Request<Full<Bytes>>,
) -> hyper::Result<Answer> {
    Client::connect(address, protocol).await.ask(request).await
}

pub(crate) fn get(path: &str) -> Request<Full<Bytes>> {
    Request::get(path).body(Full::default()).expect("a request")
}

fn absolute(uri: &Uri) -> Uri {
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    format!("https://site.example{path}").parse().expect("an address")
}
