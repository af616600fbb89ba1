//! What changes in the head of a request and of a response.
//!
//! Requests: [`Visit`] holds what the answer's treatment needs to know, [`request::trim`] takes out what the site must not see
//! or must not answer with. Responses: [`rewrite`] is the one ordered list of edits, and says what is to be done with the body.

mod caching;
mod content_type;
mod cookies;
pub(crate) mod request;
mod unreadable;
mod visit;

pub use unreadable::UnreadablePage;
pub(crate) use visit::{Expects, Visit};

use http::{
    HeaderValue, Method, StatusCode,
    header::{ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_LENGTH, X_CONTENT_TYPE_OPTIONS},
    response::Parts,
};

use self::content_type::ContentType;
use crate::policy::Policy;

/// What is to be done with the body of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BodyPlan {
    /// It passes as it is.
    Pass,
    /// It is a page: it goes through the rewriter.
    Rewrite {
        /// Whether the banner or the settings link goes in.
        insert: bool,
    },
    /// It is a page that cannot be read: it is not sent.
    Refuse(UnreadablePage),
}

/// Edits the head of a response to `visit`; `empty` tells that the body is known to hold nothing.
pub(crate) fn rewrite(head: &mut Parts, empty: bool, visit: &Visit, policy: &Policy) -> BodyPlan {
    if !policy.gate.report_only {
        cookies::withhold_from_browser(&mut head.headers, visit, policy);
    }
    let content_type = ContentType::of(&head.headers);
    let bodiless = visit.method == Method::HEAD || empty || has_no_body(head.status);
    let gates = visit.gates(policy);
    match content_type {
        ContentType::Other => return BodyPlan::Pass,
        ContentType::Unknown => {
            // Browsers look into a body without a type for HTML (MIME Sniffing, section 7.1), but not with this header.
            if gates && !bodiless {
                head.headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
            }
            return BodyPlan::Pass;
        }
        ContentType::Html | ContentType::Xhtml if visit.whole_document && is_attachment(head) => return BodyPlan::Pass,
        ContentType::Html | ContentType::Xhtml => {}
    }
    let whole_document = visit.whole_document && content_type == ContentType::Html;
    let insert = whole_document && visit.inserts(policy);
    if let Err(reason) = UnreadablePage::check(head)
        && !has_no_body(head.status)
    {
        if gates || (whole_document && visit.must_ask(policy)) {
            return BodyPlan::Refuse(reason);
        }
        caching::depend_on_consent(&mut head.headers);
        return BodyPlan::Pass;
    }
    if !policy.gate.report_only {
        caching::depend_on_consent(&mut head.headers);
    }
    if !gates && !insert && !policy.gate.report_only {
        return BodyPlan::Pass;
    }
    for name in [&CONTENT_LENGTH, &ACCEPT_RANGES] {
        head.headers.remove(name);
    }
    caching::forget_digests(&mut head.headers);
    if bodiless { BodyPlan::Pass } else { BodyPlan::Rewrite { insert } }
}

fn has_no_body(status: StatusCode) -> bool {
    status.is_informational() || matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED)
}

/// A page that the browser saves and does not show.
fn is_attachment(head: &Parts) -> bool {
    let Some(disposition) = head.headers.get(CONTENT_DISPOSITION) else { return false };
    let kind = disposition.as_bytes().split(|&b| b == b';').next().unwrap_or_default();
    kind.trim_ascii().eq_ignore_ascii_case(b"attachment")
}

#[cfg(test)]
mod tests;
