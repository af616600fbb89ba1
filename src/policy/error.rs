use std::{
    error::Error,
    fmt, io,
    path::{Path, PathBuf},
};

/// A policy that cannot be used.
#[non_exhaustive]
pub enum PolicyError {
    /// The file cannot be read.
    Unreadable {
        /// Its path.
        file: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The text is no TOML.
    Syntax {
        /// Where it stands.
        place: Place,
        /// What the parser says.
        source: Box<dyn Error + Send + Sync>,
        /// The same in one line.
        message: String,
    },
    /// A value or a key is not what is expected there.
    Value {
        /// Where it stands, if it comes from a file.
        place: Option<Place>,
        /// What is wrong, and what is expected.
        message: String,
    },
}

/// A place in the text of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// The file, if the text comes from one.
    pub file: Option<PathBuf>,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// A flaw found while a policy is read or built, with the byte offset of its place.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Flaw {
    pub(super) at: Option<usize>,
    pub(super) message: String,
}

impl Place {
    pub(super) fn of(offset: usize, text: &str) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        Self { file: None, line, column: before[line_start..].chars().count() + 1 }
    }
}

impl Flaw {
    pub(super) fn new(at: Option<usize>, message: impl Into<String>) -> Self {
        Self { at, message: message.into() }
    }

    pub(super) fn in_text(self, text: &str) -> PolicyError {
        PolicyError::Value { place: self.at.map(|at| Place::of(at, text)), message: self.message }
    }
}

impl PolicyError {
    pub(super) fn syntax(error: toml::de::Error, text: &str) -> Self {
        let place = Place::of(error.span().map_or(0, |span| span.start), text);
        let message = error.message().replace('\n', ", ");
        Self::Syntax { place, message, source: Box::new(error) }
    }

    pub(super) fn in_file(mut self, path: &Path) -> Self {
        match &mut self {
            Self::Syntax { place, .. } | Self::Value { place: Some(place), .. } => place.file = Some(path.into()),
            Self::Unreadable { .. } | Self::Value { place: None, .. } => {}
        }
        self
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{}, ", file.display())?;
        }
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { file, source } => write!(f, "{}: cannot be read: {source}", file.display()),
            Self::Syntax { place, message, .. } => write!(f, "{place}: {message}"),
            Self::Value { place: Some(place), message } => write!(f, "{place}: {message}"),
            Self::Value { place: None, message } => f.write_str(message),
        }
    }
}

/// The same sentence: a `main` that returns an error prints it by `Debug`.
impl fmt::Debug for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for PolicyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unreadable { source, .. } => Some(source),
            Self::Syntax { source, .. } => Some(source.as_ref()),
            Self::Value { .. } => None,
        }
    }
}
