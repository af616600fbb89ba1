//! The frame of our own pages, and the page that says what went wrong.

use super::{
    Failure, address,
    markup::{escaped, link},
    style,
};
use crate::{Policy, language::Texts};

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
            style = style::in_own_page(&[PAGE_STYLE, self.style].concat(), self.nonce),
        );
        if self.embedded {
            return format!("{head}<body><main>{}</main></body></html>", self.content);
        }
        let back = link(self.return_to, r#" data-consent-ui="back""#, &self.texts.back());
        let site = if site.is_empty() { String::new() } else { format!("<span>{}</span>", escaped(site)) };
        format!(
            "{head}<body><header>{site}{back}</header><main>{}</main>{}</body></html>",
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
    let return_to = address::return_path(return_to);
    Page { texts, title, content: &content, return_to, nonce, style: "", embedded: false }.render(policy)
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
