use super::{
    element::Element,
    reading::tag_name_end,
    scanner::{Part, Place},
};

/// A tag that a reading sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) start: u64,
    pub(super) part: Part,
    pub(super) element: Element,
    pub(super) end_tag: bool,
    pub(super) place: Place,
}

impl Seen {
    /// The name in these bytes of the tag.
    pub(super) fn name<'b>(&self, bytes: &'b [u8]) -> &'b [u8] {
        if self.part == Part::Rest {
            return &[];
        }
        let start = 1 + usize::from(self.end_tag);
        &bytes[start..tag_name_end(bytes, start)]
    }
}
