use std::{borrow::Cow, ops::Range};

use super::{
    own_parts::{Asking, OwnParts, Presentation, Scripting, Styling},
    policy::{Directive, Policy, parts},
};

/// The directives that decide about style elements, the first one there is (CSP 3, section 6.8.3).
const ELEMENTS: [&str; 3] = ["style-src-elem", "style-src", "default-src"];

/// Those that decide about script elements.
const SCRIPTS: [&str; 3] = ["script-src-elem", "script-src", "default-src"];

/// Those that decide about style attributes.
const ATTRIBUTES: [&str; 3] = ["style-src-attr", "style-src", "default-src"];

/// A change of a text: what stands there in place of what.
type Change = (Range<usize>, String);

/// Admits our parts to a list of policies, as a header or a `meta` has it. Gives the new bytes if they have to be others, and how
/// our parts are to be shown under it.
pub(crate) fn admit(policies: &[u8], own: &OwnParts) -> (Option<Vec<u8>>, Presentation) {
    let text = &*decoded(policies);
    let mut changes = Vec::new();
    let mut presentation = Presentation::default();
    // A comma parts policies, whatever stands around it (section 2.2.2).
    for range in parts(text, 0..text.len(), ',') {
        let policy = Policy::read(text, range.clone());
        // A new directive stands behind everything else, what is added to the last one too.
        admit_form(&policy, own, &mut changes);
        let styling = admit_style(&policy, own, &range, &mut changes);
        let scripting = admit_script(&policy, own, &range, &mut changes);
        presentation = presentation.and(Presentation { styling, asking: asking(&policy), scripting });
    }
    (changed(text, changes), presentation)
}

/// Takes out of a list of policies the addresses that it sends reports to and that are denied. `None` if nothing changes.
pub(crate) fn without_reports(policies: &[u8], denied: impl Fn(&str) -> bool) -> Option<Vec<u8>> {
    let text = &*decoded(policies);
    let mut changes = Vec::new();
    for range in parts(text, 0..text.len(), ',') {
        let policy = Policy::read(text, range);
        let Some(directive) = policy.first(&["report-uri"]) else { continue };
        let addresses = policy.sources(directive);
        if addresses.iter().any(&denied) {
            let kept: Vec<&str> = addresses.iter().filter(|address| !denied(address)).collect();
            // The name stays: a second directive of the same name must not begin to count.
            changes.push((directive.value.clone(), kept.join(" ")));
        }
    }
    changed(text, changes)
}

fn admit_style(policy: &Policy<'_>, own: &OwnParts, range: &Range<usize>, changes: &mut Vec<Change>) -> Styling {
    let attributes = policy.first(&ATTRIBUTES).is_none_or(|directive| policy.sources(directive).allow_inline());
    let directive = policy.first(&ELEMENTS);
    let Some(directive) = directive.filter(|directive| !policy.sources(directive).allow_inline()) else {
        return if attributes { Styling::Attributes } else { Styling::SheetAlone };
    };
    if let Some(style) = &own.style {
        admit_source(policy, directive, ELEMENTS[0], style, range, changes);
    }
    Styling::SheetAlone
}

fn admit_script(policy: &Policy<'_>, own: &OwnParts, range: &Range<usize>, changes: &mut Vec<Change>) -> Scripting {
    let is_sandbox = |directive| !policy.sources(directive).has("allow-scripts");
    let directive = policy.first(&SCRIPTS);
    let refused = policy.first(&["sandbox"]).is_some_and(is_sandbox)
        || directive.is_some_and(|directive| policy.sources(directive).are_none());
    if refused && !own.reported {
        return Scripting::Refused;
    }
    let directive = directive.filter(|directive| !policy.sources(directive).allow_inline_scripts());
    if let (Some(directive), Some(script)) = (directive, &own.script) {
        admit_source(policy, directive, SCRIPTS[0], script, range, changes);
    }
    Scripting::Runs
}

/// Adds a source to the directive that decides, or to one of this name where `default-src` does.
fn admit_source(
    policy: &Policy<'_>,
    directive: &Directive,
    name: &str,
    source: &str,
    range: &Range<usize>,
    changes: &mut Vec<Change>,
) {
    let sources = policy.sources(directive);
    if sources.iter().any(|known| known == source) {
        return;
    }
    let none = sources.are_none();
    changes.push(if directive.is("default-src") {
        let inherited: Vec<&str> = sources.iter().filter(|_| !none).chain([source]).collect();
        (range.end..range.end, format!("; {name} {}", inherited.join(" ")))
    } else {
        added(directive.value.clone(), none, source)
    });
}

fn admit_form(policy: &Policy<'_>, own: &OwnParts, changes: &mut Vec<Change>) {
    let (Some(directive), Some(counter)) = (policy.first(&["form-action"]), &own.counter) else { return };
    let sources = policy.sources(directive);
    if !["'self'", "*", counter].iter().any(|source| sources.has(source)) {
        changes.push(added(directive.value.clone(), sources.are_none(), counter));
    }
}

/// In a sandbox a form needs its permission, and the page its origin, or else the counter takes its choice for a stranger's.
fn asking(policy: &Policy<'_>) -> Asking {
    let permitted = |directive| {
        let flags = policy.sources(directive);
        flags.has("allow-forms") && flags.has("allow-same-origin")
    };
    if policy.first(&["sandbox"]).is_none_or(permitted) { Asking::Form } else { Asking::Link }
}

/// A further source in a list, or the only one of a list that allows nothing.
fn added(value: Range<usize>, none: bool, source: &str) -> Change {
    let from = if none && !value.is_empty() { value.start } else { value.end };
    let space = if from == value.end { " " } else { "" };
    (from..value.end, format!("{space}{source}"))
}

/// A character for each byte: offsets do not matter here, and nothing is lost.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) if text.is_ascii() => text.into(),
        _ => bytes.iter().copied().map(char::from).collect::<String>().into(),
    }
}

fn encoded(text: &str) -> Vec<u8> {
    text.chars().filter_map(|c| u8::try_from(c).ok()).collect()
}

fn changed(text: &str, mut changes: Vec<Change>) -> Option<Vec<u8>> {
    if changes.is_empty() {
        return None;
    }
    changes.sort_by_key(|(range, _)| range.start);
    let mut out = String::with_capacity(text.len() + changes.iter().map(|(_, new)| new.len()).sum::<usize>());
    let mut at = 0;
    for (range, new) in changes {
        out.push_str(&text[at..range.start]);
        out.push_str(&new);
        at = range.end;
    }
    out.push_str(&text[at..]);
    Some(encoded(&out))
}
