use std::{borrow::Cow, fmt::Display};

use super::{LANGUAGES, Language, Message, phrase::Piece};

/// Keep a name that is written from left to right from disturbing a text that is not, and the other way round (UAX 9, 2.4).
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// The texts in one language.
#[derive(Clone, Debug)]
pub(crate) struct Texts {
    pub(crate) language: &'static Language,
}

impl Texts {
    /// In English, as it is built in.
    pub(crate) fn english() -> &'static Self {
        static ENGLISH: Texts = Texts { language: &LANGUAGES[0] };
        &ENGLISH
    }

    /// The items of a list, as its language writes them.
    pub(crate) fn list(&self, items: &[Cow<'_, str>]) -> String {
        items.join(&self.list_separator())
    }

    fn pieces(&self, message: Message) -> &[Piece<'static>] {
        self.language.says[message as usize]
    }

    pub(super) fn plain(&self, message: Message) -> Cow<'_, str> {
        match self.pieces(message) {
            [Piece::Text(text)] => Cow::Borrowed(text),
            _ => Cow::Owned(self.filled(message, &[])),
        }
    }

    pub(super) fn filled(&self, message: Message, values: &[&dyn Display]) -> String {
        let mut text = String::new();
        for piece in self.pieces(message) {
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
