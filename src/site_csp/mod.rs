//! The site's own Content-Security-Policy: read as CSP 3 reads it, and changed as little as lets our parts work.
//!
//! 1. Our style sheet is admitted by its hash, in the directive that decides about style elements (CSP 3, section 6.8.3): never by
//!    a wildcard or `'unsafe-inline'`, and never beside an `'unsafe-inline'` that it would switch off (section 6.7.3.2).
//! 2. Where `default-src` decides, a `style-src-elem` of its own gets the same sources and the hash: nothing else is loosened.
//! 3. `form-action` gets the address of our counter, path included, unless the site's own addresses are in it.
//! 4. The guard is admitted in the same way, by its hash, in the directive that decides about script elements. Where a policy lets no
//!    script of the page run, there is nothing to guard against, and it is left out.
//! 5. Style attributes are left out where they would be refused, and forms where `sandbox` forbids them: a link to the preferences
//!    takes their place.
//! 6. Everything else stays byte for byte.

mod edit;
mod own_parts;
mod policy;
#[cfg(test)]
mod tests;

pub(crate) use edit::{admit, without_reports};
pub(crate) use own_parts::{Asking, OwnParts, Presentation, Scripting, Styling, source_of};
