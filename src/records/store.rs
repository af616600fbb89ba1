use std::{fmt, future::Future, pin::Pin};

use uuid::Uuid;

use super::Record;

/// A boxed future, as a trait object must return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Where records are kept. Append-only: there is no way to change or remove one.
///
/// A store bounds its own time: a visitor waits for `append`.
pub trait RecordStore: Send + Sync + fmt::Debug + 'static {
    /// Keeps a record. `Ok` means that it is durable as far as this store ever makes anything durable.
    /// Appending a record again, by its `record_id`, changes nothing and is `Ok`.
    ///
    /// # Errors
    ///
    /// When the record may not have been kept.
    fn append<'a>(&'a self, record: &'a Record) -> BoxFuture<'a, Result<(), StoreError>>;

    /// All records of one visitor, by event time.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    fn of_subject(&self, subject: Uuid) -> BoxFuture<'_, Result<Vec<Record>, StoreError>>;

    /// The record that was appended last; none where there is none, or where the store does not tell.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    fn latest(&self) -> BoxFuture<'_, Result<Option<Record>, StoreError>> {
        Box::pin(async { Ok(None) })
    }
}

/// A store that failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum StoreError {
    /// What lies under the store failed.
    Backend(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the record store failed")
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Backend(source) => Some(source.as_ref()),
        }
    }
}
