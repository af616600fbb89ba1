//! What scripts would draw: a popup of Mailchimp's, which has no place on the page, and a form of HubSpot's, which stands where its script
//! does and which the page's own code calls. The scripts are of the true shape, and draw.

use serde_json::json;

use crate::{
    ALWAYS, HOLD, NEW_PAGE, ONCE, SAME_PAGE, STRIP, mark,
    tab::{Tab, Visitor},
};

/// Something that a script draws.
struct Drawing {
    /// What stands in for it.
    notice: &'static str,
    /// Whether that is where it belongs.
    in_place: &'static str,
    /// Whether the script is there to run, where none does.
    sent: &'static str,
    /// Whether it has drawn.
    drawn: &'static str,
    /// Whether it can be drawn in an open page.
    starts_late: bool,
}

const POPUP: Drawing = Drawing {
    notice: "tower-consent[role=region][aria-label^=Mailchimp]",
    in_place: "notice.parentElement == document.body && notice.previousElementSibling.localName == 'main'",
    sent: "!!document.querySelector('#mcjs:not([type])')",
    drawn: "document.querySelectorAll('#mailchimp').length == 1",
    starts_late: true,
};

const FORM: Drawing = Drawing {
    notice: "tower-consent[role=group][aria-label^=HubSpot]",
    in_place: "notice.parentElement.id == 'form' && !notice.previousElementSibling",
    sent: "!!document.querySelector('script[src*=hsforms]')",
    drawn: "document.querySelectorAll('#form #hubspot').length == 1",
    starts_late: false,
};

/// Whether this, and nothing of it, is on the page.
async fn is_missing(tab: &mut Tab, of: &Drawing) -> bool {
    let shown = format!(
        "(([notice, more]) => notice?.offsetHeight > 0 && !more && {})(document.querySelectorAll('{}'))",
        of.in_place, of.notice
    );
    let host = if of.starts_late { "chimpstatic" } else { "hsforms" };
    let asked = format!("performance.getEntriesByType('resource').some(({{ name }}) => name.includes('{host}'))");
    tab.value(&shown).await == true && tab.value(of.drawn).await == false && tab.value(&asked).await == false
}

fn gone(of: &Drawing) -> String {
    format!("!document.querySelector('{}')", of.notice)
}

#[tokio::test]
async fn what_a_script_would_draw_loads_once_and_always() {
    for policy in [STRIP, HOLD] {
        for (drawing, other) in [(&POPUP, &FORM), (&FORM, &POPUP)] {
            let mut visitor = Visitor::arrive(policy).await;
            let mut tab = visitor.tab().await;
            let stays = policy == HOLD && drawing.starts_late;
            let once = format!("{} {ONCE}", drawing.notice);
            let always = format!("{} {ALWAYS}", drawing.notice);

            tab.open("/popups").await;
            assert!(is_missing(&mut tab, drawing).await && is_missing(&mut tab, other).await, "{policy}");
            mark(&mut tab).await;
            tab.click(&once).await;
            tab.until(drawing.drawn).await;
            tab.until(&gone(drawing)).await;
            assert_eq!(tab.value(SAME_PAGE).await, json!(stays), "{policy}: {once}");
            assert!(is_missing(&mut tab, other).await, "{policy}: nothing else is loaded");

            tab.open("/popups").await;
            assert!(is_missing(&mut tab, drawing).await, "{policy}: once is once");
            mark(&mut tab).await;
            tab.click(&always).await;
            tab.until(if stays { SAME_PAGE } else { NEW_PAGE }).await;
            tab.until(drawing.drawn).await;
            tab.open("/popups").await;
            tab.until(drawing.drawn).await;
            assert_eq!(tab.value(&gone(drawing)).await, json!(true), "{policy}: always is always");
            assert!(is_missing(&mut tab, other).await, "{policy}: nothing else is allowed");
        }
    }
}

#[tokio::test]
async fn what_a_script_would_draw_is_sent_without_scripts_too() {
    for policy in [STRIP, HOLD] {
        let mut visitor = Visitor::arrive(policy).await;
        let mut tab = visitor.tab_without_scripts().await;
        for drawing in [&POPUP, &FORM] {
            tab.open("/popups").await;
            assert!(is_missing(&mut tab, drawing).await, "{policy}");
            assert_eq!(tab.value(drawing.sent).await, json!(false), "{policy}");
            tab.enter(&format!("{} {ONCE}", drawing.notice)).await;
            assert_eq!(tab.value(drawing.sent).await, json!(true), "{policy}: {}", drawing.notice);
            assert_eq!(tab.value(&gone(drawing)).await, json!(true), "{policy}");

            tab.open("/popups").await;
            assert!(is_missing(&mut tab, drawing).await, "{policy}: once is once");
            tab.enter(&format!("{} {ALWAYS}", drawing.notice)).await;
            tab.open("/popups").await;
            assert_eq!(tab.value(drawing.sent).await, json!(true), "{policy}: always is always");
        }
    }
}
