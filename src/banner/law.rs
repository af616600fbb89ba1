//! What a jurisdiction wants the first layer to say, in its words.

use std::borrow::Cow;

use super::{
    Visitor, address,
    markup::{escaped, link},
};
use crate::policy::{Category, Jurisdiction, Model};

/// What waits for a yes, and what is on without one, and why.
pub(super) fn purposes(visitor: Visitor<'_>) -> String {
    let Visitor { policy, consent, texts, .. } = visitor;
    let jurisdiction = consent.jurisdiction();
    let model = |category: &Category| match policy.model(jurisdiction, category) {
        // A signal, or an old no, has the last word.
        _ if !consent.grants().contains(category.id.as_str()) => Model::OptIn,
        model => model,
    };
    let titles = |wanted| {
        let titles = policy.optional_categories().filter(|category| model(category) == wanted).map(|c| c.title(texts));
        titles.collect::<Vec<_>>()
    };
    let names = policy.exempt(jurisdiction).filter(|tracker| consent.grants().contains(tracker.id.as_str()));
    let names = names.map(|tracker| Cow::from(tracker.name.as_str())).collect();
    let sentence = |items: Vec<_>, say: &dyn Fn(String) -> String| {
        if items.is_empty() { String::new() } else { say(texts.list(&items)) + " " }
    };
    [
        sentence(titles(Model::OptIn), &|list| texts.off_until_yes(list)),
        sentence(titles(Model::Notice), &|list| texts.on_with_notice(list)),
        sentence(titles(Model::OptOut), &|list| texts.on_unless_no(list)),
        sentence(names, &|list| texts.on_for_statistics(list)),
        texts.change_your_mind(settings(visitor)),
    ]
    .concat()
}

/// California wants sale and sharing named, and a way out by that name (Cal. Civ. Code 1798.135(a)).
pub(super) fn first_layer(visitor: Visitor<'_>, return_to: &str) -> String {
    let Visitor { policy, consent, texts, .. } = visitor;
    if consent.jurisdiction() != Jurisdiction::UsCa {
        return String::new();
    }
    let address = format!("{}#{MARKETING}", address::counter(policy, texts, "", &address::returning(return_to)));
    let way = link(&address, r#" data-consent-ui="do-not-sell" target="_self""#, &texts.do_not_sell());
    format!("<p>{} {way}</p>", escaped(&texts.sale_notice()))
}

/// The name of the settings and of the link to them.
pub(super) fn settings(visitor: Visitor<'_>) -> Cow<'_, str> {
    match visitor.consent.jurisdiction() {
        Jurisdiction::UsCa => visitor.texts.your_privacy_choices(),
        _ => visitor.texts.cookie_settings(),
    }
}

/// The label of the link on every page. Where a signal is in force, California wants that seen (11 CCR 7025(c)(6)).
pub(super) fn standing(visitor: Visitor<'_>) -> String {
    let Visitor { policy, consent, texts, .. } = visitor;
    let in_force = consent.signals().opt_out() && !consent.grants().includes_marketing(policy);
    let honoured = (consent.jurisdiction() == Jurisdiction::UsCa && in_force).then(|| texts.signal_honoured());
    [Some(settings(visitor)), honoured].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The category in which sale and sharing happen, and the anchor of its box.
pub(super) const MARKETING: &str = "marketing";
