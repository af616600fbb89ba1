use std::borrow::Cow;

use htmlize::Context;

/// The value of an attribute as the browser has it: character references decoded, with and without their semicolon
/// (WHATWG HTML 13.2.5.72).
pub(super) fn decode(value: &[u8]) -> Cow<'_, [u8]> {
    match memchr::memchr(b'&', value) {
        None => Cow::Borrowed(value),
        Some(_) => htmlize::unescape_bytes_in(value, Context::Attribute),
    }
}

/// Text that the page names. Bytes that are not UTF-8 are letters only under some legacy encoding, and which is not known
/// here: they become [`UNREAD`], one each, so that offsets stay.
pub(super) fn text(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.into();
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| UNREAD));
    }
    text.into()
}

/// No host may have this character (WHATWG URL 3.5, forbidden domain code point).
pub(super) const UNREAD: char = '\x7F';

/// Whether it is worth a closer look by [`is_script`].
pub(super) fn may_be_script(raw: &[u8]) -> bool {
    let first = raw.iter().find(|byte| **byte > b' ');
    matches!(first, Some(b'j' | b'J' | b'&'))
}

/// Whether visitors who follow this address run a script.
pub(super) fn is_script(raw: &[u8]) -> bool {
    may_be_script(raw) && {
        let decoded = decode(raw);
        let text = text(&decoded).replace(['\t', '\n', '\r'], "");
        let scheme = text.trim_start_matches(|c| c <= ' ').get(.."javascript:".len()).map(str::to_owned);
        scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("javascript:"))
    }
}

/// The addresses of a `srcset` (WHATWG HTML 4.8.4.3.4).
pub(super) fn candidates(srcset: &str) -> impl Iterator<Item = &str> {
    let mut rest = srcset;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c == ',' || c.is_ascii_whitespace());
        if rest.is_empty() {
            return None;
        }
        let (address, behind) = rest.split_at(word_len(rest.as_bytes()));
        let bare = address.trim_end_matches(',');
        rest = if bare.len() < address.len() { behind } else { skip_descriptors(behind) };
        Some(bare)
    })
}

/// How many bytes stand before the first white space.
fn word_len(text: &[u8]) -> usize {
    let word = &text[..memchr::memchr3(b' ', b'\n', b'\t', text).unwrap_or(text.len())];
    memchr::memchr2(b'\r', b'\x0C', word).unwrap_or(word.len())
}

/// What follows the comma behind a candidate's descriptors, which may have commas in parentheses.
fn skip_descriptors(text: &str) -> &str {
    let mut from = 0;
    while let Some(at) = memchr::memchr2(b',', b'(', &text.as_bytes()[from..]) {
        from += at + 1;
        if text.as_bytes()[from - 1] == b',' {
            return &text[from..];
        }
        match memchr::memchr(b')', &text.as_bytes()[from..]) {
            Some(closed) => from += closed + 1,
            None => return "",
        }
    }
    ""
}

/// The address of a `meta` refresh (WHATWG HTML 4.2.5.3, shared declarative refresh steps).
pub(super) fn refresh(content: &str) -> Option<&str> {
    let rest = content.trim_start().trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let rest = rest.trim_start().trim_start_matches([';', ',']).trim_start();
    let named = rest
        .get(..3)
        .filter(|name| name.eq_ignore_ascii_case("url"))
        .and_then(|_| rest[3..].trim_start().strip_prefix('=').map(str::trim_start));
    let address = named.unwrap_or(rest);
    let quote = address.chars().next().filter(|c| matches!(c, '"' | '\''));
    let address = match quote {
        Some(quote) => address[1..].split(quote).next().unwrap_or_default(),
        None => address,
    };
    (!address.is_empty()).then_some(address)
}
