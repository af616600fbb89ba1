use std::fmt;

use bytes::{Buf, Bytes};
use compression_codecs::{
    BrotliDecoder, Decode, DecodeV2, DeflateDecoder, GzipDecoder, ZlibDecoder, ZstdDecoder, core::util::PartialBuffer,
    zstd::params::DParameter,
};

use super::Coding;
use crate::{page::Refusal, policy::Codings};

/// How much is decoded at once, in bytes.
const STEP: usize = 32 << 10;

/// How much any coding may yield whatever came in, in bytes: small pages may be as repetitive as they like.
const FREE: u64 = 1 << 20;

/// The window that browsers accept, as a power of two: 8 MB (RFC 9659).
const ZSTD_WINDOW_LOG: u32 = 23;

/// Takes the content codings off a body, step by step.
#[derive(Debug)]
pub(super) struct Decoder {
    /// In the order in which the codings were applied: the last one is taken off first.
    stages: Vec<Stage>,
}

/// One coding on its way off.
struct Stage {
    coding: Coding,
    codec: Option<Box<dyn DecodeV2 + Send + Sync>>,
    /// What a step decodes into. It is copied out, so that what the page holds of it is no larger than it has to be.
    piece: Vec<u8>,
    state: State,
    input: Bytes,
    /// Whether the last step filled its piece, so that there may be more without input.
    full: bool,
    read: u64,
    written: u64,
    limits: Codings,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nothing has come.
    Fresh,
    /// Within a stream.
    Within,
    /// Behind a stream, where another may follow.
    Between,
    /// Behind the last stream. What follows is padding, which browsers ignore too.
    Over,
}

impl Decoder {
    pub(super) fn new(codings: &[Coding], limits: Codings) -> Self {
        Self { stages: codings.iter().map(|coding| Stage::new(*coding, limits)).collect() }
    }

    /// Takes the next bytes of the body. Those before have all been decoded.
    pub(super) fn push(&mut self, chunk: Bytes) {
        if let Some(outermost) = self.stages.last_mut() {
            outermost.append(chunk);
        }
    }

    /// What comes next of the decoded body, or nothing where more is needed.
    pub(super) fn next(&mut self) -> Result<Option<Bytes>, Refusal> {
        pull(&mut self.stages)
    }

    /// Whether the body ended where its codings do.
    pub(super) fn finish(&self) -> Result<(), Refusal> {
        let ended =
            |stage: &Stage| stage.state != State::Within && (stage.input.is_empty() || stage.state == State::Over);
        if self.stages.iter().all(ended) { Ok(()) } else { Err(Refusal::Coding) }
    }
}

/// The next piece that the first of these stages yields, fed by those behind it.
fn pull(stages: &mut [Stage]) -> Result<Option<Bytes>, Refusal> {
    let Some((stage, outer)) = stages.split_first_mut() else { return Ok(None) };
    loop {
        if let Some(piece) = stage.decode()? {
            return Ok(Some(piece));
        }
        match pull(outer)? {
            Some(piece) => stage.append(piece),
            None => return Ok(None),
        }
    }
}

impl Stage {
    fn new(coding: Coding, limits: Codings) -> Self {
        Self {
            coding,
            codec: None,
            piece: vec![0; STEP],
            state: State::Fresh,
            input: Bytes::new(),
            full: false,
            read: 0,
            written: 0,
            limits,
        }
    }

    fn append(&mut self, chunk: Bytes) {
        self.input = if self.input.is_empty() { chunk } else { [&self.input[..], &chunk].concat().into() };
    }

    /// Decodes one step of the input; `None` when it is used up.
    fn decode(&mut self) -> Result<Option<Bytes>, Refusal> {
        while self.is_ready()? && (self.full || !self.input.is_empty()) {
            let (used, length) = self.run()?;
            self.full = length == STEP;
            if length > 0 {
                return Ok(Some(Bytes::copy_from_slice(&self.piece[..length])));
            }
            if used == 0 && self.state == State::Within && !self.input.is_empty() {
                return Err(Refusal::Coding);
            }
        }
        Ok(None)
    }

    /// Whether a stream is open, or can be opened by what has come.
    fn is_ready(&mut self) -> Result<bool, Refusal> {
        match self.state {
            State::Within => return Ok(true),
            State::Over => self.input.clear(),
            State::Between if !self.input.is_empty() && !self.opens_another() => {
                self.state = State::Over;
                self.input.clear();
            }
            State::Fresh | State::Between => {}
        }
        if self.input.is_empty() || (self.coding == Coding::Deflate && self.input.len() < 2) {
            return Ok(false);
        }
        match &mut self.codec {
            Some(codec) => codec.reinit().map_err(|_| Refusal::Coding)?,
            None => self.codec = Some(codec(self.coding, &self.input)),
        }
        self.state = State::Within;
        Ok(true)
    }

    /// Whether the input goes on with a further stream of the same coding (RFC 1952, section 2.2; RFC 8878, section 3.1).
    fn opens_another(&self) -> bool {
        match self.coding {
            Coding::Gzip => self.input[0] == 0x1F,
            Coding::Zstd => self.input[0] == 0x28 || self.input[0] & 0xF0 == 0x50,
            Coding::Deflate | Coding::Brotli => false,
        }
    }

    /// How much was read and written.
    fn run(&mut self) -> Result<(usize, usize), Refusal> {
        let Some(codec) = &mut self.codec else { return Ok((0, 0)) };
        let mut from = PartialBuffer::new(&self.input[..]);
        let mut to = PartialBuffer::new(&mut self.piece[..]);
        let ended = match Decode::decode(&mut **codec, &mut from, &mut to) {
            Ok(ended) => ended,
            // To be called for what is left is no reason to fail.
            Err(_) if self.input.is_empty() => false,
            Err(_) => return Err(Refusal::Coding),
        };
        let (used, length) = (from.written_len(), to.written_len());
        self.input.advance(used);
        self.read += used as u64;
        self.written += length as u64;
        if ended {
            self.state = State::Between;
        }
        let fair = FREE.saturating_add(self.read.saturating_mul(self.limits.max_ratio.into()));
        if self.written > fair.min(self.limits.max_bytes.into()) {
            return Err(Refusal::TooLarge);
        }
        Ok((used, length))
    }
}

fn codec(coding: Coding, input: &[u8]) -> Box<dyn DecodeV2 + Send + Sync> {
    match coding {
        Coding::Gzip => Box::new(GzipDecoder::new()),
        Coding::Deflate if is_zlib(input) => Box::new(ZlibDecoder::new()),
        Coding::Deflate => Box::new(DeflateDecoder::new()),
        Coding::Brotli => Box::new(BrotliDecoder::new()),
        Coding::Zstd => Box::new(ZstdDecoder::new_with_params(&[DParameter::window_log_max(ZSTD_WINDOW_LOG)])),
    }
}

/// Whether a `deflate` body has the header that it should have (RFC 1950, section 2.2).
fn is_zlib(input: &[u8]) -> bool {
    let [method, flags, ..] = *input else { return false };
    method & 0x0F == 8 && u16::from_be_bytes([method, flags]) % 31 == 0
}

impl fmt::Debug for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stage").field("coding", &self.coding).field("state", &self.state).finish_non_exhaustive()
    }
}
