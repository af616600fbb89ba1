//! What the visitor sees: the question, the preferences, what stands in for blocked content. Plain HTML without scripts.
//!
//! 1. Accepting and refusing are the same kind of button, side by side, of the same size and contrast.
//! 2. No box is ticked before a choice, unless the policy grants that category by default.
//! 3. Every control carries `data-consent-ui`, so that tests and people's own tools find it.
//! 4. Everything that is interpolated is escaped here, whatever its origin.
//! 5. The banner holds against the site's own styles: its rules are important and outweigh three ids. An important rule in
//!    a cascade layer outweighs them; against that, what a choice needs is repeated on the elements.
//!
//! Weak where `<body>` itself is hidden or transformed: no rule of ours touches the site's own elements but for the room to
//! scroll. Where a content security policy refuses style attributes all styles stand in the sheet ([`site_csp`](crate::site_csp)),
//! and an important rule of the site in a cascade layer wins.

mod address;
mod declaration;
mod help;
mod law;
mod lifetime;
mod markup;
mod notice;
mod page;
mod placeholder;
mod preferences;
mod question;
mod rights;
mod style;
mod template;
mod third_parties;
mod tracker;

#[cfg(test)]
mod browser_tests;
#[cfg(test)]
mod declaration_tests;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use bytes::Bytes;

pub(crate) use self::declaration::Asked;
pub(crate) use self::placeholder::Placeholder;
use self::template::{Hole, Template};
use crate::{
    Consent, Policy,
    language::Texts,
    site_csp::{Asking, Presentation, Styling},
};

/// Who is spoken to, and how.
#[derive(Clone, Copy, Debug)]
struct Visitor<'a> {
    policy: &'a Policy,
    consent: &'a Consent,
    texts: &'a Texts,
}

/// The question and the way back to it, rendered as far as they do not depend on the visitor.
#[derive(Debug)]
pub(crate) struct Banner {
    question: Template,
    settings_link: Template,
}

/// What went wrong.
#[derive(Debug)]
pub(crate) struct Failure<'a> {
    pub(crate) title: &'a str,
    pub(crate) sentence: &'a str,
    /// The same for developers, in English.
    pub(crate) detail: &'a str,
    pub(crate) return_to: &'a str,
}

impl Banner {
    pub(crate) fn new(policy: &Policy) -> Self {
        let settings_link = if policy.banner.settings_link {
            question::settings_link(policy, policy.texts(), Styling::default())
        } else {
            Template::default()
        };
        Self { question: question::banner(policy, policy.texts(), Presentation::default()), settings_link }
    }

    /// The source that admits the style sheet of the insertion to a page's own policy.
    pub(crate) fn style_source(consent: &Consent) -> &'static str {
        let sheet = if consent.must_ask() { &question::BANNER_SHEET } else { &question::LINK_SHEET };
        sheet.source()
    }

    /// What comes first in the `<body>` of every page: the banner where the visitor must be asked, else the settings link.
    pub(crate) fn insertion(
        &self,
        policy: &Policy,
        consent: &Consent,
        return_to: &str,
        presentation: Presentation,
    ) -> Bytes {
        let return_to = address::return_path(return_to);
        let visitor = Visitor { policy, consent, texts: policy.texts() };
        let asks = consent.must_ask();
        let shown = self.template(policy, asks, presentation).fill(|hole, html| match hole {
            Hole::ReturnValue => html.push_str(&markup::escaped(return_to)),
            Hole::ReturnQuery => html.push_str(&address::query_value(return_to)),
            Hole::Purposes => html.push_str(&markup::escaped(&law::purposes(visitor))),
            Hole::Law => html.push_str(&law::first_layer(visitor, return_to)),
            Hole::Settings => html.push_str(&markup::escaped(&law::settings(visitor))),
            Hole::Notices => html.push_str(&notice::notices(visitor)),
            Hole::Ticked(id) => html.push_str(markup::tick(consent.grants().contains(id.as_str()))),
        });
        // The banner's own form is the one of the placeholders too.
        if asks || consent.permits.everything() || presentation.asking == Asking::Link || !policy.banner.settings_link {
            return shown;
        }
        [&*shown, placeholder::form(policy, return_to, presentation.styling).as_bytes()].concat().into()
    }

    /// What most pages take is there; for those whose policies refuse a part of it the template is made on the spot.
    fn template(&self, policy: &Policy, asks: bool, presentation: Presentation) -> Cow<'_, Template> {
        let usual = presentation == Presentation::default();
        match asks {
            true if usual => Cow::Borrowed(&self.question),
            true => Cow::Owned(question::banner(policy, policy.texts(), presentation)),
            false if usual || !policy.banner.settings_link => Cow::Borrowed(&self.settings_link),
            false => Cow::Owned(question::settings_link(policy, policy.texts(), presentation.styling)),
        }
    }

    /// The preferences page. `nonce` is what the page's content security policy names for its style.
    pub(crate) fn preferences(
        &self,
        policy: &Policy,
        consent: &Consent,
        return_to: &str,
        saved: bool,
        nonce: &str,
    ) -> String {
        let visitor = Visitor { policy, consent, texts: policy.texts() };
        preferences::page(visitor, address::return_path(return_to), saved, nonce)
    }

    /// The cookie declaration.
    pub(crate) fn declaration(&self, policy: &Policy, consent: &Consent, asked: &Asked<'_>, nonce: &str) -> String {
        declaration::page(Visitor { policy, consent, texts: policy.texts() }, asked, nonce)
    }

    /// A page that says in one sentence what went wrong.
    pub(crate) fn failure(&self, policy: &Policy, failure: &Failure<'_>, nonce: &str) -> String {
        page::failure(policy, policy.texts(), failure, nonce)
    }
}
