use http::{HeaderMap, header::ACCEPT_LANGUAGE};

use super::accept_encoding::{name, weight};

/// More languages than anybody speaks are not looked at.
const MAX_TAGS: usize = 32;

/// The languages that the browser asks for, the most wanted first (RFC 9110, section 12.5.4).
pub(crate) fn tags(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let values = headers.get_all(ACCEPT_LANGUAGE).iter();
    let ranges = values.flat_map(|value| value.as_bytes().split(|&b| b == b','));
    let weighed = ranges.map(|range| (weight(range), name(range))).filter(|(weight, _)| *weight > 0);
    let mut tags: Vec<_> = weighed.take(MAX_TAGS).collect();
    tags.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    tags.into_iter().filter_map(|(_, tag)| std::str::from_utf8(tag).ok())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn the_most_wanted_language_comes_first() {
        for (header, expected) in [
            ("de", vec!["de"]),
            ("en-GB, fr;q=0.9, de;q=1.0", vec!["en-GB", "de", "fr"]),
            ("ja ;q=0.1,mi; q=0.5 , *;q=0.01", vec!["mi", "ja", "*"]),
            ("fr;q=0, en;q=x", vec![]),
            ("", vec![""]),
        ] {
            let headers = HeaderMap::from_iter([(ACCEPT_LANGUAGE, HeaderValue::from_static(header))]);
            assert_eq!(tags(&headers).collect::<Vec<_>>(), expected, "{header}");
        }
    }
}
