//! What the law asks of a consent tool, rule by rule, through the whole stack.

use axum::body::Body;
use http::{
    Request, Response,
    header::{LOCATION, SET_COOKIE},
};
use tower_consent::{
    ConsentLayer, Policy,
    records::{EventState, MemoryStore, RecordStore},
};

use crate::harness::*;

const OWNER: &str = "[site]\nname = 'Ministry'\ncontact = 'privacy@site.example'\nprivacy_page = '/privacy'";

fn site(policy: &str) -> Site {
    let layer = ConsentLayer::new(Policy::from_toml(policy).expect("a policy"));
    site_behind(&layer, |_| {
        Response::builder().header("content-type", "text/html").body(Body::from(page())).expect("a response")
    })
}

fn choose(form: &str, cookies: &str) -> Request<Body> {
    let request = Request::post("/_consent")
        .header("host", "site.example")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header("cookie", cookies);
    request.body(Body::from(form.to_owned())).expect("a request")
}

async fn of_path(site: &Site, path: &str, headers: &[(&str, &str)]) -> String {
    let mut request = get(headers);
    *request.uri_mut() = path.parse().expect("a path");
    text(answer(site, request).await).await
}

fn set_cookies(response: &Response<Body>) -> Vec<&str> {
    response.headers().get_all(SET_COOKIE).iter().map(|value| value.to_str().expect("ASCII")).collect()
}

/// The whole tag of the button that sends this choice.
fn button<'h>(html: &'h str, choice: &str) -> &'h str {
    let at = html.find(&format!(r#"name="choice" value="{choice}""#)).unwrap_or_else(|| panic!("no {choice}: {html}"));
    let start = html[..at].rfind('<').expect("a tag");
    &html[start..start + html[start..].find('>').expect("its end")]
}

#[tokio::test]
async fn r1_accepting_and_refusing_stand_on_the_same_layer_and_look_the_same() {
    for jurisdiction in ["strictest", "eu", "uk", "fr", "nz", "au", "us-ca", "br"] {
        let site = site(&format!("[site]\njurisdiction = '{jurisdiction}'"));
        for html in [visit(&site, &[]).await, of_path(&site, "/_consent", &[]).await] {
            assert_eq!(button(&html, "accept").replace("accept", ""), button(&html, "reject").replace("reject", ""));
        }
    }
}

#[tokio::test]
async fn r2_no_box_is_ticked_before_a_choice_where_consent_is_needed() {
    for jurisdiction in ["strictest", "eu", "uk", "fr", "br"] {
        let site = site(&format!("[site]\njurisdiction = '{jurisdiction}'"));
        for html in [visit(&site, &[]).await, of_path(&site, "/_consent", &[]).await] {
            assert!(!html.contains(" checked"), "{jurisdiction}");
        }
    }
}

#[tokio::test]
async fn r3_no_choice_is_a_no_and_coming_back_without_one_too() {
    let site = site("");
    for _ in 0..2 {
        let html = visit(&site, &[]).await;
        assert!(!html.contains(ANALYTICS) && !html.contains(MARKETING) && html.contains(BANNER));
    }
}

#[tokio::test]
async fn r4_the_first_layer_names_purposes_third_parties_and_the_way_to_withdraw() {
    let html = visit(&site(OWNER), &[]).await;
    for said in [
        "Off until you say yes: Functional, Analytics, Marketing",
        "/_consent/cookies?lang=en&amp;return=",
        "Third parties that may receive data: ",
        "change your mind at any time",
    ] {
        assert!(html.contains(said), "{said:?} is not in {html}");
    }
}

#[tokio::test]
async fn r5_settings_are_on_every_page_and_withdrawing_takes_one_form_like_giving() {
    let site = site("");
    let html = visit(&site, &[("cookie", ACCEPTED)]).await;
    assert!(html.contains(SETTINGS) && html.contains(r#"href="/_consent?lang=en&amp;return="#));
    let settings = of_path(&site, "/_consent", &[("cookie", ACCEPTED)]).await;
    assert!(button(&settings, "reject").starts_with("<button name=\"choice\""));
    let withdrawn = answer(&site, choose("choice=reject&return=/", ACCEPTED)).await;
    assert!(set_cookies(&withdrawn)[0].starts_with("__Host-consent=1.1.none;"));
}

#[tokio::test]
async fn r6_yes_and_no_last_equally_long_and_at_most_thirteen_months() {
    for jurisdiction in ["eu", "us-ca"] {
        let site = site(&format!("[site]\njurisdiction = '{jurisdiction}'"));
        let mut ages = Vec::new();
        for choice in ["accept", "reject"] {
            let response = answer(&site, choose(&format!("choice={choice}&return=/"), "")).await;
            let (_, age) = set_cookies(&response)[0].split_once("Max-Age=").expect("an age");
            ages.push(age.split(';').next().and_then(|age| age.parse::<u32>().ok()).expect("seconds"));
        }
        assert!(ages[0] == ages[1] && (180 * 86_400..=395 * 86_400).contains(&ages[0]), "{ages:?}");
    }
    assert!(Policy::from_toml("[cookies]\ndays = 396").is_err());
    let raised = site("revision = 2");
    assert!(visit(&raised, &[("cookie", ACCEPTED)]).await.contains(BANNER), "and a change asks again");
}

#[tokio::test]
async fn r7_categories_and_single_services_can_be_chosen() {
    let site = site("");
    let settings = of_path(&site, "/_consent", &[]).await;
    for id in ["analytics", "marketing", "google-analytics-4", "meta-pixel"] {
        assert!(settings.contains(&format!(r#"name="grant" value="{id}""#)), "{id}");
    }
    let html = visit(&site, &[("cookie", "__Host-consent=1.1.google-analytics-4")]).await;
    assert!(html.contains(ANALYTICS) && !html.contains(MARKETING));
}

#[tokio::test]
async fn r8_giving_changing_and_withdrawing_are_recorded_with_the_law_that_held() {
    use std::sync::Arc;
    #[derive(Clone, Debug)]
    struct Shared(Arc<MemoryStore>);
    impl RecordStore for Shared {
        fn append<'a>(
            &'a self,
            record: &'a tower_consent::records::Record,
        ) -> tower_consent::records::BoxFuture<'a, Result<(), tower_consent::records::StoreError>> {
            self.0.append(record)
        }

        fn of_subject(
            &self,
            subject: uuid::Uuid,
        ) -> tower_consent::records::BoxFuture<
            '_,
            Result<Vec<tower_consent::records::Record>, tower_consent::records::StoreError>,
        > {
            self.0.of_subject(subject)
        }
    }
    let store = Shared(Arc::default());
    let policy = Policy::from_toml("[site]\njurisdiction = 'nz'").expect("a policy");
    let site = site_behind(&ConsentLayer::new(policy).with_records(store.clone()), |_| Response::new(Body::empty()));
    let mut cookies = String::new();
    for form in ["choice=reject", "choice=save&grant=media", "choice=accept", "choice=reject"] {
        let response = answer(&site, choose(&format!("{form}&return=/"), &cookies)).await;
        cookies = set_cookies(&response).iter().filter_map(|set| set.split(';').next()).collect::<Vec<_>>().join("; ");
    }
    let (_, subject) = cookies.split_once("__Secure-consent-id=").expect("an identity");
    let records = store.of_subject(subject.parse().expect("a UUID")).await.expect("a store");
    let states: Vec<_> = records.iter().map(|record| record.event_state).collect();
    assert_eq!(states, [EventState::Refused, EventState::Given, EventState::Changed, EventState::Withdrawn]);
    assert!(records.iter().all(|record| record.jurisdiction.id() == "nz"));
}

#[tokio::test]
async fn r9_the_page_is_there_for_those_who_refuse() {
    let html = visit(&site(""), &[("cookie", REJECTED)]).await;
    assert!(html.contains("<h1>News</h1>"), "no wall");
}

#[tokio::test]
async fn r10_everything_works_by_plain_forms_and_links() {
    let site = site(OWNER);
    for path in ["/_consent", "/_consent/cookies", "/_consent/cookies?q=google&category=analytics"] {
        let html = of_path(&site, path, &[]).await;
        assert!(html.contains("<form") && html.contains("</form>") && !html.contains("onclick"), "{path}");
    }
    let response = answer(&site, choose("choice=accept&return=/news%3Fid%3D1", "")).await;
    assert_eq!(
        (response.status().as_u16(), &response.headers()[LOCATION]),
        (303, &"/news?id=1".parse().expect("a path"))
    );
}

#[tokio::test]
async fn r11_the_signal_is_honoured_and_shown() {
    let site = site("[site]\njurisdiction = 'us-ca'");
    assert!(visit(&site, &[]).await.contains(MARKETING), "opt-out");
    let html = visit(&site, &[("sec-gpc", "1")]).await;
    assert!(!html.contains(MARKETING) && html.contains("Opt-Out Request Honored"));
    let later = visit(&site, &[("sec-gpc", "1"), ("cookie", REJECTED)]).await;
    assert!(later.contains("Opt-Out Request Honored"), "also when nothing is asked");
}

#[tokio::test]
async fn r12_what_is_necessary_says_why() {
    let html = of_path(&site(OWNER), "/_consent/cookies", &[]).await;
    for reason in ["Needed for this site to work", "without them", ">__Host-consent</code>"] {
        assert!(html.contains(reason), "{reason:?}");
    }
}

#[tokio::test]
async fn r13_the_state_cookie_holds_no_identifier_and_pages_never_get_one() {
    let response = answer(&site(""), choose("choice=save&grant=analytics&return=/", "")).await;
    let set = set_cookies(&response);
    assert!(set[0].starts_with("__Host-consent=1.1.analytics; Path=/;") && set[0].contains("SameSite=Lax; Secure"));
    assert!(set[1].starts_with("__Secure-consent-id=") && set[1].contains("Path=/_consent;"));
}
