use memchr::{memchr, memchr2, memmem};

use super::{
    attributes::{Attribute, is_space},
    element::Element,
    reading::{Found, Reading},
    scanner::Window,
    state::{Escape, State},
};

/// How a reading passes what is no markup: the text of elements, scripts with their escapes, comments.
impl Reading {
    pub(super) fn script(
        &mut self,
        window: &Window<'_>,
        mut at: usize,
        escape: Escape,
        limit: usize,
        attributes: &mut Vec<Attribute>,
    ) -> Found {
        let bytes = window.bytes;
        loop {
            let next = match escape {
                Escape::None => memchr(b'<', &bytes[at..]),
                Escape::Once | Escape::Twice => memchr2(b'<', b'-', &bytes[at..]),
            };
            at += next.ok_or(bytes.len())?;
            let rest = &bytes[at..];
            if rest[0] == b'-' {
                if rest.starts_with(b"-->") {
                    return self.go(window, at + 3, State::Script(Escape::None));
                }
                if b"-->".starts_with(rest) && !window.last {
                    return Err(at);
                }
            } else if let Some(name) = rest.strip_prefix(b"</") {
                match opens(name, b"script") {
                    None if !window.last => return Err(at),
                    Some(true) if escape == Escape::Twice => {
                        return self.go(window, at + 8, State::Script(Escape::Once));
                    }
                    Some(true) => return self.tag(window, at, true, limit, attributes),
                    _ => {}
                }
            } else if escape == Escape::None {
                if rest.starts_with(b"<!--") {
                    // Its dashes count as the first of a `-->`, unlike those of a comment (13.2.5.19).
                    return self.go(window, at + 2, State::Script(Escape::Once));
                }
                if b"<!--".starts_with(rest) && !window.last {
                    return Err(at);
                }
            } else if escape == Escape::Once {
                match opens(&rest[1..], b"script") {
                    None if !window.last => return Err(at),
                    Some(true) => return self.go(window, at + 7, State::Script(Escape::Twice)),
                    _ => {}
                }
            }
            if rest == b"<" && !window.last {
                return Err(at);
            }
            at += 1;
        }
    }

    /// Where the end tag of a raw text element starts.
    pub(super) fn end_tag_of(&self, window: &Window<'_>, mut at: usize, element: Element) -> Result<usize, usize> {
        let bytes = window.bytes;
        loop {
            at += memchr(b'<', &bytes[at..]).ok_or(bytes.len())?;
            match bytes.get(at + 1) {
                Some(b'/') => match opens(&bytes[at + 2..], element.name().as_bytes()) {
                    Some(true) => return Ok(at),
                    Some(false) => {}
                    None if window.last => {}
                    None => return Err(at),
                },
                Some(_) => {}
                None => return Err(at),
            }
            at += 1;
        }
    }

    pub(super) fn skip_past_comment(&mut self, window: &Window<'_>, mut at: usize) -> Found {
        let bytes = window.bytes;
        loop {
            at += memmem::find(&bytes[at..], b"--")
                .ok_or_else(|| bytes.len() - usize::from(bytes[at..].ends_with(b"-")))?;
            match &bytes[at + 2..] {
                [b'>', ..] => return self.go(window, at + 3, State::Data),
                [b'!', b'>', ..] => return self.go(window, at + 4, State::Data),
                [] | [b'!'] => return Err(at),
                _ => at += 1,
            }
        }
    }

    pub(super) fn skip_past(&mut self, window: &Window<'_>, at: usize, end: &[u8], then: State) -> Found {
        match memmem::find(&window.bytes[at..], end) {
            Some(len) => self.go(window, at + len + end.len(), then),
            None => Err(window.bytes.len().saturating_sub(end.len() - 1).max(at)),
        }
    }
}

/// Whether these bytes start with a tag name and what ends one; `None` if they are too few to tell.
fn opens(bytes: &[u8], name: &[u8]) -> Option<bool> {
    let head = &bytes[..name.len().min(bytes.len())];
    if !head.eq_ignore_ascii_case(&name[..head.len()]) {
        return Some(false);
    }
    bytes.get(name.len()).map(|&byte| is_space(byte) || matches!(byte, b'/' | b'>'))
}
