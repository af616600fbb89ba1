use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{Record, RecordStore, StoreError};

/// How many records of refusals wait at most while the store is down.
const MAX_WAITING: usize = 4096;
/// How many of them one visitor's choice writes at most when the store is back.
const BATCH: usize = 64;

/// Writes records so that a grant is proven first and a refusal never has to wait for its proof.
///
/// Records that wait are in memory only: those of a process that ends while its store is down are lost.
#[derive(Debug)]
pub(crate) struct Ledger {
    store: Arc<dyn RecordStore>,
    waiting: Mutex<VecDeque<Record>>,
}

impl Ledger {
    pub(crate) fn new(store: Arc<dyn RecordStore>) -> Self {
        Self { store, waiting: Mutex::default() }
    }

    /// Keeps the record of a grant. Only `Ok` makes the grant effective.
    pub(crate) async fn grant(&self, record: &Record) -> Result<(), StoreError> {
        self.write_waiting().await?;
        self.store.append(record).await
    }

    /// Keeps the record of a refusal or withdrawal, now or when the store is back.
    pub(crate) async fn refuse(&self, record: Record) {
        // It waits before it is written, so that a visitor who hangs up does not take it with him.
        self.wait(record);
        if let Err(error) = self.write_waiting().await {
            let cause = std::error::Error::source(&error).map(ToString::to_string);
            tracing::warn!(%error, cause, "the record of a refusal waits for the store");
        }
    }

    fn wait(&self, record: Record) {
        let mut waiting = self.waiting();
        if waiting.len() < MAX_WAITING {
            waiting.push_back(record);
        } else {
            tracing::error!(record_id = %record.record_id, "too many records wait for the store: this one is lost");
        }
    }

    /// A record leaves the queue only once it is written. Two visitors may write the same one, which stores must allow.
    async fn write_waiting(&self) -> Result<(), StoreError> {
        for _ in 0..BATCH {
            let Some(record) = self.waiting().front().cloned() else { break };
            self.store.append(&record).await?;
            self.waiting().retain(|waiting| waiting.record_id != record.record_id);
        }
        Ok(())
    }

    fn waiting(&self) -> MutexGuard<'_, VecDeque<Record>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use uuid::Uuid;

    use super::*;
    use crate::records::{BoxFuture, MemoryStore, tests::record};

    #[derive(Debug, Default)]
    struct Failing {
        down: AtomicBool,
        memory: MemoryStore,
    }

    impl RecordStore for Failing {
        fn append<'a>(&'a self, record: &'a Record) -> BoxFuture<'a, Result<(), StoreError>> {
            if self.down.load(Ordering::Relaxed) {
                return Box::pin(async { Err(StoreError::Backend("the disk is gone".into())) });
            }
            self.memory.append(record)
        }

        fn of_subject(&self, subject: Uuid) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
            self.memory.of_subject(subject)
        }
    }

    fn ledger(down: bool) -> (Arc<Failing>, Ledger) {
        let store = Arc::new(Failing { down: AtomicBool::new(down), memory: MemoryStore::new() });
        (Arc::clone(&store), Ledger::new(store))
    }

    #[tokio::test]
    async fn a_grant_fails_while_the_store_is_down_and_leaves_nothing_behind() {
        let (store, ledger) = ledger(true);
        assert!(ledger.grant(&record(1)).await.is_err());
        store.down.store(false, Ordering::Relaxed);
        ledger.refuse(record(2)).await;
        assert_eq!(store.of_subject(record(1).subject).await.unwrap(), [record(2)]);
    }

    #[tokio::test]
    async fn a_refusal_waits_while_the_store_is_down_and_is_written_before_the_next_grant() {
        let (store, ledger) = ledger(true);
        ledger.refuse(record(1)).await;
        assert!(store.of_subject(record(1).subject).await.unwrap().is_empty());
        store.down.store(false, Ordering::Relaxed);
        ledger.grant(&record(2)).await.unwrap();
        assert_eq!(store.of_subject(record(1).subject).await.unwrap(), [record(1), record(2)]);
    }

    #[tokio::test]
    async fn the_queue_is_bounded() {
        let (_, ledger) = ledger(true);
        for n in 0..MAX_WAITING + 10 {
            ledger.refuse(record(n as u64)).await;
        }
        assert_eq!(ledger.waiting().len(), MAX_WAITING);
    }

    #[tokio::test]
    async fn one_choice_writes_a_bounded_batch() {
        let (store, ledger) = ledger(true);
        for n in 0..BATCH as u64 + 10 {
            ledger.refuse(record(n)).await;
        }
        store.down.store(false, Ordering::Relaxed);
        ledger.grant(&record(10_000)).await.unwrap();
        assert_eq!(ledger.waiting().len(), 10);
    }
}
