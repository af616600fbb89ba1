use std::time::{Duration, Instant};

use axum::Router;
use serde_json::{Value, json};
use tokio::time::sleep;

use super::{
    cdp::Cdp,
    chromium::Chromium,
    sink::{Contact, Sink},
    site::{Gate, Site},
};

/// Somebody with a fresh browser, in front of the demo site.
pub(crate) struct Visitor {
    cdp: Cdp,
    site: Site,
    sink: Sink,
    _browser: Chromium,
}

/// What is particular about a visitor's browser.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Traits {
    pub(crate) scripts: bool,
    pub(crate) gpc: bool,
}

impl Default for Traits {
    fn default() -> Self {
        Self { scripts: true, gpc: false }
    }
}

/// How long a script may take for what it brings.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long a page may go on asking for things after it has loaded.
const SETTLE: Duration = Duration::from_millis(500);

impl Visitor {
    /// Opens a browser and the site, and proves on the canary page that the sink sees what the browser does.
    pub(crate) async fn arrive(gate: Gate, traits: Traits) -> Self {
        Self::before(Site::open(gate).await, traits).await
    }

    /// The same with a site of these pages.
    pub(crate) async fn arrive_at(pages: Router, traits: Traits) -> Self {
        Self::before(Site::serve(pages).await, traits).await
    }

    async fn before(site: Site, traits: Traits) -> Self {
        let sink = Sink::open().await;
        let mut browser = Chromium::launch(sink.port);
        let mut cdp = Cdp::attach(&browser.devtools().await).await;
        for domain in ["Page.enable", "Network.enable", "DOM.enable", "CSS.enable", "Audits.enable"] {
            cdp.call(domain, json!({})).await;
        }
        if !traits.scripts {
            cdp.call("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        }
        if traits.gpc {
            cdp.call("Network.setExtraHTTPHeaders", json!({ "headers": { "Sec-GPC": "1" } })).await;
        }
        let mut visitor = Self { cdp, site, sink, _browser: browser };
        visitor.check_canary().await;
        visitor
    }

    async fn check_canary(&mut self) {
        let contacts = self.open("/canary").await;
        let leaked = |host: &str| contacts.iter().any(|contact| contact.host == host);
        assert!(leaked("canary.example") && leaked("bare.canary.example"), "the sink is blind: it saw {contacts:?}");
    }

    /// Opens a page and waits until it is quiet. Returns whom the browser has contacted since the page before was quiet.
    pub(crate) async fn open(&mut self, path: &str) -> Vec<Contact> {
        self.cdp.forget_events();
        let url = format!("{}{path}", self.site.address);
        let result = self.cdp.call("Page.navigate", json!({ "url": url })).await;
        assert!(result.get("errorText").is_none(), "{url} cannot be opened: {}", result["errorText"]);
        self.loaded().await
    }

    /// Clicks, with the mouse, something that leads to another page. Returns whom the browser has contacted since.
    pub(crate) async fn follow(&mut self, selector: &str) -> Vec<Contact> {
        self.cdp.forget_events();
        self.click(selector).await;
        self.loaded().await
    }

    /// Answers the banner, and waits until it is gone: the page may stay, or be loaded again. Returns whom the browser has contacted
    /// since.
    pub(crate) async fn answer(&mut self, selector: &str) -> Vec<Contact> {
        const BANNER: &str = r#"[data-consent-ui="banner"]"#;
        self.cdp.forget_events();
        self.click(selector).await;
        let start = Instant::now();
        while self.try_find(BANNER).await != Some(0) {
            assert!(start.elapsed() < PATIENCE, "the banner does not go");
            sleep(Duration::from_millis(50)).await;
        }
        sleep(SETTLE).await;
        self.sink.take()
    }

    /// Clicks, with the mouse, where this element is to be seen.
    pub(crate) async fn click(&mut self, selector: &str) {
        let node = self.element(selector).await;
        self.cdp.call("DOM.scrollIntoViewIfNeeded", json!({ "nodeId": node })).await;
        let quads = self.cdp.try_call("DOM.getContentQuads", json!({ "nodeId": node })).await;
        let (x, y) = quads.ok().as_ref().and_then(centre).unwrap_or_else(|| panic!("{selector} is not to be seen"));
        for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.cdp.call("Input.dispatchMouseEvent", event).await;
        }
    }

    /// Types into a field.
    pub(crate) async fn write(&mut self, selector: &str, text: &str) {
        let node = self.element(selector).await;
        self.cdp.call("DOM.focus", json!({ "nodeId": node })).await;
        self.cdp.call("Input.insertText", json!({ "text": text })).await;
    }

    /// Whether the page holds such an element.
    pub(crate) async fn sees(&mut self, selector: &str) -> bool {
        self.find(selector).await != 0
    }

    /// Whom the browser has contacted since somebody asked last.
    pub(crate) fn contacts(&mut self) -> Vec<Contact> {
        self.sink.take()
    }

    /// How many such elements the page holds.
    pub(crate) async fn count(&mut self, selector: &str) -> usize {
        let document = self.cdp.call("DOM.getDocument", json!({ "depth": 0 })).await;
        let query = json!({ "nodeId": document["root"]["nodeId"], "selector": selector });
        self.cdp.call("DOM.querySelectorAll", query).await["nodeIds"].as_array().map_or(0, Vec::len)
    }

    /// Waits until a script has brought such an element.
    pub(crate) async fn waits_for(&mut self, selector: &str) {
        let start = Instant::now();
        while !self.sees(selector).await {
            assert!(start.elapsed() < PATIENCE, "{selector} does not come");
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Goes back in history, as by the button, and waits until the browser is there.
    pub(crate) async fn go_back(&mut self) {
        let history = self.cdp.call("Page.getNavigationHistory", json!({})).await;
        let before = history["currentIndex"].as_u64().and_then(|at| at.checked_sub(1)).expect("a page before this one");
        let entry = &history["entries"][before as usize]["id"];
        self.cdp.call("Page.navigateToHistoryEntry", json!({ "entryId": entry })).await;
        let start = Instant::now();
        loop {
            // While pages change places there is none to be asked.
            let now = self.cdp.try_call("Page.getNavigationHistory", json!({})).await;
            if now.is_ok_and(|now| now["currentIndex"] == before) {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "the page before does not come");
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Makes the browser forget its cookies.
    pub(crate) async fn forget_choice(&mut self) {
        self.cdp.call("Network.clearBrowserCookies", json!({})).await;
    }

    /// What has happened in the browser since the page was opened, of one kind.
    pub(crate) async fn events(&mut self, method: &str) -> Vec<Value> {
        // What comes before the answer to a command has happened before it.
        self.cdp.call("Page.getNavigationHistory", json!({})).await;
        self.cdp.events.iter().filter(|event| event["method"] == method).cloned().collect()
    }

    /// What the browser makes of one property of an element's style.
    pub(crate) async fn style(&mut self, selector: &str, property: &str) -> String {
        let node = self.element(selector).await;
        let style = self.cdp.call("CSS.getComputedStyleForNode", json!({ "nodeId": node })).await;
        let named = |entry: &&Value| entry["name"] == property;
        let entry = style["computedStyle"].as_array().into_iter().flatten().find(named);
        entry.and_then(|entry| entry["value"].as_str()).unwrap_or_default().to_owned()
    }

    async fn element(&mut self, selector: &str) -> u64 {
        let node = self.find(selector).await;
        assert_ne!(node, 0, "the page has no {selector}");
        node
    }

    async fn find(&mut self, selector: &str) -> u64 {
        self.try_find(selector).await.unwrap_or_else(|| panic!("{selector}: the page is gone"))
    }

    /// Nothing while one page gives way to another.
    async fn try_find(&mut self, selector: &str) -> Option<u64> {
        let document = self.cdp.try_call("DOM.getDocument", json!({ "depth": 0 })).await.ok()?;
        let query = json!({ "nodeId": document["root"]["nodeId"], "selector": selector });
        self.cdp.try_call("DOM.querySelector", query).await.ok()?["nodeId"].as_u64()
    }

    async fn loaded(&mut self) -> Vec<Contact> {
        self.cdp.event("Page.loadEventFired").await;
        sleep(SETTLE).await;
        self.sink.take()
    }
}

/// The middle of the first box of an element.
fn centre(quads: &Value) -> Option<(f64, f64)> {
    let corners: Vec<f64> = quads["quads"].get(0)?.as_array()?.iter().filter_map(Value::as_f64).collect();
    let [x1, y1, _, _, x2, y2, _, _] = corners[..] else { return None };
    Some(((x1 + x2) / 2.0, (y1 + y2) / 2.0))
}
