use std::fmt;

use http::{HeaderMap, HeaderValue};

use super::{problem::Problem, return_path::ReturnPath};
use crate::{
    catalog::CATEGORIES,
    consent::{Anchor, Grants, Id, once},
    policy::Policy,
    records::{EventState, Method},
};

/// What a visitor sent.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) kind: Kind,
    /// What is allowed now; for what adds to it, the added.
    pub(super) grants: Grants,
    pub(super) return_to: ReturnPath,
    pub(super) method: Method,
    /// The place on the page where it was made.
    pub(super) place: Option<Anchor>,
}

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Accept,
    Reject,
    Save,
    /// Allows something besides what is allowed.
    Add,
    /// Allows something for the next load of one page.
    Once,
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
    ///
    /// A button sends one pair: `add` and `once` take the granted id, and the place on the page, from the words behind them.
    pub(super) fn parse(form: &[u8], return_is_needed: bool, policy: &Policy) -> Result<Self, Problem> {
        let return_to = match field(form, "return")? {
            Some(path) => ReturnPath::parse(&path).ok_or(Problem::ReturnPath)?,
            None if return_is_needed => return Err(Problem::Choice(BadChoice::Missing("return"))),
            None => ReturnPath::root(),
        };
        let choice = field(form, "choice")?.ok_or(Problem::Choice(BadChoice::Missing("choice")))?;
        let mut words = choice.split(' ');
        let kind = match words.next() {
            Some("accept") => Kind::Accept,
            Some("reject") => Kind::Reject,
            Some("save") => Kind::Save,
            Some("add") => Kind::Add,
            Some("once") => Kind::Once,
            _ => return Err(Problem::Choice(BadChoice::UnknownChoice)),
        };
        let adds = matches!(kind, Kind::Add | Kind::Once);
        let (named, place) = (words.next(), words.next().and_then(Anchor::parse));
        if named.is_some() && !adds || words.next().is_some() {
            return Err(Problem::Choice(BadChoice::UnknownChoice));
        }
        let grants = match (kind, named) {
            (Kind::Accept, _) => Grants::all(policy),
            (Kind::Reject, _) => Grants::none(),
            (_, Some(id)) => std::iter::once(grant(id, policy)?).collect(),
            (_, None) => saved(form, policy)?,
        };
        if adds && grants.is_empty() {
            return Err(Problem::Choice(BadChoice::Missing("grant")));
        }
        let method = match field(form, "from")?.as_deref() {
            _ if named.is_some() => Method::Placeholder,
            Some("banner") => Method::Banner,
            Some("preferences") => Method::Preferences,
            Some("placeholder") => Method::Placeholder,
            Some(_) => return Err(Problem::Choice(BadChoice::UnknownSource)),
            None => Method::Api,
        };
        Ok(Self { kind, grants: grants.normalized(policy), return_to, method, place })
    }
}

impl Choice {
    /// The same choice over all that is allowed, given what was.
    pub(super) fn besides(self, before: &Grants, policy: &Policy) -> Self {
        Self { grants: before.and(&self.grants).normalized(policy), ..self }
    }

    /// Where the visitor goes back to: the page, and the place on it.
    pub(super) fn target(&self) -> String {
        let path = self.return_to.as_str();
        match &self.place {
            Some(place) => format!("{}#{place}", path.split('#').next().unwrap_or_default()),
            None => path.to_owned(),
        }
    }

    /// The `Set-Cookie` that grants this for the next load of the page.
    pub(super) fn write_once(&self, headers: &HeaderMap, policy: &Policy) -> Option<HeaderValue> {
        once::write(&self.grants, self.return_to.as_str(), self.place.as_ref(), headers, policy)
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
            Self::Add => "add",
            Self::Once => "once",
        }
    }
}

impl fmt::Display for BadChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(field) => write!(f, "The form has no field \"{field}\"."),
            Self::Twice(field) => write!(f, "The form has the field \"{field}\" more than once."),
            Self::UnknownChoice => f.write_str("A choice is \"accept\", \"reject\", \"save\", \"add\" or \"once\"."),
            Self::UnknownGrant(id) => write!(f, "This site asks for no consent to {id:?}."),
            Self::UnknownSource => f.write_str("A choice comes from \"banner\", \"preferences\" or \"placeholder\"."),
            Self::TooMuch => f.write_str("These are too many single choices to remember: please choose by category."),
        }
    }
}

fn saved(form: &[u8], policy: &Policy) -> Result<Grants, Problem> {
    form_urlencoded::parse(form).filter(|(name, _)| name == "grant").map(|(_, id)| grant(&id, policy)).collect()
}

fn grant(id: &str, policy: &Policy) -> Result<Id, Problem> {
    match Id::new(id) {
        Ok(known) if known.as_str() == CATEGORIES[0] || policy.can_grant(known.as_str()) => Ok(known),
        _ => Err(Problem::Choice(BadChoice::UnknownGrant(id.chars().take(Id::MAX_LEN).collect()))),
    }
}

fn field(form: &[u8], name: &'static str) -> Result<Option<String>, Problem> {
    let mut values = form_urlencoded::parse(form).filter(|(found, _)| found == name).map(|(_, value)| value);
    match (values.next(), values.next()) {
        (value, None) => Ok(value.map(std::borrow::Cow::into_owned)),
        (_, Some(_)) => Err(Problem::Choice(BadChoice::Twice(name))),
    }
}
