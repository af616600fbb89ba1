use http::{HeaderMap, HeaderName};
use serde_json::{Value, json};

use super::list::{self, List, Member, Syntax};
use crate::{catalog::Kind, page::HeadJudge};

/// `name="address"`, for the pages of this response (Reporting API, section 3.2).
pub(super) const REPORTING_ENDPOINTS: HeaderName = HeaderName::from_static("reporting-endpoints");

/// Groups of endpoints in JSON, for the whole site and as long as they say (the Reporting API's first edition).
pub(super) const REPORT_TO: HeaderName = HeaderName::from_static("report-to");

/// Which group hears of the network errors of the site's visitors, for as long as it says (Network Error Logging, section 5).
pub(super) const NEL: HeaderName = HeaderName::from_static("nel");

/// Takes denied endpoints out, and what would have been reported to nobody but them.
pub(super) fn withhold(headers: &mut HeaderMap, judge: &HeadJudge) {
    let groups = List::of(headers, &REPORT_TO, Syntax::Json);
    let endpoints = List::of(headers, &REPORTING_ENDPOINTS, Syntax::Structured);
    let denied_groups = groups.members().filter_map(|member| match judged_group(&member, judge) {
        Group::Denied(name) => Some(name),
        _ => None,
    });
    let denied_endpoints = endpoints.members().filter(|member| is_denied_endpoint(member, judge));
    let denied_endpoints = denied_endpoints.filter_map(|member| Some(member.split_once('=')?.0.trim().to_owned()));
    let denied: Vec<String> = denied_groups.chain(denied_endpoints).collect();

    let logging = List::of(headers, &NEL, Syntax::Json);
    logging.edit(headers, |member| judged_logging(member, &denied));
    groups.edit(headers, |member| match judged_group(member, judge) {
        Group::Kept => Member::Keep,
        Group::Unreadable => Member::Drop,
        Group::Partly(rest) => Member::Replace(rest.to_string()),
        Group::Denied(name) => Member::Replace(json!({ "group": name, "max_age": 0 }).to_string()),
    });
    endpoints.edit(headers, |member| if is_denied_endpoint(member, judge) { Member::Drop } else { Member::Keep });
}

fn is_denied_endpoint(member: &str, judge: &HeadJudge) -> bool {
    list::string(member).is_some_and(|address| judge.denies(&address, Kind::Fetch))
}

#[derive(Debug)]
enum Group {
    /// Nothing of it is denied, or it makes browsers forget.
    Kept,
    /// It is no JSON, and has a denied address in it.
    Unreadable,
    /// What is left of it.
    Partly(Value),
    /// All of it; its name.
    Denied(String),
}

fn judged_group(member: &str, judge: &HeadJudge) -> Group {
    let Ok(mut group) = serde_json::from_str::<Value>(member) else {
        return if judge.denies_json(member) { Group::Unreadable } else { Group::Kept };
    };
    let name = name(&group, "group").to_owned();
    let forgets = forgets(&group);
    let Some(endpoints) = group.get_mut("endpoints").and_then(Value::as_array_mut) else { return Group::Kept };
    let before = endpoints.len();
    endpoints.retain(|endpoint| {
        let address = endpoint.get("url").and_then(Value::as_str);
        !address.is_some_and(|address| judge.denies(address, Kind::Fetch))
    });
    match endpoints.len() {
        kept if kept == before || forgets => Group::Kept,
        0 => Group::Denied(name),
        _ => Group::Partly(group),
    }
}

/// What reports to a denied group is forgotten with it.
fn judged_logging(member: &str, denied: &[String]) -> Member {
    let Ok(logging) = serde_json::from_str::<Value>(member) else { return Member::Keep };
    let group = name(&logging, "report_to");
    if forgets(&logging) || !denied.iter().any(|denied| denied == group) {
        return Member::Keep;
    }
    Member::Replace(json!({ "report_to": group, "max_age": 0 }).to_string())
}

fn name<'v>(object: &'v Value, key: &str) -> &'v str {
    object.get(key).and_then(Value::as_str).unwrap_or("default")
}

/// Whether it only makes browsers forget an earlier one.
fn forgets(object: &Value) -> bool {
    object.get("max_age").is_some_and(|age| age.as_f64() == Some(0.0))
}
