//! A Tower layer that asks visitors for consent and lets trackers through only as far as they allowed.

mod banner;
pub mod catalog;
pub mod consent;
mod endpoints;
#[cfg(feature = "axum")]
pub mod extract;
pub mod gate;
mod head;
pub mod html;
mod middleware;
pub mod page;
pub mod policy;
pub mod records;

pub use consent::Consent;
pub use head::UnreadablePage;
pub use middleware::{BodyError, ConsentLayer, ConsentService, GatedBody, ResponseFuture};
pub use policy::Policy;
