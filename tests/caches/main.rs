//! Shared caches: the recipes of docs/caching.md, word for word, in a real nginx and a real Varnish before a real site.
//!
//! Each page loads a tracker of every category, so that its body itself shows for whom it was made.

mod cache;
mod mixed;
mod named;
mod recipe;
mod site;
mod visitor;
