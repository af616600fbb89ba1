//! The proof: one record for each choice, kept where nobody changes it.
//!
//! 1. A grant is effective only once its record is durable; a refusal or withdrawal is effective always.
//! 2. Records are append-only. A withdrawal is a new record.
//! 3. No page waits for a store: only the endpoints touch it.

mod fingerprint;
mod ledger;
mod memory;
#[cfg(feature = "postgres")]
mod postgres;
mod record;
#[cfg(feature = "sqlite")]
mod sqlite;
mod store;
#[cfg(test)]
mod tests;

use std::sync::Arc;

pub(crate) use fingerprint::fingerprint;
pub(crate) use ledger::Ledger;
pub use memory::MemoryStore;
#[cfg(feature = "postgres")]
pub use postgres::{InvalidPostgresAddress, PostgresAddress, PostgresStore};
pub use record::{EventState, Method, Record};
pub(crate) use record::{now, rfc3339};
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;
pub use store::{BoxFuture, RecordStore, StoreError};

use crate::policy::{Policy, Records};

/// The store that a policy names. It connects when it is first used.
pub(crate) fn store(policy: &Policy) -> Arc<dyn RecordStore> {
    match &policy.records {
        Records::Memory => Arc::new(MemoryStore::new()),
        #[cfg(feature = "sqlite")]
        Records::Sqlite(path) => Arc::new(SqliteStore::new(path)),
        #[cfg(feature = "postgres")]
        Records::Postgres(address) => Arc::new(PostgresStore::new(address.clone())),
    }
}
