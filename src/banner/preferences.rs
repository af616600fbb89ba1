//! The preferences page: what is in force, what can be allowed, by whom it is used, and how to change it.

use super::{
    markup::{escaped, hidden, submit, tick},
    notice,
    page::Page,
    texts, third_parties, tracker,
};
use crate::{Consent, Policy, catalog::Tracker, policy::Category};

pub(super) fn page(policy: &Policy, consent: &Consent, return_to: &str, saved: bool, nonce: &str) -> String {
    let status = if saved {
        format!(r#"<p role="status" data-consent-ui="status">{}</p>"#, texts::SAVED)
    } else {
        String::new()
    };
    let content = format!(
        concat!(
            r#"<form method="post" action="{prefix}" data-consent-ui="preferences">{return_field}{from}"#,
            r#"<h1>{heading}</h1>{status}<p class="lead">{introduction}</p>"#,
            r#"<section aria-labelledby="now"><h2 id="now">{in_force}</h2><p data-consent-ui="in-force">{standing}</p>{signal}</section>"#,
            r#"<h2 id="categories">{what}</h2>{necessary}{categories}{unasked}"#,
            r#"<div class="actions" role="group" aria-label="{group}">{save}{reject}{accept}</div></form>"#,
        ),
        heading = texts::SETTINGS,
        status = status,
        introduction = texts::INTRODUCTION,
        in_force = texts::IN_FORCE,
        standing = escaped(&texts::in_force(consent.basis(), &allowed(policy, consent))),
        signal = notice::signal(policy, consent),
        prefix = escaped(&policy.prefix),
        return_field = hidden("return", return_to),
        from = hidden("from", "preferences"),
        what = texts::CATEGORIES,
        necessary = necessary(policy),
        categories = policy.optional_categories().map(|c| category(policy, consent, c)).collect::<String>(),
        unasked = unasked(policy),
        group = texts::FOR_EVERYTHING,
        save = submit("save", texts::SAVE, ""),
        reject = submit("reject", texts::REJECT, ""),
        accept = submit("accept", texts::ACCEPT, ""),
    );
    // Some screen readers say nothing about a status that is there from the start, but all read the title.
    let title = if saved { format!("{} {}", texts::SAVED, texts::SETTINGS) } else { texts::SETTINGS.to_owned() };
    Page { title: &title, content: &content, return_to, nonce }.render(policy)
}

/// The categories that are allowed, and the trackers that are allowed without theirs.
fn allowed<'p>(policy: &'p Policy, consent: &Consent) -> Vec<&'p str> {
    let categories = policy.optional_categories().filter(|c| consent.allows(c.id.as_str())).map(|c| c.title.as_str());
    let singles = policy
        .optional_categories()
        .flat_map(|c| third_parties::asked(policy, c))
        .filter(|t| consent.grants().contains(t.id.as_str()) && !consent.allows(t.category.as_str()))
        .map(|t| t.name.as_str());
    categories.chain(singles).collect()
}

fn necessary(policy: &Policy) -> String {
    let known = policy.category(crate::catalog::CATEGORIES[0]);
    let title = known.map_or(texts::NECESSARY, |category| &category.title);
    let text = known.map_or(texts::NECESSARY_TEXT, |category| &category.description);
    let title = format!("{} <small>{}</small>", escaped(title), texts::ALWAYS_ON);
    without_choice(&title, text, third_parties::necessary(policy))
}

fn unasked(policy: &Policy) -> String {
    if third_parties::unasked(policy).next().is_none() {
        return String::new();
    }
    without_choice(texts::UNASKED, texts::UNASKED_TEXT, third_parties::unasked(policy))
}

fn without_choice<'p>(title: &str, text: &str, trackers: impl Iterator<Item = &'p Tracker>) -> String {
    let items: Vec<String> = trackers.map(tracker::always_on).collect();
    let list = services(&items, "");
    format!(r#"<section class="category"><h3>{title}</h3><p>{}</p>{list}</section>"#, escaped(text))
}

fn services(items: &[String], hint: &str) -> String {
    if items.is_empty() {
        return String::new();
    }
    let (summary, items) = (texts::services(items.len()), items.concat());
    format!("<details><summary>{summary}</summary>{hint}<ul>{items}</ul></details>")
}

/// One box for the category, and below it one for each tracker: ticking the first makes the others pointless, so the
/// style sheet then hides them.
fn category(policy: &Policy, consent: &Consent, category: &Category) -> String {
    let items: Vec<String> =
        third_parties::asked(policy, category).map(|t| tracker::choosable(policy, consent, t)).collect();
    let hint = format!(r#"<p class="singles">{}</p>"#, escaped(&texts::singles(&category.title)));
    let list = services(&items, &hint);
    format!(
        concat!(
            r#"<fieldset class="category" id="{id}"><legend><label><input class="whole" type="checkbox" name="grant" "#,
            r#"value="{id}" data-consent-ui="grant"{tick}>{title}</label></legend><p>{description}</p>{list}</fieldset>"#,
        ),
        id = category.id,
        tick = tick(consent.allows(category.id.as_str())),
        title = escaped(&category.title),
        description = escaped(&category.description),
        list = list,
    )
}
