use std::{
    convert::Infallible,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::{
    HeaderValue, Request, Response, StatusCode, Uri, Version,
    header::{CONNECTION, CONTENT_LENGTH, HOST, TRANSFER_ENCODING, UPGRADE},
};
use http_body_util::{Either, Full};
use hyper::{body::Incoming, upgrade::OnUpgrade};
use hyper_rustls::{HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::{TokioExecutor, TokioIo, TokioTimer},
};
use tokio::{
    net::TcpStream,
    sync::{OwnedSemaphorePermit, Semaphore},
};
use tower::{Service, ServiceBuilder, timeout::error::Elapsed, util::BoxCloneSyncService};

use super::{
    BoxError, Options, ProxyError,
    hop_by_hop::{self, Wishes},
    host,
    http2::{Http2, Unconnected},
    options::{HostHeader, Protocol, Site},
    paced::{Activity, Paced, Silent},
    refusal::Refusal,
    tls, tunnel,
};

/// How many connections to the site are kept open while nobody needs them, and for how long.
const MAX_IDLE: usize = 64;
const IDLE: Duration = Duration::from_secs(30);

/// Makes connections to the site.
pub(super) type Connector = BoxCloneSyncService<Uri, MaybeHttpsStream<TokioIo<TcpStream>>, BoxError>;

/// The body of a request on its way to the site.
type Upload = Paced<Incoming, Arc<Activity>>;

/// The body of an answer: the site's, or ours where the site failed.
pub(super) type Answer = Either<Paced<Incoming, OwnedSemaphorePermit>, Full<Bytes>>;

/// The site, as a service that always answers.
#[derive(Clone, Debug)]
pub(super) struct Upstream(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    site: Site,
    host: HostHeader,
    client: Speaker,
    requests: Arc<Semaphore>,
    answer_timeout: Duration,
    idle_timeout: Duration,
}

#[derive(Debug)]
enum Speaker {
    Http1(Client<Connector, Pin<Box<Upload>>>),
    Http2(Http2<Pin<Box<Upload>>>),
}

impl Upstream {
    pub(super) fn new(options: &Options) -> Result<Self, ProxyError> {
        Ok(Self(Arc::new(Shared {
            site: options.upstream.clone(),
            host: options.host,
            client: Speaker::new(options)?,
            requests: Arc::new(Semaphore::new(options.max_requests as usize)),
            answer_timeout: options.answer_timeout,
            idle_timeout: options.idle_timeout,
        })))
    }
}

impl Service<Request<Incoming>> for Upstream {
    type Response = Response<Answer>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Incoming>) -> Self::Future {
        let shared = Arc::clone(&self.0);
        Box::pin(async move {
            let answer = shared.answer(request).await;
            Ok(answer.unwrap_or_else(|refusal| refusal.into_response().map(Either::Right)))
        })
    }
}

impl Shared {
    async fn answer(&self, mut request: Request<Incoming>) -> Result<Response<Answer>, Refusal> {
        let permit = Arc::clone(&self.requests).try_acquire_owned().map_err(|_| Refusal::Busy)?;
        let visitor = hyper::upgrade::on(&mut request);
        let wishes = self.address(&mut request)?;
        let switches = wishes.upgrade.is_some();
        wishes.put(request.headers_mut(), self.client.version());
        *request.version_mut() = self.client.version();

        let activity = Arc::new(Activity::new());
        let upload = |body| Box::pin(Paced::new(body, self.idle_timeout, Arc::clone(&activity)));
        let sent = self.client.send(request.map(upload));
        let answer = activity.wait(self.answer_timeout, sent).await.ok_or(Refusal::AnswerTimeout)?;
        let answer = answer.map_err(|error| refusal(error.as_ref()))?;
        if answer.status() == StatusCode::SWITCHING_PROTOCOLS {
            return if switches { Ok(self.switch(answer, visitor, permit)) } else { Err(Refusal::Upgrade) };
        }
        // Where it ends would be disputed (RFC 9112, section 6.3).
        if answer.headers().contains_key(TRANSFER_ENCODING) && answer.headers().contains_key(CONTENT_LENGTH) {
            return Err(Refusal::AnswerBroken);
        }
        Ok(self.pass(answer, permit))
    }

    /// Addresses the request to the site. The client sends the address of HTTP/2 as it is, that of HTTP/1.1 as the path alone.
    fn address(&self, request: &mut Request<Incoming>) -> Result<Wishes, Refusal> {
        let Site { scheme, authority } = self.site.clone();
        let asked = request.uri().authority().cloned().filter(|_| self.host == HostHeader::Visitor);
        let asked = asked.unwrap_or_else(|| authority.clone());
        let uri = match self.client {
            Speaker::Http1(_) => host::address(request.uri(), scheme, authority),
            Speaker::Http2(_) => host::address(request.uri(), scheme, asked.clone()),
        };
        *request.uri_mut() = uri.ok_or(Refusal::Host)?;
        match self.client {
            Speaker::Http1(_) => {
                let line = HeaderValue::from_str(asked.as_str()).map_err(|_| Refusal::Host)?;
                request.headers_mut().insert(HOST, line);
            }
            Speaker::Http2(_) => drop(request.headers_mut().remove(HOST)),
        }
        Ok(request.extensions_mut().remove().unwrap_or_default())
    }

    fn pass(&self, mut answer: Response<Incoming>, permit: OwnedSemaphorePermit) -> Response<Answer> {
        hop_by_hop::strip(answer.headers_mut());
        *answer.version_mut() = Version::default();
        answer.map(|body| Either::Left(Paced::new(body, self.idle_timeout, permit)))
    }

    fn switch(
        &self,
        mut answer: Response<Incoming>,
        visitor: OnUpgrade,
        permit: OwnedSemaphorePermit,
    ) -> Response<Answer> {
        let site = hyper::upgrade::on(&mut answer);
        tunnel::open(visitor, site, self.idle_timeout, permit);
        let protocol = answer.headers().get(UPGRADE).cloned();
        let headers = answer.headers_mut();
        hop_by_hop::strip(headers);
        headers.insert(CONNECTION, HeaderValue::from_static("upgrade"));
        protocol.and_then(|protocol| headers.insert(UPGRADE, protocol));
        answer.map(|_| Either::Right(Full::default()))
    }
}

impl Speaker {
    fn new(options: &Options) -> Result<Self, ProxyError> {
        let connector = connector(options)?;
        if options.upstream_protocol == Protocol::Http2 {
            let Site { scheme, authority } = options.upstream.clone();
            let site = host::address(&Uri::default(), scheme, authority).expect("a scheme, a host and a path");
            return Ok(Self::Http2(Http2::new(connector, site, options.max_head)));
        }
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE)
            .pool_max_idle_per_host(MAX_IDLE)
            .http1_max_buf_size(options.max_head as usize)
            .build(connector);
        Ok(Self::Http1(client))
    }

    fn version(&self) -> Version {
        match self {
            Self::Http1(_) => Version::HTTP_11,
            Self::Http2(_) => Version::HTTP_2,
        }
    }

    async fn send(&self, request: Request<Pin<Box<Upload>>>) -> Result<Response<Incoming>, BoxError> {
        match self {
            Self::Http1(client) => client.request(request).await.map_err(Into::into),
            Self::Http2(client) => client.send(request).await,
        }
    }
}

fn connector(options: &Options) -> Result<Connector, ProxyError> {
    let mut tcp = HttpConnector::new();
    tcp.enforce_http(false);
    tcp.set_nodelay(true);
    let tls =
        HttpsConnectorBuilder::new().with_tls_config(tls::client(options.upstream_ca.as_deref())?).https_or_http();
    let https = match options.upstream_protocol {
        Protocol::Http1 => tls.enable_http1().wrap_connector(tcp),
        Protocol::Http2 => tls.enable_http2().wrap_connector(tcp),
    };
    Ok(BoxCloneSyncService::new(ServiceBuilder::new().timeout(options.connect_timeout).service(https)))
}

/// What went wrong between here and the site, or between the visitor and here.
fn refusal(error: &(dyn std::error::Error + 'static)) -> Refusal {
    let causes = || std::iter::successors(Some(error), |error| error.source());
    let unconnected = |cause: &(dyn std::error::Error + 'static)| {
        cause.is::<Unconnected>()
            || cause.downcast_ref::<hyper_util::client::legacy::Error>().is_some_and(|error| error.is_connect())
    };
    let of_the_body = |cause: &(dyn std::error::Error + 'static)| {
        cause.downcast_ref::<hyper::Error>().is_some_and(|error| error.is_user())
    };
    let refusal = if causes().any(|cause| cause.is::<Elapsed>()) {
        Refusal::ConnectTimeout
    } else if causes().any(|cause| cause.is::<Silent>()) {
        Refusal::RequestSilent
    } else if causes().any(unconnected) {
        Refusal::Unreachable
    } else if causes().any(of_the_body) {
        Refusal::RequestBroken
    } else {
        Refusal::AnswerBroken
    };
    let cause = causes().map(ToString::to_string).collect::<Vec<_>>().join(": ");
    tracing::debug!(cause, %refusal, "no answer");
    refusal
}
