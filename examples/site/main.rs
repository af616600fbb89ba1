//! The demo: a ministry-like site whose pages are full of trackers, behind a consent layer.
//!
//! `cargo run --example site` serves it gated, `cargo run --example site -- --ungated` without the layer.

mod options;
mod pages;

use std::process::ExitCode;

use options::Options;
use tokio::net::TcpListener;
use tower_consent::{ConsentLayer, Policy};

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

async fn run() -> Result<(), String> {
    let Options { listen, ungated } = Options::from_env()?;
    let mut app = pages::router();
    if !ungated {
        let policy = Policy::from_toml(include_str!("consent.toml")).map_err(|error| error.to_string())?;
        app = app.layer(ConsentLayer::new(policy));
    }
    let listener = TcpListener::bind(listen)
        .await
        .map_err(|error| format!("cannot listen on {listen}: {error}; choose another with --listen ADDRESS:PORT"))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("{}", greeting(&address.to_string(), ungated));
    axum::serve(listener, app).with_graceful_shutdown(interrupted()).await.map_err(|error| error.to_string())
}

async fn interrupted() {
    // Without a signal handler the process ends at Ctrl-C anyway.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending().await
    }
}

fn greeting(address: &str, ungated: bool) -> String {
    if ungated {
        return format!("The demo site, WITHOUT the consent layer: http://{address}/\nEvery tracker fires at once.");
    }
    format!(
        "The demo site, behind the consent layer: http://{address}/

Things to try:
  - Open the developer tools: before a choice no page calls any other host.
  - Reject all, and read http://{address}/news/north-head-light
  - Allow media only, and read it again: the video plays, the pixel stays out.
  - Change your mind by the \"Cookie settings\" link on every page.
  - Turn JavaScript off: all of it works.
  - Compare with `cargo run --example site -- --ungated`

Choices are kept in the visitor's cookie, their proof in ./consent.db. Stop with Ctrl-C."
    )
}
