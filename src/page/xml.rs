//! What pages in XML have that those in HTML have not: prefixes, quotes without exception, entities.

use bytes::Bytes;

use super::{edits::Edits, text::Text};
use crate::html::{Element, Tag};

/// The tag as the element that its name means without the prefix.
pub(super) fn tag<'b>(tag: &Tag<'b>) -> Tag<'b> {
    let mut read = *tag;
    if !tag.name().is_empty() {
        read.element = Element::of(local_name(tag.name()));
    }
    read
}

/// Whether this is the processing instruction that names a style sheet.
pub(super) fn is_style_sheet(tag: &Tag<'_>) -> bool {
    tag.name() == b"?xml-stylesheet"
}

/// A name without its prefix. What we write before a name stands behind the prefix, which has to be a known one.
pub(super) fn local_name(name: &[u8]) -> &[u8] {
    memchr::memrchr(b':', name).map_or(name, |colon| &name[colon + 1..])
}

/// Makes a script or style inert by its type: every element needs the end tag that it has.
pub(super) fn disarm(text: &Text, edits: &mut Edits) {
    if let Some(kind) = text.type_attribute {
        edits.insert(kind, super::desk::PREFIX);
    }
    edits.insert(text.name_end, Bytes::from_static(b" type=\"text/plain\""));
}

/// Looks for the declaration of an entity.
#[derive(Clone, Debug, Default)]
pub(super) struct Entities {
    /// How much of the mark the last chunk ended with.
    begun: usize,
}

impl Entities {
    const MARK: &'static [u8] = b"<!ENTITY";

    /// Whether one is declared in this chunk, or where it joins the last one.
    pub(super) fn are_in(&mut self, chunk: &[u8]) -> bool {
        for byte in chunk {
            // The mark's first byte is nowhere else in it.
            self.begun = match self.begun {
                begun if Self::MARK[begun] == *byte => begun + 1,
                _ => usize::from(*byte == Self::MARK[0]),
            };
            if self.begun == Self::MARK.len() {
                return true;
            }
        }
        false
    }
}
