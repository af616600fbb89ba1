//! Whole documents, in which a banner has its place, and pieces of them.

use http::{HeaderMap, HeaderValue, header::ACCEPT};

use crate::page::Evidence;

/// Who says that the answer is a whole document, in which a banner has its place; `None` if it is none.
///
/// 1. Sec-Fetch-Dest tells. Frames have none of their own, since the banner is in the page around them.
/// 2. What scripts fetch is none, but for libraries that say by their headers that they put the body of the answer in the place of
///    the page's own: a banner would be gone with the old one. The answer has to be a document then.
/// 3. Where nothing is said, as on sites without TLS, the answer has to be a document too.
pub(super) fn evidence(headers: &HeaderMap) -> Option<Evidence> {
    let says = |name: &str, value: &[u8]| headers.get(name).is_some_and(|v| v.as_bytes().eq_ignore_ascii_case(value));
    if says("sec-fetch-dest", b"document") {
        return Some(Evidence::Request);
    }
    let of_a_library = says("x-requested-with", b"XMLHttpRequest")
        || FRAGMENTS.iter().any(|name| headers.contains_key(*name))
        || headers.keys().any(|name| name.as_str().starts_with("x-up-"));
    match headers.get("sec-fetch-dest").map(HeaderValue::as_bytes) {
        None if !of_a_library => Some(Evidence::Page),
        None | Some(b"empty") => replaces_body(headers).then_some(Evidence::Library),
        Some(_) => None,
    }
}

/// Libraries that fetch pieces of pages say so by one of these, or by `X-Up-…`.
const FRAGMENTS: [&str; 4] = ["hx-request", "turbo-frame", "x-pjax", "x-inertia"];

/// What Turbo Drive and Turbolinks accept, and nobody else.
const TURBO_DRIVE: &[u8] = b"text/html, application/xhtml+xml";

/// Whether a library puts the whole body of the answer in the place of the page's own.
fn replaces_body(headers: &HeaderMap) -> bool {
    let is = |name: &str, values: &[&[u8]]| headers.get(name).is_some_and(|v| values.contains(&v.as_bytes()));
    let is_htmx = headers.contains_key("hx-request") || headers.contains_key("hx-history-restore-request");
    if is_htmx {
        // A boosted link with a target of its own names it, if it has an id.
        let boosted = is("hx-boosted", &[b"true"]) && !headers.contains_key("hx-target");
        return boosted || is("hx-history-restore-request", &[b"true"]);
    }
    let drives = headers.contains_key("x-turbo-request-id") || is(ACCEPT.as_str(), &[TURBO_DRIVE]);
    let turbo = drives && !headers.contains_key("turbo-frame") && !headers.contains_key("x-pjax");
    turbo || is("x-up-target", &[b"body", b"html"])
}
