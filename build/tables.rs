//! The tables as Rust: `src/language/` includes them.

use std::fmt::Write as _;

use crate::fluent::{File, Message, Piece};

pub(crate) fn rust(files: &[(String, File)]) -> String {
    let english = &files[0].1.messages;
    let mut rust = String::from(
        "/// Each text, by its id.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub(super) enum Message {\n",
    );
    for message in english {
        let _ = writeln!(rust, "    {},", camel(&message.id));
    }
    let _ = writeln!(
        rust,
        "}}\n\n/// The ids with their variables.\npub(super) static MESSAGES: [(&str, &[&str]); {}] = [",
        english.len()
    );
    for message in english {
        let _ = writeln!(rust, "    ({:?}, &{:?}),", message.id, message.variables());
    }
    rust += "];\n\nimpl Texts {\n";
    for message in english {
        rust += &method(message);
    }
    let _ = writeln!(rust, "}}\n\npub(super) static LANGUAGES: [Language; {}] = [", files.len());
    for (tag, file) in files {
        rust += &language(tag, file, english);
    }
    rust + "];\n"
}

/// What callers see: a message without its variables does not compile.
fn method(message: &Message) -> String {
    let (name, id) = (message.id.replace('-', "_"), camel(&message.id));
    let variables = message.variables();
    if variables.is_empty() {
        return format!(
            "    pub(crate) fn {name}(&self) -> Cow<'_, str> {{\n        self.plain(Message::{id})\n    }}\n"
        );
    }
    let parameters: String = variables.iter().map(|name| format!(", {name}: impl Display")).collect();
    let values: Vec<_> = variables.iter().map(|name| format!("&{name}")).collect();
    format!(
        "    pub(crate) fn {name}(&self{parameters}) -> String {{\n        self.filled(Message::{id}, &[{}])\n    }}\n",
        values.join(", ")
    )
}

/// What a language does not say it says in English; a test finds that.
fn language(tag: &str, file: &File, english: &[Message]) -> String {
    let lacks: Vec<_> = english.iter().map(|first| &first.id).filter(|id| file.message(id).is_none()).collect();
    let mut rust = format!(
        "    Language {{\n        tag: {tag:?},\n        name: {:?},\n        direction: {:?},\n        lacks: &{lacks:?},\n        says: &[\n",
        file.name, file.direction
    );
    for first in english {
        let own = file.message(&first.id).unwrap_or(first);
        let pieces: Vec<_> = own.pieces.iter().map(|piece| spelt(piece, first)).collect();
        let _ = writeln!(rust, "            &[{}],", pieces.join(", "));
    }
    rust + "        ],\n    },\n"
}

fn spelt(piece: &Piece, first: &Message) -> String {
    match piece {
        Piece::Text(text) => format!("Piece::Text(Cow::Borrowed({text:?}))"),
        Piece::Variable(name) => {
            let index = first.variables().iter().position(|variable| variable == name).unwrap_or_default();
            format!("Piece::Variable({index})")
        }
        Piece::Message(id) => format!("Piece::Message(Message::{})", camel(id)),
    }
}

/// `accept-all` is `AcceptAll`.
fn camel(id: &str) -> String {
    let word = |word: &str| word[..1].to_uppercase() + &word[1..];
    id.split('-').map(word).collect()
}
