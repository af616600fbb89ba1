//! The preferences page: what is in force, what can be allowed, by whom it is used, and how to change it.
//!
//! Trackers' and categories' ids are anchors; that of the page's own part has an underscore, which no id has.

use std::borrow::Cow;

use super::{
    Visitor, address, declaration, law,
    markup::{escaped, hidden, link, submit, tick},
    notice,
    page::Page,
    third_parties, tracker,
};
use crate::{
    catalog::{CATEGORIES, Tracker},
    client,
    consent::Basis,
    language::Texts,
    policy::{Category, Policy},
};

pub(super) fn page(visitor: Visitor<'_>, return_to: &str, saved: bool, nonce: &str) -> String {
    let Visitor { policy, texts, .. } = visitor;
    let status = if saved {
        format!(r#"<p role="status" data-consent-ui="status">{}</p>"#, escaped(&texts.choice_saved()))
    } else {
        String::new()
    };
    let declared = |part: &str, attributes: &str, label: &str| {
        let declaration = address::counter(policy, texts, "/cookies", &address::returning(return_to));
        let part = if part.is_empty() { String::new() } else { format!("#{part}") };
        link(&format!("{declaration}{part}"), attributes, label)
    };
    let content = format!(
        concat!(
            r#"<form method="post" action="{prefix}" data-consent-ui="preferences">{return_field}{from}"#,
            r#"<h1>{heading}</h1>{status}<p class="lead">{introduction}</p><p>{declaration} · {rights}</p>"#,
            r#"<section aria-labelledby="in_force"><h2 id="in_force">{in_force}</h2><p data-consent-ui="in-force">{standing}</p>{signal}</section>"#,
            r#"<h2>{what}</h2>{necessary}{categories}{unasked}"#,
            r#"<div class="actions" role="group" aria-label="{group}">{save}{reject}{accept}</div></form>"#,
            r#"<script nonce="{nonce}">{listener}</script>"#,
        ),
        nonce = escaped(nonce),
        // So that other tabs hear of it, and what trackers have stored goes.
        listener = client::listener(policy, &visitor.consent.permits),
        heading = escaped(&law::settings(visitor)),
        status = status,
        introduction = escaped(&texts.settings_introduction()),
        declaration = declared("", r#" data-consent-ui="declaration""#, &texts.declaration_title()),
        rights = declared(declaration::RIGHTS, r#" data-consent-ui="rights""#, &texts.your_rights()),
        in_force = escaped(&texts.in_force()),
        standing = escaped(&standing(visitor)),
        signal = notice::signal(visitor),
        prefix = escaped(&address::counter(policy, texts, "", "")),
        return_field = hidden("return", return_to),
        from = hidden("from", "preferences"),
        what = escaped(&texts.what_you_can_allow()),
        necessary = necessary(policy, texts),
        categories = policy.optional_categories().map(|c| category(visitor, c)).collect::<String>(),
        unasked = unasked(policy, texts),
        group = escaped(&texts.for_everything()),
        save = submit("save", &texts.save_choice(), ""),
        reject = submit("reject", &texts.reject_all(), ""),
        accept = submit("accept", &texts.accept_all(), ""),
    );
    // Some screen readers say nothing about a status that is there from the start, but all read the title.
    let settings = law::settings(visitor);
    let title = if saved { format!("{} {settings}", texts.choice_saved()).into() } else { settings };
    Page { texts, title: &title, content: &content, return_to, nonce, path: Some(""), style: "", embedded: false }
        .render(policy)
}

/// What is allowed now, and why.
fn standing(visitor: Visitor<'_>) -> String {
    let texts = visitor.texts;
    let basis = match visitor.consent.basis() {
        Basis::Choice => texts.in_force_chosen(),
        Basis::Signal => texts.in_force_signal(),
        Basis::Outdated => texts.outdated(),
        Basis::None => texts.in_force_not_chosen(),
    };
    let allowed = match allowed(visitor).as_slice() {
        [] => texts.in_force_necessary(),
        allowed => texts.in_force_allowed(texts.list(allowed)).into(),
    };
    format!("{basis} {allowed}")
}

/// The categories that are allowed, and the trackers that are allowed without theirs.
fn allowed(visitor: Visitor<'_>) -> Vec<Cow<'_, str>> {
    let Visitor { policy, consent, texts, .. } = visitor;
    let categories = policy.optional_categories().filter(|c| consent.allows(c.id.as_str())).map(|c| c.title(texts));
    let singles = policy
        .optional_categories()
        .flat_map(|c| third_parties::asked(policy, c))
        .filter(|t| consent.grants().contains(t.id.as_str()) && !consent.allows(t.category.as_str()))
        .map(|t| Cow::from(&t.name));
    categories.chain(singles).collect()
}

fn necessary(policy: &Policy, texts: &Texts) -> String {
    let Some(category) = policy.category(CATEGORIES[0]) else { return String::new() };
    let title = format!("{} <small>{}</small>", escaped(&category.title(texts)), escaped(&texts.always_on()));
    without_choice(texts, &title, &category.description(texts), third_parties::necessary(policy))
}

fn unasked(policy: &Policy, texts: &Texts) -> String {
    if third_parties::unasked(policy).next().is_none() {
        return String::new();
    }
    without_choice(texts, &escaped(&texts.unasked()), &texts.unasked_text(), third_parties::unasked(policy))
}

fn without_choice<'p>(texts: &Texts, title: &str, text: &str, trackers: impl Iterator<Item = &'p Tracker>) -> String {
    let items: Vec<String> = trackers.map(|tracker| tracker::always_on(texts, tracker)).collect();
    let list = services(texts, &items, "");
    format!(r#"<section class="category"><h3>{title}</h3><p>{}</p>{list}</section>"#, escaped(text))
}

fn services(texts: &Texts, items: &[String], hint: &str) -> String {
    if items.is_empty() {
        return String::new();
    }
    let (summary, items) = (texts.services(items.len()), items.concat());
    format!("<details><summary>{}</summary>{hint}<ul>{items}</ul></details>", escaped(&summary))
}

/// One box for the category, and below it one for each tracker: ticking the first makes the others pointless, so the
/// style sheet then hides them.
fn category(visitor: Visitor<'_>, category: &Category) -> String {
    let Visitor { policy, consent, texts, .. } = visitor;
    let trackers = third_parties::asked(policy, category);
    let items: Vec<String> = trackers.map(|tracker| tracker::choosable(visitor, tracker)).collect();
    let hint = format!(r#"<p class="singles">{}</p>"#, escaped(&texts.choose_singly(category.title(texts))));
    let list = services(texts, &items, &hint);
    format!(
        concat!(
            r#"<fieldset class="category" id="{id}"><legend><label><input class="whole" type="checkbox" name="grant" "#,
            r#"value="{id}" data-consent-ui="grant"{tick}>{title}</label></legend><p>{description}</p>{list}</fieldset>"#,
        ),
        id = category.id,
        tick = tick(consent.allows(category.id.as_str())),
        title = escaped(&category.title(texts)),
        description = escaped(&category.description(texts)),
        list = list,
    )
}
