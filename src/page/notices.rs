use smallvec::SmallVec;

use crate::catalog::TrackerIndex;

/// Which trackers have markup on the page that a withheld script of theirs would fill in, so that a notice has to say what is missing:
/// behind the markup where the script stands, or before the markup where the script stood earlier.
#[derive(Debug, Default)]
pub(super) struct Notices {
    markup: SmallVec<[TrackerIndex; 2]>,
    /// Withheld, and nothing says so yet.
    scripts: SmallVec<[TrackerIndex; 2]>,
}

impl Notices {
    /// Such markup begins. Whether a notice has to stand before it.
    pub(super) fn see_markup(&mut self, tracker: TrackerIndex) -> bool {
        if !self.markup.contains(&tracker) {
            self.markup.push(tracker);
        }
        let before = self.scripts.iter().position(|script| *script == tracker);
        before.map(|at| self.scripts.swap_remove(at)).is_some()
    }

    /// A script is withheld. Whether a notice has to stand in its place.
    pub(super) fn see_script(&mut self, tracker: TrackerIndex) -> bool {
        let seen = self.markup.contains(&tracker);
        if !seen && !self.scripts.contains(&tracker) {
            self.scripts.push(tracker);
        }
        seen
    }
}
