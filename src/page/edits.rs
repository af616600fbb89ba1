use std::{
    collections::VecDeque,
    ops::{Deref, Range},
};

use bytes::{Buf, BufMut, Bytes, BytesMut};
use smallvec::SmallVec;

/// The part of the page that is not out yet, and what will be changed in it. Offsets count from the start of the page.
#[derive(Debug)]
pub(super) struct Edits {
    start: u64,
    end: u64,
    held: VecDeque<Bytes>,
    /// In the order of their offsets.
    edits: Vec<Edit>,
}

#[derive(Debug, PartialEq, Eq)]
struct Edit {
    at: u64,
    remove: u64,
    insert: Bytes,
}

/// Bytes of the page where they lie, or put together: without an allocation if they are few.
#[allow(clippy::large_enum_variant)] // it lives on the stack, and for as long as one look takes
pub(super) enum Contents<'e> {
    One(&'e [u8]),
    Joined(SmallVec<[u8; 2 << 10]>),
}

impl Deref for Contents<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::One(bytes) => bytes,
            Self::Joined(bytes) => bytes,
        }
    }
}

impl Edits {
    /// As many chunks as a page mostly waits for at once.
    const HELD: usize = 8;

    pub(super) fn new() -> Self {
        Self { start: 0, end: 0, held: VecDeque::with_capacity(Self::HELD), edits: Vec::new() }
    }

    /// Takes the next bytes of the page.
    pub(super) fn push(&mut self, bytes: Bytes) {
        self.end += bytes.len() as u64;
        if !bytes.is_empty() {
            self.held.push_back(bytes);
        }
    }

    /// Where the bytes taken so far end.
    pub(super) fn end(&self) -> u64 {
        self.end
    }

    /// Whether an edit is waiting.
    pub(super) fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// Puts `insert` in the place of `range`. The same edit made twice is made once.
    pub(super) fn replace(&mut self, range: Range<u64>, insert: impl Into<Bytes>) {
        let edit = Edit { at: range.start, remove: range.end - range.start, insert: insert.into() };
        let from = self.edits.partition_point(|other| other.at < edit.at);
        let to = self.edits.partition_point(|other| other.at <= edit.at);
        if !self.edits[from..to].contains(&edit) {
            self.edits.insert(to, edit);
        }
    }

    pub(super) fn insert(&mut self, at: u64, insert: impl Into<Bytes>) {
        self.replace(at..at, insert);
    }

    pub(super) fn remove(&mut self, range: Range<u64>) {
        self.replace(range, Bytes::new());
    }

    /// The pieces that hold these bytes of the page, which must not be out yet.
    pub(super) fn pieces(&self, range: Range<u64>) -> impl Iterator<Item = &[u8]> {
        let mut at = self.start;
        self.held.iter().filter_map(move |bytes| {
            let start = at;
            at += bytes.len() as u64;
            let from = range.start.clamp(start, at) - start;
            let to = range.end.clamp(start, at) - start;
            (from < to).then(|| &bytes[from as usize..to as usize])
        })
    }

    /// These bytes of the page in one piece.
    pub(super) fn text(&self, range: Range<u64>) -> Contents<'_> {
        let mut pieces = self.pieces(range);
        let first = pieces.next().unwrap_or_default();
        match pieces.next() {
            None => Contents::One(first),
            Some(second) => {
                let mut text = SmallVec::from_slice(first);
                text.extend_from_slice(second);
                pieces.for_each(|piece| text.extend_from_slice(piece));
                Contents::Joined(text)
            }
        }
    }

    /// Lets everything before `to` out: as it came where nothing is changed, else in one frame.
    pub(super) fn flush(&mut self, to: u64, out: &mut VecDeque<Bytes>) {
        let due = self.edits.iter().take_while(|edit| edit.at + edit.remove <= to).count();
        if due == 0 {
            while let Some(bytes) = self.take(to) {
                out.push_back(bytes);
            }
            return;
        }
        let inserted: usize = self.edits[..due].iter().map(|edit| edit.insert.len()).sum();
        let mut frame = BytesMut::with_capacity((to - self.start) as usize + inserted);
        let edits: Vec<Edit> = self.edits.drain(..due).collect();
        for edit in edits {
            // What a wider edit took out takes its own edits along.
            if edit.at < self.start {
                continue;
            }
            while let Some(bytes) = self.take(edit.at) {
                frame.put(bytes);
            }
            frame.put(edit.insert);
            while self.take(edit.at + edit.remove).is_some() {}
        }
        while let Some(bytes) = self.take(to) {
            frame.put(bytes);
        }
        if frame.has_remaining() {
            out.push_back(frame.freeze());
        }
    }

    /// The next held bytes before `to`.
    fn take(&mut self, to: u64) -> Option<Bytes> {
        let wanted = to.checked_sub(self.start).filter(|&len| len > 0)? as usize;
        let first = self.held.front_mut()?;
        let bytes = if first.len() <= wanted { self.held.pop_front()? } else { first.split_to(wanted) };
        self.start += bytes.len() as u64;
        Some(bytes)
    }
}
