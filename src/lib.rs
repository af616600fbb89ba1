#![doc = include_str!("../README.md")]
// The modules stand in the order in which a request meets them; ARCHITECTURE.md shows the flow.

pub mod policy;

mod middleware;

pub mod consent;

mod head;

pub mod page;

mod site_csp;

pub mod html;

pub mod gate;

pub mod catalog;

mod guard;

mod client;

mod language;

mod lock;

pub mod inventory;

mod banner;

mod endpoints;

pub mod records;

mod telemetry;

mod hex;

#[cfg(feature = "axum")]
pub mod extract;

pub use consent::Consent;
pub use endpoints::RefusedRequest;
pub use head::{BlockedRedirect, UnreadablePage};
pub use middleware::{BodyError, ConsentLayer, ConsentService, GatedBody, ResponseFuture};
pub use policy::Policy;
