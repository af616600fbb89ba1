use std::fmt;

/// Why a page was not sent: it could not be read, and something in it might have been denied.
///
/// The `502 Bad Gateway` that the visitor gets in its place has this in its extensions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnreadablePage {
    /// It is in a content coding that cannot be read, or in too many of them.
    ContentCoding(String),
    /// Its charset does not write markup in ASCII.
    Charset(String),
    /// It is a part of a page (`206 Partial Content`).
    Part,
    /// It is a row of pages, each in place of the last (`multipart/x-mixed-replace`).
    Replaced,
}

impl UnreadablePage {
    /// A name for it that does not change, for logs and metrics.
    pub fn code(&self) -> &'static str {
        match self {
            Self::ContentCoding(_) => "content-coding",
            Self::Charset(_) => "charset",
            Self::Part => "part",
            Self::Replaced => "replaced",
        }
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
            Self::Replaced => f.write_str("this page came as multipart/x-mixed-replace, which cannot be read"),
        }
    }
}

impl std::error::Error for UnreadablePage {}
