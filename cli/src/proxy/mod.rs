//! A reverse proxy with the gate in it.
//!
//! ```text
//! visitor ─▶ Listener ─▶ Front ─▶ ConsentService ─▶ Upstream ─▶ site
//!            TCP, TLS    checks    the gate          client, tunnels,
//!            HTTP/1, /2  headers                     timeouts
//! ```
//!
//! 1. `Front` decides what a request is before anybody acts on it: one host, one scheme, no header that concerns one connection
//!    only, no forwarding header that a visitor made up.
//! 2. Bodies stream both ways; what is held in memory for one request does not depend on its size.
//! 3. Whatever the site fails at becomes one typed [`Refusal`](refusal::Refusal) with one sentence for people.

mod client;
mod error;
mod forwarded;
mod front;
mod hop_by_hop;
mod host;
mod http2;
mod listener;
mod options;
mod paced;
mod refusal;
mod signal;
mod tls;
mod tunnel;
mod upstream;
mod via;

use std::{
    error::Error as _,
    io::{self, Write as _},
};

use tower::Layer as _;
use tower_consent::{ConsentLayer, Policy};

pub(crate) use self::{error::ProxyError, options::Options};
use self::{front::Front, listener::Listener, upstream::Upstream};
use crate::log;

/// Any error that can be sent to another thread.
type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Serves until the process is told to end.
pub(crate) fn run(options: &Options) -> Result<(), ProxyError> {
    log::start(options.log_format, options.log.clone());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(ProxyError::Runtime)?;
    let served = runtime.block_on(serve(options));
    // What is left, tunnels above all, has no end of its own.
    runtime.shutdown_background();
    served
}

async fn serve(options: &Options) -> Result<(), ProxyError> {
    let gate = ConsentLayer::new(policy(options)?);
    tokio::spawn(warn_of_a_new_notice(gate.clone()));
    let upstream = Upstream::new(options)?;
    let listener = Listener::bind(options).await?;
    let front = Front::new(gate.layer(upstream), options);
    let stop = signal::end()?;
    // Whoever started the process reads the port here, so nothing else is written to standard output.
    writeln!(io::stdout(), "listening on {}", listener.address()).map_err(ProxyError::Runtime)?;
    listener.serve(&front, stop).await;
    Ok(())
}

/// Tells the owner when visitors would have to be asked again, and will not be.
async fn warn_of_a_new_notice(gate: ConsentLayer) {
    match gate.is_revision_due().await {
        Ok(false) => {}
        Ok(true) => tracing::warn!(
            "trackers, companies or purposes have changed since the last record, and the policy's revision has not: \
             raise it to ask visitors again"
        ),
        Err(error) => {
            tracing::warn!(%error, cause = error.source().map(ToString::to_string), "the records cannot be read")
        }
    }
}

fn policy(options: &Options) -> Result<Policy, ProxyError> {
    let policy = match &options.policy {
        Some(file) => Policy::from_file(file),
        None => Policy::builder().build(),
    };
    let policy = policy.map_err(ProxyError::Policy)?;
    Ok(match &options.records {
        Some(records) => policy.with_records(records.clone()),
        None => policy,
    })
}
