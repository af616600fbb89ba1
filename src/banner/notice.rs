//! What one visitor in particular should know: his browser's signal, an outdated choice.

use super::{Visitor, law::MARKETING, markup::escaped};
use crate::{consent::Basis, policy::Jurisdiction};

pub(super) fn notices(visitor: Visitor<'_>) -> String {
    let outdated = visitor.consent.basis() == Basis::Outdated;
    let outdated = if outdated { self::outdated(visitor) } else { String::new() };
    outdated + &signal(visitor)
}

fn outdated(visitor: Visitor<'_>) -> String {
    format!(r#"<p data-consent-ui="outdated">{}</p>"#, escaped(&visitor.texts.outdated()))
}

/// Says that the signal was received and what it did. California wants it shown by a toggle as well (11 CCR 7025(c)(6)).
pub(super) fn signal(visitor: Visitor<'_>) -> String {
    let Visitor { policy, consent, texts, .. } = visitor;
    let signal = match (consent.signals().gpc, consent.signals().dnt) {
        (true, _) => "Global Privacy Control",
        (false, true) => "Do Not Track",
        (false, false) => return String::new(),
    };
    if consent.grants().includes_marketing(policy) {
        return format!(r#"<p data-consent-ui="signal">{}</p>"#, escaped(&texts.signal_overridden(signal)));
    }
    let marketing =
        policy.category(MARKETING).map_or_else(|| texts.category_marketing(), |category| category.title(texts));
    let effect = texts.signal_effect(signal, marketing);
    let toggle = if consent.jurisdiction() == Jurisdiction::UsCa {
        let label = texts.opted_out();
        format!(
            r#"<label><input type="checkbox" role="switch" checked disabled data-consent-ui="opted-out"><span>{}</span></label>"#,
            escaped(&label)
        )
    } else {
        String::new()
    };
    format!(
        r#"<p data-consent-ui="signal"><b>{}</b> {}</p>{toggle}"#,
        escaped(&texts.signal_honoured()),
        escaped(&effect)
    )
}
