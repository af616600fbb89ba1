//! The contract that every store keeps.

use std::{
    path::PathBuf,
    time::{Duration, SystemTime},
};

use uuid::Uuid;

use super::*;
use crate::{
    consent::{Id, Signals},
    policy::Jurisdiction,
};

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
        jurisdiction: Jurisdiction::Nz,
        language: "en".into(),
        method: Method::Banner,
        notice_sha256: fingerprint(&[b"notice"]),
        asked_sha256: fingerprint(&[b"asked"]),
        signals: Signals { gpc: true, dnt: false },
        overrides: true,
    }
}

/// A directory for the length of one test.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("consent-{}", Uuid::new_v4()));
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    #[cfg(feature = "sqlite")]
    fn file(&self) -> PathBuf {
        self.0.join("consent.db")
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

async fn keeps_the_contract(store: &dyn RecordStore) {
    let subject = record(0).subject;
    assert!(store.of_subject(subject).await.unwrap().is_empty(), "a new store is empty");
    assert_eq!(store.latest().await.unwrap(), None);

    store.append(&record(2)).await.unwrap();
    store.append(&record(1)).await.unwrap();
    let other = Record { record_id: Uuid::from_u128(900), subject: Uuid::from_u128(9), ..record(3) };
    store.append(&other).await.unwrap();
    assert_eq!(store.of_subject(subject).await.unwrap(), [record(1), record(2)], "by subject, in the order of time");
    assert_eq!(store.of_subject(other.subject).await.unwrap(), std::slice::from_ref(&other));
    assert_eq!(store.latest().await.unwrap(), Some(other.clone()), "in the order of appending");

    let again = Record { revision: 4, ..record(1) };
    store.append(&again).await.unwrap();
    assert_eq!(store.of_subject(subject).await.unwrap(), [record(1), record(2)], "a kept record is never changed");
    assert_eq!(store.latest().await.unwrap(), Some(other));
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
    assert_eq!((&json["jurisdiction"], &json["signals"]), (&"nz".into(), &serde_json::json!({ "gpc": true })));
    assert_eq!(serde_json::from_value::<Record>(json.clone()).unwrap(), record(0));
    let mut older = json;
    older.as_object_mut().unwrap().remove("jurisdiction");
    assert_eq!(serde_json::from_value::<Record>(older).unwrap().jurisdiction, Jurisdiction::Strictest);
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
    use std::path::Path;

    use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};

    use super::*;

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

#[cfg(feature = "postgres")]
mod postgres {
    use std::{
        os::unix::{fs::chown, process::CommandExt as _},
        path::Path,
        process::{Child, Command, Stdio},
        time::Instant,
    };

    use sqlx::{Connection, PgConnection};

    use super::*;

    /// A PostgreSQL server of its own, which listens on a socket in its directory.
    struct Server {
        process: Child,
        directory: Directory,
    }

    impl Server {
        async fn start() -> Self {
            let directory = Directory::new();
            if let Some((user, group)) = servant() {
                chown(&directory.0, Some(user), Some(group)).unwrap();
            }
            let initdb = command("initdb", &directory.0)
                .args(["--auth=trust", "--username=consent", "--no-sync", "--pgdata"])
                .arg(directory.0.join("data"))
                .output()
                .unwrap();
            assert!(initdb.status.success(), "{}", String::from_utf8_lossy(&initdb.stderr));
            let process = command("postgres", &directory.0)
                .args(["-c", "listen_addresses=", "-c", "fsync=off", "-c", "synchronous_commit=off", "-k"])
                .arg(&directory.0)
                .arg("-D")
                .arg(directory.0.join("data"))
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            let server = Self { process, directory };
            server.answers().await;
            server
        }

        async fn answers(&self) {
            let deadline = Instant::now() + Duration::from_secs(30);
            while let Err(error) = PgConnection::connect(&self.url("consent")).await {
                assert!(Instant::now() < deadline, "{error}");
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }

        fn url(&self, user: &str) -> String {
            format!("postgres://{user}:secret@localhost/postgres?host={}", self.directory.0.display())
        }

        fn store(&self) -> PostgresStore {
            PostgresStore::new(self.url("consent").parse().unwrap())
        }

        async fn run(&self, statement: &'static str) -> Result<(), sqlx::Error> {
            let mut connection = PgConnection::connect(&self.url("consent")).await?;
            sqlx::raw_sql(statement).execute(&mut connection).await.map(drop)
        }

        fn signal(&self, signal: &str) {
            assert!(Command::new("kill").args([signal, &self.process.id().to_string()]).status().unwrap().success());
        }
    }

    impl Drop for Server {
        fn drop(&mut self) {
            // Fast shutdown, so that the server's own processes end with it.
            self.signal("-INT");
            drop(self.process.wait());
        }
    }

    /// Debian keeps the server's programs off the PATH.
    fn command(program: &str, directory: &Path) -> Command {
        let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
        let found = versions.map(|version| version.path().join("bin").join(program)).find(|path| path.exists());
        let mut command = Command::new(found.unwrap_or_else(|| program.into()));
        command.current_dir(directory).stdout(Stdio::null());
        if let Some((user, group)) = servant() {
            command.uid(user).gid(group);
        }
        command
    }

    /// PostgreSQL does not run as root: the user and group `postgres`, where the tests do.
    fn servant() -> Option<(u32, u32)> {
        let root = std::fs::metadata("/proc/self").map(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0).unwrap();
        let users = std::fs::read_to_string("/etc/passwd").unwrap();
        let fields: Vec<&str> = users.lines().find(|line| line.starts_with("postgres:"))?.split(':').collect();
        root.then(|| (fields[2].parse().unwrap(), fields[3].parse().unwrap()))
    }

    #[tokio::test]
    async fn postgres_keeps_the_contract_also_after_it_was_closed() {
        let server = Server::start().await;
        keeps_the_contract(&server.store()).await;
        let reopened = server.store();
        assert_eq!(reopened.of_subject(record(0).subject).await.unwrap(), [record(1), record(2)]);
        reopened.append(&record(3)).await.unwrap();
        assert_eq!(reopened.of_subject(record(0).subject).await.unwrap().len(), 3);

        for statement in
            ["UPDATE consent_records SET record = '{}'", "DELETE FROM consent_records", "TRUNCATE consent_records"]
        {
            let error = server.run(statement).await.unwrap_err().to_string();
            assert!(error.contains("consent records are append-only"), "{error}");
        }
    }

    #[tokio::test]
    async fn many_processes_may_come_to_an_empty_database_at_once() {
        let server = Server::start().await;
        let appends = (0..8).map(|n| {
            let store = server.store();
            tokio::spawn(async move { store.append(&record(n)).await })
        });
        for append in appends.collect::<Vec<_>>() {
            append.await.unwrap().unwrap();
        }
        assert_eq!(server.store().of_subject(record(0).subject).await.unwrap().len(), 8);
    }

    #[tokio::test]
    async fn a_record_is_on_the_disk_also_where_the_server_is_told_not_to_wait_for_it() {
        let server = Server::start().await;
        let setting = sqlx::query_scalar::<_, String>("SHOW synchronous_commit").fetch_one(&server.store().pool).await;
        assert_eq!(setting.ok().as_deref(), Some("on"), "the server itself says off");
    }

    #[tokio::test]
    async fn a_role_that_may_only_read_and_insert_is_enough() {
        let server = Server::start().await;
        server.store().append(&record(1)).await.unwrap();
        server.run("CREATE ROLE site LOGIN; GRANT SELECT, INSERT ON consent_records TO site").await.unwrap();
        let store = PostgresStore::new(server.url("site").parse().unwrap());
        store.append(&record(2)).await.unwrap();
        assert_eq!(store.of_subject(record(0).subject).await.unwrap(), [record(1), record(2)]);
    }

    #[tokio::test]
    async fn a_server_that_hangs_holds_nobody_for_long() {
        let server = Server::start().await;
        let store = server.store();
        store.append(&record(1)).await.unwrap();
        // Whatever serves the store hangs, as it would behind a network that swallows everything: its connections, of which one may not
        // be back in the pool yet, and the process that takes new ones.
        let serving =
            "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";
        let mut connection = PgConnection::connect(&server.url("consent")).await.unwrap();
        let serving: Vec<i32> = sqlx::query_scalar(serving).fetch_all(&mut connection).await.unwrap();
        assert!(!serving.is_empty());
        let kill = |signal: &str| {
            let pids = serving.iter().map(ToString::to_string).chain([server.process.id().to_string()]);
            Command::new("kill").arg(signal).args(pids).status().unwrap().success()
        };
        assert!(kill("-STOP"));
        let started = Instant::now();
        let answer = store.append(&record(2)).await;
        let waited = started.elapsed();
        assert!(kill("-CONT"));
        assert!(answer.is_err() && waited < Duration::from_secs(8), "{answer:?} after {waited:?}");
        let back = async { while store.append(&record(3)).await.is_err() {} };
        tokio::time::timeout(Duration::from_secs(30), back).await.expect("it recovers");
    }

    #[tokio::test]
    async fn a_database_that_is_not_there_is_an_error_with_its_cause() {
        let store = PostgresStore::new("postgres://consent@localhost/consent?host=/nowhere".parse().unwrap());
        let error = store.append(&record(1)).await.unwrap_err();
        assert_eq!(error.to_string(), "the record store failed");
        assert!(std::error::Error::source(&error).is_some());
    }

    #[test]
    fn an_address_is_checked_and_its_password_kept_to_itself() {
        let address: PostgresAddress = "postgres://consent:secret@db.example/consent".parse().unwrap();
        let store = PostgresStore::new(address.clone());
        let shown = format!("{address:?} {store:?}");
        assert!(shown.contains("db.example") && !shown.contains("secret"), "{shown}");
        for text in ["postgres://db.example:port/", "postgres://db.example/?sslmode=perhaps"] {
            let error = text.parse::<PostgresAddress>().unwrap_err().to_string();
            assert!(error.starts_with("expected an address such as \"postgres://USER@HOST/DATABASE\": "), "{error}");
        }
    }
}
