use std::fmt;

use bytes::Bytes;
use http::{
    HeaderValue, Response, StatusCode,
    header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER},
};
use http_body_util::Full;

/// For how many seconds visitors are asked to wait when there are too many of them.
const PATIENCE: HeaderValue = HeaderValue::from_static("1");

/// Why the proxy answers in place of the site. Its answer has this in its extensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// `CONNECT` or `TRACE`.
    Method,
    /// No host, several, or one that is none (RFC 9112, section 3.2).
    Host,
    /// An expectation other than `100-continue` (RFC 9110, section 10.1.1).
    Expectation,
    /// The request has been here before (RFC 9110, section 7.6.3).
    Loop,
    /// As many requests as may be are with the site already.
    Busy,
    /// The body of the request stopped coming.
    RequestSilent,
    /// The body of the request broke off or is malformed.
    RequestBroken,
    /// The site cannot be connected to.
    Unreachable,
    /// The site did not accept the connection in time.
    ConnectTimeout,
    /// The site closed the connection without an answer, or its answer is not HTTP.
    AnswerBroken,
    /// The site did not answer in time.
    AnswerTimeout,
    /// The site switched to a protocol that nobody asked for.
    Upgrade,
}

impl Refusal {
    fn status(self) -> StatusCode {
        match self {
            Self::Method => StatusCode::NOT_IMPLEMENTED,
            Self::Host | Self::RequestBroken => StatusCode::BAD_REQUEST,
            Self::Expectation => StatusCode::EXPECTATION_FAILED,
            Self::Loop => StatusCode::LOOP_DETECTED,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::RequestSilent => StatusCode::REQUEST_TIMEOUT,
            Self::Unreachable | Self::AnswerBroken | Self::Upgrade => StatusCode::BAD_GATEWAY,
            Self::ConnectTimeout | Self::AnswerTimeout => StatusCode::GATEWAY_TIMEOUT,
        }
    }

    pub(super) fn into_response(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::from(format!("{}: {self}.\n", self.status())));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if self == Self::Busy {
            headers.insert(RETRY_AFTER, PATIENCE);
        }
        response.extensions_mut().insert(self);
        response
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Method => "this method does not pass the proxy",
            Self::Host => "the request must name one host",
            Self::Expectation => "the only expectation that can be met is 100-continue",
            Self::Loop => "the proxy was asked to ask itself",
            Self::Busy => "too many requests are with the site at once",
            Self::RequestSilent => "the rest of the request did not come in time",
            Self::RequestBroken => "the request broke off",
            Self::Unreachable => "the site cannot be reached",
            Self::ConnectTimeout => "the site could not be reached in time",
            Self::AnswerBroken => "the site gave no answer that can be understood",
            Self::AnswerTimeout => "the site did not answer in time",
            Self::Upgrade => "the site switched to a protocol that was not asked for",
        })
    }
}

impl std::error::Error for Refusal {}
