use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};
use uuid::Uuid;

use crate::{head::validators, hex::hex};

/// A response of our own, before the headers that all of them share.
#[derive(Debug)]
pub(super) struct Reply {
    status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Bytes,
}

/// How long browsers keep an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// They ask each time.
    Briefly,
    /// It never changes.
    ForEver,
}

const COMMON: [(HeaderName, &str); 5] = [
    (header::CACHE_CONTROL, "no-store"),
    (header::VARY, "Cookie, Sec-GPC, Accept, Accept-Language"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("x-robots-tag"), "noindex"),
];

impl Reply {
    /// A page. `render` gets the nonce of its style element.
    pub(super) fn page(status: StatusCode, render: impl FnOnce(&str) -> String) -> Self {
        Self::html(status, "'none'", render)
    }

    /// A page that the site's own pages may show in a frame: nothing can be pressed in it that changes a choice.
    pub(super) fn framed_page(render: impl FnOnce(&str) -> String) -> Self {
        Self::html(StatusCode::OK, "'self'", render)
    }

    fn html(status: StatusCode, ancestors: &str, render: impl FnOnce(&str) -> String) -> Self {
        let nonce = Uuid::new_v4().simple().to_string();
        let policy = format!(
            "default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}' 'strict-dynamic'; connect-src 'self'; \
             img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors {ancestors}"
        );
        let policy = HeaderValue::from_str(&policy).expect("a nonce is hexadecimal");
        Self::new(status, "text/html; charset=utf-8", render(&nonce)).with(header::CONTENT_SECURITY_POLICY, policy)
    }

    pub(super) fn json(status: StatusCode, json: String) -> Self {
        Self::new(status, "application/json", json)
    }

    /// A script.
    pub(super) fn script(script: String, keep: Keep) -> Self {
        let reply = Self::new(StatusCode::OK, "text/javascript; charset=utf-8", script);
        match keep {
            Keep::Briefly => {
                let tag = format!("W/\"{}\"", opaque(&reply.body));
                let tag = HeaderValue::from_str(&tag).expect("hexadecimal");
                reply.with(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache")).with(header::ETAG, tag)
            }
            Keep::ForEver => {
                let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
                reply
                    .with(header::CACHE_CONTROL, forever)
                    .with(header::VARY, HeaderValue::from_static("Accept-Encoding"))
            }
        }
    }

    /// The same, or that the browser's copy is still right: `304 Not Modified` with the headers that the answer would have had
    /// (RFC 9110, section 15.4.5).
    pub(super) fn unless_held(mut self, request: &HeaderMap) -> Self {
        if validators::name_copy(request, opaque(&self.body).as_bytes()) {
            self.status = StatusCode::NOT_MODIFIED;
            self.headers.retain(|(name, _)| *name != header::CONTENT_TYPE);
            self.body = Bytes::new();
        }
        self
    }

    /// Sends the browser on by GET.
    pub(super) fn see_other(location: &str) -> Self {
        let location = HeaderValue::from_str(location).expect("a return path is visible ASCII");
        Self { status: StatusCode::SEE_OTHER, headers: vec![(header::LOCATION, location)], body: Bytes::new() }
    }

    /// Nothing to say: `204 No Content`.
    pub(super) fn empty() -> Self {
        Self { status: StatusCode::NO_CONTENT, headers: Vec::new(), body: Bytes::new() }
    }

    fn new(status: StatusCode, content_type: &'static str, body: String) -> Self {
        let content_type = (header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        Self { status, headers: vec![content_type], body: body.into() }
    }

    pub(super) fn with(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    pub(super) fn into_response(self, method: &Method) -> Response<Bytes> {
        let length = HeaderValue::from(self.body.len());
        let body = if method == Method::HEAD { Bytes::new() } else { self.body };
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        // RFC 9110, section 8.6.
        if ![StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED].contains(&self.status) {
            headers.insert(header::CONTENT_LENGTH, length);
        }
        for (name, value) in self.headers {
            headers.append(name, value);
        }
        for (name, value) in COMMON {
            headers.entry(name).or_insert(HeaderValue::from_static(value));
        }
        response
    }
}

/// What tells one answer from another: the start of its hash. It names what is said, which is the same for all who stand alike.
fn opaque(body: &[u8]) -> String {
    hex(&hmac_sha256::Hash::hash(body)[..8])
}
