//! The frame of our own pages, and the page that says what went wrong.

use super::{
    Failure, address,
    markup::{escaped, link},
    style,
};
use crate::{
    Policy,
    language::{Language, Texts},
};

const PAGE_STYLE: &str = include_str!("page.css");

pub(super) struct Page<'a> {
    pub(super) texts: &'a Texts,
    pub(super) title: &'a str,
    /// What stands between the heading and the foot, as markup.
    pub(super) content: &'a str,
    pub(super) return_to: &'a str,
    pub(super) nonce: &'a str,
    /// What this page has beside the style of all.
    pub(super) style: &'a str,
    /// Shown in a frame of the site's own page, which has a name and ways back.
    pub(super) embedded: bool,
    /// Its own path below the prefix, where it can be had in other languages.
    pub(super) path: Option<&'a str>,
}

impl Page<'_> {
    pub(super) fn render(&self, policy: &Policy) -> String {
        let site = policy.site.name.as_deref().unwrap_or_default();
        let separator = if site.is_empty() { "" } else { " – " };
        let head = format!(
            concat!(
                r#"<!DOCTYPE html><html lang="{language}" dir="{direction}"><head><meta charset="utf-8">"#,
                r#"<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">"#,
                r#"<meta name="color-scheme" content="light dark"><title>{title}{separator}{site}</title>{base}{style}</head>"#,
            ),
            language = self.texts.language.tag,
            direction = self.texts.language.direction,
            title = escaped(self.title),
            separator = separator,
            site = escaped(site),
            base = if self.embedded { r#"<base target="_top">"# } else { "" },
            style = style::in_own_page(&[policy.look.theme(), PAGE_STYLE, self.style].concat(), self.nonce),
        );
        if self.embedded {
            return format!("{head}<body><main>{}</main></body></html>", self.content);
        }
        let back = link(self.return_to, r#" data-consent-ui="back""#, &self.texts.back());
        let site = if site.is_empty() { String::new() } else { format!("<span>{}</span>", escaped(site)) };
        let languages = self.path.map_or_else(String::new, |path| languages(policy, self, path));
        format!(
            "{head}<body><header>{site}{back}{languages}</header><main>{}</main>{}</body></html>",
            self.content,
            foot(policy, self.texts)
        )
    }
}

pub(super) fn failure(policy: &Policy, texts: &Texts, failure: &Failure<'_>, nonce: &str) -> String {
    let Failure { title, sentence, detail, return_to } = *failure;
    let detail = if detail == sentence {
        String::new()
    } else {
        format!("<p lang=\"en\"><small>{}</small></p>", escaped(detail))
    };
    let content = format!(
        r#"<h1>{}</h1><p class="lead" data-consent-ui="failure">{}</p>{detail}"#,
        escaped(title),
        escaped(sentence)
    );
    Page {
        texts,
        title,
        content: &content,
        return_to: address::return_path(return_to),
        nonce,
        path: None,
        style: "",
        embedded: false,
    }
    .render(policy)
}

/// The same page in the site's other languages.
fn languages(policy: &Policy, page: &Page<'_>, path: &str) -> String {
    if !policy.languages.are_several() {
        return String::new();
    }
    let (label, own) = (page.texts.language(), page.texts.language);
    let others = policy.languages.iter().map(|texts| texts.language).filter(|other| other.tag != own.tag);
    let return_to = address::query_value(page.return_to);
    let item = |Language { tag, name, direction, .. }: &Language| {
        let attributes = format!(r#" lang="{tag}" hreflang="{tag}" dir="{direction}""#);
        format!(
            "<li>{}</li>",
            link(&format!("{}{path}?lang={tag}&return={return_to}", policy.prefix), &attributes, name)
        )
    };
    format!(
        concat!(
            r#"<nav data-consent-ui="languages" aria-label="{label}">"#,
            "<details><summary>{label}: {own}</summary><ul>{links}</ul></details></nav>",
        ),
        label = escaped(&label),
        own = own.name,
        links = others.map(item).collect::<String>(),
    )
}

fn foot(policy: &Policy, texts: &Texts) -> String {
    let privacy = policy.site.privacy_page.as_deref().and_then(address::owned).map(|address| {
        let link = link(&address, r#" data-consent-ui="privacy""#, &texts.privacy_page());
        format!("<p>{link}</p>")
    });
    let contact = policy.site.contact.as_deref();
    let contact = contact.map(|contact| format!("<p>{} {}</p>", escaped(&texts.questions()), contact_link(contact)));
    if privacy.is_none() && contact.is_none() {
        return String::new();
    }
    format!("<footer>{}{}</footer>", privacy.unwrap_or_default(), contact.unwrap_or_default())
}

/// Whom to ask: a link where it is an address.
pub(super) fn contact_link(contact: &str) -> String {
    match address::contact(contact) {
        Some(address) => link(&address, r#" data-consent-ui="contact""#, contact),
        None => escaped(contact).into_owned(),
    }
}
