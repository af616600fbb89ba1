use super::Visit;
use crate::{consent::Consent, policy::Policy};

/// Everything that a page depends on beside its address and the site's own bytes: copies with the same tag are the same page.
pub(super) fn state(visit: &Visit, policy: &Policy) -> StateTag {
    // Named one by one, so that whoever adds a field decides here whether pages depend on it.
    let Visit {
        consent: Consent { grants, basis, signals, jurisdiction, permits: _ },
        page: _,
        return_to: _,
        expects,
        may_show,
        accepts,
        destination,
        whole_document,
        evidence,
        runs,
        loads,
        method: _,
        once,
        language,
        shared: _,
        renews: _,
    } = visit;
    let language = policy.texts_in(*language).language.tag;
    let once = once.as_ref().map(|once| once.place);
    StateTag(policy.fingerprint.with(format_args!(
        "{grants:?} {basis:?} {signals:?} {jurisdiction:?} {once:?} {expects:?} {may_show} {accepts:?} {destination:?} {whole_document} {evidence:?} {runs:?} {loads:?} {language}"
    )))
}

/// What tells one variant of a page from the others: opaque, and no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct StateTag(String);

impl StateTag {
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}
