//! What concerns one connection only, and ends here (RFC 9110, section 7.6.1).

use http::{
    HeaderMap, HeaderName, HeaderValue, Version,
    header::{CONNECTION, TE, TRANSFER_ENCODING, UPGRADE},
};

/// Known without being listed in `Connection`. `Trailer` stays, since it is about the message.
const HOP_BY_HOP: [HeaderName; 7] = [
    CONNECTION,
    HeaderName::from_static("proxy-connection"),
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("http2-settings"),
    TE,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// What one side wants of a connection that the other side may be asked for as well.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Wishes {
    /// The protocol to switch to.
    pub(super) upgrade: Option<HeaderValue>,
    /// Trailers are understood.
    pub(super) trailers: bool,
}

impl Wishes {
    /// Takes all that concerns one connection out of the headers of a request.
    pub(super) fn take(headers: &mut HeaderMap, version: Version) -> Self {
        let upgrade =
            headers.get(UPGRADE).filter(|_| version == Version::HTTP_11 && lists(headers, CONNECTION, "upgrade"));
        // With h2c a tunnel would be open through which requests go ungated.
        let upgrade = upgrade.filter(|_| !lists(headers, UPGRADE, "h2c")).cloned();
        let wishes = Self { upgrade, trailers: lists(headers, TE, "trailers") };
        strip(headers);
        wishes
    }

    /// Asks the next side for the same.
    pub(super) fn put(self, headers: &mut HeaderMap, version: Version) {
        if self.trailers {
            headers.insert(TE, HeaderValue::from_static("trailers"));
        }
        if version == Version::HTTP_2 {
            return;
        }
        let connection = match (&self.upgrade, self.trailers) {
            (Some(_), true) => "upgrade, te",
            (Some(_), false) => "upgrade",
            (None, true) => "te",
            (None, false) => return,
        };
        headers.insert(CONNECTION, HeaderValue::from_static(connection));
        if let Some(protocol) = self.upgrade {
            headers.insert(UPGRADE, protocol);
        }
    }
}

/// Takes out what concerns one connection, known or listed in `Connection`.
pub(super) fn strip(headers: &mut HeaderMap) {
    let listed: Vec<HeaderName> = words(headers, CONNECTION).filter_map(|name| name.parse().ok()).collect();
    // Whoever lists a header of the message itself does not get rid of it by that.
    let listed = listed.iter().filter(|name| !is_of_the_message(name));
    for name in listed.chain(&HOP_BY_HOP) {
        headers.remove(name);
    }
}

fn is_of_the_message(name: &HeaderName) -> bool {
    use http::header::{
        AUTHORIZATION, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HOST, SET_COOKIE,
    };
    [AUTHORIZATION, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HOST, SET_COOKIE]
        .contains(name)
}

fn lists(headers: &HeaderMap, name: HeaderName, word: &str) -> bool {
    words(headers, name).any(|listed| listed.eq_ignore_ascii_case(word))
}

fn words(headers: &HeaderMap, name: HeaderName) -> impl Iterator<Item = &str> {
    let lines = headers.get_all(name).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(|word| word.split(';').next().unwrap_or_default().trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(lines: &[(&'static str, &'static str)]) -> HeaderMap {
        lines.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn what_connection_lists_goes_and_the_message_stays() {
        let mut headers = headers(&[
            ("connection", "close, X-Secret , cookie"),
            ("x-secret", "1"),
            ("cookie", "a=b"),
            ("keep-alive", "timeout=5"),
            ("te", "gzip"),
            ("trailer", "digest"),
        ]);
        strip(&mut headers);
        let mut names: Vec<_> = headers.keys().map(HeaderName::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, ["cookie", "trailer"]);
    }

    #[test]
    fn an_upgrade_is_a_wish_of_http_1_1_that_connection_confirms() {
        let wish = |connection, protocol, version| {
            let mut headers = headers(&[("connection", connection), ("upgrade", protocol)]);
            Wishes::take(&mut headers, version).upgrade.is_some()
        };
        assert!(wish("keep-alive, Upgrade", "websocket", Version::HTTP_11));
        assert!(!wish("keep-alive", "websocket", Version::HTTP_11));
        assert!(!wish("upgrade", "websocket", Version::HTTP_10));
        assert!(!wish("upgrade", "websocket, H2C", Version::HTTP_11));
    }

    #[test]
    fn trailers_are_asked_for_on_behalf_of_whoever_understands_them() {
        let wishes = Wishes::take(&mut headers(&[("te", "deflate;q=0.5, trailers")]), Version::HTTP_11);
        let mut next = HeaderMap::new();
        wishes.put(&mut next, Version::HTTP_11);
        assert_eq!(next, headers(&[("te", "trailers"), ("connection", "te")]));
    }
}
