use smallvec::{SmallVec, smallvec};

use super::{
    attributes::{self, Attribute, TagEnd},
    element::Element,
    reading::{Reading, Step, tag_name_end},
    seen::Seen,
    state::State,
};

/// A contiguous part of the page.
#[derive(Clone, Copy, Debug)]
pub struct Window<'b> {
    /// The bytes from the first one that the last scan left over.
    pub bytes: &'b [u8],
    /// Where in the page they start.
    pub base: u64,
    /// Whether the page ends with them.
    pub last: bool,
}

/// Takes the tags of a page.
pub trait Sink {
    /// A tag that at least one reading of the page sees. Called in the order of their starts.
    fn tag(&mut self, tag: &Tag<'_>);
}

/// A tag of the page.
#[derive(Clone, Copy, Debug)]
pub struct Tag<'b> {
    /// Its bytes, from the `<` to behind the `>`, or a part of them.
    pub bytes: &'b [u8],
    /// Where in the page they start.
    pub start: u64,
    /// Which part of the tag this is.
    pub part: Part,
    pub(super) name: &'b [u8],
    /// Whether it is an end tag.
    pub end_tag: bool,
    /// The element.
    pub element: Element,
    /// The attributes in these bytes, duplicates too.
    pub attributes: &'b [Attribute],
    /// Who sees it.
    pub certainty: Certainty,
    /// What it stands in.
    pub place: Place,
    /// Whether what follows this start tag is surely plain text, up to the element's end tag.
    pub text: bool,
}

/// Which part of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// The first part of one longer than the caller buffers; the last attribute may be cut.
    Head,
    /// A further part of one, which starts between attributes.
    Rest,
}

/// Which readings of the page see a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// All of them.
    Live,
    /// Those in which scripting is off; in the others it is text of a `noscript`.
    Noscript,
    /// Some.
    Doubt,
}

/// What a tag stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Surely the flow of an HTML page, where what is behind a void element reads the same without it.
    Flow,
    /// Surely SVG or MathML, where `script` and `style` hold markup.
    Foreign,
    /// The flow of an HTML page behind a `frameset`, which the browser may have ignored.
    Frameset,
    /// Anything: there were too many readings to follow.
    Lost,
    /// A template, or anything where it is not sure what the tag is, or that it ends.
    Unsure,
}

impl Tag<'_> {
    /// Where in the page its bytes end.
    pub fn end(&self) -> u64 {
        self.start + self.bytes.len() as u64
    }

    /// The tag name as written; empty in a further part.
    pub fn name(&self) -> &[u8] {
        self.name
    }

    /// The bytes of an attribute's name, as written.
    pub fn attribute_name(&self, attribute: &Attribute) -> &[u8] {
        &self.bytes[attribute.name_start..attribute.name_end]
    }

    /// The bytes of an attribute's value, as written: with its character references.
    pub fn attribute_value(&self, attribute: &Attribute) -> &[u8] {
        &self.bytes[attribute.value_start..attribute.value_end]
    }
}

/// Finds the tags of a page, window by window.
#[derive(Clone, Debug)]
pub struct Scanner {
    readings: SmallVec<[Reading; 2]>,
    max_tag: usize,
    attributes: Vec<Attribute>,
}

/// Tags longer than this many bytes are reported in parts.
pub const MAX_TAG: usize = 1 << 20;

/// As many attributes as nearly all tags have.
const ATTRIBUTES: usize = 32;

/// More readings than this become a doubt about everything.
const MAX_READINGS: usize = 8;

impl Scanner {
    /// For a page that browsers read as HTML.
    pub fn html() -> Self {
        Self {
            readings: smallvec![Reading::new(State::Data, 0)],
            max_tag: MAX_TAG,
            attributes: Vec::with_capacity(ATTRIBUTES),
        }
    }

    /// For a page that browsers read as XML: no tag is certain, since an error anywhere before it ends the page.
    pub fn xml() -> Self {
        Self {
            readings: Self::doubt(State::Xml { sure: true }, 0),
            max_tag: MAX_TAG,
            attributes: Vec::with_capacity(ATTRIBUTES),
        }
    }

    fn doubt(about: State, at: u64) -> SmallVec<[Reading; 2]> {
        SmallVec::from_vec(vec![Reading::new(about, at), Reading::new(State::Plaintext, at)])
    }

    /// Reports tags longer than this many bytes, at least 64, in parts.
    #[must_use]
    pub fn with_max_tag(mut self, bytes: usize) -> Self {
        self.max_tag = bytes.max(64);
        self
    }

    /// Whether all readings stand between tags, in text that is part of the page.
    pub fn in_data(&self) -> bool {
        self.readings.iter().all(|reading| reading.state == State::Data)
    }

    /// Reads as far as the window allows, and returns how many of its bytes are done with.
    /// The next window must start with the rest, which is shorter than a tag may be.
    pub fn scan(&mut self, window: Window<'_>, sink: &mut impl Sink) -> usize {
        loop {
            let starved = match self.readings.len() {
                1 => self.run_one(&window, sink),
                _ => self.run_many(&window, sink),
            };
            if starved {
                return (self.frontier() - window.base) as usize;
            }
        }
    }

    /// Runs while there is one reading; `false` once there are more.
    fn run_one(&mut self, window: &Window<'_>, sink: &mut impl Sink) -> bool {
        loop {
            self.run_plain(window, sink);
            let reading = &mut self.readings[0];
            match reading.step(window, self.max_tag, &mut self.attributes) {
                Step::Starved => return true,
                Step::Tag { seen, fork } => {
                    let start = (seen.start - window.base) as usize;
                    let bytes = &window.bytes[start..(reading.at.max(seen.start) - window.base) as usize];
                    sink.tag(&Tag {
                        bytes,
                        start: seen.start,
                        part: seen.part,
                        name: seen.name(bytes),
                        end_tag: seen.end_tag,
                        element: seen.element,
                        attributes: &self.attributes,
                        certainty: Certainty::Live,
                        place: seen.place,
                        text: fork.is_none() && reading.is_in_text(),
                    });
                    if let Some(fork) = fork {
                        self.readings.push(fork);
                        return false;
                    }
                }
                Step::Fork(fork) => {
                    self.readings.push(fork);
                    return false;
                }
            }
        }
    }

    /// Passes the tags of plain flow, most of a page. Gives the same as the careful way, in a quarter of the steps.
    fn run_plain(&mut self, window: &Window<'_>, sink: &mut impl Sink) {
        let reading = &mut self.readings[0];
        if reading.state != State::Data || !reading.tree.is_plain() {
            return;
        }
        let mut at = (reading.at - window.base) as usize;
        while let Some(start) = next_tag(window.bytes, at) {
            let reach = &window.bytes[start..window.bytes.len().min(start + self.max_tag)];
            let end_tag = reach.get(1) == Some(&b'/');
            let name = 1 + usize::from(end_tag);
            if !reach.get(name).is_some_and(u8::is_ascii_alphabetic) {
                break;
            }
            let name_end = tag_name_end(reach, name);
            let element = Element::of(&reach[name..name_end]);
            if !end_tag && element.changes_reading() {
                break;
            }
            self.attributes.clear();
            let TagEnd::Closed { end, .. } = attributes::read(reach, name_end, &mut self.attributes) else { break };
            sink.tag(&Tag {
                bytes: &reach[..end],
                start: window.base + start as u64,
                part: Part::Whole,
                name: &reach[name..name_end],
                end_tag,
                element,
                attributes: &self.attributes,
                certainty: Certainty::Live,
                place: if end_tag { Place::Unsure } else { Place::Flow },
                text: false,
            });
            at = start + end;
        }
        reading.at = window.base + at as u64;
    }

    /// Lets the slowest reading take a step, then reports what all have passed; `true` when it cannot go on.
    fn run_many(&mut self, window: &Window<'_>, sink: &mut impl Sink) -> bool {
        loop {
            let slowest = (0..self.readings.len()).min_by_key(|&at| self.readings[at].at).unwrap_or(0);
            let reading = &mut self.readings[slowest];
            let before = reading.at;
            let mut starved = false;
            match reading.step(window, self.max_tag, &mut self.attributes) {
                Step::Starved => starved = reading.at == before,
                Step::Tag { seen, fork } => {
                    reading.seen.push(seen);
                    if let Some(mut fork) = fork {
                        fork.seen.push(seen);
                        self.readings.push(fork);
                    }
                }
                Step::Fork(fork) => self.readings.push(fork),
            }
            self.give_up(window, sink);
            let frontier = self.frontier();
            self.report(frontier, window, sink);
            self.merge(frontier);
            if starved {
                return true;
            }
            if self.readings.len() == 1 {
                return false;
            }
        }
    }

    /// The position that all readings have reached.
    fn frontier(&self) -> u64 {
        self.readings.iter().map(|reading| reading.at).min().unwrap_or_default()
    }

    /// Doubts everything from where there are too many readings. That place is behind a tag, and so does not depend on
    /// how the page was cut, as the readings' positions do while they wait for more of it.
    fn give_up(&mut self, window: &Window<'_>, sink: &mut impl Sink) {
        if self.readings.len() <= MAX_READINGS {
            return;
        }
        let mut births: SmallVec<[u64; 2 * MAX_READINGS]> = self.readings.iter().map(|reading| reading.born).collect();
        births.sort_unstable();
        let crowded = births[MAX_READINGS];
        if crowded <= self.frontier() {
            self.report(crowded, window, sink);
            self.readings = Self::doubt(State::Every, crowded);
        }
    }

    /// Reports the tags that start before this position.
    fn report(&mut self, frontier: u64, window: &Window<'_>, sink: &mut impl Sink) {
        loop {
            let next = self.readings.iter().filter_map(|reading| reading.seen.first()).min_by_key(|seen| seen.start);
            let Some(seen) = next.copied().filter(|seen| seen.start < frontier) else { return };
            let certainty = self.certainty(&seen);
            for reading in &mut self.readings {
                if reading.seen.first().is_some_and(|first| first.start == seen.start) {
                    reading.seen.remove(0);
                }
            }
            self.emit(window, &seen, certainty, sink);
        }
    }

    fn certainty(&self, seen: &Seen) -> Certainty {
        let blind = |reading: &&Reading| reading.seen.first() != Some(seen);
        let mut blind = self.readings.iter().filter(blind).peekable();
        if blind.peek().is_none() {
            return Certainty::Live;
        }
        let in_noscript = |reading: &Reading| {
            reading.seen.first().is_none_or(|other| other.start != seen.start) && reading.noscript.contains(&seen.start)
        };
        if blind.all(in_noscript) { Certainty::Noscript } else { Certainty::Doubt }
    }

    /// Reports a tag that was read some steps ago: tokenizes it again, which from its `<` gives the same.
    fn emit(&mut self, window: &Window<'_>, seen: &Seen, certainty: Certainty, sink: &mut impl Sink) {
        let bytes = &window.bytes[(seen.start - window.base) as usize..];
        let bytes = &bytes[..bytes.len().min(self.max_tag)];
        let from = match seen.part {
            Part::Rest => 0,
            Part::Whole | Part::Head => tag_name_end(bytes, 1 + usize::from(seen.end_tag)),
        };
        self.attributes.clear();
        let len = match attributes::read(bytes, from, &mut self.attributes) {
            TagEnd::Closed { end, .. } => end,
            TagEnd::Open(_) => bytes.len(),
        };
        sink.tag(&Tag {
            bytes: &bytes[..len],
            start: seen.start,
            part: seen.part,
            name: seen.name(&bytes[..len]),
            end_tag: seen.end_tag,
            element: seen.element,
            attributes: &self.attributes,
            certainty,
            place: seen.place,
            text: false,
        });
    }

    /// Makes readings that agree one. They no longer differ in whether scripting is on, so both may be from here on.
    /// Not before the others have come as far, or their number would depend on how the page was cut.
    fn merge(&mut self, frontier: u64) {
        let mut at = 1;
        while at < self.readings.len() {
            let agrees = |other: &usize| {
                self.readings[at].at == frontier && self.readings[*other].agrees_with(&self.readings[at])
            };
            let Some(same) = (0..at).find(agrees) else {
                at += 1;
                continue;
            };
            let merged = self.readings.remove(at);
            self.readings[same].born = self.readings[same].born.min(merged.born);
            if self.readings[same].scripting != merged.scripting {
                self.readings[same].scripting = None;
            }
        }
    }
}

/// Where the next `<` stands. Often it is the very next byte, which is seen faster than searched for.
#[inline]
fn next_tag(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at) {
        Some(b'<') => Some(at),
        _ => memchr::memchr(b'<', &bytes[at..]).map(|text| at + text),
    }
}
