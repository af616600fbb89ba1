use super::{PolicyBuilder, error::Flaw, reader::Table};

/// `[cache]`: who may keep pages that depend on consent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// The visitor's browser.
    #[default]
    Private,
    /// Shared caches too, which keep one variant for each state.
    Cdn,
}

const DELIVERIES: [(&str, Delivery); 2] = [("private", Delivery::Private), ("cdn", Delivery::Cdn)];

impl Delivery {
    /// Whether one visitor's page may be another's too. It must then depend on nothing but its address and the state: not on the
    /// languages that a browser asks for, say.
    pub(crate) fn is_shared(self) -> bool {
        self == Self::Cdn
    }
}

/// Takes the keys of the table.
pub(super) fn read(builder: &mut PolicyBuilder, mut table: Table<'_>) -> Result<(), Flaw> {
    builder.delivery = table.word("delivery", &DELIVERIES)?.unwrap_or_default();
    table.end()
}
