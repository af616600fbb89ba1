use std::borrow::Cow;

use super::Message;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Text(Cow<'static, str>),
    /// The value with this index.
    Variable(usize),
    /// What another message says, which has neither variables nor further messages.
    Message(Message),
}

/// Reads a text of the owner's: plain but for `{ $variable }`, of those that this text has.
pub(super) fn parse(text: &str, variables: &[&str]) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((plain, behind)) = rest.split_once('{') {
        let (name, behind) = behind.split_once('}').ok_or("a { is not closed")?;
        let name = name.trim();
        let index = name.strip_prefix('$').and_then(|name| variables.iter().position(|known| *known == name));
        let unknown = || format!("unknown {{ {name} }}, expected {}", expected(variables));
        pieces.push(Piece::Text(plain.to_owned().into()));
        pieces.push(Piece::Variable(index.ok_or_else(unknown)?));
        rest = behind;
    }
    pieces.push(Piece::Text(rest.to_owned().into()));
    pieces.retain(|piece| *piece != Piece::Text("".into()));
    Ok(pieces)
}

fn expected(variables: &[&str]) -> String {
    let named: Vec<_> = variables.iter().map(|name| format!("{{ ${name} }}")).collect();
    if named.is_empty() { "a text without variables".to_owned() } else { named.join(" or ") }
}
