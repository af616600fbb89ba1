//! How the bytes of a page come in and go out: content codings (RFC 9110, section 8.4.1) and encodings of text.

#[cfg(feature = "decode")]
mod decoder;
#[cfg(feature = "decode")]
mod encoder;
#[cfg(feature = "decode")]
mod transcoder;

#[cfg(feature = "decode")]
mod pipeline;
#[cfg(not(feature = "decode"))]
mod plain;

#[cfg(feature = "decode")]
pub(crate) use pipeline::Pipeline;
#[cfg(not(feature = "decode"))]
pub(crate) use plain::Pipeline;

use smallvec::SmallVec;

use super::Charset;

/// A page in more content codings than this is refused.
pub(crate) const MAX_CODINGS: usize = 4;

/// A content coding that is known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coding {
    /// `gzip`, RFC 1952.
    Gzip,
    /// `deflate`, RFC 1950, and RFC 1951 as some servers send it.
    Deflate,
    /// `br`, RFC 7932.
    Brotli,
    /// `zstd`, RFC 8878.
    Zstd,
}

/// How the bytes of a page stand for its text, and how they leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Coded {
    /// In the order in which they were applied.
    pub(crate) codings: SmallVec<[Coding; MAX_CODINGS]>,
    pub(crate) charset: Charset,
    /// What the page is to be in when it leaves.
    pub(crate) again: Option<Coding>,
}

impl Coded {
    /// What the head says once the page is in an encoding that can be read.
    pub(crate) fn declares(&self) -> Charset {
        if let Charset::Foreign(_) = self.charset { Charset::Utf8 } else { self.charset }
    }

    /// Whether its bytes can be read, and leave, as they come.
    pub(crate) fn is_plain(&self) -> bool {
        self.codings.is_empty() && self.again.is_none() && !matches!(self.charset, Charset::Foreign(_))
    }
}

impl Coding {
    /// The coding of this name, if it can be read.
    pub(crate) fn named(name: &[u8]) -> Option<Self> {
        let known = [
            (&b"gzip"[..], Self::Gzip),
            (b"x-gzip", Self::Gzip),
            (b"deflate", Self::Deflate),
            (b"br", Self::Brotli),
            (b"zstd", Self::Zstd),
        ];
        let named = known.iter().find(|(known, _)| name.eq_ignore_ascii_case(known)).map(|(_, coding)| *coding);
        named.filter(|_| cfg!(feature = "decode"))
    }

    /// What it is called in a head.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Deflate => "deflate",
            Self::Brotli => "br",
            Self::Zstd => "zstd",
        }
    }
}
