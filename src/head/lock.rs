use http::{
    HeaderMap, HeaderName, HeaderValue, Method,
    header::{CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY, CONTENT_TYPE, LOCATION},
    response::Parts,
};

use super::{
    Expects, SEC_FETCH_DEST, Visit, caching, content_type::ContentType, has_no_body, vary, visit::Destination,
};
use crate::{
    lock::{Lock, Mode, Reports},
    policy::Policy,
};

const REPORTING_ENDPOINTS: HeaderName = HeaderName::from_static("reporting-endpoints");

/// Adds the lock to whatever can ask for something by itself: documents and scripts of workers. A worker has the policy of its own
/// response, not that of its page (HTML, section 10.2.4, "run a worker").
pub(super) fn close(head: &mut Parts, visit: &Visit, policy: &Policy) {
    let Some(lock) = policy.lock.as_ref().filter(|_| may_run(head)) else { return };
    match Holder::of(&head.headers, visit) {
        Holder::Document | Holder::Worker if policy.gate.report_only => {}
        Holder::Document | Holder::Worker => caching::depend_on_consent(head, visit, policy),
        // A cached copy has no lock, and must not be taken for a worker's.
        Holder::Script => {
            vary::add(&mut head.headers, &[SEC_FETCH_DEST]);
            return;
        }
        Holder::Nothing => return,
    }
    for (name, value) in fields(lock, visit, policy) {
        head.headers.append(name, value);
    }
}

/// The same for a 304 that has one of the fields: alone, ours would take the place of the site's in what the browser keeps.
pub(super) fn renew(headers: &mut HeaderMap, visit: &Visit, policy: &Policy) {
    for (name, value) in policy.lock.iter().flat_map(|lock| fields(lock, visit, policy)) {
        if headers.contains_key(&name) {
            headers.append(name, value);
        }
    }
}

/// What makes the lock.
fn fields(lock: &Lock, visit: &Visit, policy: &Policy) -> impl Iterator<Item = (HeaderName, HeaderValue)> {
    let reports = reports(visit);
    let name = match lock.mode() {
        Mode::Strict if !policy.gate.report_only => CONTENT_SECURITY_POLICY,
        _ => CONTENT_SECURITY_POLICY_REPORT_ONLY,
    };
    let value = lock.value(&visit.consent.permits, reports);
    let endpoint = (reports == Reports::Group).then(|| {
        // A dictionary may stand in several lines, and one key more leaves the others as they are (RFC 9651, section 3.2).
        let endpoint = format!("{}=\"{}\"", Lock::GROUP, lock.reports());
        (REPORTING_ENDPOINTS, HeaderValue::try_from(endpoint).expect("a prefix is plain ASCII"))
    });
    std::iter::once((name, value)).chain(endpoint)
}

/// Not what has no body, and not what only leads elsewhere.
fn may_run(head: &Parts) -> bool {
    let leads_elsewhere = head.status.is_redirection() && head.headers.contains_key(LOCATION);
    !has_no_body(&Method::GET, head.status) && !leads_elsewhere
}

/// What carries the lock.
enum Holder {
    Document,
    /// A script that runs, or may run, as a worker.
    Worker,
    /// A script, which has the policy of its page.
    Script,
    Nothing,
}

impl Holder {
    fn of(headers: &HeaderMap, visit: &Visit) -> Self {
        match (ContentType::of(headers), visit.destination) {
            (_, Destination::Worker) => Self::Worker,
            (ContentType::Other, Destination::Unsaid) if is_script(headers) => Self::Worker,
            (ContentType::Other, Destination::Other) if is_script(headers) => Self::Script,
            (ContentType::Other, _) => Self::Nothing,
            (ContentType::Xml, _) if !visit.may_show => Self::Nothing,
            (ContentType::Unknown, _) if visit.expects == Expects::Asset => Self::Nothing,
            _ => Self::Document,
        }
    }
}

/// JavaScript by any of its names (MIME Sniffing, section 4.6).
fn is_script(headers: &HeaderMap) -> bool {
    let values = headers.get_all(CONTENT_TYPE).iter().map(|value| value.as_bytes().to_ascii_lowercase());
    let names = [&b"javascript"[..], b"ecmascript", b"jscript", b"livescript"];
    values.into_iter().any(|value| names.iter().any(|name| memchr::memmem::find(&value, name).is_some()))
}

/// Browsers name a destination, and take reports by group, where the site comes by https; on a developer's machine they name one, but
/// take no group.
fn reports(visit: &Visit) -> Reports {
    let local = match visit.page.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => true,
    };
    if visit.destination == Destination::Unsaid || local { Reports::Address } else { Reports::Group }
}
