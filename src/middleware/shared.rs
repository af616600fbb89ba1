use std::sync::Arc;

use super::warned::Warned;
use crate::{banner::Banner, endpoints::Counter, policy::Policy, records::RecordStore, telemetry};

/// What all requests to one site share.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) policy: Arc<Policy>,
    pub(super) counter: Counter,
    pub(super) banner: Arc<Banner>,
    /// The policies of the site that the log has heard of.
    pub(super) warned: Warned,
}

impl Shared {
    pub(super) fn new(policy: Arc<Policy>, records: Arc<dyn RecordStore>) -> Self {
        let banner = Arc::new(Banner::new(&policy));
        Self::with_banner(policy, banner, records)
    }

    pub(super) fn with_records(&self, records: Arc<dyn RecordStore>) -> Self {
        Self::with_banner(Arc::clone(&self.policy), Arc::clone(&self.banner), records)
    }

    fn with_banner(policy: Arc<Policy>, banner: Arc<Banner>, records: Arc<dyn RecordStore>) -> Self {
        telemetry::describe();
        let counter = Counter::new(Arc::clone(&policy), Arc::clone(&banner), records);
        Self { policy, counter, banner, warned: Warned::default() }
    }
}
