//! What the visitor sees: the question, the preferences, what stands in for blocked content. Plain HTML without scripts.
//!
//! 1. Accepting and refusing are the same kind of button, side by side, of the same size and contrast.
//! 2. No box is ticked before a choice, unless the policy grants that category by default.
//! 3. Every control carries `data-consent-ui`, so that tests and people's own tools find it; boxes in the banner have their `name`.
//! 4. Everything that is interpolated is escaped here, whatever its origin.
//! 5. The banner holds against the site's own styles: its rules are important and outweigh three ids. An important rule in
//!    a cascade layer outweighs them; against that, what a choice needs stands on the elements.
//!
//! Weak where `<body>` itself is hidden or transformed: no rule of ours touches the site's own elements but for the room to
//! scroll. Where a content security policy refuses style attributes all styles stand in the sheet ([`site_csp`](crate::site_csp)),
//! and an important rule of the site in a cascade layer wins.

mod address;
mod declaration;
mod help;
mod law;
mod lifetime;
mod look;
mod markup;
mod notice;
mod page;
mod placeholder;
mod preferences;
mod question;
mod rights;
mod space;
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
pub(crate) use self::look::Look;
pub(crate) use self::markup::at;
pub(crate) use self::placeholder::{Placeholder, Stand};
pub(crate) use self::space::Space;
use self::template::{Hole, Template};
use crate::{
    Consent, Policy,
    language::{EachLanguage, LanguageIndex, Texts},
    site_csp::{Asking, Presentation},
};

/// Who is spoken to, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Visitor<'a> {
    policy: &'a Policy,
    consent: &'a Consent,
    language: LanguageIndex,
    pub(crate) texts: &'a Texts,
}

impl<'a> Visitor<'a> {
    pub(crate) fn new(policy: &'a Policy, consent: &'a Consent, language: LanguageIndex) -> Self {
        Self { policy, consent, language, texts: policy.texts_in(language) }
    }
}

/// The question and the way back to it, rendered as far as they do not depend on the visitor.
#[derive(Debug)]
pub(crate) struct Banner {
    question: EachLanguage<Template>,
    settings_link: EachLanguage<Template>,
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
        let Policy { languages, .. } = policy;
        Self { question: EachLanguage::new(languages), settings_link: EachLanguage::new(languages) }
    }

    /// The source that admits the style sheet of the insertion to a page's own policy.
    pub(crate) fn style_source<'a>(policy: &'a Policy, consent: &Consent) -> &'a str {
        policy.look.sheet(consent.must_ask()).source()
    }

    /// What comes first in the `<body>` of every page: the banner where the visitor must be asked, else the settings link.
    pub(crate) fn insertion(&self, visitor: Visitor<'_>, return_to: &str, presentation: Presentation) -> Bytes {
        let consent = visitor.consent;
        let return_to = address::return_path(return_to);
        self.template(visitor, presentation).fill(|hole, html| match hole {
            Hole::ReturnValue => html.push_str(&markup::escaped(return_to)),
            Hole::ReturnQuery => html.push_str(&address::query_value(return_to)),
            Hole::Purposes => html.push_str(&markup::escaped(&law::purposes(visitor))),
            Hole::Law => html.push_str(&law::first_layer(visitor, return_to)),
            Hole::Settings => html.push_str(&markup::escaped(&law::settings(visitor))),
            Hole::Standing => html.push_str(&markup::escaped(&law::standing(visitor))),
            Hole::Notices => html.push_str(&notice::notices(visitor)),
            Hole::Ticked(id) => html.push_str(markup::tick(consent.grants().contains(id.as_str()))),
        })
    }

    /// What comes last in the `<body>`: the form that placeholders send, where there is no banner, whose own it is. Scripts of the site
    /// count its forms, so it stands behind them.
    pub(crate) fn closing(&self, visitor: Visitor<'_>, return_to: &str, presentation: Presentation) -> Bytes {
        let Visitor { policy, consent, .. } = visitor;
        let is_needed = policy.banner.settings_link && presentation.asking == Asking::Form;
        if consent.must_ask() || consent.permits.everything() || !is_needed {
            return Bytes::new();
        }
        placeholder::form(policy, visitor.texts, address::return_path(return_to), presentation.styling).into()
    }

    /// What most pages take is there; for those whose policies refuse a part of it the template is made on the spot.
    fn template(
        &self,
        Visitor { policy, consent, language, texts }: Visitor<'_>,
        presentation: Presentation,
    ) -> Cow<'_, Template> {
        let make = || match consent.must_ask() {
            true => question::banner(policy, texts, presentation),
            false if policy.banner.settings_link => question::settings_link(policy, texts, presentation.styling),
            false => Template::default(),
        };
        let made = if consent.must_ask() { &self.question } else { &self.settings_link };
        if presentation == Presentation::default() {
            Cow::Borrowed(made.get(language, make))
        } else {
            Cow::Owned(make())
        }
    }

    /// The preferences page. `nonce` is what the page's content security policy names for its style.
    pub(crate) fn preferences(&self, visitor: Visitor<'_>, return_to: &str, saved: bool, nonce: &str) -> String {
        preferences::page(visitor, address::return_path(return_to), saved, nonce)
    }

    /// The cookie declaration.
    pub(crate) fn declaration(&self, visitor: Visitor<'_>, asked: &Asked<'_>, nonce: &str) -> String {
        declaration::page(visitor, asked, nonce)
    }

    /// The address of the preferences page that says that a choice is saved.
    pub(crate) fn saved(&self, policy: &Policy, language: LanguageIndex) -> String {
        address::counter(policy, policy.texts_in(language), "", "saved=1")
    }

    /// A page that says in one sentence what went wrong.
    pub(crate) fn failure(&self, policy: &Policy, texts: &Texts, failure: &Failure<'_>, nonce: &str) -> String {
        page::failure(policy, texts, failure, nonce)
    }
}
