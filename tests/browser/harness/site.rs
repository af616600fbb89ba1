use axum::{Router, response::Html, routing::get};
use tower_consent::{ConsentLayer, Policy};

use super::served::Served;
use crate::pages;

/// The demo site on a free port, with a canary page that no gate stands before.
pub(crate) struct Site {
    pub(crate) address: String,
    _pages: Served,
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
        let pages = Served::open(|_| router).await;
        Self { address: format!("http://{}", pages.address), _pages: pages }
    }
}

/// The demo's own policy, with its records in memory.
fn policy() -> Policy {
    let text = include_str!("../../../examples/site/consent.toml").replace("sqlite:consent.db", "memory");
    Policy::from_toml(&text).expect("the demo's policy is valid")
}
