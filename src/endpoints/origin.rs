//! Whether a choice comes from a page of this site.
//!
//! 1. `Sec-Fetch-Site`, where the browser sends it, decides: `same-origin` may, others may not. Scripts cannot forge it, and it
//!    holds behind proxies that change `Host`.
//! 2. Without it (plain http, old browsers), or where it is `none`, `Origin` must name the host that was asked.
//! 3. Without both, `Referer` must. A request with none of them is refused: a script of your own sends `Origin`.

use http::{HeaderMap, header, request::Parts};
use url::Url;

/// Whether this request may bring a choice.
pub(super) fn is_same(request: &Parts) -> bool {
    match only(&request.headers, "sec-fetch-site") {
        Header::Once("same-origin") => true,
        Header::Once("none") | Header::Absent => names_host(request),
        Header::Once(_) | Header::Unclear => false,
    }
}

/// The host that was asked, with its port.
pub(super) fn host(request: &Parts) -> Option<&str> {
    if let Some(authority) = request.uri.authority() {
        return Some(authority.as_str());
    }
    match only(&request.headers, header::HOST.as_str()) {
        Header::Once(host) => Some(host),
        Header::Absent | Header::Unclear => None,
    }
}

/// Whether the browser itself says that it came by plain http.
pub(super) fn is_plain_http(headers: &HeaderMap) -> bool {
    matches!(only(headers, header::ORIGIN.as_str()), Header::Once(origin) if origin.starts_with("http://"))
}

enum Header<'h> {
    Absent,
    Once(&'h str),
    Unclear,
}

fn names_host(request: &Parts) -> bool {
    let address = match only(&request.headers, header::ORIGIN.as_str()) {
        Header::Absent => only(&request.headers, header::REFERER.as_str()),
        origin => origin,
    };
    match (address, host(request)) {
        (Header::Once(address), Some(host)) => is_at(address, host),
        _ => false,
    }
}

fn is_at(address: &str, host: &str) -> bool {
    let plain = host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._:[]".contains(&b));
    let Ok(address) = Url::parse(address) else { return false };
    let site = Url::parse(&format!("{}://{host}/", address.scheme()));
    plain && site.is_ok_and(|site| site.origin() == address.origin() && address.origin().is_tuple())
}

fn only<'h>(headers: &'h HeaderMap, name: &str) -> Header<'h> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Header::Absent,
        (Some(value), None) => value.to_str().map_or(Header::Unclear, Header::Once),
        (Some(_), Some(_)) => Header::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    fn same(headers: &[(&str, &str)]) -> bool {
        let mut request = Request::post("/_consent");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        is_same(&request.body(()).unwrap().into_parts().0)
    }

    #[test]
    fn the_browsers_own_word_decides() {
        assert!(same(&[
            ("sec-fetch-site", "same-origin"),
            ("origin", "https://public.example"),
            ("host", "127.0.0.1:3000")
        ]));
        assert!(same(&[("sec-fetch-site", "same-origin"), ("origin", "null"), ("host", "site.example")]));
        for site in ["cross-site", "same-site", "nonsense", "Same-Origin"] {
            assert!(
                !same(&[("sec-fetch-site", site), ("origin", "https://a.example"), ("host", "a.example")]),
                "{site}"
            );
        }
    }

    #[test]
    fn without_it_the_origin_must_be_the_host() {
        assert!(same(&[("origin", "http://localhost:3000"), ("host", "localhost:3000")]));
        assert!(same(&[("origin", "https://a.example"), ("host", "A.example:443")]));
        assert!(same(&[("sec-fetch-site", "none"), ("origin", "https://a.example"), ("host", "a.example")]));
        for origin in
            ["https://evil.example", "null", "", "https://a.example:8443", "https://a.example.evil.example", "file://"]
        {
            assert!(!same(&[("origin", origin), ("host", "a.example")]), "{origin}");
        }
        assert!(!same(&[("origin", "https://evil.example"), ("host", "a.example@evil.example")]));
    }

    #[test]
    fn without_both_the_referer_must_be_of_the_host() {
        assert!(same(&[("referer", "https://a.example/news"), ("host", "a.example")]));
        assert!(!same(&[("referer", "https://evil.example/a.example"), ("host", "a.example")]));
        assert!(!same(&[("referer", "https://a.example/"), ("origin", "null"), ("host", "a.example")]));
        assert!(!same(&[("host", "a.example")]));
        assert!(!same(&[("sec-fetch-site", "none"), ("host", "a.example")]));
    }

    #[test]
    fn headers_that_come_twice_prove_nothing() {
        assert!(!same(&[("sec-fetch-site", "same-origin"), ("sec-fetch-site", "same-origin")]));
        assert!(!same(&[("origin", "https://a.example"), ("origin", "https://a.example"), ("host", "a.example")]));
        assert!(!same(&[("origin", "https://a.example"), ("host", "a.example"), ("host", "a.example")]));
    }

    #[test]
    fn the_authority_of_the_address_is_the_host() {
        let request = Request::post("https://a.example/_consent").header("origin", "https://a.example");
        assert!(is_same(&request.body(()).unwrap().into_parts().0));
    }
}
