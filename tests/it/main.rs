//! The whole stack, from the request to the last byte of the page.

mod bodies;
mod charsets;
mod choice;
mod codings;
mod cookies;
mod documents;
mod harness;
mod observability;
mod services;
mod unreadable;
mod untyped;
