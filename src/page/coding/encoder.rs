use std::{collections::VecDeque, fmt, io};

use bytes::Bytes;
use compression_codecs::{
    BrotliEncoder, Encode, EncodeV2, GzipEncoder, ZlibEncoder, ZstdEncoder,
    brotli::params::EncoderParams,
    core::{Level, util::PartialBuffer},
    flate::params::FlateEncoderParams,
};

use super::Coding;
use crate::page::Refusal;

/// How much of the coded page is gathered before it leaves, in bytes.
const PIECE: usize = 16 << 10;

/// Levels at which coding keeps up with a page that streams: those that servers use for pages made on the fly.
const BROTLI_LEVEL: i32 = 4;
const ZSTD_LEVEL: i32 = 3;

/// Puts a content coding on a page. It is flushed when the body is waited for, so that no byte waits for a later one.
pub(super) struct Encoder {
    codec: Box<dyn EncodeV2 + Send + Sync>,
    piece: Vec<u8>,
    filled: usize,
    /// Whether the codec may hold bytes back.
    holds: bool,
}

impl Encoder {
    pub(super) fn new(coding: Coding) -> Self {
        Self { codec: codec(coding), piece: vec![0; PIECE], filled: 0, holds: false }
    }

    pub(super) fn push(&mut self, bytes: &[u8], out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        self.holds |= !bytes.is_empty();
        let mut from = PartialBuffer::new(bytes);
        while !from.unwritten().is_empty() {
            self.run(out, |codec, to| Encode::encode(codec, &mut from, to).map(|()| true))?;
        }
        Ok(())
    }

    pub(super) fn flush(&mut self, out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        if std::mem::take(&mut self.holds) {
            while !self.run(out, |codec, to| Encode::flush(codec, to))? {}
            self.give(out);
        }
        Ok(())
    }

    pub(super) fn finish(&mut self, out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        while !self.run(out, |codec, to| Encode::finish(codec, to))? {}
        self.give(out);
        Ok(())
    }

    fn run(
        &mut self,
        out: &mut VecDeque<Bytes>,
        work: impl FnOnce(&mut (dyn EncodeV2 + Send + Sync), &mut PartialBuffer<&mut [u8]>) -> io::Result<bool>,
    ) -> Result<bool, Refusal> {
        let mut to = PartialBuffer::new(&mut self.piece[self.filled..]);
        let done = work(&mut *self.codec, &mut to).map_err(|_| Refusal::Coding)?;
        self.filled += to.written_len();
        if self.filled == PIECE {
            self.give(out);
        }
        Ok(done)
    }

    fn give(&mut self, out: &mut VecDeque<Bytes>) {
        if self.filled > 0 {
            out.push_back(Bytes::copy_from_slice(&self.piece[..self.filled]));
            self.filled = 0;
        }
    }
}

fn codec(coding: Coding) -> Box<dyn EncodeV2 + Send + Sync> {
    match coding {
        Coding::Gzip => Box::new(GzipEncoder::new(FlateEncoderParams::from(Level::Default))),
        Coding::Deflate => Box::new(ZlibEncoder::new(FlateEncoderParams::from(Level::Default))),
        Coding::Brotli => {
            Box::new(BrotliEncoder::new(EncoderParams::default().quality(Level::Precise(BROTLI_LEVEL)).text_mode()))
        }
        Coding::Zstd => Box::new(ZstdEncoder::new(ZSTD_LEVEL)),
    }
}

impl fmt::Debug for Encoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Encoder").finish_non_exhaustive()
    }
}
