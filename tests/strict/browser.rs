use std::{
    env,
    fmt::Write as _,
    fs,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use uuid::Uuid;

/// A browser that knows this machine's own site, and one sink in place of every other host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Browser {
    Chromium,
    Firefox,
}

/// A browser that runs, with a profile of its own. Both are gone when it is dropped, also after a failure.
pub(crate) struct Running {
    process: Child,
    profile: PathBuf,
}

const CHROMIUM: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// What Firefox must not do by itself, and what it must not refuse by itself.
const FIREFOX: &[(&str, &str)] = &[
    ("app.update.disabledForTesting", "true"),
    ("browser.safebrowsing.downloads.remote.enabled", "false"),
    ("browser.safebrowsing.malware.enabled", "false"),
    ("browser.safebrowsing.phishing.enabled", "false"),
    ("browser.shell.checkDefaultBrowser", "false"),
    ("browser.startup.homepage_override.mstone", "\"ignore\""),
    ("datareporting.policy.dataSubmissionEnabled", "false"),
    ("dom.security.https_first", "false"),
    ("dom.security.https_only_mode", "false"),
    ("media.autoplay.default", "0"),
    ("network.captive-portal-service.enabled", "false"),
    ("network.connectivity-service.enabled", "false"),
    ("network.prefetch-next", "true"),
    ("privacy.trackingprotection.enabled", "false"),
    ("privacy.trackingprotection.pbmode.enabled", "false"),
    ("beacon.enabled", "true"),
    ("browser.send_pings", "true"),
    ("network.proxy.type", "1"),
    ("network.proxy.http", "\"127.0.0.1\""),
    ("network.proxy.ssl", "\"127.0.0.1\""),
];

impl Browser {
    /// Opens an address.
    pub(crate) fn open(self, address: &str, sink_port: u16) -> Running {
        let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("profile-{}", Uuid::new_v4()));
        fs::create_dir_all(&profile).expect("a place for the profile");
        let mut command = match self {
            Self::Chromium => chromium(&profile, sink_port),
            Self::Firefox => firefox(&profile, sink_port),
        };
        let process = command
            .arg(address)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // A group of its own, since the wrapper script and the helpers are to end with it.
            .process_group(0)
            .spawn()
            .expect("the browser starts");
        Running { process, profile }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        // Nothing to do about a failure: the group is gone then.
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

fn chromium(profile: &Path, sink_port: u16) -> Command {
    let mut command = Command::new(installed(&["chromium", "chromium-browser"]));
    let closed_world = format!("MAP * 127.0.0.1:{sink_port}, EXCLUDE localhost, EXCLUDE 127.0.0.1");
    command.args(CHROMIUM).arg(format!("--host-resolver-rules={closed_world}"));
    command.arg(format!("--user-data-dir={}", profile.display()));
    command
}

/// Firefox cannot map hosts: the sink is its proxy.
fn firefox(profile: &Path, sink_port: u16) -> Command {
    let mut preferences = String::new();
    let port = sink_port.to_string();
    for (name, value) in
        FIREFOX.iter().copied().chain([("network.proxy.http_port", &*port), ("network.proxy.ssl_port", &*port)])
    {
        let _ = writeln!(preferences, "user_pref(\"{name}\", {value});");
    }
    fs::write(profile.join("user.js"), preferences).expect("a place for the preferences");
    let mut command = Command::new(installed(&["firefox-esr", "firefox"]));
    command.args(["--headless", "--no-remote", "--profile"]).arg(profile).env("HOME", profile);
    command
}

fn installed(names: &[&str]) -> PathBuf {
    let path = env::var_os("PATH").expect("a PATH");
    let mut places = env::split_paths(&path).flat_map(|folder| names.iter().map(move |name| folder.join(name)));
    places.find(|place| place.is_file()).expect("the browser is missing: scripts/setup installs it")
}
