//! The proxy as a process, and those who ask it.

use std::{
    fs::File,
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::{Arc, OnceLock},
    time::Duration,
};

use bytes::Bytes;
use http::{Request, Response, Version};
use http_body::Body;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper_rustls::HttpsConnectorBuilder;
use hyper_util::{client::legacy::Client, rt::TokioExecutor};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, ServerConfig, crypto::ring};

/// Long enough for anything that is going to happen on a busy machine.
pub(crate) const SOON: Duration = Duration::from_secs(20);
/// A connection that says nothing for this long says nothing more.
const SILENCE: Duration = Duration::from_secs(3);

/// A running `consent proxy`.
pub(crate) struct Proxy {
    process: Child,
    pub(crate) address: SocketAddr,
    pub(crate) scheme: String,
    directory: TempDir,
}

impl Proxy {
    /// Starts one in front of a site, with these further arguments.
    pub(crate) fn start(upstream: &str, arguments: &[&str]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let log = File::create(directory.path().join("log")).unwrap();
        let mut process = Command::new(env!("CARGO_BIN_EXE_consent"))
            .args(["proxy", "--listen", "127.0.0.1:0", "--upstream", upstream])
            .args(arguments)
            .current_dir(directory.path())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let ready = line.trim().strip_prefix("listening on ").and_then(|url| url.split_once("://"));
        let Some((scheme, address)) = ready else {
            let log = std::fs::read_to_string(directory.path().join("log")).unwrap();
            drop(process.kill());
            panic!("the proxy said {line:?}, and in its log {log}");
        };
        Self { address: address.parse().unwrap(), scheme: scheme.to_owned(), process, directory }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}://{}{path}", self.scheme, self.address)
    }

    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.directory.path().join("log")).unwrap()
    }

    /// The highest resident size so far, in bytes.
    pub(crate) fn peak(&self) -> usize {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<usize>().unwrap() << 10
    }

    pub(crate) fn terminate(&self) {
        let killed = Command::new("kill").args(["-TERM", &self.process.id().to_string()]).status().unwrap();
        assert!(killed.success());
    }

    /// The exit code, once it has ended.
    pub(crate) async fn ended(&mut self) -> Option<i32> {
        let ended = async {
            loop {
                if let Some(status) = self.process.try_wait().unwrap() {
                    return status.code();
                }
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(SOON, ended).await.expect("the proxy ends")
    }

    /// Sends these bytes and reads until the end, or until nothing more comes.
    pub(crate) async fn raw(&self, bytes: &[u8]) -> String {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        let mut answer = Vec::new();
        while let Ok(Ok(read)) = tokio::time::timeout(SILENCE, stream.read_buf(&mut answer)).await {
            if read == 0 {
                break;
            }
        }
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// A certificate for 127.0.0.1, and who believes it.
pub(crate) struct Identity {
    _directory: TempDir,
    pub(crate) certificate: PathBuf,
    pub(crate) key: PathBuf,
    pub(crate) server: Arc<ServerConfig>,
    client: ClientConfig,
}

impl Identity {
    pub(crate) fn get() -> &'static Self {
        static IDENTITY: OnceLock<Identity> = OnceLock::new();
        IDENTITY.get_or_init(Self::new)
    }

    fn new() -> Self {
        let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned(), "localhost".to_owned()]).unwrap();
        let directory = tempfile::tempdir().unwrap();
        let (certificate, key) = (directory.path().join("certificate.pem"), directory.path().join("key.pem"));
        std::fs::write(&certificate, made.cert.pem()).unwrap();
        std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
        let provider = Arc::new(ring::default_provider());
        let private = rustls_pki_types::PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
        let mut server = ServerConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], private)
            .unwrap();
        server.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let mut roots = RootCertStore::empty();
        roots.add(made.cert.der().clone()).unwrap();
        let client = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        Self { _directory: directory, certificate, key, server: Arc::new(server), client }
    }

    /// The arguments that make the proxy serve TLS with it.
    pub(crate) fn serve(&self) -> [&str; 4] {
        ["--tls-cert", self.certificate.to_str().unwrap(), "--tls-key", self.key.to_str().unwrap()]
    }
}

/// Asks in this version of HTTP; over TLS only in this one.
pub(crate) async fn ask<B>(version: Version, request: Request<B>) -> Response<Incoming>
where
    B: Body + Send + Unpin + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let tls = HttpsConnectorBuilder::new().with_tls_config(Identity::get().client.clone()).https_or_http();
    let connector = if version == Version::HTTP_2 { tls.enable_http2().build() } else { tls.enable_http1().build() };
    let client = Client::builder(TokioExecutor::new()).http2_only(version == Version::HTTP_2).build(connector);
    tokio::time::timeout(SOON, client.request(request)).await.expect("an answer in time").expect("an answer")
}

pub(crate) async fn get(url: &str) -> Response<Incoming> {
    ask(Version::HTTP_11, Request::get(url).body(Full::<Bytes>::default()).unwrap()).await
}

pub(crate) async fn get_with(url: &str, headers: &[(&str, &str)]) -> Response<Incoming> {
    let request = headers.iter().fold(Request::get(url), |request, (name, value)| request.header(*name, *value));
    ask(Version::HTTP_11, request.body(Full::<Bytes>::default()).unwrap()).await
}

pub(crate) async fn text(response: Response<Incoming>) -> String {
    let bytes = response.into_body().collect().await.expect("a whole body").to_bytes();
    String::from_utf8(bytes.to_vec()).unwrap()
}
