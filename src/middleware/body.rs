use std::{
    collections::VecDeque,
    fmt, mem,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http::HeaderMap;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

use super::{
    BoxError,
    inner::{Given, Inner},
};
use crate::{
    head,
    page::{Refusal, coding::Pipeline},
    telemetry::{Outcome, PageMeter},
};

pin_project! {
    /// The body of a response that has passed the gate: the site's own, a page rewritten while it streams, or ours.
    ///
    /// Data comes before trailers, and nothing comes after an error.
    #[project = GatedBodyProjection]
    pub struct GatedBody<B> {
        #[pin]
        state: State<B>,
        meter: PageMeter,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<B> {
        Pass { #[pin] inner: Inner<B> },
        Rewrite { #[pin] inner: Inner<B>, page: Pipeline, ready: VecDeque<Bytes> },
        // The inner body and the page are gone; what they left is on its way out.
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
    pub(super) fn pass(inner: Inner<B>) -> Self {
        Self { state: State::Pass { inner }, meter: PageMeter::none() }
    }

    pub(super) fn rewrite(inner: Inner<B>, page: Pipeline, meter: PageMeter) -> Self {
        Self { state: State::Rewrite { inner, page, ready: VecDeque::new() }, meter }
    }

    pub(super) fn own(bytes: Bytes) -> Self {
        Self { state: State::Rest { ready: VecDeque::from([bytes]), trailers: None }, meter: PageMeter::none() }
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
        let GatedBodyProjection { state, meter } = self.project();
        let frame = ready!(state.poll(cx, meter));
        match &frame {
            Some(Ok(frame)) => meter.went(frame.data_ref().map_or(0, Bytes::len)),
            Some(Err(BodyError::Inner(_))) => meter.ended(Outcome::Failed),
            Some(Err(BodyError::Refused(refusal))) => meter.ended(Outcome::Refused(*refusal)),
            None => {}
        }
        Poll::Ready(frame)
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

impl<B> State<B>
where
    B: Body,
    B::Error: Into<BoxError>,
{
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>, meter: &mut PageMeter) -> Poll<Given> {
        loop {
            let rest = match self.as_mut().project() {
                StateProjection::Pass { inner } => match ready!(inner.poll_frame(cx)) {
                    Some(Err(error)) => Err(error),
                    given => return Poll::Ready(given),
                },
                StateProjection::Rewrite { mut inner, page, ready } => {
                    match work(page, ready, meter, || inner.as_mut().poll_frame(cx)) {
                        Ok(Work::Given(data)) => return Poll::Ready(Some(Ok(Frame::data(data)))),
                        Ok(Work::Starved) => return Poll::Pending,
                        Ok(Work::Ended(trailers)) => Ok(State::Rest { ready: mem::take(ready), trailers }),
                        Err(error) => Err(error),
                    }
                }
                StateProjection::Rest { ready, trailers } => {
                    let frame = next(ready).map(Frame::data).or_else(|| trailers.take().map(Frame::trailers));
                    return Poll::Ready(frame.map(Ok));
                }
            };
            match rest {
                Ok(rest) => self.set(rest),
                Err(error) => {
                    self.set(State::ended());
                    return Poll::Ready(Some(Err(error)));
                }
            }
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

/// What working on a page led to.
enum Work {
    Given(Bytes),
    /// The site has no more for now.
    Starved,
    Ended(Option<HeaderMap>),
}

/// Works until there is something to give. Both ends of a body, trailers and silence, end the page.
fn work(
    page: &mut Pipeline,
    ready: &mut VecDeque<Bytes>,
    meter: &mut PageMeter,
    mut poll: impl FnMut() -> Poll<Given>,
) -> Result<Work, BodyError> {
    loop {
        if let Some(data) = next(ready) {
            return Ok(Work::Given(data));
        }
        if meter.in_span(|| page.step(ready)).map_err(BodyError::Refused)? {
            continue;
        }
        let Poll::Ready(frame) = poll() else {
            // What a coding holds back must not wait for what the site has not written yet.
            page.flush(ready).map_err(BodyError::Refused)?;
            return Ok(next(ready).map_or(Work::Starved, Work::Given));
        };
        let trailers = match frame.transpose()?.map(Frame::into_data) {
            Some(Ok(data)) => {
                meter.came(data.len());
                meter.in_span(|| page.push(data, ready)).map_err(BodyError::Refused)?;
                continue;
            }
            // A frame that is neither data nor trailers belongs to a body that is no longer the same.
            Some(Err(frame)) => match frame.into_trailers() {
                Ok(trailers) => Some(trailers),
                Err(_) => continue,
            },
            None => None,
        };
        meter.in_span(|| page.finish(ready)).map_err(BodyError::Refused)?;
        meter.ended(Outcome::Whole);
        return Ok(Work::Ended(trailers.map(without_digests)));
    }
}

fn without_digests(mut trailers: HeaderMap) -> HeaderMap {
    head::forget_body(&mut trailers);
    trailers
}

fn next(ready: &mut VecDeque<Bytes>) -> Option<Bytes> {
    std::iter::from_fn(|| ready.pop_front()).find(|chunk| !chunk.is_empty())
}
