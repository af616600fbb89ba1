use std::sync::{Mutex, MutexGuard, PoisonError};

use uuid::Uuid;

use super::{BoxFuture, Record, RecordStore, StoreError};

/// Keeps records in memory: for tests and trials, since a restart loses them.
///
/// It holds at most [`MemoryStore::CAPACITY`] records and then takes no more, so that what is there stays evidence.
#[derive(Debug, Default)]
pub struct MemoryStore {
    records: Mutex<Vec<Record>>,
}

impl MemoryStore {
    /// How many records it holds at most.
    pub const CAPACITY: usize = 10_000;

    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn records(&self) -> MutexGuard<'_, Vec<Record>> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep(&self, record: &Record) -> Result<(), StoreError> {
        let mut records = self.records();
        if records.iter().any(|kept| kept.record_id == record.record_id) {
            return Ok(());
        }
        if records.len() >= Self::CAPACITY {
            return Err(StoreError::Full { records: records.len() });
        }
        records.push(record.clone());
        Ok(())
    }

    fn find(&self, subject: Uuid) -> Vec<Record> {
        let mut found: Vec<Record> = self.records().iter().filter(|r| r.subject == subject).cloned().collect();
        found.sort_by_key(|record| record.event_time);
        found
    }
}

impl RecordStore for MemoryStore {
    fn append<'a>(&'a self, record: &'a Record) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async { self.keep(record) })
    }

    fn of_subject(&self, subject: Uuid) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        Box::pin(async move { Ok(self.find(subject)) })
    }
}
