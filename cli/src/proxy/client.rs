use std::{error::Error, iter, pin::Pin, sync::Arc, time::Duration};

use http::{Request, Response, Uri, Version};
use hyper::body::Incoming;
use hyper_rustls::{HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::{
    client::legacy::{self, connect::HttpConnector},
    rt::{TokioExecutor, TokioIo, TokioTimer},
};
use tokio::net::TcpStream;
use tower::{ServiceBuilder, timeout::error::Elapsed, util::BoxCloneSyncService};

use super::{
    BoxError, Options, ProxyError, host,
    http2::{Http2, Unconnected},
    options::{Protocol, Site},
    paced::{Activity, Paced, Silent},
    refusal::Refusal,
    tls,
};

/// How many connections to the site are kept open while nobody needs them, and for how long.
const MAX_IDLE: usize = 64;
const IDLE: Duration = Duration::from_secs(30);

/// Makes connections to the site.
pub(super) type Connector = BoxCloneSyncService<Uri, MaybeHttpsStream<TokioIo<TcpStream>>, BoxError>;

/// The body of a request on its way to the site.
pub(super) type Upload = Pin<Box<Paced<Incoming, Arc<Activity>>>>;

/// Speaks with the site.
#[derive(Debug)]
pub(super) enum Client {
    Http1(legacy::Client<Connector, Upload>),
    Http2(Http2<Upload>),
}

impl Client {
    pub(super) fn new(options: &Options) -> Result<Self, ProxyError> {
        let connector = connector(options)?;
        if options.upstream_protocol == Protocol::Http2 {
            let Site { scheme, authority } = options.upstream.clone();
            let site = host::address(&Uri::default(), scheme, authority).expect("a scheme, a host and a path");
            return Ok(Self::Http2(Http2::new(connector, site, options.max_head)));
        }
        let client = legacy::Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE)
            .pool_max_idle_per_host(MAX_IDLE)
            .http1_max_buf_size(options.max_head as usize)
            .build(connector);
        Ok(Self::Http1(client))
    }

    pub(super) fn version(&self) -> Version {
        match self {
            Self::Http1(_) => Version::HTTP_11,
            Self::Http2(_) => Version::HTTP_2,
        }
    }

    pub(super) async fn send(&self, request: Request<Upload>) -> Result<Response<Incoming>, Refusal> {
        let answer = match self {
            Self::Http1(client) => client.request(request).await.map_err(Into::into),
            Self::Http2(client) => client.send(request).await,
        };
        answer.map_err(|error| refusal(error.as_ref()))
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
fn refusal(error: &(dyn Error + 'static)) -> Refusal {
    let refusal = if causes(error).any(|cause| cause.is::<Elapsed>()) {
        Refusal::ConnectTimeout
    } else if causes(error).any(|cause| cause.is::<Silent>()) {
        Refusal::RequestSilent
    } else if causes(error).any(is_unconnected) {
        Refusal::Unreachable
    } else if causes(error).any(is_of_the_request) {
        Refusal::RequestBroken
    } else {
        Refusal::AnswerBroken
    };
    let cause = causes(error).map(ToString::to_string).collect::<Vec<_>>().join(": ");
    tracing::debug!(cause, %refusal, "no answer");
    refusal
}

fn is_unconnected(cause: &(dyn Error + 'static)) -> bool {
    cause.is::<Unconnected>() || cause.downcast_ref().is_some_and(legacy::Error::is_connect)
}

fn is_of_the_request(cause: &(dyn Error + 'static)) -> bool {
    cause.downcast_ref().is_some_and(hyper::Error::is_user)
}

fn causes<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    iter::successors(Some(error), |&error| error.source())
}
