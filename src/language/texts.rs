use std::{borrow::Cow, collections::BTreeMap, fmt::Display};

use super::{
    LANGUAGES, Language, MESSAGES, Message,
    phrase::{self, Piece},
};

/// They keep a name that is written from left to right from disturbing a text that is not (UAX 9, section 2.4).
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// The texts in one language.
#[derive(Clone, Debug)]
pub(crate) struct Texts {
    pub(crate) language: &'static Language,
    /// What the owner says otherwise or besides, by its id.
    own: BTreeMap<String, Vec<Piece>>,
}

impl Texts {
    pub(crate) fn new(language: &'static Language) -> Self {
        Self { language, own: BTreeMap::new() }
    }

    /// In English, as it is built in.
    pub(crate) fn english() -> &'static Self {
        static ENGLISH: Texts = Texts { language: &LANGUAGES[0], own: BTreeMap::new() };
        &ENGLISH
    }

    /// Says it in the owner's words. The error tells what was expected.
    pub(crate) fn say(&mut self, id: &str, text: &str, variables: &[&str]) -> Result<(), String> {
        self.own.insert(id.to_owned(), phrase::parse(text, variables)?);
        Ok(())
    }

    /// What the owner says here without variables, if anything.
    pub(crate) fn own(&self, id: &str) -> Option<String> {
        self.own.get(id).map(|pieces| self.joined(pieces, &[]))
    }

    /// The items of a list, as its language writes them.
    pub(crate) fn list(&self, items: &[Cow<'_, str>]) -> String {
        items.join(&self.list_separator())
    }

    pub(super) fn plain(&self, message: Message) -> Cow<'_, str> {
        match self.pieces(message) {
            [Piece::Text(text)] => Cow::Borrowed(text),
            pieces => Cow::Owned(self.joined(pieces, &[])),
        }
    }

    pub(super) fn filled(&self, message: Message, values: &[&dyn Display]) -> String {
        self.joined(self.pieces(message), values)
    }

    fn pieces(&self, message: Message) -> &[Piece] {
        let own = if self.own.is_empty() { None } else { self.own.get(MESSAGES[message as usize].0) };
        own.map_or(self.language.says[message as usize], Vec::as_slice)
    }

    fn joined(&self, pieces: &[Piece], values: &[&dyn Display]) -> String {
        let mut text = String::new();
        for piece in pieces {
            match piece {
                Piece::Text(piece) => text += piece,
                Piece::Message(other) => text += &self.plain(*other),
                Piece::Variable(index) if self.language.direction == "rtl" => {
                    text += &format!("{ISOLATE}{}{END_OF_ISOLATE}", values[*index]);
                }
                Piece::Variable(index) => text += &values[*index].to_string(),
            }
        }
        text
    }
}
