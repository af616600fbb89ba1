use std::sync::Arc;

use tower_layer::Layer;

use super::{ConsentService, shared::Shared};
use crate::{
    inventory::Inventory,
    policy::Policy,
    records::{self, RecordStore, StoreError},
};

/// Wraps a site in a [`ConsentService`].
///
/// Wrap the whole site, so that the paths which the layer sees are those which browsers see. Compression belongs outside: a
/// page that arrives compressed cannot be gated. Clones are cheap and share one policy and one store.
///
/// ```
/// use std::convert::Infallible;
///
/// use bytes::Bytes;
/// use http::{Request, Response};
/// use http_body_util::{BodyExt, Full};
/// use tower::{Layer, ServiceExt, service_fn};
/// use tower_consent::{ConsentLayer, Policy};
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let site = service_fn(async |_: Request<Full<Bytes>>| {
///     let page = "<!DOCTYPE html><p>Hi</p><script src='https://connect.facebook.net/en_US/fbevents.js'></script>";
///     let page = Response::builder().header("content-type", "text/html").body(Full::new(Bytes::from(page)));
///     Ok::<_, Infallible>(page.expect("a response"))
/// });
///
/// let policy = Policy::from_toml("")?;
/// let layer = ConsentLayer::new(policy);
/// let site = layer.layer(site);
///
/// let visit = |cookie| Request::get("/").header("cookie", cookie).body(Full::default());
/// let page = async |response: Response<_>| BodyExt::collect(response.into_body()).await.map(|page| page.to_bytes());
///
/// let page_of_a_stranger = page(site.clone().oneshot(visit("")?).await?).await?;
/// assert!(!page_of_a_stranger.windows(8).any(|window| window == b"facebook"));
///
/// let page_of_a_friend = page(site.clone().oneshot(visit("__Host-consent=1.1.marketing")?).await?).await?;
/// assert!(page_of_a_friend.windows(8).any(|window| window == b"facebook"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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

    /// The third parties that browsers have reported so far, by `[csp]` in the policy: what strict mode refuses, or would.
    ///
    /// Reports are kept in memory, within bounds, and anybody can send one: a hint for the owner, never a proof.
    pub fn inventory(&self) -> Inventory {
        self.shared.counter.inventory()
    }

    /// Whether the policy asks visitors about something else than it did when the last record was made, under the same revision. Those
    /// who chose before are then not asked again: raise `revision` in the policy. A question for the start, since it asks the store.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub async fn is_revision_due(&self) -> Result<bool, StoreError> {
        self.shared.counter.is_revision_due().await
    }

    fn open(policy: Policy, records: Arc<dyn RecordStore>) -> Self {
        for tracker in policy.catalog.trackers().iter().filter(|tracker| tracker.advanced) {
            tracing::warn!(
                tracker = tracker.id.as_str(),
                "loads before consent: advanced, in its vendor's denied state"
            );
        }
        Self { shared: Arc::new(Shared::new(Arc::new(policy), records)) }
    }
}

impl<S> Layer<S> for ConsentLayer {
    type Service = ConsentService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        ConsentService::new(inner, Arc::clone(&self.shared))
    }
}
