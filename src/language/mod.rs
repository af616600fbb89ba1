//! What visitors read, in each language. `languages/` holds the texts, in Fluent's syntax; `build/` makes tables of them.
//!
//! 1. Every text is a method of [`Texts`], and its variables are the method's: what is misspelt or missing does not compile.
//! 2. Texts are plain. Whoever writes one into a page escapes it.
//! 3. No text depends on a plural or a case: numbers and names stand behind a colon, or by themselves.

mod phrase;
#[cfg(test)]
mod tests;
mod texts;

use std::{borrow::Cow, fmt::Display};

use self::phrase::Piece;
pub(crate) use self::texts::Texts;

/// One of the languages that are built in.
#[derive(Debug)]
pub(crate) struct Language {
    /// BCP 47.
    pub(crate) tag: &'static str,
    /// In the language itself.
    #[expect(dead_code, reason = "for the switcher")]
    pub(crate) name: &'static str,
    /// `ltr` or `rtl`.
    pub(crate) direction: &'static str,
    /// The ids of the texts that are not translated, and stand here in English.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test finds none"))]
    lacks: &'static [&'static str],
    says: &'static [&'static [Piece<'static>]],
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));
