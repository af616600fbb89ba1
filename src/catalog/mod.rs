//! What is known: trackers, their addresses, inline marks and cookies. Data, no decisions.

mod tracker;

pub use tracker::{AddressRule, CookieRule, Handling, Kind, Party, Tracker};

use url::Url;

use crate::consent::Id;

/// The position of a tracker in its catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TrackerIndex(pub(crate) u16);

/// All trackers that a policy knows, compiled for matching.
#[derive(Debug)]
pub struct Catalog {
    trackers: Vec<Tracker>,
}

/// What the catalogue knows of an address or a script.
#[derive(Clone, Debug)]
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
        let at = self.trackers.iter().position(|t| t.id.as_str() == id)?;
        Some((TrackerIndex(at as u16), &self.trackers[at]))
    }

    /// Compiles a list of trackers (the built-in ones, changed and added to by the owner).
    pub fn new(trackers: Vec<Tracker>) -> Self {
        Self { trackers }
    }

    /// The built-in trackers.
    pub fn builtin() -> Vec<Tracker> {
        Vec::new()
    }

    /// Calls `visit` for everything known about an absolute address, the most specific first.
    pub fn address<'c>(&'c self, _url: &Url, _kind: Kind, _visit: &mut dyn FnMut(Known<'c>)) {}

    /// Whether this raw attribute value, as written in the page, could be anything but an address that nobody knows.
    /// Fast and without false negatives: `false` means that `address` would find nothing for any page.
    pub fn could_know(&self, _raw: &[u8]) -> bool {
        true
    }

    /// Whether a piece of an inline script holds anything that `inline` would look at more closely.
    /// Pieces must overlap by [`Catalog::INLINE_OVERLAP`] bytes.
    pub fn inline_suspicious(&self, _piece: &[u8]) -> bool {
        true
    }

    /// How many bytes two pieces given to [`Catalog::inline_suspicious`] must share.
    pub const INLINE_OVERLAP: usize = 64;

    /// The trackers that an inline script loads (by loader shape, not by mention).
    pub fn inline<'c>(&'c self, _script: &str, _visit: &mut dyn FnMut(Known<'c>)) {}

    /// The trackers that own a first-party cookie of this name.
    pub fn cookie(&self, _name: &str) -> impl Iterator<Item = TrackerIndex> {
        std::iter::empty()
    }
}

/// The built-in categories, in the order in which visitors see them.
pub const CATEGORIES: [&str; 5] = ["necessary", "functional", "analytics", "marketing", "media"];

/// The id of the category that is always allowed.
pub fn necessary() -> Id {
    Id::new("necessary").expect("a valid id")
}
