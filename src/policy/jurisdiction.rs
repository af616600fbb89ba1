use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::catalog::CATEGORIES;

/// Whose law holds for a visitor: a preset of what runs before a choice, what the banner says, and how long a choice lasts.
///
/// docs/jurisdictions.md shows them side by side, with what each rests on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Jurisdiction {
    /// Nothing but what is necessary runs before a yes. It holds wherever nothing else is known.
    #[default]
    Strictest,
    /// The European Union and the European Economic Area.
    Eu,
    /// The United Kingdom: like the EU, with statistics of the site's own excepted.
    Uk,
    /// France: like the EU, with audience measurement of the site's own excepted.
    Fr,
    /// New Zealand.
    Nz,
    /// Australia.
    Au,
    /// California.
    UsCa,
    /// Brazil.
    Br,
}

/// What holds for a category until the visitor has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Model {
    /// Denied until a yes.
    OptIn,
    /// Granted, because it is enough to say so; a no ends it.
    Notice,
    /// Granted until a no.
    OptOut,
}

/// A text that names no jurisdiction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownJurisdiction(String);

use Jurisdiction::{Au, Br, Eu, Fr, Nz, Strictest, Uk, UsCa};
use Model::{Notice, OptIn, OptOut};

/// For `functional`, `analytics`, `marketing` and `media`, in the order of [`CATEGORIES`].
const MODELS: [(Jurisdiction, [Model; 4]); 8] = [
    (Strictest, [OptIn, OptIn, OptIn, OptIn]),
    (Eu, [OptIn, OptIn, OptIn, OptIn]),
    (Uk, [OptIn, OptIn, OptIn, OptIn]),
    (Fr, [OptIn, OptIn, OptIn, OptIn]),
    (Nz, [Notice, Notice, OptIn, OptIn]),
    (Au, [Notice, Notice, OptIn, Notice]),
    (UsCa, [OptOut, OptOut, OptOut, OptOut]),
    (Br, [OptIn, OptIn, OptIn, OptIn]),
];

impl Jurisdiction {
    /// All of them.
    pub const ALL: [Self; 8] = [Strictest, Eu, Uk, Fr, Nz, Au, UsCa, Br];

    /// Its name in the policy file and in records, such as `us-ca`.
    pub fn id(self) -> &'static str {
        match self {
            Strictest => "strictest",
            Eu => "eu",
            Uk => "uk",
            Fr => "fr",
            Nz => "nz",
            Au => "au",
            UsCa => "us-ca",
            Br => "br",
        }
    }

    /// What the preset says of a category; an own category waits for a yes everywhere.
    pub fn model(self, category: &str) -> Model {
        let row = MODELS.iter().find(|(jurisdiction, _)| *jurisdiction == self).map(|(_, models)| models);
        let at = CATEGORIES[1..].iter().position(|known| *known == category);
        row.zip(at).and_then(|(models, at)| models.get(at)).copied().unwrap_or(OptIn)
    }

    /// How many days a choice lasts, yes and no alike, unless the policy says otherwise. The CNIL wants six months; California
    /// forbids to ask again within twelve (Cal. Civ. Code 1798.135(c)(4)).
    pub fn days(self) -> u16 {
        match self {
            UsCa => 395,
            _ => 180,
        }
    }

    /// Whether a tracker that the owner states to be exempt runs until the visitor objects: statistics in the United Kingdom
    /// (PECR, schedule A1), audience measurement in France (CNIL, 4 July 2025).
    pub fn has_exemption(self) -> bool {
        matches!(self, Uk | Fr)
    }
}

impl Model {
    /// Whether the category is granted before a choice.
    pub fn grants(self) -> bool {
        self != OptIn
    }
}

impl FromStr for Jurisdiction {
    type Err = UnknownJurisdiction;

    fn from_str(text: &str) -> Result<Self, UnknownJurisdiction> {
        Self::ALL.into_iter().find(|known| known.id() == text).ok_or_else(|| UnknownJurisdiction(text.to_owned()))
    }
}

impl fmt::Display for Jurisdiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl fmt::Display for UnknownJurisdiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known: Vec<&str> = Jurisdiction::ALL.into_iter().map(Jurisdiction::id).collect();
        write!(f, "unknown jurisdiction {:?}, expected one of {}", self.0, known.join(", "))
    }
}

impl std::error::Error for UnknownJurisdiction {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_jurisdiction_is_read_by_its_name_and_has_a_row() {
        for jurisdiction in Jurisdiction::ALL {
            assert_eq!(jurisdiction.id().parse(), Ok(jurisdiction));
            assert_eq!(serde_json::to_string(&jurisdiction).unwrap(), format!("{:?}", jurisdiction.id()));
            assert!(MODELS.iter().any(|(row, _)| *row == jurisdiction));
            assert!((180..=395).contains(&jurisdiction.days()), "R6: neither nagging nor past thirteen months");
        }
        assert!("US-CA".parse::<Jurisdiction>().is_err());
    }

    #[test]
    fn the_documentation_has_the_same_table() {
        let document = include_str!("../../docs/jurisdictions.md");
        for jurisdiction in Jurisdiction::ALL {
            let models = CATEGORIES[1..].iter().map(|category| match jurisdiction.model(category) {
                OptIn => "opt-in",
                Notice => "notice",
                OptOut => "opt-out",
            });
            let models = models.collect::<Vec<_>>().join(" | ");
            let excepts = if jurisdiction.has_exemption() { "statistics" } else { "nothing" };
            let row = format!("| `{jurisdiction}` | {models} | {} | {excepts} |", jurisdiction.days());
            assert!(document.contains(&row), "{row}");
        }
    }

    #[test]
    fn the_strictest_grants_nothing_that_another_denies() {
        assert!(CATEGORIES.iter().all(|category| !Jurisdiction::default().model(category).grants()));
    }
}
