//! The counter at which visitors choose.

use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;

use crate::{banner::Banner, policy::Policy, records::RecordStore};

/// The counter at which visitors choose.
#[derive(Debug)]
pub(crate) struct Counter {
    policy: Arc<Policy>,
    banner: Arc<Banner>,
    store: Arc<dyn RecordStore>,
}

impl Counter {
    pub(crate) fn new(policy: Arc<Policy>, banner: Arc<Banner>, store: Arc<dyn RecordStore>) -> Self {
        Self { policy, banner, store }
    }

    /// Whether this path is ours: the prefix or below it.
    pub(crate) fn serves(&self, path: &str) -> bool {
        path.strip_prefix(self.policy.prefix.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    pub(crate) async fn answer<B>(&self, _request: Request<B>) -> Response<Bytes>
    where
        B: Body + Send,
        B::Data: Send,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Response::new(Bytes::new())
    }
}
