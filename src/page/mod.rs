//! Stub: replaced by the page room.
use std::{collections::VecDeque, sync::Arc};

use bytes::Bytes;
use url::Url;

use crate::{gate::Permits, policy::Policy};

/// What to do with one page.
#[derive(Debug)]
pub struct Job {
    /// The policy.
    pub policy: Arc<Policy>,
    /// What is permitted.
    pub permits: Permits,
    /// The page's address.
    pub page: Url,
    /// What goes in.
    pub insertion: Bytes,
    /// Where placeholders lead back to.
    pub return_to: String,
}

/// The rewriter.
#[derive(Debug)]
pub struct PageRewriter {
    insertion: Bytes,
}

impl PageRewriter {
    /// Starts.
    pub fn new(job: Job) -> Self {
        Self { insertion: job.insertion }
    }

    /// A chunk.
    ///
    /// # Errors
    ///
    /// Never.
    pub fn push(&mut self, chunk: Bytes, out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        if chunk.starts_with(b"\xff\xfe") {
            return Err(Refusal::Charset);
        }
        match memchr::memmem::find(&chunk, b"<body>") {
            Some(at) => {
                out.push_back(chunk.slice(..at + 6));
                out.push_back(std::mem::take(&mut self.insertion));
                out.push_back(chunk.slice(at + 6..));
            }
            None => out.push_back(chunk),
        }
        Ok(())
    }

    /// The end.
    ///
    /// # Errors
    ///
    /// Never.
    pub fn finish(&mut self, out: &mut VecDeque<Bytes>) -> Result<(), Refusal> {
        out.push_back(std::mem::take(&mut self.insertion));
        Ok(())
    }
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// Unreadable charset.
    Charset,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("unreadable charset")
    }
}

impl std::error::Error for Refusal {}
