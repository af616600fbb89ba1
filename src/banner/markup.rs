//! The few pieces of markup that the banner and our own pages share.

use std::borrow::Cow;

/// Text as it may stand between tags and in quoted attribute values.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    htmlize::escape_all_quotes(text)
}

/// The same markup of ours with a host before each path. What is not ours stands escaped in it, so nothing but an attribute reads
/// like one.
pub(crate) fn at(host: &str, html: &str) -> String {
    let [link, form] = [r#" href="/"#, r#" action="/"#].map(|path| (path, format!("{path}/{host}/")));
    html.replace(link.0, &link.1).replace(form.0, &form.1)
}

pub(super) fn link(address: &str, attributes: &str, label: &str) -> String {
    format!(r#"<a href="{}"{attributes}>{}</a>"#, escaped(address), escaped(label))
}

pub(super) fn hidden(name: &str, value: &str) -> String {
    format!(r#"<input type="hidden" name="{name}" value="{}">"#, escaped(value))
}

/// A button that sends a choice; `style` is an attribute of its own or nothing.
pub(super) fn submit(choice: &str, label: &str, style: &str) -> String {
    format!(r#"<button name="choice" value="{choice}" data-consent-ui="{choice}"{style}>{}</button>"#, escaped(label))
}

pub(super) fn tick(ticked: bool) -> &'static str {
    if ticked { " checked" } else { "" }
}
