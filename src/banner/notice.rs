//! What one visitor in particular should know: his browser's signal, an outdated choice.

use super::markup::escaped;
use crate::{Consent, Policy, consent::Basis, language::Texts};

pub(super) fn notices(policy: &Policy, texts: &Texts, consent: &Consent) -> String {
    let outdated = if consent.basis() == Basis::Outdated { outdated(texts) } else { String::new() };
    outdated + &signal(policy, texts, consent)
}

fn outdated(texts: &Texts) -> String {
    format!(r#"<p data-consent-ui="outdated">{}</p>"#, escaped(&texts.outdated()))
}

/// Says that the signal was received and what it did (11 CCR 7025(c)(6)).
pub(super) fn signal(policy: &Policy, texts: &Texts, consent: &Consent) -> String {
    if !consent.signals().gpc {
        return String::new();
    }
    if consent.grants().includes_marketing(policy) {
        return format!(r#"<p data-consent-ui="signal">{}</p>"#, escaped(&texts.signal_overridden()));
    }
    let marketing =
        policy.category("marketing").map_or_else(|| texts.category_marketing(), |category| category.title(texts));
    let effect = texts.signal_effect(marketing);
    format!(r#"<p data-consent-ui="signal"><b>{}</b> {}</p>"#, escaped(&texts.signal_honoured()), escaped(&effect))
}
