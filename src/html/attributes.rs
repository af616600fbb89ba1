use super::reading::tag_name_end;

/// One attribute of a tag. Offsets count from the first byte of [`Tag::bytes`](super::Tag::bytes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Where the name starts.
    pub name_start: usize,
    /// Where the name ends.
    pub name_end: usize,
    /// Where the value starts, behind the quote if there is one. Equal to `name_end` without a value.
    pub value_start: usize,
    /// Where the value ends.
    pub value_end: usize,
    /// Whether the value's end was seen. `false` only for the last attribute of a tag that is reported in parts.
    pub complete: bool,
}

/// Where a tag ended, or where the bytes ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TagEnd {
    /// Behind its `>`.
    Closed { end: usize, self_closing: bool },
    /// Before the tag was closed.
    Open(Pause),
}

/// Where in a tag the bytes ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pause {
    /// Between attributes, or in an attribute's name that starts here: read on from there.
    Between(usize),
    /// In a value with this quote, or without one.
    Value(Option<u8>),
}

/// White space of the tokenizer, with the carriage return that preprocessing makes a line feed.
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\x0C' | b'\r' | b' ')
}

/// Reads attributes from `at` (before attribute name state) to the end of the tag, WHATWG HTML 13.2.5.32 to 13.2.5.40.
pub(super) fn read(bytes: &[u8], mut at: usize, attributes: &mut Vec<Attribute>) -> TagEnd {
    loop {
        let mut slash = false;
        loop {
            let Some(&byte) = bytes.get(at) else { return TagEnd::Open(Pause::Between(at - usize::from(slash))) };
            match CLASSES[usize::from(byte)] {
                Class::Close => return TagEnd::Closed { end: at + 1, self_closing: slash },
                Class::Slash => slash = true,
                Class::Space => slash = false,
                Class::Equals | Class::Name => break,
            }
            at += 1;
        }
        let start = at;
        let name_end = name_end(bytes, start + 1);
        at = skip_space(bytes, name_end);
        match bytes.get(at) {
            None => return TagEnd::Open(Pause::Between(start)),
            Some(b'=') => {
                let value_start = skip_space(bytes, at + 1);
                let Some(&first) = bytes.get(value_start) else { return TagEnd::Open(Pause::Between(start)) };
                let quote = matches!(first, b'"' | b'\'').then_some(first);
                let value_start = value_start + usize::from(quote.is_some());
                let value_end = value_end(bytes, value_start, quote);
                let complete = value_end.is_some();
                let value = (value_start, value_end.unwrap_or(bytes.len()));
                attributes.push(attribute((start, name_end), value, complete));
                let Some(end) = value_end else { return TagEnd::Open(Pause::Value(quote)) };
                at = end + usize::from(quote.is_some());
            }
            Some(_) => attributes.push(attribute((start, name_end), (name_end, name_end), true)),
        }
    }
}

/// Where a value ends that starts (or goes on) at `at`; the offset of its quote, if it has one.
pub(super) fn value_end(bytes: &[u8], at: usize, quote: Option<u8>) -> Option<usize> {
    let rest = bytes.get(at..)?;
    let len = match quote {
        Some(quote) => memchr::memchr(quote, rest),
        None => rest.iter().position(|&byte| byte == b'>' || is_space(byte)),
    };
    Some(at + len?)
}

/// How long the tag is that starts with these bytes, if one does and it ends in them.
pub fn tag_len(bytes: &[u8]) -> Option<usize> {
    let name = match bytes {
        [b'<', first, ..] if first.is_ascii_alphabetic() => 1,
        [b'<', b'/', first, ..] if first.is_ascii_alphabetic() => 2,
        _ => return None,
    };
    match read(bytes, tag_name_end(bytes, name), &mut Vec::new()) {
        TagEnd::Closed { end, .. } => Some(end),
        TagEnd::Open(_) => None,
    }
}

fn attribute(name: (usize, usize), value: (usize, usize), complete: bool) -> Attribute {
    Attribute { name_start: name.0, name_end: name.1, value_start: value.0, value_end: value.1, complete }
}

/// Where a name ends, of a tag or an attribute (in which only the first byte can be an equals sign).
#[inline]
fn name_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && matches!(CLASSES[usize::from(bytes[at])], Class::Name) {
        at += 1;
    }
    at
}

#[inline]
fn skip_space(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && is_space(bytes[at]) {
        at += 1;
    }
    at
}

/// What a byte means between the values of a tag.
#[derive(Clone, Copy)]
enum Class {
    Name,
    Space,
    Slash,
    Close,
    Equals,
}

static CLASSES: [Class; 256] = {
    let mut classes = [Class::Name; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'/' => Class::Slash,
            b'>' => Class::Close,
            b'=' => Class::Equals,
            space if is_space(space) => Class::Space,
            _ => Class::Name,
        };
        byte += 1;
    }
    classes
};
