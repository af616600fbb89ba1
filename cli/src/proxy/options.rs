use std::{fmt, net::SocketAddr, path::PathBuf, str::FromStr, time::Duration};

use clap::{Args, ValueEnum};
use http::uri::{Authority, Scheme, Uri};
use tower_consent::policy::Records;
use tracing_subscriber::EnvFilter;

use crate::log::Format;

/// The options of `consent proxy`. Durations are written as `500ms`, `15s`, `5m`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// The site, by http or https, without a path: http://HOST:PORT
    #[arg(long, value_name = "URL")]
    pub(super) upstream: Site,
    /// The address and port to listen on; with port 0 the system picks one
    #[arg(long, value_name = "ADDRESS")]
    pub(super) listen: SocketAddr,
    /// The policy file; without one the built-in policy holds
    #[arg(long, value_name = "FILE")]
    pub(super) policy: Option<PathBuf>,
    /// Where the record of each choice is kept, whatever the policy says: memory, sqlite:PATH or postgres://USER@HOST/DATABASE
    #[arg(long, value_name = "STORE", env = "CONSENT_RECORDS", hide_env_values = true)]
    pub(super) records: Option<Records>,

    /// The certificate chain to serve TLS with, in PEM
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    pub(super) tls_cert: Option<PathBuf>,
    /// Its private key, in PEM
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    pub(super) tls_key: Option<PathBuf>,
    /// The certificates that may sign for the site, in PEM, in place of those of this machine
    #[arg(long, value_name = "FILE")]
    pub(super) upstream_ca: Option<PathBuf>,
    /// The protocol that is spoken with the site
    #[arg(long, value_enum, default_value_t = Protocol::Http1)]
    pub(super) upstream_protocol: Protocol,
    /// The Host that the site is asked for
    #[arg(long, value_enum, default_value_t = HostHeader::Visitor)]
    pub(super) host: HostHeader,
    /// Believe and extend the X-Forwarded-* and Forwarded headers that come in: only behind a proxy that sets them
    #[arg(long)]
    pub(super) trust_forwarded: bool,

    /// How long a connection may take until its first or next request is there
    #[arg(long, value_name = "DURATION", default_value = "30s", value_parser = duration)]
    pub(super) header_timeout: Duration,
    /// How long it may take to connect to the site
    #[arg(long, value_name = "DURATION", default_value = "5s", value_parser = duration)]
    pub(super) connect_timeout: Duration,
    /// How long the site may think about its answer, counted from the last byte of the request
    #[arg(long, value_name = "DURATION", default_value = "60s", value_parser = duration)]
    pub(super) answer_timeout: Duration,
    /// How long a body or a tunnel may be silent
    #[arg(long, value_name = "DURATION", default_value = "5m", value_parser = duration)]
    pub(super) idle_timeout: Duration,
    /// How long requests in flight may take to finish after the process was told to end
    #[arg(long, value_name = "DURATION", default_value = "30s", value_parser = duration)]
    pub(super) shutdown_timeout: Duration,
    /// How many connections are open at most; more wait
    #[arg(long, value_name = "NUMBER", default_value_t = 1024, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub(super) max_connections: u32,
    /// How many requests are with the site at most; more are answered with 503
    #[arg(long, value_name = "NUMBER", default_value_t = 512, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub(super) max_requests: u32,
    /// How many bytes the head of a request or an answer may have
    #[arg(long, value_name = "BYTES", default_value_t = 65_536, value_parser = clap::value_parser!(u32).range(8192..=16_777_216))]
    pub(super) max_head: u32,

    /// How log lines are written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) log_format: Format,
    /// What is logged: a level, or directives such as consent=debug,tower_consent=info
    #[arg(long, value_name = "FILTER", default_value = "info")]
    pub(super) log: EnvFilter,
}

/// The protocol that is spoken with the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Protocol {
    /// HTTP/1.1, on as many connections as are needed
    Http1,
    /// HTTP/2, on one connection; without TLS by prior knowledge. Upgrades such as websockets do not pass
    Http2,
}

/// The Host that the site is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum HostHeader {
    /// The one that the visitor asked for
    Visitor,
    /// The one of --upstream
    Upstream,
}

/// Where the site is.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    pub(super) scheme: Scheme,
    pub(super) authority: Authority,
}

/// An address that is none of a site.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InvalidSite;

impl FromStr for Site {
    type Err = InvalidSite;

    fn from_str(text: &str) -> Result<Self, InvalidSite> {
        let parts = text.parse::<Uri>().map_err(|_| InvalidSite)?.into_parts();
        let scheme = parts.scheme.filter(|scheme| *scheme == Scheme::HTTP || *scheme == Scheme::HTTPS);
        let plain = |authority: &Authority| !authority.host().is_empty() && !authority.as_str().contains('@');
        let root = parts.path_and_query.is_none_or(|path| path.as_str() == "/");
        match (scheme, parts.authority.filter(plain)) {
            (Some(scheme), Some(authority)) if root => Ok(Self { scheme, authority }),
            _ => Err(InvalidSite),
        }
    }
}

impl fmt::Display for InvalidSite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected http://HOST[:PORT] or https://HOST[:PORT], without a path")
    }
}

impl std::error::Error for InvalidSite {}

fn duration(text: &str) -> Result<Duration, &'static str> {
    let expected = "expected a duration longer than nothing, such as 500ms, 15s or 5m";
    humantime::parse_duration(text).ok().filter(|duration| !duration.is_zero()).ok_or(expected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_has_a_scheme_and_a_host_and_nothing_else() {
        for text in ["http://127.0.0.1:3000", "https://site.example/", "http://[::1]:80"] {
            assert!(text.parse::<Site>().is_ok(), "{text}");
        }
        for text in
            ["", "site.example", "ftp://site.example", "http://user@site.example", "http://site.example/app", "/"]
        {
            assert!(text.parse::<Site>().is_err(), "{text}");
        }
    }
}
