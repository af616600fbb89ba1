use std::{
    collections::VecDeque,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::{Buf, Bytes};
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

use super::{BodyError, BoxError, look::Looked};

/// What a body gives at a time.
pub(super) type Given = Option<Result<Frame<Bytes>, BodyError>>;

pin_project! {
    /// The body of the site, from its start.
    #[project = InnerProjection]
    pub(super) enum Inner<B> {
        Direct { #[pin] body: B },
        // Its first frames were looked at.
        Looked { seen: VecDeque<Given>, rest: Pin<Box<B>> },
    }
}

impl<B> Inner<B> {
    pub(super) fn direct(body: B) -> Self {
        Self::Direct { body }
    }

    pub(super) fn looked(looked: Looked<B>) -> Self {
        Self::Looked { seen: looked.seen, rest: looked.rest }
    }
}

impl<B> Inner<B>
where
    B: Body,
{
    pub(super) fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Given>
    where
        B::Error: Into<BoxError>,
    {
        match self.project() {
            InnerProjection::Direct { body } => body.poll_frame(cx).map(given),
            InnerProjection::Looked { seen, rest } => match seen.pop_front() {
                Some(given) => Poll::Ready(given),
                None => rest.as_mut().poll_frame(cx).map(given),
            },
        }
    }

    pub(super) fn is_end_stream(&self) -> bool {
        match self {
            Self::Direct { body } => body.is_end_stream(),
            Self::Looked { seen, rest } => seen.is_empty() && rest.is_end_stream(),
        }
    }

    pub(super) fn size_hint(&self) -> SizeHint {
        let (seen, rest) = match self {
            Self::Direct { body } => return body.size_hint(),
            Self::Looked { seen, rest } => (seen, rest.size_hint()),
        };
        let data = seen.iter().flatten().flatten().filter_map(Frame::data_ref);
        let length: u64 = data.map(|data| data.len() as u64).sum();
        let mut whole = SizeHint::new();
        whole.set_lower(rest.lower() + length);
        if let Some(upper) = rest.upper() {
            whole.set_upper(upper + length);
        }
        whole
    }
}

/// Costs nothing where the data is `Bytes` already.
pub(super) fn given<D: Buf, E: Into<BoxError>>(frame: Option<Result<Frame<D>, E>>) -> Given {
    let frame = frame?.map(|frame| frame.map_data(|mut data| data.copy_to_bytes(data.remaining())));
    Some(frame.map_err(|error| BodyError::Inner(error.into())))
}
