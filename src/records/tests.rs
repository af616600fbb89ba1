//! The contract that every store keeps.

use std::time::{Duration, SystemTime};

use uuid::Uuid;

use super::*;
use crate::consent::{Id, Signals};

/// Records of one subject: the n-th in time.
pub(super) fn record(n: u64) -> Record {
    Record {
        schema: 1,
        record_id: Uuid::from_u128(u128::from(n) + 1),
        subject: Uuid::from_u128(0x77),
        event_time: SystemTime::UNIX_EPOCH + Duration::from_millis(1_800_000_000_000 + n),
        event_state: EventState::Given,
        validity_days: 180,
        revision: 3,
        grants: ["analytics", "youtube"].map(|id| Id::new(id).unwrap()).into_iter().collect(),
        categories: vec![Id::new("analytics").unwrap(), Id::new("media").unwrap()],
        language: "en".into(),
        method: Method::Banner,
        notice_sha256: fingerprint(&[b"notice"]),
        signals: Signals { gpc: true },
        overrides: true,
    }
}

async fn keeps_the_contract(store: &dyn RecordStore) {
    let subject = record(0).subject;
    assert!(store.of_subject(subject).await.unwrap().is_empty(), "a new store is empty");

    store.append(&record(2)).await.unwrap();
    store.append(&record(1)).await.unwrap();
    let other = Record { record_id: Uuid::from_u128(900), subject: Uuid::from_u128(9), ..record(3) };
    store.append(&other).await.unwrap();
    assert_eq!(store.of_subject(subject).await.unwrap(), [record(1), record(2)], "by subject, in the order of time");
    assert_eq!(store.of_subject(other.subject).await.unwrap(), [other]);

    let again = Record { revision: 4, ..record(1) };
    store.append(&again).await.unwrap();
    assert_eq!(store.of_subject(subject).await.unwrap(), [record(1), record(2)], "a kept record is never changed");
}

#[tokio::test]
async fn memory_keeps_the_contract() {
    keeps_the_contract(&MemoryStore::new()).await;
}

#[tokio::test]
async fn memory_is_bounded_and_forgets_the_oldest() {
    let store = MemoryStore::new();
    let id = |n: usize| Uuid::from_u128(n as u128);
    for n in 0..=MemoryStore::CAPACITY {
        store.append(&Record { record_id: id(n), subject: id(n), ..record(0) }).await.unwrap();
    }
    assert!(store.of_subject(id(0)).await.unwrap().is_empty());
    for n in [1, MemoryStore::CAPACITY] {
        assert_eq!(store.of_subject(id(n)).await.unwrap().len(), 1);
    }
}

#[test]
fn a_record_says_in_json_what_the_standard_asks() {
    let json = serde_json::to_value(record(0)).unwrap();
    assert_eq!(json["event_time"], "2027-01-15T08:00:00.000Z");
    assert_eq!(json["event_state"], "given");
    assert_eq!(json["grants"], serde_json::json!(["analytics", "youtube"]));
    assert_eq!(json["override"], true);
    assert_eq!(serde_json::from_value::<Record>(json).unwrap(), record(0));
}

#[test]
fn the_state_is_seen_from_the_choice_before() {
    use crate::consent::Grants;
    use EventState::*;

    let some = |ids: &[&str]| ids.iter().map(|id| Id::new(id).unwrap()).collect::<Grants>();
    let none = Grants::none();
    assert_eq!(EventState::of(None, &none), Refused);
    assert_eq!(EventState::of(Some(&none), &none), Refused);
    assert_eq!(EventState::of(Some(&some(&["media"])), &none), Withdrawn);
    assert_eq!(EventState::of(None, &some(&["media"])), Given);
    assert_eq!(EventState::of(Some(&none), &some(&["media"])), Given);
    assert_eq!(EventState::of(Some(&some(&["media"])), &some(&["media"])), Renewed);
    assert_eq!(EventState::of(Some(&some(&["media"])), &some(&["analytics"])), Changed);
}

#[cfg(feature = "sqlite")]
mod sqlite {
    use std::path::{Path, PathBuf};

    use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};

    use super::*;

    struct Directory(PathBuf);

    impl Directory {
        fn new() -> Self {
            let path = std::env::temp_dir().join(format!("consent-{}", Uuid::new_v4()));
            std::fs::create_dir(&path).unwrap();
            Self(path)
        }

        fn file(&self) -> PathBuf {
            self.0.join("consent.db")
        }
    }

    impl Drop for Directory {
        fn drop(&mut self) {
            drop(std::fs::remove_dir_all(&self.0));
        }
    }

    #[tokio::test]
    async fn sqlite_keeps_the_contract_also_after_it_was_closed() {
        let directory = Directory::new();
        keeps_the_contract(&SqliteStore::new(directory.file())).await;
        let reopened = SqliteStore::new(directory.file());
        assert_eq!(reopened.of_subject(record(0).subject).await.unwrap(), [record(1), record(2)]);
        reopened.append(&record(3)).await.unwrap();
        assert_eq!(reopened.of_subject(record(0).subject).await.unwrap().len(), 3);
    }

    #[test]
    fn a_store_is_made_without_a_runtime_and_without_a_file() {
        let directory = Directory::new();
        drop(SqliteStore::new(directory.file()));
        assert!(!directory.file().exists());
    }

    #[tokio::test]
    async fn records_in_the_file_can_be_neither_changed_nor_deleted() {
        let directory = Directory::new();
        SqliteStore::new(directory.file()).append(&record(1)).await.unwrap();
        for statement in ["UPDATE consent_records SET subject = 'x'", "DELETE FROM consent_records"] {
            let error = run(&directory.file(), statement).await.unwrap_err().to_string();
            assert!(error.contains("consent records are append-only"), "{error}");
        }
    }

    async fn run(path: &Path, statement: &'static str) -> Result<(), sqlx::Error> {
        let mut connection = SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(path)).await?;
        sqlx::query(statement).execute(&mut connection).await.map(drop)
    }

    #[tokio::test]
    async fn a_file_that_cannot_be_opened_is_an_error_with_its_cause() {
        let store = SqliteStore::new("/nowhere/at/all/consent.db");
        let error = store.append(&record(1)).await.unwrap_err();
        assert_eq!(error.to_string(), "the record store failed");
        let cause = std::error::Error::source(&error).unwrap().to_string();
        assert!(cause.contains("unable to open database file"), "{cause}");
    }

    #[tokio::test]
    async fn two_processes_may_write_to_one_file() {
        let directory = Directory::new();
        let stores = [SqliteStore::new(directory.file()), SqliteStore::new(directory.file())];
        for n in 0..20 {
            stores[n as usize % 2].append(&record(n)).await.unwrap();
        }
        assert_eq!(stores[0].of_subject(record(0).subject).await.unwrap().len(), 20);
    }
}
