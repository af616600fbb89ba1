use std::{
    collections::VecDeque,
    error::Error,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use super::{Record, RecordStore, StoreError};
use crate::telemetry;

/// How many records of refusals wait at most while the store is down.
const MAX_WAITING: usize = 4096;
/// How many of them one visitor's choice writes at most when the store is back.
const BATCH: usize = 64;
/// How long refusals leave a store alone that has failed, so that they do not wait for its next failure.
const REST: Duration = Duration::from_secs(5);

/// Writes records so that a grant is proven first and a refusal does not wait for a store that is down.
///
/// Records that wait are in memory only: those of a process that ends while its store is down are lost.
#[derive(Debug)]
pub(crate) struct Ledger {
    store: Arc<dyn RecordStore>,
    waiting: Mutex<Waiting>,
}

#[derive(Debug, Default)]
struct Waiting {
    records: VecDeque<Record>,
    failed_at: Option<Instant>,
}

impl Ledger {
    pub(crate) fn new(store: Arc<dyn RecordStore>) -> Self {
        Self { store, waiting: Mutex::default() }
    }

    /// The record that was kept last.
    pub(crate) async fn latest(&self) -> Result<Option<Record>, StoreError> {
        self.store.latest().await
    }

    /// Keeps the record of a grant. Only `Ok` makes the grant effective.
    pub(crate) async fn grant(&self, record: &Record) -> Result<(), StoreError> {
        self.write_waiting().await?;
        self.append(record).await
    }

    /// Keeps the record of a refusal or withdrawal, now or when the store is back.
    pub(crate) async fn refuse(&self, record: Record) {
        // It waits before it is written, so that a visitor who hangs up does not take it with him.
        self.wait(record);
        let rests = self.waiting().failed_at.is_some_and(|failed_at| failed_at.elapsed() < REST);
        if rests {
            return;
        }
        if let Err(error) = self.write_waiting().await {
            let cause = error.source().map(ToString::to_string);
            tracing::warn!(%error, cause, "the records of refusals wait for the store");
        }
    }

    fn wait(&self, record: Record) {
        let mut waiting = self.waiting();
        if waiting.records.len() < MAX_WAITING {
            waiting.records.push_back(record);
            telemetry::records_waiting(waiting.records.len());
        } else {
            telemetry::record_lost();
            tracing::error!("too many records wait for the store: this one is lost");
        }
    }

    /// A record leaves the queue only once it is written. Two visitors may write the same one, which stores must allow.
    async fn write_waiting(&self) -> Result<(), StoreError> {
        for _ in 0..BATCH {
            let Some(record) = self.waiting().records.front().cloned() else { break };
            self.append(&record).await?;
            let mut waiting = self.waiting();
            waiting.records.retain(|waiting| waiting.record_id != record.record_id);
            telemetry::records_waiting(waiting.records.len());
        }
        Ok(())
    }

    async fn append(&self, record: &Record) -> Result<(), StoreError> {
        let started = Instant::now();
        let result = self.store.append(record).await;
        telemetry::store_answered(started.elapsed(), result.is_ok());
        self.waiting().failed_at = result.is_err().then(Instant::now);
        result
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
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
        ledger.grant(&record(2)).await.unwrap();
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
        assert_eq!(ledger.waiting().records.len(), MAX_WAITING);
    }

    #[tokio::test]
    async fn one_choice_writes_a_bounded_batch() {
        let (store, ledger) = ledger(true);
        for n in 0..BATCH as u64 + 10 {
            ledger.refuse(record(n)).await;
        }
        store.down.store(false, Ordering::Relaxed);
        ledger.grant(&record(10_000)).await.unwrap();
        assert_eq!(ledger.waiting().records.len(), 10);
    }

    #[tokio::test]
    async fn refusals_leave_a_store_alone_that_has_just_failed() {
        let (store, ledger) = ledger(true);
        ledger.refuse(record(1)).await;
        store.down.store(false, Ordering::Relaxed);
        ledger.refuse(record(2)).await;
        assert_eq!(ledger.waiting().records.len(), 2);
        ledger.waiting().failed_at = Instant::now().checked_sub(REST);
        ledger.refuse(record(3)).await;
        assert_eq!(store.of_subject(record(1).subject).await.unwrap(), [record(1), record(2), record(3)]);
    }

    #[tokio::test]
    async fn a_visitor_who_hangs_up_does_not_take_his_record_with_him() {
        #[derive(Debug)]
        struct Hanging;

        impl RecordStore for Hanging {
            fn append<'a>(&'a self, _: &'a Record) -> BoxFuture<'a, Result<(), StoreError>> {
                Box::pin(std::future::pending())
            }

            fn of_subject(&self, _: Uuid) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
                Box::pin(std::future::pending())
            }
        }

        let ledger = Ledger::new(Arc::new(Hanging));
        let refusal = tokio::time::timeout(Duration::from_millis(10), ledger.refuse(record(1)));
        assert!(refusal.await.is_err());
        assert_eq!(ledger.waiting().records, [record(1)]);
    }
}
