use std::collections::BTreeSet;

use super::Id;

/// What a visitor allows: a set of category and tracker ids. `necessary` needs no grant and is never in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grants(BTreeSet<Id>);

impl Grants {
    /// Grants nothing.
    pub fn none() -> Self {
        Self::default()
    }

    /// Whether this id itself was granted.
    pub fn contains(&self, id: &str) -> bool {
        self.0.contains(id)
    }

    /// The granted ids, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Id> {
        self.0.iter()
    }

    /// Whether nothing is granted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<Id> for Grants {
    fn from_iter<I: IntoIterator<Item = Id>>(ids: I) -> Self {
        Self(ids.into_iter().collect())
    }
}
