use std::{collections::VecDeque, sync::Arc};

use bytes::Bytes;
use url::Url;

use super::{
    charset::Charset, desk::Desk, escapes::Escapes, insertion::Insertion, refusal::Refusal, tally::Tally, xml::Entities,
};
use crate::{
    gate::Permits,
    html::{MAX_TAG, Scanner, Window},
    policy::Policy,
};

/// What to make of one page.
#[derive(Clone, Debug)]
pub struct Job {
    /// Whose rules hold.
    pub policy: Arc<Policy>,
    /// What the visitor permits.
    pub permits: Permits,
    /// The address of the page.
    pub page: Url,
    /// How browsers will read it.
    pub syntax: Syntax,
    /// What the head of the response says of its encoding.
    pub charset: Charset,
    /// What is placed first in `body`.
    pub insertion: Insertion,
    /// The path that placeholders lead back to.
    pub return_to: String,
}

/// By which rules a page is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// `text/html`.
    Html,
    /// XML: no tag is certain, so denied ones are made inert and none is taken out.
    Xml,
}

/// Rewrites one page, chunk by chunk. See [the room](super) for its rules.
///
/// ```
/// use std::{collections::VecDeque, sync::Arc};
/// use tower_consent::{Policy, gate::Permits, consent::Grants, page::{Charset, Job, PageRewriter, Syntax}};
///
/// let policy = Arc::new(Policy::builder().build()?);
/// let job = |grants| Job {
///     permits: Permits::new(&policy, &grants),
///     policy: policy.clone(),
///     page: "https://example.org/".parse().unwrap(),
///     syntax: Syntax::Html,
///     charset: Charset::Ascii,
///     insertion: Default::default(),
///     return_to: "/".into(),
/// };
/// let page = "<p>Hi</p><script async src='https://www.googletagmanager.com/gtag/js?id=G-1'></script>";
///
/// let mut out = VecDeque::new();
/// let mut denied = PageRewriter::new(job(Grants::none()));
/// denied.push(page.into(), &mut out)?;
/// denied.finish(&mut out)?;
/// assert_eq!(out.drain(..).collect::<Vec<_>>().concat(), b"<p>Hi</p>");
///
/// let grants = Grants::from_iter([tower_consent::consent::Id::new("analytics")?]);
/// let mut granted = PageRewriter::new(job(grants));
/// granted.push(page.into(), &mut out)?;
/// granted.finish(&mut out)?;
/// assert_eq!(out.drain(..).collect::<Vec<_>>().concat(), page.as_bytes());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct PageRewriter {
    scanner: Scanner,
    desk: Desk,
    /// A copy of what the scanner has not done with: the part of a tag that has come so far.
    carry: Vec<u8>,
    /// Where the carry, or without one the next chunk, starts.
    base: u64,
    /// How long the carry must be for another look at it.
    look_at: usize,
    /// The first bytes, which may be a byte order mark.
    mark: [u8; 2],
    /// Looks for entities in XML, while anything is denied.
    entities: Option<Entities>,
    /// Looks for what may change the encoding of a page that declares none, while anything is denied.
    escapes: Option<Escapes>,
    /// Nothing is left to read: what comes goes.
    through: bool,
    refused: bool,
}

impl PageRewriter {
    /// As much as most tags that a chunk cuts are long.
    const CARRY: usize = 2 << 10;

    /// Starts a page.
    pub fn new(job: Job) -> Self {
        let scanner = match job.syntax {
            Syntax::Html => Scanner::html(),
            Syntax::Xml => Scanner::xml(),
        };
        Self::with(scanner, Desk::new(job))
    }

    pub(super) fn with(scanner: Scanner, desk: Desk) -> Self {
        let reads = !desk.denies_nothing();
        Self {
            entities: (reads && desk.judging.is_xml()).then(Entities::default),
            escapes: reads.then(Escapes::default),
            scanner,
            desk,
            carry: Vec::with_capacity(Self::CARRY),
            base: 0,
            look_at: 0,
            mark: [0; 2],
            through: false,
            refused: false,
        }
    }

    /// What was judged so far, and goes on counting.
    pub(crate) fn tally(&self) -> Arc<Tally> {
        Arc::clone(&self.desk.judging.tally)
    }

    /// Takes the next bytes of the page and gives what is ready, most often one frame.
    ///
    /// # Errors
    ///
    /// When the page cannot be read while anything is denied; the page is over then.
    pub fn push(&mut self, chunk: Bytes, out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        self.check(&chunk)?;
        self.through |= self.carry.is_empty() && self.desk.lets_all_through();
        if self.through {
            self.desk.edits.push(chunk);
            self.desk.edits.flush(self.desk.edits.end(), out);
            return Ok(());
        }
        if let Some(escapes) = &mut self.escapes {
            escapes.look_at(&chunk, self.desk.edits.end());
        }
        self.desk.edits.push(chunk.clone());
        self.desk.look(&chunk);
        self.read(&chunk);
        self.give(out)
    }

    /// Ends the page and gives the rest of it.
    ///
    /// # Errors
    ///
    /// As [`PageRewriter::push`].
    pub fn finish(&mut self, out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        if self.refused {
            return Err(Refusal::Ended);
        }
        if self.through {
            return Ok(());
        }
        let carry = std::mem::take(&mut self.carry);
        let window = Window { bytes: &carry, base: self.base, last: true };
        self.base += self.scanner.scan(window, &mut self.desk) as u64;
        self.desk.finish(self.base, self.scanner.in_data());
        self.give(out)
    }

    fn check(&mut self, chunk: &[u8]) -> Result<(), Refusal> {
        if self.refused {
            return Err(Refusal::Ended);
        }
        let refusal = match () {
            () if self.is_utf16(chunk) && self.desk.denies_nothing() => {
                self.desk.insert_nothing();
                None
            }
            () if self.is_utf16(chunk) => Some(Refusal::Utf16),
            () if self.entities.as_mut().is_some_and(|entities| entities.are_in(chunk)) => Some(Refusal::Entities),
            () => None,
        };
        self.refused = refusal.is_some();
        refusal.map_or(Ok(()), Err)
    }

    /// Whether the first two bytes, once they are here, are those of UTF-16: its mark, or a character of ASCII where no other
    /// encoding is declared.
    fn is_utf16(&mut self, chunk: &[u8]) -> bool {
        let seen = self.desk.edits.end();
        for (at, byte) in (seen..).zip(chunk).take_while(|(at, _)| *at < 2) {
            self.mark[at as usize] = *byte;
        }
        let both = seen + chunk.len() as u64 >= 2;
        match self.mark {
            [0xFE, 0xFF] | [0xFF, 0xFE] => true,
            [0xEF, 0xBB] => {
                (self.desk.declared, self.desk.is_utf8) = (Some(0), true);
                false
            }
            [first, second] => both && (first == 0) != (second == 0) && !self.desk.judging.job.charset.writes_ascii(),
        }
    }

    /// Scans what came: a half read tag together with as little of the chunk as completes it, the rest in place.
    fn read(&mut self, chunk: &[u8]) {
        let mut rest = chunk;
        let mut joint = 256;
        while !self.carry.is_empty() && !rest.is_empty() {
            let (more, behind) = rest.split_at(joint.min(rest.len()));
            let before = self.carry.len();
            self.carry.extend_from_slice(more);
            rest = behind;
            joint *= 2;
            if self.carry.len() < self.look_at.min(MAX_TAG) && !more.contains(&b'>') {
                continue;
            }
            let window = Window { bytes: &self.carry, base: self.base, last: false };
            let done = self.scanner.scan(window, &mut self.desk);
            self.base += done as u64;
            if done >= before {
                // The carry is over: what was joined to it and is not done with is read again in place.
                rest = &chunk[chunk.len() - rest.len() - (self.carry.len() - done)..];
                self.carry.clear();
            } else {
                self.carry.drain(..done);
                self.look_at = self.carry.len() * 2;
            }
        }
        if self.carry.is_empty() && !rest.is_empty() {
            let window = Window { bytes: rest, base: self.base, last: false };
            let done = self.scanner.scan(window, &mut self.desk);
            self.base += done as u64;
            self.carry.extend_from_slice(&rest[done..]);
            self.look_at = self.carry.len() * 2;
        }
    }

    fn give(&mut self, out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        let escapes = self.escapes.is_some_and(|escapes| escapes.stand_before(self.base, self.desk.declared));
        if let Some(refusal) = self.desk.refusal().or(escapes.then_some(Refusal::Undeclared)) {
            self.refused = true;
            return Err(refusal);
        }
        self.desk.flush(self.base, out);
        Ok(())
    }
}
