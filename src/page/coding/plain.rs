use std::collections::VecDeque;

use bytes::Bytes;

use super::Coded;
use crate::{
    page::{PageRewriter, Refusal},
    policy::Codings,
};

/// Rewrites pages whose bytes can be read as they are.
#[derive(Debug)]
pub(crate) struct Pipeline {
    page: PageRewriter,
}

impl Pipeline {
    pub(crate) fn new(page: PageRewriter, _: &Coded, _: Codings) -> Self {
        Self { page }
    }

    pub(crate) fn push(&mut self, chunk: Bytes, out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        self.page.push(chunk, out)
    }

    pub(crate) fn step(&mut self, _: &mut VecDeque<Bytes>) -> Result<bool, Refusal> {
        Ok(false)
    }

    pub(crate) fn flush(&mut self, _: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn finish(&mut self, out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        self.page.finish(out)
    }
}
