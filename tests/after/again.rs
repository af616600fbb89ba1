//! What can start in its place after a choice for a part only, and what needs a page of its own.

use serde_json::json;

use crate::{
    ACCEPT, ALWAYS, HOLD, NEW_PAGE, NO_BANNER, ONCE, SAME_PAGE, mark,
    tab::{Tab, Visitor},
};

/// By the name of a page: what has started once it is as if everything had been granted before.
const READ_ONCE: [(&str, &str); 8] = [
    ("map", "order.includes('inner')"),
    ("base", "document.querySelector('img').src == 'http://track.example/p.gif?base'"),
    ("component", "!!document.querySelector('amp-youtube[data-videoid]')"),
    ("refresh", "location.hostname == 'film.example'"),
    ("lazy", "!!document.querySelector('img[data-src]')"),
    ("later", "!!document.querySelector('script[type=later][src^=http]')"),
    ("long", "order.includes('long')"),
    ("long-style", "getComputedStyle(document.querySelector('p')).outlineColor == 'rgb(1, 2, 3)'"),
];

#[tokio::test]
async fn what_is_read_once_comes_with_a_load() {
    let mut visitor = Visitor::arrive(HOLD).await;
    let mut tab = visitor.tab().await;
    for (page, started) in READ_ONCE {
        tab.keep("consent", "").await;
        tab.open(&format!("/one/{page}")).await;
        assert_eq!(tab.value(started).await, false, "{page}");
        mark(&mut tab).await;
        tab.click(ACCEPT).await;
        tab.until(NEW_PAGE).await;
        tab.until(started).await;
    }
}

const FILM: &str = "document.querySelector('#film').getAttribute('src') == 'http://film.example/film'";

/// What is held for others, by its ids.
const HELD: &str = "[...document.querySelectorAll('[id]')].filter((element) => /data-consent-[0-9a-f]{16}-/.test(element.cloneNode().outerHTML)).map(({ id }) => id).join()";

async fn has_started_alone(tab: &mut Tab, policy: &str) {
    tab.until(FILM).await;
    tab.until("!document.querySelector('tower-consent[role=group]')").await;
    assert_eq!(tab.value(SAME_PAGE).await, json!(true), "{policy}: without a load");
    assert_eq!(tab.value(HELD).await, "pixel,document,several,annotated,unknown,script", "{policy}");
    assert_eq!(tab.value("order.join()").await, "", "{policy}");
}

#[tokio::test]
async fn a_choice_for_a_part_starts_that_part_and_leaves_what_others_are_behind_too() {
    let strict = format!("{HOLD}\nunknown_third_parties = 'block'");
    for (policy, button) in [(HOLD, ONCE), (HOLD, ALWAYS), (&strict, ONCE)] {
        let mut visitor = Visitor::arrive(policy).await;
        let mut tab = visitor.tab().await;
        tab.open("/one/part").await;
        mark(&mut tab).await;
        tab.click(button).await;
        has_started_alone(&mut tab, policy).await;
        if policy != HOLD {
            continue;
        }
        // A placeholder leaves the question open.
        if button == ONCE {
            tab.click(ACCEPT).await;
            tab.until(NO_BANNER).await;
            tab.until("order.join() == 'script'").await;
            tab.until(&format!("{HELD} == ''")).await;
            assert_eq!(tab.value(SAME_PAGE).await, json!(true), "{policy}: without a load");
        }
    }
}

#[tokio::test]
async fn an_element_of_which_a_half_may_load_comes_with_a_load() {
    let mut visitor = Visitor::arrive(HOLD).await;
    let mut tab = visitor.tab().await;
    tab.open("/one/half").await;
    mark(&mut tab).await;
    tab.click(ALWAYS).await;
    tab.until(NEW_PAGE).await;
    tab.until("document.querySelector('#half').style.background.includes('film.example')").await;
    assert_eq!(tab.value("document.querySelector('#half').hasAttribute('src')").await, false);
}

#[tokio::test]
async fn what_is_allowed_once_and_needs_a_load_gets_it() {
    let mut visitor = Visitor::arrive(HOLD).await;
    let mut tab = visitor.tab().await;
    tab.open("/one/once").await;
    mark(&mut tab).await;
    tab.click(ONCE).await;
    tab.until(NEW_PAGE).await;
    tab.until("!!document.querySelector('iframe[data-src]')").await;
}

#[tokio::test]
async fn a_choice_comes_home_where_the_base_of_a_page_leads_elsewhere() {
    let mut visitor = Visitor::arrive(HOLD).await;
    for scripts in [true, false] {
        let tab = if scripts { visitor.tab().await } else { visitor.tab_without_scripts().await };
        let mut tab = tab.by_name();
        tab.keep("consent", "").await;
        tab.open("/one/away").await;
        tab.click(ACCEPT).await;
        let home =
            "[location, document.querySelector('a[data-consent-ui=settings]')].map(({ hostname }) => hostname).join()";
        tab.until(&format!("{NO_BANNER} && {home} == 'localhost.localhost,localhost.localhost'")).await;
    }
}
