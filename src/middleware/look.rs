use std::{
    collections::VecDeque,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http::response::Parts;
use http_body::Body;

use super::{
    BoxError,
    inner::{Given, given},
};
use crate::head::{RESOURCE_HEADER, Sniffed, sniff};

/// A response without a type, whose body is being looked into.
#[derive(Debug)]
pub(super) struct Look<B> {
    head: Option<Parts>,
    looked: Option<Looked<B>>,
    start: Vec<u8>,
}

/// A body and what was seen of it.
#[derive(Debug)]
pub(super) struct Looked<B> {
    pub(super) seen: VecDeque<Given>,
    pub(super) rest: Pin<Box<B>>,
}

impl<B> Look<B> {
    pub(super) fn into(head: Parts, body: B) -> Self {
        let looked = Looked { seen: VecDeque::new(), rest: Box::pin(body) };
        Self { head: Some(head), looked: Some(looked), start: Vec::new() }
    }
}

impl<B> Look<B>
where
    B: Body,
    B::Error: Into<BoxError>,
{
    /// What it turns out to be, by no more frames than that takes.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<(Parts, Looked<B>, Sniffed)> {
        const READY_ONCE: &str = "a future is not polled after it is ready";
        let looked = self.looked.as_mut().expect(READY_ONCE);
        let sniffed = loop {
            let frame = given(ready!(looked.rest.as_mut().poll_frame(cx)));
            let data = frame.as_ref().and_then(|frame| frame.as_ref().ok()?.data_ref());
            // Frames without data would pile up.
            if data.is_some_and(Bytes::is_empty) {
                continue;
            }
            if let Some(data) = data {
                let room = RESOURCE_HEADER - self.start.len();
                self.start.extend_from_slice(&data[..data.len().min(room)]);
            }
            let last = data.is_none();
            looked.seen.push_back(frame);
            if let Some(sniffed) = sniff(&self.start, last) {
                break sniffed;
            }
        };
        Poll::Ready((self.head.take().expect(READY_ONCE), self.looked.take().expect(READY_ONCE), sniffed))
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use http::Response;
    use http_body::Frame;
    use http_body_util::StreamBody;

    use super::*;

    #[test]
    fn what_is_kept_of_a_body_is_bounded_by_what_is_looked_at() {
        let chunks = [&b""[..]; 1000].into_iter().chain([&b" "[..]; 3000]);
        let frames = chunks.map(|chunk| Ok::<_, Infallible>(Frame::data(Bytes::from_static(chunk))));
        let body = StreamBody::new(futures_util::stream::iter(frames));
        let mut look = Look::into(Response::new(()).into_parts().0, body);
        let Poll::Ready((_, looked, _)) = look.poll(&mut Context::from_waker(std::task::Waker::noop())) else {
            panic!("all of it is there");
        };
        assert_eq!(looked.seen.len(), RESOURCE_HEADER);
    }
}
