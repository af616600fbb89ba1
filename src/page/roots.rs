use bytes::Bytes;
use smallvec::SmallVec;

use super::{desk::Desk, position::values};
use crate::html::{Certainty, Element, Tag};

/// The templates that are open, and which of them are shadow roots that no script can enter.
///
/// An element of ours comes last in each of those in which something is held. Once the page's own script has defined it, it is told
/// in which root it stands: so that root is entered, by nobody who does not know the response's nonce.
#[derive(Clone, Debug, Default)]
pub(super) struct Roots {
    open: SmallVec<[Root; 2]>,
    /// Those within more than are kept.
    deeper: u32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Root {
    is_closed: bool,
    holds: bool,
}

impl Roots {
    /// What is held deeper than this waits for the next load.
    const DEEPEST: usize = 32;

    fn open(&mut self, is_closed: bool) {
        if self.open.len() < Self::DEEPEST {
            self.open.push(Root { is_closed, holds: false });
        } else {
            self.deeper = self.deeper.saturating_add(1);
        }
    }

    fn close(&mut self) -> Option<Root> {
        if self.deeper > 0 {
            self.deeper -= 1;
            return None;
        }
        self.open.pop()
    }

    /// Something is held here, in all of them.
    pub(super) fn hold(&mut self) {
        self.open.iter_mut().for_each(|root| root.holds = true);
    }
}

impl Desk {
    /// Looks at the tags of templates.
    pub(super) fn see_template(&mut self, tag: &Tag<'_>) {
        if tag.certainty != Certainty::Live || tag.element != Element::Template {
            return;
        }
        if !tag.end_tag {
            let mode = values(tag, b"shadowrootmode").next();
            self.roots.open(mode.is_some_and(|mode| mode.eq_ignore_ascii_case(b"closed")));
        } else if let Some(Root { is_closed: true, holds: true }) = self.roots.close()
            && let Some(marks) = self.judging.job.insertion.marks()
        {
            let element = [b"<", &**marks, b"root hidden></", &**marks, b"root>"].concat();
            self.edits.insert(tag.start, Bytes::from(element));
        }
    }
}
