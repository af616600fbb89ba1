use http::{
    HeaderMap, Method,
    header::{IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, RANGE},
};

use super::{Expects, Visit, accept_encoding, cookies, pointers, visit::Destination};
use crate::policy::Policy;

/// Takes out of a request what the site must not see, and what would make it answer with a page that cannot be gated.
pub(crate) fn trim(headers: &mut HeaderMap, visit: &Visit, policy: &Policy) {
    if policy.gate.report_only {
        return;
    }
    cookies::withhold_from_site(headers, visit, policy);
    pointers::withhold_from_site(headers, visit, policy);
    // A worker has the lock of its own response, and "not modified" would leave it an old one.
    let locked_worker = policy.lock.is_some() && visit.destination == Destination::Worker;
    if visit.expects == Expects::Asset && !locked_worker {
        return;
    }
    if !locked_worker {
        accept_encoding::narrow(headers);
    }
    // Other methods use conditions to keep writers apart (RFC 9110, section 13.1).
    if !matches!(visit.method, Method::GET | Method::HEAD) {
        return;
    }
    // A "not modified" would show the visitor a variant from before a change of mind.
    headers.remove(IF_NONE_MATCH);
    headers.remove(IF_MODIFIED_SINCE);
    // Scripts and viewers need their ranges for maps, films, archives; a part of a page is refused on its way back.
    if visit.expects == Expects::Navigation {
        headers.remove(RANGE);
        headers.remove(IF_RANGE);
    }
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;
    use crate::consent;

    const ACCEPTED: &str =
        if cfg!(feature = "decode") { "accept-encoding: gzip, br" } else { "accept-encoding: identity" };

    fn trimmed(method: &str, policy: &str, dest: Option<&str>) -> Vec<String> {
        let mut request = Request::builder()
            .method(method)
            .header("accept-encoding", "gzip, br")
            .header("if-none-match", "\"a\"")
            .header("if-modified-since", "Tue, 24 Nov 2026 01:00:00 GMT")
            .header("if-range", "\"a\"")
            .header("range", "bytes=0-1");
        if let Some(dest) = dest {
            request = request.header("sec-fetch-dest", dest);
        }
        let (mut parts, ()) = request.body(()).expect("a request").into_parts();
        let policy = Policy::from_toml(policy).expect("a policy");
        let visit = Visit::new(&parts, consent::resolve(&parts.headers, &policy), &policy);
        trim(&mut parts.headers, &visit, &policy);
        let known = ["accept-encoding", "if-none-match", "if-modified-since", "if-range", "range"];
        known
            .iter()
            .filter_map(|name| Some(format!("{name}: {}", parts.headers.get(*name)?.to_str().expect("ASCII"))))
            .collect()
    }

    #[test]
    fn pages_are_asked_for_whole_and_readable() {
        assert_eq!(trimmed("GET", "", Some("document")), [ACCEPTED]);
    }

    #[test]
    fn assets_keep_their_validators_ranges_and_codings() {
        assert_eq!(trimmed("GET", "", Some("video")).len(), 5);
    }

    #[test]
    fn what_may_be_a_page_keeps_its_ranges_only() {
        let kept = [ACCEPTED, "if-range: \"a\"", "range: bytes=0-1"];
        for dest in [None, Some("empty"), Some("embed")] {
            assert_eq!(trimmed("GET", "", dest), kept, "{dest:?}");
        }
    }

    #[test]
    fn the_conditions_of_a_write_stay() {
        assert_eq!(trimmed("PUT", "", Some("empty")).len(), 5);
    }

    #[test]
    fn report_only_changes_nothing() {
        assert_eq!(trimmed("GET", "[gate]\nreport_only = true", Some("document")).len(), 5);
    }
}
