use std::{
    collections::VecDeque,
    fmt, mem,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::{Buf, Bytes};
use http::HeaderMap;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

use super::BoxError;
use crate::{
    head,
    page::{PageRewriter, Refusal},
};

pin_project! {
    /// The body of a response that has passed the gate: the site's own, a page rewritten while it streams, or ours.
    ///
    /// Data comes before trailers, and nothing comes after an error.
    pub struct GatedBody<B> {
        #[pin]
        state: State<B>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<B> {
        Pass { #[pin] inner: B },
        Rewrite { #[pin] inner: B, page: PageRewriter, ready: VecDeque<Bytes> },
        // The inner body and the rewriter are gone; what they left is on its way out.
        Rest { ready: VecDeque<Bytes>, trailers: Option<HeaderMap> },
    }
}

/// Why a body ended early.
#[derive(Debug)]
#[non_exhaustive]
pub enum BodyError {
    /// The site's own body failed.
    Inner(BoxError),
    /// The page cannot be gated to its end.
    Refused(Refusal),
}

impl<B> GatedBody<B> {
    pub(super) fn pass(inner: B) -> Self {
        Self { state: State::Pass { inner } }
    }

    pub(super) fn rewrite(inner: B, page: PageRewriter) -> Self {
        Self { state: State::Rewrite { inner, page, ready: VecDeque::new() } }
    }

    pub(super) fn own(bytes: Bytes) -> Self {
        Self { state: State::Rest { ready: VecDeque::from([bytes]), trailers: None } }
    }
}

impl<B> State<B> {
    fn ended() -> Self {
        Self::Rest { ready: VecDeque::new(), trailers: None }
    }
}

impl<B> Body for GatedBody<B>
where
    B: Body,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let mut state = self.project().state;
        loop {
            let rest = match state.as_mut().project() {
                StateProjection::Pass { inner } => match ready!(inner.poll_frame(cx)) {
                    Some(Ok(frame)) => return Poll::Ready(Some(Ok(into_bytes(frame)))),
                    Some(Err(error)) => Err(BodyError::Inner(error.into())),
                    None => return Poll::Ready(None),
                },
                StateProjection::Rewrite { inner, page, ready } => match next(ready) {
                    Some(data) => return Poll::Ready(Some(Ok(Frame::data(data)))),
                    None => match feed(page, ready!(inner.poll_frame(cx)), ready) {
                        Ok(Step::More) => continue,
                        Ok(Step::End(trailers)) => Ok(State::Rest { ready: mem::take(ready), trailers }),
                        Err(error) => Err(error),
                    },
                },
                StateProjection::Rest { ready, trailers } => {
                    let frame = next(ready).map(Frame::data).or_else(|| trailers.take().map(Frame::trailers));
                    return Poll::Ready(frame.map(Ok));
                }
            };
            match rest {
                Ok(rest) => state.set(rest),
                Err(error) => {
                    state.set(State::ended());
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.state {
            State::Pass { inner } => inner.is_end_stream(),
            State::Rewrite { .. } => false,
            State::Rest { ready, trailers } => ready.iter().all(Bytes::is_empty) && trailers.is_none(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.state {
            State::Pass { inner } => inner.size_hint(),
            State::Rewrite { .. } => SizeHint::default(),
            State::Rest { ready, .. } => SizeHint::with_exact(ready.iter().map(|chunk| chunk.len() as u64).sum()),
        }
    }
}

impl<B> fmt::Debug for GatedBody<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.state {
            State::Pass { .. } => "Pass",
            State::Rewrite { .. } => "Rewrite",
            State::Rest { .. } => "Rest",
        };
        f.debug_tuple("GatedBody").field(&format_args!("{state}")).finish()
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Inner(error) => write!(f, "the body of the site failed: {error}"),
            Self::Refused(refusal) => write!(f, "the page ends here, since it cannot be read: {refusal}"),
        }
    }
}

impl std::error::Error for BodyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Inner(error) => Some(&**error),
            Self::Refused(refusal) => Some(refusal),
        }
    }
}

enum Step {
    More,
    End(Option<HeaderMap>),
}

/// Gives one frame of the inner body to the rewriter. Both ends of a body, trailers and silence, end the page.
fn feed<D, E>(
    page: &mut PageRewriter,
    frame: Option<Result<Frame<D>, E>>,
    ready: &mut VecDeque<Bytes>,
) -> Result<Step, BodyError>
where
    D: Buf,
    E: Into<BoxError>,
{
    let frame = frame.transpose().map_err(|error| BodyError::Inner(error.into()))?;
    let trailers = match frame.map(|frame| into_bytes(frame).into_data()) {
        Some(Ok(data)) => {
            page.push(data, ready).map_err(BodyError::Refused)?;
            return Ok(Step::More);
        }
        // A frame that is neither data nor trailers belongs to a body that is no longer the same.
        Some(Err(frame)) => match frame.into_trailers() {
            Ok(mut trailers) => {
                head::forget_body(&mut trailers);
                Some(trailers)
            }
            Err(_) => return Ok(Step::More),
        },
        None => None,
    };
    page.finish(ready).map_err(BodyError::Refused)?;
    Ok(Step::End(trailers))
}

fn next(ready: &mut VecDeque<Bytes>) -> Option<Bytes> {
    std::iter::from_fn(|| ready.pop_front()).find(|chunk| !chunk.is_empty())
}

/// Costs nothing where the data is `Bytes` already.
fn into_bytes<D: Buf>(frame: Frame<D>) -> Frame<Bytes> {
    frame.map_data(|mut data| data.copy_to_bytes(data.remaining()))
}
