use std::sync::OnceLock;

use super::{Texts, matching::Matcher};

/// The languages in which a site speaks to its visitors, its own first.
#[derive(Debug)]
pub(crate) struct Languages {
    texts: Vec<Texts>,
    matcher: Matcher,
}

/// One of a site's languages. The default is the site's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct LanguageIndex(usize);

impl Languages {
    /// At least one.
    pub(crate) fn new(texts: Vec<Texts>) -> Self {
        let matcher = Matcher::new(texts.iter().map(|texts| texts.language.tag));
        Self { texts, matcher }
    }

    pub(crate) fn texts(&self, index: LanguageIndex) -> &Texts {
        self.texts.get(index.0).unwrap_or(Texts::english())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Texts> {
        self.texts.iter()
    }

    /// Whether there is a choice.
    pub(crate) fn are_several(&self) -> bool {
        self.texts.len() > 1
    }

    /// The language that is meant by a tag as pages and browsers write it: `de-AT` by `de`, `zh-TW` by `zh-Hant`.
    pub(crate) fn matching(&self, tag: &str) -> Option<LanguageIndex> {
        let same = |texts: &Texts| texts.language.tag.eq_ignore_ascii_case(tag);
        self.texts.iter().position(same).or_else(|| self.matcher.best(tag)).map(LanguageIndex)
    }

    /// The first of these, in the order in which somebody likes them, that the site speaks; else its own.
    pub(crate) fn best<'t>(&self, mut tags: impl Iterator<Item = &'t str>) -> LanguageIndex {
        if !self.are_several() {
            return LanguageIndex::default();
        }
        tags.find_map(|tag| self.matching(tag)).unwrap_or_default()
    }
}

/// What is made for each language when it is first asked for.
#[derive(Debug)]
pub(crate) struct EachLanguage<T>(Vec<OnceLock<T>>);

impl<T> EachLanguage<T> {
    pub(crate) fn new(languages: &Languages) -> Self {
        Self(languages.iter().map(|_| OnceLock::new()).collect())
    }

    pub(crate) fn get(&self, index: LanguageIndex, make: impl FnOnce() -> T) -> &T {
        self.0[index.0].get_or_init(make)
    }
}
