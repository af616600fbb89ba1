//! A closed world: a real Chromium, the demo site, and one sink in place of every other host.

mod cdp;
mod chromium;
mod noise;
mod served;
mod sink;
mod site;
mod visitor;

pub(crate) use sink::Contact;
pub(crate) use site::Gate;
pub(crate) use visitor::{Traits, Visitor};
