use std::sync::Arc;

use http::{
    HeaderMap, HeaderValue, Method,
    header::{ACCEPT, HOST},
    request::Parts,
};
use url::Url;

use super::{accept_encoding, accept_language, document, shared, state::state, validators};
use crate::{
    Consent,
    banner::Banner,
    catalog::Kind,
    consent::once,
    guard::Script,
    language::LanguageIndex,
    page::{Evidence, coding::Coding},
    policy::Policy,
    site_csp::OwnParts,
};

/// One request, as far as the answer's treatment depends on it.
#[derive(Clone, Debug)]
pub(crate) struct Visit {
    pub(crate) consent: Consent,
    /// The address of the page.
    pub(crate) page: Url,
    /// Its path and query as they came; the banner makes a way back of it.
    pub(crate) return_to: String,
    pub(crate) expects: Expects,
    /// The answer may be shown as a document, in a window or inside of another.
    pub(crate) may_show: bool,
    /// What a page is to be compressed with, where the policy says that it is.
    pub(crate) accepts: Option<Coding>,
    pub(crate) destination: Destination,
    /// The answer would be shown as a page of its own, so that a banner has its place in it.
    pub(crate) whole_document: bool,
    /// Who says so.
    pub(crate) evidence: Evidence,
    /// Who says that the answer is a document with scripts of its own, a whole one or one in a frame; `None` if it is none.
    pub(crate) runs: Option<Evidence>,
    /// As what the browser loads the answer: where a redirect leads it follows as that. A window that is sent on to another
    /// site has only followed a link.
    pub(crate) loads: Option<Kind>,
    pub(crate) method: Method,
    /// In which texts of ours are, where the page does not say which language is its.
    pub(crate) language: LanguageIndex,
    /// What is granted for this load of the page alone.
    pub(crate) once: Option<Granted>,
    /// Shared caches may keep the answer under the state that the request names.
    pub(crate) shared: bool,
    /// The visitor has a copy of a page in the present state, and asks whether it has changed.
    pub(crate) renews: bool,
}

/// A grant that this answer uses up.
#[derive(Clone, Debug)]
pub(crate) struct Granted {
    /// The frame that the visitor comes back to.
    pub(crate) place: Option<u32>,
    /// The `Set-Cookie` that ends it.
    pub(crate) end: HeaderValue,
}

/// What the browser will do with the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expects {
    /// Show it in a window or a frame.
    Navigation,
    /// It does not say, or gives it to scripts, which may show it.
    Anything,
    /// Use it as an image, a script, a style, a font, media: never as a page.
    Asset,
}

/// Whether the answer will run as a worker, as the browser says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Destination {
    Worker,
    Other,
    /// It does not say: it is old, or the site is not served by https.
    Unsaid,
}

impl Visit {
    /// Reads the head of a request before our own consent stands in its extensions.
    pub(crate) fn new(request: &Parts, consent: Consent, policy: &Policy) -> Self {
        let expects = Expects::of(&request.headers);
        let document = document::evidence(&request.headers);
        // Another layer of ours is around this one, and inserts what there is to insert.
        let is_nested = request.extensions.get::<Consent>().is_some();
        let return_to = request.uri.path_and_query().map_or("/", |path| path.as_str());
        let loads_page = expects == Expects::Navigation && document.is_some() && request.method == Method::GET;
        let once = loads_page.then(|| once::read(&request.headers, return_to, policy)).flatten();
        let consent = match &once {
            Some(once) => consent.with_once(&once.grants, policy),
            None => consent,
        };
        // The marks of what is held are for one response alone, and a grant for one load too.
        let is_own = once.is_some() || policy.gate.hold && !consent.permits.everything();
        let shared = !is_own && shared::names_state(request, policy);
        // A shared cache keeps one page for all languages.
        let tags = accept_language::tags(&request.headers);
        let language = if shared { LanguageIndex::default() } else { policy.languages.best(tags) };
        let end = |once: once::Once| Granted { place: once.place, end: once::expire(&request.headers, policy) };
        let destination = Destination::of(&request.headers);
        let may_show = expects == Expects::Navigation || may_be_embedded(&request.headers, expects);
        let runs = match document {
            // The guard of the page stays where a library changes its body.
            Some(Evidence::Library) => None,
            Some(evidence) => Some(evidence),
            None => (may_show && destination != Destination::Unsaid).then_some(Evidence::Request),
        };
        let visit = Self {
            consent,
            once: once.map(end),
            page: address(request),
            return_to: return_to.to_owned(),
            expects,
            may_show,
            accepts: policy.codings.recompress.then(|| accept_encoding::best(&request.headers)).flatten(),
            destination,
            whole_document: document.is_some() && !is_nested,
            evidence: document.unwrap_or_default(),
            runs: runs.filter(|_| !is_nested),
            loads: loads(&request.headers),
            method: request.method.clone(),
            language,
            shared,
            renews: false,
        };
        let renews =
            validators::name_any(&request.headers) && validators::name(&request.headers, &state(&visit, policy));
        Self { renews, ..visit }
    }

    /// Whether the answer may be something that depends on consent, even if it has no more than a head.
    pub(crate) fn may_depend(&self) -> bool {
        self.expects != Expects::Asset || self.renews
    }

    /// Whether anything could be held back from this visitor.
    pub(crate) fn gates(&self, policy: &Policy) -> bool {
        !policy.gate.report_only && !self.consent.permits.everything()
    }

    /// Whether the browser saves an answer that says so, in place of giving it to a script or showing it in a frame.
    pub(crate) fn may_save(&self) -> bool {
        self.whole_document && self.evidence != Evidence::Library
    }

    /// What a banner or a settings link brings into the page, as its policies have to name it.
    pub(crate) fn banner_parts(&self, policy: &Policy) -> OwnParts {
        OwnParts::banner(Banner::style_source(policy, &self.consent), &self.page, &policy.prefix)
    }

    /// The guard of a document with scripts of its own.
    pub(crate) fn guard(&self, policy: &Policy) -> Option<Arc<Script>> {
        let guard = policy.guard.as_ref().filter(|_| self.runs.is_some() && self.gates(policy))?;
        Some(guard.script(policy, &self.consent.permits, self.page.host_str().unwrap_or_default()))
    }

    /// Whether this visitor must be asked.
    pub(crate) fn must_ask(&self, policy: &Policy) -> bool {
        !policy.gate.report_only && self.consent.must_ask()
    }

    /// Whether a whole document has a banner or a settings link for this visitor.
    pub(crate) fn inserts(&self, policy: &Policy) -> bool {
        !policy.gate.report_only && (policy.banner.settings_link || self.consent.must_ask())
    }
}

impl Destination {
    fn of(headers: &HeaderMap) -> Self {
        match headers.get("sec-fetch-dest").map(|dest| dest.as_bytes()) {
            Some(b"worker" | b"sharedworker" | b"serviceworker") => Self::Worker,
            Some(_) => Self::Other,
            None => Self::Unsaid,
        }
    }
}

impl Expects {
    fn of(headers: &HeaderMap) -> Self {
        match headers.get("sec-fetch-dest").map(|dest| dest.as_bytes()) {
            // Fetch, section 2.2.5 (request destinations): those that never become a document.
            Some(
                b"audio" | b"audioworklet" | b"font" | b"image" | b"json" | b"manifest" | b"paintworklet" | b"report"
                | b"script" | b"serviceworker" | b"sharedworker" | b"speculationrules" | b"style" | b"text" | b"track"
                | b"video" | b"webidentity" | b"worker",
            ) => Self::Asset,
            Some(b"document" | b"iframe" | b"frame" | b"fencedframe") => Self::Navigation,
            Some(_) => Self::Anything,
            None => Self::from_accept(headers),
        }
    }

    /// Browsers that are old, or on a site without TLS, do not send Sec-Fetch-Dest.
    fn from_accept(headers: &HeaderMap) -> Self {
        let ranges = || {
            let lists = headers.get_all(ACCEPT).iter();
            lists.flat_map(|list| list.as_bytes().split(|&b| b == b',')).map(<[u8]>::trim_ascii)
        };
        let starts =
            |range: &[u8], prefix: &[u8]| range.get(..prefix.len()).is_some_and(|r| r.eq_ignore_ascii_case(prefix));
        if ranges().any(|range| starts(range, b"text/html") || starts(range, b"application/xhtml+xml")) {
            return Self::Navigation;
        }
        let asset = |range: &[u8]| {
            [&b"image/"[..], b"audio/", b"video/", b"font/", b"text/css"].iter().any(|p| starts(range, p))
        };
        if ranges().next().is_some_and(asset) { Self::Asset } else { Self::Anything }
    }
}

/// Whether an `object` or `embed` may have asked for it; old browsers do not say.
fn may_be_embedded(headers: &HeaderMap, expects: Expects) -> bool {
    match headers.get("sec-fetch-dest") {
        Some(dest) => ["object", "embed"].iter().any(|shown| dest.as_bytes() == shown.as_bytes()),
        None => expects == Expects::Anything,
    }
}

fn loads(headers: &HeaderMap) -> Option<Kind> {
    Some(match headers.get("sec-fetch-dest").map(HeaderValue::as_bytes) {
        Some(b"document") => return None,
        None if Expects::from_accept(headers) == Expects::Navigation => return None,
        Some(b"script" | b"worker" | b"sharedworker" | b"serviceworker" | b"audioworklet" | b"paintworklet") => {
            Kind::Script
        }
        Some(b"style") => Kind::Style,
        Some(b"image") => Kind::Image,
        Some(b"font") => Kind::Font,
        Some(b"audio" | b"video" | b"track") => Kind::Media,
        Some(b"iframe" | b"frame" | b"fencedframe" | b"embed" | b"object") => Kind::Frame,
        _ => Kind::Fetch,
    })
}

/// The address of the page that is asked for, as far as the request tells it.
pub(crate) fn address(request: &Parts) -> Url {
    let uri = &request.uri;
    let scheme = if uri.scheme_str() == Some("https") { "https" } else { "http" };
    let host = request.headers.get(HOST).and_then(|host| host.to_str().ok());
    // The absolute form wins over Host (RFC 9112, section 3.2.2); HTTP/2 has :authority in it.
    let host = uri.authority().map(|authority| authority.as_str()).or(host).unwrap_or("localhost");
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let nowhere = || Url::parse("http://localhost/").expect("a valid address");
    // A Host that holds more than a host must not move the page elsewhere.
    if host.is_empty() || host.bytes().any(|b| b"/?#\\@".contains(&b)) || !path.starts_with('/') {
        return nowhere();
    }
    Url::parse(&format!("{scheme}://{host}{path}")).unwrap_or_else(|_| nowhere())
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;
    use crate::consent;

    fn visit(request: http::request::Builder) -> Visit {
        let (parts, ()) = request.body(()).expect("a request").into_parts();
        let policy = Policy::from_toml("").expect("a policy");
        let consent = consent::resolve(&parts.headers, &policy);
        Visit::new(&parts, consent, &policy)
    }

    #[test]
    fn the_page_has_the_address_that_the_browser_shows() {
        let cases = [
            ("/a?b", Some("site.example"), "http://site.example/a?b"),
            ("/a", Some("site.example:3000"), "http://site.example:3000/a"),
            ("https://two.example/a", None, "https://two.example/a"),
            ("http://absolute.example/a", Some("host.example"), "http://absolute.example/a"),
            ("/a", None, "http://localhost/a"),
            ("/a", Some("not a host"), "http://localhost/"),
            ("/a", Some("evil.example/b?"), "http://localhost/"),
            ("/a", Some("user@evil.example"), "http://localhost/"),
            ("/a", Some("[::1]:3000"), "http://[::1]:3000/a"),
            ("/a", Some("[::"), "http://localhost/"),
            ("/a", Some(""), "http://localhost/"),
            ("*", Some("site.example"), "http://localhost/"),
        ];
        for (uri, host, expected) in cases {
            let mut request = Request::get(uri);
            if let Some(host) = host {
                request = request.header("host", host);
            }
            assert_eq!(visit(request).page.as_str(), expected, "{uri} {host:?}");
        }
    }

    #[test]
    fn browsers_tell_what_they_expect() {
        let chrome_page = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
        let cases = [
            (Some("document"), Some(chrome_page), Expects::Navigation),
            (Some("empty"), Some("*/*"), Expects::Anything),
            (Some("iframe"), None, Expects::Navigation),
            (Some("tomorrow"), None, Expects::Anything),
            (Some("image"), Some("*/*"), Expects::Asset),
            (Some("video"), None, Expects::Asset),
            (None, Some(chrome_page), Expects::Navigation),
            (None, Some("image/avif,image/webp,*/*;q=0.8"), Expects::Asset),
            (None, Some("text/css,*/*;q=0.1"), Expects::Asset),
            (None, Some("image/png, Text/HTML"), Expects::Navigation),
            (None, Some("*/*"), Expects::Anything),
            (None, None, Expects::Anything),
        ];
        for (dest, accept, expected) in cases {
            let mut request = Request::get("/");
            for (name, value) in [("sec-fetch-dest", dest), ("accept", accept)] {
                if let Some(value) = value {
                    request = request.header(name, value);
                }
            }
            assert_eq!(visit(request).expects, expected, "{dest:?} {accept:?}");
        }
    }

    #[test]
    fn a_banner_has_its_place_in_navigations_only() {
        let whole = |name: &str, value: &str| visit(Request::get("/").header(name, value)).whole_document;
        assert!(visit(Request::get("/")).whole_document);
        assert!(whole("sec-fetch-dest", "document"));
        assert!(whole("accept", "text/html, application/xhtml+xml"));
        assert!(!whole("sec-fetch-dest", "iframe"));
        assert!(!whole("sec-fetch-dest", "empty"));
        assert!(!whole("hx-request", "true"));
        assert!(!whole("x-requested-with", "XMLHttpRequest"));
        assert!(whole("x-requested-with", "org.example.app"), "what a WebView of Android says with every request");
        assert!(!whole("turbo-frame", "inbox"));
        assert!(!whole("x-up-target", "main"));
    }
}
