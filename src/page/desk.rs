use std::collections::VecDeque;

use bytes::Bytes;
use smallvec::SmallVec;

use super::{
    address, amp,
    charset::Charset,
    edits::Edits,
    insertion::Insertion,
    judging::{Denied, Judging},
    notices::{Notices, ends_page},
    position::values,
    refusal::Refusal,
    rewriter::Job,
    roots::Roots,
    text::{Cut, LongText, Texts},
    waiting::Waiting,
    wrapper::{Wrapper, is_frame},
    xml,
};
use crate::{
    consent::Anchor,
    gate::Verdict,
    html::{Attribute, Certainty, Element, Part, Place, Sink, Tag},
};

/// What a blocked name begins with, so that the browser does not know it.
pub(super) const PREFIX: Bytes = Bytes::from_static(b"data-consent-");

/// Where tags are judged and edits are made.
#[derive(Debug)]
pub(super) struct Desk {
    pub(super) edits: Edits,
    pub(super) judging: Judging,
    /// The scripts and styles being read.
    pub(super) texts: Texts,
    /// The script or style that was too long to hold.
    pub(super) long_text: Option<LongText>,
    /// What is being taken out.
    pub(super) cut: Option<Cut>,
    /// Whether nothing was taken out that would have told the browser that the page is no frameset (13.2.6.4.7).
    pub(super) frameset_ok: bool,
    /// Whether a link or a button may be open, which ours would end.
    pub(super) in_control: bool,
    /// What is around the next frame.
    pub(super) wrapper: Wrapper,
    /// Whether an object may be open that has its placeholder.
    pub(super) in_object: bool,
    /// What is missing where scripts would show something.
    pub(super) notices: Notices,
    /// Whether a tracker is denied in whose place something can stand.
    pub(super) has_placeholders: bool,
    /// How many frames there were so far, loaded or not.
    pub(super) frames: u32,
    /// Up to where the page declares its encoding, early enough that browsers do not guess.
    pub(super) declared: Option<u64>,
    /// Whether browsers read the page as UTF-8, as far as is known.
    pub(super) is_utf8: bool,
    annotated: Option<Annotated>,
    /// The templates around.
    pub(super) roots: Roots,
    pub(super) refusal: Option<Refusal>,
}

/// The inside of an element that the site annotated with a category that is denied.
#[derive(Debug)]
struct Annotated {
    name: SmallVec<[u8; 16]>,
    open: u32,
    /// Whom all that is inside waits for.
    waiting: Waiting,
}

impl Desk {
    pub(super) fn new(job: Job) -> Self {
        Self::with(Judging::new(job))
    }

    pub(super) fn with(judging: Judging) -> Self {
        let Job { policy, permits, .. } = &judging.job;
        let has_placeholders = policy.catalog.placeholders().any(|tracker| !permits.tracker(tracker));
        Self {
            has_placeholders,
            declared: judging.job.charset.writes_ascii().then_some(0),
            is_utf8: judging.job.charset == Charset::Utf8,
            edits: Edits::new(),
            judging,
            texts: Texts::new(),
            long_text: None,
            cut: None,
            frameset_ok: true,
            in_control: false,
            in_object: false,
            wrapper: Wrapper::default(),
            notices: Notices::default(),
            frames: 0,
            annotated: None,
            roots: Roots::default(),
            refusal: None,
        }
    }

    /// Whether nothing is left to judge or to place.
    pub(super) fn lets_all_through(&self) -> bool {
        self.judging.job.insertion.is_done()
            && !self.judging.job.insertion.awaits_frame()
            && self.edits.is_empty()
            && self.texts.is_empty()
            && self.cut.is_none()
            && self.denies_nothing()
    }

    /// Whether every verdict lets pass.
    pub(super) fn denies_nothing(&self) -> bool {
        self.judging.job.permits.everything() || self.judging.job.policy.gate.report_only
    }

    /// For a page in which our own bytes would be none of its own.
    pub(super) fn insert_nothing(&mut self) {
        self.judging.job.insertion = Insertion::default();
    }

    pub(super) fn refusal(&self) -> Option<Refusal> {
        self.refusal
    }

    /// Ends the page at `end`.
    pub(super) fn finish(&mut self, end: u64, in_data: bool) {
        for text in std::mem::take(&mut self.texts) {
            // The element has no end tag. To browsers its text ends with the page; whether all of them leave such a script
            // alone is not for us to trust in.
            self.judge_text(&text, end, end);
        }
        if in_data && self.edits.end() > 0 {
            if self.judging.job.insertion.may_end() {
                self.insert(self.edits.end());
            }
            self.close_page(self.edits.end());
        }
    }

    /// Looks at bytes that are about to be read.
    pub(super) fn look(&mut self, chunk: &[u8]) {
        self.judging.job.insertion.look(chunk);
    }

    fn insert(&mut self, at: u64) {
        let Job { insertion, policy, return_to, .. } = &mut self.judging.job;
        let html = insertion.take(policy, return_to);
        self.insert_ours(at, html);
    }

    pub(super) fn insert_ours(&mut self, at: u64, html: Bytes) {
        if !html.is_empty() {
            let html = self.fitted(html);
            self.edits.insert(at, html);
        }
    }

    /// Lets out what is decided, of what was read up to `read`.
    pub(super) fn flush(&mut self, read: u64, out: &mut VecDeque<Bytes>) {
        self.release_long_texts(read);
        self.read_long_text(read, false);
        if let Some(cut) = &mut self.cut
            && cut.from < read
        {
            self.edits.remove(cut.from..read);
            cut.from = read;
        }
        let texts = self.texts.iter().map(|text| text.start);
        let hold = texts.chain(self.long_text.iter().map(|long| long.from)).min().unwrap_or(read);
        self.edits.flush(read.min(hold), out);
    }

    /// Whether nothing is open that an end tag could end.
    fn is_idle(&self) -> bool {
        self.texts.is_empty()
            && self.long_text.is_none()
            && self.cut.is_none()
            && self.annotated.is_none()
            && !self.in_control
            && !self.in_object
    }

    fn end_tag(&mut self, tag: &Tag<'_>) {
        if self.is_idle() {
            return;
        }
        self.release_long_texts(tag.start);
        let live = tag.certainty == Certainty::Live;
        self.in_control &= !(live && is_control(tag));
        self.in_object &= !(live && tag.element == Element::Object);
        if live && self.long_text.as_ref().is_some_and(|long| long.element == tag.element) {
            self.read_long_text(tag.start, true);
            self.long_text = None;
        }
        if let Some(cut) = self.cut.take_if(|cut| live && cut.element == tag.element) {
            self.edits.remove(cut.range(tag));
            if cut.keep_end_tag && self.holds() {
                let loss = self.loss();
                self.edits.insert(tag.end(), loss);
            }
        }
        self.end_texts(tag);
        if let Some(annotated) = &mut self.annotated
            && live
            && tag.name().eq_ignore_ascii_case(&annotated.name)
        {
            annotated.open -= 1;
            if annotated.open == 0 {
                self.annotated = None;
            }
        }
    }

    fn read_tag(&mut self, tag: &Tag<'_>) {
        if self.cut.is_some() && !tag.end_tag {
            return;
        }
        match tag.element {
            Element::Html if !tag.end_tag => self.learn_language(tag),
            Element::Base if !tag.end_tag => self.add_bases(tag),
            _ => {}
        }
        if !self.judging.job.insertion.has_begun() {
            if tag.element == Element::Meta {
                self.admit_own_parts(tag);
            }
            if let Some(guard) = self.judging.job.insertion.take_guard(tag) {
                self.edits.insert(tag.start, guard);
            }
            if let Some(at) = self.judging.job.insertion.place(tag) {
                self.insert(at);
            }
        }
        if ends_page(tag) {
            self.close_page(tag.start);
        }
        if is_frame(tag) {
            self.count_frame(tag);
        }
        if tag.element == Element::Template && self.holds() {
            self.see_template(tag);
        }
        if tag.end_tag {
            self.end_tag(tag);
        } else if !self.judging.job.permits.everything() {
            self.start_tag(tag);
        }
        if is_frame(tag) {
            self.wrapper.close();
        } else if self.has_placeholders {
            self.wrapper.see(tag);
            self.notices.ground.see(tag);
        }
    }

    /// Frames are named by their number, which is the same on the page with a placeholder and on the page without.
    fn count_frame(&mut self, tag: &Tag<'_>) {
        self.frames = self.frames.saturating_add(1);
        if self.judging.job.insertion.is_back_at(self.frames) && values(tag, b"id").next().is_none() {
            let id = format!(r#" id="{}""#, Anchor::frame(self.frames));
            self.edits.insert(tag.start + 1 + tag.name().len() as u64, id);
        }
    }

    fn start_tag(&mut self, tag: &Tag<'_>) {
        self.note_unfilled(tag);
        match tag.element {
            Element::Meta => self.check_encoding(tag),
            _ if tag.name().eq_ignore_ascii_case(b"?xml") => self.check_encoding(tag),
            _ if is_control(tag) => self.in_control = true,
            Element::Frameset if !self.frameset_ok => self.ignore(tag),
            _ => {}
        }
        if tag.part == Part::Head && tag.place == Place::Lost {
            // No further part will be seen.
            self.rename_element(tag.start);
            return;
        }
        let may_mean = |attribute: &Attribute| self.judging.may_mean(tag, attribute);
        let is_plain = match tag.element {
            Element::Script | Element::Style => false,
            Element::Other => !amp::is_component(tag.name()),
            _ => true,
        };
        let first = tag.attributes.iter().position(may_mean).unwrap_or(tag.attributes.len());
        if first < tag.attributes.len() || !is_plain || self.annotated.is_some() {
            self.judge_tag(tag, &tag.attributes[first..]);
        }
    }

    /// Judges a tag; these of its attributes, from the first that may mean anything.
    fn judge_tag(&mut self, tag: &Tag<'_>, attributes: &[Attribute]) {
        let annotation = self.judging.annotation(tag);
        let blocked = matches!(annotation, Some(Verdict::Block(_)));
        let trusted = annotation.is_some() && !blocked && self.judging.job.policy.gate.trust_annotations;
        if trusted && values(tag, b"data-consent").any(|id| &*id == b"necessary") {
            return;
        }
        if amp::component(tag).is_some_and(|id| self.judging.named(id).is_some()) {
            self.block_component(tag);
            return;
        }
        let waiting = if blocked { self.tag_waiting(tag, &[]) } else { self.around() };
        let whole = self.enter_annotated(tag, blocked, &waiting);
        let mut denied: SmallVec<[(Attribute, Denied); 2]> = SmallVec::new();
        for attribute in attributes {
            if let Some(found) = self.judging.attribute(tag, attribute, whole) {
                denied.push((*attribute, found));
            }
        }
        if !denied.is_empty() {
            self.block(tag, &denied);
        }
        if self.cut.is_none() && matches!(tag.element, Element::Script | Element::Style) && tag.part != Part::Rest {
            self.open_text(tag, whole.then_some(waiting));
        }
    }

    /// What the page says of its language goes before what the browser asks for.
    fn learn_language(&mut self, tag: &Tag<'_>) {
        let Job { insertion, policy, .. } = &mut self.judging.job;
        if tag.certainty == Certainty::Live
            && let Some(value) = values(tag, b"lang").next()
            && let Some(language) = policy.languages.matching(&String::from_utf8_lossy(&value))
        {
            insertion.speak(language);
        }
    }

    fn add_bases(&mut self, tag: &Tag<'_>) {
        let named = |attribute: &&Attribute| tag.attribute_name(attribute).eq_ignore_ascii_case(b"href");
        for attribute in tag.attributes.iter().filter(named) {
            let href = address::decode(tag.attribute_value(attribute));
            if !self.judging.bases.add(&address::text(&href)) && !self.denies_nothing() {
                self.rename(tag, attribute);
            }
        }
    }

    /// Whether a tag stands in, or opens, an element whose annotation is denied.
    fn enter_annotated(&mut self, tag: &Tag<'_>, denied: bool, waiting: &Waiting) -> bool {
        if let Some(annotated) = &mut self.annotated {
            if tag.name().eq_ignore_ascii_case(&annotated.name) {
                annotated.open += 1;
            }
            return true;
        }
        if denied && !tag.element.is_void() && !tag.text {
            self.annotated =
                Some(Annotated { name: tag.name().to_ascii_lowercase().into(), open: 1, waiting: waiting.clone() });
        }
        denied
    }

    /// Whom what stands here waits for, whatever it is.
    pub(super) fn around(&self) -> Waiting {
        self.annotated.as_ref().map(|annotated| annotated.waiting.clone()).unwrap_or_default()
    }

    /// What a blocked attribute's name begins with.
    pub(super) fn prefix(&self) -> Bytes {
        self.judging.job.insertion.marks().cloned().unwrap_or(PREFIX)
    }

    /// Makes an element one that nobody knows.
    pub(super) fn rename_element(&mut self, start: u64) {
        if !self.judging.job.policy.gate.report_only {
            self.edits.insert(start + 1, PREFIX);
        }
    }
}

/// Whether a second one of ours would end it: a link, a button.
fn is_control(tag: &Tag<'_>) -> bool {
    tag.element == Element::A || tag.element == Element::Other && tag.name().eq_ignore_ascii_case(b"button")
}

impl Sink for Desk {
    fn tag(&mut self, tag: &Tag<'_>) {
        if self.judging.is_xml() { self.read_tag(&xml::tag(tag)) } else { self.read_tag(tag) }
    }
}
