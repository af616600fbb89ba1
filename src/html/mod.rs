//! A streaming HTML scanner for rewriters. Sans-IO, and it knows nothing of consent.
//!
//! How a tag tokenizes from its `<` depends on nothing before it; what comes before only decides whether that `<`
//! opens a tag at all ([WHATWG HTML, 13.2.5]). So this scanner keeps, beside the input, a small set of [readings]:
//! every way in which a browser may understand the page so far. There is one as long as nothing is open to doubt;
//! `noscript` makes two (scripting on and off), and so does a raw text element in a place where the tree builder may
//! ignore it (foreign content after a mistake, `select`, `frameset`, column groups of a `template`).
//! Readings that agree again become one.
//!
//! The rules:
//!
//! 1. A tag that every reading sees is [`Certainty::Live`].
//! 2. A tag that no reading sees (text of a `textarea`, a comment, a string in a script) is not reported.
//! 3. A tag that some see is [`Certainty::Doubt`], or [`Certainty::Noscript`] where the others are inside `noscript`.
//! 4. Too many readings become two: one that sees a tag at every `<name`, and one that sees none.
//! 5. What is reported does not depend on how the input was cut into windows.
//!
//! Memory: nothing but the readings. A tag longer than [`MAX_TAG`] is reported in parts.
//!
//! [WHATWG HTML, 13.2.5]: https://html.spec.whatwg.org/multipage/parsing.html#tokenization
//! [readings]: Scanner
//!
//! ```
//! use tower_consent::html::{Scanner, Sink, Tag, Window};
//!
//! struct Names(Vec<String>);
//! impl Sink for Names {
//!     fn tag(&mut self, tag: &Tag<'_>) {
//!         self.0.push(String::from_utf8_lossy(tag.name()).into_owned());
//!     }
//! }
//!
//! let page = b"<p><textarea><b></textarea><!-- <i> --><em>";
//! let mut names = Names(Vec::new());
//! Scanner::html().scan(Window { bytes: page, base: 0, last: true }, &mut names);
//! assert_eq!(names.0, ["p", "textarea", "textarea", "em"]);
//! ```

mod attributes;
mod element;
mod foreign;
mod reading;
mod scanner;
mod seen;
mod state;
#[cfg(test)]
pub(crate) mod tests;
mod text;
mod tree;

pub use attributes::{Attribute, tag_len};
pub use element::Element;
pub use scanner::{Certainty, MAX_TAG, Part, Place, Scanner, Sink, Tag, Window};
