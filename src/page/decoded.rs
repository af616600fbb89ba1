use memchr::memchr;

/// A text that may be markup: with its character references decoded, and the places they came from.
#[derive(Debug, Default)]
pub(super) struct Decoded {
    pub(super) text: Vec<u8>,
    pieces: Vec<Piece>,
}

/// A stretch that starts with a character reference, or with the text.
#[derive(Debug)]
struct Piece {
    /// Where it starts as written.
    written: usize,
    /// Where it starts decoded.
    decoded: usize,
    /// How many bytes at its end are as written.
    same: usize,
    /// Where it ends as written and decoded.
    ends: (usize, usize),
}

impl Decoded {
    pub(super) fn of(written: &[u8]) -> Self {
        let mut all = Self::default();
        let mut at = 0;
        while at < written.len() {
            let len = memchr(b'&', &written[at + 1..]).map_or(written.len() - at, |next| next + 1);
            let piece = &written[at..at + len];
            let decoded = htmlize::unescape_bytes_in(piece, htmlize::Context::General);
            let same = piece.iter().rev().zip(decoded.iter().rev()).take_while(|(one, other)| one == other).count();
            let start = all.text.len();
            all.text.extend_from_slice(&decoded);
            all.pieces.push(Piece { written: at, decoded: start, same, ends: (at + len, all.text.len()) });
            at += len;
        }
        all
    }

    /// Where a place of the decoded text is written; the start of its character reference if it has one.
    pub(super) fn written(&self, at: usize) -> usize {
        let after = self.pieces.partition_point(|piece| piece.decoded <= at);
        let Some(piece) = after.checked_sub(1).and_then(|last| self.pieces.get(last)) else { return at };
        let behind = piece.ends.1.saturating_sub(at);
        if behind <= piece.same { piece.ends.0 - behind } else { piece.written }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_where_they_are_written() {
        let decoded = Decoded::of(b"a&#x68;ttp&colon;b&amp");
        assert_eq!(decoded.text, b"ahttp:b&");
        let written: Vec<usize> = (0..decoded.text.len()).map(|at| decoded.written(at)).collect();
        assert_eq!(written, [0, 1, 7, 8, 9, 10, 17, 18]);
    }
}
