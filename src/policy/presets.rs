//! What the owner changes on the presets: `[jurisdictions.<id>]`.

use super::{
    Category, Jurisdiction, Model,
    check::{self, DAYS},
    error::Flaw,
    reader::{At, Table},
};
use crate::catalog::CATEGORIES;

/// The owner's changes, checked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Presets {
    models: Vec<(Jurisdiction, String, Model)>,
    days: Vec<(Jurisdiction, u16)>,
}

/// The same as the owner wrote them.
#[derive(Debug, Default)]
pub(super) struct Changes {
    pub(super) models: Vec<(Jurisdiction, At<String>, Model)>,
    pub(super) days: Vec<(Jurisdiction, u32)>,
}

const MODELS: [(&str, Model); 3] = [("opt-in", Model::OptIn), ("notice", Model::Notice), ("opt-out", Model::OptOut)];

impl Presets {
    pub(crate) fn model(&self, jurisdiction: Jurisdiction, category: &Category) -> Model {
        let own = self.models.iter().rev().find(|(of, id, _)| *of == jurisdiction && *id == category.id.as_str());
        match own {
            Some((.., model)) => *model,
            None => match jurisdiction.model(category.id.as_str()) {
                Model::OptIn if category.default => Model::OptOut,
                model => model,
            },
        }
    }

    pub(crate) fn days(&self, jurisdiction: Jurisdiction) -> Option<u16> {
        self.days.iter().rev().find(|(of, _)| *of == jurisdiction).map(|(_, days)| *days)
    }
}

impl Changes {
    /// Takes the keys of one `[jurisdictions.<id>]`.
    pub(super) fn read(&mut self, id: &At<String>, mut table: Table<'_>) -> Result<(), Flaw> {
        let jurisdiction = jurisdiction(id)?;
        self.days.extend(table.number("days", &DAYS)?.map(|days| (jurisdiction, days)));
        let models = table.words(&MODELS)?;
        self.models.extend(models.into_iter().map(|(category, model)| (jurisdiction, category, model)));
        Ok(())
    }

    pub(super) fn check(self, categories: &[Category]) -> Result<Presets, Flaw> {
        let mut presets = Presets::default();
        for (jurisdiction, days) in self.days {
            let days = check::number("days", days, &DAYS)?;
            presets.days.push((jurisdiction, u16::try_from(days).expect("checked above")));
        }
        for (jurisdiction, id, model) in self.models {
            let optional = categories.iter().map(|category| category.id.as_str()).filter(|id| *id != CATEGORIES[0]);
            if !optional.clone().any(|known| known == id.value) {
                let known = optional.collect::<Vec<_>>().join(", ");
                let flaw = format!("{:?} is no category to choose, expected one of {known} or days", id.value);
                return Err(Flaw::new(id.at, flaw));
            }
            presets.models.push((jurisdiction, id.value, model));
        }
        Ok(presets)
    }
}

/// A jurisdiction by its id.
pub(super) fn jurisdiction(id: &At<String>) -> Result<Jurisdiction, Flaw> {
    id.value.parse().map_err(|unknown: super::UnknownJurisdiction| Flaw::new(id.at, unknown.to_string()))
}
