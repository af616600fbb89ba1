use std::fmt;

use http::{StatusCode, header::LOCATION, response::Parts};

use super::Visit;
use crate::{catalog::Kind, page::HeadJudge};

/// Why a redirect was not sent: the browser would have loaded a denied tracker by following it.
///
/// The `403 Forbidden` that it gets in its place has this in its extensions. A window that is sent on to another site has only
/// followed a link, and is not kept from it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BlockedRedirect {
    /// The tracker's name, or "a third party".
    pub tracker: String,
}

impl BlockedRedirect {
    /// A name for it that does not change, for logs and metrics.
    pub const CODE: &str = "redirect";

    /// What a visitor whose browser follows this response would load in spite of himself.
    pub(super) fn of(head: &Parts, visit: &Visit, judge: &HeadJudge) -> Option<Self> {
        let kind = visit.loads?;
        locations(head).find_map(|location| judge.denier(&location, kind)).map(|tracker| Self { tracker })
    }
}

/// Whether browsers follow this response somewhere.
pub(super) fn is_one(head: &Parts) -> bool {
    locations(head).next().is_some()
}

/// Whether somebody's browser might be kept from following this response.
pub(super) fn is_judged(head: &Parts, stranger: &HeadJudge) -> bool {
    locations(head).any(|location| stranger.denies(&location, Kind::Frame))
}

/// Where browsers go on to (Fetch, sections 2.2.3 and 4.4).
fn locations(head: &Parts) -> impl Iterator<Item = String> {
    let redirects = [
        StatusCode::MOVED_PERMANENTLY,
        StatusCode::FOUND,
        StatusCode::SEE_OTHER,
        StatusCode::TEMPORARY_REDIRECT,
        StatusCode::PERMANENT_REDIRECT,
    ];
    let values = head.headers.get_all(LOCATION).iter().filter(move |_| redirects.contains(&head.status));
    values.map(|location| String::from_utf8_lossy(location.as_bytes()).into_owned())
}

impl fmt::Display for BlockedRedirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this address leads on to {}, which the visitor has not allowed", self.tracker)
    }
}

impl std::error::Error for BlockedRedirect {}
