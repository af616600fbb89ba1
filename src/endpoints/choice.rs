use std::fmt;

use super::{problem::Problem, return_path::ReturnPath};
use crate::{
    catalog::CATEGORIES,
    consent::{Grants, Id},
    policy::Policy,
    records::{EventState, Method},
};

/// What a visitor sent.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) kind: Kind,
    pub(super) grants: Grants,
    pub(super) return_to: ReturnPath,
    pub(super) method: Method,
}

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Accept,
    Reject,
    Save,
}

/// A form that is no choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BadChoice {
    Missing(&'static str),
    Twice(&'static str),
    UnknownChoice,
    UnknownGrant(String),
    UnknownSource,
    TooMuch,
}

impl Choice {
    /// Reads the form `choice`, `grant`, `return`, `from`. Other fields are left alone, since a site's own form may carry them.
    pub(super) fn parse(form: &[u8], return_is_needed: bool, policy: &Policy) -> Result<Self, Problem> {
        let return_to = match field(form, "return")? {
            Some(path) => ReturnPath::parse(&path).ok_or(Problem::ReturnPath)?,
            None if return_is_needed => return Err(Problem::Choice(BadChoice::Missing("return"))),
            None => ReturnPath::root(),
        };
        let kind = match field(form, "choice")?.as_deref() {
            Some("accept") => Kind::Accept,
            Some("reject") => Kind::Reject,
            Some("save") => Kind::Save,
            Some(_) => return Err(Problem::Choice(BadChoice::UnknownChoice)),
            None => return Err(Problem::Choice(BadChoice::Missing("choice"))),
        };
        let grants = match kind {
            Kind::Accept => Grants::all(policy),
            Kind::Reject => Grants::none(),
            Kind::Save => saved(form, policy)?,
        };
        let method = match field(form, "from")?.as_deref() {
            Some("banner") => Method::Banner,
            Some("preferences") => Method::Preferences,
            Some(_) => return Err(Problem::Choice(BadChoice::UnknownSource)),
            None => Method::Api,
        };
        Ok(Self { kind, grants: grants.normalized(policy), return_to, method })
    }
}

impl Kind {
    /// What became of it: nothing allowed any more is a withdrawal, whatever was pressed.
    pub(super) fn name(self, state: EventState) -> &'static str {
        match self {
            _ if state == EventState::Withdrawn => "withdraw",
            Self::Accept => "accept",
            Self::Reject => "reject",
            Self::Save => "save",
        }
    }
}

impl fmt::Display for BadChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(field) => write!(f, "The form has no field \"{field}\"."),
            Self::Twice(field) => write!(f, "The form has the field \"{field}\" more than once."),
            Self::UnknownChoice => f.write_str("A choice is \"accept\", \"reject\" or \"save\"."),
            Self::UnknownGrant(id) => write!(f, "This site asks for no consent to {id:?}."),
            Self::UnknownSource => f.write_str("A choice comes from \"banner\" or \"preferences\"."),
            Self::TooMuch => f.write_str("These are too many single choices to remember: please choose by category."),
        }
    }
}

fn saved(form: &[u8], policy: &Policy) -> Result<Grants, Problem> {
    let grant = |id: std::borrow::Cow<'_, str>| match Id::new(&id) {
        Ok(known) if known.as_str() == CATEGORIES[0] || policy.can_grant(known.as_str()) => Ok(known),
        _ => Err(Problem::Choice(BadChoice::UnknownGrant(id.chars().take(Id::MAX_LEN).collect()))),
    };
    form_urlencoded::parse(form).filter(|(name, _)| name == "grant").map(|(_, id)| grant(id)).collect()
}

fn field(form: &[u8], name: &'static str) -> Result<Option<String>, Problem> {
    let mut values = form_urlencoded::parse(form).filter(|(found, _)| found == name).map(|(_, value)| value);
    match (values.next(), values.next()) {
        (value, None) => Ok(value.map(std::borrow::Cow::into_owned)),
        (_, Some(_)) => Err(Problem::Choice(BadChoice::Twice(name))),
    }
}
