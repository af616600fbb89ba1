use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http::Response;
use http_body::Body;
use pin_project_lite::pin_project;

use super::{GatedBody, passage::Passage};

pin_project! {
    /// The response of a [`ConsentService`](super::ConsentService), to come.
    pub struct ResponseFuture<F> {
        #[pin]
        kind: Kind<F>,
    }
}

pin_project! {
    #[project = KindProjection]
    enum Kind<F> {
        Inner { #[pin] answer: F, passage: Option<Passage> },
        Own { answer: OwnAnswer },
    }
}

/// Our own endpoints are few and rare: they may be boxed, pages are not.
type OwnAnswer = Pin<Box<dyn Future<Output = Response<Bytes>> + Send>>;

impl<F> ResponseFuture<F> {
    pub(super) fn inner(answer: F, passage: Passage) -> Self {
        Self { kind: Kind::Inner { answer, passage: Some(passage) } }
    }

    pub(super) fn own(answer: impl Future<Output = Response<Bytes>> + Send + 'static) -> Self {
        Self { kind: Kind::Own { answer: Box::pin(answer) } }
    }
}

impl<F, B, E> Future for ResponseFuture<F>
where
    F: Future<Output = Result<Response<B>, E>>,
    B: Body,
{
    type Output = Result<Response<GatedBody<B>>, E>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.project().kind.project() {
            KindProjection::Inner { answer, passage } => {
                let response = ready!(answer.poll(cx))?;
                let passage = passage.take().expect("a future is not polled after it is ready");
                Poll::Ready(Ok(passage.gate(response)))
            }
            KindProjection::Own { answer } => answer.as_mut().poll(cx).map(|response| Ok(response.map(GatedBody::own))),
        }
    }
}

impl<F> fmt::Debug for ResponseFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
