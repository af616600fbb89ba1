use std::borrow::Cow;

use http::StatusCode;

use super::{choice::BadChoice, return_path::ReturnPath};
use crate::language::Texts;

/// Why something was not done. Cookies are untouched then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    NotFound,
    Method { allowed: &'static str },
    ForeignOrigin,
    MediaType,
    ForeignReport,
    ReportType,
    TooLarge { limit: usize },
    BrokenOff,
    Choice(BadChoice),
    ReturnPath,
    StoreDown { return_to: ReturnPath },
}

impl Problem {
    /// After how many seconds it makes sense to try again.
    pub(super) const RETRY_AFTER: u16 = 30;

    pub(super) fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method { .. } => StatusCode::METHOD_NOT_ALLOWED,
            Self::ForeignOrigin | Self::ForeignReport => StatusCode::FORBIDDEN,
            Self::MediaType | Self::ReportType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::BrokenOff | Self::Choice(_) | Self::ReturnPath => StatusCode::BAD_REQUEST,
            Self::StoreDown { .. } => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// A name for it that does not change.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Method { .. } => "method",
            Self::ForeignOrigin => "foreign-origin",
            Self::MediaType => "media-type",
            Self::ForeignReport => "foreign-report",
            Self::ReportType => "report-type",
            Self::TooLarge { .. } => "too-large",
            Self::BrokenOff => "broken-off",
            Self::Choice(_) => "bad-choice",
            Self::ReturnPath => "return-path",
            Self::StoreDown { .. } => "store-down",
        }
    }

    pub(super) fn title<'t>(&self, texts: &'t Texts) -> Cow<'t, str> {
        match self {
            Self::NotFound => texts.problem_not_found(),
            Self::StoreDown { .. } => texts.problem_not_saved(),
            _ => texts.problem_refused(),
        }
    }

    /// One plain sentence for visitors.
    pub(super) fn sentence<'t>(&self, texts: &'t Texts) -> Cow<'t, str> {
        match self {
            Self::NotFound => texts.problem_not_found_text(),
            Self::ForeignOrigin => texts.problem_foreign(),
            Self::Choice(BadChoice::TooMuch) => texts.problem_too_much(),
            Self::StoreDown { .. } => texts.problem_not_saved_text(),
            _ => texts.problem_unreadable(),
        }
    }

    /// What exactly is wrong, in English, for whoever wrote the form or the script.
    pub(super) fn detail(&self) -> String {
        match self {
            Self::NotFound => "There is no page at this address.".to_owned(),
            Self::Method { allowed } => format!("This address only answers to {allowed}."),
            Self::ForeignOrigin => "The choice did not come from a page of this site.".to_owned(),
            Self::MediaType => "A choice is sent as a form (application/x-www-form-urlencoded).".to_owned(),
            Self::ForeignReport => "The report did not come from a page of this site.".to_owned(),
            Self::ReportType => {
                "A report is sent by browsers (application/csp-report or application/reports+json).".to_owned()
            }
            Self::TooLarge { limit } => format!("The form is too large: at most {limit} bytes are read."),
            Self::BrokenOff => "The form did not arrive in full.".to_owned(),
            Self::Choice(choice) => choice.to_string(),
            Self::ReturnPath => "The address to go back to is not a page of this site.".to_owned(),
            Self::StoreDown { .. } => {
                "We cannot record your consent at the moment, so nothing was switched on; please try again in a minute."
                    .to_owned()
            }
        }
    }

    /// Where the way back leads.
    pub(super) fn return_to(&self) -> &str {
        match self {
            Self::StoreDown { return_to } => return_to.as_str(),
            _ => "/",
        }
    }
}
