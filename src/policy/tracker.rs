use super::{check, error::Flaw, reader::At};
use crate::{
    catalog::{AddressRule, CookieRule, Handling, Kind, StorageRule, Tracker, is_selector},
    consent::Id,
};

/// What the owner says of one tracker.
#[derive(Debug)]
pub(super) enum TrackerEntry {
    /// A built-in one is left out.
    Off,
    /// `[trackers.<id>]`: an own tracker, or a change to a built-in one.
    Change(Box<TrackerChange>),
    /// An own tracker, in place of a built-in one with the same id.
    Whole(Box<Tracker>),
}

/// The keys of a tracker that the owner gave.
#[derive(Debug, Default)]
pub(super) struct TrackerChange {
    pub(super) name: Option<String>,
    pub(super) vendor: Option<String>,
    pub(super) country: Option<String>,
    pub(super) category: Option<At<String>>,
    pub(super) needs: Option<Vec<At<String>>>,
    pub(super) gate: Option<Handling>,
    pub(super) exempt: Option<bool>,
    pub(super) advanced: Option<bool>,
    pub(super) privacy_url: Option<String>,
    pub(super) url: Option<Vec<AddressRule>>,
    pub(super) loader: Option<Vec<String>>,
    pub(super) snippet: Option<Vec<String>>,
    pub(super) calls: Option<Vec<String>>,
    pub(super) cookie: Option<Vec<CookieRule>>,
    pub(super) storage: Option<Vec<StorageRule>>,
    pub(super) dom: Option<Vec<At<String>>>,
}

impl TrackerEntry {
    /// Applies it to the list of trackers. `category` looks up a category's id.
    pub(super) fn apply(
        self,
        id: &At<String>,
        trackers: &mut Vec<Tracker>,
        category: impl Fn(&At<String>) -> Result<Id, Flaw>,
    ) -> Result<(), Flaw> {
        let known = trackers.iter().position(|tracker| tracker.id.as_str() == id.value);
        match (self, known) {
            (Self::Off, Some(index)) => drop(trackers.remove(index)),
            (Self::Off, None) => {
                let flaw = format!("no built-in tracker has the id {:?}, so it cannot be off", id.value);
                return Err(Flaw::new(id.at, flaw));
            }
            (Self::Change(change), Some(index)) => {
                change.change(&mut trackers[index], category)?;
                check_draws(id, &trackers[index])?;
            }
            (Self::Change(change), None) => trackers.push(change.create(id, category)?),
            (Self::Whole(tracker), known) => {
                for named in [&tracker.category].into_iter().chain(&tracker.needs) {
                    category(&At::nowhere(named.to_string()))?;
                }
                check_marks(id, &tracker)?;
                for rule in &tracker.url {
                    check::path(At::nowhere(rule.path.clone()))?;
                    rule.query.clone().map(At::nowhere).map(check::query).transpose()?;
                }
                selectors(Some(tracker.dom.iter().cloned().map(At::nowhere).collect()))?;
                match known {
                    Some(index) => trackers[index] = *tracker,
                    None => trackers.push(*tracker),
                }
            }
        }
        Ok(())
    }
}

impl TrackerChange {
    fn change(self, tracker: &mut Tracker, category: impl Fn(&At<String>) -> Result<Id, Flaw>) -> Result<(), Flaw> {
        if let Some(changed) = &self.category {
            tracker.category = category(changed)?;
        }
        if let Some(needs) = &self.needs {
            tracker.needs = needs.iter().map(category).collect::<Result<_, _>>()?;
        }
        replace(&mut tracker.name, self.name);
        replace(&mut tracker.vendor, self.vendor);
        replace(&mut tracker.gate, self.gate);
        replace(&mut tracker.exempt, self.exempt);
        replace(&mut tracker.advanced, self.advanced);
        replace(&mut tracker.url, self.url);
        replace(&mut tracker.loader, self.loader);
        replace(&mut tracker.snippet, self.snippet);
        replace(&mut tracker.calls, self.calls);
        replace(&mut tracker.cookie, self.cookie);
        replace(&mut tracker.storage, self.storage);
        replace(&mut tracker.dom, selectors(self.dom)?);
        tracker.country = self.country.or(tracker.country.take());
        tracker.privacy_url = self.privacy_url.or(tracker.privacy_url.take());
        Ok(())
    }

    fn create(self, id: &At<String>, category: impl Fn(&At<String>) -> Result<Id, Flaw>) -> Result<Tracker, Flaw> {
        let name = self.name.ok_or_else(|| lacks(id, "name"))?;
        let vendor = self.vendor.ok_or_else(|| lacks(id, "vendor"))?;
        let of = category(&self.category.ok_or_else(|| lacks(id, "category"))?)?;
        let tracker = Tracker {
            needs: self.needs.unwrap_or_default().iter().map(category).collect::<Result<_, _>>()?,
            gate: self.gate.unwrap_or_default(),
            exempt: self.exempt.unwrap_or_default(),
            advanced: self.advanced.unwrap_or_default(),
            country: self.country,
            privacy_url: self.privacy_url,
            url: self.url.unwrap_or_default(),
            loader: self.loader.unwrap_or_default(),
            snippet: self.snippet.unwrap_or_default(),
            calls: self.calls.unwrap_or_default(),
            cookie: self.cookie.unwrap_or_default(),
            storage: self.storage.unwrap_or_default(),
            dom: selectors(self.dom)?.unwrap_or_default(),
            ..Tracker::new(check::id_of(id)?, name, vendor, of)
        };
        check_marks(id, &tracker)?;
        Ok(tracker)
    }
}

fn check_marks(id: &At<String>, tracker: &Tracker) -> Result<(), Flaw> {
    if tracker.url.is_empty() && tracker.loader.is_empty() && tracker.cookie.is_empty() {
        return Err(lacks(id, "url, loader or cookie to know it by"));
    }
    check_draws(id, tracker)
}

fn check_draws(id: &At<String>, tracker: &Tracker) -> Result<(), Flaw> {
    match tracker.url.iter().find(|rule| rule.draws.is_some() && rule.kind != Kind::Script) {
        Some(rule) => {
            let flaw = format!("tracker {:?} says what {:?} draws, which is no script", id.value, rule.host.as_str());
            Err(Flaw::new(id.at, flaw))
        }
        None => Ok(()),
    }
}

fn selectors(listed: Option<Vec<At<String>>>) -> Result<Option<Vec<String>>, Flaw> {
    let plain = |text: At<String>| match is_selector(&text.value) {
        true => Ok(text.value),
        false => Err(Flaw::new(
            text.at,
            format!("dom is {:?}, expected such as \"div.name\", \"#name\" or \"[data-name]\"", text.value),
        )),
    };
    listed.map(|all| all.into_iter().map(plain).collect()).transpose()
}

fn lacks(id: &At<String>, what: &str) -> Flaw {
    Flaw::new(id.at, format!("tracker {:?} is not built in and has no {what}", id.value))
}

fn replace<T>(value: &mut T, change: Option<T>) {
    if let Some(change) = change {
        *value = change;
    }
}
