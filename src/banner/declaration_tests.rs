//! The cookie declaration: everything that the catalogue knows of a tracker is said, found and linked to.

use super::{
    Asked, Banner,
    tests::{consent, policy, visitor},
};
use crate::{Consent, Policy, consent::Basis, policy::Jurisdiction};

const NAMES: [&str; 3] = ["__Host-consent", "__Secure-consent-id", "__Host-consent-once"];

fn asked<'a>(query: &'a str, category: &'a str) -> Asked<'a> {
    Asked { query, category, return_to: "/news?page=2", cookies: NAMES, embedded: false }
}

fn page(policy: &Policy, consent: &Consent, asked: &Asked<'_>) -> String {
    Banner::new(policy).declaration(visitor(policy, consent), asked, "n0nce")
}

/// What a visitor who has not chosen finds in the whole catalogue.
fn found(policy: &Policy, query: &str, category: &str) -> Vec<String> {
    let html = page(policy, &consent(policy, Basis::None, &[], false), &asked(query, category));
    let article = |rest: &str| rest.split_once('"').map(|(id, _)| id.to_owned());
    html.split(r#"<article id=""#).skip(1).filter_map(article).collect()
}

fn catalogue(text: &str) -> Policy {
    Policy::from_toml(text).unwrap()
}

#[test]
fn every_tracker_is_told_with_all_that_is_known_of_it() {
    let policy = catalogue("");
    let html = page(&policy, &consent(&policy, Basis::None, &[], false), &asked("", ""));
    let escaped = |text: &str| super::markup::escaped(text).into_owned();
    for tracker in policy.catalog.trackers() {
        assert!(html.contains(&format!(r#"<article id="{}""#, tracker.id)), "{}", tracker.id);
        let (_, article) = html.split_once(&format!(r#"<article id="{}""#, tracker.id)).unwrap();
        let (article, _) = article.split_once("</article>").unwrap();
        let cookies =
            tracker.cookie.iter().flat_map(|c| [c.name.as_str(), &c.purpose].into_iter().chain(c.domain.as_deref()));
        let storage = tracker.storage.iter().flat_map(|rule| [rule.key.as_str(), &rule.purpose]);
        let facts = [tracker.name.as_str(), &tracker.vendor].into_iter().chain(tracker.country.as_deref());
        for fact in facts.chain(cookies).chain(storage) {
            assert!(article.contains(&escaped(fact)), "{fact:?} is not said of {}", tracker.id);
        }
    }
}

#[test]
fn names_companies_cookies_and_purposes_are_found_in_any_case() {
    let policy = catalogue("");
    assert_eq!(found(&policy, "MATOMO", "analytics"), ["matomo"]);
    assert!(found(&policy, "_pk_id", "").contains(&"matomo".to_owned()), "a cookie");
    assert!(found(&policy, "doubleclick.net", "").len() > 1, "a domain");
    assert!(found(&policy, "New Zealand", "").contains(&"snaphire".to_owned()), "a country");
    assert_eq!(found(&policy, "no such thing", ""), [""; 0]);
    assert_eq!(found(&policy, "", "media").len(), found(&policy, " ", "media").len());
    assert!(found(&policy, "", "nonsense").is_empty());
    let all = found(&policy, "", "").len();
    assert_eq!(all, policy.catalog.trackers().len(), "and nothing asks for all");
}

#[test]
fn what_is_searched_for_is_said_back_as_text_and_bounded() {
    let policy = catalogue("");
    let hostile = r#""><script>alert(1)</script>"#;
    let html = page(&policy, &consent(&policy, Basis::None, &[], false), &asked(hostile, hostile));
    assert!(!html.contains("<script") && html.contains("value=\"&quot;&gt;&lt;script&gt;"), "{html}");
    assert!(html.contains("Found: 0"));
    let long = "x".repeat(5_000);
    assert!(page(&policy, &consent(&policy, Basis::None, &[], false), &asked(&long, "")).len() < 20_000);
}

#[test]
fn our_own_cookies_have_their_reason_and_the_sites_own_stand_beside_them() {
    let policy =
        catalogue("[cookies]\nown = [{ name = 'session', purpose = 'Keeps you signed in', max_age = 'PT8H' }]");
    let html = page(&policy, &consent(&policy, Basis::None, &[], false), &asked("", ""));
    for said in [
        r#"<code dir="ltr">__Host-consent</code>"#,
        r#"<code dir="ltr">__Secure-consent-id</code>"#,
        "180 days",
        r#"<code dir="ltr">__Host-consent-once</code>"#,
        "1 minute",
        "without them\n",
        r#"<code dir="ltr">session</code>"#,
        "8 hours",
    ] {
        let said = said.trim_end();
        assert!(html.contains(said), "{said:?}");
    }
    let searched = page(&policy, &consent(&policy, Basis::None, &[], false), &asked("signed in", ""));
    assert!(searched.contains(">session</code>") && !searched.contains(">__Host-consent</code>"));
}

#[test]
fn it_tells_what_runs_for_this_visitor() {
    let policy = policy();
    let tracker = &policy.catalog.trackers()[0];
    let category = tracker.category.as_str();
    let of = |grants: &[&str]| {
        let html = page(&policy, &consent(&policy, Basis::Choice, grants, false), &asked("", ""));
        let (_, article) = html.split_once(&format!(r#"<article id="{}""#, tracker.id)).unwrap();
        article.split_once("</h3>").unwrap().0.to_owned()
    };
    assert!(of(&[]).contains(">Off<") && of(&[category]).contains(">On<"));
}

#[test]
fn in_a_frame_of_the_site_it_has_no_frame_of_its_own() {
    let policy = policy();
    let nobody = consent(&policy, Basis::None, &[], false);
    let framed = page(&policy, &nobody, &Asked { embedded: true, ..asked("", "") });
    assert!(framed.contains(r#"<base target="_top">"#) && !framed.contains("<header") && !framed.contains("<footer"));
    assert!(page(&policy, &nobody, &asked("", "")).contains("<header"));
}

#[test]
fn everything_leads_back_to_where_the_visitor_came_from() {
    let policy = policy();
    let html = page(&policy, &consent(&policy, Basis::None, &[], false), &asked("a", ""));
    assert!(html.contains(r#"<input type="hidden" name="return" value="/news?page=2">"#));
    assert!(html.contains(r#"href="/_consent/cookies?return=%2Fnews%3Fpage%3D2" target="_self">Show all"#), "{html}");
}

#[test]
fn rights_are_those_of_the_visitors_law() {
    let policy = policy();
    let rights = |jurisdiction| {
        let consent = Consent { jurisdiction, ..consent(&policy, Basis::None, &[], false) };
        let html = page(&policy, &consent, &asked("", ""));
        html.split_once(r#"id="your_rights""#).unwrap().1.to_owned()
    };
    for (jurisdiction, authority, term, erasure) in [
        (Jurisdiction::Strictest, "data protection authority of your country", "within one month", true),
        (Jurisdiction::Eu, "edpb.europa.eu", "within one month", true),
        (Jurisdiction::Uk, "ico.org.uk", "within one month", true),
        (Jurisdiction::Fr, r#"<p class="facts" lang="fr" dir="ltr">RGPD"#, "within one month", true),
        (
            Jurisdiction::Nz,
            "complain to us first, then to: <a href=\"https://www.privacy.org.nz/\"",
            "Working days in which we answer: 20",
            false,
        ),
        (Jurisdiction::Au, "oaic.gov.au", "Days in which we answer: 30", false),
        (Jurisdiction::UsCa, "cppa.ca.gov", "Days in which we answer: 45", true),
        (Jurisdiction::Br, "gov.br/anpd", "Days in which we answer: 15", true),
    ] {
        let rights = rights(jurisdiction);
        assert!(rights.contains(authority) && rights.contains(term), "{jurisdiction}: {rights}");
        assert_eq!(rights.contains("to erase it"), erasure, "{jurisdiction}");
        assert_eq!(rights.contains("not to sell or share it"), jurisdiction == Jurisdiction::UsCa, "{jurisdiction}");
        assert!(rights.contains(r#"href="/_consent?return=%2Fnews%3Fpage%3D2""#), "withdrawal: {rights}");
        assert!(rights.contains("mailto:privacy@lighthouses.example"), "{jurisdiction}");
    }
}

#[test]
fn an_exempt_tracker_says_why_it_runs_and_how_to_object() {
    let policy = catalogue("[trackers.matomo]\nexempt = true");
    let of = |jurisdiction| {
        let consent = Consent { jurisdiction, ..consent(&policy, Basis::None, &["matomo"], false) };
        page(&policy, &consent, &asked("matomo", ""))
    };
    let (fr, uk, eu) = (of(Jurisdiction::Fr), of(Jurisdiction::Uk), of(Jurisdiction::Eu));
    assert!(fr.contains("You can object") && fr.contains("at most 13 months, its figures for at most 25 months"));
    assert!(uk.contains("You can object") && !uk.contains("25 months") && !eu.contains("You can object"));
}

#[test]
fn all_that_a_ministry_says_of_its_cookies_can_be_said() {
    let policy = catalogue("");
    for (said, id) in [
        ("Google Analytics", "google-analytics-4"),
        ("Meta", "meta-pixel"),
        ("Mailchimp", "mailchimp"),
        ("SnapHire", "snaphire"),
        ("Microsoft", "microsoft"),
        ("YouTube", "youtube"),
        ("Instagram", "instagram"),
        ("ARRAffinity", "azure"),
        ("AWSALB", "aws"),
    ] {
        let found = found(&policy, said, "");
        assert!(found.iter().any(|found| found.contains(id)), "{said} finds {found:?}");
    }
    for id in found(&policy, "ARRAffinity", "").into_iter().chain(found(&policy, "AWSALB", "")) {
        assert_eq!(policy.catalog.tracker(&id).unwrap().1.category.as_str(), "necessary", "{id}: hosting");
    }
}
