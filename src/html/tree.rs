use super::{
    element::Element,
    foreign::{Foreign, Stack, breaks_out},
    scanner::Place,
    state::{Escape, State},
};

/// What a reading must know of tree construction: only what decides how the tokenizer goes on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tree {
    foreign: Foreign,
    /// In a `select`, whose older rules ignore most tags and whose newer ones do not.
    select: bool,
    /// Open `template` elements.
    templates: u32,
    /// A `col` was seen in a `template`: there the column group rules ignore all else (13.2.6.4.12, 13.2.6.4.22).
    columns: bool,
    /// A `frameset` was seen: its rules ignore nearly all else.
    frameset: bool,
}

/// How the tokenizer goes on behind a start tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// In the data state.
    Data,
    /// In a text state.
    Text(State),
    /// In the one or the other.
    Either(State),
    /// As text if scripting is on, as data if it is off.
    Noscript,
}

impl Tree {
    /// Whether `<![CDATA[` opens a CDATA section; `None` where either may be.
    pub(super) fn has_cdata(&self) -> Option<bool> {
        match self.foreign {
            Foreign::No => Some(false),
            Foreign::Sure(_) => Some(true),
            Foreign::Maybe => None,
        }
    }

    /// Whether nothing is open that makes tags mean anything but what they mean in the flow of a page.
    pub(super) fn is_plain(&self) -> bool {
        self.foreign == Foreign::No && !self.select && self.templates == 0 && !self.columns && !self.frameset
    }

    /// What a tag that comes next stands in.
    pub(super) fn place(&self, name: &[u8], element: Element) -> Place {
        match &self.foreign {
            Foreign::Sure(stack) if stack.at_integration_point() || element == Element::Font || breaks_out(name) => {
                Place::Unsure
            }
            Foreign::Sure(_) => Place::Foreign,
            Foreign::No if self.templates == 0 && self.frameset => Place::Frameset,
            Foreign::No if self.templates == 0 => Place::Flow,
            _ => Place::Unsure,
        }
    }

    pub(super) fn start(&mut self, name: &[u8], element: Element, self_closing: bool) -> Next {
        if let Foreign::Sure(stack) = &mut self.foreign {
            if stack.at_integration_point() || element == Element::Font {
                self.foreign = Foreign::Maybe;
            } else if !breaks_out(name) {
                if !self_closing && stack.push(name).is_none() {
                    self.foreign = Foreign::Maybe;
                }
                return Next::Data;
            } else if stack.has_integration_point() {
                self.foreign = Foreign::Maybe;
            } else {
                self.foreign = Foreign::No;
            }
        }
        self.start_html(name, element, self_closing)
    }

    fn start_html(&mut self, name: &[u8], element: Element, self_closing: bool) -> Next {
        let sure = self.is_sure(element);
        match element {
            Element::Svg | Element::Math if !self_closing => {
                let mut stack = Stack::default();
                let known = sure && stack.push(name).is_some();
                self.foreign = if known { Foreign::Sure(stack) } else { Foreign::Maybe };
            }
            Element::Select => self.select = true,
            Element::Template => self.templates = self.templates.saturating_add(1),
            Element::Col if self.templates > 0 => self.columns = true,
            Element::Frameset => self.frameset = true,
            _ => {}
        }
        let text = match element {
            Element::Script => State::Script(Escape::None),
            Element::Noscript if sure => return Next::Noscript,
            Element::Style
            | Element::Xmp
            | Element::Iframe
            | Element::Noembed
            | Element::Noframes
            | Element::Noscript
            | Element::Title
            | Element::Textarea => State::Text(element),
            Element::Plaintext => State::Plaintext,
            _ => return Next::Data,
        };
        if sure { Next::Text(text) } else { Next::Either(text) }
    }

    /// Whether the tree builder surely inserts this element here, as HTML.
    fn is_sure(&self, element: Element) -> bool {
        let select = self.select && !matches!(element, Element::Script | Element::Textarea);
        let frameset = self.frameset && element != Element::Noframes;
        self.foreign == Foreign::No && !select && !frameset && !self.columns
    }

    pub(super) fn end(&mut self, name: &[u8], element: Element) {
        if let Foreign::Sure(stack) = &mut self.foreign {
            if stack.pop(name).is_none() {
                self.foreign = Foreign::Maybe;
            } else if stack.is_empty() {
                self.foreign = Foreign::No;
            }
            return;
        }
        match element {
            Element::Select if self.templates == 0 => self.select = false,
            Element::Template => {
                self.templates = self.templates.saturating_sub(1);
                self.columns &= self.templates > 0;
            }
            _ => {}
        }
    }
}
