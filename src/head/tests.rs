use http::{Request, Response};

use super::*;
use crate::{consent, page::Charset};

const PAGE: &[(&str, &str)] = &[("content-type", "text/html; charset=utf-8")];
const CHOSEN: &str = "__Host-consent=1.1.analytics+functional+marketing+media";

/// One response to one visitor: what becomes of its body, and the head that leaves.
#[derive(Clone)]
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

    fn run(&self) -> (Plan, Parts) {
        let mut request = Request::builder().method(self.method).uri("/page");
        for (name, value) in &self.request {
            request = request.header(*name, *value);
        }
        let (parts, ()) = request.body(()).expect("a request").into_parts();
        let policy = Arc::new(Policy::from_toml(self.policy).expect("a policy"));
        let visit = Visit::new(&parts, consent::resolve(&parts.headers, &policy), &policy);
        let mut response = Response::builder().status(self.status);
        for (name, value) in &self.response {
            response = response.header(*name, *value);
        }
        let (mut head, ()) = response.body(()).expect("a response").into_parts();
        let plan = rewrite(&mut head, false, &visit, &policy);
        (plan, head)
    }

    /// Without what goes in besides the banner.
    fn plan(&self) -> Plan {
        match self.run().0 {
            Plan::Body(BodyPlan::Rewrite(plan)) => {
                Plan::Body(BodyPlan::Rewrite(PagePlan { guard: None, own: OwnParts::default(), ..plan }))
            }
            plan => plan,
        }
    }

    fn is_guarded(&self) -> bool {
        matches!(self.run().0, Plan::Body(BodyPlan::Rewrite(PagePlan { guard: Some(_), .. })))
    }
}

const PASS: Plan = Plan::Body(BodyPlan::Pass);

/// How a page in UTF-8 is rewritten.
fn page(syntax: Syntax, insert: bool) -> Plan {
    let coded = Coded { charset: Charset::Utf8, ..Coded::default() };
    let (own, presentation) = Default::default();
    Plan::Body(BodyPlan::Rewrite(PagePlan { syntax, coded, insert, guard: None, own, presentation }))
}

fn html(insert: bool) -> Plan {
    page(Syntax::Html, insert)
}

fn refused(reason: UnreadablePage) -> Plan {
    Plan::Body(BodyPlan::Refuse(reason))
}

#[test]
fn a_page_is_rewritten_and_described_anew() {
    let described = ["content-length", "last-modified", "accept-ranges", "content-md5", "digest", "repr-digest"];
    let case = described.iter().fold(Case::page(), |case, name| case.response(name, "1"));
    assert_eq!(case.plan(), html(true));
    let (_, head) = case.run();
    for name in described {
        assert!(!head.headers.contains_key(name), "{name}");
    }
    assert_eq!(head.headers["vary"], "cookie, sec-gpc, accept-language");
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
    assert_eq!(plan, PASS);
    assert_eq!(head.headers.len(), 6);
    assert_eq!(head.headers["cache-control"], "public, max-age=600");
}

#[test]
fn fragments_are_gated_without_a_banner() {
    assert_eq!(Case::page().request("hx-request", "true").plan(), html(false));
    assert_eq!(Case::page().request("sec-fetch-dest", "iframe").plan(), html(false));
    let xhtml = Case::page().response("content-type", "application/xhtml+xml; charset=utf-8");
    assert_eq!(xhtml.plan(), page(Syntax::Xml, false));
}

#[test]
fn documents_are_guarded_while_anything_is_denied() {
    for destination in ["document", "iframe", "frame", "object", "embed"] {
        assert!(Case::page().request("sec-fetch-dest", destination).is_guarded(), "{destination}");
    }
    assert!(Case::page().is_guarded(), "an old browser, or a site without TLS");
    assert!(!Case::page().request("cookie", CHOSEN).is_guarded());
    assert!(!Case::page().request("sec-fetch-dest", "empty").is_guarded());
    assert!(!Case::page().request("hx-request", "true").request("accept", "text/html").is_guarded());
    assert!(!Case::page().response("content-type", "application/xhtml+xml; charset=utf-8").is_guarded());
    for policy in ["script-src 'none'", "sandbox allow-forms", "default-src 'none'"] {
        assert!(!Case::page().response("content-security-policy", policy).is_guarded(), "{policy}");
        assert!(Case::page().response("content-security-policy-report-only", policy).is_guarded(), "{policy}");
    }
    for policy in ["[gate]\nguard = false", "[gate]\nreport_only = true"] {
        assert!(!Case { policy, ..Case::page() }.is_guarded(), "{policy}");
    }
}

#[test]
fn an_unreadable_page_is_refused_while_anything_is_denied() {
    let compress = UnreadablePage::ContentCoding("compress".into());
    for codings in ["compress", "identity, compress", "gzip, compress", "compress, br"] {
        let coded = Case::page().response("content-encoding", codings);
        let found = coded.plan();
        #[cfg(feature = "decode")]
        assert_eq!(found, refused(compress.clone()), "{codings}");
        #[cfg(not(feature = "decode"))]
        assert!(matches!(found, Plan::Body(BodyPlan::Refuse(_))), "{codings} {compress}");
    }
    let utf7 = UnreadablePage::Charset("utf-7".into());
    assert_eq!(Case::page().response("content-type", "text/html; charset=UTF-7").plan(), refused(utf7));
    let part = Case { status: 206, ..Case::page() };
    assert_eq!(part.plan(), refused(UnreadablePage::Part));
}

#[cfg(feature = "decode")]
#[test]
fn more_codings_than_anybody_needs_are_refused() {
    let gzip = UnreadablePage::ContentCoding("gzip".into());
    assert_eq!(Case::page().response("content-encoding", "br, gzip, gzip, gzip, gzip").plan(), refused(gzip));
}

#[cfg(feature = "decode")]
#[test]
fn a_coded_page_is_described_as_it_leaves() {
    use crate::page::coding::Coding;

    let mut case = Case::page()
        .request("accept-encoding", "gzip;q=0.5, zstd")
        .response("content-encoding", "br, gzip")
        .response("content-type", "text/html; charset=utf-16");
    let (plan, head) = case.run();
    let Plan::Body(BodyPlan::Rewrite(plan)) = plan else { panic!("{plan:?}") };
    assert_eq!(plan.coded.codings[..], [Coding::Brotli, Coding::Gzip]);
    assert!(!head.headers.contains_key("content-encoding"));
    assert_eq!(head.headers["content-type"], "text/html; charset=utf-8");
    case.policy = "[codings]\nrecompress = true";
    let (_, head) = case.run();
    assert_eq!(head.headers["content-encoding"], "zstd");
    assert_eq!(head.headers["vary"], "cookie, sec-gpc, accept-language, accept-encoding");
}

#[test]
fn an_unreadable_page_passes_where_everything_is_granted() {
    let (plan, head) =
        Case::page().request("cookie", CHOSEN).response("content-encoding", "dcb").response("etag", "\"a\"").run();
    assert_eq!(plan, PASS);
    assert_eq!(head.headers["content-encoding"], "dcb");
    assert_eq!(head.headers["cache-control"], "private, no-cache");
    let (_, later) = Case::page().response("etag", "\"a\"").run();
    assert_ne!(head.headers["etag"], later.headers["etag"], "it would bring this variant back after a withdrawal");
}

#[test]
fn xml_is_a_page_where_it_is_shown_only() {
    for kind in ["image/svg+xml; charset=utf-8", "text/xml; charset=utf-8", "application/atom+xml; charset=utf-8"] {
        let xml = || Case::page().response("content-type", kind);
        for shown in ["document", "iframe", "object", "embed"] {
            assert_eq!(xml().request("sec-fetch-dest", shown).plan(), page(Syntax::Xml, false), "{kind} {shown}");
        }
        assert_eq!(xml().plan(), page(Syntax::Xml, false), "an old browser does not tell");
        for data in ["image", "empty", "style"] {
            let (plan, head) = xml().request("sec-fetch-dest", data).run();
            assert_eq!(plan, PASS, "{kind} {data}");
            assert_eq!(head.headers["vary"], "sec-fetch-dest");
            assert_eq!(head.headers.len(), 2);
        }
    }
}

#[test]
fn a_row_of_pages_is_refused_where_it_would_be_shown() {
    let row = || Case::page().response("content-type", "multipart/x-mixed-replace; boundary=a");
    assert_eq!(row().request("sec-fetch-dest", "iframe").plan(), refused(UnreadablePage::Replaced));
    assert_eq!(row().request("sec-fetch-dest", "image").plan(), PASS);
    assert_eq!(row().request("sec-fetch-dest", "iframe").request("cookie", CHOSEN).plan(), PASS);
}

#[test]
fn a_page_passes_untouched_where_everything_is_granted_and_nothing_inserted() {
    let mut case = Case::page().request("cookie", CHOSEN).response("content-length", "100");
    case.policy = "[banner]\nsettings_link = false";
    let (plan, head) = case.run();
    assert_eq!(plan, PASS);
    assert_eq!(head.headers["content-length"], "100");
    assert_eq!(head.headers["vary"], "cookie, sec-gpc, accept-language");
}

#[test]
fn responses_without_a_body_have_the_head_of_a_page() {
    let (plan, head) =
        Case { method: "HEAD", ..Case::page().response("content-length", "100").response("content-encoding", "br") }
            .run();
    assert_eq!(plan, Plan::Body(BodyPlan::Withhold));
    assert_eq!(head.headers["vary"], "cookie, sec-gpc, accept-language");
    let (_, head) = Case { method: "HEAD", ..Case::page().response("content-length", "100") }.run();
    assert!(!head.headers.contains_key("content-length"));
    for (method, status) in [("GET", 204), ("GET", 304), ("CONNECT", 200)] {
        let case = Case { method, status, ..Case::page().response("content-encoding", "gzip") };
        assert_eq!(case.plan(), PASS, "{method} {status}");
    }
}

#[test]
fn a_body_without_a_type_is_looked_into_where_browsers_would() {
    let untyped = || Case { response: vec![("server", "a")], ..Case::page() };
    let (plan, head) = untyped().run();
    assert_eq!(plan, Plan::Look);
    assert_eq!(head.headers.len(), 1);
    assert_eq!(untyped().request("sec-fetch-dest", "image").plan(), PASS);
    assert_eq!(untyped().response("x-content-type-options", "NoSniff, x").plan(), PASS);
    assert_eq!(untyped().response("content-disposition", "attachment").plan(), PASS, "it is saved");
    let (plan, head) = untyped().response("content-encoding", "gzip").run();
    assert_eq!(plan, PASS);
    assert_eq!(head.headers["x-content-type-options"], "nosniff", "browsers would look into what it decodes to");
    let mut granted = untyped().request("cookie", CHOSEN);
    granted.policy = "[banner]\nsettings_link = false";
    assert_eq!(granted.plan(), PASS);
}

#[test]
fn a_page_that_is_saved_passes_and_one_that_may_be_shown_does_not() {
    let saved = Case::page().response("content-disposition", "Attachment; filename=report.html");
    assert_eq!(saved.plan(), PASS);
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

/// A question whether a page has changed, by a visitor who got it in this state.
fn renewal(mut case: Case) -> Case {
    let (_, page) = case.run();
    let tag = page.headers["etag"].to_str().expect("ASCII").to_owned();
    case.status = 304;
    case.response.retain(|(name, _)| *name != "content-type");
    case.request("if-none-match", tag.leak())
}

#[test]
fn a_304_speaks_as_the_page_did() {
    let page = || Case::page().response("etag", "\"a\"").response("content-security-policy", "style-src 'self'");
    let (_, before) = page().run();
    let (plan, after) = renewal(page().response("content-encoding", "gzip").response("content-length", "9")).run();
    assert_eq!(plan, PASS);
    for name in ["etag", "vary", "cache-control", "content-security-policy", "consent-banner"] {
        assert_eq!(before.headers.get_all(name), after.headers.get_all(name), "{name}");
    }
    assert!(!after.headers.contains_key("content-encoding") && !after.headers.contains_key("content-length"));
}

#[test]
fn a_304_does_not_take_the_locks_from_what_is_kept() {
    let mut page = Case::page().response("etag", "\"a\"");
    page.policy = "[csp]\nmode = 'strict'";
    let (_, silent) = renewal(page.clone()).run();
    assert!(!silent.headers.contains_key("content-security-policy"), "the site's own would be gone");
    assert!(!silent.headers.contains_key("permissions-policy"));
    let page = page.response("content-security-policy", "img-src 'self'").response("permissions-policy", "camera=()");
    let (_, before) = page.run();
    let (_, after) = renewal(page).run();
    for name in ["content-security-policy", "permissions-policy"] {
        assert!(before.headers.get_all(name).iter().count() > 1, "{name}");
        assert_eq!(before.headers.get_all(name), after.headers.get_all(name), "{name}");
    }
}

#[test]
fn a_304_of_what_does_not_depend_on_consent_passes() {
    let mut picture = Case::page().request("sec-fetch-dest", "image").request("if-none-match", "\"a\"");
    picture.status = 304;
    picture.response = vec![("etag", "\"a\""), ("cache-control", "max-age=60"), ("content-length", "9")];
    assert_eq!(picture.run().1.headers.len(), 3);
}

const CDN: &str = "[cache]\ndelivery = 'cdn'";

/// A page that shared caches may keep, asked for by one that names a state.
fn shared(cookie: &'static str, state: &'static str) -> Case {
    let page = Case::page().request("sec-fetch-dest", "document").request("cookie", cookie);
    Case { policy: CDN, ..page.request("consent-state", state).response("cache-control", "s-maxage=60") }
}

fn is_shared(case: &Case) -> bool {
    let headers = case.run().1.headers;
    let vary = headers.get_all("vary").iter().any(|vary| vary == "consent-state, sec-fetch-dest");
    let control = headers["cache-control"].to_str().expect("ASCII").contains("s-maxage");
    assert_eq!(vary, control, "{headers:?}");
    vary
}

#[test]
fn a_page_is_shared_under_the_state_of_its_visitor() {
    for (cookie, state) in [
        ("a=1", "none"),
        ("__Host-consent=1.1.none", "1.1.none"),
        ("a=1; __Host-consent=1.1.analytics+media; b=2", "1.1.analytics+media"),
    ] {
        assert!(is_shared(&shared(cookie, state)), "{cookie}");
        assert!(!is_shared(&Case { policy: "", ..shared(cookie, state) }), "the delivery is private");
        assert!(!is_shared(&shared(cookie, state).request("sec-gpc", "1")), "{cookie}");
    }
    assert!(is_shared(&shared("a=1", "none;gpc").request("sec-gpc", "1")));
    assert!(is_shared(&Case { method: "HEAD", ..shared("a=1", "none") }));
}

#[test]
fn a_page_is_not_shared_where_the_cache_may_be_wrong() {
    for (cookie, state) in [
        ("a=1", ""),
        ("a=1", "1.1.none"),
        ("__Host-consent=1.1.none", "none"),
        ("__Host-consent=1.1.none", "1.1.analytics"),
        ("__Host-consent=1.1.media+analytics", "1.1.media+analytics"),
        ("__Host-consent=1.1.unheard-of", "1.1.unheard-of"),
        ("__Host-consent=1.2.none", "1.2.none"),
        ("__Host-consent=rubbish", "none"),
        ("__Host-consent=1.1.none; __Host-consent=1.1.none", "1.1.none"),
        ("a=1", "none;gpc"),
    ] {
        assert!(!is_shared(&shared(cookie, state)), "{cookie} {state}");
    }
    let page = || shared("a=1", "none");
    assert!(!is_shared(&page().request("consent-state", "none")), "named twice");
    assert!(!is_shared(&page().request("authorization", "Basic YTpi")));
    assert!(!is_shared(&page().response("set-cookie", "session=1")));
    assert!(!is_shared(&Case { method: "POST", ..page() }));
    let mut fragment = page();
    fragment.request[0].1 = "iframe";
    assert!(!is_shared(&fragment));
}

#[test]
fn held_elements_are_marked_for_one_visitor_alone() {
    const HOLD: &str = "[cache]\ndelivery = 'cdn'\n[gate]\nmode = 'hold'";
    assert!(!is_shared(&Case { policy: HOLD, ..shared("a=1", "none") }));
    let everything = shared(CHOSEN, "1.1.analytics+functional+marketing+media");
    assert!(is_shared(&Case { policy: HOLD, ..everything }));
}

#[test]
fn whatever_else_the_policy_reads_is_part_of_the_state() {
    const SIGNALS: &str = "[cache]\ndelivery = 'cdn'\n[site]\ndnt = 'as-gpc'\njurisdiction_header = 'cf-ipcountry'";
    for (state, is_named) in
        [("none;dnt=1;cf-ipcountry=NZ", true), ("none", false), ("none;cf-ipcountry=NZ;dnt=1", false)]
    {
        let case = shared("a=1", state).request("dnt", "1").request("cf-ipcountry", "NZ");
        let vary = Case { policy: SIGNALS, ..case }.run().1.headers["vary"].clone();
        assert_eq!(vary == "consent-state, sec-fetch-dest, dnt, cf-ipcountry", is_named, "{state} {vary:?}");
    }
    let vary = Case { policy: SIGNALS, ..shared("a=1", "none;dnt=;cf-ipcountry=") }.run().1.headers["vary"].clone();
    assert_eq!(vary, "consent-state, sec-fetch-dest, dnt, cf-ipcountry", "they may be missing");
}

#[test]
fn what_is_granted_once_is_kept_by_nobody() {
    let cookie = crate::consent::once::write(
        &[crate::consent::Id::new("youtube").expect("an id")].into_iter().collect(),
        "/page",
        None,
        &http::HeaderMap::new(),
        &Policy::from_toml("").expect("a policy"),
    );
    let cookie = cookie.expect("a short cookie").to_str().expect("ASCII").split(';').next().expect("a pair").to_owned();
    let page = shared(cookie.leak(), "none").response("etag", "\"a\"");
    let (_, head) = page.run();
    assert_eq!(head.headers["cache-control"], "no-store");
    assert!(!head.headers.contains_key("etag"));
}

#[test]
fn a_304_without_a_word_on_caching_leaves_a_shared_copy_shared() {
    let page = shared("a=1", "none").response("etag", "\"a\"");
    let (_, after) = renewal(page.clone()).run();
    assert_eq!(after.headers["cache-control"], "max-age=0, must-revalidate, s-maxage=60");
    let mut silent = renewal(page);
    silent.response.retain(|(name, _)| *name != "cache-control");
    let (_, after) = silent.run();
    assert!(!after.headers.contains_key("cache-control"));
    assert_eq!(after.headers["vary"], "consent-state, sec-fetch-dest");
}
