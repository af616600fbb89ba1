//! What happens in a real browser after a choice: with and without JavaScript, in place and by a load, in this tab and in others.

mod again;
#[path = "../strict/browser.rs"]
#[allow(dead_code)]
mod browser;
#[path = "../browser/harness/cdp.rs"]
#[allow(dead_code)]
mod cdp;
#[path = "../browser/harness/chromium.rs"]
mod chromium;
mod firefox;
mod frames;
mod hold;
mod kinds;
mod popups;
#[path = "../browser/harness/served.rs"]
mod served;
mod site;
mod tab;
mod vendors;
mod walk;

use serde_json::json;
use tab::{Tab, Visitor};

const ACCEPT: &str = r#"[data-consent-ui="accept"]"#;
const REJECT: &str = r#"[data-consent-ui="reject"]"#;
const ONCE: &str = r#"[data-consent-ui="once"]"#;
const ALWAYS: &str = r#"[data-consent-ui="add"]"#;

const BANNER: &str = r#"!!document.querySelector('[data-consent-ui="banner"]')"#;
const NO_BANNER: &str = r#"!document.querySelector('[data-consent-ui="banner"]')"#;
const SETTINGS: &str = r#"!!document.querySelector('[data-consent-ui="settings"]')"#;

const STRIP: &str = "";
const HOLD: &str = "[gate]\nmode = 'hold'";

const EVERYTHING: &str = "1.1.analytics+functional+marketing+media";

/// So that a test can tell whether the page has been loaded again.
async fn mark(tab: &mut Tab) {
    tab.value("window.before = true").await;
}

const SAME_PAGE: &str = "window.before === true";
const NEW_PAGE: &str = "window.before === undefined && document.readyState == 'complete'";

#[tokio::test]
async fn without_scripts_a_film_is_loaded_once_and_then_always() {
    for policy in [STRIP, HOLD] {
        let mut visitor = Visitor::arrive(policy).await;
        let mut tab = visitor.tab_without_scripts().await;
        tab.open("/film?id=1").await;
        const FILM: &str = "document.querySelector('iframe[src]')?.offsetHeight > 300";
        assert_eq!(tab.value(FILM).await, json!(false), "{policy}");
        let size = "(({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight])(document.querySelector('tower-consent[role=group]'))";
        assert_eq!(tab.value(size).await, json!([560, 315]), "no layout shift");

        tab.follow(ONCE).await;
        tab.until(FILM).await;
        assert_eq!(tab.value("location.pathname + location.search + location.hash").await, "/film?id=1#consent-1");
        let at = "Math.abs(document.querySelector('iframe').getBoundingClientRect().top) < 5";
        assert_eq!(tab.value(at).await, json!(true), "the visitor is back at the very frame");
        assert_eq!(tab.value(BANNER).await, json!(true), "the question stays open");

        tab.open("/film?id=2").await;
        assert_eq!(tab.value(FILM).await, json!(false), "{policy}: once is once");
        tab.open("/film?id=1").await;
        assert_eq!(tab.value(FILM).await, json!(false), "{policy}: once is once");

        tab.follow(ALWAYS).await;
        tab.until(FILM).await;
        tab.open("/film?id=1").await;
        assert_eq!(tab.value(FILM).await, json!(true), "{policy}: always is always");
        assert!(tab.cookies().await.contains(&"consent=1.1.film".to_owned()));
    }
}

#[tokio::test]
async fn in_hold_mode_a_film_starts_in_its_place() {
    let mut visitor = Visitor::arrive(HOLD).await;
    let mut tab = visitor.tab().await;
    tab.open("/film").await;
    mark(&mut tab).await;
    tab.click(ONCE).await;
    tab.until("document.querySelector('iframe').getAttribute('src') == 'http://film.example/film'").await;
    tab.until("!document.querySelector('tower-consent[role=group]')").await;
    assert_eq!(tab.value("document.querySelector('iframe').offsetHeight").await, json!(315));
    assert_eq!(tab.value(SAME_PAGE).await, json!(true));
    assert_eq!(tab.value(BANNER).await, json!(true), "the question stays open");
    assert!(!tab.cookies().await.iter().any(|cookie| cookie.starts_with("consent-once")));
    tab.open("/film").await;
    assert_eq!(tab.value("!!document.querySelector('tower-consent[role=group]')").await, json!(true), "once is once");
}

#[tokio::test]
async fn held_scripts_start_in_the_order_of_the_page() {
    let mut visitor = Visitor::arrive(HOLD).await;
    let mut tab = visitor.tab().await;
    tab.keep("consent", EVERYTHING).await;
    tab.open("/order").await;
    const ALL: &str = "order.length == 10";
    tab.until(ALL).await;
    let ungated = tab.value("order").await;
    assert_eq!(ungated[0], "external-1");

    tab.keep("consent", "").await;
    tab.open("/order").await;
    assert_eq!(tab.value("order").await, json!([]));
    mark(&mut tab).await;
    tab.click(ACCEPT).await;
    tab.until(ALL).await;
    assert_eq!(tab.value("order").await, ungated);
    tab.until("document.querySelector('#pixel').getAttribute('src') == 'http://track.example/p.gif'").await;
    tab.until(NO_BANNER).await;
    tab.until(SETTINGS).await;
    assert_eq!(tab.value(SAME_PAGE).await, json!(true), "without a load");
    let left = "document.documentElement.outerHTML.match(/ data-consent-[0-9a-f]{16}/g)";
    assert_eq!(tab.value(left).await, json!(null), "nothing is held any more");
}

#[tokio::test]
async fn what_somebody_has_posted_is_never_started() {
    let mut visitor = Visitor::arrive(HOLD).await;
    let mut tab = visitor.tab().await;
    tab.open("/posted").await;
    mark(&mut tab).await;
    tab.click(ACCEPT).await;
    tab.until("order.includes('held')").await;
    tab.until(NO_BANNER).await;
    assert_eq!(tab.value("order").await, json!(["held"]));
    assert_eq!(tab.value(SAME_PAGE).await, json!(true));
}

#[tokio::test]
async fn in_strip_mode_the_page_is_loaded_again_at_the_very_place() {
    let mut visitor = Visitor::arrive(STRIP).await;
    let mut tab = visitor.tab().await;
    tab.open("/order?page=2#text").await;
    mark(&mut tab).await;
    tab.click(ACCEPT).await;
    tab.until(NEW_PAGE).await;
    tab.until("order.length == 10").await;
    assert_eq!(tab.value("location.search + location.hash").await, "?page=2#text");
}

#[tokio::test]
async fn a_refusal_needs_no_load() {
    for policy in [STRIP, HOLD] {
        let mut visitor = Visitor::arrive(policy).await;
        let mut tab = visitor.tab().await;
        tab.open("/order").await;
        mark(&mut tab).await;
        tab.click(REJECT).await;
        tab.until(NO_BANNER).await;
        assert_eq!(tab.value(SAME_PAGE).await, json!(true));
        assert_eq!(tab.value(SETTINGS).await, json!(true));
        assert_eq!(tab.value("order").await, json!([]));
        assert!(tab.cookies().await.contains(&"consent=1.1.none".to_owned()));
    }
}

#[tokio::test]
async fn without_the_script_a_choice_is_a_form() {
    let mut visitor = Visitor::arrive(STRIP).await;
    let mut tab = visitor.tab().await;
    tab.refuse("*/assets/*").await;
    tab.open("/order?page=2#text").await;
    mark(&mut tab).await;
    tab.click(ACCEPT).await;
    tab.until(NEW_PAGE).await;
    tab.until("order.length == 10").await;
    assert!(tab.cookies().await.contains(&format!("consent={EVERYTHING}")));
}

#[tokio::test]
async fn other_tabs_follow() {
    for (policy, again) in [(STRIP, NEW_PAGE), (HOLD, SAME_PAGE)] {
        let mut visitor = Visitor::arrive(policy).await;
        let (mut one, mut other) = (visitor.tab().await, visitor.tab().await);
        other.open("/order").await;
        mark(&mut other).await;
        one.open("/plain").await;
        one.click(ACCEPT).await;
        other.until("order.length == 10").await;
        other.until(again).await;
        other.until(NO_BANNER).await;
    }
}

#[tokio::test]
async fn a_page_from_history_is_never_older_than_the_choice() {
    let mut visitor = Visitor::arrive(STRIP).await;
    let mut tab = visitor.tab().await;
    tab.open("/order").await;
    tab.value("addEventListener('pageshow', (event) => { sessionStorage.persisted = event.persisted })").await;
    tab.open("/plain").await;
    tab.keep("consent", EVERYTHING).await;
    tab.back().await;
    tab.until("location.pathname == '/order' && order.length == 10").await;
    tab.until(NO_BANNER).await;
    assert_eq!(tab.value("sessionStorage.persisted").await, "true", "it came from the cache, and was loaded again");
}

#[tokio::test]
async fn where_all_was_granted_a_page_from_history_that_has_the_api_goes_too() {
    let mut visitor = Visitor::arrive(STRIP).await;
    let mut tab = visitor.tab().await;
    tab.keep("consent", EVERYTHING).await;
    tab.open("/api").await;
    tab.value("addEventListener('pageshow', (event) => { sessionStorage.persisted = event.persisted })").await;
    mark(&mut tab).await;
    tab.open("/plain").await;
    tab.keep("consent", "1.1.none").await;
    tab.back().await;
    tab.until("location.pathname == '/api' && !towerConsent.has('analytics')").await;
    tab.until(NEW_PAGE).await;
    assert_eq!(tab.value("sessionStorage.persisted").await, "true", "it came from the cache, and was loaded again");
}

#[tokio::test]
async fn a_withdrawal_clears_what_trackers_keep() {
    let mut visitor = Visitor::arrive(STRIP).await;
    let mut tab = visitor.tab().await;
    tab.keep("consent", EVERYTHING).await;
    tab.keep("_fbp", "fb.1").await;
    tab.keep("session", "1").await;
    tab.open("/order").await;
    tab.value("localStorage.setItem('yt-player-volume', '1'), localStorage.setItem('cart', '2')").await;
    tab.follow(r#"[data-consent-ui="settings"]"#).await;
    tab.follow(REJECT).await;
    tab.until("location.pathname == '/order'").await;
    assert_eq!(tab.value("Object.keys(localStorage)").await, json!(["cart"]));
    assert_eq!(tab.value("order").await, json!([]));
    let cookies = tab.cookies().await;
    assert!(
        cookies.contains(&"session=1".to_owned()) && cookies.contains(&"consent=1.1.none".to_owned()),
        "{cookies:?}"
    );
    assert!(!cookies.iter().any(|cookie| cookie.starts_with("_fbp")), "{cookies:?}");
}

#[tokio::test]
async fn a_withdrawal_deletes_the_databases_and_caches_of_trackers() {
    const FILL: &str = r"
        Promise.all(['track-visits', 'track-held', 'cart'].map((name) => new Promise((done, fail) => {
            const request = indexedDB.open(name);
            request.onerror = fail;
            request.onsuccess = () => {
                // One is held open by a script that does not listen, as trackers' scripts do.
                if (name == 'track-held') window.held = request.result;
                else request.result.close();
                done();
            };
        })).concat(['track-pages', 'cart'].map((name) => caches.open(name)))).then(() => true)";
    const KEPT: &str = r"
        Promise.all([indexedDB.databases(), caches.keys()])
            .then(([databases, caches]) => JSON.stringify([databases.map(({ name }) => name).sort(), caches.sort()]))";
    let mut visitor = Visitor::arrive(STRIP).await;
    let mut tab = visitor.tab().await;
    tab.keep("consent", EVERYTHING).await;
    tab.open("/api").await;
    tab.value(FILL).await;
    assert_eq!(tab.value(KEPT).await, r#"[["cart","track-held","track-visits"],["cart","track-pages"]]"#);
    let mut other = visitor.tab().await;
    other.open("/_consent?return=/plain").await;
    mark(&mut tab).await;
    other.follow(REJECT).await;
    tab.until(NEW_PAGE).await;
    assert_eq!(tab.value(KEPT).await, r#"[["cart"],["cart"]]"#);
}

#[tokio::test]
async fn a_listener_that_fails_keeps_nobody_from_hearing_and_one_that_has_left_hears_nothing() {
    let mut visitor = Visitor::arrive(HOLD).await;
    let mut tab = visitor.tab().await;
    tab.open("/api").await;
    tab.value(
        "window.heard = [], window.errors = [],
        addEventListener('error', ({ message }) => errors.push(message)),
        towerConsent.onchange(() => { throw new Error('of the site') }),
        towerConsent.onchange(() => heard.push('left'))(),
        towerConsent.onchange(({ basis }) => heard.push(basis)),
        towerConsent.onchange(() => heard.push(towerConsent.has('media')))",
    )
    .await;
    mark(&mut tab).await;
    tab.click(ACCEPT).await;
    tab.until(NO_BANNER).await;
    assert_eq!(tab.value("heard").await, json!(["choice", true]));
    assert_eq!(tab.value("errors.join()").await, "Uncaught Error: of the site");
    assert_eq!(tab.value(SAME_PAGE).await, json!(true));
}

#[tokio::test]
async fn the_sites_own_code_hears_of_a_choice_and_asks_for_another() {
    for policy in [STRIP, HOLD] {
        let mut visitor = Visitor::arrive(policy).await;
        let (mut tab, mut other) = (visitor.tab().await, visitor.tab().await);
        tab.open("/api").await;
        let has = "['necessary', 'analytics', 'film', 'nobody'].map((id) => towerConsent.has(id))";
        assert_eq!(tab.value(has).await, json!([true, false, false, false]));
        assert_eq!(tab.value("towerConsent.state.must_ask").await, json!(true));
        tab.value("towerConsent.show()").await;
        assert_eq!(tab.value("document.activeElement.form?.id").await, "tower-consent");
        tab.click(ACCEPT).await;
        tab.until("towerConsent.has('analytics') && towerConsent.has('film')").await;
        tab.until("sessionStorage.calls == '[true]'").await;
        tab.until("document.readyState == 'complete'").await;
        // Where all is granted the page has no script of ours but this.
        tab.open("/api").await;
        other.open("/_consent?return=/plain").await;
        other.follow(REJECT).await;
        tab.until("sessionStorage.calls == '[false]'").await;
        tab.until("!towerConsent.has('analytics')").await;
    }
}
