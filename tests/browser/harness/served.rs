use std::net::SocketAddr;

use axum::Router;
use tokio::{net::TcpListener, task::AbortHandle};

/// Pages at a free port of this machine, for as long as this is kept.
pub(crate) struct Served {
    pub(crate) address: SocketAddr,
    task: AbortHandle,
}

impl Served {
    /// Serves those that are made of the address at which they will be.
    pub(crate) async fn open(pages: impl FnOnce(SocketAddr) -> Router) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound socket");
        let task = tokio::spawn(axum::serve(listener, pages(address)).into_future()).abort_handle();
        Self { address, task }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.task.abort();
    }
}
