//! What browsers report about the lock, in both forms (Content Security Policy Level 3, section 5).

use http::{HeaderMap, header, request::Parts};
use serde::Deserialize;

use super::is_type;
use crate::{inventory::Lookout, lock::Directive, policy::Policy};

/// The largest body that is read, in bytes. Browsers send some hundred for one report.
pub(super) const MAX_BYTES: usize = 64 * 1024;

/// How many reports of one body are read.
const MAX_REPORTS: usize = 100;

/// The form of a body with reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// One violation, for `report-uri`.
    Single,
    /// A list of reports, for `report-to` (Reporting API, section 3.5).
    List,
}

#[derive(Debug, Deserialize)]
struct Single {
    #[serde(rename = "csp-report")]
    report: Violation,
}

#[derive(Debug, Deserialize)]
struct Report {
    #[serde(rename = "type")]
    kind: String,
    body: serde_json::Value,
}

/// The few words of a report that are read. Old browsers have no effective directive, and put the sources behind the violated one.
#[derive(Debug, Deserialize)]
struct Violation {
    #[serde(alias = "blocked-uri", alias = "blockedURL")]
    blocked: String,
    #[serde(alias = "effective-directive", alias = "effectiveDirective")]
    effective: Option<String>,
    #[serde(alias = "violated-directive")]
    violated: Option<String>,
}

impl Form {
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        let content_type = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
        match content_type {
            value if is_type(value, "application/csp-report") => Some(Self::Single),
            value if is_type(value, "application/reports+json") => Some(Self::List),
            _ => None,
        }
    }
}

/// Whether a page of this site may have sent it. Browsers that send reports in the background say nothing of where from, but ask
/// before they send one of these types to another site.
pub(super) fn is_plausible(request: &Parts) -> bool {
    let mut sites = request.headers.get_all("sec-fetch-site").iter();
    sites.all(|site| matches!(site.as_bytes(), b"same-origin" | b"none"))
}

/// Notes what can be read of a body; the rest is nobody's loss.
pub(super) fn note(body: &[u8], form: Form, lookout: &Lookout, policy: &Policy) {
    for violation in violations(body, form) {
        if let Some(directive) = violation.directive() {
            lookout.note(&violation.blocked, directive, policy);
        }
    }
}

fn violations(body: &[u8], form: Form) -> Vec<Violation> {
    match form {
        Form::Single => serde_json::from_slice::<Single>(body).into_iter().map(|single| single.report).collect(),
        Form::List => {
            let reports = serde_json::from_slice::<Vec<Report>>(body).unwrap_or_default().into_iter();
            let reports = reports.filter(|report| report.kind == "csp-violation").take(MAX_REPORTS);
            reports.filter_map(|report| serde_json::from_value(report.body).ok()).collect()
        }
    }
}

impl Violation {
    fn directive(&self) -> Option<Directive> {
        let name = self.effective.as_deref().or(self.violated.as_deref())?;
        Directive::of_report(name.split(' ').next().unwrap_or_default())
    }
}
