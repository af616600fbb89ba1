use std::fmt;

use url::Url;

use super::host::Host;
use crate::catalog::{self, Catalog, Kind, Known, Tracker};

/// A source that the owner declares: a host, perhaps with a scheme, a port and a path.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Declared {
    scheme: Option<&'static str>,
    /// All that is below the name, and not the name itself.
    below: bool,
    name: String,
    port: Option<u16>,
    path: String,
}

const SCHEMES: [&str; 4] = ["https", "http", "wss", "ws"];

const SOURCE: &str =
    "expected a host such as \"cdn.example.org\", \"*.example.org\" or \"https://example.org:8443/fonts/\"";
const INLINE: &str = "expected a host: what is inline is not refused, and needs no declaration";
const WIDE: &str = "expected a host: a wildcard needs a domain of somebody behind it, such as \"*.example.org\"";

impl Declared {
    /// Reads a source; the error says what was expected.
    pub(crate) fn parse(text: &str) -> Result<Self, &'static str> {
        if text.contains('\'') {
            return Err(INLINE);
        }
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (Some(*SCHEMES.iter().find(|known| **known == scheme).ok_or(SOURCE)?), rest),
            None => (None, text),
        };
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) => (host, Some(port.parse().map_err(|_| SOURCE)?)),
            None => (authority, None),
        };
        let (below, name) = host.strip_prefix("*.").map_or((false, host), |name| (true, name));
        let name = match url::Host::parse(name) {
            Ok(url::Host::Domain(name)) if !name.contains('*') => name,
            Ok(url::Host::Ipv4(address)) if !below => address.to_string(),
            _ if host.starts_with('*') => return Err(WIDE),
            _ => return Err(SOURCE),
        };
        if !Host::Below(&name).is_plain() {
            return Err(SOURCE);
        }
        if below && psl::domain_str(&name).is_none() {
            return Err(WIDE);
        }
        // What would end the source or the directive has to be escaped (Content Security Policy Level 3, section 2.3.1).
        if !path.bytes().all(|b| b.is_ascii_graphic() && !b"\"'*,;?#\\".contains(&b)) {
            return Err(SOURCE);
        }
        Ok(Self { scheme, below, name, port, path: path.to_owned() })
    }

    /// The tracker or the company that the host is known for, unless that may always load.
    pub(crate) fn owner<'c>(&self, catalog: &'c Catalog) -> Option<&'c str> {
        let own = if self.below { Host::Below(&self.name) } else { Host::Exact((&*self.name).into()) };
        let optional = |tracker: &&Tracker| {
            [&tracker.category].into_iter().chain(&tracker.needs).any(|id| id.as_str() != catalog::CATEGORIES[0])
        };
        let serves = |tracker: &&Tracker| {
            let mut rules = tracker.url.iter().filter(|rule| !rule.shared && rule.kind != Kind::Form);
            rules.any(|rule| Host::of(&rule.host).any(|host| host.overlaps(&own)))
        };
        let tracker = catalog.trackers().iter().filter(optional).find(serves).map(|tracker| tracker.id.as_str());
        tracker.or_else(|| self.company(catalog))
    }

    fn company<'c>(&self, catalog: &'c Catalog) -> Option<&'c str> {
        let url = Url::parse(&format!("https://{}/", self.name)).ok()?;
        let mut company = None;
        catalog.address(&url, Kind::Hint, &mut |known| {
            if let Known::Host { owner, .. } = known {
                company = Some(owner);
            }
        });
        company
    }
}

impl fmt::Display for Declared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(scheme) = self.scheme {
            write!(f, "{scheme}://")?;
        }
        f.write_str(if self.below { "*." } else { "" })?;
        f.write_str(&self.name)?;
        if let Some(port) = self.port {
            write!(f, ":{port}")?;
        }
        f.write_str(&self.path)
    }
}
