use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http::Response;
use http_body::Body;
use pin_project_lite::pin_project;

use super::{
    BoxError, GatedBody,
    look::Look,
    passage::{Gated, Passage},
};

pin_project! {
    /// The response of a [`ConsentService`](super::ConsentService), to come.
    pub struct ResponseFuture<F, B> {
        #[pin]
        kind: Kind<F, B>,
    }
}

pin_project! {
    #[project = KindProjection]
    enum Kind<F, B> {
        Inner { #[pin] answer: F, passage: Option<Passage> },
        Look { look: Look<B>, passage: Option<Passage> },
        Own { answer: OwnAnswer },
    }
}

/// Our own endpoints are few and rare: they may be boxed, pages are not.
type OwnAnswer = Pin<Box<dyn Future<Output = Response<Bytes>> + Send>>;

impl<F, B> ResponseFuture<F, B> {
    pub(super) fn inner(answer: F, passage: Passage) -> Self {
        Self { kind: Kind::Inner { answer, passage: Some(passage) } }
    }

    pub(super) fn own(answer: impl Future<Output = Response<Bytes>> + Send + 'static) -> Self {
        Self { kind: Kind::Own { answer: Box::pin(answer) } }
    }
}

impl<F, B, E> Future for ResponseFuture<F, B>
where
    F: Future<Output = Result<Response<B>, E>>,
    B: Body,
    B::Error: Into<BoxError>,
{
    type Output = Result<Response<GatedBody<B>>, E>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut kind = self.project().kind;
        loop {
            let (look, passage) = match kind.as_mut().project() {
                KindProjection::Inner { answer, passage } => {
                    let response = ready!(answer.poll(cx))?;
                    match passage.take().expect(READY_ONCE).gate(response) {
                        Gated::Response(response) => return Poll::Ready(Ok(response)),
                        Gated::Look(look, passage) => (look, Some(passage)),
                    }
                }
                KindProjection::Look { look, passage } => {
                    let (head, body, sniffed) = ready!(look.poll(cx));
                    let passage = passage.take().expect(READY_ONCE);
                    return Poll::Ready(Ok(passage.gate_sniffed(head, body, sniffed)));
                }
                KindProjection::Own { answer } => {
                    return answer.as_mut().poll(cx).map(|response| Ok(response.map(GatedBody::own)));
                }
            };
            kind.set(Kind::Look { look, passage });
        }
    }
}

const READY_ONCE: &str = "a future is not polled after it is ready";

impl<F, B> fmt::Debug for ResponseFuture<F, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
