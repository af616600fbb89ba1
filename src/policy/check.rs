//! What every policy must hold, wherever it comes from.

use std::ops::RangeInclusive;

use super::{
    Category,
    builder::CategoryChange,
    error::Flaw,
    reader::{At, expected_number},
    tracker::TrackerEntry,
};
use crate::{
    catalog::{CATEGORIES, Catalog, CookieRule, Tracker},
    client::SPOKEN,
    consent::{Id, cookie::RESERVED},
};

/// How long a choice may last: 13 months at most.
pub(super) const DAYS: RangeInclusive<u32> = 1..=395;
/// The revisions that a cookie can carry.
pub(super) const REVISIONS: RangeInclusive<u32> = 1..=u32::MAX;

/// The category of statistics.
const ANALYTICS: &str = CATEGORIES[2];
const MAX_PREFIX: usize = 64;
const MAX_CATEGORIES: usize = 32;
const MAX_OWN_COOKIES: usize = 256;
const MAX_TRACKERS: usize = 4096;

/// An id that a category or a tracker may have.
pub(super) fn id_of(id: &At<String>) -> Result<Id, Flaw> {
    if RESERVED.contains(&id.value.as_str()) {
        return Err(Flaw::new(id.at, format!("{:?} is a reserved word, expected another id", id.value)));
    }
    Id::new(&id.value).map_err(|error| Flaw::new(id.at, error.to_string()))
}

pub(super) fn number(key: &str, number: u32, range: &RangeInclusive<u32>) -> Result<u32, Flaw> {
    let flaw = || Flaw::new(None, format!("{key} is {number}, {}", expected_number(range)));
    range.contains(&number).then_some(number).ok_or_else(flaw)
}

pub(super) fn prefix(prefix: At<String>) -> Result<String, Flaw> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.~".contains(&b);
    let segment =
        |segment: &str| !segment.is_empty() && segment.bytes().all(plain) && !segment.trim_matches('.').is_empty();
    let valid =
        prefix.value.len() <= MAX_PREFIX && prefix.value.strip_prefix('/').is_some_and(|p| p.split('/').all(segment));
    let expected = "expected a path such as \"/_consent\": a slash, then letters, digits, hyphens and underscores";
    let flaw = || Flaw::new(prefix.at, format!("prefix is {:?}, {expected}", prefix.value));
    if valid { Ok(prefix.value) } else { Err(flaw()) }
}

pub(super) fn privacy_page(page: At<String>) -> Result<String, Flaw> {
    let is_plain = !page.value.contains(|c: char| c == '\\' || c.is_control());
    let path = page.value.starts_with('/') && !page.value.starts_with("//") && is_plain;
    let address = url::Url::parse(&page.value).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    let expected = "expected a path such as \"/privacy\" or an https address";
    let flaw = || Flaw::new(page.at, format!("privacy_page is {:?}, {expected}", page.value));
    if path || address { Ok(page.value) } else { Err(flaw()) }
}

/// The path of an address rule. One that begins otherwise would fit nothing.
pub(super) fn path(path: At<String>) -> Result<String, Flaw> {
    let flaw =
        || Flaw::new(path.at, format!("path is {:?}, expected one such as \"/tag.js\" or \"*/tag.js\"", path.value));
    if path.value.starts_with(['/', '*']) { Ok(path.value) } else { Err(flaw()) }
}

/// The query pair of an address rule, which has no mark before it.
pub(super) fn query(query: At<String>) -> Result<String, Flaw> {
    let flaw = || Flaw::new(query.at, format!("query is {:?}, expected one pair such as \"id=G-*\"", query.value));
    if query.value.contains(['?', '&', '#']) { Err(flaw()) } else { Ok(query.value) }
}

/// The site's own cookies, for the declaration.
pub(super) fn own_cookies(cookies: Vec<CookieRule>) -> Result<Vec<CookieRule>, Flaw> {
    if cookies.len() > MAX_OWN_COOKIES {
        return Err(Flaw::new(None, format!("too many cookies of the site's own, expected at most {MAX_OWN_COOKIES}")));
    }
    Ok(cookies)
}

/// A day such as `2026-11-25`.
pub(super) fn date(date: At<String>) -> Result<String, Flaw> {
    let plain = date.value.len() == 10 && humantime::parse_rfc3339(&format!("{}T00:00:00Z", date.value)).is_ok();
    let flaw =
        || Flaw::new(date.at, format!("gpc_statement is {:?}, expected a day such as \"2026-11-25\"", date.value));
    if plain { Ok(date.value) } else { Err(flaw()) }
}

/// Only statistics are exempt anywhere, and a container that loads anything is none.
pub(super) fn exemptions(ids: &[At<String>], catalog: &Catalog) -> Result<(), Flaw> {
    let exempt = |id: &&At<String>| catalog.tracker(&id.value).is_some_and(|(_, tracker)| tracker.exempt);
    let statistics = |id: &At<String>| {
        let known = catalog.tracker(&id.value).map(|(_, tracker)| tracker);
        known.is_some_and(|tracker| tracker.category.as_str() == ANALYTICS && tracker.needs.is_empty())
    };
    match ids.iter().filter(exempt).find(|id| !statistics(id)) {
        Some(id) => Err(Flaw::new(
            id.at,
            format!(
                "{:?} cannot be exempt, expected a tracker of the category \"analytics\" that needs no other",
                id.value
            ),
        )),
        None => Ok(()),
    }
}

/// A vendor can only be told what its tag understands, and only in the guard's element.
pub(super) fn advanced(ids: &[At<String>], catalog: &Catalog, unguarded: bool) -> Result<(), Flaw> {
    let advanced = |id: &&At<String>| catalog.tracker(&id.value).is_some_and(|(_, tracker)| tracker.advanced);
    if let Some(id) = ids.iter().find(advanced).filter(|_| unguarded) {
        let flaw =
            format!("{:?} cannot have advanced consent without the guard, expected [gate] guard = true", id.value);
        return Err(Flaw::new(id.at, flaw));
    }
    let understands = |id: &At<String>| {
        let interface = catalog.tracker(&id.value).and_then(|(_, tracker)| tracker.consent_api.as_deref());
        interface.is_some_and(|interface| SPOKEN.contains(&interface))
    };
    match ids.iter().filter(advanced).find(|id| !understands(id)) {
        Some(id) => {
            let flaw = format!("{:?} cannot have advanced consent, expected a tracker of docs/adapters.md", id.value);
            Err(Flaw::new(id.at, flaw))
        }
        None => Ok(()),
    }
}

pub(super) fn categories(changes: Vec<(At<String>, CategoryChange)>) -> Result<Vec<Category>, Flaw> {
    let mut categories = Category::builtin();
    for (id, change) in changes {
        if id.value == CATEGORIES[0] && change.default.is_some() {
            return Err(Flaw::new(id.at, "the category \"necessary\" is always granted and has no default"));
        }
        match categories.iter_mut().find(|category| category.id.as_str() == id.value) {
            Some(category) => {
                category.title = change.title.or(category.title.take());
                category.description = change.description.or(category.description.take());
                category.default = change.default.unwrap_or(category.default);
            }
            None => categories.push(new_category(&id, change)?),
        }
        if categories.len() > MAX_CATEGORIES {
            return Err(Flaw::new(id.at, format!("too many categories, expected at most {MAX_CATEGORIES}")));
        }
    }
    Ok(categories)
}

fn new_category(id: &At<String>, change: CategoryChange) -> Result<Category, Flaw> {
    let lacks = |what| Flaw::new(id.at, format!("category {:?} is not built in and has no {what}", id.value));
    Ok(Category {
        id: id_of(id)?,
        title: Some(change.title.ok_or_else(|| lacks("title"))?),
        description: Some(change.description.ok_or_else(|| lacks("description"))?),
        default: change.default.unwrap_or(false),
    })
}

pub(super) fn trackers(
    changes: Vec<(At<String>, TrackerEntry)>,
    categories: &[Category],
    own_categories: &[At<String>],
) -> Result<Vec<Tracker>, Flaw> {
    let find = |id: &str| categories.iter().map(|category| &category.id).find(|known| known.as_str() == id);
    let known = |id: &At<String>| {
        let ids = || categories.iter().map(|category| category.id.as_str()).collect::<Vec<_>>().join(", ");
        let unknown = || Flaw::new(id.at, format!("unknown category {:?}, expected one of {}", id.value, ids()));
        find(&id.value).cloned().ok_or_else(unknown)
    };
    let mut trackers = Catalog::builtin();
    for (id, change) in changes {
        if find(&id.value).is_some() {
            return Err(Flaw::new(
                id.at,
                format!("{:?} is the id of a category, expected another for the tracker", id.value),
            ));
        }
        change.apply(&id, &mut trackers, known)?;
        if trackers.len() > MAX_TRACKERS {
            return Err(Flaw::new(id.at, format!("too many trackers, expected at most {MAX_TRACKERS}")));
        }
    }
    let clash = |id: &&At<String>| trackers.iter().any(|tracker| tracker.id.as_str() == id.value);
    match own_categories.iter().find(clash) {
        Some(id) => {
            Err(Flaw::new(id.at, format!("{:?} is the id of a tracker, expected another for the category", id.value)))
        }
        None => Ok(trackers),
    }
}
