use super::{PolicyBuilder, Theme, error::Flaw, reader::Table};

/// `[banner] layout`: where the question stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Layout {
    /// Along the lower edge of the window.
    #[default]
    Bar,
    /// Small, in the lower corner at the end of the line: on the right where the banner's language runs to the right.
    Box,
    /// In the middle, with the page behind it dimmed and still. The page cannot be read before a choice.
    Modal,
}

const LAYOUTS: [(&str, Layout); 3] = [("bar", Layout::Bar), ("box", Layout::Box), ("modal", Layout::Modal)];

/// Takes the keys of `[banner]` that say how it looks.
pub(super) fn read(builder: &mut PolicyBuilder, table: &mut Table<'_>) -> Result<(), Flaw> {
    builder.banner.layout = table.word("layout", &LAYOUTS)?.unwrap_or_default();
    if let Some(theme) = table.table("theme")? {
        builder.banner.theme = Theme::read(theme)?;
    }
    Ok(())
}
