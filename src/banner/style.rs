//! The style sheets, as they are sent: one line, no comments.

/// Drops line breaks, indents, comments that have a line of their own, and the spaces that our own sheets have for people.
pub(super) fn packed(css: &str) -> String {
    let lines = css.lines().map(str::trim).filter(|line| !line.starts_with("/*"));
    lines
        .collect::<String>()
        .replace(" {", "{")
        .replace(": ", ":")
        .replace(" !important", "!important")
        .replace(";}", "}")
}

/// Keeps the site's own rules from showing the sheet as text.
const HIDDEN: &str = r#"style="display:none!important""#;

pub(super) fn in_page(css: &str) -> String {
    format!("<style {HIDDEN}>{}</style>", packed(css))
}

pub(super) fn in_own_page(css: &str, nonce: &str) -> String {
    format!(r#"<style nonce="{}">{}</style>"#, htmlize::escape_all_quotes(nonce), packed(css))
}
