//! `consent proxy` as a process, between real clients and real sites.

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
