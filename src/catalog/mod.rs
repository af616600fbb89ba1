//! What is known: trackers, their addresses, inline marks and cookies. Data, no decisions.
//!
//! 1. `builtin.toml` describes the trackers; a policy changes them or adds its own. It is read once, at start.
//! 2. `known_hosts.txt` stands behind it: companies and their domains, without paths. A tracker's rule takes precedence.
//! 3. An address is a tracker's whatever element loads it, and the most specific rule decides.
//! 4. A script is a tracker's when it *loads* it. Naming a tracker, or calling one, is no offence.

mod cookies;
mod domains;
mod filled;
mod known_hosts;
mod marks;
mod pattern;
mod presence;
mod rules;
mod script;
#[cfg(test)]
mod tests;
mod tracker;

pub(crate) use filled::is_selector;
pub(crate) use pattern::{End, Form, is_within};
pub use pattern::{HostPattern, InvalidHost};
pub(crate) use rules::Rule;
pub use tracker::{AddressRule, CookieRule, Draws, Handling, Kind, Party, StorageArea, StorageRule, Tracker};

use std::{collections::HashMap, sync::Arc};

use serde::Deserialize;
use url::{Host, Url};

use self::{
    cookies::CookieNames,
    domains::Domains,
    filled::Filled,
    known_hosts::KnownHosts,
    marks::Marks,
    presence::Presence,
    rules::{Rules, Target, once_each},
    script::{Glance, Judge, Places},
};
use crate::consent::Id;

/// The position of a tracker in its catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TrackerIndex(pub(crate) u16);

/// All trackers that a policy knows, compiled for matching.
#[derive(Debug)]
pub struct Catalog {
    trackers: Vec<Tracker>,
    names: Arc<Names>,
    rules: Rules,
    hosts: KnownHosts,
    presence: Presence,
    cookies: CookieNames,
    places: Places,
    glance: Glance,
    filled: Filled,
}

/// Where the tracker of each id stands.
pub(crate) type Names = HashMap<Id, TrackerIndex>;

/// What the catalogue knows of an address or a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Known<'c> {
    /// It belongs to a tracker; `rule` tells by which of its rules, for people.
    Tracker {
        /// Which tracker.
        index: TrackerIndex,
        /// The host and path rule, loader mark or cookie name that matched.
        rule: &'c str,
    },
    /// Its host is in the known-hosts table only.
    Host {
        /// The company behind the host.
        owner: &'c str,
        /// One of the built-in categories.
        category: &'c str,
        /// The entry of the table that matched, such as `chartbeat.com`.
        host: &'c str,
    },
}

impl Catalog {
    /// The trackers, in the order of their indices.
    pub fn trackers(&self) -> &[Tracker] {
        &self.trackers
    }

    /// The tracker with this id.
    pub fn tracker(&self, id: &str) -> Option<(TrackerIndex, &Tracker)> {
        let index = *self.names.get(id)?;
        Some((index, &self.trackers[usize::from(index.0)]))
    }

    /// Where each tracker stands, to be kept longer than a borrow.
    pub(crate) fn names(&self) -> Arc<Names> {
        Arc::clone(&self.names)
    }

    /// The trackers that are built in, as they are written down.
    pub(crate) const BUILTIN: &str = include_str!("builtin.toml");

    /// The most trackers that one catalogue holds.
    pub const MAX_TRACKERS: usize = u16::MAX as usize;

    /// Compiles a list of trackers (the built-in ones, changed and added to by the owner).
    ///
    /// # Panics
    ///
    /// When there are more than [`Catalog::MAX_TRACKERS`].
    pub fn new(trackers: Vec<Tracker>) -> Self {
        assert!(trackers.len() <= Self::MAX_TRACKERS, "at most {} trackers", Self::MAX_TRACKERS);
        let rules = Rules::new(&trackers);
        let hosts = KnownHosts::builtin();
        let presence = Presence::new(&rules, &hosts);
        let places = Places::new(&trackers, &rules);
        let glance = Glance::new(&places, &presence, &rules.marks);
        let names = trackers.iter().zip(0..).map(|(tracker, at)| (tracker.id.clone(), TrackerIndex(at)));
        let names = Arc::new(names.collect());
        Self {
            names,
            cookies: CookieNames::new(&trackers),
            filled: Filled::new(&trackers),
            trackers,
            rules,
            hosts,
            presence,
            places,
            glance,
        }
    }

    /// The built-in trackers.
    pub fn builtin() -> Vec<Tracker> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            tracker: Vec<Tracker>,
        }
        let file: File = toml::from_str(Self::BUILTIN).expect("a test reads the built-in catalogue");
        file.tracker
    }

    /// Calls `visit` for what is known about an absolute address: the most specific rule, or several that are equally
    /// specific; where no tracker is known, the entry of the known-hosts table.
    ///
    /// A [`Kind::Hint`] tells only the host: every tracker with a rule for that host is visited, since the hint may be for
    /// any of them. A [`Kind::Form`] is the visitor's own act, and nothing is known about it.
    pub fn address<'c>(&'c self, url: &Url, kind: Kind, visit: &mut dyn FnMut(Known<'c>)) {
        let Some(Host::Domain(host)) = url.host().filter(|_| is_requested(url)) else { return };
        let host = host.trim_end_matches('.');
        let rules = match kind {
            Kind::Form => return,
            Kind::Hint => once_each(self.rules.naming(host).filter(|rule| !rule.shared)),
            _ => self.rules.best(host, &Target::of(url), kind),
        };
        if rules.is_empty() {
            self.host(host).into_iter().for_each(visit);
        } else {
            rules.into_iter().for_each(|rule| visit(Known::Tracker { index: rule.tracker, rule: &rule.text }));
        }
    }

    /// Whether a tracker loads only where somebody has said yes to it.
    pub(crate) fn needs_grant(&self, index: TrackerIndex) -> bool {
        let tracker = &self.trackers[usize::from(index.0)];
        tracker.category.as_str() != CATEGORIES[0] && tracker.gate != Handling::Allow
    }

    /// The address rules of all trackers.
    pub(crate) fn rules(&self) -> &[Rule] {
        &self.rules.all
    }

    /// The entry of the known-hosts table for a host.
    pub(crate) fn host(&self, host: &str) -> Option<Known<'_>> {
        self.hosts.find(host).map(|(domain, company)| Known::Host {
            owner: company.owner,
            category: company.category,
            host: domain,
        })
    }

    /// Whether any entry of the known-hosts table is within a domain that somebody has registered.
    pub(crate) fn knows_host_within(&self, domain: &str) -> bool {
        self.hosts.know_within(domain)
    }

    /// The entries of the known-hosts table: a domain and a category each.
    pub(crate) fn known_hosts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.hosts.entries()
    }

    /// Whether this raw attribute value, as written in the page, could be anything but an address that nobody knows.
    ///
    /// Fast and without false negatives: `false` means that [`Catalog::address`] finds nothing, wherever the page is. A
    /// relative address can borrow its host and directory from the page's base: where `could_know` is true of the base
    /// itself, relative addresses must be judged without this shortcut.
    pub fn could_know(&self, raw: &[u8]) -> bool {
        self.presence.could_know(raw, &self.rules.marks)
    }

    /// Whether a piece of an inline script holds anything that `inline` would look at more closely.
    /// Pieces must overlap by [`Catalog::INLINE_OVERLAP`] bytes.
    ///
    /// Fast and without false negatives: a script of which no piece is suspicious loads no tracker.
    pub fn inline_suspicious(&self, piece: &[u8]) -> bool {
        self.glance.is_suspicious(piece, self.presence.known_domains())
    }

    /// How many bytes two pieces given to [`Catalog::inline_suspicious`] must share.
    pub const INLINE_OVERLAP: usize = script::OVERLAP;

    /// The trackers that an inline script loads (by loader shape, not by mention).
    pub fn inline<'c>(&'c self, script: &str, visit: &mut dyn FnMut(Known<'c>)) {
        let judge = Judge { trackers: &self.trackers, rules: &self.rules, hosts: &self.hosts, places: &self.places };
        judge.script(script).into_iter().for_each(visit);
    }

    /// The tracker that fills in an element with this attribute, such as the quote of a post.
    pub(crate) fn filled(&self, element: &[u8], attribute: &[u8], value: &[u8]) -> Option<TrackerIndex> {
        self.filled.find(element, attribute, value)
    }

    /// What a script of this tracker shows by itself, known by the rule or the mark that told it.
    pub(crate) fn draws(&self, tracker: TrackerIndex, told_by: &str) -> Option<Draws> {
        let rules = || self.rules.all.iter().filter(|rule| rule.tracker == tracker);
        let is_rule = rules().any(|rule| *rule.text == *told_by);
        rules().filter(|rule| !is_rule || *rule.text == *told_by).find_map(|rule| rule.draws)
    }

    /// The trackers that leave a placeholder.
    pub(crate) fn placeholders(&self) -> impl Iterator<Item = TrackerIndex> {
        let all = self.trackers.iter().zip(0..);
        all.filter(|(tracker, _)| tracker.gate == Handling::Placeholder).map(|(_, at)| TrackerIndex(at))
    }

    /// The trackers that own a first-party cookie of this name.
    pub fn cookie(&self, name: &str) -> impl Iterator<Item = TrackerIndex> {
        self.cookies.owners(name).map(|(index, _)| index)
    }

    /// The same with the rules that tell so.
    pub(crate) fn cookie_rules<'c>(&'c self, name: &str) -> impl Iterator<Item = Known<'c>> {
        self.cookies.owners(name).map(|(index, rule)| Known::Tracker { index, rule })
    }
}

/// Whether an address of this scheme is asked from its host: `data://example.com` is not.
pub(crate) fn is_requested(url: &Url) -> bool {
    matches!(url.scheme(), "https" | "http" | "wss" | "ws" | "ftp")
}

/// The domain of a host that somebody has registered.
pub(crate) fn registrable(host: &str) -> Option<&str> {
    psl::domain_str(host.trim_end_matches('.'))
}

/// The built-in categories, in the order in which visitors see them.
pub const CATEGORIES: [&str; 5] = ["necessary", "functional", "analytics", "marketing", "media"];

/// The id of the category that is always allowed.
pub fn necessary() -> Id {
    Id::new("necessary").expect("a valid id")
}
