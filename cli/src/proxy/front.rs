use std::{
    convert::Infallible,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::Instant,
};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Version,
    header::{CONNECTION, COOKIE, EXPECT, MAX_FORWARDS, TRANSFER_ENCODING},
    uri::Scheme,
};
use http_body_util::{Either, Full};
use tower::Service;

use super::{
    Options,
    forwarded::{Peer, Trust},
    hop_by_hop::Wishes,
    host,
    refusal::Refusal,
    via::Pseudonym,
};

/// Decides what a request is before anybody acts on it, and answers what the site must not be asked.
#[derive(Clone, Debug)]
pub(super) struct Front<S> {
    inner: S,
    trust: Trust,
    pseudonym: Arc<Pseudonym>,
}

/// The front for the requests of one connection.
#[derive(Clone, Debug)]
pub(super) struct Door<S> {
    front: Front<S>,
    peer: Peer,
    asked: Arc<AtomicBool>,
}

impl<S: Clone> Front<S> {
    pub(super) fn new(inner: S, options: &Options) -> Self {
        let trust = if options.trust_forwarded { Trust::Front } else { Trust::Nobody };
        Self { inner, trust, pseudonym: Arc::new(Pseudonym::new()) }
    }

    /// The front for one connection. `asked` tells when its first request is there.
    pub(super) fn door(&self, peer: Peer, asked: Arc<AtomicBool>) -> Door<S> {
        Door { front: self.clone(), peer, asked }
    }
}

impl<S, A, B> Service<Request<A>> for Door<S>
where
    S: Service<Request<A>, Response = Response<B>, Error = Infallible>,
    S::Future: Send + 'static,
{
    type Response = Response<Either<B, Full<Bytes>>>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.front.inner.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request<A>) -> Self::Future {
        self.asked.store(true, Ordering::Relaxed);
        let line = Line::of(&request);
        let chunked = request.version() == Version::HTTP_11 && request.headers().contains_key(TRANSFER_ENCODING);
        let answer = match ends_here(&mut request) {
            true => Err(nothing()),
            false => self.admit(&mut request).map_err(Refusal::into_response).map(|()| self.front.inner.call(request)),
        };
        Box::pin(async move {
            let mut response = match answer {
                Ok(answer) => answer.await?.map(Either::Left),
                Err(own) => own.map(Either::Right),
            };
            // Content-Length may have come too, which hyper does not tell (RFC 9112, section 6.1).
            if chunked || line.is_malformed(&response) {
                response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
            }
            line.log(&response);
            Ok(response)
        })
    }
}

impl<S> Door<S> {
    /// Makes the request one that everybody behind here reads alike.
    fn admit<A>(&self, request: &mut Request<A>) -> Result<(), Refusal> {
        if matches!(*request.method(), Method::CONNECT | Method::TRACE) {
            return Err(Refusal::Method);
        }
        let host = host::of(request)?;
        let version = request.version();
        let headers = request.headers_mut();
        expect_nothing(headers)?;
        // First of all: a visitor could list in Connection what is written below.
        let wishes = Wishes::take(headers, version);
        self.front.pseudonym.sign(headers, version)?;
        join_cookies(headers);
        // PHP and CGI would take it for the environment variable HTTP_PROXY (httpoxy.org).
        headers.remove("proxy");
        let scheme = self.front.trust.scheme(headers, &self.peer);
        self.front.trust.tell(headers, &self.peer, host.as_ref());
        request.extensions_mut().insert(wishes);
        match host {
            Some(host) => host::write(request, scheme, host),
            None => Ok(()),
        }
    }
}

/// Whether an `OPTIONS` is about this proxy (RFC 9110, sections 7.6.2 and 9.3.7). One that may go further counts this step.
fn ends_here<A>(request: &mut Request<A>) -> bool {
    if request.method() != Method::OPTIONS {
        return false;
    }
    let left = request.headers().get(MAX_FORWARDS).and_then(|left| left.to_str().ok()?.parse::<u32>().ok());
    if let Some(left) = left.and_then(|left| left.checked_sub(1)) {
        request.headers_mut().insert(MAX_FORWARDS, HeaderValue::from(left));
    }
    left == Some(0) || request.uri().path() == "*"
}

fn nothing() -> Response<Full<Bytes>> {
    let mut answer = Response::new(Full::default());
    *answer.status_mut() = StatusCode::NO_CONTENT;
    answer
}

/// The server meets `100-continue` by itself, as soon as the site is ready for the body.
fn expect_nothing(headers: &mut HeaderMap) -> Result<(), Refusal> {
    match headers.remove(EXPECT) {
        Some(expectation) if !expectation.as_bytes().eq_ignore_ascii_case(b"100-continue") => Err(Refusal::Expectation),
        _ => Ok(()),
    }
}

/// HTTP/2 may bring cookies in several lines, HTTP/1.1 may not (RFC 9113, section 8.2.3).
fn join_cookies(headers: &mut HeaderMap) {
    let lines: Vec<_> = headers.get_all(COOKIE).iter().map(HeaderValue::as_bytes).collect();
    if lines.len() > 1 {
        let line = HeaderValue::from_bytes(&lines.join(&b"; "[..])).expect("made of values");
        headers.insert(COOKIE, line);
    }
}

/// What the log says of a request: nothing by which a visitor could be known.
struct Line {
    method: Method,
    path: String,
    version: Version,
    started: Instant,
}

impl Line {
    fn of<A>(request: &Request<A>) -> Self {
        Self {
            method: request.method().clone(),
            path: request.uri().path().to_owned(),
            version: request.version(),
            started: Instant::now(),
        }
    }

    /// Whoever sends such a request over HTTP/1.1 may see its end elsewhere (RFC 9112, section 3.2).
    fn is_malformed<B>(&self, response: &Response<B>) -> bool {
        self.version < Version::HTTP_2 && response.extensions().get() == Some(&Refusal::Host)
    }

    fn log<B>(self, response: &Response<B>) {
        let Self { method, path, version, started } = self;
        let status = response.status().as_u16();
        let milliseconds = started.elapsed().as_millis() as u64;
        match response.extensions().get::<Refusal>() {
            Some(reason) => tracing::warn!(%method, path, ?version, status, milliseconds, %reason, "refused"),
            None => tracing::info!(%method, path, ?version, status, milliseconds, "answered"),
        }
    }
}

/// The scheme of a listener.
pub(super) fn scheme(with_tls: bool) -> Scheme {
    if with_tls { Scheme::HTTPS } else { Scheme::HTTP }
}
