//! Where English is the only language, there is nothing to match.

#[derive(Debug)]
pub(super) struct Matcher;

impl Matcher {
    pub(super) fn new<'t>(_: impl Iterator<Item = &'t str>) -> Self {
        Self
    }

    pub(super) fn best(&self, _: &str) -> Option<usize> {
        None
    }
}
