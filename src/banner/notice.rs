//! What one visitor in particular should know: his browser's signal, an outdated choice.

use super::{markup::escaped, texts};
use crate::{Consent, Policy, consent::Basis};

pub(super) fn notices(policy: &Policy, consent: &Consent) -> String {
    let outdated = if consent.basis() == Basis::Outdated { outdated() } else { String::new() };
    outdated + &signal(policy, consent)
}

fn outdated() -> String {
    format!(r#"<p data-consent-ui="outdated">{}</p>"#, texts::OUTDATED)
}

/// Says that the signal was received and what it did (11 CCR 7025(c)(6)).
pub(super) fn signal(policy: &Policy, consent: &Consent) -> String {
    if !consent.signals().gpc {
        return String::new();
    }
    if consent.grants().includes_marketing(policy) {
        return format!(r#"<p data-consent-ui="signal">{}</p>"#, texts::SIGNAL_OVERRIDDEN);
    }
    let marketing = policy.category("marketing").map_or(texts::MARKETING, |category| &category.title);
    let effect = texts::signal(marketing);
    format!(r#"<p data-consent-ui="signal"><b>{}</b> {}</p>"#, texts::HONORED, escaped(&effect))
}
