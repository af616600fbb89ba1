use super::{attributes::Pause, element::Element};

/// The tokenizer's states, WHATWG HTML 13.2.5, as far as they read different bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum State {
    Data,
    /// RAWTEXT or RCDATA, to the end tag of this element.
    Text(Element),
    Script(Escape),
    Comment,
    /// A bogus comment or a doctype: to the next `>`.
    Bogus,
    Cdata,
    Plaintext,
    /// Inside a tag too long to buffer.
    Tag {
        element: Element,
        end_tag: bool,
        pause: Pause,
    },
    /// No state at all: every `<name` opens a tag.
    Every,
    /// The same in XML, where it is sure what comments and sections hide until there is a document type.
    Xml {
        sure: bool,
    },
    /// What XML hides, to this end.
    Hidden(&'static [u8]),
}

/// The escapes of script data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Escape {
    None,
    /// Behind `<!--`.
    Once,
    /// Behind `<!--` and `<script`.
    Twice,
}
