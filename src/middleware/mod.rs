//! The only room that says Tower, Service, Poll, Pin.
//!
//! [`ConsentLayer`] makes a [`ConsentService`] around any service of HTTP requests. For each request
//!
//! 1. the service answers by itself what is addressed to the visitors' counter, below the prefix of the policy;
//! 2. otherwise it works out the visitor's consent from the headers alone, puts it into the request's extensions, and
//!    trims the request (cookies of denied trackers, conditions and codings that would keep a page from being gated);
//! 3. the inner service is called in place, readiness and errors are its own;
//! 4. the head of its response is edited, and the body becomes a [`GatedBody`]: passed on, rewritten while it streams, or
//!    replaced by a `502` when it is a page that cannot be read ([`UnreadablePage`](crate::UnreadablePage)).
//!
//! A body that is being rewritten ends with an error when it cannot be gated to its end: nothing ungated follows.

mod body;
mod future;
mod inner;
mod layer;
mod look;
mod passage;
mod service;
mod shared;
mod warned;

pub use body::{BodyError, GatedBody};
pub use future::ResponseFuture;
pub use layer::ConsentLayer;
pub use service::ConsentService;

/// Any error that can be sent to another thread.
type BoxError = Box<dyn std::error::Error + Send + Sync>;
