//! Stub: the counter.
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};

use crate::{banner::Banner, policy::Policy, records::RecordStore};

#[derive(Debug)]
pub(crate) struct Counter {
    policy: Arc<Policy>,
}

impl Counter {
    pub(crate) fn new(policy: Arc<Policy>, _banner: Arc<Banner>, _records: Arc<dyn RecordStore>) -> Self {
        Self { policy }
    }

    pub(crate) fn serves(&self, path: &str) -> bool {
        path.strip_prefix(self.policy.prefix.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    pub(crate) async fn answer<B>(&self, request: Request<B>) -> Response<Bytes>
    where
        B: http_body::Body + Send,
        B::Data: Send,
    {
        let _ = request;
        Response::new(Bytes::from_static(b"counter"))
    }
}
