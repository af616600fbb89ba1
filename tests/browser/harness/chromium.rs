use std::{
    env, fs,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tokio::time::sleep;
use uuid::Uuid;

/// A running browser with a profile of its own. Both are gone when it is dropped, also after a failure.
pub(crate) struct Chromium {
    process: Child,
    profile: PathBuf,
}

/// How long the browser may take to start.
const START: Duration = Duration::from_secs(30);

const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--ignore-certificate-errors",
    "--window-size=1200,900",
    "--remote-debugging-port=0",
];

impl Chromium {
    /// Starts a browser for which every host but this machine's own is the sink at `sink_port`.
    pub(crate) fn launch(sink_port: u16) -> Self {
        let program = installed().expect("Chromium is missing: scripts/setup installs it");
        let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("profile-{}", Uuid::new_v4()));
        fs::create_dir_all(&profile).expect("a place for the profile");
        let closed_world = format!("MAP * 127.0.0.1:{sink_port}, EXCLUDE localhost, EXCLUDE 127.0.0.1");
        let process = Command::new(program)
            .args(FLAGS)
            .arg(format!("--host-resolver-rules={closed_world}"))
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg("about:blank")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // A group of its own, since the wrapper script and the helpers are to end with it.
            .process_group(0)
            .spawn()
            .expect("Chromium starts");
        Self { process, profile }
    }

    /// The address of its DevTools, once it listens.
    pub(crate) async fn devtools(&mut self) -> String {
        let port_file = self.profile.join("DevToolsActivePort");
        let started = Instant::now();
        while started.elapsed() < START {
            if let Some((port, path)) =
                fs::read_to_string(&port_file).ok().as_deref().and_then(|text| text.split_once('\n'))
                && !path.is_empty()
            {
                return format!("ws://127.0.0.1:{port}{}", path.trim_end());
            }
            if let Ok(Some(status)) = self.process.try_wait() {
                panic!("Chromium ended at once: {status}");
            }
            sleep(Duration::from_millis(20)).await;
        }
        panic!("Chromium did not start within {START:?}");
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        // Nothing to do about a failure: the group is gone then.
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

fn installed() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let mut places =
        env::split_paths(&path).flat_map(|folder| ["chromium", "chromium-browser"].map(|name| folder.join(name)));
    places.find(|place| place.is_file())
}
