use tokio::signal::unix::{SignalKind, signal};

use super::ProxyError;

/// Ends when the process is told to: by a service manager (SIGTERM) or from a terminal (SIGINT).
pub(super) fn end() -> Result<impl Future<Output = ()>, ProxyError> {
    let mut terminate = signal(SignalKind::terminate()).map_err(ProxyError::Runtime)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(ProxyError::Runtime)?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
