//! The part of Fluent that our texts are written in: plain text, `{ $variable }`, `{ "literal" }`, terms, and other messages.

use std::{collections::BTreeMap, fmt};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// What a file says of its language, besides its messages.
const NAME: &str = "language-name";
const DIRECTION: &str = "language-direction";

/// The messages of one language.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) direction: String,
    /// In the order of the file.
    pub(crate) messages: Vec<Message>,
}

pub(crate) struct Message {
    pub(crate) id: String,
    line: usize,
    pub(crate) pieces: Vec<Piece>,
}

#[derive(Clone, PartialEq)]
pub(crate) enum Piece {
    Text(String),
    Variable(String),
    Message(String),
}

/// What is wrong in a file, and in which line.
pub(crate) struct Flaw {
    line: usize,
    what: String,
}

impl File {
    pub(crate) fn parse(source: &str) -> Result<Self, Flaw> {
        let resource = parser::parse(source).map_err(|(_, errors)| {
            let error = &errors[0];
            Flaw { line: line_at(source, error.pos.start), what: error.to_string() }
        })?;
        let terms = resource.body.iter().filter_map(|entry| match entry {
            Entry::Term(term) => Some((term.id.name, &term.value)),
            _ => None,
        });
        let reader = Reader { source, terms: terms.collect() };
        let mut messages: Vec<Message> = Vec::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let (id, line) = (message.id.name, line_of(source, message.id.name));
            let flaw = |what: &str| Flaw { line, what: format!("{id} {what}") };
            if !message.attributes.is_empty() {
                return Err(flaw("has attributes, expected a text alone"));
            }
            if messages.iter().any(|before| before.id == id) {
                return Err(flaw("is there twice"));
            }
            let pattern = message.value.as_ref().ok_or_else(|| flaw("has no text"))?;
            let pieces = reader.pieces(pattern, line)?;
            messages.push(Message { id: id.to_owned(), line, pieces });
        }
        let name = taken(&mut messages, NAME)?;
        let direction = taken(&mut messages, DIRECTION)?;
        if !["ltr", "rtl"].contains(&direction.as_str()) {
            return Err(Flaw { line: 1, what: format!("{DIRECTION} is {direction:?}, expected ltr or rtl") });
        }
        Ok(Self { name, direction, messages })
    }

    pub(crate) fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// Whether it says nothing that English does not, and each of it with the same variables.
    pub(crate) fn agrees_with(&self, english: &Self) -> Result<(), Flaw> {
        for message in &self.messages {
            let flaw = |what: String| Flaw { line: message.line, what: format!("{} {what}", message.id) };
            let Some(first) = english.message(&message.id) else { return Err(flaw("is not in en.ftl".to_owned())) };
            let (mut found, mut expected) = (message.variables(), first.variables());
            found.sort_unstable();
            expected.sort_unstable();
            if found != expected {
                return Err(flaw(format!("has the variables {found:?}, expected {expected:?}")));
            }
            for id in message.references() {
                match english.message(id) {
                    Some(other) if other.is_plain() => {}
                    Some(_) => return Err(flaw(format!("names {id}, which has variables or names others"))),
                    None => return Err(flaw(format!("names {id}, which is not in en.ftl"))),
                }
            }
        }
        Ok(())
    }
}

impl Message {
    /// In the order in which they come first.
    pub(crate) fn variables(&self) -> Vec<&str> {
        let mut names = Vec::new();
        for piece in &self.pieces {
            if let Piece::Variable(name) = piece
                && !names.contains(&name.as_str())
            {
                names.push(name);
            }
        }
        names
    }

    fn references(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Message(id) => Some(id.as_str()),
            _ => None,
        })
    }

    fn is_plain(&self) -> bool {
        self.pieces.iter().all(|piece| matches!(piece, Piece::Text(_)))
    }
}

struct Reader<'s> {
    source: &'s str,
    terms: BTreeMap<&'s str, &'s Pattern<&'s str>>,
}

impl Reader<'_> {
    fn pieces(&self, pattern: &Pattern<&str>, line: usize) -> Result<Vec<Piece>, Flaw> {
        let mut pieces: Vec<Piece> = Vec::new();
        for element in &pattern.elements {
            let more = match element {
                // A line break in the file is a space in the text.
                PatternElement::TextElement { value } => vec![Piece::Text(value.replace('\n', " "))],
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.placed(inline, line)?,
                PatternElement::Placeable { .. } => {
                    return Err(Flaw { line, what: "selectors are not known here".to_owned() });
                }
            };
            for piece in more {
                match (pieces.last_mut(), piece) {
                    (Some(Piece::Text(text)), Piece::Text(more)) => text.push_str(&more),
                    (_, piece) => pieces.push(piece),
                }
            }
        }
        Ok(pieces)
    }

    fn placed(&self, inline: &InlineExpression<&str>, line: usize) -> Result<Vec<Piece>, Flaw> {
        match inline {
            InlineExpression::StringLiteral { value } => Ok(vec![Piece::Text((*value).to_owned())]),
            InlineExpression::VariableReference { id } => Ok(vec![Piece::Variable(id.name.to_owned())]),
            InlineExpression::MessageReference { id, attribute: None } => Ok(vec![Piece::Message(id.name.to_owned())]),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                let flaw =
                    |what: &str| Flaw { line: line_of(self.source, id.name), what: format!("-{} {what}", id.name) };
                let term = self.terms.get(id.name).ok_or_else(|| flaw("is not in this file"))?;
                match term.elements.as_slice() {
                    [PatternElement::TextElement { value }] => Ok(vec![Piece::Text((*value).to_owned())]),
                    _ => Err(flaw("is no plain text")),
                }
            }
            _ => Err(Flaw {
                line,
                what: "only $variables, \"literals\", -terms and messages can be placed here".to_owned(),
            }),
        }
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.line, self.what)
    }
}

fn taken(messages: &mut Vec<Message>, id: &str) -> Result<String, Flaw> {
    let index = messages.iter().position(|message| message.id == id);
    let message = index.map(|index| messages.remove(index));
    match message.as_ref().map(|message| message.pieces.as_slice()) {
        Some([Piece::Text(text)]) => Ok(text.clone()),
        _ => Err(Flaw { line: 1, what: format!("expected {id} with a plain text") }),
    }
}

/// The line in which this slice of the source stands.
fn line_of(source: &str, slice: &str) -> usize {
    line_at(source, (slice.as_ptr() as usize).saturating_sub(source.as_ptr() as usize))
}

fn line_at(source: &str, offset: usize) -> usize {
    source.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
