use std::time::Duration;

use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use tokio::{io, sync::OwnedSemaphorePermit};
use tokio_io_timeout::TimeoutStream;

/// How many bytes of a tunnel are held for each direction.
const BUFFER: usize = 16 * 1024;

/// Joins a visitor and the site once both have switched to another protocol, until one of them ends it or both are silent.
pub(super) fn open(visitor: OnUpgrade, site: OnUpgrade, patience: Duration, permit: OwnedSemaphorePermit) {
    tokio::spawn(async move {
        let passed = pass(visitor, site, patience).await;
        drop(permit);
        match passed {
            Ok(()) => tracing::debug!("tunnel closed"),
            Err(error) => tracing::debug!(%error, "tunnel broken"),
        }
    });
}

async fn pass(visitor: OnUpgrade, site: OnUpgrade, patience: Duration) -> io::Result<()> {
    let (visitor, site) = tokio::try_join!(visitor, site).map_err(io::Error::other)?;
    let mut visitor = Box::pin(with_timeout(TokioIo::new(visitor), patience));
    let mut site = Box::pin(with_timeout(TokioIo::new(site), patience));
    io::copy_bidirectional_with_sizes(&mut visitor, &mut site, BUFFER, BUFFER).await.map(drop)
}

fn with_timeout<S: io::AsyncRead + io::AsyncWrite>(stream: S, patience: Duration) -> TimeoutStream<S> {
    let mut stream = TimeoutStream::new(stream);
    stream.set_read_timeout(Some(patience));
    stream.set_write_timeout(Some(patience));
    stream
}
