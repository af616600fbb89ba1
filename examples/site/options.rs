use std::{env, net::SocketAddr};

/// What the command line asks for.
pub(crate) struct Options {
    /// Where to listen.
    pub(crate) listen: SocketAddr,
    /// Serve without the consent layer, for comparison.
    pub(crate) ungated: bool,
}

pub(crate) const USAGE: &str = "usage: site [--listen ADDRESS:PORT] [--ungated]";

impl Options {
    /// Reads the command line, and `LISTEN` from the environment.
    ///
    /// # Errors
    ///
    /// One plain sentence that quotes what cannot be understood.
    pub(crate) fn from_env() -> Result<Self, String> {
        let mut listen = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".into());
        let mut ungated = false;
        let mut arguments = env::args().skip(1);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--ungated" => ungated = true,
                "--listen" => listen = arguments.next().ok_or("--listen needs an address, such as 127.0.0.1:3000")?,
                other => return Err(format!("unknown argument {other:?}; {USAGE}")),
            }
        }
        let listen = listen.parse().map_err(|_| {
            format!("cannot listen on {listen:?}: expected an address and a port, such as 127.0.0.1:3000")
        })?;
        Ok(Self { listen, ungated })
    }
}
