use bytes::Bytes;
use smallvec::SmallVec;
use url::Url;

use super::{
    address, amp,
    desk::Desk,
    judging::{Denied, Judging},
    position::values,
    text::Cut,
    xml,
};
use crate::{
    banner::{Placeholder, Space, Stand},
    catalog::{Handling, TrackerIndex},
    consent::Anchor,
    html::{Attribute, Certainty, Element, Part, Place, Tag},
    site_csp::Styling,
};

impl Desk {
    /// Takes a denied tag out, or makes it inert.
    pub(super) fn block(&mut self, tag: &Tag<'_>, denied: &[(Attribute, Denied)]) {
        let edit = !self.judging.job.policy.gate.hold && tag.part == Part::Whole;
        let live = tag.certainty == Certainty::Live;
        let source = denied.iter().find(|(attribute, _)| is_source(tag, attribute));
        // Elsewhere a tag that is taken out changes what the tags behind it mean, unless it is a script.
        let place = tag.place == Place::Flow || tag.element == Element::Script;
        let strip = edit && place && source.is_some_and(|(source, _)| is_alone(tag, source));
        match (tag.element, source) {
            (Element::Script, Some(source)) if strip && live && tag.text => {
                let notice = self.notice(source.1, tag.place);
                self.cut_from(tag, notice);
            }
            (Element::Iframe, Some(source)) if strip && live && tag.text => {
                self.frameset_ok = false;
                let placeholder = self.placeholder(tag, source);
                self.cut_from(tag, placeholder);
            }
            (Element::Embed, Some(source)) if strip && live => {
                self.frameset_ok = false;
                let placeholder = self.placeholder(tag, source);
                self.edits.replace(tag.start..tag.end(), placeholder);
            }
            (Element::Img | Element::Link | Element::Meta, Some(_)) if strip && is_one_token(tag) => {
                self.frameset_ok &= !(live && tag.element == Element::Img);
                self.edits.remove(tag.start..tag.end());
            }
            _ => {
                if let (Element::Iframe | Element::Embed, Some(source)) = (tag.element, source)
                    && live
                    && (tag.text || tag.element == Element::Embed)
                    && place
                    && self.judging.job.policy.gate.hold
                {
                    self.hold_frame(tag, source);
                }
                if let (Element::Script, Some(source)) = (tag.element, source)
                    && live
                    && tag.text
                    && self.judging.job.policy.gate.hold
                {
                    let notice = self.notice(source.1, tag.place);
                    self.edits.insert(tag.start, notice);
                }
                let mut marks = false;
                for (attribute, _) in denied {
                    if !(edit && live && self.rewrite_document(tag, attribute)) {
                        self.rename(tag, attribute);
                        if tag.part != Part::Rest {
                            marks = true;
                        }
                    }
                }
                if marks && self.holds() {
                    let attributes: SmallVec<[Attribute; 2]> = denied.iter().map(|(attribute, _)| *attribute).collect();
                    let waiting = self.tag_waiting(tag, &attributes);
                    self.mark(name_end(tag), &waiting);
                }
                if let (Element::Object, Some(source)) = (tag.element, source)
                    && (strip || self.judging.job.policy.gate.hold && place && tag.part == Part::Whole)
                    && live
                {
                    // What stands in an object is shown when it has nothing to load.
                    let placeholder = self.placeholder(tag, source);
                    self.in_object |= !placeholder.is_empty();
                    // An object of a type that has nothing to load shows nothing in Chromium.
                    let named = |attribute: &&Attribute| tag.attribute_name(attribute).eq_ignore_ascii_case(b"type");
                    if let Some(kind) = tag.attributes.iter().find(named) {
                        self.rename(tag, kind);
                    }
                    self.edits.insert(tag.end(), placeholder);
                }
            }
        }
    }

    /// Puts a placeholder before a frame that stays where it is, hidden, until it may load.
    fn hold_frame(&mut self, tag: &Tag<'_>, source: &(Attribute, Denied)) {
        let placeholder = self.placeholder(tag, source);
        if placeholder.is_empty() {
            return;
        }
        self.edits.insert(tag.start, placeholder);
        let mut hides = b" hidden".to_vec();
        if let Some(marks) = self.judging.job.insertion.marks() {
            hides.extend_from_slice(&[b" ", &**marks, b"frame"].concat());
        }
        // What the site itself says of the frame waits with its address, and is given back with it.
        let mut own = vec!["hidden"];
        if self.judging.job.insertion.presentation().styling == Styling::Attributes {
            own.push("style");
            hides.extend_from_slice(b" style=display:none!important");
        }
        for name in own {
            let named = |attribute: &&Attribute| tag.attribute_name(attribute).eq_ignore_ascii_case(name.as_bytes());
            if let Some(attribute) = tag.attributes.iter().find(named) {
                self.edits.insert(tag.start + attribute.name_start as u64, self.prefix());
            }
        }
        self.edits.insert(name_end(tag), hides);
    }

    /// Makes a component inert that loads its tracker by what its attributes say.
    pub(super) fn block_component(&mut self, tag: &Tag<'_>) {
        if self.holds() {
            let named = |judging: &Judging| amp::component(tag).is_some_and(|id| judging.named(id).is_some());
            let waiting = self.judging.waiting(self.around(), named);
            self.mark(name_end(tag), &waiting);
        }
        for attribute in tag.attributes {
            if amp::is_setting(tag.attribute_name(attribute)) {
                self.rename(tag, attribute);
            }
        }
    }

    /// Makes a start tag that browsers ignore, for something before it that is out now, an end tag that they ignore.
    pub(super) fn ignore(&mut self, tag: &Tag<'_>) {
        let behind = tag.place == Place::Frameset && tag.certainty == Certainty::Live;
        if (behind || tag.place == Place::Flow) && tag.part != Part::Rest {
            self.edits.insert(tag.start + 1, Bytes::from_static(b"/"));
        }
    }

    pub(super) fn rename(&mut self, tag: &Tag<'_>, attribute: &Attribute) {
        let name = tag.attribute_name(attribute);
        let is_source = [&b"src"[..], b"href", b"xlink:href"].iter().any(|source| name.eq_ignore_ascii_case(source));
        // In XML an attribute has a value, and quotes are not plain characters.
        if tag.element == Element::Script && is_source && !self.judging.is_xml() {
            // A script without a source would run what stands in it; one with an empty source runs nothing (4.12.1.1).
            self.edits.insert(tag.start + attribute.name_start as u64, [name, b" ", &*self.prefix()].concat());
            return;
        }
        let start = if self.judging.is_xml() { name.len() - xml::local_name(name).len() } else { 0 };
        self.edits.insert(tag.start + (attribute.name_start + start) as u64, self.prefix());
    }

    /// Puts the rewritten page in the place of a page within the page.
    fn rewrite_document(&mut self, tag: &Tag<'_>, attribute: &Attribute) -> bool {
        if !tag.attribute_name(attribute).eq_ignore_ascii_case(b"srcdoc") {
            return false;
        }
        let value = address::decode(tag.attribute_value(attribute));
        let Some(html) = self.judging.uncounted().rewritten(&value) else { return false };
        self.replace_value(tag, attribute, &html);
        true
    }

    fn cut_from(&mut self, tag: &Tag<'_>, placeholder: Bytes) {
        self.edits.replace(tag.start..tag.end(), placeholder);
        self.cut = Some(Cut { element: tag.element, from: tag.end(), keep_end_tag: false });
    }

    /// What stands in for a frame whose tracker has a placeholder; else nothing.
    fn placeholder(&mut self, tag: &Tag<'_>, (source, denied): &(Attribute, Denied)) -> Bytes {
        let Some(tracker) = denied.by else { return Bytes::new() };
        let value = address::decode(tag.attribute_value(source));
        let address = self.judging.bases.resolve(&String::from_utf8_lossy(&value)).next();
        let attribute = |name| Some(String::from_utf8_lossy(&values(tag, name).next()?).into_owned());
        let [width, height, style, hidden] = [&b"width"[..], b"height", b"style", b"hidden"].map(attribute);
        let space = Space {
            width: width.as_deref(),
            height: height.as_deref(),
            style: style.as_deref(),
            hidden: hidden.as_deref(),
            fills: self.wrapper.is_filled(),
        };
        let own = attribute(b"id").and_then(|id| Anchor::parse(&id));
        let address = address.as_ref().map_or("", Url::as_str);
        let placeholder = self.stand_in(tracker, Stand::Frame { space, address }, own);
        if !placeholder.is_empty() {
            self.notices.tell(tracker);
        }
        placeholder
    }

    /// A placeholder for a frame, or a notice where there is none.
    pub(super) fn stand_in(&self, tracker: TrackerIndex, stand: Stand<'_>, own: Option<Anchor>) -> Bytes {
        let job = &self.judging.job;
        let tracker = &job.policy.catalog.trackers()[usize::from(tracker.0)];
        if tracker.gate != Handling::Placeholder || !self.admits_ours() {
            return Bytes::new();
        }
        let placeholder = Placeholder {
            texts: job.policy.texts_in(job.insertion.language()),
            tracker,
            stand,
            return_to: &job.return_to,
            anchor: &own.unwrap_or_else(|| Anchor::frame(self.frames)),
            has_form: job.insertion.has_form(),
            styling: job.insertion.presentation().styling,
        };
        self.fitted(placeholder.markup(&job.policy).into())
    }

    /// Whether what is open allows for links and buttons of ours: a link in a link ends it, and so does a button in a button. What
    /// stands in an object is the same once more, for other browsers.
    pub(super) fn admits_ours(&self) -> bool {
        !self.in_control && !self.in_object
    }
}

fn name_end(tag: &Tag<'_>) -> u64 {
    tag.start + 1 + tag.name().len() as u64
}

/// Whether taking these bytes out leaves the same page under every reading: to those with scripting they are text
/// of a `noscript`, which no tag of theirs ends.
fn is_one_token(tag: &Tag<'_>) -> bool {
    let alone = memchr::memchr(b'<', &tag.bytes[1..]).is_none();
    tag.certainty == Certainty::Live || tag.certainty == Certainty::Noscript && alone
}

/// Whether a tag has no second attribute of this name: readers differ on which of two counts.
fn is_alone(tag: &Tag<'_>, attribute: &Attribute) -> bool {
    let name = tag.attribute_name(attribute);
    tag.attributes.iter().filter(|other| tag.attribute_name(other).eq_ignore_ascii_case(name)).count() == 1
}

/// Whether an attribute is what the whole element is there for.
fn is_source(tag: &Tag<'_>, attribute: &Attribute) -> bool {
    let name = tag.attribute_name(attribute);
    let is = |known: &str| name.eq_ignore_ascii_case(known.as_bytes());
    match tag.element {
        Element::Link => is("href"),
        Element::Meta => is("content"),
        Element::Object => is("data"),
        _ => is("src") || name.len() > 5 && name[..5].eq_ignore_ascii_case(b"data-"),
    }
}
