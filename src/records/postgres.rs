use std::{fmt, str::FromStr, time::Duration};

use sqlx::{
    Executor, PgPool, Row,
    postgres::{PgConnectOptions, PgPoolOptions, PgRow},
};
use uuid::Uuid;

use super::{BoxFuture, Record, RecordStore, StoreError};

/// How long a visitor waits for the database at most.
const PATIENCE: Duration = Duration::from_secs(5);
/// How many connections one process has at most.
const MAX_CONNECTIONS: u32 = 8;

/// Sent at the start of each connection, as one transaction.
///
/// Several processes may come to an empty database at once: the lock lets one of them make the table, and `IF` is asked again
/// behind it. A role that may only read and insert works where the table is there already.
const PREPARE: &str = "
SET statement_timeout = '5s';
DO $prepare$ BEGIN
IF current_setting('synchronous_commit') = 'off' THEN
    PERFORM set_config('synchronous_commit', 'on', false);
END IF;
IF to_regclass('consent_records') IS NULL THEN
    PERFORM pg_advisory_xact_lock(7162935582110479);
    IF to_regclass('consent_records') IS NULL THEN
        CREATE TABLE consent_records (
            record_id uuid NOT NULL PRIMARY KEY,
            subject uuid NOT NULL,
            event_time timestamptz NOT NULL,
            sequence bigint GENERATED ALWAYS AS IDENTITY,
            record json NOT NULL
        );
        CREATE INDEX consent_records_by_subject ON consent_records (subject, event_time);
        CREATE OR REPLACE FUNCTION consent_records_are_append_only() RETURNS trigger LANGUAGE plpgsql AS
            $refuse$ BEGIN RAISE EXCEPTION 'consent records are append-only'; END $refuse$;
        CREATE TRIGGER consent_records_are_neither_changed_nor_deleted BEFORE UPDATE OR DELETE ON consent_records
            FOR EACH ROW EXECUTE PROCEDURE consent_records_are_append_only();
        CREATE TRIGGER consent_records_are_not_emptied BEFORE TRUNCATE ON consent_records
            FOR EACH STATEMENT EXECUTE PROCEDURE consent_records_are_append_only();
    END IF;
END IF;
END $prepare$;
";
const INSERT: &str = "INSERT INTO consent_records (record_id, subject, event_time, record)
    VALUES ($1::text::uuid, $2::text::uuid, $3::text::timestamptz, $4::text::json) ON CONFLICT (record_id) DO NOTHING";
const LATEST: &str = "SELECT record::text FROM consent_records ORDER BY sequence DESC LIMIT 1";
const OF_SUBJECT: &str =
    "SELECT record::text FROM consent_records WHERE subject = $1::text::uuid ORDER BY event_time, sequence";

/// Keeps records in a PostgreSQL database (12 or later), whose table it creates. An appended record is on the disk of the server.
///
/// Nothing is connected before the first use, which must be within a tokio runtime.
#[derive(Debug)]
pub struct PostgresStore {
    pub(super) pool: PgPool,
}

/// Where a PostgreSQL database is: `postgres://USER:PASSWORD@HOST:PORT/DATABASE`, with the parameters of libpq behind a question
/// mark (`sslmode`, `sslrootcert`, `host` for a directory of sockets). What is left out comes from libpq's environment variables.
#[derive(Clone)]
pub struct PostgresAddress(Box<PgConnectOptions>);

/// An address that is none of a PostgreSQL database.
#[derive(Debug)]
pub struct InvalidPostgresAddress(sqlx::Error);

impl PostgresStore {
    /// A store in this database.
    pub fn new(address: PostgresAddress) -> Self {
        // Without lifetimes, since their upkeep would need a runtime here.
        let pool = PgPoolOptions::new()
            .max_connections(MAX_CONNECTIONS)
            .min_connections(0)
            .max_lifetime(None)
            .idle_timeout(None)
            .acquire_timeout(PATIENCE)
            .after_connect(|connection, _| Box::pin(async move { connection.execute(PREPARE).await.map(drop) }))
            .connect_lazy_with(*address.0);
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

impl RecordStore for PostgresStore {
    fn append<'a>(&'a self, record: &'a Record) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(in_time(self.insert(record)))
    }

    fn of_subject(&self, subject: Uuid) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        Box::pin(in_time(self.select(subject)))
    }

    fn latest(&self) -> BoxFuture<'_, Result<Option<Record>, StoreError>> {
        Box::pin(in_time(self.last()))
    }
}

impl FromStr for PostgresAddress {
    type Err = InvalidPostgresAddress;

    fn from_str(address: &str) -> Result<Self, InvalidPostgresAddress> {
        address.parse().map(Box::new).map(Self).map_err(InvalidPostgresAddress)
    }
}

impl fmt::Debug for PostgresAddress {
    /// Without the password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (host, port) = (self.0.get_host(), self.0.get_port());
        f.debug_struct("PostgresAddress").field("host", &host).field("port", &port).finish_non_exhaustive()
    }
}

impl fmt::Display for InvalidPostgresAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected an address such as \"postgres://USER@HOST/DATABASE\": {}", self.0)
    }
}

impl std::error::Error for InvalidPostgresAddress {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// A server that hangs, or a network that swallows what is sent, must not hold a visitor: it has its own limit for statements,
/// but may not be there to keep it.
async fn in_time<T>(work: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
    tokio::time::timeout(PATIENCE, work).await.unwrap_or_else(|elapsed| Err(backend(elapsed)))
}

fn record(row: &PgRow) -> Result<Record, StoreError> {
    let json: String = row.try_get(0).map_err(backend)?;
    serde_json::from_str(&json).map_err(backend)
}

fn backend(error: impl std::error::Error + Send + Sync + 'static) -> StoreError {
    StoreError::Backend(Box::new(error))
}
