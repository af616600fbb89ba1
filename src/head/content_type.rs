use http::{HeaderMap, header::CONTENT_TYPE};

use crate::page::Syntax;

/// What a browser takes a response for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ContentType {
    /// A page.
    Page(Syntax),
    /// Something else.
    Other,
    /// It does not say, or not in a way that can be understood: browsers look into the body.
    Unknown,
}

impl ContentType {
    /// Several values contradict each other; one that says "page" suffices.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let mut found = Self::Unknown;
        for value in values(headers) {
            let essence = essence(value);
            if essence.eq_ignore_ascii_case(b"text/html") {
                return Self::Page(Syntax::Html);
            }
            if essence.eq_ignore_ascii_case(b"application/xhtml+xml") {
                found = Self::Page(Syntax::Xml);
            } else if found == Self::Unknown && is_known(essence) {
                found = Self::Other;
            }
        }
        found
    }
}

/// The charset that the head declares, if it is one in which markup is not written in ASCII.
pub(super) fn unreadable_charset(headers: &HeaderMap) -> Option<String> {
    let parameters = values(headers).flat_map(|value| value.split(|&b| b == b';').skip(1));
    for parameter in parameters {
        let Some(at) = memchr::memchr(b'=', parameter) else { continue };
        if !parameter[..at].trim_ascii().eq_ignore_ascii_case(b"charset") {
            continue;
        }
        let label = String::from_utf8_lossy(&parameter[at + 1..]).to_ascii_lowercase();
        let label = label.trim_matches(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'');
        if UNREADABLE_CHARSETS.contains(&label) || UNREADABLE_FAMILIES.iter().any(|family| label.starts_with(family)) {
            return Some(label.to_owned());
        }
    }
    None
}

fn values(headers: &HeaderMap) -> impl Iterator<Item = &[u8]> {
    headers.get_all(CONTENT_TYPE).iter().flat_map(|value| value.as_bytes().split(|&b| b == b','))
}

/// `text/html` in ` text/html ; charset=utf-8`. Chromium ends it at white space and at a parenthesis too.
fn essence(value: &[u8]) -> &[u8] {
    let value = value.trim_ascii();
    let end = value.iter().position(|b| b"; \t(".contains(b)).unwrap_or(value.len());
    &value[..end]
}

fn is_known(essence: &[u8]) -> bool {
    // Sniffed like a missing type: MIME Sniffing, section 7.
    let sniffed = [&b"unknown/unknown"[..], b"application/unknown", b"*/*"];
    let mut halves = essence.splitn(2, |&b| b == b'/');
    let mut half = || halves.next().is_some_and(|half| !half.is_empty());
    half() && half() && !sniffed.iter().any(|s| essence.eq_ignore_ascii_case(s))
}

/// All labels of the Encoding Standard (section 4.2) whose encoding does not write ASCII as ASCII.
const UNREADABLE_CHARSETS: [&str; 7] =
    ["csiso2022jp", "csiso2022kr", "csunicode", "hz-gb-2312", "iso-10646-ucs-2", "replacement", "unicode"];

/// Beginnings of further ones, and of those that only other readers know.
const UNREADABLE_FAMILIES: [&str; 8] =
    ["utf-16", "utf16", "utf-32", "utf-7", "unicode-1-1-utf-7", "iso-2022-", "ucs-", "unicodef"];

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn headers(values: &[&'static str]) -> HeaderMap {
        values.iter().map(|v| (CONTENT_TYPE, HeaderValue::from_static(v))).collect()
    }

    #[test]
    fn a_page_is_known_as_browsers_know_it() {
        let cases: [(&[&str], ContentType); 15] = [
            (&["text/html"], ContentType::Page(Syntax::Html)),
            (&["Text/HTML; charset=utf-8"], ContentType::Page(Syntax::Html)),
            (&[" text/html;"], ContentType::Page(Syntax::Html)),
            (&["text/html odd"], ContentType::Page(Syntax::Html)),
            (&["text/plain, text/html"], ContentType::Page(Syntax::Html)),
            (&["text/plain", "text/html"], ContentType::Page(Syntax::Html)),
            (&["application/xhtml+xml"], ContentType::Page(Syntax::Xml)),
            (&["text/plain"], ContentType::Other),
            (&["text/htmlx"], ContentType::Other),
            (&["application/json"], ContentType::Other),
            (&[], ContentType::Unknown),
            (&[""], ContentType::Unknown),
            (&["html"], ContentType::Unknown),
            (&["text/"], ContentType::Unknown),
            (&["unknown/unknown"], ContentType::Unknown),
        ];
        for (values, expected) in cases {
            assert_eq!(ContentType::of(&headers(values)), expected, "{values:?}");
        }
    }

    #[test]
    fn charsets_that_hide_markup_are_unreadable() {
        for label in [
            "utf-16",
            "UTF-16LE",
            "\"utf-16be\"",
            "iso-2022-jp",
            "hz-gb-2312",
            "utf-7",
            "utf-32",
            "unicodeFEFF",
            "unicodefffe",
            "unicode",
            "ucs-2",
        ] {
            let value = format!("text/html; charset={label}").parse().expect("a header");
            assert!(unreadable_charset(&HeaderMap::from_iter([(CONTENT_TYPE, value)])).is_some(), "{label}");
        }
        for label in
            ["utf-8", "windows-1252", "shift_jis", "gb18030", "koi8-r", "unicode-1-1-utf-8", "x-unheard-of", ""]
        {
            let value = format!("text/html; charset={label}").parse().expect("a header");
            assert!(unreadable_charset(&HeaderMap::from_iter([(CONTENT_TYPE, value)])).is_none(), "{label}");
        }
    }
}
