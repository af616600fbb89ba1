use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

use uuid::Uuid;

use super::{BoxFuture, Record, RecordStore, StoreError};

/// Keeps records in memory: for tests and trials, since a restart loses them.
///
/// It holds at most [`MemoryStore::CAPACITY`] records; after that each new one takes the place of the oldest.
#[derive(Debug, Default)]
pub struct MemoryStore {
    records: Mutex<VecDeque<Record>>,
}

impl MemoryStore {
    /// How many records it holds at most.
    pub const CAPACITY: usize = 10_000;

    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn records(&self) -> MutexGuard<'_, VecDeque<Record>> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep(&self, record: &Record) {
        let mut records = self.records();
        if records.iter().any(|kept| kept.record_id == record.record_id) {
            return;
        }
        if records.len() == Self::CAPACITY {
            records.pop_front();
        }
        records.push_back(record.clone());
    }

    fn find(&self, subject: Uuid) -> Vec<Record> {
        let mut found: Vec<Record> = self.records().iter().filter(|r| r.subject == subject).cloned().collect();
        found.sort_by_key(|record| record.event_time);
        found
    }
}

impl RecordStore for MemoryStore {
    fn append<'a>(&'a self, record: &'a Record) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            self.keep(record);
            Ok(())
        })
    }

    fn of_subject(&self, subject: Uuid) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        Box::pin(async move { Ok(self.find(subject)) })
    }

    fn latest(&self) -> BoxFuture<'_, Result<Option<Record>, StoreError>> {
        Box::pin(async { Ok(self.records().back().cloned()) })
    }
}
