/// Looks for what makes browsers take a page that declares no encoding for one in ISO-2022-JP: an escape sequence that
/// switches to another alphabet, in which the bytes of markup may be letters and those of letters markup.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Escapes {
    /// Whether the last chunk ended with an escape.
    begun: bool,
}

impl Escapes {
    const ESCAPE: u8 = 0x1B;

    /// Whether one is in this chunk, or where it joins the last one.
    pub(super) fn are_in(&mut self, chunk: &[u8]) -> bool {
        let Some((first, last)) = chunk.first().zip(chunk.last()) else { return false };
        let joined = self.begun && switches(*first);
        self.begun = *last == Self::ESCAPE;
        joined || memchr::memchr_iter(Self::ESCAPE, chunk).any(|at| chunk.get(at + 1).copied().is_some_and(switches))
    }
}

fn switches(byte: u8) -> bool {
    matches!(byte, b'$' | b'(')
}
