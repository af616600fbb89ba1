//! What the guard judges by: the catalogue, for one set of permits, in as few bytes as say the same.
//!
//! 1. Rules of denied trackers are hashes of their host, or of their host and path. Each start of a path is looked up, so that its hashes
//!    are longer and few.
//! 2. A permitted rule counts only where it outranks a denied one that it may meet; both are told as patterns then, in the order of
//!    their ranks. So are denied rules with a star within, or a query.
//! 3. Rules for any host are hashes of a file's name, or one pattern. They come last, as on the server.
//! 4. Names of cookies and keys are hashes too, of the whole name or of what many of one tracker's begin with.
//! 5. Where a denied rule's host is in the known-hosts table too, and that entry is denied, the entry stands for all below it. The
//!    table's other entries are told only to a guard that is to know them.
//! 6. Where the policy blocks unknown third parties, anything at any host is denied, but at those that are named: the site's own, and
//!    what is permitted.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{
    addresses::Addresses,
    pattern,
    ribbon::{Ribbon, hash},
};
use crate::{
    catalog::{self, StorageArea, TrackerIndex},
    gate::{Permits, Subject, judge},
    policy::Policy,
};

/// What the guard takes, in this order: denied hosts and names, denied paths and files, and hosts in which files may have any name;
/// patterns for addresses of which the first that fits decides, and for what is denied at any host; stubs that are objects, and arrays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Packed([Ribbon; 3], [String; 2], [String; 2]);

/// Letters of a host's or a name's word: 18 bits. A host with its domains has some four chances to be taken for a tracker's by accident,
/// a name with its starts some ten.
const NAME_LETTERS: u32 = 3;

/// Letters of a path's word: an address has some forty starts.
const PATH_LETTERS: u32 = 4;

/// What a visitor is denied, as far as the guard is to know it.
#[derive(Clone, Copy)]
pub(super) struct Denied<'a> {
    pub(super) permits: &'a Permits,
    /// The trackers that count.
    pub(super) knows: &'a dyn Fn(TrackerIndex) -> bool,
    /// Whether all of the known-hosts table counts.
    pub(super) knows_hosts: bool,
    /// The page's host: the table of known hosts says nothing of its domain.
    pub(super) host: &'a str,
}

impl Denied<'_> {
    pub(super) fn tracker(&self, index: TrackerIndex) -> bool {
        !self.permits.tracker(index) && (self.knows)(index)
    }

    /// Whether a host is the site's own.
    pub(super) fn is_own(&self, host: &str) -> bool {
        host == self.host || catalog::registrable(self.host).is_some_and(|own| catalog::registrable(host) == Some(own))
    }
}

/// Packs what a visitor is denied.
pub(super) fn pack(policy: &Policy, what: &Denied<'_>) -> Packed {
    let Addresses { hosts, paths, ordered, anywhere, open } = Addresses::new(policy, what);
    let whole = |texts: &BTreeSet<String>| texts.iter().map(|text| hash(text)).collect::<BTreeSet<u32>>();
    let mut known = whole(&hosts);
    known.extend(starts(&names(policy, what)));
    let sets = [
        Ribbon::new(known, NAME_LETTERS),
        Ribbon::new(starts(&paths).collect::<BTreeSet<u32>>(), PATH_LETTERS),
        Ribbon::new(whole(&open), NAME_LETTERS),
    ];
    Packed(sets, [pattern::any(ordered), pattern::any(anywhere)], stubs(policy, what))
}

/// The hashes of these texts, but for those that begin with another of them.
fn starts(texts: &BTreeSet<String>) -> impl Iterator<Item = u32> {
    let is_said = |text: &str| text.char_indices().any(|(end, _)| texts.contains(&text[..end]));
    texts.iter().filter(move |text| !is_said(text)).map(|text| hash(text))
}

/// The names of denied trackers' own cookies and keys, behind an equals sign. A line feed ends those that are whole.
fn names(policy: &Policy, what: &Denied<'_>) -> BTreeSet<String> {
    let page = url::Url::parse("http://localhost/").expect("a valid address");
    let is_denied =
        |name: &&str| !judge(policy, what.permits, &page, Subject::Cookie(&name.replace('*', "0"))).is_allow();
    let in_reach = |area| matches!(area, StorageArea::Local | StorageArea::Session);
    let mut all = BTreeSet::new();
    for (index, tracker) in (0..).map(TrackerIndex).zip(policy.catalog.trackers()) {
        if !what.tracker(index) {
            continue;
        }
        let cookies = tracker.cookie.iter().map(|cookie| cookie.name.as_str()).filter(is_denied);
        let keys = tracker.storage.iter().filter(|rule| in_reach(rule.area)).map(|rule| rule.key.as_str());
        all.extend(shared_starts(&cookies.chain(keys).collect()).into_iter().map(|name| format!("={name}")));
    }
    all
}

/// The names of one tracker, in the fewest words: what several begin with stands for them, `mailchimp_` or `__utm`. Anything shorter
/// would stand for other people's names too, unless a tracker has many such.
fn shared_starts(names: &BTreeSet<&str>) -> BTreeSet<String> {
    const FEW: usize = 2;
    const LONG: usize = 4;
    const MANY: usize = 8;
    const SHORT: usize = 3;
    let word = |name: &str| match name.split_once('*') {
        Some((start, _)) => start.to_owned(),
        None => format!("{name}\n"),
    };
    // What begins with a star would stand for everything.
    let words: BTreeSet<String> = names.iter().map(|name| word(name)).filter(|word| word.len() >= SHORT).collect();
    let alike = |word: &str, length: usize| {
        let start = word.get(..length)?;
        Some(words.iter().filter(|other| other.starts_with(start)).map(String::as_str).collect::<Vec<_>>())
    };
    let start = |word: &String| {
        let many = alike(word, SHORT).filter(|alike| alike.len() >= MANY);
        let group = many.or_else(|| alike(word, LONG).filter(|alike| alike.len() >= FEW));
        group.map_or_else(|| word.clone(), |group| common_start(&group).to_owned())
    };
    words.iter().map(start).collect()
}

fn common_start<'n>(names: &[&'n str]) -> &'n str {
    let (Some(first), Some(last)) = (names.first(), names.last()) else { return "" };
    let same = first.char_indices().zip(last.chars()).take_while(|((_, one), other)| one == other);
    let end = same.last().map_or(0, |((at, c), _)| at + c.len_utf8());
    &first[..end]
}

/// What stands in for denied trackers: objects, which can be called, and arrays.
fn stubs(policy: &Policy, what: &Denied<'_>) -> [String; 2] {
    let all = || (0..).map(TrackerIndex).zip(policy.catalog.trackers());
    let of = |counts: &dyn Fn(TrackerIndex) -> bool| {
        let trackers = all().filter(|(index, _)| counts(*index));
        trackers.flat_map(|(_, tracker)| tracker.stub.iter().map(String::as_str)).collect::<BTreeSet<&str>>()
    };
    let (denied, permitted) = (of(&|index| what.tracker(index)), of(&|index| what.permits.tracker(index)));
    let names = |ends: &[&str]| {
        let names = denied.difference(&permitted).filter_map(|stub| ends.iter().find_map(|end| stub.strip_suffix(end)));
        names.collect::<Vec<_>>().join(" ")
    };
    [names(&["()", "{}"]), names(&["[]"])]
}
