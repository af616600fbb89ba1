use std::fmt::Write as _;

use url::{Host, Url};

/// What we bring into a page, as its policy has to name it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OwnParts {
    /// The source of our style sheet: `'sha256-…'`.
    pub(crate) style: Option<String>,
    /// The source of our counter, which takes the choice.
    pub(crate) counter: Option<String>,
    /// The source of the guard.
    pub(crate) script: Option<String>,
    /// The policy only reports: what it says it refuses runs.
    pub(crate) reported: bool,
}

impl OwnParts {
    /// A banner or a settings link with this style.
    pub(crate) fn banner(style: &str, page: &Url, prefix: &str) -> Self {
        Self { style: Some(style.to_owned()), counter: Some(counter(page, prefix)), ..Self::default() }
    }
}

/// How our parts are shown, so that a page's policy refuses nothing of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Presentation {
    pub(crate) styling: Styling,
    pub(crate) asking: Asking,
    pub(crate) scripting: Scripting,
}

impl Presentation {
    /// What both allow.
    #[must_use]
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            styling: self.styling.max(other.styling),
            asking: self.asking.max(other.asking),
            scripting: self.scripting.max(other.scripting),
        }
    }
}

/// Where our styles stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Styling {
    /// In a style sheet, and what a choice needs on the elements too.
    #[default]
    Attributes,
    /// In the style sheet alone, which is known by its hash.
    SheetAlone,
}

/// How the visitor answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Asking {
    /// By the banner's own buttons.
    #[default]
    Form,
    /// On the preferences page, to which the banner links.
    Link,
}

/// Whether scripts that stand in the page can run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scripting {
    /// Some do, and ours among them, once it is admitted.
    #[default]
    Runs,
    /// None does.
    Refused,
}

/// The source that matches a style sheet, or a script, by its hash (CSP 3, section 2.3.1).
pub(crate) fn source_of(sheet: &str) -> String {
    format!("'sha256-{}'", base64(&hmac_sha256::Hash::hash(sheet.as_bytes())))
}

/// The address itself, without a scheme: the page's own or a safer one. Sources cannot name IPv6 addresses (section 2.3.1).
fn counter(page: &Url, prefix: &str) -> String {
    let port = page.port().map_or_else(String::new, |port| format!(":{port}"));
    match page.host() {
        Some(Host::Domain(host)) if host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-')) => {
            format!("{host}{port}{prefix}")
        }
        Some(Host::Ipv4(host)) => format!("{host}{port}{prefix}"),
        _ => "'self'".to_owned(),
    }
}

/// RFC 4648, section 4.
pub(crate) fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        for place in 0..=group.len() {
            text.push(char::from(ALPHABET[(bits >> (18 - 6 * place) & 63) as usize]));
        }
        let _ = write!(text, "{:=<1$}", "", 3 - group.len());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_in_base64() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
        assert_eq!(source_of(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }

    #[test]
    fn the_counter_is_named_by_its_address_alone() {
        for (page, source) in [
            ("https://www.example.org/a?b", "www.example.org/_consent"),
            ("http://127.0.0.1:3000/", "127.0.0.1:3000/_consent"),
            ("http://[::1]:3000/", "'self'"),
        ] {
            assert_eq!(counter(&page.parse().expect("an address"), "/_consent"), source);
        }
    }
}
