//! What the builder takes about the law: whose it is, what it asks for, which signals count.

use super::{
    Jurisdiction, Model, PolicyBuilder,
    reader::At,
    tracker::{TrackerChange, TrackerEntry},
    whereabouts::Function,
};

impl PolicyBuilder {
    /// Whose law holds for visitors. Unless said otherwise the strictest: nothing but what is necessary runs before a yes.
    #[must_use]
    pub fn jurisdiction(mut self, jurisdiction: Jurisdiction) -> Self {
        self.jurisdiction = jurisdiction;
        self
    }

    /// A header that names the visitor's country, or a part of it such as `US-CA`: **only behind a proxy that sets it and takes away
    /// what visitors send**. A country without a preset has [`PolicyBuilder::jurisdiction`]'s, and one that is not known the strictest.
    #[must_use]
    pub fn jurisdiction_header(mut self, name: impl Into<String>) -> Self {
        self.by_header.name = Some(At::nowhere(name.into()));
        self
    }

    /// The jurisdiction of one more country, or of another than the built-in list has.
    #[must_use]
    pub fn country(mut self, code: impl Into<String>, jurisdiction: Jurisdiction) -> Self {
        self.by_header.countries.push((At::nowhere(code.into()), jurisdiction));
        self
    }

    /// Finds the jurisdiction of each request by a function; it wins over the header.
    ///
    /// ```
    /// use tower_consent::{Policy, policy::Jurisdiction};
    ///
    /// let sensitive = |path: &str| path.starts_with("/clinic");
    /// let policy = Policy::builder().jurisdiction_by(move |request| match request.uri.path() {
    ///     path if sensitive(path) => Jurisdiction::Strictest,
    ///     _ => Jurisdiction::Au,
    /// });
    /// # policy.build()?;
    /// # Ok::<(), tower_consent::policy::PolicyError>(())
    /// ```
    #[must_use]
    pub fn jurisdiction_by(
        mut self,
        find: impl Fn(&http::request::Parts) -> Jurisdiction + Send + Sync + 'static,
    ) -> Self {
        self.by_function = Some(Function(std::sync::Arc::new(find)));
        self
    }

    /// What holds for a category before a choice under one jurisdiction, in place of what its preset says.
    #[must_use]
    pub fn model(mut self, jurisdiction: Jurisdiction, category: impl Into<String>, model: Model) -> Self {
        self.presets.models.push((jurisdiction, At::nowhere(category.into()), model));
        self
    }

    /// How many days a choice lasts under one jurisdiction.
    #[must_use]
    pub fn days_in(mut self, jurisdiction: Jurisdiction, days: u16) -> Self {
        self.presets.days.push((jurisdiction, u32::from(days)));
        self
    }

    /// States that a tracker is set up for statistics of the site's own and nothing else, so that it may run until the visitor
    /// objects, where the law has such an exemption.
    #[must_use]
    pub fn exempt(mut self, tracker: impl Into<String>) -> Self {
        let change = TrackerChange { exempt: Some(true), ..TrackerChange::default() };
        self.trackers.push((At::nowhere(tracker.into()), TrackerEntry::Change(Box::new(change))));
        self
    }

    /// States in `/.well-known/gpc.json` that the site honours Global Privacy Control; `last_update` is a date such as `2026-11-25`.
    #[must_use]
    pub fn gpc_statement(mut self, last_update: impl Into<String>) -> Self {
        self.gpc_statement = Some(At::nowhere(last_update.into()));
        self
    }

    /// Takes `DNT: 1` for the same signal as `Sec-GPC: 1`. Without this it is not read.
    #[must_use]
    pub fn dnt_as_gpc(mut self) -> Self {
        self.dnt_as_gpc = true;
        self
    }
}
