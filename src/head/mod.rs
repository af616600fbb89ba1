//! What changes in the head of a request and of a response.
//!
//! Requests: [`Visit`] holds what the answer's treatment needs to know, [`request::trim`] takes out what the site must not see
//! or must not answer with. Responses: [`rewrite`] is the one ordered list of edits, and says what is to be done with the body.

mod accept_encoding;
pub(crate) mod accept_language;
mod admission;
mod cache_control;
mod caching;
mod coded;
mod content_type;
mod cookies;
mod document;
mod lock;
mod permissions;
mod pointers;
mod redirect;
pub(crate) mod request;
mod shared;
mod sniff;
mod state;
mod structured;
mod unreadable;
pub(crate) mod validators;
mod vary;
mod visit;

pub(crate) use caching::forget_body;
pub use redirect::BlockedRedirect;
pub(crate) use sniff::{RESOURCE_HEADER, Sniffed, sniff};
pub use unreadable::UnreadablePage;
pub(crate) use visit::{Expects, Visit, address};

use std::sync::Arc;

use http::{
    HeaderName, HeaderValue, Method, StatusCode,
    header::{CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS},
    response::Parts,
};

use self::{admission::Admitted, content_type::ContentType};
use crate::{
    guard::Script,
    page::{Syntax, coding::Coded},
    policy::Policy,
    site_csp::{OwnParts, Presentation},
};

const SEC_FETCH_DEST: HeaderName = HeaderName::from_static("sec-fetch-dest");

/// What is to be done with the body of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BodyPlan {
    /// It passes as it is.
    Pass,
    /// It is a page: it goes through the rewriter.
    Rewrite(PagePlan),
    /// It is a redirect to what the visitor has denied: it is not sent.
    Forbid(BlockedRedirect),
    /// It is a page that cannot be read: it is not sent.
    Refuse(UnreadablePage),
    /// It is a page of which only the head is asked for: how long the page is that a GET gets is not known.
    Withhold,
}

/// Whether the head of a response tells what is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    /// It does.
    Body(BodyPlan),
    /// The first bytes of the body decide, and [`rewrite_sniffed`] goes on.
    Look,
}

/// How a page is rewritten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PagePlan {
    /// How the browser will read it.
    pub(crate) syntax: Syntax,
    /// How its bytes come and leave.
    pub(crate) coded: Coded,
    /// Whether the banner or the settings link goes in.
    pub(crate) insert: bool,
    /// The guard, where it goes in and can run.
    pub(crate) guard: Option<Arc<Script>>,
    /// What we bring into it, as its own policies have to name it.
    pub(crate) own: OwnParts,
    /// How parts of ours are shown in it.
    pub(crate) presentation: Presentation,
}

/// Edits the head of a response to `visit`; `empty` tells that the body is known to hold nothing.
pub(crate) fn rewrite(head: &mut Parts, empty: bool, visit: &Visit, policy: &Arc<Policy>) -> Plan {
    if !policy.gate.report_only {
        cookies::withhold_from_browser(&mut head.headers, visit, policy);
        if let Some(blocked) = pointers::withhold(head, visit, policy) {
            return Plan::Body(BodyPlan::Forbid(blocked));
        }
        if head.status == StatusCode::NOT_MODIFIED && visit.may_depend() {
            renew(head, visit, policy);
            return Plan::Body(BodyPlan::Pass);
        }
    }
    lock::close(head, visit, policy);
    let bodiless = empty || has_no_body(&visit.method, head.status);
    let plan = match ContentType::of(&head.headers) {
        ContentType::Page(_) if visit.may_save() && is_attachment(head) => BodyPlan::Pass,
        ContentType::Page(syntax) => rewrite_page(head, syntax, visit, policy),
        ContentType::Xml => rewrite_xml(head, visit, policy),
        ContentType::Replaced if visit.expects == Expects::Navigation && visit.gates(policy) => {
            BodyPlan::Refuse(UnreadablePage::Replaced)
        }
        ContentType::Other | ContentType::Replaced => BodyPlan::Pass,
        ContentType::Unknown if bodiless => BodyPlan::Pass,
        ContentType::Unknown => return rewrite_unknown(head, visit, policy),
    };
    Plan::Body(match plan {
        BodyPlan::Rewrite(_) | BodyPlan::Refuse(_) if visit.method == Method::HEAD => BodyPlan::Withhold,
        _ if bodiless => BodyPlan::Pass,
        plan => plan,
    })
}

/// Caches update what they keep by the head of a 304 (RFC 9111, section 3.2): what it says, it has to say as the page did.
fn renew(head: &mut Parts, visit: &Visit, policy: &Policy) {
    lock::renew(&mut head.headers, visit, policy);
    permissions::renew(&mut head.headers, visit, policy);
    caching::depend_on_consent(head, visit, policy);
    admission::renew(&mut head.headers, visit, policy);
    forget_body(&mut head.headers);
    head.headers.remove(CONTENT_ENCODING);
}

/// Goes on where the plan was to look at the first bytes of the body.
pub(crate) fn rewrite_sniffed(head: &mut Parts, sniffed: Sniffed, visit: &Visit, policy: &Policy) -> BodyPlan {
    match sniffed {
        Sniffed::Other => BodyPlan::Pass,
        Sniffed::Markup => rewrite_page(head, Syntax::Html, visit, policy),
        Sniffed::Page(syntax) => {
            let found = if syntax == Syntax::Html { "text/html" } else { "text/xml" };
            // What the page starts with may be taken out of it.
            head.headers.insert(CONTENT_TYPE, HeaderValue::from_static(found));
            rewrite_page(head, syntax, visit, policy)
        }
    }
}

/// XML is a page only where it is shown; as an image, or for scripts, it is data, and caches must not give one for the other.
fn rewrite_xml(head: &mut Parts, visit: &Visit, policy: &Policy) -> BodyPlan {
    if policy.gate.report_only {
        return BodyPlan::Pass;
    }
    vary::add(&mut head.headers, &[SEC_FETCH_DEST]);
    if visit.may_show && !(visit.may_save() && is_attachment(head)) {
        rewrite_page(head, Syntax::Xml, visit, policy)
    } else {
        BodyPlan::Pass
    }
}

/// Browsers look into a body without a type (MIME Sniffing, section 7.1), and so do we, unless it is compressed.
fn rewrite_unknown(head: &mut Parts, visit: &Visit, policy: &Policy) -> Plan {
    let passes = visit.expects == Expects::Asset || !(visit.gates(policy) || visit.inserts(policy));
    let saved = visit.whole_document && is_attachment(head);
    if passes || saved || content_type::forbids_sniffing(&head.headers) {
        return Plan::Body(BodyPlan::Pass);
    }
    if coded::is_plain(&head.headers) {
        return Plan::Look;
    }
    head.headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    Plan::Body(BodyPlan::Pass)
}

fn rewrite_page(head: &mut Parts, syntax: Syntax, visit: &Visit, policy: &Policy) -> BodyPlan {
    // The banner is HTML, which may not be well-formed XML.
    let takes =
        visit.whole_document && !content_type::is_turbo_stream(&head.headers) && !admission::has_banner(&head.headers);
    let has_place = takes && syntax == Syntax::Html;
    let insert = has_place && visit.inserts(policy);
    let runs = syntax == Syntax::Html && !content_type::is_turbo_stream(&head.headers);
    let guard = if runs { visit.guard(policy) } else { None };
    let gates = visit.gates(policy);
    let coded = coded::read(head);
    if policy.gate.report_only {
        let Ok(coded) = coded else { return BodyPlan::Pass };
        // Only what passes as it came can be judged without a change.
        if !coded.is_plain() {
            return BodyPlan::Pass;
        }
        head.headers.remove(CONTENT_LENGTH);
        let (own, presentation) = Default::default();
        return BodyPlan::Rewrite(PagePlan { syntax, coded, insert, guard: None, own, presentation });
    }
    permissions::withhold(&mut head.headers, visit, policy);
    caching::depend_on_consent(head, visit, policy);
    if let Some(once) = &visit.once {
        caching::show_once(&mut head.headers, &once.end);
    }
    match coded {
        Err(reason) if gates || (has_place && visit.must_ask(policy)) => BodyPlan::Refuse(reason),
        Ok(coded) if gates || insert => {
            let coded = Coded { again: visit.accepts, ..coded };
            forget_body(&mut head.headers);
            coded::describe(&mut head.headers, &coded);
            let admitted = admission::present(&mut head.headers, insert, guard, visit, policy);
            let Admitted { guard, own, presentation } = admitted;
            BodyPlan::Rewrite(PagePlan { syntax, coded, insert, guard, own, presentation })
        }
        _ => BodyPlan::Pass,
    }
}

/// RFC 9112, section 6.3. What follows the answer to a CONNECT is a tunnel's.
fn has_no_body(method: &Method, status: StatusCode) -> bool {
    status.is_informational()
        || matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED)
        || *method == Method::HEAD
        || *method == Method::CONNECT && status.is_success()
}

/// A page that the browser saves and does not show.
fn is_attachment(head: &Parts) -> bool {
    let Some(disposition) = head.headers.get(CONTENT_DISPOSITION) else { return false };
    let kind = disposition.as_bytes().split(|&b| b == b';').next().unwrap_or_default();
    kind.trim_ascii().eq_ignore_ascii_case(b"attachment")
}

#[cfg(test)]
mod tests;
