use std::collections::HashSet;

use super::{Domains, registrable};

/// A company of the known-hosts table.
#[derive(Debug)]
pub(super) struct Company {
    pub(super) owner: &'static str,
    pub(super) category: &'static str,
}

/// The long tail: domains of companies that no tracker of the catalogue describes.
#[derive(Debug, Default)]
pub(super) struct KnownHosts {
    companies: Vec<Company>,
    domains: Domains<u32>,
    /// The registered domains in which any of these are.
    registered: HashSet<&'static str>,
}

impl KnownHosts {
    /// Reads the table that `scripts/known-hosts` made.
    pub(super) fn builtin() -> Self {
        let mut hosts = Self::default();
        let mut category = "";
        for line in include_str!("known_hosts.txt").lines() {
            if let Some((owner, domains)) = line.split_once('\t') {
                let at = hosts.companies.len() as u32;
                hosts.companies.push(Company { owner, category });
                domains.split(' ').for_each(|domain| *hosts.domains.entry(domain) = at);
                hosts.registered.extend(domains.split(' ').filter_map(registrable));
            } else if let Some(section) = line.strip_prefix('[') {
                category = section.trim_end_matches(']');
            }
        }
        hosts
    }

    /// The closest entry for a lower-case host: its domain in the table, and the company.
    pub(super) fn find<'a>(&'a self, host: &str) -> Option<(&'a str, &'a Company)> {
        let (domain, at) = self.domains.of(host.as_bytes()).last()?;
        Some((domain, &self.companies[*at as usize]))
    }

    /// Whether any entry is within this registered domain.
    pub(super) fn know_within(&self, domain: &str) -> bool {
        self.registered.contains(domain)
    }

    pub(super) fn domains(&self) -> impl Iterator<Item = &str> {
        self.domains.iter().map(|(domain, _)| domain)
    }

    /// Each domain with its company's category.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &str)> {
        self.domains.iter().map(|(domain, at)| (domain, self.companies[*at as usize].category))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::CATEGORIES;

    #[test]
    fn the_table_is_sound() {
        let hosts = KnownHosts::builtin();
        assert!(hosts.domains().count() > 1_800);
        for company in &hosts.companies {
            assert!(CATEGORIES.contains(&company.category), "{company:?}");
        }
        for domain in hosts.domains() {
            assert_eq!(domain, domain.to_ascii_lowercase());
            let registrable = psl::domain(domain.as_bytes()).is_some();
            assert!(registrable, "{domain} is a public suffix, and would cover other people's sites");
        }
    }

    #[test]
    fn hosts_of_everybody_are_not_in_the_table() {
        let hosts = KnownHosts::builtin();
        for host in [
            "google.com",
            "www.google.com",
            "ajax.googleapis.com",
            "storage.googleapis.com",
            "s3.amazonaws.com",
            "d111.cloudfront.net",
            "x.github.io",
            "cdn.jsdelivr.net",
            "unpkg.com",
            "cdnjs.cloudflare.com",
            "code.jquery.com",
            "x.azureedge.net",
            "x.blob.core.windows.net",
            "x.vo.msecnd.net",
            "ajax.aspnetcdn.com",
            "cdn.shopify.com",
            "i0.wp.com",
            "s.w.org",
            "x.wordpress.com",
            "static.wixstatic.com",
            "x.akamaihd.net",
            "x.fastly.net",
            "x.b-cdn.net",
            "vjs.zencdn.net",
            "www.apple.com",
            "www.microsoft.com",
            "x.okta.com",
            "cdn2.hubspot.net",
            "x.zendesk.com",
            "secure.gravatar.com",
            "www.linkedin.com",
            "x.force.com",
            "upload.wikimedia.org",
            "x.llnwd.net",
            "assets.squarespace.com",
        ] {
            assert!(hosts.find(host).is_none(), "{host}");
        }
    }
}
