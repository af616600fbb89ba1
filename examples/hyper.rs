//! The layer in front of a bare hyper service, without any framework: `cargo run --example hyper`.

use std::{convert::Infallible, error::Error};

use http_body_util::Full;
use hyper::{Request, Response, body::Bytes, body::Incoming, header, server::conn::http1};
use hyper_util::{rt::TokioIo, service::TowerToHyperService};
use tokio::net::TcpListener;
use tower::ServiceBuilder;
use tower_consent::{ConsentLayer, Policy};

const PAGE: &str = r#"<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>One page</title>
  <script async src="https://www.googletagmanager.com/gtag/js?id=G-HARB0UR001"></script>
</head>
<body>
  <h1>One page, one tracker</h1>
  <p>Look at the source of this page before and after you allow analytics.</p>
</body>
</html>
"#;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let policy = Policy::from_toml("[site]\nname = \"One page\"\n")?;
    let service = ServiceBuilder::new().layer(ConsentLayer::new(policy)).service_fn(page);

    let listener = TcpListener::bind("127.0.0.1:3001").await?;
    println!("One page behind the consent layer: http://{}/", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(service.clone());
        tokio::spawn(async move {
            if let Err(error) = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await {
                eprintln!("connection: {error}");
            }
        });
    }
}

async fn page(_: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let mut response = Response::new(Full::new(Bytes::from_static(PAGE.as_bytes())));
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/html; charset=utf-8"));
    Ok(response)
}
