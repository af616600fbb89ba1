use std::collections::BTreeMap;

use tower_consent::{
    Policy,
    catalog::{AddressRule, Catalog, Kind},
    consent::{Grants, Id},
    gate::{Permits, Reason, Subject, judge},
};
use url::Url;

/// Addresses of every rule of the catalogue and near misses of them, and whether the gate lets a visitor of these grants have them;
/// nothing where that is for the third lock.
pub(crate) fn judged(policy: &Policy, grants: &str) -> BTreeMap<String, Option<bool>> {
    let grants: Grants = grants.split('+').filter(|id| *id != "none").map(|id| Id::new(id).expect("an id")).collect();
    let permits = Permits::new(policy, &grants);
    let page = Url::parse("http://localhost/judge").expect("a valid address");
    let trackers = Catalog::builtin();
    let rules = trackers.iter().flat_map(|tracker| &tracker.url).filter(|rule| rule.kind != Kind::Form);
    let mut judged = BTreeMap::new();
    for (kind, address) in rules.flat_map(|rule| around(rule).into_iter().map(|address| (rule.kind, address))) {
        let Ok(url) = Url::parse(&address) else { continue };
        let verdict = judge(policy, &permits, &page, Subject::Address(&url, kind));
        judged.insert(
            address,
            match verdict.reason() {
                // The table of known hosts is not in the page, but for what it says of denied trackers' own domains.
                Reason::KnownHost { .. } if !verdict.is_allow() => None,
                _ => Some(verdict.is_allow()),
            },
        );
    }
    judged
}

fn around(rule: &AddressRule) -> Vec<String> {
    let host = rule.host.to_string();
    let host = match host.strip_suffix(".*") {
        Some(open) => format!("{open}.co.nz"),
        None if host == "*" => "first.example".to_owned(),
        None => host.replace('*', "x1"),
    };
    let path = rule.path.trim_end_matches('$').replace('*', "x/y");
    let path = if path.starts_with('/') { path } else { format!("/{path}") };
    let query = rule.query.as_deref().unwrap_or_default().replace('*', "ABC");
    let mut addresses = vec![
        format!("https://{host}{path}?{query}"),
        format!("https://{host}{path}?a=b&{query}&c=d"),
        format!("https://{host}{path}more/and.more?{query}"),
        format!("https://{host}{path}"),
        format!("https://{host}/"),
        format!("https://{host}/other/path.js?{query}"),
        format!("https://below.{host}{path}?{query}"),
        format!("https://not{host}{path}?id=X"),
        format!("https://{host}.example/?{query}"),
        format!("https://innocent.example/?to=https://{host}{path}"),
        format!("http://{host}.:8080{path}?{query}"),
    ];
    if let Some((_, parent)) = host.split_once('.') {
        addresses.push(format!("https://{parent}{path}?{query}"));
        addresses.push(format!("https://other.{parent}{path}?{query}"));
    }
    if let Some(shorter) = path.get(..path.len() - 1).filter(|shorter| !shorter.is_empty()) {
        addresses.push(format!("https://{host}{shorter}?{query}"));
    }
    addresses
}
