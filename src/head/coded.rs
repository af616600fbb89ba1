use http::{
    HeaderMap, HeaderValue, StatusCode,
    header::{ACCEPT_ENCODING, CONTENT_ENCODING},
    response::Parts,
};
use smallvec::SmallVec;

use super::{UnreadablePage, content_type, vary};
use crate::page::{
    Charset,
    coding::{Coded, Coding, MAX_CODINGS},
};

/// What the head of a page says of its bytes; an error where they cannot be read.
pub(super) fn read(head: &Parts) -> Result<Coded, UnreadablePage> {
    if head.status == StatusCode::PARTIAL_CONTENT {
        return Err(UnreadablePage::Part);
    }
    let codings = codings(&head.headers)?;
    let (charset, label) = content_type::charset(&head.headers);
    match charset {
        Charset::Foreign(_) if cfg!(feature = "decode") => {}
        Charset::Utf8 | Charset::Ascii | Charset::Undeclared => {}
        Charset::Foreign(_) | Charset::Unreadable => return Err(UnreadablePage::Charset(label)),
    }
    Ok(Coded { codings, charset, again: None })
}

/// Makes the head say how the page leaves: its codings are off, and it may be put into another.
pub(super) fn describe(headers: &mut HeaderMap, coded: &Coded) {
    headers.remove(CONTENT_ENCODING);
    if let Charset::Foreign(_) = coded.charset {
        content_type::declare_utf8(headers);
    }
    if let Some(coding) = coded.again {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(coding.name()));
        vary::add(headers, &[ACCEPT_ENCODING]);
    }
}

/// Whether the body comes as it is.
pub(super) fn is_plain(headers: &HeaderMap) -> bool {
    names(headers).next().is_none()
}

/// In the order in which they were applied (RFC 9110, section 8.4).
fn codings(headers: &HeaderMap) -> Result<SmallVec<[Coding; MAX_CODINGS]>, UnreadablePage> {
    let unreadable = |name: &[u8]| UnreadablePage::ContentCoding(String::from_utf8_lossy(name).into_owned());
    let mut codings = SmallVec::new();
    for name in names(headers) {
        match Coding::named(name) {
            Some(coding) if codings.len() < MAX_CODINGS => codings.push(coding),
            _ => return Err(unreadable(name)),
        }
    }
    Ok(codings)
}

fn names(headers: &HeaderMap) -> impl Iterator<Item = &[u8]> {
    let values = headers.get_all(CONTENT_ENCODING).iter();
    let names = values.flat_map(|value| value.as_bytes().split(|&b| b == b',')).map(<[u8]>::trim_ascii);
    names.filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case(b"identity"))
}
