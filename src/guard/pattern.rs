//! Address rules as regular expressions of JavaScript, over `host/path`, a line feed, and each pair of the query behind a `&`.

use crate::catalog::{End, Form, HostPattern, Rule};

pub(super) const ANY_HOST: &str = "[^/]*";

/// The whole of a rule.
pub(super) fn whole(rule: &Rule, denies: bool) -> String {
    let pattern = format!("{}{}", host(&rule.host), rest(rule));
    if denies { pattern } else { permitting(&pattern) }
}

/// The same addresses, permitted: it ends with an empty group.
pub(super) fn permitting(pattern: &str) -> String {
    format!("{pattern}()")
}

/// What a rule says of the path and the query: for rules of any host.
pub(super) fn anywhere(rule: &Rule) -> String {
    rest(rule)
}

/// A domain and all hosts below it.
pub(super) fn below(domain: &str) -> String {
    format!(r"([^/]*\.)?{}", glob(domain, ""))
}

/// A file in any folder, by its name behind a slash and with a line feed after it.
pub(super) fn file(name: &str) -> String {
    format!(".*{}", glob(name, "").replace('\n', r"\n"))
}

/// The first of these that fits, from the start on; without any it fits nothing.
pub(super) fn any(patterns: impl IntoIterator<Item = String>) -> String {
    let all: Vec<String> = patterns.into_iter().collect();
    if all.is_empty() { "^$".to_owned() } else { format!("^({})", all.join("|")) }
}

fn host(pattern: &HostPattern) -> String {
    let labels = |text: &str| glob(text, "[^.]*");
    match (pattern.form(), pattern.as_str()) {
        // A public suffix of a registry is mostly as long as `de` or `com.au`.
        (Form::OpenSuffix, text) => format!("{}[^/]{{2,6}}", glob(text.trim_end_matches('*'), "")),
        (Form::Any, _) => ANY_HOST.to_owned(),
        (_, text) => match text.strip_prefix("*.") {
            Some(below) => format!(r"([^/]*\.)?{}", labels(below)),
            None => labels(text),
        },
    }
}

fn rest(rule: &Rule) -> String {
    let path = glob(rule.path(), ".*");
    let end = match (rule.path_end, rule.query()) {
        (End::Exact, _) => r"\n",
        (End::Open, Some(_)) => r".*\n",
        (End::Open, None) => "",
    };
    let query = rule.query().map_or_else(String::new, |query| format!(".*&{}", glob(query, "[^&]*")));
    let query = query.strip_suffix("[^&]*").unwrap_or(&query);
    format!("{path}{end}{query}")
}

/// A text in which stars stand for any run of characters.
pub(super) fn glob(text: &str, star: &str) -> String {
    let mut pattern = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        match c {
            '*' => pattern.push_str(star),
            '$' | '(' | ')' | '+' | '.' | '?' | '[' | '\\' | ']' | '^' | '{' | '|' | '}' => pattern.extend(['\\', c]),
            c => pattern.push(c),
        }
    }
    pattern
}
