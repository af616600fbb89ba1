//! Structured Field Values (RFC 9651), as far as to know whether a browser can read a dictionary at all.

use http::HeaderValue;

/// Whether these lines together are a dictionary (section 4.2.2). None at all are an empty one.
pub(super) fn is_dictionary<'v>(lines: impl IntoIterator<Item = &'v HeaderValue>) -> bool {
    let lines: Vec<&[u8]> = lines.into_iter().map(HeaderValue::as_bytes).filter(|line| !line.is_empty()).collect();
    let text = lines.join(&b", "[..]);
    let text = text.trim_ascii();
    text.is_empty() || members(text).is_some()
}

/// What is left of a text once something has been read; none where it is not there.
type Rest<'t> = Option<&'t [u8]>;

fn members(mut text: &[u8]) -> Option<()> {
    loop {
        let rest = key(text)?;
        let rest = match rest.strip_prefix(b"=") {
            Some(value) if value.starts_with(b"(") => inner_list(&value[1..])?,
            Some(value) => bare_item(value)?,
            None => rest,
        };
        let rest = parameters(rest)?.trim_ascii_start();
        if rest.is_empty() {
            return Some(());
        }
        text = rest.strip_prefix(b",")?.trim_ascii_start();
    }
}

fn inner_list(mut text: &[u8]) -> Rest<'_> {
    loop {
        let item = text.trim_ascii_start();
        if let Some(rest) = item.strip_prefix(b")") {
            return Some(rest);
        }
        text = parameters(bare_item(item)?)?;
        if !matches!(text.first(), Some(b' ' | b')')) {
            return None;
        }
    }
}

fn parameters(mut text: &[u8]) -> Rest<'_> {
    while let Some(parameter) = text.strip_prefix(b";") {
        let rest = key(parameter.trim_ascii_start())?;
        text = match rest.strip_prefix(b"=") {
            Some(value) => bare_item(value)?,
            None => rest,
        };
    }
    Some(text)
}

fn key(text: &[u8]) -> Rest<'_> {
    let starts = text.first().is_some_and(|b| b.is_ascii_lowercase() || *b == b'*');
    let rest = skip(text, |b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_-.*".contains(&b));
    starts.then_some(rest)
}

fn bare_item(text: &[u8]) -> Rest<'_> {
    let (first, rest) = text.split_first()?;
    match first {
        b'"' => quoted(rest),
        b'%' => quoted(rest.strip_prefix(b"\"")?),
        b':' => skip(rest, |b| b.is_ascii_alphanumeric() || b"+/=".contains(&b)).strip_prefix(b":"),
        b'?' => rest.strip_prefix(b"0").or_else(|| rest.strip_prefix(b"1")),
        b'@' => number(rest),
        b'-' | b'0'..=b'9' => number(text),
        b'*' | b'a'..=b'z' | b'A'..=b'Z' => {
            Some(skip(rest, |b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~:/".contains(&b)))
        }
        _ => None,
    }
}

fn quoted(mut text: &[u8]) -> Rest<'_> {
    loop {
        text = match text {
            [b'"', rest @ ..] => return Some(rest),
            [b'\\', b'"' | b'\\', rest @ ..] => rest,
            [b' '..=b'[' | b']'..=b'~', rest @ ..] => rest,
            _ => return None,
        }
    }
}

fn number(text: &[u8]) -> Rest<'_> {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    let rest = skip(digits, |b| b.is_ascii_digit() || b == b'.');
    let (whole, fraction) =
        std::str::from_utf8(&digits[..digits.len() - rest.len()]).ok()?.split_once('.').map_or_else(
            || (digits.len() - rest.len(), 1),
            |(whole, fraction)| (whole.len(), if fraction.contains('.') { 0 } else { fraction.len() }),
        );
    ((1..=15).contains(&whole) && (1..=3).contains(&fraction)).then_some(rest)
}

fn skip(text: &[u8], belongs: impl Fn(u8) -> bool) -> &[u8] {
    let end = text.iter().position(|b| !belongs(*b)).unwrap_or(text.len());
    &text[end..]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dictionary(lines: &[&'static str]) -> bool {
        let lines: Vec<_> = lines.iter().map(|line| HeaderValue::from_static(line)).collect();
        is_dictionary(&lines)
    }

    #[test]
    fn what_browsers_read_is_a_dictionary() {
        for line in [
            "",
            "camera=()",
            "camera=(), geolocation=(self \"https://maps.example\"), fullscreen=*",
            "camera=self;report-to=main,  microphone",
            "a=1, b=-2.5, c=?0, d=:aGk=:, e=@17, f=\"x\\\"y\", *=( a  b );q=0.5",
        ] {
            assert!(dictionary(&[line]), "{line:?}");
        }
        assert!(dictionary(&["camera=()", "microphone=()"]) && dictionary(&[]));
    }

    #[test]
    fn what_browsers_drop_is_none() {
        for line in [
            "camera 'none'; microphone 'self'",
            "camera=(",
            "camera=()), x",
            "camera=(),",
            ",camera=()",
            "Camera=()",
            "camera=('self')",
            "camera=(self\"x\")",
            "a=\"x",
            "a=1.2345",
            "a=1.",
            "a=",
            "a=?2",
            "a=1;",
        ] {
            assert!(!dictionary(&[line]), "{line:?}");
        }
        assert!(!dictionary(&["camera=()", "camera 'none'"]), "one line breaks all");
    }
}
