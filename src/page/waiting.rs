//! Hold mode: what is held back says whom it waits for.

use std::fmt;

use bytes::Bytes;
use smallvec::SmallVec;

use super::{desk::Desk, judging::Judging};
use crate::{
    consent::Id,
    html::{Attribute, Tag},
};

/// Who has to be allowed before something may start: all of these trackers and categories.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Waiting(SmallVec<[Id; 1]>, Beyond);

/// Whether a name for everybody is left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Beyond {
    #[default]
    Nobody,
    /// Only a grant of everything helps: nobody is named for it, or too many are.
    Everybody,
}

impl Waiting {
    /// What waits for more than these waits for everything.
    const MOST: usize = 8;

    /// For everything.
    pub(super) fn for_everything() -> Self {
        Self(SmallVec::new(), Beyond::Everybody)
    }
}

/// As marks say it. No id has these characters, and neither an attribute nor an address ends at them.
impl fmt::Display for Waiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.1 == Beyond::Everybody || self.0.is_empty() {
            return f.write_str("*");
        }
        for (at, id) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str("+")?;
            }
            fmt::Display::fmt(id, f)?;
        }
        Ok(())
    }
}

impl Judging {
    /// Who else has to be allowed, besides these, before this is denied no more. It is judged again and again, each time for somebody
    /// who has allowed the one more that denied it.
    pub(super) fn waiting(&self, Waiting(mut ids, beyond): Waiting, denies: impl Fn(&Self) -> bool) -> Waiting {
        while beyond == Beyond::Nobody {
            let judging = self.allowing(&ids);
            if !denies(&judging) {
                return Waiting(ids, beyond);
            }
            match judging.tally.blocker(&self.job.policy) {
                Some(id) if ids.len() < Waiting::MOST && !ids.contains(&id) => ids.push(id),
                _ => break,
            }
        }
        Waiting::for_everything()
    }
}

impl Desk {
    /// Whom a tag waits for, some of whose attributes are denied, by what is around it too.
    pub(super) fn tag_waiting(&self, tag: &Tag<'_>, denied: &[Attribute]) -> Waiting {
        if !self.holds() {
            return Waiting::default();
        }
        self.judging.waiting(self.around(), |judging| {
            judging.annotation(tag).is_some_and(|verdict| !verdict.is_allow())
                || denied.iter().any(|attribute| judging.attribute(tag, attribute, false).is_some())
        })
    }

    /// Whether what is denied is marked for a later start.
    pub(super) fn holds(&self) -> bool {
        self.judging.job.insertion.marks().is_some()
    }

    /// Says whom something waits for whose tag has its name up to here, so that the page's own script can start it once all of those
    /// are allowed.
    pub(super) fn mark(&mut self, name_end: u64, waiting: &Waiting) {
        let Some(marks) = self.judging.job.insertion.marks() else { return };
        let mark = [b" ", &**marks, b"by=", waiting.to_string().as_bytes()].concat();
        self.edits.insert(name_end, mark);
        self.roots.hold();
    }

    /// What stands where something was cut off that no script can put back.
    pub(super) fn loss(&mut self) -> Bytes {
        let Some(marks) = self.judging.job.insertion.marks() else { return Bytes::new() };
        self.roots.hold();
        [b"<script type=text/plain ", &**marks, b"by=* ", &**marks, b"lost></script>"].concat().into()
    }
}
