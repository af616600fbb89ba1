use std::{borrow::Cow, fmt};

use crate::catalog::{Form, HostPattern};

/// A host as a source of a policy names it (Content Security Policy Level 3, section 6.7.2.9).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Host<'p> {
    /// This name alone.
    Exact(Cow<'p, str>),
    /// Every name below, and not the name itself.
    Below(&'p str),
}

impl<'p> Host<'p> {
    /// The hosts that a pattern of the catalogue covers. `www.example.*` stands for its `.com`, since a source cannot leave its end
    /// open; `cdn-*.example.com` for all that is below `example.com`; what any host may serve cannot be told by its host.
    pub(super) fn of(pattern: &'p HostPattern) -> impl Iterator<Item = Self> {
        let domain = pattern.domain().unwrap_or_default();
        let (one, other) = match pattern.form() {
            Form::Any => (None, None),
            Form::Exact => (Some(Self::Exact(domain.into())), None),
            Form::Domain => (Some(Self::Exact(domain.into())), Some(Self::Below(domain))),
            Form::Labels => (None, Some(Self::Below(domain))),
            Form::OpenSuffix => (Some(Self::Exact(pattern.as_str().replace('*', "com").into())), None),
        };
        one.into_iter().chain(other)
    }

    /// Whether its name can stand in a policy: some that URLs allow would end the source.
    pub(super) fn is_plain(&self) -> bool {
        self.name().bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b))
    }

    fn name(&self) -> &str {
        match self {
            Self::Exact(name) => name,
            Self::Below(domain) => domain,
        }
    }

    /// Whether any host is covered by both.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Exact(one), Self::Exact(other)) => one == other,
            (Self::Below(domain), Self::Exact(name)) | (Self::Exact(name), Self::Below(domain)) => {
                is_below(name, domain)
            }
            (Self::Below(one), Self::Below(other)) => one == other || is_below(one, other) || is_below(other, one),
        }
    }
}

fn is_below(name: &str, domain: &str) -> bool {
    name.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
}

impl fmt::Display for Host<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(name) => f.write_str(name),
            Self::Below(domain) => write!(f, "*.{domain}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(pattern: &str) -> Vec<String> {
        Host::of(&pattern.parse().unwrap()).map(|host| host.to_string()).collect()
    }

    #[test]
    fn a_pattern_is_named_as_browsers_can_read_it() {
        assert_eq!(sources("www.example.com"), ["www.example.com"]);
        assert_eq!(sources("*.example.com"), ["example.com", "*.example.com"]);
        assert_eq!(sources("cdn-*.example.com"), ["*.example.com"]);
        assert_eq!(sources("www.google.*"), ["www.google.com"]);
        assert_eq!(sources("*"), [""; 0]);
    }

    #[test]
    fn hosts_overlap_on_label_boundaries() {
        let overlap = |one: &str, other: &str| {
            let (one, other): (HostPattern, HostPattern) = (one.parse().unwrap(), other.parse().unwrap());
            Host::of(&one).any(|one| Host::of(&other).any(|other| one.overlaps(&other) && other.overlaps(&one)))
        };
        for (one, other) in [
            ("a.example", "a.example"),
            ("*.a.example", "a.example"),
            ("*.a.example", "x.y.a.example"),
            ("*.a.example", "*.b.a.example"),
            ("js-*.a.example", "cdn.a.example"),
            ("www.google.*", "*.google.com"),
            ("www.google.*", "www.google.com"),
        ] {
            assert!(overlap(one, other), "{one} {other}");
        }
        for (one, other) in
            [("a.example", "b.example"), ("*.a.example", "ba.example"), ("js-*.a.example", "a.example"), ("*", "a.b")]
        {
            assert!(!overlap(one, other), "{one} {other}");
        }
    }
}
