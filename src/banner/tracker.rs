//! One tracker in the lists of the preferences page.

use super::{
    Visitor, address, lifetime,
    markup::{escaped, link, tick},
};
use crate::{
    Policy,
    catalog::{CookieRule, Party, StorageArea, StorageRule, Tracker},
    language::Texts,
};

pub(super) fn choosable(visitor: Visitor<'_>, tracker: &Tracker) -> String {
    let Visitor { policy, consent, texts, .. } = visitor;
    let needs = needs(policy, texts, tracker);
    let (class, needs) = match needs.as_str() {
        "" => ("", String::new()),
        needs => (r#" class="needs""#, format!("<p>{}</p>", escaped(needs))),
    };
    format!(
        concat!(
            r#"<li{class} id="{id}"><label><input type="checkbox" name="grant" value="{id}" data-consent-ui="grant"{tick}>"#,
            "{name}</label>{facts}{needs}{cookies}</li>",
        ),
        class = class,
        id = tracker.id,
        tick = tick(consent.grants().contains(tracker.id.as_str())),
        name = escaped(&tracker.name),
        facts = facts(texts, tracker),
        needs = needs,
        cookies = cookies(texts, tracker),
    )
}

pub(super) fn always_on(texts: &Texts, tracker: &Tracker) -> String {
    format!(
        r#"<li id="{}"><b>{}</b>{}{}</li>"#,
        tracker.id,
        escaped(&tracker.name),
        facts(texts, tracker),
        cookies(texts, tracker)
    )
}

fn needs(policy: &Policy, texts: &Texts, tracker: &Tracker) -> String {
    let needed = tracker.needs.iter().filter_map(|id| policy.category(id.as_str()));
    let mut titles: Vec<_> = needed.map(|category| category.title(texts)).collect();
    if titles.is_empty() {
        return String::new();
    }
    if let Some(own) = policy.category(tracker.category.as_str()).filter(|own| !titles.contains(&own.title(texts))) {
        titles.insert(0, own.title(texts));
    }
    texts.needs_all(texts.list(&titles))
}

pub(super) fn facts(texts: &Texts, tracker: &Tracker) -> String {
    let notice = tracker.privacy_url.as_deref().and_then(address::web).map_or_else(String::new, |url| {
        // What is read aloud begins with what is seen, in every language (WCAG 2.5.3).
        let name = format!("{}: {}", texts.privacy_notice(), tracker.vendor);
        let label = format!(r#" rel="noopener noreferrer" aria-label="{}""#, escaped(&name));
        format!(" · {}", link(url.as_str(), &label, &texts.privacy_notice()))
    });
    let country = tracker.country.as_deref().map_or_else(String::new, |country| format!(" · {}", escaped(country)));
    format!(r#"<p class="facts">{}{country}{notice}</p>"#, escaped(&tracker.vendor))
}

fn cookies(texts: &Texts, tracker: &Tracker) -> String {
    if tracker.cookie.is_empty() {
        return String::new();
    }
    let cookies: Vec<&CookieRule> = tracker.cookie.iter().collect();
    let count = texts.cookies(cookies.len());
    format!("<details><summary>{}</summary>{}</details>", escaped(&count), table(texts, &cookies, &[], english(texts)))
}

/// What is kept in the browser, for what and how long; `language` are the attributes of the purposes.
pub(super) fn table(texts: &Texts, cookies: &[&CookieRule], storage: &[StorageRule], language: &str) -> String {
    let cookies = cookies.iter().map(|cookie| row(texts, cookie, language));
    let rows: String = cookies.chain(storage.iter().map(|rule| stored(texts, rule, language))).collect();
    format!(
        concat!(
            r#"<table><thead><tr><th scope="col">{cookie}<th scope="col">{purpose}"#,
            r#"<th scope="col">{kept}</thead><tbody>{rows}</tbody></table>"#,
        ),
        cookie = escaped(&texts.cookie_name()),
        purpose = escaped(&texts.cookie_purpose()),
        kept = escaped(&texts.cookie_kept()),
        rows = rows,
    )
}

fn row(texts: &Texts, cookie: &CookieRule, language: &str) -> String {
    let party = match (cookie.party, &cookie.domain) {
        (Party::First, _) => texts.first_party(),
        (Party::Third, None) => texts.third_party(),
        (Party::Third, Some(domain)) => texts.third_party_domain(domain).into(),
    };
    format!(
        r#"<tr><th scope="row"><code dir="ltr">{}</code><small>{}</small><td{language}>{}<td>{}"#,
        escaped(&cookie.name),
        escaped(&party),
        escaped(&cookie.purpose),
        escaped(&lifetime::lifetime(texts, cookie.max_age.as_deref()))
    )
}

fn stored(texts: &Texts, rule: &StorageRule, language: &str) -> String {
    let kept = match rule.area {
        StorageArea::Session => texts.until_closed(),
        StorageArea::Local | StorageArea::IndexedDb | StorageArea::Cache => texts.until_deleted(),
    };
    format!(
        r#"<tr><th scope="row"><code dir="ltr">{}</code><small>{}</small><td{language}>{}<td>{}"#,
        escaped(&rule.key),
        escaped(&texts.in_storage()),
        escaped(&rule.purpose),
        escaped(&kept)
    )
}

/// The catalogue is in English (WCAG 3.1.2).
pub(super) fn english(texts: &Texts) -> &'static str {
    if texts.language.tag == "en" { "" } else { r#" lang="en" dir="ltr""# }
}
