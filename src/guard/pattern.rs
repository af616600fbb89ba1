//! Address rules as regular expressions of JavaScript, over `host/path`, a line feed, and each pair of the query behind a `&`.

use crate::catalog::{End, Form, HostPattern, Rule};

/// The whole of a rule.
pub(super) fn whole(rule: &Rule) -> String {
    format!("^{}{}", host(&rule.host), rest(rule))
}

/// What a rule says of the path and the query: for rules of any host.
pub(super) fn anywhere(rule: &Rule) -> String {
    rest(rule)
}

/// Any of these, from the start on. A dot is no line feed, so that what may stand anywhere stands in the path.
pub(super) fn any<'p>(patterns: impl Iterator<Item = &'p str>) -> String {
    let (inner, whole): (Vec<&str>, Vec<&str>) = patterns.partition(|pattern| pattern.starts_with(".*"));
    let inner: Vec<&str> = inner.into_iter().map(|pattern| &pattern[2..]).collect();
    let inner = (!inner.is_empty()).then(|| format!(".*({})", inner.join("|")));
    let all: Vec<&str> = inner.as_deref().into_iter().chain(whole).collect();
    if all.is_empty() { String::new() } else { format!("^({})", all.join("|")) }
}

fn host(pattern: &HostPattern) -> String {
    let labels = |text: &str| glob(text, "[^.]*");
    match (pattern.form(), pattern.as_str()) {
        // A public suffix of a registry, as they mostly are: `de`, `com`, `co.nz`, `com.au`.
        (Form::OpenSuffix, text) => format!(r"{}(com?\.)?[a-z]{{2,3}}", glob(text.trim_end_matches('*'), "")),
        (Form::Any, _) => "[^/]*".to_owned(),
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
