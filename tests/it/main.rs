//! The whole stack, from the request to the last byte of the page.

mod bodies;
mod charsets;
mod choice;
mod codings;
mod cookies;
mod documents;
mod fragments;
mod harness;
mod headers;
mod jurisdictions;
mod languages;
mod law;
mod lock;
mod observability;
mod once;
mod services;
mod site_csp;
mod unreadable;
mod untyped;
