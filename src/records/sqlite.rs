use std::{path::Path, time::Duration};

use sqlx::{
    Executor, Row, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use uuid::Uuid;

use super::{BoxFuture, Record, RecordStore, StoreError};

/// How long a visitor waits for the file at most.
const PATIENCE: Duration = Duration::from_secs(5);

/// The record stands as JSON, so that a later version can add to it; the columns beside it are for looking it up.
const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS consent_records (
    record_id TEXT NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL,
    event_time TEXT NOT NULL,
    record TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS consent_records_by_subject ON consent_records (subject, event_time);
CREATE TRIGGER IF NOT EXISTS consent_records_are_not_changed BEFORE UPDATE ON consent_records
    BEGIN SELECT RAISE(ABORT, 'consent records are append-only'); END;
CREATE TRIGGER IF NOT EXISTS consent_records_are_not_deleted BEFORE DELETE ON consent_records
    BEGIN SELECT RAISE(ABORT, 'consent records are append-only'); END;
";
const INSERT: &str = "INSERT INTO consent_records (record_id, subject, event_time, record) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (record_id) DO NOTHING";
const LATEST: &str = "SELECT record FROM consent_records ORDER BY rowid DESC LIMIT 1";
const OF_SUBJECT: &str = "SELECT record FROM consent_records WHERE subject = ?1 ORDER BY event_time, rowid";

/// Keeps records in a SQLite file, which it creates. An appended record survives a loss of power: the file is in
/// WAL mode with `synchronous = FULL`.
///
/// Nothing is opened before the first use, which must be within a tokio runtime.
#[derive(Debug)]
pub struct SqliteStore {
    pool: SqlitePool,
}

impl SqliteStore {
    /// A store in this file.
    pub fn new(path: impl AsRef<Path>) -> Self {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(PATIENCE);
        // One connection, since SQLite has one writer; without lifetimes, since their upkeep would need a runtime here.
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .min_connections(0)
            .max_lifetime(None)
            .idle_timeout(None)
            .acquire_timeout(PATIENCE)
            .after_connect(|connection, _| Box::pin(async move { connection.execute(SCHEMA).await.map(drop) }))
            .connect_lazy_with(options);
        Self { pool }
    }

    async fn insert(&self, record: &Record) -> Result<(), StoreError> {
        let json = serde_json::to_string(record).map_err(backend)?;
        sqlx::query(INSERT)
            .bind(record.record_id.to_string())
            .bind(record.subject.to_string())
            .bind(humantime::format_rfc3339_millis(record.event_time).to_string())
            .bind(json)
            .execute(&self.pool)
            .await
            .map_err(backend)?;
        Ok(())
    }

    async fn select(&self, subject: Uuid) -> Result<Vec<Record>, StoreError> {
        let query = sqlx::query(OF_SUBJECT).bind(subject.to_string());
        let rows = query.fetch_all(&self.pool).await.map_err(backend)?;
        rows.iter().map(record).collect()
    }

    async fn last(&self) -> Result<Option<Record>, StoreError> {
        let row = sqlx::query(LATEST).fetch_optional(&self.pool).await.map_err(backend)?;
        row.as_ref().map(record).transpose()
    }
}

impl RecordStore for SqliteStore {
    fn append<'a>(&'a self, record: &'a Record) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.insert(record))
    }

    fn of_subject(&self, subject: Uuid) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        Box::pin(self.select(subject))
    }

    fn latest(&self) -> BoxFuture<'_, Result<Option<Record>, StoreError>> {
        Box::pin(self.last())
    }
}

fn record(row: &sqlx::sqlite::SqliteRow) -> Result<Record, StoreError> {
    let json: String = row.try_get(0).map_err(backend)?;
    serde_json::from_str(&json).map_err(backend)
}

fn backend(error: impl std::error::Error + Send + Sync + 'static) -> StoreError {
    StoreError::Backend(Box::new(error))
}
