use std::fmt;

use bytes::Bytes;
use encoding_rs::{Decoder, Encoding, ISO_2022_JP, REPLACEMENT, UTF_16BE, UTF_16BE_INIT, UTF_16LE, UTF_16LE_INIT};
use smallvec::SmallVec;

use crate::page::{Charset, Foreign, Refusal};

/// How UTF-8 says that it is UTF-8, above whatever a head or a `meta` says (WHATWG Encoding, section 6, "decode").
const UTF_8_MARK: &[u8] = b"\xEF\xBB\xBF";

/// What opens a page in UTF-16, without a mark too (WHATWG HTML 13.2.3.2, prescan).
static OPENINGS: [(&[u8], &Encoding); 4] = [
    (b"\xFE\xFF", &UTF_16BE_INIT),
    (b"\xFF\xFE", &UTF_16LE_INIT),
    (b"\0<\0?\0x", &UTF_16BE_INIT),
    (b"<\0?\0x\0", &UTF_16LE_INIT),
];

/// Makes UTF-8 of pages in encodings that do not write markup in ASCII; all others pass as they are.
pub(super) enum Transcoder {
    /// Not enough has come to tell.
    Opening { seen: SmallVec<[u8; 6]>, declared: bool },
    /// Markup is written in ASCII.
    Pass,
    /// It is not.
    Decode { decoder: Box<Decoder>, mark: bool },
}

impl Transcoder {
    pub(super) fn new(charset: Charset) -> Self {
        match charset {
            Charset::Foreign(foreign) => Self::decode(encoding(foreign), false),
            _ => Self::Opening { seen: SmallVec::new(), declared: charset.writes_ascii() },
        }
    }

    /// UTF-8 needs a mark where the head of the response does not say it.
    fn decode(encoding: &'static Encoding, mark: bool) -> Self {
        Self::Decode { decoder: Box::new(encoding.new_decoder()), mark }
    }

    /// The text of the next bytes.
    pub(super) fn push(&mut self, chunk: Bytes) -> Result<Bytes, Refusal> {
        match self {
            Self::Pass => Ok(chunk),
            Self::Decode { .. } => Ok(self.text(&chunk, false)),
            Self::Opening { seen, declared } => {
                let (seen, declared) = (std::mem::take(seen), *declared);
                self.open(&seen, declared, chunk)
            }
        }
    }

    /// The text that was waiting for more.
    pub(super) fn finish(&mut self) -> Bytes {
        match self {
            Self::Pass => Bytes::new(),
            Self::Decode { .. } => self.text(&[], true),
            Self::Opening { seen, .. } => Bytes::copy_from_slice(seen),
        }
    }

    fn open(&mut self, seen: &[u8], declared: bool, chunk: Bytes) -> Result<Bytes, Refusal> {
        let chunk = if seen.is_empty() { chunk } else { [seen, &chunk].concat().into() };
        // What the head declares is outdone by a mark only (WHATWG HTML 13.2.3.1).
        let openings = if declared { &OPENINGS[..2] } else { &OPENINGS[..] };
        if let Some((_, encoding)) = openings.iter().find(|(opening, _)| chunk.starts_with(opening)) {
            *self = Self::decode(encoding, true);
            return Ok(self.text(&chunk, false));
        }
        if openings.iter().any(|(opening, _)| opening.starts_with(&chunk)) {
            *self = Self::Opening { seen: SmallVec::from_slice(&chunk), declared };
            return Ok(Bytes::new());
        }
        *self = Self::Pass;
        Ok(chunk)
    }

    fn text(&mut self, bytes: &[u8], last: bool) -> Bytes {
        let Self::Decode { decoder, mark } = self else { return Bytes::new() };
        let most = decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(0);
        let mut text = String::with_capacity(most);
        let _ = decoder.decode_to_string(bytes, &mut text, last);
        if std::mem::take(mark) {
            return [UTF_8_MARK, text.as_bytes()].concat().into();
        }
        text.into()
    }
}

fn encoding(foreign: Foreign) -> &'static Encoding {
    match foreign {
        Foreign::Utf16Be => UTF_16BE,
        Foreign::Utf16Le => UTF_16LE,
        Foreign::Iso2022Jp => ISO_2022_JP,
        Foreign::Replacement => REPLACEMENT,
    }
}

impl fmt::Debug for Transcoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Opening { .. } => "Opening",
            Self::Pass => "Pass",
            Self::Decode { .. } => "Decode",
        })
    }
}
