use std::{borrow::Cow, collections::VecDeque};

use bytes::Bytes;
use data_url::DataUrl;
use smallvec::SmallVec;
use url::Url;

use super::{
    address,
    bases::Bases,
    edits::Edits,
    insertion::Insertion,
    position::{Position, values},
    refusal::Refusal,
    rewriter::{Job, PageRewriter},
    script, style,
    text::{Cut, End, LongScript, Text, Texts},
};
use crate::{
    banner::Banner,
    catalog::{Catalog, Handling, Kind, TrackerIndex},
    gate::{Reason, Subject, Verdict, judge},
    html::{Attribute, Certainty, Element, Part, Scanner, Sink, Tag},
};

/// Scripts and styles longer than this many bytes are judged in parts.
pub const MAX_TEXT: u64 = 1 << 20;

/// Pages in pages (`srcdoc`, `data:`) deeper than this are denied.
const MAX_DEPTH: u8 = 4;

/// More scripts than this at one place are denied: only readings that differ can give more than one.
const MAX_TEXTS: usize = 16;

/// What a blocked attribute's name begins with, so that the browser does not know it.
const PREFIX: &[u8] = b"data-consent-";

/// Where tags are judged and edits are made.
#[derive(Debug)]
pub(super) struct Desk {
    pub(super) edits: Edits,
    job: Job,
    bases: Bases,
    insertion: Insertion,
    texts: Texts,
    long_script: Option<LongScript>,
    cut: Option<Cut>,
    annotated: Option<Annotated>,
    depth: u8,
    refusal: Option<Refusal>,
}

/// The inside of an element that the site annotated with a category that is denied.
#[derive(Debug)]
struct Annotated {
    name: SmallVec<[u8; 16]>,
    open: u32,
}

/// Something denied, and the tracker behind it if it has a name.
#[derive(Clone, Copy, Debug)]
struct Denied(Option<TrackerIndex>);

impl Desk {
    pub(super) fn new(job: Job) -> Self {
        Self {
            edits: Edits::default(),
            bases: Bases::new(job.page.clone()),
            insertion: Insertion::new(job.insertion.clone()),
            job,
            texts: Texts::new(),
            long_script: None,
            cut: None,
            annotated: None,
            depth: 0,
            refusal: None,
        }
    }

    /// Whether nothing is left to judge or to place.
    pub(super) fn lets_all_through(&self) -> bool {
        self.insertion.is_done()
            && self.edits.is_empty()
            && self.texts.is_empty()
            && self.cut.is_none()
            && (self.job.permits.everything() || self.job.policy.gate.report_only)
    }

    pub(super) fn refusal(&self) -> Option<Refusal> {
        self.refusal
    }

    /// Ends the page at `end`.
    pub(super) fn finish(&mut self, end: u64, in_data: bool) {
        for text in std::mem::take(&mut self.texts) {
            // The element has no end tag: to the browser its text ends with the page, and an unended script runs not.
            self.judge_text(&text, end, end);
        }
        if in_data {
            self.insertion.at_end(&mut self.edits);
        }
    }

    /// Lets out what is decided, of what was read up to `read`.
    pub(super) fn flush(&mut self, read: u64, out: &mut VecDeque<Bytes>) {
        self.release_long_texts(read);
        self.read_long_script(read);
        if let Some(cut) = &mut self.cut
            && cut.from < read
        {
            self.edits.remove(cut.from..read);
            cut.from = read;
        }
        let hold = self.texts.iter().map(|text| text.start).min().unwrap_or(read);
        self.edits.flush(read.min(hold), out);
    }

    fn end_tag(&mut self, tag: &Tag<'_>) {
        if let Some(cut) = self.cut.take_if(|cut| cut.element == tag.element && tag.certainty == Certainty::Live) {
            self.edits.remove(cut.range(tag));
        } else if self.long_script.is_some() && tag.element == Element::Script && tag.certainty == Certainty::Live {
            self.read_long_script(tag.start);
            self.long_script = None;
            if let Some(cut) = self.cut.take() {
                self.edits.remove(cut.range(tag));
            }
        }
        while let Some(at) = self.texts.iter().position(|text| text.ends_at(tag, &self.edits)) {
            let text = self.texts.remove(at);
            self.judge_text(&text, tag.start, tag.end());
        }
        if let Some(annotated) = &mut self.annotated
            && tag.name().eq_ignore_ascii_case(&annotated.name)
        {
            annotated.open -= 1;
            if annotated.open == 0 {
                self.annotated = None;
            }
        }
    }

    fn start_tag(&mut self, tag: &Tag<'_>) {
        match tag.element {
            Element::Base => {
                for href in values(tag, b"href") {
                    self.bases.add(&String::from_utf8_lossy(&href));
                }
            }
            Element::Meta => self.check_encoding(tag),
            _ => {}
        }
        if tag.part == Part::Head && tag.certainty == Certainty::Doubt {
            self.rename_element(tag.start);
            return;
        }
        let annotation = self.annotation(tag);
        if let Some(Verdict::Allow(_)) = annotation
            && self.job.policy.gate.trust_annotations
            && values(tag, b"data-consent").any(|id| &*id == b"necessary")
        {
            return;
        }
        let whole = self.enter_annotated(tag, annotation.is_some_and(|verdict| matches!(verdict, Verdict::Block(_))));
        let mut denied: SmallVec<[(Attribute, Denied); 2]> = SmallVec::new();
        for attribute in tag.attributes {
            if let Some(found) = self.attribute(tag, attribute, whole) {
                denied.push((*attribute, found));
            }
        }
        if !denied.is_empty() {
            self.block(tag, &denied);
        }
        if self.cut.is_none() && matches!(tag.element, Element::Script | Element::Style) && tag.part != Part::Rest {
            self.open_text(tag, whole);
        }
    }

    /// Judges one attribute.
    fn attribute(&self, tag: &Tag<'_>, attribute: &Attribute, whole: bool) -> Option<Denied> {
        let written = tag.attribute_name(attribute);
        if !Position::may_start_with(written.first()?.to_ascii_lowercase()) {
            return None;
        }
        let mut lower = [0; 32];
        let name = lower.get_mut(..written.len())?;
        name.copy_from_slice(written);
        name.make_ascii_lowercase();
        let position = Position::of(tag, name)?;
        let value = tag.attribute_value(attribute);
        if tag.element == Element::Script && position == Position::Address(Kind::Script) && !script::runs(tag) {
            return None;
        }
        match self.value(position, value) {
            None if whole && matches!(position, Position::Address(_) | Position::Candidates | Position::Document) => {
                Some(Denied(None))
            }
            // What a cut value goes on to say cannot be judged.
            None if !attribute.complete && !matches!(position, Position::Address(_)) => Some(Denied(None)),
            found => found,
        }
    }

    fn value(&self, position: Position, raw: &[u8]) -> Option<Denied> {
        if let Position::Address(kind) = position {
            return self.address(raw, kind);
        }
        if position == Position::Style && !style::may_load(raw) {
            return None;
        }
        let decoded = address::decode(raw);
        let text = String::from_utf8_lossy(&decoded);
        match position {
            Position::Address(_) => None,
            Position::Candidates => address::candidates(&text).find_map(|one| self.decoded(one, Kind::Image)),
            Position::List(by) => text.split(char::from(by)).find_map(|one| self.decoded(one.trim(), Kind::Fetch)),
            Position::Refresh => self.decoded(address::refresh(&text)?, Kind::Refresh),
            Position::Script => self.script(&text),
            Position::Document => self.document(&decoded),
            Position::Style => self.style(&text).first().map(|(_, denied)| *denied),
        }
    }

    /// Judges an address as written in the page.
    fn address(&self, raw: &[u8], kind: Kind) -> Option<Denied> {
        if self.is_harmless(raw) {
            return None;
        }
        self.decoded(&String::from_utf8_lossy(&address::decode(raw)), kind)
    }

    /// Whether nobody could know this address, however it resolves.
    fn is_harmless(&self, raw: &[u8]) -> bool {
        let gate = &self.job.policy.gate;
        let first = raw.iter().find(|byte| **byte > b' ').map(u8::to_ascii_lowercase);
        let inline = matches!(first, Some(b'd' | b'j'));
        !inline && !gate.block_unknown && !self.bases.are_set() && !self.job.policy.catalog.could_know(raw)
    }

    fn decoded(&self, address: &str, kind: Kind) -> Option<Denied> {
        if self.is_harmless(address.as_bytes()) {
            return None;
        }
        self.bases.resolve(address).find_map(|url| self.url(&url, kind))
    }

    fn url(&self, url: &Url, kind: Kind) -> Option<Denied> {
        match url.scheme() {
            "data" => self.data(url, kind),
            "javascript" => self.script(&percent_decoded(url.path())),
            "http" | "https" | "ws" | "wss" | "ftp" => self.judged(Subject::Address(url, kind)),
            _ => None,
        }
    }

    fn data(&self, url: &Url, kind: Kind) -> Option<Denied> {
        let data = DataUrl::process(url.as_str()).ok()?;
        let (body, _) = data.decode_to_vec().ok()?;
        let text = String::from_utf8_lossy(&body);
        match kind {
            Kind::Script => self.script(&text),
            Kind::Style => self.style(&text).first().map(|(_, denied)| *denied),
            Kind::Frame => self.document(&body),
            _ => None,
        }
    }

    fn script(&self, text: &str) -> Option<Denied> {
        if !self.job.policy.catalog.inline_suspicious(text.as_bytes()) {
            return None;
        }
        self.judged(Subject::InlineScript(text))
    }

    /// The denied addresses of a style, and where in it they stand.
    fn style(&self, css: &str) -> Vec<(usize, Denied)> {
        let mut denied = Vec::new();
        style::addresses(css, &mut |at, address| {
            denied.extend(self.decoded(address, Kind::Style).map(|found| (at, found)));
        });
        denied
    }

    /// Judges a page within the page: denied if anything in it is.
    fn document(&self, html: &[u8]) -> Option<Denied> {
        let rewritten = self.rewritten(html);
        (rewritten.as_deref() != Some(html)).then_some(Denied(None))
    }

    /// A page within the page, rewritten; `None` if it cannot be read.
    fn rewritten(&self, html: &[u8]) -> Option<Vec<u8>> {
        if self.depth == MAX_DEPTH {
            return None;
        }
        let mut desk = Self::new(Job { insertion: Bytes::new(), ..self.job.clone() });
        desk.bases = self.bases.clone();
        desk.depth = self.depth + 1;
        let mut rewriter = PageRewriter::with(Scanner::html(), desk);
        let mut out = VecDeque::new();
        rewriter.push(Bytes::copy_from_slice(html), &mut out).ok()?;
        rewriter.finish(&mut out).ok()?;
        Some(out.iter().flatten().copied().collect())
    }

    fn judged(&self, subject: Subject<'_>) -> Option<Denied> {
        let reason = match judge(&self.job.policy, &self.job.permits, self.bases.page(), subject) {
            Verdict::Allow(_) => return None,
            Verdict::Block(reason) => reason,
        };
        tracing::debug!(?reason, "blocked");
        let tracker = match reason {
            // A page that sends its visitor on to a site is no more than a link to it.
            Reason::KnownHost { .. } | Reason::UnknownThirdParty
                if matches!(subject, Subject::Address(_, Kind::Refresh)) =>
            {
                return None;
            }
            Reason::Tracker { index, .. } => Some(index),
            _ => None,
        };
        (!self.job.policy.gate.report_only).then_some(Denied(tracker))
    }

    /// Judges the site's own annotation of an element.
    fn annotation(&self, tag: &Tag<'_>) -> Option<Verdict<'_>> {
        let mut verdict = None;
        for value in values(tag, b"data-consent") {
            for id in String::from_utf8_lossy(&value).split_ascii_whitespace() {
                let judged = judge(&self.job.policy, &self.job.permits, self.bases.page(), Subject::Annotation(id));
                if !matches!(verdict, Some(Verdict::Block(_))) {
                    verdict = Some(judged);
                }
            }
        }
        verdict.filter(|_| !self.job.policy.gate.report_only)
    }

    /// Whether a tag stands in, or opens, an element whose annotation is denied.
    fn enter_annotated(&mut self, tag: &Tag<'_>, denied: bool) -> bool {
        if let Some(annotated) = &mut self.annotated {
            if tag.name().eq_ignore_ascii_case(&annotated.name) {
                annotated.open += 1;
            }
            return true;
        }
        if denied && !tag.element.is_void() && !tag.text {
            self.annotated = Some(Annotated { name: tag.name().to_ascii_lowercase().into(), open: 1 });
        }
        denied
    }

    /// Takes a denied tag out, or makes it inert.
    fn block(&mut self, tag: &Tag<'_>, denied: &[(Attribute, Denied)]) {
        let strip = !self.job.policy.gate.hold && tag.part == Part::Whole;
        let source = denied.iter().find(|(attribute, _)| is_source(tag, attribute));
        let live = tag.certainty == Certainty::Live;
        match (tag.element, source) {
            (Element::Script, Some(_)) if strip && live && tag.text => self.cut_from(tag, Bytes::new()),
            (Element::Iframe, Some((attribute, Denied(tracker)))) if strip && live && tag.text => {
                let placeholder = tracker.map(|tracker| self.placeholder(tag, attribute, tracker)).unwrap_or_default();
                self.cut_from(tag, placeholder);
            }
            (Element::Img | Element::Link | Element::Meta, Some(_)) if strip && self.is_one_token(tag) => {
                self.edits.remove(tag.start..tag.end());
            }
            _ => {
                for (attribute, _) in denied {
                    self.edits.insert(tag.start + attribute.name_start as u64, Bytes::from_static(PREFIX));
                }
            }
        }
    }

    /// Whether taking these bytes out leaves the same page under every reading: to those with scripting they are text
    /// of a `noscript`, which no tag of theirs ends.
    fn is_one_token(&self, tag: &Tag<'_>) -> bool {
        let alone = memchr::memchr(b'<', &tag.bytes[1..]).is_none();
        tag.certainty == Certainty::Live || tag.certainty == Certainty::Noscript && alone
    }

    fn cut_from(&mut self, tag: &Tag<'_>, placeholder: Bytes) {
        self.edits.replace(tag.start..tag.end(), placeholder);
        self.cut = Some(Cut { element: tag.element, from: tag.end(), keep_end_tag: false });
    }

    fn placeholder(&self, tag: &Tag<'_>, source: &Attribute, tracker: TrackerIndex) -> Bytes {
        let tracker = &self.job.policy.catalog.trackers()[usize::from(tracker.0)];
        if tracker.gate != Handling::Placeholder {
            return Bytes::new();
        }
        let value = address::decode(tag.attribute_value(source));
        let first = |name| values(tag, name).next().map(|value| String::from_utf8_lossy(&value).into_owned());
        let address = self.bases.resolve(&String::from_utf8_lossy(&value)).next();
        let address = address.as_ref().map_or("", Url::as_str);
        let (width, height) = (first(b"width"), first(b"height"));
        let policy = &self.job.policy;
        Banner::placeholder(policy, tracker, address, width.as_deref(), height.as_deref(), &self.job.return_to).into()
    }

    /// Begins to read the text of a script or style.
    fn open_text(&mut self, tag: &Tag<'_>, denied: bool) {
        let mut text = Text { denied, ..Text::of(tag) };
        if tag.element == Element::Script {
            // Scripts never run where scripting is off.
            let runs = tag.certainty != Certainty::Noscript && script::runs(tag);
            text.names_addresses = script::names_addresses(tag);
            let source: &[u8] = if tag.foreign { b"href" } else { b"src" };
            let has_source = values(tag, source).next().is_some() && text.end != End::Doubt;
            if has_source || !runs && !text.names_addresses {
                return;
            }
        }
        if self.texts.len() == MAX_TEXTS {
            text.disarm(&mut self.edits);
            return;
        }
        self.texts.push(text);
    }

    /// Judges the text of a script or style that ends at `to`, with an end tag up to `end`.
    fn judge_text(&mut self, text: &Text, to: u64, end: u64) {
        if text.element == Element::Style {
            self.judge_style(text, to);
            return;
        }
        if !text.denied && !self.is_suspicious(text.from..to) {
            return;
        }
        let content = self.edits.text(text.from..to);
        let code = String::from_utf8_lossy(&content);
        let denied =
            text.denied || if text.names_addresses { self.addresses_in(&code) } else { self.script(&code).is_some() };
        if !denied {
            return;
        }
        if text.end == End::Text && !self.job.policy.gate.hold {
            self.edits.remove(text.start..end);
        } else {
            text.disarm(&mut self.edits);
        }
    }

    /// Whether a closer look at this script could find anything. Reads it where it lies.
    fn is_suspicious(&self, range: std::ops::Range<u64>) -> bool {
        let catalog = &self.job.policy.catalog;
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

    /// Whether a list of addresses in JSON names a denied one.
    fn addresses_in(&self, json: &str) -> bool {
        json.split('"').any(|text| self.decoded(&text.replace("\\/", "/"), Kind::Script).is_some())
    }

    fn judge_style(&mut self, text: &Text, to: u64) {
        let content = self.edits.text(text.from..to);
        if text.denied || text.end != End::Text && content.contains(&b'&') {
            let decoded = htmlize::unescape_bytes_in(&*content, htmlize::Context::General);
            if text.denied || self.style(&same_length(&decoded)).first().is_some() {
                self.rename_element(text.start);
            }
            return;
        }
        if !style::may_load(&content) {
            return;
        }
        for (at, _) in self.style(&same_length(&content)) {
            self.edits.insert(text.from + at as u64, Bytes::from_static(b"data:,"));
        }
    }

    /// Makes an element one that nobody knows.
    fn rename_element(&mut self, start: u64) {
        if !self.job.policy.gate.report_only {
            self.edits.insert(start + 1, Bytes::from_static(PREFIX));
        }
    }

    /// Judges texts that grew too long to hold by what they say so far, and lets them out.
    fn release_long_texts(&mut self, read: u64) {
        while let Some(at) = self.texts.iter().position(|text| read.saturating_sub(text.from) > MAX_TEXT) {
            let text = self.texts.remove(at);
            let limit = text.from + MAX_TEXT;
            match (text.element, text.end) {
                (Element::Script, End::Text) => {
                    let before = self.edits.text(text.from..limit).into_owned();
                    if text.denied || self.script(&String::from_utf8_lossy(&before)).is_some() {
                        self.edits.remove(text.start..limit);
                        self.cut = Some(Cut { element: Element::Script, from: limit, keep_end_tag: false });
                    } else {
                        self.long_script = Some(LongScript::new(&before, limit));
                    }
                }
                (Element::Script, _) => text.disarm(&mut self.edits),
                (_, End::Text) => {
                    // The rest of a style this long is left out: nothing says what it would load.
                    self.judge_style(&text, limit);
                    self.cut = Some(Cut { element: Element::Style, from: limit, keep_end_tag: true });
                }
                _ => self.rename_element(text.start),
            }
        }
    }

    /// Reads on in a script that was let out, and ends it where a tracker's mark turns up.
    fn read_long_script(&mut self, to: u64) {
        let Some(long) = self.long_script.as_mut().filter(|long| long.from < to) else { return };
        let from = long.from;
        let text = long.read(&self.edits, to);
        let text = String::from_utf8_lossy(&text);
        // The place may lie inside of anything; as the argument of a loading construct, a mark counts.
        let found =
            self.script(&text).is_some() || self.script(&format!("document.createElement('script');{text}")).is_some();
        if found {
            self.edits.insert(from, Bytes::from_static(LongScript::ENDING));
            self.cut = Some(Cut { element: Element::Script, from, keep_end_tag: true });
            self.long_script = None;
        }
    }

    /// Refuses a page whose `meta` names an encoding in which these bytes may mean something else.
    fn check_encoding(&mut self, tag: &Tag<'_>) {
        let named = values(tag, b"charset").chain(values(tag, b"content").filter_map(|content| {
            let at = memchr::memmem::find(&content.to_ascii_lowercase(), b"charset=")?;
            Some(Cow::Owned(content[at + 8..].to_vec()))
        }));
        for label in named {
            let label = String::from_utf8_lossy(&label).to_ascii_lowercase();
            let label = label.trim_matches(|c: char| c.is_ascii_whitespace() || matches!(c, '"' | '\''));
            if UNREADABLE.iter().any(|name| label.starts_with(name)) && !self.job.permits.everything() {
                self.refusal = Some(Refusal::Encoding);
            }
        }
    }
}

/// Encodings that a `meta` can set and that do not extend ASCII; it cannot set UTF-16 (WHATWG HTML 13.2.3.2, Encoding 4.2).
const UNREADABLE: [&str; 6] = ["iso-2022-jp", "csiso2022jp", "iso-2022-kr", "iso-2022-cn", "hz-gb-2312", "utf-7"];

impl Sink for Desk {
    fn tag(&mut self, tag: &Tag<'_>) {
        if self.cut.is_some() && !tag.end_tag {
            return;
        }
        self.insertion.at(tag, &mut self.edits);
        if tag.end_tag {
            self.end_tag(tag);
        } else if !self.job.permits.everything() {
            self.start_tag(tag);
        }
    }
}

/// Whether an attribute is what the whole element is there for.
fn is_source(tag: &Tag<'_>, attribute: &Attribute) -> bool {
    let name = tag.attribute_name(attribute);
    let is = |known: &str| name.eq_ignore_ascii_case(known.as_bytes());
    match tag.element {
        Element::Link => is("href"),
        Element::Meta => is("content"),
        _ => is("src") || name.len() > 5 && name[..5].eq_ignore_ascii_case(b"data-"),
    }
}

fn percent_decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The text with every byte that is not UTF-8 replaced by one of the same length, so that offsets stay.
fn same_length(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().map(|byte| if byte.is_ascii() { char::from(*byte) } else { '?' }).collect()),
    }
}
