use std::fmt;

use http::{StatusCode, header::CONTENT_ENCODING, response::Parts};

use super::content_type::unreadable_charset;

/// Why a page was not sent: it could not be read, and something in it might have been denied.
///
/// The `502 Bad Gateway` that the visitor gets in its place has this in its extensions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnreadablePage {
    /// The site compressed it, though it was asked not to.
    ContentCoding(String),
    /// Its charset does not write markup in ASCII.
    Charset(String),
    /// It is a part of a page (`206 Partial Content`).
    Part,
}

impl UnreadablePage {
    /// What the head of a page says against reading its body.
    pub(super) fn of(head: &Parts) -> Option<Self> {
        if head.status == StatusCode::PARTIAL_CONTENT {
            return Some(Self::Part);
        }
        let codings = head.headers.get_all(CONTENT_ENCODING).iter();
        let mut codings = codings.flat_map(|value| value.as_bytes().split(|&b| b == b',')).map(<[u8]>::trim_ascii);
        let coding = codings.find(|coding| !coding.is_empty() && !coding.eq_ignore_ascii_case(b"identity"));
        coding
            .map(|coding| Self::ContentCoding(String::from_utf8_lossy(coding).into_owned()))
            .or_else(|| unreadable_charset(&head.headers).map(Self::Charset))
    }
}

impl fmt::Display for UnreadablePage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ContentCoding(coding) => {
                write!(f, "this page came with the content coding {coding:?}, which cannot be read")
            }
            Self::Charset(charset) => write!(f, "this page came in the charset {charset:?}, which cannot be read"),
            Self::Part => f.write_str("only a part of this page came, and a part cannot be read"),
        }
    }
}

impl std::error::Error for UnreadablePage {}
