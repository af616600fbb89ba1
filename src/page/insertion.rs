use bytes::Bytes;

use super::edits::Edits;
use crate::html::{Certainty, Element, Part, Tag};

/// What the visitor gets to see first in `body`, until it is placed.
#[derive(Debug)]
pub(super) struct Insertion(Option<Bytes>);

impl Insertion {
    pub(super) fn new(html: Bytes) -> Self {
        Self((!html.is_empty()).then_some(html))
    }

    /// Whether nothing is left to place.
    pub(super) fn is_done(&self) -> bool {
        self.0.is_none()
    }

    /// Places it behind `<body>`, or before the first tag that opens the body by itself (WHATWG HTML 13.2.6.4.6).
    pub(super) fn at(&mut self, tag: &Tag<'_>, edits: &mut Edits) {
        if self.0.is_none() || tag.certainty != Certainty::Live || tag.part != Part::Whole {
            return;
        }
        let at = match (tag.element, tag.end_tag) {
            (Element::Body, false) => tag.end(),
            (Element::Body | Element::Html, true) => tag.start,
            (Element::Frameset, false) => {
                self.0 = None;
                return;
            }
            (_, true) => return,
            (element, false) if stands_in_head(element) => return,
            _ => tag.start,
        };
        if let Some(html) = self.0.take() {
            edits.insert(at, html);
        }
    }

    /// Places it at the end of a page that has no tags of a body.
    pub(super) fn at_end(&mut self, edits: &mut Edits) {
        if let Some(html) = self.0.take().filter(|_| edits.end() > 0) {
            edits.insert(edits.end(), html);
        }
    }
}

fn stands_in_head(element: Element) -> bool {
    use Element::*;
    matches!(
        element,
        Html | Head | Base | Basefont | Bgsound | Link | Meta | Title | Noscript | Noframes | Style | Script | Template
    )
}
