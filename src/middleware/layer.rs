use std::sync::Arc;

use tower_layer::Layer;

use super::{ConsentService, shared::Shared};
use crate::{
    policy::Policy,
    records::{self, RecordStore},
};

/// Wraps a site: see [`ConsentService`].
///
/// Put it outside everything that makes pages, and inside what compresses them: a page that arrives compressed cannot be
/// gated. It clones cheaply, and all clones share one policy and one store.
#[derive(Clone, Debug)]
pub struct ConsentLayer {
    shared: Arc<Shared>,
}

impl ConsentLayer {
    /// A layer that keeps its records where the policy says.
    pub fn new(policy: Policy) -> Self {
        let records = records::store(&policy);
        Self::open(policy, records)
    }

    /// Keeps the records in a store of your own.
    #[must_use]
    pub fn with_records(self, store: impl RecordStore) -> Self {
        Self { shared: Arc::new(self.shared.with_records(Arc::new(store))) }
    }

    fn open(policy: Policy, records: Arc<dyn RecordStore>) -> Self {
        Self { shared: Arc::new(Shared::new(Arc::new(policy), records)) }
    }
}

impl<S> Layer<S> for ConsentLayer {
    type Service = ConsentService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        ConsentService::new(inner, Arc::clone(&self.shared))
    }
}
