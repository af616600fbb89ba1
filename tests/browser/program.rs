//! The demo as a program: `cargo run --example site`.

use std::{
    env, fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use uuid::Uuid;

const TRACKER: &str = "https://www.googletagmanager.com/gtag/js";
const PATIENCE: Duration = Duration::from_secs(10);

#[test]
fn choices_survive_a_restart_of_the_demo() {
    let folder = Folder::new();
    let demo = Demo::start(&folder.0, &[]);
    assert!(!demo.get("/privacy", "").contains(TRACKER), "nobody has been asked yet");
    let cookie = demo.accept();
    assert!(demo.get("/privacy", &cookie).contains(TRACKER));
    drop(demo);
    assert!(folder.0.join("consent.db").is_file(), "the proof is kept in a file");

    let demo = Demo::start(&folder.0, &[]);
    assert!(demo.get("/privacy", &cookie).contains(TRACKER));
    assert!(!demo.get("/privacy", "").contains(TRACKER));
}

#[test]
fn the_demo_can_be_served_without_the_layer() {
    let folder = Folder::new();
    let demo = Demo::start(&folder.0, &["--ungated"]);
    assert!(demo.get("/privacy", "").contains(TRACKER));
    assert!(!folder.0.join("consent.db").exists());
}

#[test]
fn a_taken_port_is_told_in_a_plain_sentence() {
    let folder = Folder::new();
    let demo = Demo::start(&folder.0, &["--ungated"]);
    let second = program().args(["--ungated", "--listen", &demo.address]).output().expect("the demo runs");
    let complaint = String::from_utf8_lossy(&second.stderr);
    assert_eq!(second.status.code(), Some(2));
    assert!(complaint.starts_with(&format!("cannot listen on {}: ", demo.address)), "{complaint}");
}

/// A running demo. It ends when it is dropped.
struct Demo {
    process: Child,
    address: String,
}

impl Demo {
    fn start(folder: &Path, flags: &[&str]) -> Self {
        let mut process = program()
            .args(["--listen", "127.0.0.1:0"])
            .args(flags)
            .current_dir(folder)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the demo starts");
        let mut greeting = String::new();
        let output = process.stdout.as_mut().expect("its output is a pipe");
        BufReader::new(output).read_line(&mut greeting).expect("it prints its address");
        let address = greeting.split_once("http://").expect("an address in its first line").1;
        Self { process, address: address.trim().trim_end_matches('/').to_owned() }
    }

    fn get(&self, path: &str, cookie: &str) -> String {
        self.ask(&format!("GET {path} HTTP/1.0\r\nHost: {}\r\nCookie: {cookie}\r\n\r\n", self.address))
    }

    /// Accepts everything, as the banner's form does. Returns the cookies for later requests.
    fn accept(&self) -> String {
        let (address, body) = (&self.address, "choice=accept&return=%2Fprivacy&from=banner");
        let answer = self.ask(&format!(
            "POST /_consent HTTP/1.0\r\nHost: {address}\r\nOrigin: http://{address}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        ));
        assert!(answer.starts_with("HTTP/1.0 303"), "{answer}");
        let fields = answer.lines().filter_map(|line| line.split_once(": "));
        let cookies = fields.filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
        let pairs: Vec<_> = cookies.map(|(_, value)| value.split(';').next().unwrap_or_default()).collect();
        pairs.join("; ")
    }

    fn ask(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("the demo listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout can be set");
        stream.write_all(request.as_bytes()).expect("the demo reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("the demo answers in UTF-8");
        answer
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-INT", &self.process.id().to_string()]).status();
        let asked = Instant::now();
        while asked.elapsed() < PATIENCE && matches!(self.process.try_wait(), Ok(None)) {
            sleep(Duration::from_millis(10));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The built example, which lies beside the folder of the test binaries.
fn program() -> Command {
    let own = env::current_exe().expect("the test knows its place");
    let program = own.ancestors().nth(2).expect("target/profile/deps").join("examples/site");
    assert!(program.is_file(), "{} is missing: `cargo build --examples` makes it", program.display());
    Command::new(program)
}

/// An empty folder that goes when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("demo-{}", Uuid::new_v4()));
        fs::create_dir_all(&folder).expect("a place for the demo");
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
