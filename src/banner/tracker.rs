//! One tracker in the lists of the preferences page.

use super::{
    address, lifetime,
    markup::{escaped, link, tick},
    texts,
};
use crate::{
    Consent, Policy,
    catalog::{CookieRule, Party, Tracker},
};

pub(super) fn choosable(policy: &Policy, consent: &Consent, tracker: &Tracker) -> String {
    let needs = needs(policy, tracker);
    let (class, needs) = match needs.as_str() {
        "" => ("", String::new()),
        needs => (r#" class="needs""#, format!("<p>{}</p>", escaped(needs))),
    };
    format!(
        concat!(
            r#"<li{class} id="{id}"><label><input type="checkbox" name="grant" value="{id}" data-consent-ui="grant"{tick}>"#,
            "{name}</label>{facts}{needs}{cookies}</li>",
        ),
        class = class,
        id = tracker.id,
        tick = tick(consent.grants().contains(tracker.id.as_str())),
        name = escaped(&tracker.name),
        facts = facts(tracker),
        needs = needs,
        cookies = cookies(tracker),
    )
}

pub(super) fn always_on(tracker: &Tracker) -> String {
    format!(r#"<li id="{}"><b>{}</b>{}{}</li>"#, tracker.id, escaped(&tracker.name), facts(tracker), cookies(tracker))
}

fn needs(policy: &Policy, tracker: &Tracker) -> String {
    let mut titles: Vec<&str> =
        tracker.needs.iter().filter_map(|id| policy.category(id.as_str())).map(|c| c.title.as_str()).collect();
    if titles.is_empty() {
        return String::new();
    }
    if let Some(own) = policy.category(tracker.category.as_str()).filter(|own| !titles.contains(&own.title.as_str())) {
        titles.insert(0, &own.title);
    }
    texts::needs(&titles)
}

fn facts(tracker: &Tracker) -> String {
    let notice = tracker.privacy_url.as_deref().and_then(address::web).map_or_else(String::new, |url| {
        let label =
            format!(r#" rel="noopener noreferrer" aria-label="{}""#, escaped(&texts::notice_of(&tracker.vendor)));
        format!(" · {}", link(url.as_str(), &label, texts::PRIVACY_NOTICE))
    });
    format!(r#"<p class="facts">{}{notice}</p>"#, escaped(&tracker.vendor))
}

fn cookies(tracker: &Tracker) -> String {
    if tracker.cookie.is_empty() {
        return String::new();
    }
    let rows: String = tracker.cookie.iter().map(row).collect();
    format!(
        concat!(
            r#"<details><summary>{count}</summary><table><thead><tr><th scope="col">{cookie}<th scope="col">{purpose}"#,
            r#"<th scope="col">{kept}</thead><tbody>{rows}</tbody></table></details>"#,
        ),
        count = texts::cookies(tracker.cookie.len()),
        cookie = texts::COOKIE,
        purpose = texts::PURPOSE,
        kept = texts::KEPT,
        rows = rows,
    )
}

fn row(cookie: &CookieRule) -> String {
    let party = match cookie.party {
        Party::First => texts::FIRST_PARTY.to_owned(),
        Party::Third => texts::third_party(cookie.domain.as_deref()),
    };
    format!(
        r#"<tr><th scope="row"><code>{}</code><small>{}</small><td>{}<td>{}"#,
        escaped(&cookie.name),
        escaped(&party),
        escaped(&cookie.purpose),
        escaped(&lifetime::lifetime(cookie.max_age.as_deref()))
    )
}
