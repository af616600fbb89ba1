use http::{Request, Response};

use super::*;
use crate::consent;

const PAGE: &[(&str, &str)] = &[("content-type", "text/html; charset=utf-8")];
const CHOSEN: &str = "__Host-consent=1.1.analytics+functional+marketing+media";

/// One response to one visitor: what becomes of its body, and the head that leaves.
struct Case {
    policy: &'static str,
    request: Vec<(&'static str, &'static str)>,
    method: &'static str,
    status: u16,
    response: Vec<(&'static str, &'static str)>,
}

impl Case {
    fn page() -> Self {
        Self { policy: "", request: Vec::new(), method: "GET", status: 200, response: PAGE.to_vec() }
    }

    fn request(mut self, name: &'static str, value: &'static str) -> Self {
        self.request.push((name, value));
        self
    }

    fn response(mut self, name: &'static str, value: &'static str) -> Self {
        self.response.retain(|(known, _)| *known != name);
        self.response.push((name, value));
        self
    }

    fn run(&self) -> (BodyPlan, Parts) {
        let mut request = Request::builder().method(self.method).uri("/page");
        for (name, value) in &self.request {
            request = request.header(*name, *value);
        }
        let (parts, ()) = request.body(()).expect("a request").into_parts();
        let policy = Policy::from_toml(self.policy).expect("a policy");
        let visit = Visit::new(&parts, consent::resolve(&parts.headers, &policy));
        let mut response = Response::builder().status(self.status);
        for (name, value) in &self.response {
            response = response.header(*name, *value);
        }
        let (mut head, ()) = response.body(()).expect("a response").into_parts();
        let plan = rewrite(&mut head, false, &visit, &policy);
        (plan, head)
    }

    fn plan(&self) -> BodyPlan {
        self.run().0
    }
}

fn html(insert: bool) -> BodyPlan {
    BodyPlan::Rewrite { syntax: Syntax::Html, insert }
}

#[test]
fn a_page_is_rewritten_and_described_anew() {
    let described =
        ["content-length", "etag", "last-modified", "accept-ranges", "content-md5", "digest", "repr-digest"];
    let case = described.iter().fold(Case::page(), |case, name| case.response(name, "1"));
    let (plan, head) = case.run();
    assert_eq!(plan, html(true));
    for name in described {
        assert!(!head.headers.contains_key(name), "{name}");
    }
    assert_eq!(head.headers["vary"], "cookie, sec-gpc");
    assert_eq!(head.headers["cache-control"], "private, no-cache");
}

#[test]
fn what_is_no_page_passes_with_its_head_unchanged() {
    let case = Case::page()
        .response("content-type", "text/css")
        .response("content-encoding", "br")
        .response("content-length", "9")
        .response("etag", "\"a\"")
        .response("cache-control", "public, max-age=600")
        .response("set-cookie", "session=1");
    let (plan, head) = case.run();
    assert_eq!(plan, BodyPlan::Pass);
    assert_eq!(head.headers.len(), 6);
    assert_eq!(head.headers["cache-control"], "public, max-age=600");
}

#[test]
fn fragments_are_gated_without_a_banner() {
    assert_eq!(Case::page().request("hx-request", "true").plan(), html(false));
    assert_eq!(Case::page().request("sec-fetch-dest", "iframe").plan(), html(false));
    let xml = BodyPlan::Rewrite { syntax: Syntax::Xml, insert: false };
    assert_eq!(Case::page().response("content-type", "application/xhtml+xml").plan(), xml);
}

#[test]
fn an_unreadable_page_is_refused_while_anything_is_denied() {
    let gzip = UnreadablePage::ContentCoding("gzip".into());
    assert_eq!(Case::page().response("content-encoding", "gzip").plan(), BodyPlan::Refuse(gzip.clone()));
    assert_eq!(Case::page().response("content-encoding", "identity, gzip").plan(), BodyPlan::Refuse(gzip));
    let utf16 = UnreadablePage::Charset("utf-16".into());
    assert_eq!(Case::page().response("content-type", "text/html; charset=UTF-16").plan(), BodyPlan::Refuse(utf16));
    let part = Case { status: 206, ..Case::page() };
    assert_eq!(part.plan(), BodyPlan::Refuse(UnreadablePage::Part));
}

#[test]
fn an_unreadable_page_passes_where_everything_is_granted() {
    let (plan, head) =
        Case::page().request("cookie", CHOSEN).response("content-encoding", "gzip").response("etag", "\"a\"").run();
    assert_eq!(plan, BodyPlan::Pass);
    assert_eq!(head.headers["content-encoding"], "gzip");
    assert_eq!(head.headers["cache-control"], "private, no-cache");
    assert!(!head.headers.contains_key("etag"), "it would bring this variant back after a withdrawal");
}

#[test]
fn a_page_passes_untouched_where_everything_is_granted_and_nothing_inserted() {
    let mut case = Case::page().request("cookie", CHOSEN).response("content-length", "100");
    case.policy = "[banner]\nsettings_link = false";
    let (plan, head) = case.run();
    assert_eq!(plan, BodyPlan::Pass);
    assert_eq!(head.headers["content-length"], "100");
    assert_eq!(head.headers["vary"], "cookie, sec-gpc");
}

#[test]
fn responses_without_a_body_have_the_head_of_a_page() {
    let (plan, head) =
        Case { method: "HEAD", ..Case::page().response("content-length", "100").response("content-encoding", "br") }
            .run();
    assert_eq!(plan, BodyPlan::Pass);
    assert_eq!(head.headers["vary"], "cookie, sec-gpc");
    let (_, head) = Case { method: "HEAD", ..Case::page().response("content-length", "100") }.run();
    assert!(!head.headers.contains_key("content-length"));
    for status in [204, 304] {
        assert_eq!(
            Case { status, ..Case::page().response("content-encoding", "gzip") }.plan(),
            BodyPlan::Pass,
            "{status}"
        );
    }
}

#[test]
fn a_body_without_a_type_cannot_become_a_page() {
    let (plan, head) = Case { response: Vec::new(), ..Case::page() }.run();
    assert_eq!(plan, BodyPlan::Pass);
    assert_eq!(head.headers["x-content-type-options"], "nosniff");
    let (_, head) = Case { response: Vec::new(), ..Case::page().request("cookie", CHOSEN) }.run();
    assert!(head.headers.is_empty());
}

#[test]
fn a_page_that_is_saved_passes_and_one_that_may_be_shown_does_not() {
    let saved = Case::page().response("content-disposition", "Attachment; filename=report.html");
    assert_eq!(saved.plan(), BodyPlan::Pass);
    assert_eq!(saved.request("sec-fetch-dest", "object").plan(), html(false));
    assert_eq!(Case::page().response("content-disposition", "inline").plan(), html(true));
}

#[test]
fn report_only_changes_nothing_but_the_length() {
    let mut case = Case::page().response("etag", "\"a\"").response("set-cookie", "_ga=1");
    case.policy = "[gate]\nreport_only = true";
    let (plan, head) = case.run();
    assert_eq!(plan, html(false));
    assert_eq!(head.headers.len(), 3);
}
