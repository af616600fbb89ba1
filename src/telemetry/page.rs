use std::sync::Arc;

use tracing::{Span, field::Empty};

use super::{page_left, page_refused, subjects_judged};
use crate::{
    page::{Judged, Refusal, Tally},
    policy::Policy,
};

/// Watches one body on its way through the gate. When it is dropped it reports, if the body was a page.
#[derive(Debug)]
pub(crate) struct PageMeter(Option<Meter>);

#[derive(Debug)]
struct Meter {
    span: Span,
    policy: Arc<Policy>,
    tally: Arc<Tally>,
    bytes_in: u64,
    bytes_out: u64,
    outcome: Outcome,
}

/// How a page ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It was read and given to its end.
    Whole,
    /// The visitor left before its end.
    Left,
    /// The site's own body failed.
    Failed,
    /// It could not be gated to its end.
    Refused(Refusal),
}

/// The span of one page, by the path of its address. What else it says is known when the page is gone.
pub(crate) fn page_span(path: &str) -> Span {
    tracing::info_span!(
        "consent_page",
        path,
        outcome = Empty,
        reason = Empty,
        bytes_in = Empty,
        bytes_out = Empty,
        allowed = Empty,
        blocked = Empty,
    )
}

impl PageMeter {
    pub(crate) fn new(span: Span, policy: Arc<Policy>, tally: Arc<Tally>) -> Self {
        Self(Some(Meter { span, policy, tally, bytes_in: 0, bytes_out: 0, outcome: Outcome::Left }))
    }

    /// For a body that is not read.
    pub(crate) fn none() -> Self {
        Self(None)
    }

    /// What is logged while the page is read belongs to its span.
    pub(crate) fn in_span<T>(&self, read: impl FnOnce() -> T) -> T {
        match &self.0 {
            Some(meter) => meter.span.in_scope(read),
            None => read(),
        }
    }

    pub(crate) fn came(&mut self, bytes: usize) {
        if let Some(meter) = &mut self.0 {
            meter.bytes_in += bytes as u64;
        }
    }

    pub(crate) fn went(&mut self, bytes: usize) {
        if let Some(meter) = &mut self.0 {
            meter.bytes_out += bytes as u64;
        }
    }

    pub(crate) fn ended(&mut self, outcome: Outcome) {
        if let Some(meter) = &mut self.0 {
            meter.outcome = outcome;
        }
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        let _entered = self.span.enter();
        let (allowed, blocked) = self.report_subjects();
        page_left(self.outcome, self.bytes_in, self.bytes_out);
        self.span.record("outcome", self.outcome.name());
        self.span.record("bytes_in", self.bytes_in).record("bytes_out", self.bytes_out);
        self.span.record("allowed", allowed).record("blocked", blocked);
        match self.outcome {
            Outcome::Whole | Outcome::Left => {}
            Outcome::Failed => tracing::warn!("page broken off: the body of the site failed"),
            Outcome::Refused(refusal) => {
                self.span.record("reason", refusal.code());
                page_refused(refusal.code());
                tracing::warn!(reason = %refusal, "page broken off");
            }
        }
    }
}

impl Meter {
    /// How many subjects passed, and how many were blocked.
    fn report_subjects(&self) -> (u64, u64) {
        let mut sums = (0, 0);
        self.tally.each(|Judged { by, allowed, blocked }| {
            let tracker = by.label(&self.policy);
            tracing::debug!(tracker, allowed, blocked, "judged");
            subjects_judged(tracker, *allowed, *blocked);
            sums.0 += u64::from(*allowed);
            sums.1 += u64::from(*blocked);
        });
        sums
    }
}

impl Outcome {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Left => "left",
            Self::Failed => "failed",
            Self::Refused(_) => "refused",
        }
    }
}
