use std::collections::VecDeque;

use bytes::Bytes;

use super::{Coded, decoder::Decoder, encoder::Encoder, transcoder::Transcoder};
use crate::{
    page::{PageRewriter, Refusal},
    policy::Codings,
};

/// Decodes a page, transcodes it to UTF-8 where it must be, rewrites it, and encodes it again where it should be.
#[derive(Debug)]
pub(crate) struct Pipeline {
    decoder: Option<Box<Decoder>>,
    transcoder: Transcoder,
    page: PageRewriter,
    encoder: Option<Box<Encoder>>,
    /// What the rewriter gave, before it is encoded.
    rewritten: VecDeque<Bytes>,
}

impl Pipeline {
    pub(crate) fn new(page: PageRewriter, coded: &Coded, limits: Codings) -> Self {
        let decoder = (!coded.codings.is_empty()).then(|| Box::new(Decoder::new(&coded.codings, limits)));
        let encoder = coded.again.map(|coding| Box::new(Encoder::new(coding)));
        let transcoder = Transcoder::new(coded.charset);
        Self { decoder, transcoder, page, encoder, rewritten: VecDeque::new() }
    }

    /// Takes the next bytes of the body. What a coding makes of them comes by [`Pipeline::step`].
    pub(crate) fn push(&mut self, chunk: Bytes, out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        match &mut self.decoder {
            Some(decoder) => decoder.push(chunk),
            None => self.rewrite(chunk, out)?,
        }
        Ok(())
    }

    /// Works on what came, by a bounded amount. `false` when it needs more of the body.
    pub(crate) fn step(&mut self, out: &mut VecDeque<Bytes>) -> Result<bool, Refusal> {
        let Some(decoder) = &mut self.decoder else { return Ok(false) };
        let Some(decoded) = decoder.next()? else { return Ok(false) };
        self.rewrite(decoded, out)?;
        Ok(true)
    }

    /// Gives all that can be given while the body is waited for.
    pub(crate) fn flush(&mut self, out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        self.encoder.as_mut().map_or(Ok(()), |encoder| encoder.flush(out))
    }

    /// Ends the page. Everything that was pushed has been stepped through.
    pub(crate) fn finish(&mut self, out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        if let Some(decoder) = &self.decoder {
            decoder.finish()?;
        }
        let rest = self.transcoder.finish();
        if !rest.is_empty() {
            self.page.push(rest, &mut self.rewritten)?;
        }
        self.page.finish(&mut self.rewritten)?;
        self.encode(out)?;
        self.encoder.as_mut().map_or(Ok(()), |encoder| encoder.finish(out))
    }

    fn rewrite(&mut self, chunk: Bytes, out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        let text = self.transcoder.push(chunk)?;
        if text.is_empty() {
            return Ok(());
        }
        if self.encoder.is_none() {
            return self.page.push(text, out);
        }
        self.page.push(text, &mut self.rewritten)?;
        self.encode(out)
    }

    fn encode(&mut self, out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        match &mut self.encoder {
            Some(encoder) => self.rewritten.drain(..).try_for_each(|bytes| encoder.push(&bytes, out)),
            None => {
                out.append(&mut self.rewritten);
                Ok(())
            }
        }
    }
}
