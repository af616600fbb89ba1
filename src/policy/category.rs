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

    pub(super) fn short_id(&self) -> String {
        format!("category-{}-short", self.id)
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

    /// The same in one sentence. What the owner says of it is not cut.
    pub(crate) fn short<'t>(&'t self, texts: &'t Texts) -> Cow<'t, str> {
        if let Some(own) = texts.own(&self.short_id()) {
            return own.into();
        }
        let is_own = self.description.is_some() || texts.own(&self.description_id()).is_some();
        match self.id.as_str() {
            _ if is_own => self.description(texts),
            "functional" => texts.category_functional_short(),
            "analytics" => texts.category_analytics_short(),
            "marketing" => texts.category_marketing_short(),
            "media" => texts.category_media_short(),
            _ => "".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn the_builtin_categories_have_texts() {
        for category in Category::builtin() {
            assert_ne!(category.title(Texts::english()), category.id.as_str());
            assert!(!category.description(Texts::english()).is_empty());
        }
    }

    #[test]
    fn the_short_text_of_a_category_begins_the_whole_one_in_every_language() {
        for texts in Language::all().iter().map(Texts::new) {
            for category in Category::builtin().iter().skip(1) {
                let (short, whole) = (category.short(&texts), category.description(&texts));
                let rest = whole.strip_prefix(&*short).unwrap_or_default();
                let tag = texts.language.tag;
                assert!(!short.is_empty() && short == short.trim(), "{tag}: {short:?}");
                assert!(rest.chars().count() > 10, "{tag}: {whole:?} says no more than {short:?}");
            }
        }
    }

    #[test]
    fn what_the_owner_says_of_a_category_is_not_cut() {
        let (english, own) = (Texts::english(), "A video. It is shown.");
        let [_, _, _, _, media] = &mut Category::builtin()[..] else { panic!("five categories") };
        assert_eq!(media.short(english), english.category_media_short());
        let mut texts = english.clone();
        texts.say("category-media-text", own, &[]).unwrap();
        assert_eq!(media.short(&texts), own);
        media.call("Films", own);
        assert_eq!(media.short(english), own);
        texts.say("category-media-short", "A video.", &[]).unwrap();
        assert_eq!(media.short(&texts), "A video.");
    }

    #[test]
    fn nothing_is_granted_by_default() {
        assert!(Category::builtin().iter().all(|category| !category.default));
    }
}
