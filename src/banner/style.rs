//! The style sheets, as they are sent: one line, no comments.

use crate::site_csp::{self, Styling};

/// Drops line breaks, indents, comments that have a line of their own, and the spaces that our own sheets have for people.
pub(super) fn packed(css: &str) -> String {
    let lines = css.lines().map(str::trim).filter(|line| !line.starts_with("/*"));
    lines
        .collect::<String>()
        .replace(" {", "{")
        .replace(": ", ":")
        .replace("@media (", "@media(")
        .replace(" !important", "!important")
        .replace(";}", "}")
}

/// Keeps the site's own rules from showing the sheet as text.
const HIDDEN: &str = r#"style="display:none!important""#;

/// A style sheet of ours in the site's pages.
#[derive(Debug)]
pub(super) struct Sheet {
    with_attributes: String,
    alone: String,
    source: String,
}

impl Sheet {
    /// `base` is what there always is, `rest` what otherwise stands in attributes.
    pub(super) fn new(base: &str, rest: &[&str]) -> Self {
        let with_attributes = packed(base);
        let alone = rest.iter().fold(with_attributes.clone(), |css, rest| css + &packed(rest));
        Self { source: site_csp::source_of(&alone), with_attributes, alone }
    }

    pub(super) fn element(&self, styling: Styling) -> String {
        match styling {
            Styling::Attributes => format!("<style {HIDDEN}>{}</style>", self.with_attributes),
            Styling::SheetAlone => format!("<style hidden>{}</style>", self.alone),
        }
    }

    /// What a policy names that admits the sheet alone.
    pub(super) fn source(&self) -> &str {
        &self.source
    }
}

/// A style attribute where there may be one.
pub(super) fn attribute(styling: Styling, css: &str) -> String {
    match styling {
        Styling::Attributes => format!(r#" style="{}""#, css.trim_end_matches(';')),
        Styling::SheetAlone => String::new(),
    }
}

pub(super) fn in_own_page(css: &str, nonce: &str) -> String {
    format!(r#"<style nonce="{}">{}</style>"#, htmlize::escape_all_quotes(nonce), packed(css))
}
