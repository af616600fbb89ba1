//! A real WordPress, from Debian's packages, behind the proxy.

use std::{
    collections::BTreeMap,
    fs,
    net::SocketAddr,
    os::unix::process::CommandExt as _,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use bytes::Bytes;
use http::{Request, Response, StatusCode, Version};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use serde_json::Value;
use tempfile::TempDir;

use crate::harness::{Proxy, SOON, ask};

const EVERYTHING: &str = "1.1.analytics+functional+marketing+media";
const PASSWORD: &str = "correct horse battery staple";

/// As Google gives it to site owners.
const GTAG: &str = r#"<!-- Google tag (gtag.js) -->
<script async src="https://www.googletagmanager.com/gtag/js?id=G-HARB0UR001"></script>
<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());

  gtag('config', 'G-HARB0UR001');
</script>"#;
/// As YouTube gives it to site owners.
const YOUTUBE: &str = r#"<iframe width="560" height="315" src="https://www.youtube.com/embed/aqz-KE-bpKQ" title="YouTube video player" frameborder="0" allowfullscreen></iframe>"#;

/// A process with all that it started.
struct Group(Child);

impl Group {
    fn start(command: &mut Command) -> Self {
        Self(command.process_group(0).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap())
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        drop(Command::new("kill").args(["-KILL", "--", &format!("-{}", self.0.id())]).status());
        drop(self.0.wait());
    }
}

struct WordPress {
    // In the order in which they end.
    _php: Group,
    _database: Group,
    directory: TempDir,
    address: SocketAddr,
}

impl WordPress {
    fn start() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let database = database(directory.path());
        let site = directory.path().join("site");
        run(Command::new("cp").args(["-rL", "/usr/share/wordpress"]).arg(&site));
        fs::create_dir_all(site.join("wp-content/uploads")).unwrap();
        fs::write(site.join("wp-config.php"), configuration(directory.path())).unwrap();
        fs::write(site.join("stream.php"), STREAM).unwrap();
        let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let php = Group::start(
            Command::new("php")
                .args(["-d", "upload_max_filesize=64M", "-d", "post_max_size=64M", "-d", "output_buffering=0"])
                .args(["-S", &address.to_string(), "-t"])
                .arg(&site)
                .env("PHP_CLI_SERVER_WORKERS", "4"),
        );
        until("PHP listens", || std::net::TcpStream::connect(address).is_ok());
        Self { _php: php, _database: database, directory, address }
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What the site itself says to a visitor of the proxy.
    async fn directly(&self, proxy: &Proxy, path: &str) -> (StatusCode, Bytes) {
        let request = Request::get(format!("{}{path}", self.url())).header("host", proxy.address.to_string());
        let request = request.header("cookie", format!("consent={EVERYTHING}")).body(Full::<Bytes>::default()).unwrap();
        whole(ask(Version::HTTP_11, request).await).await
    }
}

const STREAM: &str = r#"<?php
header('Content-Type: text/html; charset=utf-8');
echo '<!DOCTYPE html><title>Stream</title><p>first</p>';
flush();
while (!file_exists(__DIR__ . '/go-on')) { clearstatcache(); usleep(10000); }
echo '<p>last</p>';
"#;

fn database(directory: &Path) -> Group {
    let data = format!("--datadir={}", directory.join("data").display());
    let socket = directory.join("socket");
    let install = ["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db", "--user=root"];
    run(Command::new("mariadb-install-db").args(install).arg(&data));
    let server = Group::start(
        Command::new("mariadbd")
            .args(["--no-defaults", "--skip-networking", "--skip-grant-tables", "--user=root", &data])
            .args([
                format!("--socket={}", socket.display()),
                format!("--pid-file={}", directory.join("pid").display()),
            ]),
    );
    let create = || {
        let client = ["--no-defaults", "-e", "CREATE DATABASE IF NOT EXISTS wordpress"];
        let socket = format!("--socket={}", socket.display());
        Command::new("mariadb")
            .arg(client[0])
            .arg(socket)
            .args(&client[1..])
            .output()
            .is_ok_and(|out| out.status.success())
    };
    until("the database answers", create);
    server
}

fn configuration(directory: &Path) -> String {
    let socket = directory.join("socket");
    format!(
        "<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:{}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {{
    define($name . '_KEY', $name . 'key'); define($name . '_SALT', $name . 'salt');
}}
define('WP_HOME', 'http://' . $_SERVER['HTTP_HOST']); define('WP_SITEURL', WP_HOME);
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
",
        socket.display()
    )
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn until(what: &str, happened: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while !happened() {
        assert!(Instant::now() < deadline, "{what}: not in time");
        std::thread::sleep(Duration::from_millis(50));
    }
}

async fn whole(response: Response<Incoming>) -> (StatusCode, Bytes) {
    let status = response.status();
    (status, response.into_body().collect().await.unwrap().to_bytes())
}

/// Somebody with a browser, as far as cookies make one.
struct Visitor<'p> {
    proxy: &'p Proxy,
    cookies: BTreeMap<String, String>,
}

impl<'p> Visitor<'p> {
    fn new(proxy: &'p Proxy, grants: &str) -> Self {
        Self { proxy, cookies: BTreeMap::from([("consent".to_owned(), grants.to_owned())]) }
    }

    async fn send(&mut self, request: http::request::Builder, body: impl Into<Bytes>) -> Response<Incoming> {
        let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header("cookie", cookies.join("; ")).body(Full::new(body.into())).unwrap();
        let response = ask(Version::HTTP_11, request).await;
        for cookie in response.headers().get_all("set-cookie") {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        response
    }

    async fn get(&mut self, path: &str) -> (StatusCode, Bytes) {
        whole(self.send(Request::get(self.proxy.url(path)), "").await).await
    }

    async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Response<Incoming> {
        let form = Request::post(self.proxy.url(path)).header("content-type", "application/x-www-form-urlencoded");
        let encoded: Vec<_> =
            fields.iter().map(|(name, value)| format!("{name}={}", value.replace(' ', "+"))).collect();
        self.send(form, encoded.join("&")).await
    }

    /// Asks the site's own interface for editors.
    async fn edit(&mut self, path: &str, nonce: &str, content_type: &str, body: impl Into<Bytes>) -> Value {
        let request = Request::post(self.proxy.url(&format!("/?rest_route=/wp/v2/{path}")));
        let request = request.header("x-wp-nonce", nonce).header("content-type", content_type);
        let (status, body) = whole(self.send(request, body).await).await;
        assert_eq!(status, StatusCode::CREATED, "{path}: {}", String::from_utf8_lossy(&body));
        serde_json::from_slice(&body).unwrap()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wordpress_works_as_if_the_proxy_were_not_there() {
    let site = tokio::task::spawn_blocking(WordPress::start).await.unwrap();
    let policy = site.directory.path().join("consent.toml");
    fs::write(&policy, "[banner]\nsettings_link = false\n").unwrap();
    let proxy = Proxy::start(&site.url(), &["--policy", policy.to_str().unwrap()]);

    let mut owner = Visitor::new(&proxy, EVERYTHING);
    installs_and_logs_in(&mut owner).await;
    let (_, nonce) = owner.get("/wp-admin/admin-ajax.php?action=rest-nonce").await;
    let nonce = String::from_utf8(nonce.to_vec()).unwrap();
    let page = posts(&mut owner, &nonce).await;
    uploads_and_downloads(&mut owner, &nonce).await;

    is_the_same_where_all_is_granted(&site, &proxy, &page).await;
    differs_by_the_trackers_only_where_they_are_denied(&site, &proxy, &page).await;
    streams(&site, &proxy).await;
}

async fn installs_and_logs_in(owner: &mut Visitor<'_>) {
    let fields = [
        ("weblog_title", "Harbour"),
        ("user_name", "owner"),
        ("admin_password", PASSWORD),
        ("admin_password2", PASSWORD),
        ("pw_weak", "on"),
        ("admin_email", "owner@harbour.example"),
        ("blog_public", "0"),
        ("language", ""),
    ];
    let (status, body) = whole(owner.submit("/wp-admin/install.php?step=2", &fields).await).await;
    let text = String::from_utf8_lossy(&body);
    assert!(status == StatusCode::OK && text.contains("WordPress has been installed"), "{text}");

    assert_eq!(owner.get("/wp-login.php").await.0, StatusCode::OK, "it sets the cookie that shows that cookies work");
    let (status, _) = owner.get("/wp-admin/").await;
    assert_eq!(status, StatusCode::FOUND, "nobody is logged in");
    let fields = [("log", "owner"), ("pwd", PASSWORD), ("testcookie", "1"), ("redirect_to", "/wp-admin/")];
    let response = owner.submit("/wp-login.php", &fields).await;
    assert_eq!(response.status(), StatusCode::FOUND);
    assert!(response.headers()["location"].to_str().unwrap().ends_with("/wp-admin/"), "{:?}", response.headers());
    let (status, dashboard) = owner.get("/wp-admin/").await;
    assert!(status == StatusCode::OK && String::from_utf8_lossy(&dashboard).contains("Howdy"), "{status}");
}

/// Posts a page with trackers in it, and returns its path.
async fn posts(owner: &mut Visitor<'_>, nonce: &str) -> String {
    let content =
        format!("<!-- wp:html -->\n<p>Before</p>\n{GTAG}\n<p>Between</p>\n{YOUTUBE}\n<p>After</p>\n<!-- /wp:html -->");
    let page = serde_json::json!({ "title": "Tides", "content": content, "status": "publish" });
    let page = owner.edit("pages", nonce, "application/json", page.to_string()).await;
    let address = page["link"].as_str().unwrap();
    address.strip_prefix(&owner.proxy.url("")).expect("an address at the proxy").to_owned()
}

async fn uploads_and_downloads(owner: &mut Visitor<'_>, nonce: &str) {
    let mut file = PIXEL.to_vec();
    file.extend((0..3_u32 << 20).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8));
    let start = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"tide.png\"\r\nContent-Type: image/png\r\n\r\n";
    let form = [start.as_bytes(), &file, b"\r\n--edge--\r\n"].concat();
    let medium = owner.edit("media", nonce, "multipart/form-data; boundary=edge", form).await;
    let address = medium["source_url"].as_str().unwrap();
    let path = address.strip_prefix(&owner.proxy.url("")).expect("an address at the proxy");
    let (status, downloaded) = owner.get(path).await;
    assert!(status == StatusCode::OK && downloaded == file, "{status}, {} bytes", downloaded.len());
}

async fn is_the_same_where_all_is_granted(site: &WordPress, proxy: &Proxy, page: &str) {
    let mut visitor = Visitor::new(proxy, EVERYTHING);
    let paths = [
        page,
        "/",
        "/?p=1",
        "/?author=1",
        "/feed/",
        "/author/owner/",
        "/?s=tides",
        "/?p=4711",
        "/?rest_route=/wp/v2/pages",
        "/wp-login.php",
        "/wp-includes/js/jquery/jquery.min.js",
        "/wp-includes/css/dashicons.min.css",
        "/wp-includes/images/w-logo-blue.png",
    ];
    for path in paths {
        let (direct, proxied) = (site.directly(proxy, path).await, visitor.get(path).await);
        assert_eq!(direct.0, proxied.0, "{path}");
        assert!(direct.1.len() > 100 || direct.0.is_redirection(), "{path}: {}", direct.0);
        let differs = direct.1.iter().zip(&proxied.1).position(|(direct, proxied)| direct != proxied);
        let shown = |body: &Bytes| {
            String::from_utf8_lossy(&body[differs.unwrap_or_default()..]).chars().take(200).collect::<String>()
        };
        assert!(direct.1 == proxied.1, "{path}: {:?} became {:?}", shown(&direct.1), shown(&proxied.1));
    }
}

async fn differs_by_the_trackers_only_where_they_are_denied(site: &WordPress, proxy: &Proxy, page: &str) {
    let (_, direct) = site.directly(proxy, page).await;
    let direct = String::from_utf8(direct.to_vec()).unwrap();
    let (_, denied) = Visitor::new(proxy, "1.1.none").get(page).await;
    let denied = without_guard(String::from_utf8(denied.to_vec()).unwrap());
    let (before, rest) =
        direct.split_once("<script async src=\"https://www.googletagmanager.com").expect("the tag as pasted");
    let (_, rest) = rest.split_once("</script>").unwrap();
    // WordPress itself adds an attribute to frames.
    let (between, rest) = rest.split_once("<iframe").expect("the frame as pasted");
    let (frame, rest) = rest.split_once("</iframe>").unwrap();
    assert!(frame.contains("https://www.youtube.com/embed/aqz-KE-bpKQ"), "{frame}");
    // The script that only calls the tag manager stays, and finds nobody.
    let kept = denied.strip_prefix(before).expect("the same up to the tag");
    let placeholder = kept.strip_prefix(between).expect("the same between the tag and the frame");
    let placeholder = placeholder.strip_suffix(rest).expect("the same behind the frame");
    assert!(placeholder.contains("YouTube") && !placeholder.contains("<iframe"), "{placeholder}");
}

/// The page without the script that stands before all others while something is denied.
fn without_guard(mut page: String) -> String {
    let mark = page.find(r#"Symbol.for("tower-consent")"#).expect("the guard");
    let start = page[..mark].rfind("<script").expect("its start tag");
    let end = mark + page[mark..].find("</script>").expect("its end tag") + "</script>".len();
    page.replace_range(start..end, "");
    page
}

async fn streams(site: &WordPress, proxy: &Proxy) {
    let request = Request::get(proxy.url("/stream.php")).body(Full::<Bytes>::default()).unwrap();
    let mut body = ask(Version::HTTP_11, request).await.into_body();
    let mut seen = Vec::new();
    while !String::from_utf8_lossy(&seen).contains("<p>first</p>") {
        let frame = tokio::time::timeout(SOON, body.frame()).await.expect("the first part does not wait for the last");
        seen.extend(frame.unwrap().unwrap().into_data().unwrap());
    }
    fs::write(site.directory.path().join("site/go-on"), "").unwrap();
    let rest = body.collect().await.unwrap().to_bytes();
    assert!(String::from_utf8_lossy(&rest).contains("<p>last</p>"));
}

/// A whole PNG image of one pixel.
const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xcf\xc0\xf0\
\x1f\0\x05\0\x01\xff\x89\x99=\x1d\0\0\0\0IEND\xaeB`\x82";
