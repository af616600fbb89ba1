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

pub(crate) use caching::forget_body;
pub use unreadable::UnreadablePage;
pub(crate) use visit::{Expects, Visit};

use http::{
    HeaderValue, Method, StatusCode,
    header::{CONTENT_DISPOSITION, CONTENT_LENGTH, X_CONTENT_TYPE_OPTIONS},
    response::Parts,
};

use self::content_type::ContentType;
use crate::{page::Syntax, policy::Policy};

/// What is to be done with the body of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BodyPlan {
    /// It passes as it is.
    Pass,
    /// It is a page: it goes through the rewriter.
    Rewrite {
        /// How the browser will read it.
        syntax: Syntax,
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
    let bodiless = visit.method == Method::HEAD || empty || has_no_body(head.status);
    match ContentType::of(&head.headers) {
        ContentType::Other => BodyPlan::Pass,
        ContentType::Unknown => {
            // Browsers look into a body without a type for HTML (MIME Sniffing, section 7.1), but not with this header.
            if visit.gates(policy) && !bodiless {
                head.headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
            }
            BodyPlan::Pass
        }
        ContentType::Page(_) if visit.whole_document && is_attachment(head) => BodyPlan::Pass,
        ContentType::Page(syntax) => {
            let plan = rewrite_page(head, syntax, visit, policy);
            if bodiless { BodyPlan::Pass } else { plan }
        }
    }
}

fn rewrite_page(head: &mut Parts, syntax: Syntax, visit: &Visit, policy: &Policy) -> BodyPlan {
    // The banner is HTML, which may not be well-formed XML.
    let has_place = visit.whole_document && syntax == Syntax::Html;
    let insert = has_place && visit.inserts(policy);
    let gates = visit.gates(policy);
    let unreadable = UnreadablePage::of(head);
    if policy.gate.report_only {
        head.headers.remove(CONTENT_LENGTH);
        return if unreadable.is_some() { BodyPlan::Pass } else { BodyPlan::Rewrite { syntax, insert } };
    }
    caching::depend_on_consent(&mut head.headers);
    match unreadable {
        Some(reason) if gates || (has_place && visit.must_ask(policy)) => BodyPlan::Refuse(reason),
        None if gates || insert => {
            forget_body(&mut head.headers);
            BodyPlan::Rewrite { syntax, insert }
        }
        _ => BodyPlan::Pass,
    }
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
