use smallvec::{SmallVec, smallvec};
use url::Url;

/// What the page's addresses may be relative to: its own address, and what its `base` elements say.
/// Which `base` counts depends on the tree, so every one is taken into account.
#[derive(Clone, Debug)]
pub(super) struct Bases(SmallVec<[Url; 1]>);

impl Bases {
    /// A page with more `base` elements than this is read with the first ones.
    const MOST: usize = 8;

    pub(super) fn new(page: Url) -> Self {
        Self(smallvec![page])
    }

    pub(super) fn page(&self) -> &Url {
        &self.0[0]
    }

    /// Whether the page has no `base`, so that addresses are relative to its own.
    pub(super) fn are_plain(&self) -> bool {
        self.0.len() == 1
    }

    pub(super) fn add(&mut self, href: &str) {
        if let Ok(base) = self.page().join(href)
            && self.0.len() < Self::MOST
            && !self.0.contains(&base)
        {
            self.0.push(base);
        }
    }

    /// Every address that this one may stand for.
    pub(super) fn resolve(&self, address: &str) -> impl Iterator<Item = Url> {
        self.0.iter().filter_map(move |base| base.join(address).ok())
    }
}
