use http::{HeaderMap, HeaderName, HeaderValue, header::VARY};

use super::cache_control::tokens;
use crate::policy::Policy;

/// Adds names to `Vary`, all in one line: there are caches that read no second one.
pub(super) fn add(headers: &mut HeaderMap, names: &[HeaderName]) {
    let mut named: Vec<&str> = tokens(headers, &VARY).filter(|name| !name.is_empty()).collect();
    let is_named = |name: &str| named.iter().any(|found| *found == "*" || found.eq_ignore_ascii_case(name));
    let missing: Vec<&str> = names.iter().map(HeaderName::as_str).filter(|name| !is_named(name)).collect();
    if missing.is_empty() {
        return;
    }
    named.extend(missing);
    let all = HeaderValue::try_from(named.join(", ")).expect("what was read as text is text");
    headers.insert(VARY, all);
}

/// Names the headers on which consent depends by this policy, beside `Cookie` and `Sec-GPC`: the visitor's country, `DNT`.
///
/// What a function of the owner's looks at nobody knows: such pages are for one visitor only.
pub(super) fn on_further_signals(headers: &mut HeaderMap, policy: &Policy) {
    let names: Vec<HeaderName> = policy.further_signals().collect();
    add(headers, &names);
}
