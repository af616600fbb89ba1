use std::fmt;

/// Why a page cannot be passed on while anything is denied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// It starts with the byte order mark of UTF-16, whose bytes cannot be read as ASCII.
    Utf16,
    /// Its `meta` names an encoding whose bytes cannot be read as ASCII.
    Encoding,
    /// It declares no encoding, and has what makes browsers guess one whose bytes cannot be read as ASCII.
    Undeclared,
    /// Its content coding is broken, or ends too early.
    Coding,
    /// It is longer than the policy lets it be, once its content coding is off, or far longer than what came.
    TooLarge,
    /// It is XML with entities of its own, whose text may be markup.
    Entities,
    /// More was written to it after it was refused.
    Ended,
}

impl Refusal {
    /// A name for it that does not change, for logs and metrics.
    pub fn code(self) -> &'static str {
        match self {
            Self::Utf16 => "utf-16",
            Self::Encoding => "encoding",
            Self::Undeclared => "undeclared-encoding",
            Self::Coding => "broken-coding",
            Self::TooLarge => "too-large",
            Self::Entities => "entities",
            Self::Ended => "ended",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Utf16 => "the page is in UTF-16, expected UTF-8 or another encoding that extends ASCII",
            Self::Encoding => "the page's meta declares an encoding that does not extend ASCII, expected UTF-8",
            Self::Undeclared => {
                "the page declares no encoding and has escape sequences of ISO-2022-JP, expected a declared encoding"
            }
            Self::Coding => "the content coding of the page is broken or ends too early",
            Self::TooLarge => "the page is larger than [codings] max_bytes or max_ratio allow",
            Self::Entities => "the page is XML and declares entities, expected none",
            Self::Ended => "the page was refused before its end",
        })
    }
}

impl std::error::Error for Refusal {}
