use super::{Category, error::Flaw, reader::At};
use crate::language::{self, Language, Languages, Texts};

/// In place of a tag: all that are built in and not named before.
const AUTO: &str = "auto";

/// `[site] languages` and `[texts.<language>]`.
#[derive(Debug, Default)]
pub(super) struct OwnLanguages {
    pub(super) tags: Option<Vec<At<String>>>,
    pub(super) texts: Vec<OwnText>,
}

#[derive(Debug)]
pub(super) struct OwnText {
    pub(super) language: At<String>,
    pub(super) id: At<String>,
    pub(super) text: At<String>,
}

impl OwnLanguages {
    pub(super) fn check(self, categories: &[Category]) -> Result<Languages, Flaw> {
        let mut all = spoken(self.tags)?;
        for OwnText { language: tag, id, text } in self.texts {
            let known = all.iter_mut().find(|texts| texts.language.tag.eq_ignore_ascii_case(&tag.value));
            let texts = known.ok_or_else(|| unknown(&tag))?;
            let own = |category: &Category| {
                [category.title_id(), category.short_id(), category.description_id()].contains(&id.value)
            };
            let no_text =
                || Flaw::new(id.at, format!("unknown text {:?}, expected an id of languages/en.ftl", id.value));
            let variables = language::variables(&id.value)
                .or_else(|| categories.iter().any(own).then_some(&[]))
                .ok_or_else(no_text)?;
            texts.say(&id.value, &text.value, variables).map_err(|flaw| Flaw::new(text.at, flaw))?;
        }
        Ok(Languages::new(all))
    }
}

fn spoken(tags: Option<Vec<At<String>>>) -> Result<Vec<Texts>, Flaw> {
    let tags = tags.filter(|tags| !tags.is_empty()).unwrap_or_else(|| vec![At::nowhere(AUTO.to_owned())]);
    let mut languages: Vec<&Language> = Vec::new();
    for tag in &tags {
        let named: Vec<_> = match tag.value.as_str() {
            AUTO => Language::all().iter().collect(),
            one => vec![Language::named(one).ok_or_else(|| unknown(tag))?],
        };
        for language in named {
            if languages.iter().all(|known| known.tag != language.tag) {
                languages.push(language);
            }
        }
    }
    Ok(languages.into_iter().map(Texts::new).collect())
}

fn unknown(tag: &At<String>) -> Flaw {
    let known: Vec<_> = Language::all().iter().map(|language| language.tag).collect();
    let known = known.join(", ");
    Flaw::new(tag.at, format!("unknown language {:?}, expected one of the site's languages, of {known}", tag.value))
}
