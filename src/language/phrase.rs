use std::borrow::Cow;

use super::Message;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Text(Cow<'a, str>),
    /// The value with this index.
    Variable(usize),
    /// What another message says, which has neither variables nor further messages.
    Message(Message),
}
