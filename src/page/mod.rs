//! A page on its way out: tokens in, judged, and the edits that follow. Everything else passes byte for byte.
//!
//! 1. What a tag loads is judged by the gate; a denied tracker's tag is taken out where every reading of the page
//!    agrees on what it is (`strip`), and made inert where they do not, or where the policy says `hold`: the attribute
//!    that names the address gets a prefix to its own name, an inline script a type that nothing runs. Such edits
//!    insert plain characters and so cannot change the structure under any reading.
//! 2. Inline scripts and styles are held until their end tag, up to [`MAX_TEXT`]; all else flows.
//! 3. What is inserted for the visitor stands first in `body`; the guard stands before the first tag that runs or loads anything.
//! 4. Output does not depend on how the input was cut, and a page with nothing to do comes out as it went in, in the
//!    same `Bytes`, without an allocation.
//! 5. What cannot be read ends in a [`Refusal`], and so does everything after it.
//!
//! Weak points: markup that scripts make in the browser is not in the page, so it is not seen here.

mod address;
mod amp;
mod bases;
mod blocking;
mod charset;
pub(crate) mod coding;
mod declared;
mod decoded;
mod desk;
mod doctype;
mod edits;
mod escapes;
mod fitted;
mod ground;
mod head_judge;
mod insertion;
mod judging;
mod markup;
mod meta_csp;
mod notices;
mod position;
mod refusal;
mod rewriter;
mod roots;
mod script;
mod style;
mod tally;
#[cfg(test)]
mod tests;
mod text;
mod texts;
mod waiting;
mod wrapper;
mod xml;

pub use charset::{Charset, Foreign};
pub(crate) use head_judge::HeadJudge;
pub(crate) use insertion::Evidence;
pub use insertion::Insertion;
pub use refusal::Refusal;
pub use rewriter::{Job, PageRewriter, Syntax};
pub(crate) use tally::{Judged, Tally};
pub use texts::MAX_TEXT;
