use std::sync::Arc;

use bytes::Bytes;

use super::doctype::Doctype;
use crate::{
    Consent, Policy,
    banner::{Banner, Visitor},
    html::{Certainty, Element, Part, Tag},
    language::LanguageIndex,
    site_csp::{Asking, OwnParts, Presentation, Styling},
};

/// What the visitor gets to see first in `body`, once, and how.
#[derive(Clone, Debug, Default)]
pub struct Insertion {
    content: Content,
    /// What comes first in `head`.
    guard: Bytes,
    /// What comes last in `body`, once the content is placed.
    closing: Bytes,
    evidence: Evidence,
    doctype: Doctype,
    presentation: Presentation,
    language: LanguageIndex,
    /// What the page's own policies have to name.
    own: OwnParts,
    /// Whether the page has a form of ours, or the page that it becomes a part of.
    has_form: bool,
    /// The frame that the visitor comes back to, counted from 1.
    back_to: Option<u32>,
    /// What marks, in this response alone, what its own script may start later.
    marks: Option<Bytes>,
}

#[derive(Clone, Debug, Default)]
enum Content {
    #[default]
    Nothing,
    Markup(Bytes),
    /// The banner or the settings link, rendered where it is placed: the page's `meta` policies have their say before.
    Banner(Arc<Banner>, Box<Consent>),
}

/// Who says that a page is a whole document, in which a banner has its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Evidence {
    /// The request: the browser shows the answer as a page of its own.
    #[default]
    Request,
    /// The page itself, by its doctype, `html`, `head` or `body`: it may be a piece for a script to put into another page.
    Page,
    /// The page itself, and the library that fetched it: it puts the body of the page in the place of another.
    Library,
}

impl From<Bytes> for Insertion {
    /// This markup, wherever the body begins; nothing if it is empty.
    fn from(html: Bytes) -> Self {
        let content = if html.is_empty() { Content::Nothing } else { Content::Markup(html) };
        Self { content, ..Self::default() }
    }
}

impl Insertion {
    /// Nothing, in a page whose parts of ours are shown in this way.
    pub(crate) fn nothing(presentation: Presentation) -> Self {
        Self { presentation, ..Self::default() }
    }

    /// For a piece of a page that has a form of ours.
    #[must_use]
    pub(crate) fn within_page(self) -> Self {
        Self { has_form: true, ..self }
    }

    /// The visitor comes back to this frame.
    #[must_use]
    pub(crate) fn back_to(self, frame: Option<u32>) -> Self {
        Self { back_to: frame, ..self }
    }

    /// What is held back is marked with this nonce, which the page's own script knows.
    #[must_use]
    pub(crate) fn marked(self, nonce: &str) -> Self {
        Self { marks: Some(format!("data-consent-{nonce}-").into()), ..self }
    }

    /// What the names of held attributes begin with, if a script may give them back.
    pub(super) fn marks(&self) -> Option<&Bytes> {
        self.marks.as_ref()
    }

    /// Whether placeholders can have buttons.
    pub(super) fn has_form(&self) -> bool {
        self.has_form
    }

    /// Whether a frame is still to come to which the visitor comes back.
    pub(super) fn awaits_frame(&self) -> bool {
        self.back_to.is_some()
    }

    /// Whether the visitor comes back to this frame; told once.
    pub(super) fn is_back_at(&mut self, frame: u32) -> bool {
        self.back_to.take_if(|wanted| *wanted == frame).is_some()
    }

    /// The same in a document that is one by this evidence and whose policies have to name these parts.
    #[must_use]
    pub(crate) fn inside(self, evidence: Evidence, own: OwnParts) -> Self {
        Self { evidence, own, ..self }
    }

    /// The same with the banner or the settings link.
    #[must_use]
    pub(crate) fn with_banner(self, banner: Arc<Banner>, consent: Consent) -> Self {
        let has_form = self.presentation.asking == Asking::Form;
        Self { content: Content::Banner(banner, Box::new(consent)), has_form, ..self }
    }

    /// The same with this element before everything that could run.
    #[must_use]
    pub(crate) fn with_guard(self, guard: Bytes) -> Self {
        let content = match self.content {
            // Up to the body there may be policies that have to name it.
            Content::Nothing => Content::Markup(Bytes::new()),
            content => content,
        };
        Self { content, guard, ..self }
    }

    /// In this language, whatever is shown.
    #[must_use]
    pub(crate) fn in_language(self, language: LanguageIndex) -> Self {
        Self { language, ..self }
    }

    pub(super) fn language(&self) -> LanguageIndex {
        self.language
    }

    /// The page says in which language it is.
    pub(super) fn speak(&mut self, language: LanguageIndex) {
        self.language = language;
    }

    /// A policy of the page lets none of its scripts run.
    pub(super) fn leave_out_guard(&mut self) {
        self.guard = Bytes::new();
    }

    /// Whether nothing is left to place.
    pub(super) fn is_done(&self) -> bool {
        self.has_begun() && self.closing.is_empty()
    }

    /// Whether all that comes first is placed.
    pub(super) fn has_begun(&self) -> bool {
        matches!(self.content, Content::Nothing) && self.guard.is_empty()
    }

    pub(super) fn presentation(&self) -> Presentation {
        self.presentation
    }

    pub(super) fn own_parts(&self) -> &OwnParts {
        &self.own
    }

    /// A policy of the page takes the style attributes from our parts.
    pub(super) fn restyle(&mut self, styling: Styling) {
        self.presentation.styling = self.presentation.styling.max(styling);
    }

    /// Looks at the next bytes of the page.
    pub(super) fn look(&mut self, chunk: &[u8]) {
        if self.evidence != Evidence::Request && self.doctype.is_in(chunk) {
            self.evidence = Evidence::Request;
        }
    }

    /// The guard, if it has to stand before this tag, once. Nothing before it runs or loads, and what declares the encoding must be
    /// among the first bytes of a page (WHATWG HTML 13.2.3.2).
    pub(super) fn take_guard(&mut self, tag: &Tag<'_>) -> Option<Bytes> {
        if self.guard.is_empty() || tag.part == Part::Rest {
            return None;
        }
        if matches!(tag.element, Element::Html | Element::Head | Element::Body) {
            self.evidence = Evidence::Request;
        }
        let harmless =
            matches!(tag.element, Element::Html | Element::Head | Element::Meta | Element::Title | Element::Base);
        let is_due = if tag.end_tag { tag.element == Element::Head } else { !harmless };
        (is_due && self.evidence == Evidence::Request).then(|| std::mem::take(&mut self.guard))
    }

    /// Where it goes, if this tag shows that: behind `<body>`, or before the first tag that opens the body by itself
    /// (WHATWG HTML 13.2.6.4.6).
    pub(super) fn place(&mut self, tag: &Tag<'_>) -> Option<u64> {
        if matches!(self.content, Content::Nothing) || tag.certainty != Certainty::Live || tag.part != Part::Whole {
            return None;
        }
        if matches!(tag.element, Element::Html | Element::Head | Element::Body) {
            self.evidence = Evidence::Request;
        }
        match (tag.element, tag.end_tag) {
            (Element::Frameset, false) => {
                self.content = Content::Nothing;
                None
            }
            (Element::Body, false) => Some(tag.end()),
            (Element::Body | Element::Html, true) => Some(tag.start),
            (_, true) => None,
            (element, false) if stands_in_head(element) || self.evidence != Evidence::Request => None,
            _ => Some(tag.start),
        }
    }

    /// Whether it may stand at the end of a page that has no tags of a body.
    pub(super) fn may_end(&self) -> bool {
        !matches!(self.content, Content::Nothing) && self.evidence == Evidence::Request
    }

    /// Whether the page is a whole document, as far as is known.
    pub(super) fn is_document(&self) -> bool {
        self.evidence == Evidence::Request
    }

    /// What comes last in the body, once.
    pub(super) fn take_closing(&mut self) -> Bytes {
        std::mem::take(&mut self.closing)
    }

    /// The markup, once.
    pub(super) fn take(&mut self, policy: &Policy, return_to: &str) -> Bytes {
        match std::mem::take(&mut self.content) {
            Content::Nothing => Bytes::new(),
            Content::Markup(html) => html,
            Content::Banner(banner, consent) => {
                let visitor = Visitor::new(policy, &consent, self.language);
                self.closing = banner.closing(visitor, return_to, self.presentation);
                banner.insertion(visitor, return_to, self.presentation)
            }
        }
    }
}

/// Whether the head of a page may hold this element (WHATWG HTML 13.2.6.4.4).
pub(super) fn stands_in_head(element: Element) -> bool {
    use Element::*;
    matches!(
        element,
        Html | Head | Base | Basefont | Bgsound | Link | Meta | Title | Noscript | Noframes | Style | Script | Template
    )
}
