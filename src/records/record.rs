use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    consent::{Grants, Id, Signals},
    policy::Jurisdiction,
};

/// The durable evidence of one choice, in the words of ISO/IEC TS 27560 where it has one.
///
/// Its JSON form is what stores keep: a store of your own can write and read it with any serde format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Record {
    /// The version of this form: 1.
    pub schema: u16,
    /// A random UUID.
    pub record_id: Uuid,
    /// The visitor: a random UUID that only his browser links to him.
    pub subject: Uuid,
    /// When he chose, to the millisecond.
    #[serde(with = "rfc3339")]
    pub event_time: SystemTime,
    /// What the choice was, seen from the one before.
    pub event_state: EventState,
    /// For how many days it holds; 0 if for the next load of one page only.
    pub validity_days: u16,
    /// The revision of the policy under which he chose.
    pub revision: u32,
    /// What he allows now.
    pub grants: Grants,
    /// The categories that he was asked about.
    pub categories: Vec<Id>,
    /// Whose law held for him. Records of earlier versions do not say: they were made under the strictest.
    #[serde(default)]
    pub jurisdiction: Jurisdiction,
    /// The language in which he was asked.
    pub language: String,
    /// Where he chose.
    pub method: Method,
    /// SHA-256 of the notice, categories and trackers that he was shown, in hex.
    pub notice_sha256: String,
    /// SHA-256 of what he was asked about in whatever words, in hex: categories, trackers, companies, purposes. Records of earlier
    /// versions do not say.
    #[serde(default)]
    pub asked_sha256: String,
    /// The signals that his browser sent.
    pub signals: Signals,
    /// Whether he overrode them.
    #[serde(rename = "override")]
    pub overrides: bool,
}

/// What a choice was, seen from the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum EventState {
    /// Something was allowed for the first time, or again after a refusal.
    Given,
    /// The same was allowed again.
    Renewed,
    /// What is allowed has changed.
    Changed,
    /// Nothing was allowed.
    Refused,
    /// Something was allowed before, and nothing is now.
    Withdrawn,
}

impl Record {
    /// The version of the form that this library writes.
    pub(crate) const SCHEMA: u16 = 1;
}

impl EventState {
    /// Seen from the choice before, if there was one.
    pub(crate) fn of(before: Option<&Grants>, now: &Grants) -> Self {
        let before = before.filter(|grants| !grants.is_empty());
        match (before, now.is_empty()) {
            (None, true) => Self::Refused,
            (Some(_), true) => Self::Withdrawn,
            (None, false) => Self::Given,
            (Some(before), false) if before == now => Self::Renewed,
            (Some(_), false) => Self::Changed,
        }
    }
}

/// Where a visitor chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Method {
    /// On the banner.
    Banner,
    /// On the preferences page.
    Preferences,
    /// On what stands in for blocked content.
    Placeholder,
    /// By a form or script of the site itself.
    Api,
}

impl Method {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Banner => "banner",
            Self::Preferences => "preferences",
            Self::Placeholder => "placeholder",
            Self::Api => "api",
        }
    }
}

/// The present time, cut to what a record keeps.
pub(crate) fn now() -> SystemTime {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
    SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(since.as_millis()).unwrap_or(u64::MAX / 2_000))
}

pub(crate) mod rfc3339 {
    use std::time::SystemTime;

    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(crate) fn serialize<S: Serializer>(time: &SystemTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&humantime::format_rfc3339_millis(*time))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SystemTime, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        humantime::parse_rfc3339(&text).map_err(D::Error::custom)
    }
}
