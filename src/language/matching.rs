//! Which language is meant by a tag, by what the Unicode CLDR knows of languages, scripts and regions.

use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};

const EXPANDER: LocaleExpander = LocaleExpander::new_common();
const CANONICALIZER: LocaleCanonicalizer = LocaleCanonicalizer::new_common();

/// The longest tag that is looked at: longer ones carry extensions, which do not matter here (RFC 5646, section 4.4.1).
const MAX_TAG: usize = 35;

/// The languages of a site with their scripts and regions written out.
#[derive(Debug)]
pub(super) struct Matcher {
    known: Vec<LanguageIdentifier>,
}

impl Matcher {
    pub(super) fn new<'t>(tags: impl Iterator<Item = &'t str>) -> Self {
        Self { known: tags.map(|tag| expanded(tag).expect("a tag of our own")).collect() }
    }

    /// The same language in the same script, best of the same region.
    pub(super) fn best(&self, tag: &str) -> Option<usize> {
        let wanted = expanded(tag)?;
        let fits = |known: &LanguageIdentifier| (known.language, known.script) == (wanted.language, wanted.script);
        let candidates = || self.known.iter().enumerate().filter(|(_, known)| fits(known));
        let nearest = candidates().find(|(_, known)| known.region == wanted.region).or_else(|| candidates().next());
        nearest.map(|(index, _)| index)
    }
}

fn expanded(tag: &str) -> Option<LanguageIdentifier> {
    // Underscores are a common mistake in pages.
    let tag = tag.get(..MAX_TAG).unwrap_or(tag).replace('_', "-");
    let mut locale = Locale::try_from_str(&tag).ok()?;
    CANONICALIZER.canonicalize(&mut locale);
    EXPANDER.maximize(&mut locale.id);
    Some(locale.id)
}
