use std::ops::RangeInclusive;

use super::{
    PolicyBuilder,
    error::Flaw,
    reader::{Table, expected_number},
};

/// `[codings]`: how pages that come compressed are read, and whether they are compressed again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Codings {
    /// How many bytes any coding of a page may yield.
    pub(crate) max_bytes: u32,
    /// How many bytes one coded byte may yield on average, behind the first mebibyte.
    pub(crate) max_ratio: u32,
    /// Pages that were rewritten are compressed for those who accept it.
    pub(crate) recompress: bool,
}

pub(super) const MAX_BYTES: RangeInclusive<u32> = 1 << 20..=u32::MAX;
pub(super) const MAX_RATIO: RangeInclusive<u32> = 10..=100_000;

impl Default for Codings {
    fn default() -> Self {
        Self { max_bytes: 256 << 20, max_ratio: 200, recompress: false }
    }
}

impl Codings {
    pub(super) fn check(self) -> Result<Self, Flaw> {
        for (key, value, range) in [("max_bytes", self.max_bytes, MAX_BYTES), ("max_ratio", self.max_ratio, MAX_RATIO)]
        {
            if !range.contains(&value) {
                return Err(Flaw::new(None, format!("{key} is {value}, {}", expected_number(&range))));
            }
        }
        if self.recompress && !cfg!(feature = "decode") {
            return Err(Flaw::new(
                None,
                "recompress is true, but tower-consent is built without its feature \"decode\"",
            ));
        }
        Ok(self)
    }
}

/// Takes the keys of the table.
pub(super) fn read(builder: &mut PolicyBuilder, mut table: Table<'_>) -> Result<(), Flaw> {
    let codings = &mut builder.codings;
    codings.max_bytes = table.number("max_bytes", &MAX_BYTES)?.unwrap_or(codings.max_bytes);
    codings.max_ratio = table.number("max_ratio", &MAX_RATIO)?.unwrap_or(codings.max_ratio);
    codings.recompress = table.flag("recompress")?.unwrap_or(codings.recompress);
    table.end()
}
