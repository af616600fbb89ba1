//! HTTP as it is: docs/http.md, through real servers and clients.

mod client;
mod copies;
mod document;
mod ends;
mod mixture;
mod page;
mod server;
mod streams;
mod upgrades;
mod versions;
