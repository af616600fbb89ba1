use std::{fmt, str::FromStr};

#[cfg(feature = "postgres")]
use crate::records::PostgresAddress;

/// Where the proof is kept: `[records]` in a policy file. It is read from `memory`, `sqlite:PATH` or `postgres://USER@HOST/DATABASE`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum Records {
    /// In memory: lost at a restart.
    #[default]
    Memory,
    /// In a SQLite file.
    #[cfg(feature = "sqlite")]
    Sqlite(std::path::PathBuf),
    /// In a PostgreSQL database.
    #[cfg(feature = "postgres")]
    Postgres(PostgresAddress),
}

/// A text that names no place for records: what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidRecords(String);

const STORES: &str =
    "expected \"memory\", \"sqlite:PATH\" with the path of a file, or \"postgres://USER@HOST/DATABASE\"";

impl FromStr for Records {
    type Err = InvalidRecords;

    fn from_str(text: &str) -> Result<Self, InvalidRecords> {
        match text.split_once(':') {
            None if text == "memory" => Ok(Self::Memory),
            Some(("sqlite", path)) if !path.is_empty() && !path.starts_with(':') => sqlite(path),
            Some(("postgres" | "postgresql", rest)) if rest.starts_with("//") => postgres(text),
            _ => Err(InvalidRecords(STORES.to_owned())),
        }
    }
}

impl fmt::Display for InvalidRecords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidRecords {}

#[cfg(feature = "sqlite")]
fn sqlite(path: &str) -> Result<Records, InvalidRecords> {
    Ok(Records::Sqlite(path.into()))
}

#[cfg(not(feature = "sqlite"))]
fn sqlite(_: &str) -> Result<Records, InvalidRecords> {
    Err(without("sqlite"))
}

#[cfg(feature = "postgres")]
fn postgres(address: &str) -> Result<Records, InvalidRecords> {
    let invalid = |error: crate::records::InvalidPostgresAddress| InvalidRecords(error.to_string());
    address.parse().map(Records::Postgres).map_err(invalid)
}

#[cfg(not(feature = "postgres"))]
fn postgres(_: &str) -> Result<Records, InvalidRecords> {
    Err(without("postgres"))
}

#[cfg(not(all(feature = "sqlite", feature = "postgres")))]
fn without(feature: &str) -> InvalidRecords {
    InvalidRecords(format!("expected another store, since tower-consent is built without its feature {feature:?}"))
}
