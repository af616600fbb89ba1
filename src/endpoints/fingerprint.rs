//! What a record says of the notice: the one that was shown, and what was asked in whatever words.

use http::HeaderMap;

use crate::{
    banner::{Banner, Visitor},
    consent,
    language::{LanguageIndex, Texts},
    policy::{Jurisdiction, Policy},
    records,
    site_csp::Presentation,
};

/// SHA-256 of what a visitor without a choice is shown there in this language: the banner, the categories and the trackers.
pub(super) fn notice(policy: &Policy, banner: &Banner, jurisdiction: Jurisdiction, language: LanguageIndex) -> String {
    let nobody = consent::resolve_under(jurisdiction, &HeaderMap::new(), policy);
    let visitor = Visitor::new(policy, &nobody, language);
    let shown = banner.insertion(visitor, "/", Presentation::default());
    records::fingerprint(&[&shown, details(policy, visitor.texts).as_bytes()])
}

/// SHA-256 of categories, trackers, companies and purposes, which does not depend on who is asked, nor where.
pub(super) fn asked(policy: &Policy) -> String {
    let purposes = policy.catalog.trackers().iter().flat_map(|tracker| {
        let cookies = tracker.cookie.iter().map(|cookie| (&cookie.name, &cookie.purpose));
        cookies.chain(tracker.storage.iter().map(|rule| (&rule.key, &rule.purpose)))
    });
    let purposes: String = purposes.map(|(name, purpose)| format!("{name}\t{purpose}\n")).collect();
    records::fingerprint(&[details(policy, Texts::english()).as_bytes(), purposes.as_bytes()])
}

fn details(policy: &Policy, texts: &Texts) -> String {
    let categories = policy.categories.iter();
    let categories = categories.map(|c| format!("{}\t{}\t{}\n", c.id, c.title(texts), c.description(texts)));
    let trackers = policy.catalog.trackers().iter();
    let trackers = trackers.map(|t| format!("{}\t{}\t{}\t{}\t{:?}\n", t.id, t.name, t.vendor, t.category, t.needs));
    categories.chain(trackers).collect()
}
