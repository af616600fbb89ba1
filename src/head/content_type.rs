use http::{
    HeaderMap, HeaderValue,
    header::{CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS},
};

use crate::page::{Charset, Syntax};

/// What a browser takes a response for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ContentType {
    /// A page.
    Page(Syntax),
    /// XML of another kind: a page with scripts where it is shown as a document, data or an image elsewhere.
    Xml,
    /// Pages, one in place of the other.
    Replaced,
    /// Something else.
    Other,
    /// It does not say, or not in a way that can be understood: browsers look into the body.
    Unknown,
}

impl ContentType {
    /// Several values contradict each other; one that says "page" suffices.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        values(headers).map(|value| Self::of_essence(essence(value))).fold(Self::Unknown, Self::or)
    }

    fn of_essence(essence: &[u8]) -> Self {
        let essence = &essence.to_ascii_lowercase()[..];
        match essence {
            b"text/html" | TURBO_STREAM => Self::Page(Syntax::Html),
            b"application/xhtml+xml" => Self::Page(Syntax::Xml),
            // Firefox shows its parts as pages (WHATWG HTML 7.4.2.2).
            b"multipart/x-mixed-replace" => Self::Replaced,
            b"text/xml" | b"application/xml" | b"text/xsl" => Self::Xml,
            // MIME Sniffing, section 4.6.
            _ if essence.ends_with(b"+xml") && is_known(essence) => Self::Xml,
            _ if is_known(essence) => Self::Other,
            _ => Self::Unknown,
        }
    }

    fn or(self, other: Self) -> Self {
        let rank = |it: &Self| match it {
            Self::Page(Syntax::Html) => 5,
            Self::Page(Syntax::Xml) => 4,
            Self::Replaced => 3,
            Self::Xml => 2,
            Self::Other => 1,
            Self::Unknown => 0,
        };
        if rank(&self) >= rank(&other) { self } else { other }
    }
}

/// Pieces of HTML that Turbo puts into the page, each in a `template`.
const TURBO_STREAM: &[u8] = b"text/vnd.turbo-stream.html";

/// Whether a response holds such pieces.
pub(super) fn is_turbo_stream(headers: &HeaderMap) -> bool {
    values(headers).any(|value| essence(value).eq_ignore_ascii_case(TURBO_STREAM))
}

/// Whether browsers may not look into a body for its type (Fetch, section 3.6).
pub(super) fn forbids_sniffing(headers: &HeaderMap) -> bool {
    let first = headers.get(X_CONTENT_TYPE_OPTIONS).map(|value| value.as_bytes());
    let first = first.and_then(|value| value.split(|&b| b == b',').next());
    first.is_some_and(|value| value.trim_ascii().eq_ignore_ascii_case(b"nosniff"))
}

/// What the head declares of the encoding, with the label that says it.
pub(super) fn charset(headers: &HeaderMap) -> (Charset, String) {
    let labels = values(headers).flat_map(|value| value.split(|&b| b == b';').skip(1)).filter_map(label);
    labels.map(|label| (Charset::of_label(&label), label)).reduce(agreed).unwrap_or_default()
}

/// Which of several values or parameters counts is not the same in all browsers.
fn agreed(one: (Charset, String), other: (Charset, String)) -> (Charset, String) {
    let hides = |charset| matches!(charset, Charset::Foreign(_) | Charset::Unreadable);
    match (one.0, other.0) {
        (charset, same) if charset == same => one,
        (charset, other) if charset.writes_ascii() && other.writes_ascii() => (Charset::Ascii, one.1),
        (charset, _) if hides(charset) => (Charset::Unreadable, one.1),
        (_, charset) if hides(charset) => (Charset::Unreadable, other.1),
        _ => (Charset::Undeclared, one.1),
    }
}

fn label(parameter: &[u8]) -> Option<String> {
    let at = memchr::memchr(b'=', parameter)?;
    if !parameter[..at].trim_ascii().eq_ignore_ascii_case(b"charset") {
        return None;
    }
    let label = String::from_utf8_lossy(&parameter[at + 1..]).to_ascii_lowercase();
    Some(label.trim_matches(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'').to_owned())
}

/// Says that the page is in UTF-8, into which it is made.
pub(super) fn declare_utf8(headers: &mut HeaderMap) {
    let page =
        |value: &&[u8]| matches!(ContentType::of_essence(essence(value)), ContentType::Page(_) | ContentType::Xml);
    let Some(value) = values(headers).find(page) else { return };
    let mut parts = value.split(|&b| b == b';').filter(|part| label(part).is_none()).map(<[u8]>::trim_ascii);
    let mut declared = parts.next().unwrap_or_default().to_vec();
    for parameter in parts.chain([&b"charset=utf-8"[..]]).filter(|parameter| !parameter.is_empty()) {
        declared.extend([b"; ", parameter].concat());
    }
    if let Ok(declared) = HeaderValue::from_bytes(&declared) {
        headers.insert(CONTENT_TYPE, declared);
    }
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
    half() && half() && !sniffed.contains(&essence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Foreign;

    fn headers(values: &[&'static str]) -> HeaderMap {
        values.iter().map(|v| (CONTENT_TYPE, HeaderValue::from_static(v))).collect()
    }

    #[test]
    fn a_page_is_known_as_browsers_know_it() {
        let cases: [(&[&str], ContentType); 22] = [
            (&["text/html"], ContentType::Page(Syntax::Html)),
            (&["Text/HTML; charset=utf-8"], ContentType::Page(Syntax::Html)),
            (&[" text/html;"], ContentType::Page(Syntax::Html)),
            (&["text/html odd"], ContentType::Page(Syntax::Html)),
            (&["text/plain, text/html"], ContentType::Page(Syntax::Html)),
            (&["text/plain", "text/html"], ContentType::Page(Syntax::Html)),
            (&["application/xhtml+xml"], ContentType::Page(Syntax::Xml)),
            (&["image/svg+xml"], ContentType::Xml),
            (&["text/xml; charset=utf-8"], ContentType::Xml),
            (&["Application/RSS+XML"], ContentType::Xml),
            (&["image/png, image/svg+xml"], ContentType::Xml),
            (&["+xml"], ContentType::Unknown),
            (&["multipart/x-mixed-replace; boundary=a"], ContentType::Replaced),
            (&["text/plain"], ContentType::Other),
            (&["text/htmlx"], ContentType::Other),
            (&["application/json"], ContentType::Other),
            (&["image/svg"], ContentType::Other),
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
    fn the_declared_charset_is_the_one_that_browsers_agree_on() {
        let little = Charset::Foreign(Foreign::Utf16Le);
        let cases: [(&[&str], Charset); 9] = [
            (&["text/html"], Charset::Undeclared),
            (&["text/html; charset=utf-8"], Charset::Utf8),
            (&["text/html; charset = \"UTF-16LE\""], little),
            (&["text/html;charset=windows-1252;charset=utf-8"], Charset::Ascii),
            (&["text/html;charset=utf-8;charset=utf-16"], Charset::Unreadable),
            (&["text/html;charset=utf-16le, text/html;charset=utf-16"], little),
            (&["text/html;charset=utf-16", "text/html; charset=iso-2022-jp"], Charset::Unreadable),
            (&["text/html;charset=x-odd;charset=utf-8"], Charset::Undeclared),
            (&["text/html;charset=utf-7"], Charset::Unreadable),
        ];
        for (values, expected) in cases {
            assert_eq!(charset(&headers(values)).0, expected, "{values:?}");
        }
    }

    #[test]
    fn a_page_made_utf8_says_so_and_keeps_what_else_it_said() {
        let cases = [
            ("text/html; charset=utf-16", "text/html; charset=utf-8"),
            ("application/xhtml+xml;profile=a;Charset=UTF-16", "application/xhtml+xml; profile=a; charset=utf-8"),
            ("text/plain, text/html;charset=utf-16;", "text/html; charset=utf-8"),
        ];
        for (given, expected) in cases {
            let mut headers = headers(&[given]);
            declare_utf8(&mut headers);
            assert_eq!(headers[CONTENT_TYPE], expected);
        }
    }
}
