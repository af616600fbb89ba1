use bytes::Bytes;

use crate::consent::Id;

/// Markup that is the same for everybody but for a few holes: rendered once, filled for each visitor.
#[derive(Clone, Debug, Default)]
pub(super) struct Template {
    pieces: Vec<(String, Hole)>,
    rest: String,
}

/// What differs between visitors.
#[derive(Clone, Debug)]
pub(super) enum Hole {
    /// The path to come back to, as a form value.
    ReturnValue,
    /// The path to come back to, as the value of a query pair.
    ReturnQuery,
    /// What waits for a yes and what is on without one, where this visitor is.
    Purposes,
    /// What the law wants the first layer to say there.
    Law,
    /// What the settings are called there.
    Settings,
    /// The label of the link to them on every page.
    Standing,
    /// What this visitor in particular should know: his browser's signal, an outdated choice.
    Notices,
    /// Whether the box of this category is ticked.
    Ticked(Id),
}

impl Template {
    pub(super) fn push(&mut self, html: &str) -> &mut Self {
        self.rest.push_str(html);
        self
    }

    pub(super) fn hole(&mut self, hole: Hole) -> &mut Self {
        self.pieces.push((std::mem::take(&mut self.rest), hole));
        self
    }

    pub(super) fn fill(&self, mut fill: impl FnMut(&Hole, &mut String)) -> Bytes {
        let fixed: usize = self.pieces.iter().map(|(html, _)| html.len()).sum();
        let mut page = String::with_capacity(fixed + self.rest.len() + 512);
        for (html, hole) in &self.pieces {
            page.push_str(html);
            fill(hole, &mut page);
        }
        page.push_str(&self.rest);
        page.into()
    }
}
