use http::{
    HeaderMap, Method,
    header::{IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, RANGE},
};

use super::{Expects, Visit, accept_encoding, cookies, pointers, state::state, validators, visit::Destination};
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
    let may_depend = visit.expects != Expects::Asset || locked_worker;
    if may_depend && !locked_worker {
        accept_encoding::narrow(headers);
    }
    conditions(headers, may_depend, visit, policy);
}

/// Lets the site answer "not modified" only where the visitor has the variant that he is to have.
fn conditions(headers: &mut HeaderMap, may_depend: bool, visit: &Visit, policy: &Policy) {
    validators::restore(headers, &IF_MATCH);
    // Other methods use conditions to keep writers apart (RFC 9110, section 13.1).
    if !matches!(visit.method, Method::GET | Method::HEAD) {
        validators::restore(headers, &IF_NONE_MATCH);
        return;
    }
    let names_states = validators::name_any(headers);
    if !may_depend && !names_states {
        return;
    }
    validators::keep(headers, &state(visit, policy), !may_depend);
    // A date cannot tell states apart.
    headers.remove(IF_MODIFIED_SINCE);
    // Scripts and viewers need their ranges for maps, films, archives; a part of a page is refused on its way back.
    if visit.expects == Expects::Navigation || names_states {
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

    /// The conditions that the site sees of a request with this tag, which was given to somebody who has not chosen.
    fn conditions(method: &str, dest: &str, cookie: &str) -> Vec<String> {
        let policy = Policy::from_toml("").expect("a policy");
        let request =
            |cookie: &str| Request::builder().method("GET").header("sec-fetch-dest", dest).header("cookie", cookie);
        let visit =
            |parts: &http::request::Parts| Visit::new(parts, consent::resolve(&parts.headers, &policy), &policy);
        let (earlier, ()) = request("").body(()).expect("a request").into_parts();
        let tag = format!("W/\"a;consent={}\"", state(&visit(&earlier), &policy).as_str());
        let fields = ["if-match", "if-none-match", "if-range"];
        let request = fields.iter().fold(request(cookie).method(method), |request, name| request.header(*name, &tag));
        let request = request.header("if-modified-since", "Tue, 24 Nov 2026 01:00:00 GMT").header("range", "bytes=0-1");
        let (mut parts, ()) = request.body(()).expect("a request").into_parts();
        let visit = visit(&parts);
        trim(&mut parts.headers, &visit, &policy);
        let seen = fields.iter().chain(&["if-modified-since", "range"]);
        seen.filter_map(|name| Some(format!("{name}: {}", parts.headers.get(*name)?.to_str().expect("ASCII"))))
            .collect()
    }

    #[test]
    fn a_copy_is_asked_for_in_its_own_state_only() {
        for dest in ["document", "iframe", "empty", "image"] {
            assert_eq!(conditions("GET", dest, ""), ["if-match: \"a\"", "if-none-match: \"a\""], "{dest}");
            assert_eq!(conditions("GET", dest, "__Host-consent=1.1.none"), ["if-match: \"a\""], "{dest}");
        }
    }

    #[test]
    fn a_write_means_the_version_of_the_site_in_any_state() {
        for cookie in ["", "__Host-consent=1.1.none"] {
            assert_eq!(conditions("PUT", "empty", cookie)[..2], ["if-match: \"a\"", "if-none-match: \"a\""]);
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
