use std::{error::Error, fmt, io, net::SocketAddr, path::PathBuf};

use tower_consent::policy::PolicyError;

use super::BoxError;

/// Why the proxy cannot run.
#[derive(Debug)]
#[non_exhaustive]
pub(crate) enum ProxyError {
    /// The policy cannot be used.
    Policy(PolicyError),
    /// The address to listen on cannot be had.
    Listen { address: SocketAddr, source: io::Error },
    /// A certificate or key cannot be used.
    Pem { file: PathBuf, source: BoxError },
    /// The machine's own certificates cannot be read.
    Roots(io::Error),
    /// The operating system refuses something that every process needs.
    Runtime(io::Error),
}

impl fmt::Display for ProxyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Policy(error) => write!(f, "{error}"),
            Self::Listen { address, source } => write!(f, "cannot listen on {address}: {source}"),
            Self::Pem { file, source } => write!(f, "{}: cannot be used for TLS: {source}", file.display()),
            Self::Roots(source) => write!(f, "the certificates of this machine cannot be read: {source}"),
            Self::Runtime(source) => write!(f, "cannot start: {source}"),
        }
    }
}

impl Error for ProxyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Policy(source) => Some(source),
            Self::Pem { source, .. } => Some(source.as_ref()),
            Self::Listen { source, .. } | Self::Roots(source) | Self::Runtime(source) => Some(source),
        }
    }
}
