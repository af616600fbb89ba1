use std::ops::Range;

use http::{HeaderMap, HeaderName, HeaderValue};

/// The values of a field that is a list, one for each line of the head that has it.
#[derive(Debug)]
pub(super) struct List {
    name: HeaderName,
    syntax: Syntax,
    lines: Vec<Vec<u8>>,
}

/// Between what a comma parts no members; in quotes it never does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Syntax {
    /// `<…>`, in which quotes mean nothing (RFC 8288, section 3).
    Links,
    /// Braces and brackets, in any depth.
    Json,
    /// Parentheses (RFC 9651, section 3.1).
    Structured,
}

/// What becomes of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Member {
    Keep,
    Drop,
    Replace(String),
}

impl List {
    pub(super) fn of(headers: &HeaderMap, name: &HeaderName, syntax: Syntax) -> Self {
        let mut lines: Vec<Vec<u8>> = headers.get_all(name).iter().map(|value| value.as_bytes().to_vec()).collect();
        // To browsers the lines are one: what one leaves open goes on in the next (RFC 9110, section 5.3).
        if lines.len() > 1 && lines.iter().any(|line| !syntax.members(line).1) {
            lines = vec![lines.join(&b", "[..])];
        }
        Self { name: name.clone(), syntax, lines }
    }

    /// The members as text; bytes that are not UTF-8 are in no address.
    pub(super) fn members(&self) -> impl Iterator<Item = String> {
        self.lines.iter().flat_map(|line| self.syntax.members(line).0.into_iter().map(|member| text(&line[member])))
    }

    /// Asks what becomes of each member, and edits the head if any does not stay.
    pub(super) fn edit(self, headers: &mut HeaderMap, judge: impl Fn(&str) -> Member) {
        let edited: Vec<Option<Vec<u8>>> = self.lines.iter().map(|line| self.edited(line, &judge)).collect();
        if edited.iter().all(Option::is_none) {
            return;
        }
        headers.remove(&self.name);
        for (line, edited) in self.lines.into_iter().zip(edited) {
            let line = edited.unwrap_or(line);
            if let Ok(value) = HeaderValue::from_bytes(line.trim_ascii_start())
                && !value.is_empty()
            {
                headers.append(&self.name, value);
            }
        }
    }

    /// The line with its members as they are to be; `None` if all stay.
    fn edited(&self, line: &[u8], judge: &impl Fn(&str) -> Member) -> Option<Vec<u8>> {
        let (members, _) = self.syntax.members(line);
        let verdicts: Vec<Member> = members.iter().map(|member| judge(&text(&line[member.clone()]))).collect();
        if verdicts.iter().all(|verdict| *verdict == Member::Keep) {
            return None;
        }
        let left = members.into_iter().zip(verdicts).filter_map(|(member, verdict)| match verdict {
            Member::Keep => Some(line[member].to_vec()),
            Member::Drop => None,
            Member::Replace(text) => Some(text.into_bytes()),
        });
        Some(left.collect::<Vec<_>>().join(&b','))
    }
}

impl Syntax {
    /// Where the members of a line stand, and whether nothing is left open at its end.
    fn members(self, line: &[u8]) -> (Vec<Range<usize>>, bool) {
        let (open, close) = match self {
            Self::Links => (&b"<"[..], &b">"[..]),
            Self::Json => (&b"[{"[..], &b"]}"[..]),
            Self::Structured => (&b"("[..], &b")"[..]),
        };
        let (mut quoted, mut depth, mut start) = (false, 0_usize, 0);
        let mut members = Vec::new();
        let mut bytes = line.iter().enumerate();
        while let Some((at, byte)) = bytes.next() {
            match byte {
                b'\\' if quoted => drop(bytes.next()),
                b'"' if quoted || self != Self::Links || depth == 0 => quoted = !quoted,
                _ if quoted => {}
                byte if open.contains(byte) => depth = if self == Self::Links { 1 } else { depth + 1 },
                byte if close.contains(byte) => depth = depth.saturating_sub(1),
                b',' if depth == 0 => {
                    members.push(start..at);
                    start = at + 1;
                }
                _ => {}
            }
        }
        members.push(start..line.len());
        (members, !quoted && depth == 0)
    }
}

/// The first quoted string of a text (RFC 9651, section 3.3.3; RFC 9110, section 5.6.4).
pub(super) fn string(text: &str) -> Option<String> {
    let mut string = String::new();
    let mut characters = text.split_once('"')?.1.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => return Some(string),
            '\\' => string.extend(characters.next()),
            _ => string.push(character),
        }
    }
    None
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
