use super::{check, error::Flaw, reader::At};
use crate::{
    catalog::{AddressRule, CookieRule, Handling, Tracker},
    consent::Id,
};

/// `[trackers.<id>]`: an own tracker, or a change to a built-in one.
#[derive(Debug, Default)]
pub(super) struct TrackerChange {
    pub(super) off: bool,
    pub(super) name: Option<String>,
    pub(super) vendor: Option<String>,
    pub(super) category: Option<At<String>>,
    pub(super) needs: Option<Vec<At<String>>>,
    pub(super) gate: Option<Handling>,
    pub(super) privacy_url: Option<String>,
    pub(super) url: Option<Vec<AddressRule>>,
    pub(super) loader: Option<Vec<String>>,
    pub(super) snippet: Option<Vec<String>>,
    pub(super) calls: Option<Vec<String>>,
    pub(super) cookie: Option<Vec<CookieRule>>,
}

impl TrackerChange {
    /// Applies it to the list of trackers. `category` looks up a category's id.
    pub(super) fn apply(
        self,
        id: &At<String>,
        trackers: &mut Vec<Tracker>,
        category: impl Fn(&At<String>) -> Result<Id, Flaw>,
    ) -> Result<(), Flaw> {
        let known = trackers.iter().position(|tracker| tracker.id.as_str() == id.value);
        match known {
            Some(index) if self.off => drop(trackers.remove(index)),
            Some(index) => self.change(&mut trackers[index], category)?,
            None if self.off => {
                return Err(Flaw::new(
                    id.at,
                    format!("no built-in tracker has the id {:?}, so it cannot be off", id.value),
                ));
            }
            None => trackers.push(self.create(id, category)?),
        }
        Ok(())
    }

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
        replace(&mut tracker.url, self.url);
        replace(&mut tracker.loader, self.loader);
        replace(&mut tracker.snippet, self.snippet);
        replace(&mut tracker.calls, self.calls);
        replace(&mut tracker.cookie, self.cookie);
        tracker.privacy_url = self.privacy_url.or(tracker.privacy_url.take());
        Ok(())
    }

    fn create(self, id: &At<String>, category: impl Fn(&At<String>) -> Result<Id, Flaw>) -> Result<Tracker, Flaw> {
        let lacks = |what| Flaw::new(id.at, format!("tracker {:?} is not built in and has no {what}", id.value));
        let name = self.name.ok_or_else(|| lacks("name"))?;
        let vendor = self.vendor.ok_or_else(|| lacks("vendor"))?;
        let of = category(&self.category.ok_or_else(|| lacks("category"))?)?;
        let tracker = Tracker {
            needs: self.needs.unwrap_or_default().iter().map(category).collect::<Result<_, _>>()?,
            gate: self.gate.unwrap_or_default(),
            privacy_url: self.privacy_url,
            url: self.url.unwrap_or_default(),
            loader: self.loader.unwrap_or_default(),
            snippet: self.snippet.unwrap_or_default(),
            calls: self.calls.unwrap_or_default(),
            cookie: self.cookie.unwrap_or_default(),
            ..Tracker::new(check::id_of(id)?, name, vendor, of)
        };
        if tracker.url.is_empty() && tracker.loader.is_empty() && tracker.cookie.is_empty() {
            return Err(lacks("url, loader or cookie to know it by"));
        }
        Ok(tracker)
    }
}

impl From<Tracker> for TrackerChange {
    fn from(tracker: Tracker) -> Self {
        Self {
            off: false,
            name: Some(tracker.name),
            vendor: Some(tracker.vendor),
            category: Some(At::nowhere(tracker.category.to_string())),
            needs: Some(tracker.needs.iter().map(|id| At::nowhere(id.to_string())).collect()),
            gate: Some(tracker.gate),
            privacy_url: tracker.privacy_url,
            url: Some(tracker.url),
            loader: Some(tracker.loader),
            snippet: Some(tracker.snippet),
            calls: Some(tracker.calls),
            cookie: Some(tracker.cookie),
        }
    }
}

fn replace<T>(value: &mut T, change: Option<T>) {
    if let Some(change) = change {
        *value = change;
    }
}
