use axum::{Router, response::Html, routing::get};
use tokio::{net::TcpListener, task::AbortHandle};
use tower_consent::{ConsentLayer, Policy};

use crate::pages;

/// The demo site on a free port, with a canary page that no gate stands before.
pub(crate) struct Site {
    pub(crate) address: String,
    task: AbortHandle,
}

/// Whether the consent layer stands before the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gate {
    Closed,
    Absent,
}

/// Contacts one host by a request and another by a connection only: a sink that misses either proves nothing.
const CANARY: &str = r#"<!DOCTYPE html><title>Canary</title>
<link rel="preconnect" href="https://bare.canary.example">
<img src="https://canary.example/leak.gif" alt="">"#;

impl Site {
    /// Serves the site.
    pub(crate) async fn open(gate: Gate) -> Self {
        let mut router = pages::router();
        if gate == Gate::Closed {
            router = router.layer(ConsentLayer::new(policy()));
        }
        Self::serve(router).await
    }

    /// Serves these pages, and the canary.
    pub(crate) async fn serve(router: Router) -> Self {
        let router = Router::new().route("/canary", get(|| async { Html(CANARY) })).merge(router);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("a bound socket"));
        let task = tokio::spawn(axum::serve(listener, router).into_future()).abort_handle();
        Self { address, task }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The demo's own policy, with its records in memory.
fn policy() -> Policy {
    let text = include_str!("../../../examples/site/consent.toml").replace("sqlite:consent.db", "memory");
    Policy::from_toml(&text).expect("the demo's policy is valid")
}
