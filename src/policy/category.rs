use std::borrow::Cow;

use crate::{catalog::CATEGORIES, consent::Id, language::Texts};

/// `[categories.<id>]`: what a visitor can grant.
#[derive(Clone, Debug)]
pub(crate) struct Category {
    pub(crate) id: Id,
    /// In the owner's words, whatever the language; else in ours.
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    /// Granted before a choice. `necessary` always is.
    pub(crate) default: bool,
}

impl Category {
    /// The built-in categories, in the order in which visitors see them.
    pub(super) fn builtin() -> Vec<Self> {
        let id = |id| Id::new(id).expect("a valid id");
        let category = |name| Self { id: id(name), title: None, description: None, default: false };
        CATEGORIES.into_iter().map(category).collect()
    }

    /// What `[texts.<language>]` calls its title.
    pub(super) fn title_id(&self) -> String {
        format!("category-{}", self.id)
    }

    pub(super) fn description_id(&self) -> String {
        format!("category-{}-text", self.id)
    }

    #[cfg(test)]
    pub(crate) fn call(&mut self, title: &str, description: &str) {
        (self.title, self.description) = (Some(title.into()), Some(description.into()));
    }

    /// Its name for visitors.
    pub(crate) fn title<'t>(&'t self, texts: &'t Texts) -> Cow<'t, str> {
        if let Some(own) = texts.own(&self.title_id()) {
            return own.into();
        }
        match (&self.title, self.id.as_str()) {
            (Some(own), _) => own.into(),
            (None, "necessary") => texts.category_necessary(),
            (None, "functional") => texts.category_functional(),
            (None, "analytics") => texts.category_analytics(),
            (None, "marketing") => texts.category_marketing(),
            (None, "media") => texts.category_media(),
            (None, id) => id.into(),
        }
    }

    /// What it means for a visitor.
    pub(crate) fn description<'t>(&'t self, texts: &'t Texts) -> Cow<'t, str> {
        if let Some(own) = texts.own(&self.description_id()) {
            return own.into();
        }
        match (&self.description, self.id.as_str()) {
            (Some(own), _) => own.into(),
            (None, "necessary") => texts.category_necessary_text(),
            (None, "functional") => texts.category_functional_text(),
            (None, "analytics") => texts.category_analytics_text(),
            (None, "marketing") => texts.category_marketing_text(),
            (None, "media") => texts.category_media_text(),
            (None, _) => "".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_builtin_categories_have_texts() {
        for category in Category::builtin() {
            assert_ne!(category.title(Texts::english()), category.id.as_str());
            assert!(!category.description(Texts::english()).is_empty());
        }
    }

    #[test]
    fn nothing_is_granted_by_default() {
        assert!(Category::builtin().iter().all(|category| !category.default));
    }
}
