use std::{
    sync::Arc,
    task::{Context, Poll},
};

use http::{Request, Response};
use http_body::Body;
use tower_service::Service;

use super::{BoxError, GatedBody, ResponseFuture, passage::Passage, shared::Shared};
use crate::{
    consent,
    head::{Visit, request},
};

/// A site behind the gate, made by [`ConsentLayer`](super::ConsentLayer).
///
/// It takes any `Service<Request<_>, Response = Response<_>>` whose bodies are [`http_body::Body`]s: axum's `Router` or a
/// route of it, a service of hyper, anything between. Bodies of requests must be `Send + 'static`, since choices are read
/// from them; errors of bodies must become `Box<dyn Error + Send + Sync>`. It is `Clone`, `Send` and `Sync` where the inner
/// service is, its readiness and its error are those of the inner service, and its bodies are [`GatedBody`]s.
///
/// Each request that reaches the inner service has its [`Consent`](crate::Consent) in its extensions.
#[derive(Clone, Debug)]
pub struct ConsentService<S> {
    inner: S,
    shared: Arc<Shared>,
}

impl<S> ConsentService<S> {
    pub(super) fn new(inner: S, shared: Arc<Shared>) -> Self {
        Self { inner, shared }
    }
}

impl<S, RequestBody, ResponseBody> Service<Request<RequestBody>> for ConsentService<S>
where
    S: Service<Request<RequestBody>, Response = Response<ResponseBody>>,
    RequestBody: Body + Send + 'static,
    RequestBody::Data: Send,
    RequestBody::Error: Into<BoxError>,
    ResponseBody: Body,
    ResponseBody::Error: Into<BoxError>,
{
    type Response = Response<GatedBody<ResponseBody>>;
    type Error = S::Error;
    type Future = ResponseFuture<S::Future, ResponseBody>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<RequestBody>) -> Self::Future {
        let shared = Arc::clone(&self.shared);
        if shared.counter.serves(request.uri().path()) {
            return ResponseFuture::own(async move { shared.counter.answer(request).await });
        }
        let (mut head, body) = request.into_parts();
        let jurisdiction = shared.policy.jurisdiction_of(&head);
        let consent = consent::resolve_under(jurisdiction, &head.headers, &shared.policy);
        let visit = Visit::new(&head, consent, &shared.policy);
        head.extensions.insert(visit.consent.clone());
        request::trim(&mut head.headers, &visit, &shared.policy);
        let answer = self.inner.call(Request::from_parts(head, body));
        ResponseFuture::inner(answer, Passage { shared, visit })
    }
}
