use std::{
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;
use tokio::time::{Instant, Sleep};

use super::BoxError;

pin_project! {
    /// A body that fails when it is silent for too long, and keeps something for as long as it is there.
    #[derive(Debug)]
    pub(super) struct Paced<B, K> {
        #[pin]
        body: B,
        #[pin]
        silence: Sleep,
        patience: Duration,
        waits: bool,
        kept: K,
    }
}

/// The other side of a body said nothing for too long.
#[derive(Clone, Copy, Debug)]
pub(super) struct Silent;

/// What hears of each frame of a body.
pub(super) trait Keep {
    /// A frame has passed.
    fn passed(&self) {}
}

/// When something happened last.
#[derive(Debug)]
pub(super) struct Activity(Mutex<Instant>);

impl<B, K> Paced<B, K> {
    pub(super) fn new(body: B, patience: Duration, kept: K) -> Self {
        Self { body, silence: tokio::time::sleep(patience), patience, waits: false, kept }
    }
}

impl<B, K> Body for Paced<B, K>
where
    B: Body<Data = Bytes>,
    B::Error: Into<BoxError>,
    K: Keep,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let mut this = self.project();
        if let Poll::Ready(frame) = this.body.poll_frame(cx) {
            *this.waits = false;
            this.kept.passed();
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        // Silence counts from when somebody listens: a slow reader is not the fault of this side.
        if !*this.waits {
            *this.waits = true;
            this.silence.as_mut().reset(Instant::now() + *this.patience);
        }
        this.silence.poll(cx).map(|()| Some(Err(Silent.into())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Activity {
    pub(super) fn new() -> Self {
        Self(Mutex::new(Instant::now()))
    }

    /// Waits for something until nothing has happened for this long.
    pub(super) async fn wait<F: Future>(&self, patience: Duration, future: F) -> Option<F::Output> {
        let mut future = std::pin::pin!(future);
        loop {
            let end = self.last() + patience;
            match tokio::time::timeout_at(end, &mut future).await {
                Ok(output) => return Some(output),
                Err(_) if self.last() + patience <= end => return None,
                Err(_) => {}
            }
        }
    }

    fn last(&self) -> Instant {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keep for std::sync::Arc<Activity> {
    fn passed(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }
}

impl Keep for tokio::sync::OwnedSemaphorePermit {}

impl std::fmt::Display for Silent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("nothing came for too long")
    }
}

impl std::error::Error for Silent {}
