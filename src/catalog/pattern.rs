use std::{fmt, str::FromStr};

use serde::Deserialize;

/// Which hosts a rule covers: `www.example.com`, `*.example.com` (itself and every name below it),
/// `cdn-*.example.com`, `www.example.*` (any public suffix), or `*`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct HostPattern {
    text: Box<str>,
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Any,
    /// `www.example.*`
    OpenSuffix,
    /// `*.example.com`
    Domain,
    /// `cdn-*.example.com`
    Labels,
    Exact,
}

impl HostPattern {
    /// The pattern as it was written, in lower case.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn form(&self) -> Form {
        self.form
    }

    /// The literal name that every host of this pattern ends with; none where the end is open.
    pub(crate) fn domain(&self) -> Option<&str> {
        match self.form {
            Form::Any | Form::OpenSuffix => None,
            Form::Exact => Some(&self.text),
            Form::Domain => Some(&self.text[2..]),
            Form::Labels => {
                let star = self.text.rfind('*')?;
                let dot = self.text[star..].find('.')?;
                Some(&self.text[star + dot + 1..])
            }
        }
    }

    /// Whether this lower-case host without a trailing dot is covered.
    pub(super) fn matches(&self, host: &str) -> bool {
        match self.form {
            Form::Any => true,
            Form::Exact => *self.text == *host,
            Form::Domain => is_within(host, &self.text[2..]),
            Form::OpenSuffix => host
                .strip_prefix(&self.text[..self.text.len() - 1])
                .is_some_and(|rest| icann_suffix(host) == Some(rest)),
            Form::Labels => self.labels_match(host),
        }
    }

    fn labels_match(&self, host: &str) -> bool {
        let (pattern, below) = match self.text.strip_prefix("*.") {
            Some(rest) => (rest, true),
            None => (&*self.text, false),
        };
        let mut labels = host.rsplit('.');
        let all = pattern.rsplit('.').all(|part| labels.next().is_some_and(|label| glob(part, label, End::Exact)));
        all && (below || labels.next().is_none())
    }
}

impl FromStr for HostPattern {
    type Err = InvalidHost;

    fn from_str(text: &str) -> Result<Self, InvalidHost> {
        let invalid = || InvalidHost(text.chars().take(MAX_QUOTED).collect());
        if !text.contains('*') {
            let Ok(url::Host::Domain(name)) = url::Host::parse(text) else { return Err(invalid()) };
            return Ok(Self { text: name.trim_end_matches('.').into(), form: Form::Exact });
        }
        let lower = text.to_ascii_lowercase();
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_' | b'.' | b'*');
        let form = match &*lower {
            "*" => Form::Any,
            name if !name.bytes().all(plain) || name.split('.').any(str::is_empty) => return Err(invalid()),
            name if name.ends_with(".*") && !name[..name.len() - 1].contains('*') => Form::OpenSuffix,
            name if name.starts_with("*.") && !name[2..].contains('*') => Form::Domain,
            _ => Form::Labels,
        };
        let pattern = Self { text: lower.into(), form };
        // A wildcard in the last two labels would cover names of other people.
        if form == Form::Labels && !pattern.domain().is_some_and(|domain| domain.contains('.')) {
            return Err(invalid());
        }
        Ok(pattern)
    }
}

impl TryFrom<String> for HostPattern {
    type Error = InvalidHost;

    fn try_from(text: String) -> Result<Self, InvalidHost> {
        text.parse()
    }
}

impl fmt::Display for HostPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A text that is no host pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidHost(String);

const MAX_QUOTED: usize = 80;

impl fmt::Display for InvalidHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "invalid host {:?}: expected a name such as `www.example.com`, `*.example.com`, `cdn-*.example.com`, \
             `www.example.*` or `*`, without scheme, port or path",
            self.0
        )
    }
}

impl std::error::Error for InvalidHost {}

/// Whether `host` is `domain` or below it, on a label boundary.
pub(crate) fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// The public suffix of a host, where it is a registry's: `github.io` and its kind open nothing.
fn icann_suffix(host: &str) -> Option<&str> {
    let suffix = psl::suffix(host.as_bytes()).filter(|suffix| suffix.typ() == Some(psl::Type::Icann))?;
    host.get(host.len() - suffix.as_bytes().len()..)
}

/// Where a pattern must stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Exact,
    Open,
}

/// Whether `text` is (or begins with) `pattern`, in which `*` is any run of characters.
pub(super) fn glob(pattern: &str, text: &str, end: End) -> bool {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut pieces = pieces.peekable();
    if pieces.peek().is_none() {
        return end == End::Open || rest.is_empty();
    }
    while let Some(piece) = pieces.next() {
        if pieces.peek().is_none() && end == End::Exact {
            return rest.ends_with(piece);
        }
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, covered: &[&str], others: &[&str]) {
        let pattern: HostPattern = pattern.parse().unwrap();
        for host in covered {
            assert!(pattern.matches(host), "{pattern} should cover {host}");
        }
        for host in others {
            assert!(!pattern.matches(host), "{pattern} should not cover {host}");
        }
    }

    #[test]
    fn hosts_match_on_label_boundaries() {
        check("youtube.com", &["youtube.com"], &["notyoutube.com", "www.youtube.com", "youtube.com.example.org"]);
        check("*.youtube.com", &["youtube.com", "a.b.youtube.com"], &["notyoutube.com", "youtube.com.example.org"]);
        check("js-*.hs.com", &["js-eu1.hs.com"], &["js.hs.com", "js-a.b.hs.com", "x.js-eu1.hs.com", "hs.com"]);
        check("*.mc-*.hs.com", &["mc-1.hs.com", "x.mc-1.hs.com"], &["x.hs.com"]);
        check(
            "www.google.*",
            &["www.google.de", "www.google.co.nz"],
            &["www.google.example.com", "google.de", "www.google.github.io"],
        );
        check("*", &["example.org", "x"], &[]);
    }

    #[test]
    fn hosts_that_make_no_sense_are_refused() {
        for text in
            ["", "https://example.com", "example.com/x", "example.com:80", "*.*", "x-*.com", "a..*.b.com", "1.2.3.4"]
        {
            assert!(text.parse::<HostPattern>().is_err(), "{text}");
        }
        assert_eq!("Bücher.example".parse::<HostPattern>().unwrap().as_str(), "xn--bcher-kva.example");
    }

    #[test]
    fn stars_stand_for_any_run() {
        assert!(glob("/*/fbevents.js", "/en_US/fbevents.js?x", End::Open));
        assert!(glob("*/b/ss/*/1/", "/x/b/ss/rs/1/H", End::Open));
        assert!(glob("*/matomo.js", "/a/matomo.js", End::Exact));
        assert!(!glob("*/matomo.js", "/a/matomo.js.map", End::Exact));
        assert!(!glob("/tr", "/trx", End::Exact));
        assert!(glob("*a*a", "aa", End::Exact));
        assert!(!glob("*aa*a", "aa", End::Exact));
    }
}
