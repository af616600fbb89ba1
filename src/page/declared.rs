//! The encoding that a page declares for itself.

use std::borrow::Cow;

use super::{
    charset::{Charset, Foreign},
    desk::Desk,
    position::values,
    refusal::Refusal,
};
use crate::html::{Certainty, Tag};

/// How far browsers look for a `meta` before they guess, in bytes (13.2.3.2).
const PRESCAN: u64 = 1024;

impl Desk {
    /// Refuses a page whose `meta`, or XML declaration, names an encoding in which these bytes may mean something else. The head
    /// of the response outdoes them (WHATWG HTML 13.2.3.1).
    pub(super) fn check_encoding(&mut self, tag: &Tag<'_>) {
        if self.judging.job.charset.writes_ascii() {
            return;
        }
        let named = ["charset", "encoding"].into_iter().flat_map(|name| values(tag, name.as_bytes()));
        let named = named.chain(values(tag, b"content").filter_map(|content| {
            let at = memchr::memmem::find(&content.to_ascii_lowercase(), b"charset=")?;
            Some(Cow::Owned(content[at + 8..].to_vec()))
        }));
        for label in named {
            let label = String::from_utf8_lossy(&label);
            let label = label.trim_matches(|c: char| c.is_ascii_whitespace() || matches!(c, '"' | '\''));
            self.learn(Charset::of_label(label.split(';').next().unwrap_or_default()), tag);
        }
    }

    fn learn(&mut self, charset: Charset, tag: &Tag<'_>) {
        match charset {
            // Bytes that could be read so far are not in UTF-16, and browsers take UTF-8 for it (13.2.3.2).
            Charset::Utf8 | Charset::Ascii | Charset::Foreign(Foreign::Utf16Be | Foreign::Utf16Le) => {
                if tag.certainty == Certainty::Live && tag.end() <= PRESCAN && self.declared.is_none() {
                    self.declared = Some(tag.end());
                    self.is_utf8 = charset != Charset::Ascii;
                }
            }
            Charset::Undeclared => {}
            Charset::Foreign(_) | Charset::Unreadable if self.denies_nothing() => {}
            Charset::Foreign(_) | Charset::Unreadable => self.refusal = Some(Refusal::Encoding),
        }
    }
}
