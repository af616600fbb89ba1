//! A shared cache that runs, in a place of its own.

use std::{
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use http::HeaderMap;
use uuid::Uuid;

use crate::recipe::{block, moved};

/// How long a cache may take to start.
const START: Duration = Duration::from_secs(30);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Software {
    Nginx,
    Varnish,
}

pub(crate) const BOTH: [Software; 2] = [Software::Nginx, Software::Varnish];

/// Ends with this value, and leaves nothing behind.
#[derive(Debug)]
pub(crate) struct Cache {
    pub(crate) software: Software,
    pub(crate) address: SocketAddr,
    folder: PathBuf,
    process: Child,
}

impl Cache {
    /// Starts it before a site, set up as the document says.
    pub(crate) fn start(software: Software, site: SocketAddr) -> Self {
        let recipe = match software {
            Software::Nginx => block("nginx", "nginx"),
            Software::Varnish => block("Varnish", "vcl"),
        };
        Self::start_by(software, &recipe, site)
    }

    /// Starts an nginx that keeps what it may, and knows nothing of consent.
    pub(crate) fn start_unaware(site: SocketAddr) -> Self {
        let unaware = r#"
            proxy_cache_path /var/cache/nginx/pages keys_zone=pages:1m;
            server {
                listen 80;
                location / {
                    proxy_pass http://127.0.0.1:3000;
                    proxy_set_header Host $http_host;
                    proxy_cache pages;
                    add_header X-Cache $upstream_cache_status;
                }
            }"#;
        Self::start_by(Software::Nginx, unaware, site)
    }

    fn start_by(software: Software, recipe: &str, site: SocketAddr) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("cache-{}", Uuid::new_v4()));
        fs::create_dir_all(&folder).expect("a place for the cache");
        let address = free_address();
        let mut command = match software {
            Software::Nginx => nginx(recipe, &folder, address, site),
            Software::Varnish => varnish(recipe, &folder, address, site),
        };
        let log = fs::File::create(folder.join("log")).expect("a log");
        let process = command
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a log"))
            .stderr(log)
            // A group of its own, since its workers are to end with it.
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| panic!("{software:?}: {error}; scripts/setup installs it"));
        let mut cache = Self { software, address, folder, process };
        cache.wait();
        cache
    }

    fn wait(&mut self) {
        let started = Instant::now();
        while TcpStream::connect(self.address).is_err() {
            let log = || fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            if let Ok(Some(status)) = self.process.try_wait() {
                panic!("{:?} ended at once: {status}: {}", self.software, log());
            }
            assert!(started.elapsed() < START, "{:?} did not start: {}", self.software, log());
            sleep(Duration::from_millis(20));
        }
    }

    /// Whether an answer came out of the cache.
    pub(crate) fn hit(&self, headers: &HeaderMap) -> bool {
        let value = |name| headers.get(name).map_or("", |value| value.to_str().expect("ASCII"));
        match self.software {
            Software::Nginx => ["HIT", "REVALIDATED", "STALE", "UPDATING"].contains(&value("x-cache")),
            // The request's own number, and behind it that of the request that filled the cache.
            Software::Varnish => value("x-varnish").split_whitespace().count() == 2,
        }
    }

    /// Takes an address out, by the command of the document.
    pub(crate) fn purge(&self, host: &str, path: &str) {
        let command = match self.software {
            Software::Nginx => moved(
                block("nginx", "sh"),
                &[
                    ("http://example.org/page", &format!("http://{host}{path}")),
                    ("/var/cache/nginx/pages", &self.folder.join("pages").display().to_string()),
                ],
            ),
            Software::Varnish => moved(
                block("Varnish", "sh"),
                &[("http://127.0.0.1/page", &format!("-sf -H 'Host: {host}' http://{}{path}", self.address))],
            ),
        };
        let status = Command::new("sh").args(["-c", &command]).stdout(Stdio::null()).status().expect("a shell");
        assert!(status.success(), "{command}: {status}");
    }
}

impl Drop for Cache {
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        // Nothing to do about a failure: the group is gone then.
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn nginx(recipe: &str, folder: &Path, address: SocketAddr, site: SocketAddr) -> Command {
    let recipe = moved(
        recipe.to_owned(),
        &[
            ("listen 80;", &format!("listen {address};")),
            ("http://127.0.0.1:3000", &format!("http://{site}")),
            ("/var/cache/nginx/pages", &folder.join("pages").display().to_string()),
        ],
    );
    let temporary =
        ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(|name| format!("{name}_temp_path {name};"));
    let configuration = format!(
        "daemon off; user root; pid pid; error_log log; worker_processes 1; events {{}}
        http {{ access_log off; {} {recipe} }}",
        temporary.join(" ")
    );
    fs::write(folder.join("nginx.conf"), configuration).expect("a place for the configuration");
    let mut command = Command::new(program("nginx"));
    command.arg("-p").arg(folder).arg("-c").arg(folder.join("nginx.conf")).arg("-e").arg(folder.join("log"));
    command
}

fn varnish(recipe: &str, folder: &Path, address: SocketAddr, site: SocketAddr) -> Command {
    let port = format!(".port = \"{}\";", site.port());
    fs::write(folder.join("site.vcl"), moved(recipe.to_owned(), &[(".port = \"3000\";", &port)])).expect("a place");
    let mut command = Command::new(program("varnishd"));
    command.args(["-F", "-j", "none", "-T", "none", "-s", "malloc,64m", "-p", "thread_pools=1"]);
    command.arg("-n").arg(folder.join("varnish")).arg("-f").arg(folder.join("site.vcl"));
    command.arg("-a").arg(address.to_string());
    command
}

/// Debian has servers where only root looks for programs.
fn program(name: &str) -> PathBuf {
    ["/usr/sbin", "/usr/local/sbin"]
        .iter()
        .map(|folder| Path::new(folder).join(name))
        .find(|path| path.is_file())
        .unwrap_or_else(|| name.into())
}

fn free_address() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr()).expect("a free port")
}
