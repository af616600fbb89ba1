use std::sync::Arc;

use url::Url;

use super::{
    address,
    charset::Charset,
    insertion::Insertion,
    judging::Judging,
    position,
    rewriter::{Job, Syntax},
};
use crate::{catalog::Kind, gate::Permits, policy::Policy};

/// Judges what the head of a response names, as the same thing in the markup of its page.
#[derive(Debug)]
pub(crate) struct HeadJudge(Judging);

impl HeadJudge {
    pub(crate) fn new(policy: &Arc<Policy>, permits: &Permits, page: &Url) -> Self {
        Self(Judging::new(Job {
            policy: Arc::clone(policy),
            permits: permits.clone(),
            page: page.clone(),
            syntax: Syntax::Html,
            charset: Charset::Ascii,
            insertion: Insertion::default(),
            return_to: String::new(),
        }))
    }

    /// Whether this address, relative to the page's own or not, is a denied one.
    pub(crate) fn denies(&self, address: &str, kind: Kind) -> bool {
        self.0.decoded(address, kind).is_some()
    }

    /// What denies this address, for people.
    pub(crate) fn denier(&self, address: &str, kind: Kind) -> Option<String> {
        let tracker = self.0.decoded(address, kind)?.by;
        let known = tracker.map(|tracker| &self.0.job.policy.catalog.trackers()[usize::from(tracker.0)].name);
        Some(known.map_or_else(|| "a third party".to_owned(), Clone::clone))
    }

    /// Whether a `link` with these relations, and this `as`, would load a denied address.
    pub(crate) fn denies_link(&self, address: &str, relations: &str, destination: Option<&str>) -> bool {
        let destination = destination.map(str::as_bytes);
        position::relation_kind(relations.as_bytes(), destination).is_some_and(|kind| self.denies(address, kind))
    }

    /// Whether a `srcset` names a denied address.
    pub(crate) fn denies_candidates(&self, candidates: &str) -> bool {
        address::candidates(candidates).any(|address| self.denies(address, Kind::Image))
    }

    /// Whether a refresh leads to a denied address.
    pub(crate) fn denies_refresh(&self, refresh: &str) -> bool {
        address::refresh(refresh).is_some_and(|address| self.denies(address, Kind::Refresh))
    }

    /// Whether a text in this JSON, which may be broken, is a denied address.
    pub(crate) fn denies_json(&self, json: &str) -> bool {
        !self.0.job.permits.everything() && self.0.addresses_in(json)
    }

    /// Whether a category of the policy is denied.
    pub(crate) fn denies_category(&self, id: &str) -> bool {
        self.0.named(id).is_some()
    }
}
