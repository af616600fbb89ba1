use std::sync::atomic::{AtomicBool, Ordering};

use http_body_util::{Full, StreamBody};
use serde_json::{Value, json};
use uuid::Uuid;

use super::*;
use crate::{
    policy::Jurisdiction,
    records::{self, BoxFuture, EventState, MemoryStore},
};

const POLICY: &str = r#"
revision = 2
[trackers.panel]
name = "Panel"
vendor = "Panel Ltd"
category = "marketing"
url = [{ kind = "script", host = "panel.example" }]
cookie = [{ name = "_panel_*", purpose = "Counts visits" }]
storage = [{ area = "local", key = "panel.*", purpose = "Keeps answers" }]
"#;

/// A store that can be down, and the counter that writes to it.
#[derive(Debug, Default)]
struct Store {
    down: AtomicBool,
    memory: MemoryStore,
}

impl RecordStore for Store {
    fn append<'a>(&'a self, record: &'a Record) -> BoxFuture<'a, Result<(), StoreError>> {
        if self.down.load(Ordering::Relaxed) {
            return Box::pin(async { Err(StoreError::Backend("the disk is gone".into())) });
        }
        self.memory.append(record)
    }

    fn of_subject(&self, subject: Uuid) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        self.memory.of_subject(subject)
    }

    fn latest(&self) -> BoxFuture<'_, Result<Option<Record>, StoreError>> {
        self.memory.latest()
    }
}

struct Site {
    store: Arc<Store>,
    counter: Counter,
}

impl Site {
    fn new() -> Self {
        Self::with(POLICY)
    }

    fn with(policy: &str) -> Self {
        let policy = Arc::new(Policy::from_toml(policy).unwrap());
        let banner = Arc::new(Banner::new(&policy));
        let store = Arc::new(Store::default());
        Self { store: Arc::clone(&store), counter: Counter::new(policy, banner, store) }
    }

    fn set_down(&self, down: bool) {
        self.store.down.store(down, Ordering::Relaxed);
    }

    async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Full::default()).unwrap()).await
    }

    /// Posts a form from a page of the site, with further headers.
    async fn post(&self, form: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(request(form, headers)).await
    }

    async fn send(&self, request: Request<Full<Bytes>>) -> Answer {
        Answer(self.counter.answer(request).await)
    }

    async fn records(&self, answer: &Answer) -> Vec<Record> {
        let subject = answer.cookie("__Secure-consent-id").expect("an identity");
        self.store.of_subject(subject.parse().unwrap()).await.unwrap()
    }
}

fn request(form: &str, headers: &[(&str, &str)]) -> Request<Full<Bytes>> {
    let mut request = Request::post("/_consent").body(Full::new(Bytes::copy_from_slice(form.as_bytes()))).unwrap();
    let defaults = [
        ("host", "www.example.govt.nz"),
        ("sec-fetch-site", "same-origin"),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    for (name, value) in defaults.iter().chain(headers) {
        request.headers_mut().insert(http::HeaderName::try_from(*name).unwrap(), value.parse().unwrap());
    }
    request
}

struct Answer(Response<Bytes>);

impl Answer {
    fn status(&self) -> u16 {
        self.0.status().as_u16()
    }

    fn header(&self, name: &str) -> &str {
        self.0.headers().get(name).map_or("", |value| value.to_str().unwrap())
    }

    fn set_cookies(&self) -> Vec<&str> {
        self.0.headers().get_all("set-cookie").iter().map(|value| value.to_str().unwrap()).collect()
    }

    fn cookie(&self, name: &str) -> Option<&str> {
        let pair = |cookie: &&str| cookie.split_once('=').is_some_and(|(found, _)| found == name);
        let cookie = self.set_cookies().into_iter().find(pair)?;
        cookie.split(['=', ';']).nth(1)
    }

    fn state(&self) -> &str {
        self.cookie("__Host-consent").expect("a state cookie")
    }

    fn text(&self) -> &str {
        str::from_utf8(self.0.body()).unwrap()
    }

    fn json(&self) -> Value {
        serde_json::from_slice(self.0.body()).unwrap()
    }

    #[track_caller]
    fn is_refused(&self, status: u16, sentence: &str) {
        assert_eq!(self.status(), status, "{}", self.text());
        assert!(self.text().contains(sentence), "{}", self.text());
        assert!(self.set_cookies().is_empty(), "cookies are untouched");
    }
}

#[tokio::test]
async fn the_statement_on_global_privacy_control_is_the_owners_to_make() {
    let path = "/.well-known/gpc.json";
    assert!(!Site::new().counter.serves(path), "the site answers");
    let site = Site::with("[site]\ngpc_statement = '2026-11-25'");
    assert!(site.counter.serves(path) && !site.counter.serves("/.well-known/gpc.json/x"));
    let answer = site.get(path).await;
    assert_eq!((answer.status(), answer.header("content-type")), (200, "application/json"));
    assert_eq!(answer.json(), json!({ "gpc": true, "lastUpdate": "2026-11-25" }));
    let post = Request::post(path).body(Full::default()).unwrap();
    site.send(post).await.is_refused(405, "This address only answers to GET, HEAD.");
}

#[tokio::test]
async fn a_record_says_whose_law_held_and_the_cookie_lasts_as_long() {
    let site = Site::with("[site]\njurisdiction_header = 'x-country'");
    for (country, jurisdiction, days) in [("US-CA", "us-ca", 395), ("NZ", "nz", 180), ("nowhere", "strictest", 180)] {
        let answer = site.post("choice=accept&return=/", &[("x-country", country)]).await;
        let [record] = &site.records(&answer).await[..] else { panic!("one record") };
        assert_eq!((record.jurisdiction.id(), record.validity_days), (jurisdiction, days));
        let max_age = format!("Max-Age={};", u32::from(days) * 86_400);
        assert!(answer.set_cookies()[..2].iter().all(|cookie| cookie.contains(&max_age)), "{:?}", answer.set_cookies());
    }
}

#[tokio::test]
async fn only_the_prefix_and_what_is_below_it_is_ours() {
    let counter = Site::new().counter;
    for (path, ours) in [
        ("/_consent", true),
        ("/_consent/state", true),
        ("/_consent/", true),
        ("/_consented", false),
        ("/", false),
        ("/a/_consent", false),
    ] {
        assert_eq!(counter.serves(path), ours, "{path}");
    }
}

#[tokio::test]
async fn the_preferences_page_is_a_page_that_nobody_caches_or_frames() {
    let page = Site::new().get("/_consent?return=/news%3Fid=1").await;
    assert_eq!(page.status(), 200);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("vary"), "Cookie, Sec-GPC, Accept, Accept-Language");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    assert_eq!(page.header("referrer-policy"), "same-origin");
    assert_eq!(page.header("x-robots-tag"), "noindex");
    let policy = page.header("content-security-policy");
    for part in ["default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"] {
        assert!(policy.contains(part), "{policy}");
    }
    let nonce = policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap();
    assert_eq!(nonce.len(), 32);
    assert!(page.text().contains(nonce) && page.text().contains("/news?id=1"));
}

#[tokio::test]
async fn a_page_has_a_new_nonce_each_time() {
    let site = Site::new();
    let policies = [site.get("/_consent").await, site.get("/_consent").await];
    assert_ne!(policies[0].header("content-security-policy"), policies[1].header("content-security-policy"));
}

#[tokio::test]
async fn head_has_the_headers_of_get_and_no_body() {
    let site = Site::new();
    let page = site.send(Request::head("/_consent/state").body(Full::default()).unwrap()).await;
    assert_eq!((page.status(), page.text()), (200, ""));
    assert_eq!(page.header("content-length"), site.get("/_consent/state").await.header("content-length"));
}

#[tokio::test]
async fn other_paths_and_methods_are_refused() {
    let site = Site::new();
    site.get("/_consent/nothing").await.is_refused(404, "There is no page at this address.");
    site.get("/_consent/").await.is_refused(404, "There is no page");
    let put = site.send(Request::put("/_consent").body(Full::default()).unwrap()).await;
    put.is_refused(405, "This address only answers to GET, HEAD, POST.");
    assert_eq!(put.header("allow"), "GET, HEAD, POST");
    let post = site.send(Request::post("/_consent/state").body(Full::default()).unwrap()).await;
    assert_eq!((post.status(), post.header("allow")), (405, "GET, HEAD"));
}

#[tokio::test]
async fn accept_all_grants_every_optional_category_and_is_recorded() {
    let site = Site::new();
    let answer = site.post("choice=accept&return=/news&from=banner", &[]).await;
    assert_eq!((answer.status(), answer.header("location")), (303, "/news"));
    assert_eq!(answer.state(), "1.2.analytics+functional+marketing+media");
    let [record] = &site.records(&answer).await[..] else { panic!("one record") };
    assert_eq!((record.event_state, record.method, record.revision), (EventState::Given, records::Method::Banner, 2));
    assert_eq!(record.grants.iter().count(), 4);
    assert_eq!(record.categories.len(), 4);
    assert_eq!(record.notice_sha256.len(), 64);
    assert!(!record.overrides);
}

#[tokio::test]
async fn reject_all_grants_nothing_and_is_recorded() {
    let site = Site::new();
    let answer = site.post("choice=reject&grant=media&return=/", &[]).await;
    assert_eq!((answer.status(), answer.header("location"), answer.state()), (303, "/", "1.2.none"));
    assert_eq!(site.records(&answer).await[0].event_state, EventState::Refused);
}

#[tokio::test]
async fn save_grants_what_was_ticked() {
    let answer =
        Site::new().post("choice=save&grant=media&grant=panel&grant=necessary&grant=media&return=/", &[]).await;
    assert_eq!(answer.state(), "1.2.media+panel");
    assert_eq!(Site::new().post("choice=save&return=/", &[]).await.state(), "1.2.none");
}

#[tokio::test]
async fn the_cookies_keep_out_of_scripts_and_page_requests() {
    let answer = Site::new().post("choice=reject&return=/", &[]).await;
    let [state, identity] = answer.set_cookies()[..] else { panic!("two cookies") };
    assert_eq!(state, "__Host-consent=1.2.none; Path=/; Max-Age=15552000; HttpOnly; SameSite=Lax; Secure");
    assert!(identity.ends_with("; Path=/_consent; Max-Age=15552000; HttpOnly; SameSite=Lax; Secure"), "{identity}");
}

#[tokio::test]
async fn a_choice_leads_back_and_the_preferences_page_says_that_it_is_saved() {
    let site = Site::new();
    let answer = site.post("choice=reject&return=%2Fnews%3Fa%3Db%26c&from=preferences", &[]).await;
    assert_eq!(answer.header("location"), "/news?a=b&c");
    let answer = site.post("choice=reject&return=%2F_consent&from=preferences", &[]).await;
    assert_eq!(answer.header("location"), "/_consent?lang=en&saved=1");
    let page = site.get("/_consent?saved=1").await;
    assert!(page.status() == 200 && page.text().contains("role=\"status\""), "{}", page.text());
}

#[tokio::test]
async fn a_visitor_keeps_his_identity_and_changes_his_mind() {
    let site = Site::new();
    let first = site.post("choice=accept&return=/", &[]).await;
    let identity = first.cookie("__Secure-consent-id").unwrap();
    let cookies = format!("__Host-consent={}; __Secure-consent-id={identity}", first.state());
    let second = site.post("choice=save&grant=media&return=/", &[("cookie", &cookies)]).await;
    assert_eq!(second.cookie("__Secure-consent-id"), Some(identity));
    let cookies = format!("__Host-consent={}; __Secure-consent-id={identity}", second.state());
    let third = site.post("choice=reject&return=/", &[("cookie", &cookies)]).await;
    let mut states: Vec<_> = site.records(&third).await.iter().map(|record| record.event_state).collect();
    states.sort_by_key(|state| *state as u8);
    assert_eq!(states, [EventState::Given, EventState::Changed, EventState::Withdrawn]);
}

#[tokio::test]
async fn json_gets_the_new_state() {
    let site = Site::new();
    let answer = site.post("choice=save&grant=media", &[("accept", "application/json")]).await;
    assert_eq!((answer.status(), answer.state()), (200, "1.2.media"));
    let expected = json!({
        "revision": 2,
        "categories": { "necessary": true, "functional": false, "analytics": false, "marketing": false, "media": true },
        "grants": ["media"],
        "basis": "choice",
        "must_ask": false,
        "signals": { "gpc": false },
        "jurisdiction": "strictest",
    });
    let contains = |json: &Value| expected.as_object().unwrap().iter().all(|(key, value)| json[key] == *value);
    assert!(contains(&answer.json()), "{}", answer.text());
    for (key, value) in
        [("withdrawn", json!(false)), ("everything", json!(false)), ("status", json!("Your choice is saved."))]
    {
        assert_eq!(answer.json()[key], value);
    }
    assert!(answer.json()["trackers"].as_array().unwrap().contains(&json!("youtube")));

    let state = Request::get("/_consent/state").header("cookie", "__Host-consent=1.2.media").body(Full::default());
    let state = site.send(state.unwrap()).await.json();
    assert!(
        contains(&state) && state["standing"] == answer.json()["standing"] && state.get("settings").is_none(),
        "{state}"
    );
}

#[tokio::test]
async fn json_gets_errors_as_json() {
    let answer = Site::new().post("choice=maybe", &[("accept", "application/json")]).await;
    assert_eq!((answer.status(), answer.header("content-type")), (400, "application/json"));
    assert_eq!(answer.json(), json!({ "error": "A choice is \"accept\", \"reject\", \"save\", \"add\" or \"once\"." }));
}

#[tokio::test]
async fn a_choice_from_another_site_is_refused() {
    let site = Site::new();
    let sentence = "The choice did not come from a page of this site.";
    site.post("choice=accept&return=/", &[("sec-fetch-site", "cross-site")]).await.is_refused(403, sentence);
    let foreign = [("sec-fetch-site", "none"), ("origin", "https://evil.example")];
    site.post("choice=accept&return=/", &foreign).await.is_refused(403, sentence);
}

#[tokio::test]
async fn a_body_that_is_no_form_is_refused() {
    let answer = Site::new().post("{}", &[("content-type", "application/json")]).await;
    answer.is_refused(415, "A choice is sent as a form");
    let charset = [("content-type", "application/x-www-form-urlencoded; charset=UTF-8")];
    assert_eq!(Site::new().post("choice=reject&return=/", &charset).await.status(), 303);
}

#[tokio::test]
async fn a_form_that_is_too_large_is_refused_also_without_a_declared_length() {
    let site = Site::new();
    let form = format!("choice=reject&return=/&more={}", "x".repeat(MAX_FORM));
    site.post(&form, &[]).await.is_refused(413, "The form is too large: at most 65536 bytes are read.");

    let endless = futures_util::stream::repeat_with(|| {
        Ok::<_, std::io::Error>(http_body::Frame::data(Bytes::from_static(&[b'x'; 1024])))
    });
    let answer = site.counter.answer(request("", &[]).map(|_| StreamBody::new(endless))).await;
    Answer(answer).is_refused(413, "The form is too large");
}

#[tokio::test]
async fn a_form_that_breaks_off_is_refused() {
    let chunks =
        vec![Ok(http_body::Frame::data(Bytes::from_static(b"choice=accept"))), Err(std::io::Error::other("gone"))];
    let broken = StreamBody::new(futures_util::stream::iter(chunks));
    let answer = Site::new().counter.answer(request("", &[]).map(|_| broken)).await;
    Answer(answer).is_refused(400, "The form did not arrive in full.");
}

#[tokio::test]
async fn a_form_that_is_no_choice_is_refused() {
    let cases = [
        ("", "The form has no field"),
        ("return=/", "The form has no field"),
        ("choice=reject", "The form has no field"),
        ("choice=&return=/", "A choice is"),
        ("choice=reject&choice=accept&return=/", "more than once."),
        ("choice=reject&return=/&return=/a", "more than once."),
        ("choice=reject&return=/&from=nowhere", "A choice comes from"),
        ("choice=save&grant=unknown&return=/", "This site asks for no consent to"),
        ("choice=save&grant=%3Cscript%3E&return=/", "This site asks for no consent to"),
        ("choice=save&grant=gpc&return=/", "This site asks for no consent to"),
        ("\u{0}\u{1}%%%=%ff", "The form has no field"),
    ];
    for (form, sentence) in cases {
        Site::new().post(form, &[]).await.is_refused(400, sentence);
    }
}

#[tokio::test]
async fn the_way_back_never_leads_to_another_site() {
    for path in [
        "//evil.example",
        "/%5Cevil.example",
        "https://evil.example/",
        "%2F%09%2Fevil.example",
        "javascript:alert(1)",
        "",
        "%0d%0a/",
    ] {
        let form = format!("choice=accept&return={path}");
        Site::new().post(&form, &[]).await.is_refused(400, "The address to go back to is not a page of this site.");
        let page = Site::new().get(&format!("/_consent?return={path}")).await;
        page.is_refused(400, "The address to go back to is not a page of this site.");
    }
}

#[tokio::test]
async fn a_grant_that_cannot_be_recorded_is_not_given() {
    let site = Site::new();
    site.set_down(true);
    let answer = site.post("choice=accept&return=/news", &[]).await;
    answer.is_refused(503, "nothing was switched on");
    assert_eq!(answer.header("retry-after"), "30");
    assert!(answer.text().contains("/news"));
    let wider =
        site.post("choice=save&grant=media&grant=analytics&return=/", &[("cookie", "__Host-consent=1.2.media")]).await;
    wider.is_refused(503, "nothing was switched on");
    let outdated = site.post("choice=save&grant=media&return=/", &[("cookie", "__Host-consent=1.1.media")]).await;
    outdated.is_refused(503, "nothing was switched on");
}

#[tokio::test]
async fn a_refusal_is_effective_always_and_recorded_when_the_store_is_back() {
    let site = Site::new();
    site.set_down(true);
    let refusal = site.post("choice=reject&return=/", &[]).await;
    assert_eq!((refusal.status(), refusal.state()), (303, "1.2.none"));
    let narrower =
        site.post("choice=save&grant=media&return=/", &[("cookie", "__Host-consent=1.2.analytics+media")]).await;
    assert_eq!((narrower.status(), narrower.state()), (303, "1.2.media"));
    site.set_down(false);
    assert_eq!(site.post("choice=accept&return=/", &[]).await.status(), 303);
    assert_eq!(site.records(&refusal).await[0].event_state, EventState::Refused);
    assert_eq!(site.records(&narrower).await[0].event_state, EventState::Changed);
}

#[tokio::test]
async fn a_grant_of_marketing_in_sight_of_the_signal_is_marked() {
    let site = Site::new();
    let answer = site.post("choice=accept&return=/", &[("sec-gpc", "1")]).await;
    assert_eq!(answer.state(), "1.2.analytics+functional+marketing+media+gpc");
    let record = &site.records(&answer).await[0];
    assert!(record.overrides && record.signals.gpc);

    let without = site.post("choice=save&grant=media&return=/", &[("sec-gpc", "1")]).await;
    assert_eq!(without.state(), "1.2.media");
    let record = &site.records(&without).await[0];
    assert!(!record.overrides && record.signals.gpc);
}

#[tokio::test]
async fn the_notice_of_a_record_changes_with_the_trackers() {
    let sites = [Site::new(), Site::new(), Site::with(&POLICY.replace("Panel Ltd", "Panel Inc"))];
    let notice = |Counter { policy, banner, .. }: &Counter| {
        fingerprint::notice(policy, banner, Jurisdiction::Strictest, LanguageIndex::default())
    };
    let [first, same, other] = sites.map(|site| notice(&site.counter));
    assert!(first == same && first != other);
}

#[tokio::test]
async fn development_over_plain_http_works() {
    let headers = [("host", "localhost:3000"), ("origin", "http://localhost:3000")];
    let answer = Site::new().post("choice=save&grant=media&return=/", &headers).await;
    assert_eq!(answer.cookie("consent"), Some("1.2.media"));
    assert!(answer.set_cookies().iter().all(|cookie| !cookie.contains("Secure")));
}

#[tokio::test]
async fn cookies_of_denied_trackers_expire_and_others_are_left_alone() {
    let site = Site::new();
    let cookies = [("cookie", "_panel_1=x; session=y; __Host-consent=1.2.marketing; _panel_1=z")];
    let expired = |answer: &Answer| answer.set_cookies()[2..].iter().map(ToString::to_string).collect::<Vec<_>>();
    let withdrawn = expired(&site.post("choice=reject&return=/", &cookies).await);
    assert_eq!(withdrawn[0], "_panel_1=; Path=/; Max-Age=0; Domain=example.govt.nz");
    assert_eq!(withdrawn.len(), 6);
    assert!(withdrawn.iter().all(|cookie| cookie.starts_with("_panel_1=; Path=/; Max-Age=0")));
    assert!(expired(&site.post("choice=accept&return=/", &cookies).await).is_empty());
    assert!(expired(&site.post("choice=save&grant=panel&return=/", &cookies).await).is_empty());
}

#[tokio::test]
async fn what_is_added_stands_beside_what_was_allowed() {
    let site = Site::new();
    for (cookie, form, state) in [
        ("", "choice=add&grant=youtube&return=/a", "1.2.youtube"),
        ("", "choice=add youtube consent-2&return=/a", "1.2.youtube"),
        ("__Host-consent=1.2.analytics", "choice=add&grant=youtube&return=/a", "1.2.analytics+youtube"),
        ("__Host-consent=1.2.media", "choice=add&grant=youtube&return=/a", "1.2.media"),
        ("__Host-consent=1.1.analytics", "choice=add&grant=youtube&return=/a", "1.2.youtube"),
        (
            "__Host-consent=1.2.analytics",
            "choice=add&grant=marketing&grant=youtube&return=/a",
            "1.2.analytics+marketing+youtube",
        ),
        // What else the form of the banner has in it counts for nothing.
        ("", "choice=add youtube consent-2&grant=marketing&from=banner&return=/a", "1.2.youtube"),
    ] {
        let answer = site.post(form, &[("cookie", cookie)]).await;
        assert_eq!((answer.status(), answer.state()), (303, state), "{cookie} {form}");
    }
}

#[tokio::test]
async fn what_is_allowed_once_leaves_the_state_alone() {
    let site = Site::new();
    let answer = site
        .post("choice=once youtube consent-2&return=/a?b%23old", &[("cookie", "__Host-consent=1.2.analytics")])
        .await;
    assert_eq!((answer.status(), answer.header("location")), (303, "/a?b#consent-2"));
    assert_eq!(answer.cookie("__Host-consent"), None);
    let once = answer.cookie("__Host-consent-once").expect("a grant");
    assert!(once.starts_with("1.") && once.ends_with(".2.youtube"), "{once}");
    let records = site.records(&answer).await;
    let [record] = &records[..] else { panic!("{records:?}") };
    assert_eq!((record.method, record.validity_days), (records::Method::Placeholder, 0));
    assert_eq!(record.grants.iter().map(consent::Id::as_str).collect::<Vec<_>>(), ["youtube"]);
}

#[tokio::test]
async fn a_grant_that_no_load_has_used_up_ends_with_the_next_choice() {
    let site = Site::new();
    let granted = site.post("choice=add youtube consent-2&return=/a", &[]).await;
    let once = format!("__Host-consent-once={}", granted.cookie("__Host-consent-once").expect("a way back"));
    let refused = site.post("choice=reject&return=/a", &[("cookie", &once)]).await;
    assert_eq!(refused.cookie("__Host-consent-once"), Some(""));
    let other = site.post("choice=reject&return=/a", &[]).await;
    assert_eq!(other.cookie("__Host-consent-once"), None, "where there is none, nothing is said of it");
}

#[tokio::test]
async fn scripts_that_start_it_in_place_get_no_grant_for_a_load() {
    let site = Site::new();
    let answer = site.post("choice=once&grant=youtube", &[("accept", "application/json")]).await;
    assert_eq!((answer.status(), answer.cookie("__Host-consent-once")), (200, None));
}

#[tokio::test]
async fn nothing_is_loaded_once_without_its_record() {
    let site = Site::new();
    site.set_down(true);
    for choice in ["once", "add"] {
        let answer = site.post(&format!("choice={choice}&grant=youtube&return=/"), &[]).await;
        assert_eq!(answer.status(), 503);
        assert_eq!(answer.set_cookies(), [""; 0]);
    }
}

#[tokio::test]
async fn words_that_are_no_choice_are_refused() {
    let site = Site::new();
    for choice in
        ["once", "add", "once nobody", "add youtube a b", "accept youtube", "once  youtube", "Once youtube", ""]
    {
        let answer = site.post(&format!("choice={choice}&return=/"), &[]).await;
        assert_eq!((answer.status(), answer.set_cookies().len()), (400, 0), "{choice:?}");
    }
    let odd = site.post("choice=once youtube <p>&return=/", &[]).await;
    assert_eq!((odd.status(), odd.header("location")), (303, "/"), "a place that is none is left out");
}

#[tokio::test]
async fn one_tracker_under_the_signal_overrides_it_only_for_marketing() {
    let site = Site::new();
    for (grant, state) in [("youtube", "1.2.youtube"), ("panel", "1.2.panel+gpc")] {
        let answer = site.post(&format!("choice=add&grant={grant}&return=/"), &[("sec-gpc", "1")]).await;
        assert_eq!(answer.state(), state);
    }
}

#[tokio::test]
async fn a_withdrawal_tells_scripts_what_to_clear() {
    let site = Site::new();
    let json = ("accept", "application/json");
    let granted = ("cookie", "__Host-consent=1.2.analytics+marketing");
    let withdrawn = site.post("choice=reject", &[json, granted]).await.json();
    assert_eq!(withdrawn["withdrawn"], true);
    assert!(withdrawn["clear"]["local"].as_array().unwrap().len() > 5, "{withdrawn}");
    let added = site.post("choice=add&grant=youtube", &[json, granted]).await.json();
    assert_eq!((&added["withdrawn"], added.get("clear")), (&json!(false), None));
}

#[tokio::test]
async fn a_tracker_that_loads_all_the_same_keeps_nothing_after_a_no() {
    let advanced = format!("{POLICY}\n[trackers.microsoft-clarity]\nconsent = 'advanced'");
    let site = Site::with(&advanced);
    let cookies = ("cookie", "__Host-consent=1.2.analytics+media; _clck=1");
    let expires = |answer: &Answer| answer.set_cookies().iter().any(|cookie| cookie.starts_with("_clck=; "));
    assert!(expires(&site.post("choice=reject&return=/", &[cookies]).await));
    assert!(!expires(&site.post("choice=save&grant=analytics&return=/", &[cookies]).await));
}

#[tokio::test]
async fn a_no_withdraws_what_ran_without_a_choice_or_by_an_old_one() {
    let zealand = format!("{POLICY}\n[site]\njurisdiction = 'nz'");
    for (policy, state, choice, withdrawn) in [
        (POLICY, "", "reject", false),
        (&zealand, "", "reject", true),
        (&zealand, "", "save&grant=analytics", true),
        (&zealand, "", "accept", false),
        (&zealand, "__Host-consent=1.2.none", "reject", false),
        (POLICY, "__Host-consent=1.1.analytics", "reject", true),
        (POLICY, "__Host-consent=1.1.analytics", "accept", false),
    ] {
        let headers = [("accept", "application/json"), ("cookie", state)];
        let answer = Site::with(policy).post(&format!("choice={choice}"), &headers).await.json();
        let found = (&answer["withdrawn"], answer.get("clear").is_some());
        assert_eq!(found, (&json!(withdrawn), withdrawn), "{policy} {state} {choice}");
    }
}

#[tokio::test]
async fn scripts_of_ours_are_served_for_ever_and_the_sites_api_for_now() {
    let site = Site::new();
    let api = site.get("/_consent/consent.js").await;
    assert_eq!((api.status(), api.header("cache-control")), (200, "private, no-cache"));
    assert_eq!(
        (api.header("content-type"), api.header("vary")),
        ("text/javascript; charset=utf-8", "Cookie, Sec-GPC, Accept, Accept-Language")
    );
    let page = site.get("/_consent").await;
    let path = page.text().split('"').find(|text| text.starts_with("/_consent/assets/")).unwrap();
    let asset = site.get(path).await;
    assert_eq!((asset.status(), asset.header("cache-control")), (200, "public, max-age=31536000, immutable"));
    assert_eq!(asset.header("vary"), "Accept-Encoding");
    assert_eq!(site.get("/_consent/assets/after-0.js").await.status(), 404);
}

#[tokio::test]
async fn a_new_notice_under_an_old_revision_is_noticed() {
    let site = Site::new();
    assert!(!site.counter.is_revision_due().await.unwrap(), "nobody was asked before");
    site.post("choice=accept&return=/", &[]).await;
    let due = async |policy: &str| {
        let policy = Arc::new(Policy::from_toml(policy).unwrap());
        let banner = Arc::new(Banner::new(&policy));
        Counter::new(policy, banner, Arc::clone(&site.store) as Arc<dyn RecordStore>).is_revision_due().await.unwrap()
    };
    assert!(
        !due(POLICY).await && !due(&format!("{POLICY}\n[banner]\ntitle = 'Biscuits'")).await,
        "other words are no matter"
    );
    for changed in [
        POLICY.replace("Counts visits", "Follows you"),
        POLICY.replace("Keeps answers", "Reads answers"),
        POLICY.replace("Panel Ltd", "Other Ltd"),
        format!("{POLICY}\n[trackers.other]\nname = 'O'\nvendor = 'O'\ncategory = 'media'\nloader = ['o.example']"),
    ] {
        assert!(due(&changed).await, "{changed}");
        assert!(!due(&changed.replace("revision = 2", "revision = 3")).await, "raised");
    }
}

#[tokio::test]
async fn the_declaration_is_read_by_address_alone() {
    let site = Site::new();
    let all = site.get("/_consent/cookies").await;
    assert_eq!((all.status(), all.header("cache-control")), (200, "no-store"));
    assert!(
        all.header("content-security-policy").ends_with("frame-ancestors 'self'"),
        "the site may show it in a frame"
    );
    assert!(site.get("/_consent").await.header("content-security-policy").ends_with("frame-ancestors 'none'"));
    assert!(all.text().contains(r#"id="matomo""#) && all.text().contains(r#"id="panel""#));
    let found = site.get("/_consent/cookies?q=Counts+visits&category=marketing&return=%2Fa").await;
    assert!(found.text().contains(r#"id="panel""#) && !found.text().contains(r#"id="matomo""#), "{}", found.text());
    let framed = Request::get("/_consent/cookies").header("sec-fetch-dest", "iframe").body(Full::default());
    assert!(!site.send(framed.unwrap()).await.text().contains("<header"));
    site.get("/_consent/cookies?return=https://evil.example").await.is_refused(400, "");
}

#[tokio::test]
async fn what_can_only_be_read_says_so() {
    for path in ["/_consent/cookies", "/_consent/state", "/_consent/consent.js"] {
        let post = Request::post(path).body(Full::default()).unwrap();
        let answer = Site::new().send(post).await;
        assert_eq!((answer.status(), answer.header("allow")), (405, "GET, HEAD"), "{path}");
    }
}
