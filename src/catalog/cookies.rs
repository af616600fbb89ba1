use std::collections::HashMap;

use super::{
    Party, Tracker, TrackerIndex,
    pattern::{End, glob},
};

/// Which trackers set which first-party cookies.
#[derive(Debug, Default)]
pub(super) struct CookieNames {
    exact: HashMap<Box<str>, Vec<TrackerIndex>>,
    patterns: Vec<(Box<str>, TrackerIndex)>,
}

/// First-party names that sites use for cookies of their own: never a tracker's, whatever an entry says.
const COMMON: [&str; 24] = [
    "id",
    "uid",
    "sid",
    "session",
    "sessionid",
    "session_id",
    "token",
    "csrf",
    "csrftoken",
    "xsrf-token",
    "lang",
    "locale",
    "language",
    "theme",
    "cart",
    "auth",
    "user",
    "userid",
    "user_id",
    "visitor",
    "visitor_id",
    "guest_id",
    "consent",
    "player",
];

/// Shorter names and prefixes say too little.
const SHORTEST: usize = 3;

impl CookieNames {
    pub(super) fn new(trackers: &[Tracker]) -> Self {
        let mut names = Self::default();
        for (index, tracker) in (0..).zip(trackers) {
            for rule in tracker.cookie.iter().filter(|rule| rule.party == Party::First) {
                names.add(&rule.name, TrackerIndex(index));
            }
        }
        names
    }

    fn add(&mut self, name: &str, index: TrackerIndex) {
        let literal = name.chars().filter(|c| *c != '*').count();
        if literal < SHORTEST || COMMON.contains(&&*name.to_ascii_lowercase()) {
            return;
        }
        if name.contains('*') {
            self.patterns.push((name.into(), index));
        } else {
            self.exact.entry(name.into()).or_default().push(index);
        }
    }

    /// The owners of a cookie, each with its rule.
    pub(super) fn owners<'a>(&'a self, name: &str) -> impl Iterator<Item = (TrackerIndex, &'a str)> {
        let exact = self.exact.get_key_value(name).into_iter();
        let exact = exact.flat_map(|(name, owners)| owners.iter().map(move |index| (*index, &**name)));
        let patterns = self.patterns.iter().filter(move |(pattern, _)| glob(pattern, name, End::Exact));
        exact.chain(patterns.map(|(name, index)| (*index, &**name)))
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::{Catalog, TrackerIndex};

    #[test]
    fn cookies_belong_to_their_trackers_by_name_and_pattern() {
        let catalog = Catalog::new(Catalog::builtin());
        let owners = |name: &str| {
            catalog.cookie(name).map(|at| catalog.trackers()[usize::from(at.0)].id.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(owners("_fbp"), ["meta-pixel"]);
        assert!(owners("_ga").contains(&"google-analytics-4".to_owned()));
        assert_eq!(owners("_ga_ABC123"), ["google-analytics-4"]);
        assert!(owners("_pk_id.1.1fff").contains(&"matomo".to_owned()));
    }

    #[test]
    fn cookies_of_sites_belong_to_nobody_or_are_necessary() {
        let catalog = Catalog::new(Catalog::builtin());
        let names = [
            "session",
            "sessionid",
            "csrftoken",
            "id",
            "uid",
            "_",
            "",
            "d",
            "wp_lang",
            "cart",
            "connect.sid",
            "PHPSESSID",
            "NID",
            "IDE",
        ];
        for name in names {
            let optional = |at: &TrackerIndex| catalog.trackers()[usize::from(at.0)].category.as_str() != "necessary";
            assert_eq!(catalog.cookie(name).filter(optional).count(), 0, "{name}");
        }
    }
}
