use std::{
    convert::Infallible,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::{
    HeaderValue, Request, Response, StatusCode, Version,
    header::{CONNECTION, CONTENT_LENGTH, HOST, TRANSFER_ENCODING, UPGRADE},
};
use http_body_util::{Either, Full};
use hyper::{body::Incoming, upgrade::OnUpgrade};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tower::Service;

use super::{
    Options, ProxyError,
    client::Client,
    hop_by_hop::{self, Wishes},
    host,
    options::{HostHeader, Site},
    paced::{Activity, Paced},
    refusal::Refusal,
    tunnel,
};

/// The body of an answer: the site's, or ours where the site failed.
pub(super) type Answer = Either<Paced<Incoming, OwnedSemaphorePermit>, Full<Bytes>>;

/// The site, as a service that always answers.
#[derive(Clone, Debug)]
pub(super) struct Upstream(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    site: Site,
    host: HostHeader,
    client: Client,
    requests: Arc<Semaphore>,
    answer_timeout: Duration,
    idle_timeout: Duration,
}

impl Upstream {
    pub(super) fn new(options: &Options) -> Result<Self, ProxyError> {
        Ok(Self(Arc::new(Shared {
            site: options.upstream.clone(),
            host: options.host,
            client: Client::new(options)?,
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
        let answer = activity.wait(self.answer_timeout, sent).await.ok_or(Refusal::AnswerTimeout)??;
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
            Client::Http1(_) => host::address(request.uri(), scheme, authority),
            Client::Http2(_) => host::address(request.uri(), scheme, asked.clone()),
        };
        *request.uri_mut() = uri.ok_or(Refusal::Host)?;
        match self.client {
            Client::Http1(_) => {
                let line = HeaderValue::from_str(asked.as_str()).map_err(|_| Refusal::Host)?;
                request.headers_mut().insert(HOST, line);
            }
            Client::Http2(_) => drop(request.headers_mut().remove(HOST)),
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
