use std::io;

use clap::ValueEnum;
use tracing_subscriber::{EnvFilter, util::SubscriberInitExt as _};

/// How log lines are written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
    /// One JSON object a line
    Json,
    /// For people
    Text,
}

/// Sends what happens to standard error, from now on and for the whole process.
pub(crate) fn start(format: Format, filter: EnvFilter) {
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr);
    let started = match format {
        Format::Json => lines.json().flatten_event(true).finish().try_init(),
        Format::Text => lines.with_ansi(false).finish().try_init(),
    };
    started.expect("nothing else has started a log");
}
