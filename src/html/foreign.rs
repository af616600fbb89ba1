use smallvec::SmallVec;

use super::element::{LONGEST_KEY, key, keys};

/// Whether a reading is inside `svg` or `math`, where other tokenizer rules hold (WHATWG HTML 13.2.6.5).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Foreign {
    /// In HTML.
    #[default]
    No,
    /// In foreign content, with these elements open since the `svg` or `math`.
    Sure(Stack),
    /// One or the other: what the markup did here depends on the whole tree.
    Maybe,
}

/// The open foreign elements, outermost first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stack(SmallVec<[Name; 4]>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Name {
    bytes: [u8; Self::LONGEST],
    len: u8,
    /// Whether start tags in it are read as HTML: integration points, 13.2.6.
    integrates: bool,
}

impl Name {
    const LONGEST: usize = 20;

    fn of(name: &[u8]) -> Option<Self> {
        let mut bytes = [0; Self::LONGEST];
        bytes.get_mut(..name.len())?.copy_from_slice(name);
        bytes.make_ascii_lowercase();
        const POINTS: [u64; 7] = keys(["title", "desc", "mi", "mo", "mn", "ms", "mtext"]);
        let integrates = match name.len() {
            ..=LONGEST_KEY => POINTS.contains(&key(name)),
            _ => bytes.starts_with(b"foreignobject") || bytes.starts_with(b"annotation-xml"),
        };
        Some(Self { bytes, len: name.len() as u8, integrates })
    }
}

impl Stack {
    const DEEPEST: usize = 64;

    /// Opens an element; `None` if its name is too long or the stack too deep to keep.
    pub(super) fn push(&mut self, name: &[u8]) -> Option<()> {
        if self.0.len() == Self::DEEPEST {
            return None;
        }
        self.0.push(Name::of(name)?);
        Some(())
    }

    /// Closes the innermost element of this name and all in it; `None` if none is open.
    pub(super) fn pop(&mut self, name: &[u8]) -> Option<()> {
        let name = Name::of(name)?;
        let at = self.0.iter().rposition(|open| *open == name)?;
        self.0.truncate(at);
        Some(())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a start tag here would be read as HTML.
    pub(super) fn at_integration_point(&self) -> bool {
        self.0.last().is_some_and(|name| name.integrates)
    }

    /// Whether any open element is an integration point.
    pub(super) fn has_integration_point(&self) -> bool {
        self.0.iter().any(|name| name.integrates)
    }
}

/// Start tags that end foreign content, 13.2.6.5 (`font` does with some attributes only).
pub(super) fn breaks_out(name: &[u8]) -> bool {
    const NAMES: [u64; 38] = keys([
        "b",
        "big",
        "blockquote",
        "body",
        "br",
        "center",
        "code",
        "dd",
        "div",
        "dl",
        "dt",
        "em",
        "embed",
        "head",
        "hr",
        "i",
        "img",
        "li",
        "listing",
        "menu",
        "meta",
        "nobr",
        "ol",
        "p",
        "pre",
        "ruby",
        "s",
        "small",
        "span",
        "strong",
        "strike",
        "sub",
        "sup",
        "table",
        "tt",
        "u",
        "ul",
        "var",
    ]);
    name.len() <= LONGEST_KEY && (NAMES.contains(&key(name)) || matches!(name, [b'h' | b'H', b'1'..=b'6']))
}
