//! What an operator may know: how much came and went, what was judged, how long the store took. Never who.
//!
//! 1. Nothing of a visitor goes into a span, an event or a metric: no cookie, no address, no query, no identifier.
//! 2. Labels have few values: ids of the policy, and names that stand in the code.
//! 3. Without the feature `metrics` only the spans and events of `tracing` are left.
//!
//! docs/observability.md has the names, labels and units; a test holds it against what is emitted.

mod page;

#[cfg(feature = "metrics")]
mod metered;
#[cfg(not(feature = "metrics"))]
mod silent;

#[cfg(feature = "metrics")]
pub(crate) use metered::*;
pub(crate) use page::{Outcome, PageMeter, page_span};
#[cfg(not(feature = "metrics"))]
pub(crate) use silent::*;
