//! Third parties that browsers wanted to load, as they reported themselves.
//!
//! Anybody can send a report, so none is believed: what is kept is bounded in size, number and rate, and holds nothing but an origin, a
//! directive and a count. Nothing in it tells who sent it, or from which page.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant, SystemTime},
};

use serde::Serialize;
use url::{Origin, Url};

use crate::{
    catalog::{self, Kind, Known},
    lock::Directive,
    policy::Policy,
    records,
};

/// What browsers have reported so far.
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct Inventory {
    /// What they wanted to load, the most frequent first.
    pub sightings: Vec<Sighting>,
    /// How many reports were not read, or forgotten, to keep within the bounds.
    pub dropped: u64,
}

/// An origin from which pages wanted to load something that the lock does not name for their visitors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Sighting {
    /// Scheme, host and port, such as `https://cdn.example.org`. What followed is not kept.
    pub origin: String,
    /// The key of `[csp.allow]` that would declare it, such as `script`.
    pub directive: &'static str,
    /// The tracker of the catalogue, or the company of the known-hosts table; none if nobody knows it.
    pub known: Option<String>,
    /// How often it was reported.
    pub count: u64,
    /// When first, to the millisecond.
    #[serde(serialize_with = "records::rfc3339::serialize")]
    pub first_seen: SystemTime,
    /// When last, to the millisecond.
    #[serde(serialize_with = "records::rfc3339::serialize")]
    pub last_seen: SystemTime,
}

/// The sightings, while reports come in.
#[derive(Debug, Default)]
pub(crate) struct Lookout {
    book: Mutex<Book>,
}

#[derive(Debug)]
struct Book {
    sightings: BTreeMap<(String, Directive), Sighting>,
    dropped: u64,
    minute: Instant,
    taken: u32,
}

impl Default for Book {
    fn default() -> Self {
        Self { sightings: BTreeMap::new(), dropped: 0, minute: Instant::now(), taken: 0 }
    }
}

impl Lookout {
    /// How many pairs of origin and directive are kept. Behind them the rarest and oldest gives way.
    pub(crate) const MAX_SIGHTINGS: usize = 1_000;

    /// How many requests with reports are read in a minute, from all visitors together.
    pub(crate) const MAX_PER_MINUTE: u32 = 600;

    /// The longest origin that is kept, in bytes: a host has 253 at most (RFC 1035, section 2.3.4).
    const MAX_ORIGIN: usize = 300;

    /// Whether another request may be read now.
    pub(crate) fn admits(&self) -> bool {
        let mut book = self.open();
        if book.minute.elapsed() >= Duration::from_secs(60) {
            (book.minute, book.taken) = (Instant::now(), 0);
        }
        let admits = book.taken < Self::MAX_PER_MINUTE;
        book.taken += u32::from(admits);
        book.dropped += u64::from(!admits);
        admits
    }

    /// Notes what a browser wanted to load. What is no address of another host is not noted.
    pub(crate) fn note(&self, address: &str, directive: Directive, policy: &Policy) {
        let Ok(url) = Url::parse(address) else { return };
        let Origin::Tuple(..) = url.origin() else { return };
        let origin = url.origin().ascii_serialization();
        if catalog::is_requested(&url) && origin.len() <= Self::MAX_ORIGIN {
            self.open().note(origin, directive, known(&url, policy));
        }
    }

    pub(crate) fn inventory(&self) -> Inventory {
        let book = self.open();
        let mut sightings: Vec<_> = book.sightings.values().cloned().collect();
        sightings.sort_by(|one, other| other.count.cmp(&one.count).then_with(|| one.origin.cmp(&other.origin)));
        Inventory { sightings, dropped: book.dropped }
    }

    fn open(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Book {
    fn note(&mut self, origin: String, directive: Directive, known: Option<String>) {
        let now = records::now();
        if let Some(sighting) = self.sightings.get_mut(&(origin.clone(), directive)) {
            sighting.count += 1;
            sighting.last_seen = now;
            return;
        }
        if self.sightings.len() >= Lookout::MAX_SIGHTINGS {
            self.forget_one();
        }
        let sighting = Sighting {
            origin: origin.clone(),
            directive: directive.key(),
            known,
            count: 1,
            first_seen: now,
            last_seen: now,
        };
        self.sightings.insert((origin, directive), sighting);
    }

    fn forget_one(&mut self) {
        let rarest = self.sightings.iter().min_by_key(|(_, sighting)| (sighting.count, sighting.last_seen));
        if let Some(key) = rarest.map(|(key, _)| key.clone()) {
            self.dropped += self.sightings.remove(&key).map_or(0, |sighting| sighting.count);
        }
    }
}

fn known(url: &Url, policy: &Policy) -> Option<String> {
    let mut name = None;
    policy.catalog.address(url, Kind::Fetch, &mut |known| {
        name.get_or_insert_with(|| match known {
            Known::Tracker { index, .. } => policy.catalog.trackers()[usize::from(index.0)].id.to_string(),
            Known::Host { owner, .. } => owner.to_owned(),
        });
    });
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> Policy {
        Policy::from_toml("").unwrap()
    }

    #[test]
    fn nothing_but_the_origin_of_a_report_is_kept() {
        let (lookout, policy) = (Lookout::default(), policy());
        lookout.note("https://user:word@CDN.example.org:8443/users/patient?session=1#x", Directive::Script, &policy);
        lookout.note("https://cdn.example.org:8443/other", Directive::Script, &policy);
        lookout.note("https://connect.facebook.net/en_US/fbevents.js?v=1", Directive::Script, &policy);
        let json = serde_json::to_value(lookout.inventory()).unwrap();
        let sighting = &json["sightings"][0];
        assert_eq!(sighting["origin"], "https://cdn.example.org:8443");
        assert_eq!((&sighting["directive"], &sighting["count"]), (&"script".into(), &2.into()));
        assert_eq!(sighting["known"], serde_json::Value::Null);
        assert_eq!(json["sightings"][1]["known"], "meta-pixel");
        let text = json.to_string();
        assert!(["user", "word", "patient", "session", "other"].iter().all(|secret| !text.contains(secret)), "{text}");
    }

    #[test]
    fn what_is_no_address_of_a_host_is_not_noted() {
        let (lookout, policy) = (Lookout::default(), policy());
        for address in
            ["inline", "eval", "", "data:text/plain,x", "blob:https://a.example/1", "chrome-extension://abc/x.js"]
        {
            lookout.note(address, Directive::Script, &policy);
        }
        lookout.note(&format!("https://{}.example/", "a.".repeat(200)), Directive::Script, &policy);
        assert!(lookout.inventory().sightings.is_empty());
    }

    #[test]
    fn a_flood_of_inventions_does_not_displace_what_is_seen_often() {
        let (lookout, policy) = (Lookout::default(), policy());
        for _ in 0..2 {
            lookout.note("https://real.example/", Directive::Image, &policy);
        }
        for number in 0..Lookout::MAX_SIGHTINGS + 5 {
            lookout.note(&format!("https://invented-{number}.example/"), Directive::Image, &policy);
        }
        let inventory = lookout.inventory();
        assert_eq!((inventory.sightings.len(), inventory.dropped), (Lookout::MAX_SIGHTINGS, 6));
        assert_eq!(inventory.sightings[0].origin, "https://real.example");
    }

    #[test]
    fn reports_beyond_the_rate_are_counted_and_not_read() {
        let lookout = Lookout::default();
        assert_eq!(
            (0..Lookout::MAX_PER_MINUTE + 3).filter(|_| lookout.admits()).count(),
            Lookout::MAX_PER_MINUTE as usize
        );
        assert_eq!(lookout.inventory().dropped, 3);
    }
}
