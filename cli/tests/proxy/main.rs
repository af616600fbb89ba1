//! `consent proxy` as a process, between real clients and real sites.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod documentation;
mod errors;
mod gate;
mod harness;
mod headers;
mod protocols;
mod shutdown;
mod site;
mod smuggling;
mod streams;
mod tunnels;
mod wordpress;
