use http::{HeaderMap, HeaderValue, header::ACCEPT_ENCODING};

use crate::page::coding::Coding;

/// Lets the site answer only in what the visitor accepts and we can read.
pub(super) fn narrow(headers: &mut HeaderMap) {
    let is_readable = |range: &&[u8]| name(range).eq_ignore_ascii_case(b"identity") || coding(range).is_some();
    let readable = ranges(headers).filter(is_readable).collect::<Vec<_>>().join(&b", "[..]);
    let identity = HeaderValue::from_static("identity");
    let readable = if readable.is_empty() { identity } else { HeaderValue::from_bytes(&readable).unwrap_or(identity) };
    headers.insert(ACCEPT_ENCODING, readable);
}

/// What the visitor would have a page in: of the codings with the greatest weight, the one that makes it smallest.
pub(super) fn best(headers: &HeaderMap) -> Option<Coding> {
    const SMALLEST_LAST: [Coding; 4] = [Coding::Deflate, Coding::Gzip, Coding::Zstd, Coding::Brotli];
    let place = |coding: &Coding| SMALLEST_LAST.iter().position(|known| known == coding);
    let accepted = ranges(headers).filter_map(|range| Some((weight(range), coding(range)?)));
    let accepted = accepted.filter(|(weight, _)| *weight > 0);
    accepted.max_by_key(|(weight, coding)| (*weight, place(coding))).map(|(_, coding)| coding)
}

fn ranges(headers: &HeaderMap) -> impl Iterator<Item = &[u8]> {
    let values = headers.get_all(ACCEPT_ENCODING).iter();
    values.flat_map(|value| value.as_bytes().split(|&b| b == b',')).map(<[u8]>::trim_ascii)
}

pub(super) fn name(range: &[u8]) -> &[u8] {
    range.split(|&b| b == b';').next().unwrap_or_default().trim_ascii()
}

fn coding(range: &[u8]) -> Option<Coding> {
    Coding::named(name(range))
}

/// In thousandths (RFC 9110, section 12.4.2). One that cannot be read counts as a refusal.
pub(super) fn weight(range: &[u8]) -> u16 {
    let Some(parameter) = range.split(|&b| b == b';').nth(1) else { return 1000 };
    let parameter = std::str::from_utf8(parameter.trim_ascii()).unwrap_or_default();
    let quality = parameter.strip_prefix(['q', 'Q']).and_then(|rest| rest.trim_start().strip_prefix('='));
    let quality = quality.and_then(|quality| quality.trim().parse::<f32>().ok());
    quality.filter(|quality| (0.0..=1.0).contains(quality)).map_or(0, |quality| (quality * 1000.0) as u16)
}

#[cfg(all(test, feature = "decode"))]
mod tests {
    use super::*;

    fn headers(accept: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(accept))])
    }

    #[test]
    fn the_site_is_asked_only_for_what_can_be_read() {
        let cases = [
            ("gzip, deflate, br, zstd", "gzip, deflate, br, zstd"),
            ("gzip;q=0.5, dcb, br ; q=1", "gzip;q=0.5, br ; q=1"),
            ("*", "identity"),
            ("compress, identity;q=0", "identity;q=0"),
            ("", "identity"),
        ];
        for (given, expected) in cases {
            let mut headers = headers(given);
            narrow(&mut headers);
            assert_eq!(headers[ACCEPT_ENCODING], expected, "{given}");
        }
    }

    #[test]
    fn the_best_coding_is_the_one_with_the_greatest_weight() {
        let cases = [
            ("gzip, deflate, br, zstd", Some(Coding::Brotli)),
            ("gzip, zstd;q=0.9", Some(Coding::Gzip)),
            ("deflate, X-Gzip", Some(Coding::Gzip)),
            ("br;q=0, gzip;q=0.001", Some(Coding::Gzip)),
            ("br;q=2, zstd;q=odd, gzip;level=9", None),
            ("*, identity", None),
        ];
        for (given, expected) in cases {
            assert_eq!(best(&headers(given)), expected, "{given}");
        }
    }
}
