use std::ops::Range;

use memchr::memchr;
use smallvec::SmallVec;

use super::{
    attributes::{self, Attribute, Pause, TagEnd, is_space},
    element::Element,
    scanner::{Part, Place, Window},
    seen::Seen,
    state::State,
    tree::{Next, Tree},
};

/// One way in which a browser may understand the page so far: a tokenizer state, and what of the tree decides its next.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    /// The first byte not yet read, from the start of the page.
    pub(super) at: u64,
    pub(super) state: State,
    pub(super) tree: Tree,
    /// Whether scripting is on, once a `noscript` made this a reading of its own.
    pub(super) scripting: Option<bool>,
    /// The last stretch that it took for the text of a `noscript`.
    pub(super) noscript: Range<u64>,
    /// It waits for more of the page, between the tags that it sees.
    pub(super) waiting: bool,
    /// Where it parted from another.
    pub(super) born: u64,
    /// Tags seen ahead of the slowest reading.
    pub(super) seen: SmallVec<[Seen; 4]>,
}

/// What one step of a reading met.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // boxed, each noscript would cost an allocation
pub(super) enum Step {
    /// A tag; the reading has gone on behind it. The fork is the other reading, where there are two ways to go on.
    Tag { seen: Seen, fork: Option<Reading> },
    /// A place with two readings, but no tag.
    Fork(Reading),
    /// The end of what the window allows to read.
    Starved,
}

impl Reading {
    pub(super) fn new(state: State, at: u64) -> Self {
        Self {
            at,
            state,
            tree: Tree::default(),
            scripting: None,
            noscript: 0..0,
            waiting: false,
            born: at,
            seen: SmallVec::new(),
        }
    }

    /// Whether it stands in the text of an element that ends at its end tag.
    pub(super) fn is_in_text(&self) -> bool {
        matches!(self.state, State::Text(_) | State::Script(_))
    }

    /// Whether both go on in the same way from here. Where they wait depends on how the page was cut, so they agree only
    /// behind a tag.
    pub(super) fn agrees_with(&self, other: &Self) -> bool {
        !self.waiting
            && !other.waiting
            && self.at == other.at
            && self.state == other.state
            && self.tree == other.tree
            && self.seen == other.seen
    }

    /// Reads on to the next tag. Attributes are left in `attributes`.
    #[inline]
    pub(super) fn step(&mut self, window: &Window<'_>, limit: usize, attributes: &mut Vec<Attribute>) -> Step {
        let before = self.at;
        loop {
            let at = (self.at - window.base) as usize;
            let found = match self.state {
                State::Data => self.data(window, at, limit, attributes),
                State::Every | State::Xml { .. } => self.every(window, at, attributes),
                State::Hidden(end) => self.skip_past(window, at, end, State::Xml { sure: true }),
                State::Text(element) => match self.end_tag_of(window, at, element) {
                    Ok(at) => {
                        if self.noscript.end == u64::MAX {
                            self.noscript.end = window.base + at as u64;
                        }
                        self.tag(window, at, true, limit, attributes)
                    }
                    Err(starved) => Err(starved),
                },
                State::Script(escape) => self.script(window, at, escape, limit, attributes),
                State::Comment => self.skip_past_comment(window, at),
                State::Bogus => self.skip_past(window, at, b">", State::Data),
                State::Cdata => self.skip_past(window, at, b"]]>", State::Data),
                State::Plaintext => Err(window.bytes.len()),
                State::Tag { element, end_tag, pause } => {
                    self.rest(window, at, element, end_tag, pause, limit, attributes)
                }
            };
            match found {
                Ok(Some(step)) => {
                    self.waiting = false;
                    return step;
                }
                Ok(None) => {}
                Err(at) => {
                    let at = if window.last {
                        if at < window.bytes.len() {
                            self.state = State::Bogus;
                        }
                        window.bytes.len()
                    } else {
                        at
                    };
                    let at = window.base + at as u64;
                    self.waiting |= at > before;
                    self.at = at;
                    return Step::Starved;
                }
            }
        }
    }

    /// The data state. `Err` is the offset from which more bytes are needed.
    #[inline]
    fn data(&mut self, window: &Window<'_>, mut at: usize, limit: usize, attributes: &mut Vec<Attribute>) -> Found {
        let bytes = window.bytes;
        loop {
            at += memchr(b'<', &bytes[at..]).ok_or(bytes.len())?;
            match bytes.get(at + 1).ok_or(at)? {
                byte if byte.is_ascii_alphabetic() => return self.tag(window, at, false, limit, attributes),
                b'/' => match bytes.get(at + 2).ok_or(at)? {
                    byte if byte.is_ascii_alphabetic() => return self.tag(window, at, true, limit, attributes),
                    b'>' => at += 3,
                    _ => return self.go(window, at + 2, State::Bogus),
                },
                b'!' => return self.markup_declaration(window, at),
                b'?' => return self.go(window, at + 1, State::Bogus),
                _ => at += 1,
            }
        }
    }

    fn markup_declaration(&mut self, window: &Window<'_>, at: usize) -> Found {
        let rest = &window.bytes[at + 2..];
        if rest.starts_with(b"--") {
            let text = &rest[2..];
            return match text {
                [b'>', ..] => self.go(window, at + 5, State::Data),
                [b'-', b'>', ..] => self.go(window, at + 6, State::Data),
                [] | [b'-'] if !window.last => Err(at),
                _ => self.go(window, at + 4, State::Comment),
            };
        }
        const CDATA: &[u8] = b"[CDATA[";
        if rest.starts_with(CDATA) {
            let text = at + 2 + CDATA.len();
            return match self.tree.has_cdata() {
                Some(true) => self.go(window, text, State::Cdata),
                Some(false) => self.go(window, text, State::Bogus),
                None => {
                    self.go(window, text, State::Bogus)?;
                    let mut fork = self.fork();
                    fork.state = State::Cdata;
                    Ok(Some(Step::Fork(fork)))
                }
            };
        }
        let undecided = !window.last && (b"--".starts_with(rest) || CDATA.starts_with(rest));
        if undecided { Err(at) } else { self.go(window, at + 2, State::Bogus) }
    }

    fn every(&mut self, window: &Window<'_>, mut at: usize, attributes: &mut Vec<Attribute>) -> Found {
        let bytes = window.bytes;
        loop {
            at += memchr(b'<', &bytes[at..]).ok_or(bytes.len())?;
            if self.hides_markup(window, at)? {
                return Ok(None);
            }
            let reach = &bytes[at..bytes.len().min(at + Self::REACH)];
            // A question mark begins a processing instruction of XML.
            let name = 1 + usize::from(matches!(reach.get(1).ok_or(at)?, b'/' | b'?'));
            if !self.begins_name(*reach.get(name).ok_or(at)?) {
                at += 1;
                continue;
            }
            let name_end = tag_name_end(reach, name);
            attributes.clear();
            let part = match attributes::read(reach, name_end, attributes) {
                TagEnd::Closed { .. } => Part::Whole,
                TagEnd::Open(_) if reach.len() < Self::REACH => return Err(at),
                TagEnd::Open(_) => Part::Head,
            };
            let instruction = reach[1] == b'?';
            let element = if instruction { Element::Other } else { Element::of(&reach[name..name_end]) };
            let start = window.base + at as u64;
            let seen = Seen { start, part, element, end_tag: reach[1] == b'/', place: Place::Lost };
            self.at = start + 1;
            if instruction && self.state == (State::Xml { sure: true }) {
                self.state = State::Hidden(b"?>");
            }
            return Ok(Some(Step::Tag { seen, fork: None }));
        }
    }

    /// Whether a name may begin with this byte (XML 1.0, section 2.3; WHATWG HTML 13.2.5.6).
    fn begins_name(&self, byte: u8) -> bool {
        let in_xml = matches!(self.state, State::Xml { .. });
        byte.is_ascii_alphabetic() || in_xml && (matches!(byte, b'_' | b':') || !byte.is_ascii())
    }

    /// Passes the opening of what surely hides markup in XML: comments and sections. A document type may have such an opening in its literals, so from there on nothing is sure.
    fn hides_markup(&mut self, window: &Window<'_>, at: usize) -> Result<bool, usize> {
        const OPENINGS: [(&[u8], &[u8]); 2] = [(b"<!--", b"-->"), (b"<![CDATA[", b"]]>")];
        if self.state != (State::Xml { sure: true }) {
            return Ok(false);
        }
        let rest = &window.bytes[at..];
        if let Some((opening, end)) = OPENINGS.iter().find(|(opening, _)| rest.starts_with(opening)) {
            self.go(window, at + opening.len(), State::Hidden(end))?;
            return Ok(true);
        }
        if !window.last && OPENINGS.iter().any(|(opening, _)| opening.starts_with(rest)) {
            return Err(at);
        }
        if rest.starts_with(b"<!") {
            self.state = State::Xml { sure: false };
        }
        Ok(false)
    }

    /// How far a tag is read where every `<name` opens one: each is read anew, so this bounds the work.
    const REACH: usize = 8 << 10;

    /// Reads the tag at `at` and goes on behind it.
    #[inline]
    pub(super) fn tag(
        &mut self,
        window: &Window<'_>,
        at: usize,
        end_tag: bool,
        limit: usize,
        attributes: &mut Vec<Attribute>,
    ) -> Found {
        let reach = &window.bytes[at..window.bytes.len().min(at + limit)];
        let name_start = 1 + usize::from(end_tag);
        let name_end = tag_name_end(reach, name_start);
        let name = &reach[name_start..name_end];
        let element = Element::of(name);
        let place = if end_tag { Place::Unsure } else { self.tree.place(name, element) };
        let start = window.base + at as u64;
        let seen = |part| Seen { start, part, element, end_tag, place };
        attributes.clear();
        match attributes::read(reach, name_end, attributes) {
            TagEnd::Closed { end, self_closing } => {
                self.at = start + end as u64;
                let fork = self.behind_tag(name, element, end_tag, self_closing);
                Ok(Some(Step::Tag { seen: seen(Part::Whole), fork }))
            }
            TagEnd::Open(_) if reach.len() < limit => Err(at),
            TagEnd::Open(pause) => {
                self.pause(start, reach.len(), element, end_tag, pause);
                Ok(Some(Step::Tag { seen: seen(Part::Head), fork: None }))
            }
        }
    }

    /// Reads on in a tag that was too long to buffer.
    #[allow(clippy::too_many_arguments)]
    fn rest(
        &mut self,
        window: &Window<'_>,
        at: usize,
        element: Element,
        end_tag: bool,
        pause: Pause,
        limit: usize,
        attributes: &mut Vec<Attribute>,
    ) -> Found {
        if let Pause::Value(quote) = pause {
            let end = attributes::value_end(window.bytes, at, quote).ok_or(window.bytes.len())?;
            self.at = window.base + (end + usize::from(quote.is_some())) as u64;
            self.state = State::Tag { element, end_tag, pause: Pause::Between(0) };
            return Ok(None);
        }
        let reach = &window.bytes[at..window.bytes.len().min(at + limit)];
        let name = element.name().as_bytes();
        let place = self.tree.place(name, element);
        let start = window.base + at as u64;
        let seen = Seen { start, part: Part::Rest, element, end_tag: false, place };
        attributes.clear();
        match attributes::read(reach, 0, attributes) {
            TagEnd::Closed { end, self_closing } => {
                self.at = start + end as u64;
                let fork = self.behind_tag(name, element, end_tag, self_closing);
                Ok(Some(Step::Tag { seen, fork }))
            }
            TagEnd::Open(_) if reach.len() < limit => Err(at),
            TagEnd::Open(pause) => {
                self.pause(start, reach.len(), element, end_tag, pause);
                Ok(Some(Step::Tag { seen, fork: None }))
            }
        }
    }

    /// Stops inside a tag that is too long to buffer, of which this many bytes were read.
    fn pause(&mut self, start: u64, read: usize, element: Element, end_tag: bool, pause: Pause) {
        let at = match pause {
            // A name that alone fills the buffer is none that anybody looks for.
            Pause::Between(at) if read - at < Self::LONGEST_NAME => at,
            _ => read,
        };
        self.at = start + at as u64;
        self.state = State::Tag { element, end_tag, pause };
    }

    const LONGEST_NAME: usize = 32;

    fn behind_tag(&mut self, name: &[u8], element: Element, end_tag: bool, self_closing: bool) -> Option<Reading> {
        self.state = State::Data;
        if end_tag {
            self.tree.end(name, element);
            return None;
        }
        match self.tree.start(name, element, self_closing) {
            Next::Data => None,
            Next::Text(state) => {
                self.state = state;
                None
            }
            Next::Either(state) => {
                let mut fork = self.fork();
                fork.state = state;
                Some(fork)
            }
            Next::Noscript => self.noscript(),
        }
    }

    /// Another reading of what comes from here.
    fn fork(&self) -> Reading {
        Reading { born: self.at, waiting: false, ..self.clone() }
    }

    /// Takes what follows for the text of a `noscript`, because scripting is on.
    fn enter_noscript(&mut self) {
        self.noscript = self.at..u64::MAX;
        self.state = State::Text(Element::Noscript);
    }

    fn noscript(&mut self) -> Option<Reading> {
        match self.scripting {
            Some(false) => None,
            Some(true) => {
                self.enter_noscript();
                None
            }
            None => {
                let mut fork = self.fork();
                fork.scripting = Some(true);
                fork.enter_noscript();
                self.scripting = Some(false);
                Some(fork)
            }
        }
    }

    pub(super) fn go(&mut self, window: &Window<'_>, at: usize, state: State) -> Found {
        self.at = window.base + at as u64;
        self.state = state;
        Ok(None)
    }
}

/// `Ok(None)`: the state changed, go on. `Err`: more bytes are needed from this offset.
pub(super) type Found = Result<Option<Step>, usize>;

/// Where the tag name that starts at `at` ends.
pub(super) fn tag_name_end(bytes: &[u8], at: usize) -> usize {
    let ends = |&byte: &u8| matches!(byte, b'/' | b'>') || is_space(byte);
    bytes[at..].iter().position(ends).map_or(bytes.len(), |len| at + len)
}
