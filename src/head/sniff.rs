use crate::page::Syntax;

/// What a body without a type is, by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sniffed {
    /// Browsers take it for this.
    Page(Syntax),
    /// No browser that we know of does, but it starts like markup.
    Markup,
    /// No page.
    Other,
}

/// How many bytes browsers look at (MIME Sniffing, section 5.2).
pub(crate) const RESOURCE_HEADER: usize = 1445;

/// What a page may start with, behind white space: the names of WHATWG's table (MIME Sniffing, section 7.1), and of Firefox's.
const NAMES: [&str; 35] = [
    "a", "applet", "b", "base", "body", "br", "center", "div", "font", "form", "frameset", "h1", "h2", "h3", "h4",
    "h5", "h6", "head", "html", "iframe", "img", "isindex", "link", "meta", "ol", "p", "pre", "script", "style",
    "table", "td", "th", "title", "tr", "ul",
];

const LONGEST_NAME: usize = 8;

/// Looks at the first bytes of a body; `None` if more of them are needed, of which there are no more after the `last`.
pub(crate) fn sniff(bytes: &[u8], last: bool) -> Option<Sniffed> {
    let last = last || bytes.len() >= RESOURCE_HEADER;
    // White space, and the mark of UTF-8.
    let is_blank = |byte: &u8| byte.is_ascii_whitespace() || b"\xEF\xBB\xBF".contains(byte);
    let Some(start) = bytes.iter().position(|byte| !is_blank(byte)) else { return last.then_some(Sniffed::Other) };
    if bytes[start] != b'<' {
        return Some(Sniffed::Other);
    }
    let rest = &bytes[start..bytes.len().min(start + LONGEST)];
    let goes_on = rest[1..].iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'?');
    if goes_on && rest.len() < LONGEST && !last { None } else { Some(of_opening(rest)) }
}

/// As much as is looked at, from the `<`.
const LONGEST: usize = 2 + LONGEST_NAME;

fn of_opening(rest: &[u8]) -> Sniffed {
    let lower = rest.to_ascii_lowercase();
    match lower.get(1) {
        Some(b'?') if lower.starts_with(b"<?xml") => Sniffed::Page(Syntax::Xml),
        // Firefox takes all that looks like SGML for HTML.
        Some(b'!' | b'?') => Sniffed::Page(Syntax::Html),
        Some(byte) if byte.is_ascii_alphabetic() => {
            let end = lower.iter().position(|byte| matches!(byte, b' ' | b'>' | b'\t' | b'\n' | b'\x0C' | b'\r'));
            let name = &lower[1..end.unwrap_or(lower.len())];
            let known = end.is_some() && NAMES.iter().any(|known| known.as_bytes() == name);
            if known { Sniffed::Page(Syntax::Html) } else { Sniffed::Markup }
        }
        Some(b'/') => Sniffed::Markup,
        _ => Sniffed::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_without_a_type_is_what_browsers_take_it_for() {
        let html = Some(Sniffed::Page(Syntax::Html));
        let cases: [(&[u8], Option<Sniffed>); 18] = [
            (b"<!DOCTYPE html><p>", html),
            (b"\n\t <HTML>", html),
            (b"\xEF\xBB\xBF<script src=a>", html),
            (b"<a\nhref", html),
            (b"<p>", html),
            (b"<!-- -->", html),
            (b"<frameset ", html),
            (b"<?xml version", Some(Sniffed::Page(Syntax::Xml))),
            (b"<?php echo", html),
            (b"<abbr>", Some(Sniffed::Markup)),
            (b"<iframesets>", Some(Sniffed::Markup)),
            (b"</p>", Some(Sniffed::Markup)),
            (b"< p>", Some(Sniffed::Other)),
            (b"Hello <p>", Some(Sniffed::Other)),
            (b"\x89PNG", Some(Sniffed::Other)),
            (b"  ", None),
            (b"<", None),
            (b"<scrip", None),
        ];
        for (bytes, expected) in cases {
            assert_eq!(sniff(bytes, false), expected, "{:?}", bytes.escape_ascii().to_string());
        }
        assert_eq!(sniff(b"  ", true), Some(Sniffed::Other));
        assert_eq!(sniff(b"<scrip", true), Some(Sniffed::Markup));
        assert_eq!(sniff(&[b' '; RESOURCE_HEADER], false), Some(Sniffed::Other), "browsers look no further");
    }

    #[test]
    fn more_bytes_never_change_what_was_decided() {
        for body in [&b" <!DOCTYPE html>"[..], b"<script>", b"<?xml?>", b"text", b"<a>", b"<something>"] {
            let decided: Vec<_> = (0..=body.len()).filter_map(|len| sniff(&body[..len], false)).collect();
            assert!(decided.windows(2).all(|pair| pair[0] == pair[1]), "{decided:?}");
        }
    }
}
