use std::ops::Range;

use bytes::Bytes;
use memchr::memmem;
use smallvec::SmallVec;

use super::{edits::Edits, waiting::Waiting};
use crate::html::{Attribute, Certainty, Element, Place, Tag};

/// A script or style whose text is being read.
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub(super) element: Element,
    /// Where its start tag starts.
    pub(super) start: u64,
    /// Where its text starts.
    pub(super) from: u64,
    /// How sure it is that the text ends where the next end tag of its kind stands.
    pub(super) end: End,
    /// A list of addresses and no script.
    pub(super) names_addresses: bool,
    /// Where the name of its tag ends.
    pub(super) name_end: u64,
    /// Where its attribute `type` starts.
    pub(super) type_attribute: Option<u64>,
    /// Denied as a whole, whatever it says, and whom it waits for.
    pub(super) denied: Option<Waiting>,
    /// Where it stands.
    pub(super) place: Place,
    /// How many end tags it may have had, but for something open in it.
    tries: u8,
}

/// Where a text ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// At its end tag, and all of it is plain text.
    Text,
    /// At its end tag, but its text is markup: a `script` or `style` of SVG.
    Markup,
    /// Nobody can say.
    Doubt,
}

impl Text {
    pub(super) fn of(tag: &Tag<'_>, denied: Option<Waiting>) -> Self {
        let end = match tag.certainty {
            Certainty::Live if tag.text => End::Text,
            Certainty::Live if tag.place == Place::Foreign => End::Markup,
            _ => End::Doubt,
        };
        let named = |attribute: &&Attribute| tag.attribute_name(attribute).eq_ignore_ascii_case(b"type");
        let type_attribute = tag.attributes.iter().find(named).map(|kind| tag.start + kind.name_start as u64);
        Self {
            element: tag.element,
            start: tag.start,
            from: tag.end(),
            name_end: tag.start + 1 + tag.name().len() as u64,
            type_attribute,
            end,
            names_addresses: false,
            denied,
            place: tag.place,
            tries: 0,
        }
    }

    /// Whether it may end at this end tag.
    pub(super) fn ends_at(&mut self, tag: &Tag<'_>, edits: &Edits) -> bool {
        if tag.element != self.element {
            return false;
        }
        match self.end {
            End::Text | End::Markup => tag.certainty == Certainty::Live,
            End::Doubt => {
                self.tries += 1;
                !self.is_open(&edits.text(self.from..tag.start))
            }
        }
    }

    /// Whether its end was looked for too often.
    pub(super) fn is_lost(&self) -> bool {
        self.tries >= Self::MAX_TRIES
    }

    const MAX_TRIES: u8 = 16;

    /// Whether something in the text is still open that could make the end tag a part of it.
    fn is_open(&self, text: &[u8]) -> bool {
        let open = |from: &[u8], to: &[u8]| {
            memmem::rfind(text, from).is_some_and(|at| memmem::find(&text[at..], to).is_none())
        };
        open(b"<!--", b"-->") || open(b"<![CDATA[", b"]]>")
    }

    /// Makes a script or a style one that nothing runs, by characters that are harmless under every reading.
    pub(super) fn disarm(&self, edits: &mut Edits) {
        edits.insert(self.name_end, Bytes::from_static(b" type=text/plain"));
    }
}

/// A script or style that was let out before its end because it is too long to hold.
#[derive(Debug)]
pub(super) struct LongText {
    pub(super) element: Element,
    /// What was judged last, so that a mark that spans the cut is found.
    overlap: Vec<u8>,
    /// The first byte not yet judged.
    pub(super) from: u64,
}

impl LongText {
    const OVERLAP: usize = 4 << 10;

    /// How much is read at once, so that where a mark is found does not depend on how the page was cut.
    pub(super) const BLOCK: u64 = 64 << 10;

    /// What ends a script so that it cannot run, whatever stands before it: the line feed ends strings, regular
    /// expressions and line comments, the backslash is no token; what is left, a template or a comment, stays open.
    /// The arrow leaves the escapes of script data, so that the end tag is one.
    pub(super) const ENDING: &'static [u8] = b"\n\\-->";

    pub(super) fn new(element: Element, judged: &[u8], from: u64) -> Self {
        Self { element, overlap: judged[judged.len().saturating_sub(Self::OVERLAP)..].to_vec(), from }
    }

    /// Takes what came since, and returns it with what came before it.
    pub(super) fn read(&mut self, edits: &Edits, to: u64) -> Vec<u8> {
        let mut text = std::mem::take(&mut self.overlap);
        text.extend_from_slice(&edits.text(self.from..to));
        self.overlap = text[text.len().saturating_sub(Self::OVERLAP)..].to_vec();
        self.from = to;
        text
    }
}

/// A part of the page that is being taken out, up to an end tag.
#[derive(Debug)]
pub(super) struct Cut {
    pub(super) element: Element,
    pub(super) from: u64,
    /// Leave the end tag.
    pub(super) keep_end_tag: bool,
}

impl Cut {
    pub(super) fn range(&self, end_tag: &Tag<'_>) -> Range<u64> {
        self.from..if self.keep_end_tag { end_tag.start } else { end_tag.end() }
    }
}

/// The texts being read: more than one only where readings of the page differ.
pub(super) type Texts = SmallVec<[Text; 1]>;
