//! What visitors read, in each language. `languages/` holds the texts, in Fluent's syntax; `build/` makes tables of them.
//!
//! 1. Every text is a method of [`Texts`], and its variables are the method's: what is misspelt or missing does not compile.
//! 2. Texts are plain. Whoever writes one into a page escapes it.
//! 3. No text depends on a plural or a case: numbers and names stand behind a colon, or by themselves.

mod languages;
#[cfg(feature = "languages")]
mod matching;
#[cfg(not(feature = "languages"))]
#[path = "english_alone.rs"]
mod matching;
mod phrase;
#[cfg(test)]
mod tests;
mod texts;

use std::{borrow::Cow, fmt::Display};

use self::phrase::Piece;
pub(crate) use self::{
    languages::{EachLanguage, LanguageIndex, Languages},
    texts::Texts,
};

/// One of the languages that are built in.
#[derive(Debug)]
pub(crate) struct Language {
    /// BCP 47.
    pub(crate) tag: &'static str,
    /// In the language itself.
    pub(crate) name: &'static str,
    /// `ltr` or `rtl`.
    pub(crate) direction: &'static str,
    /// The ids of the texts that are not translated, and stand here in English.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test finds none"))]
    lacks: &'static [&'static str],
    says: &'static [&'static [Piece]],
}

impl Language {
    /// The built-in language with this tag.
    pub(crate) fn named(tag: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|language| language.tag.eq_ignore_ascii_case(tag))
    }

    /// All that are built in, English first.
    pub(crate) fn all() -> &'static [Self] {
        &LANGUAGES
    }
}

/// The variables of a text, or none if there is no such text.
pub(crate) fn variables(id: &str) -> Option<&'static [&'static str]> {
    MESSAGES.iter().find(|(known, _)| *known == id).map(|(_, variables)| *variables)
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));
