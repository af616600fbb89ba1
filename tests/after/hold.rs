//! What is held starts as it would have when the page was read.

use serde_json::json;

use crate::{
    ACCEPT, EVERYTHING, HOLD, NO_BANNER, SAME_PAGE, mark,
    tab::{Tab, Visitor},
};

/// What the page says of itself once all has started.
const STARTED: &str = "order.some((entry) => entry.startsWith('onload'))";

async fn started(tab: &mut Tab) -> serde_json::Value {
    tab.click(ACCEPT).await;
    tab.until(NO_BANNER).await;
    tab.until(STARTED).await;
    assert_eq!(tab.value(SAME_PAGE).await, json!(true), "without a load");
    tab.value("order").await
}

#[tokio::test]
async fn scripts_that_start_late_hear_what_others_heard_and_the_others_hear_nothing_twice() {
    let mut visitor = Visitor::arrive(HOLD).await;
    let mut tab = visitor.tab().await;
    tab.keep("consent", EVERYTHING).await;
    tab.open("/hold").await;
    tab.until(STARTED).await;
    let ungated = tab.value("order").await;
    tab.keep("consent", "").await;
    tab.open("/hold").await;
    const SITE: &str = "site.join()";
    assert_eq!(tab.value(SITE).await, "interactive,ready,complete,load");
    assert_eq!(tab.value("order").await, json!([]));
    mark(&mut tab).await;
    assert_eq!(started(&mut tab).await, ungated);
    assert!(ungated[0] == "runs loading" && ungated.as_array().is_some_and(|all| all.len() > 10), "{ungated}");
    assert_eq!(tab.value(SITE).await, "interactive,ready,complete,load");
    assert_eq!(tab.value("document.readyState").await, "complete");
    tab.value("document.querySelector('#text').click()").await;
    assert_eq!(tab.value("order.at(-1)").await, "click", "other listeners are left alone");
    let own = "['readyState', 'write', 'writeln', 'open', 'addEventListener', 'removeEventListener'].filter((name) => Object.hasOwn(document, name))";
    assert_eq!(tab.value(own).await, json!([]), "nothing of ours stays");
}

#[tokio::test]
async fn what_held_scripts_write_stands_behind_them() {
    let mut visitor = Visitor::arrive(HOLD).await;
    let mut tab = visitor.tab().await;
    tab.open("/hold").await;
    tab.value("window.late = () => document.write('late')").await;
    mark(&mut tab).await;
    started(&mut tab).await;
    let ids = "[...document.querySelectorAll('p[id]')].map(({ id }) => id)";
    assert_eq!(
        tab.value(ids).await,
        json!(["text", "written-1", "written-2", "written-3", "end"]),
        "and the page is whole"
    );
}

#[tokio::test]
async fn styles_pages_and_shadow_roots_get_back_what_they_name() {
    let mut visitor = Visitor::arrive(HOLD).await;
    let mut tab = visitor.tab().await;
    tab.open("/hold").await;
    const NAMED: &str = "[
        document.querySelector('#sheet').textContent.trim(),
        document.querySelector('#styled').getAttribute('style'),
        document.querySelector('#host').shadowRoot.querySelector('img').getAttribute('src'),
        document.querySelector('#template').content.querySelector('img').getAttribute('src'),
        document.querySelector('#page').contentDocument?.querySelector('img')?.getAttribute('src'),
        document.querySelector('#embed').getAttribute('src'),
        document.querySelector('#object').getAttribute('data'),
    ]";
    let held = tab.value(NAMED).await;
    assert!(!held.to_string().contains("(http") && !held.to_string().contains("\"http"), "{held}");
    assert_ne!(tab.value("getComputedStyle(document.querySelector('#end')).outlineColor").await, "rgb(1, 2, 3)");
    mark(&mut tab).await;
    started(&mut tab).await;
    tab.until("!!document.querySelector('#page').contentDocument?.querySelector('img')").await;
    assert_eq!(
        tab.value(NAMED).await,
        json!([
            "#styled { width: 9px; background: url(http://track.example/style.gif) } #film { background: url(\"http://film.example/style.gif\") }",
            "background: url(http://track.example/attribute.gif)",
            "http://track.example/shadow.gif",
            "http://track.example/template.gif",
            "http://track.example/srcdoc.gif",
            "http://film.example/film",
            "http://film.example/film",
        ]),
        "{held}"
    );
    const OUTLINE: &str = "getComputedStyle(document.querySelector('#end')).outlineColor";
    assert_eq!(tab.value(OUTLINE).await, "rgb(1, 2, 3)");
    assert_eq!(tab.value("document.querySelectorAll('[data-consent-ui=placeholder]').length").await, json!(0));
    let left = "/data-consent-[0-9a-f]{16}/.test(document.documentElement.getHTML({ serializableShadowRoots: true }))";
    assert_eq!(tab.value(left).await, json!(false), "nothing is held any more");
}

#[tokio::test]
async fn embeds_and_objects_have_one_placeholder_each() {
    for policy in ["", HOLD] {
        let mut visitor = Visitor::arrive(policy).await;
        let mut tab = visitor.tab().await;
        tab.open("/hold").await;
        let seen = "[...document.querySelectorAll('[data-consent-ui=placeholder]')].filter((box) => box.offsetHeight == 200 && box.offsetWidth == 300).length";
        assert_eq!(tab.value(seen).await, json!(2), "{policy}");
    }
}
