use super::position::values;
use crate::html::Tag;

/// Whether something runs this `script` element: the browser, or a page optimiser that starts it later.
///
/// A type that nobody knows counts as run. Types that other consent tools and template engines use do not run.
pub(super) fn runs(tag: &Tag<'_>) -> bool {
    let mut types = values(tag, b"type");
    let Some(first) = types.next() else { return true };
    // The tree takes the first of two types, the preload scanner of one browser the last.
    if types.next().is_some() {
        return true;
    }
    let kind = String::from_utf8_lossy(first.trim_ascii()).to_ascii_lowercase();
    !is_inert(&kind)
}

/// Whether this `script` element is a list of addresses for the browser: `importmap`, `speculationrules`.
pub(super) fn names_addresses(tag: &Tag<'_>) -> bool {
    values(tag, b"type").any(|kind| {
        let kind = kind.trim_ascii();
        kind.eq_ignore_ascii_case(b"importmap") || kind.eq_ignore_ascii_case(b"speculationrules")
    })
}

fn is_inert(kind: &str) -> bool {
    const EXACT: [&str; 8] =
        ["text/plain", "text/html", "text/xml", "text/css", "opt-in", "didomi/javascript", "math/tex", "text/markdown"];
    const PARTS: [&str; 9] =
        ["json", "template", "tmpl", "handlebars", "mustache", "underscore", "shader", "importmap", "speculationrules"];
    EXACT.contains(&kind) || PARTS.iter().any(|part| kind.contains(part))
}
