//! The cookies that trackers left behind expire when they are denied.
//!
//! A request does not tell in which scope a cookie was set, so it expires in each: for the registrable domain (where most
//! trackers set it), for the host only, for the domains between, and all of these again as a partitioned cookie. Cookies on
//! domains of others are out of reach.

use std::net::IpAddr;

use http::{HeaderMap, HeaderValue};

use crate::{
    catalog::{Catalog, Tracker},
    consent::cookie,
    gate::Permits,
};

/// How many cookies expire at most: proxies take a few kilobytes of headers. The likely scopes come first.
const MAX_EXPIRIES: usize = 60;

/// The `Set-Cookie`s that expire what denied trackers left in this request.
pub(super) fn expire(
    headers: &HeaderMap,
    catalog: &Catalog,
    permits: &Permits,
    host: Option<&str>,
    secure: bool,
) -> Vec<HeaderValue> {
    let mut names: Vec<&str> = cookie::pairs(headers).filter_map(|(name, _)| str::from_utf8(name).ok()).collect();
    names.retain(|name| owners_are_denied(name, catalog, permits));
    names.sort_unstable();
    names.dedup();
    expiries(&names, host.unwrap_or_default(), secure)
}

/// Whether trackers own this cookie, and all of them are denied.
fn owners_are_denied(name: &str, catalog: &Catalog, permits: &Permits) -> bool {
    let trackers = catalog.trackers();
    let mut owners = catalog.cookie(name).map(|owner| &trackers[usize::from(owner.0)]).peekable();
    owners.peek().is_some() && owners.all(|owner| is_denied(owner, permits))
}

/// Whether what this tracker left has to go. One that loads all the same, in its vendor's denied state, keeps nothing either.
pub(super) fn is_denied(tracker: &Tracker, permits: &Permits) -> bool {
    let id = tracker.id.as_str();
    permits.tracker_named(id) == Some(false) || tracker.advanced && !permits.is_granted(id)
}

fn expiries(names: &[&str], host: &str, secure: bool) -> Vec<HeaderValue> {
    let kinds: &[&str] = if secure { &["", "; Secure; Partitioned"] } else { &[""] };
    let scopes = scopes(host);
    let all = kinds.iter().flat_map(|kind| {
        scopes.iter().flat_map(move |scope| names.iter().map(move |name| expiry(name, scope.as_deref(), kind)))
    });
    all.take(MAX_EXPIRIES).filter_map(|cookie| HeaderValue::from_str(&cookie).ok()).collect()
}

fn expiry(name: &str, domain: Option<&str>, kind: &str) -> String {
    let prefixed = name.starts_with("__Secure-") || name.starts_with("__Host-");
    let secure = if prefixed && kind.is_empty() { "; Secure" } else { "" };
    let domain = domain.map(|domain| format!("; Domain={domain}")).unwrap_or_default();
    format!("{name}=; Path=/; Max-Age=0{domain}{secure}{kind}")
}

/// The domains in whose name a page of this host can set cookies, the likely ones first; `None` is the host only.
fn scopes(host: &str) -> Vec<Option<String>> {
    let host = name_of(host);
    let Some(registrable) = registrable(&host) else { return vec![None] };
    let mut scopes = vec![Some(registrable.to_owned()), None];
    let mut domain = host.as_str();
    while domain.len() > registrable.len() {
        scopes.push(Some(domain.to_owned()));
        let Some((_, parent)) = domain.split_once('.') else { break };
        domain = parent;
    }
    scopes
}

/// The host without its port and trailing dot, in lower case.
fn name_of(host: &str) -> String {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    name.trim_end_matches('.').to_ascii_lowercase()
}

fn registrable(host: &str) -> Option<&str> {
    let plain = host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b));
    if !plain || host.parse::<IpAddr>().is_ok() { None } else { psl::domain_str(host) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expired(names: &[&str], host: &str, secure: bool) -> Vec<String> {
        expiries(names, host, secure).iter().map(|value| value.to_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn a_cookie_expires_in_every_scope_up_to_the_public_suffix() {
        let expected = [
            "_ga=; Path=/; Max-Age=0; Domain=mfat.govt.nz",
            "_ga=; Path=/; Max-Age=0",
            "_ga=; Path=/; Max-Age=0; Domain=a.www.mfat.govt.nz",
            "_ga=; Path=/; Max-Age=0; Domain=www.mfat.govt.nz",
        ];
        assert_eq!(expired(&["_ga"], "a.WWW.mfat.govt.nz.:8080", false), expected);
    }

    #[test]
    fn over_https_partitioned_cookies_expire_too() {
        let expected = [
            "_ga=; Path=/; Max-Age=0; Domain=example.org",
            "_ga=; Path=/; Max-Age=0",
            "_ga=; Path=/; Max-Age=0; Domain=example.org; Secure; Partitioned",
            "_ga=; Path=/; Max-Age=0; Secure; Partitioned",
        ];
        assert_eq!(expired(&["_ga"], "example.org", true), expected);
    }

    #[test]
    fn hosts_without_a_domain_expire_for_themselves_only() {
        for host in
            ["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "govt.nz", "intranet", "", "a b", "a;Secure.example"]
        {
            assert_eq!(expired(&["_ga"], host, false), ["_ga=; Path=/; Max-Age=0"], "{host}");
        }
    }

    #[test]
    fn prefixed_names_expire_as_secure_cookies() {
        assert_eq!(expired(&["__Secure-x"], "localhost", false), ["__Secure-x=; Path=/; Max-Age=0; Secure"]);
    }

    #[test]
    fn the_number_is_bounded_and_likely_scopes_come_first() {
        let names: Vec<String> = (0..50).map(|n| format!("_ga_{n:02}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let expired = expired(&names, "www.example.org", true);
        assert_eq!(expired.len(), MAX_EXPIRIES);
        assert!(expired[..50].iter().all(|cookie| cookie.ends_with("; Domain=example.org")));
    }
}
