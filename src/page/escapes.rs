/// Looks for what makes browsers take a page that declares no encoding for one in ISO-2022-JP: an escape sequence that
/// switches to another alphabet, in which the bytes of markup may be letters and those of letters markup.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Escapes {
    /// Whether the last chunk ended with an escape.
    begun: bool,
    first: Option<u64>,
}

impl Escapes {
    const ESCAPE: u8 = 0x1B;

    /// Looks at the chunk that starts at `start` in the page.
    pub(super) fn look_at(&mut self, chunk: &[u8], start: u64) {
        let Some((first, last)) = chunk.first().zip(chunk.last()) else { return };
        if self.first.is_some() {
            return;
        }
        let joined = (self.begun && switches(*first)).then(|| start - 1);
        self.begun = *last == Self::ESCAPE;
        let mut escapes = memchr::memchr_iter(Self::ESCAPE, chunk);
        let mut within = || escapes.find(|at| chunk.get(at + 1).copied().is_some_and(switches));
        self.first = joined.or_else(|| within().map(|at| start + at as u64));
    }

    /// Whether one stands before `end`, and before the encoding was declared.
    pub(super) fn stand_before(&self, end: u64, declared: Option<u64>) -> bool {
        self.first.is_some_and(|at| at < end && declared.is_none_or(|declared| declared > at))
    }
}

fn switches(byte: u8) -> bool {
    matches!(byte, b'$' | b'(')
}
