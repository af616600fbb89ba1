use bytes::Bytes;
use smallvec::SmallVec;

use super::{
    address,
    decoded::Decoded,
    desk::Desk,
    judging::{Denied, Judging},
    markup,
    position::values,
    script, style,
    text::{Cut, End, LongText, Text},
    waiting::Waiting,
    xml,
};
use crate::{
    catalog::{Catalog, Kind},
    html::{Attribute, Certainty, Element, Place, Tag},
};

/// Scripts and styles longer than this many bytes are judged in parts.
pub const MAX_TEXT: u64 = 1 << 20;

/// More scripts than this at one place are denied: only readings that differ can give more than one.
const MAX_TEXTS: usize = 16;

impl Desk {
    /// Begins to read the text of a script or style.
    pub(super) fn open_text(&mut self, tag: &Tag<'_>, denied: Option<Waiting>) {
        let mut text = Text::of(tag, denied);
        if tag.element == Element::Script {
            // Scripts never run where scripting is off.
            let runs = tag.certainty != Certainty::Noscript && script::runs(tag);
            text.names_addresses = script::names_addresses(tag);
            let source: &[u8] = if tag.place == Place::Foreign { b"href" } else { b"src" };
            // In doubt it may be one of SVG, which knows no src; in XML nothing is certain, but names tell.
            let named = text.end != End::Doubt || self.judging.is_xml();
            let empty = text.end != End::Text && is_self_closing(tag);
            let has_source = named && (values(tag, source).next().is_some() || empty);
            if has_source || !runs && !text.names_addresses {
                return;
            }
        }
        if self.texts.len() == MAX_TEXTS {
            self.disarm(&text);
            return;
        }
        self.texts.push(text);
    }

    /// Ends the texts that this end tag ends.
    pub(super) fn end_texts(&mut self, tag: &Tag<'_>) {
        let mut at = 0;
        while let Some(text) = self.texts.get_mut(at) {
            if text.ends_at(tag, &self.edits) {
                let text = self.texts.remove(at);
                self.judge_text(&text, tag.start, tag.end());
            } else if text.is_lost() {
                let text = self.texts.remove(at);
                self.judge_unended(&text, tag.start);
            } else {
                at += 1;
            }
        }
    }

    /// Makes an element inert whose end cannot be told, and what it says up to here.
    fn judge_unended(&mut self, text: &Text, to: u64) {
        if text.element == Element::Style {
            self.judge_style(text, to);
        }
        if !self.judging.job.policy.gate.report_only {
            self.disarm(text);
        }
    }

    fn disarm(&mut self, text: &Text) {
        if self.judging.is_xml() { xml::disarm(text, &mut self.edits) } else { text.disarm(&mut self.edits) }
    }

    /// Judges the text of a script or style that ends at `to`, with an end tag up to `end`.
    pub(super) fn judge_text(&mut self, text: &Text, to: u64, end: u64) {
        if text.element == Element::Style && text.denied.is_none() {
            self.judge_style(text, to);
            return;
        }
        let by = if text.denied.is_some() { Some(Denied::UNNAMED) } else { self.denier(&self.judging, text, to) };
        let Some(by) = by else { return };
        let notice = if text.end == End::Text { self.notice(by, text.place) } else { Bytes::new() };
        if text.end == End::Text && !self.judging.job.policy.gate.hold {
            self.edits.replace(text.start..end, notice);
        } else {
            self.edits.insert(text.start, notice);
            self.disarm(text);
            self.hold_script(text, to);
        }
    }

    /// Keeps what a script was, for the page's own script to give back.
    fn hold_script(&mut self, text: &Text, to: u64) {
        let Some(marks) = self.judging.job.insertion.marks().cloned() else { return };
        let around = text.denied.clone().unwrap_or_default();
        let denies = |judging: &Judging| match text.element {
            Element::Style => !judging.style(&address::text(&self.edits.text(text.from..to))).is_empty(),
            _ => self.denier(judging, text, to).is_some(),
        };
        let waiting = self.judging.waiting(around, denies);
        if let Some(kind) = text.type_attribute {
            self.edits.insert(kind, marks);
        }
        self.mark(text.name_end, &waiting);
    }

    fn denier(&self, judging: &Judging, text: &Text, to: u64) -> Option<Denied> {
        let content = || self.edits.text(text.from..to);
        let denied = |code: &[u8]| {
            let code = String::from_utf8_lossy(code);
            if text.names_addresses {
                judging.addresses_in(&code).then_some(Denied::UNNAMED)
            } else {
                judging.suspicious_script(&code)
            }
        };
        let as_text =
            || (text.names_addresses || self.is_suspicious(text.from..to)).then(|| denied(&content())).flatten();
        // Text that is markup has other forms too.
        let is_markup = || text.end != End::Text && markup::is_markup(&content());
        let others = || markup::texts(&content()).iter().any(|code| denied(code).is_some());
        as_text().or_else(|| (is_markup() && others()).then_some(Denied::UNNAMED))
    }

    /// Whether a closer look at this script could find anything. Reads it where it lies.
    pub(super) fn is_suspicious(&self, range: std::ops::Range<u64>) -> bool {
        let catalog = &self.judging.job.policy.catalog;
        let mut seam: SmallVec<[u8; 2 * Catalog::INLINE_OVERLAP]> = SmallVec::new();
        for piece in self.edits.pieces(range) {
            let (head, tail) =
                (Catalog::INLINE_OVERLAP.min(piece.len()), piece.len().saturating_sub(Catalog::INLINE_OVERLAP));
            seam.extend_from_slice(&piece[..head]);
            if catalog.inline_suspicious(piece) || catalog.inline_suspicious(&seam) {
                return true;
            }
            if piece.len() > Catalog::INLINE_OVERLAP {
                seam.clear();
                seam.extend_from_slice(&piece[tail..]);
            } else {
                let surplus = seam.len().saturating_sub(Catalog::INLINE_OVERLAP);
                seam.drain(..surplus);
            }
        }
        false
    }

    pub(super) fn judge_style(&mut self, text: &Text, to: u64) {
        let content = self.edits.text(text.from..to);
        if !style::may_load(&content) {
            return;
        }
        let mut denied = self.denied_in_style(&address::text(&content));
        // Text that is markup has other forms too. The element must stay what it is, or its text would be markup.
        let mut broken = false;
        if text.end != End::Text && content.contains(&b'&') {
            let decoded = Decoded::of(&content);
            let places = self.denied_in_style(&address::text(&decoded.text)).into_iter();
            denied.extend(places.map(|(at, by)| (decoded.written(at), by)));
        }
        if text.end != End::Text && content.contains(&b'<') {
            let denied = |css: &Vec<u8>| !self.judging.style(&address::text(css)).is_empty();
            broken = markup::texts(&content).iter().any(denied);
        }
        for (at, waiting) in denied {
            let mark = self
                .judging
                .job
                .insertion
                .marks()
                .map_or_else(Bytes::new, |marks| [&**marks, waiting.to_string().as_bytes(), b","].concat().into());
            self.edits.insert(text.from + at as u64, [&b"data:,"[..], &mark].concat());
        }
        if broken {
            self.disarm(text);
        }
    }

    /// The denied addresses of a style: where they stand, and whom they wait for.
    fn denied_in_style(&self, css: &str) -> Vec<(usize, Waiting)> {
        let mut denied = Vec::new();
        self.judging.each_denied(css, &mut |at, address, _| {
            let denies = |judging: &Judging| judging.decoded(address, Kind::Style).is_some();
            let waiting =
                if self.holds() { self.judging.waiting(Waiting::default(), denies) } else { Waiting::default() };
            denied.push((at, waiting));
        });
        denied
    }

    /// Judges texts that grew too long to hold by what they say so far, and lets them out.
    pub(super) fn release_long_texts(&mut self, read: u64) {
        while let Some(at) = self.texts.iter().position(|text| read.saturating_sub(text.from) > MAX_TEXT) {
            let text = self.texts.remove(at);
            let limit = text.from + MAX_TEXT;
            match (text.element, text.end) {
                (Element::Script, End::Text) => {
                    let before = self.edits.text(text.from..limit).to_vec();
                    if text.denied.is_some() || self.judging.script(&String::from_utf8_lossy(&before)).is_some() {
                        let loss = self.loss();
                        self.edits.replace(text.start..limit, loss);
                        self.cut = Some(Cut { element: Element::Script, from: limit, keep_end_tag: false });
                    } else {
                        self.long_text = Some(LongText::new(Element::Script, &before, limit));
                    }
                }
                (_, End::Text) => {
                    self.judge_style(&text, limit);
                    let before = self.edits.text(text.from..limit).to_vec();
                    self.long_text = Some(LongText::new(Element::Style, &before, limit));
                }
                _ => self.judge_unended(&text, limit),
            }
        }
    }

    /// Reads on in a text that was let out, block by block, and ends it where a tracker's mark turns up.
    pub(super) fn read_long_text(&mut self, to: u64, ended: bool) {
        while let Some(long) = &mut self.long_text {
            let from = long.from;
            let block = (to - from).min(LongText::BLOCK);
            if block == 0 || block < LongText::BLOCK && !ended {
                return;
            }
            let element = long.element;
            let text = long.read(&self.edits, from + block);
            let denied = match element {
                Element::Style => self.judging.any_address_in(&address::text(&text)),
                _ => self.is_denied_anywhere(&String::from_utf8_lossy(&text)),
            };
            if denied {
                if element == Element::Script {
                    self.edits.insert(from, Bytes::from_static(LongText::ENDING));
                }
                self.cut = Some(Cut { element, from, keep_end_tag: true });
                self.long_text = None;
            }
        }
    }

    /// Judges a part of a script, which may lie inside of anything: next to a loading construct, a mark counts.
    fn is_denied_anywhere(&self, part: &str) -> bool {
        let loads = format!("document.createElement('script');{part}");
        self.judging.script(part).is_some() || self.judging.script(&loads).is_some()
    }
}

/// Whether the tag ends with a slash that is not of a value.
fn is_self_closing(tag: &Tag<'_>) -> bool {
    let in_value = |last: &Attribute| last.value_end + 1 == tag.bytes.len();
    tag.bytes.ends_with(b"/>") && !tag.attributes.last().is_some_and(in_value)
}
