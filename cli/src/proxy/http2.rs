use http::{Request, Response, Uri};
use http_body::Body;
use hyper::{
    body::Incoming,
    client::conn::{TrySendError, http2},
};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::sync::Mutex;
use tower::ServiceExt as _;

use super::{BoxError, client::Connector};

/// One connection to the site for all requests, made anew when it is gone.
///
/// The pool of hyper-util keeps connections by the address of a request, which here names the visitor's host.
#[derive(Debug)]
pub(super) struct Http2<B> {
    connector: Connector,
    site: Uri,
    max_head: u32,
    present: Mutex<Option<http2::SendRequest<B>>>,
}

impl<B> Http2<B>
where
    B: Body + Send + Unpin + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    pub(super) fn new(connector: Connector, site: Uri, max_head: u32) -> Self {
        Self { connector, site, max_head, present: Mutex::new(None) }
    }

    /// Sends a request; once more where the connection ended before the site could see it (RFC 9113, section 8.7).
    pub(super) async fn send(&self, request: Request<B>) -> Result<Response<Incoming>, BoxError> {
        let unseen = match self.connection().await?.try_send_request(request).await {
            Ok(response) => return Ok(response),
            Err(error) => give_back(error)?,
        };
        self.connection().await?.try_send_request(unseen).await.map_err(|error| error.into_error().into())
    }

    async fn connection(&self) -> Result<http2::SendRequest<B>, BoxError> {
        let mut present = self.present.lock().await;
        match present.as_ref().filter(|connection| !connection.is_closed()) {
            Some(connection) => Ok(connection.clone()),
            None => Ok(present.insert(self.connect().await?).clone()),
        }
    }

    async fn connect(&self) -> Result<http2::SendRequest<B>, BoxError> {
        let stream = self.connector.clone().oneshot(self.site.clone()).await.map_err(Unconnected)?;
        let (sender, connection) = http2::Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .max_header_list_size(self.max_head)
            .handshake(stream)
            .await?;
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "connection to the site broken");
            }
        });
        Ok(sender)
    }
}

/// There is no connection to the site.
#[derive(Debug)]
pub(super) struct Unconnected(BoxError);

impl std::fmt::Display for Unconnected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot connect: {}", self.0)
    }
}

impl std::error::Error for Unconnected {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.0.as_ref())
    }
}

fn give_back<B>(mut error: TrySendError<Request<B>>) -> Result<Request<B>, BoxError> {
    error.take_message().ok_or_else(|| error.into_error().into())
}
