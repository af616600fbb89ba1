//! Hold mode: what is held back says whom it waits for.

use std::fmt;

use bytes::Bytes;
use smallvec::SmallVec;

use super::{desk::Desk, judging::Judging};
use crate::{
    consent::Id,
    html::{Attribute, Tag},
};

/// Who has to be allowed before something may start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Waiting {
    /// All of these trackers and categories.
    For(SmallVec<[Id; 1]>),
    /// Only a grant of everything helps: nobody is named for it, or too many are.
    ForEverything,
}

impl Waiting {
    /// What waits for more than these waits for everything.
    const MOST: usize = 8;
}

impl Default for Waiting {
    fn default() -> Self {
        Self::For(SmallVec::new())
    }
}

/// As marks say it. No id has these characters, and neither an attribute nor an address ends at them.
impl fmt::Display for Waiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::For(ids) if !ids.is_empty() => f.write_str(&ids.iter().map(Id::as_str).collect::<Vec<_>>().join("+")),
            _ => f.write_str("*"),
        }
    }
}

impl Judging {
    /// Who else has to be allowed, besides these, before this is denied no more. It is judged again and again, each time for somebody
    /// who has allowed the one more that denied it.
    pub(super) fn waiting(&self, around: Waiting, denies: impl Fn(&Self) -> bool) -> Waiting {
        let Waiting::For(mut ids) = around else { return Waiting::ForEverything };
        loop {
            let judging = self.allowing(&ids);
            if !denies(&judging) {
                return Waiting::For(ids);
            }
            match judging.tally.blocker(&self.job.policy) {
                Some(id) if ids.len() < Waiting::MOST && !ids.contains(&id) => ids.push(id),
                _ => return Waiting::ForEverything,
            }
        }
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
