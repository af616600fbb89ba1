use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::time::sleep;

use crate::{cdp::Cdp, chromium::Chromium, site::Site};

/// Somebody with a fresh browser in front of a site.
pub(crate) struct Visitor {
    browser: Chromium,
    site: Site,
}

/// One of his tabs.
pub(crate) struct Tab {
    cdp: Cdp,
    address: String,
}

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(20);

impl Visitor {
    pub(crate) async fn arrive(policy: &str) -> Self {
        Self::before(Site::open(policy, false).await)
    }

    /// Arrives where the tags of two vendors load before consent.
    pub(crate) async fn arrive_at_advanced(policy: &str) -> Self {
        Self::before(Site::open(policy, true).await)
    }

    fn before(site: Site) -> Self {
        Self { browser: Chromium::launch(site.port), site }
    }

    pub(crate) async fn tab(&mut self) -> Tab {
        let mut cdp = Cdp::attach(&self.browser.devtools().await).await;
        for domain in ["Page.enable", "Network.enable", "DOM.enable", "Runtime.enable"] {
            cdp.call(domain, json!({})).await;
        }
        Tab { cdp, address: format!("http://localhost:{}", self.site.port) }
    }

    /// A tab in which no script runs.
    pub(crate) async fn tab_without_scripts(&mut self) -> Tab {
        let mut tab = self.tab().await;
        tab.cdp.call("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        tab
    }
}

impl Tab {
    /// The same site under a name with a dot, as those on the web have.
    pub(crate) fn by_name(self) -> Self {
        Self { address: self.address.replace("localhost", "localhost.localhost"), ..self }
    }

    pub(crate) async fn open(&mut self, path: &str) {
        self.cdp.forget_events();
        let url = format!("{}{path}", self.address);
        self.cdp.call("Page.navigate", json!({ "url": url })).await;
        self.cdp.event("Page.loadEventFired").await;
    }

    /// Clicks, with the mouse, what leads to a page, or loads this one again.
    pub(crate) async fn follow(&mut self, selector: &str) {
        self.cdp.forget_events();
        self.click(selector).await;
        self.cdp.event("Page.loadEventFired").await;
    }

    /// Clicks, with the mouse, where this element is to be seen.
    pub(crate) async fn click(&mut self, selector: &str) {
        // A tab that is not shown draws nothing, and Chromium keeps the mouse's first event until it gives up waiting for that: 5 s.
        self.cdp.call("Page.bringToFront", json!({})).await;
        let node = self.node(selector).await;
        self.cdp.call("DOM.scrollIntoViewIfNeeded", json!({ "nodeId": node })).await;
        let quads = self.cdp.call("DOM.getContentQuads", json!({ "nodeId": node })).await;
        let corner = |at: usize| quads["quads"][0][at].as_f64().expect("a corner");
        let (x, y) = ((corner(0) + corner(4)) / 2.0, (corner(1) + corner(5)) / 2.0);
        for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.cdp.call("Input.dispatchMouseEvent", event).await;
        }
    }

    /// Presses Enter where this element has the focus, which leads to a page.
    pub(crate) async fn enter(&mut self, selector: &str) {
        self.cdp.forget_events();
        let node = self.node(selector).await;
        self.cdp.call("DOM.focus", json!({ "nodeId": node })).await;
        for kind in ["keyDown", "keyUp"] {
            let event =
                json!({ "type": kind, "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r" });
            self.cdp.call("Input.dispatchKeyEvent", event).await;
        }
        self.cdp.event("Page.loadEventFired").await;
    }

    async fn node(&mut self, selector: &str) -> Value {
        let document = self.cdp.call("DOM.getDocument", json!({ "depth": 0 })).await;
        let query = json!({ "nodeId": document["root"]["nodeId"], "selector": selector });
        let node = self.cdp.call("DOM.querySelector", query).await["nodeId"].clone();
        assert_ne!(node, json!(0), "the page has no {selector}");
        node
    }

    /// What this expression is, or what its promise brings.
    pub(crate) async fn value(&mut self, expression: &str) -> Value {
        let evaluate = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let result = self.cdp.call("Runtime.evaluate", evaluate).await;
        assert!(result.get("exceptionDetails").is_none(), "{expression}: {}", result["exceptionDetails"]);
        result["result"]["value"].clone()
    }

    /// Waits until this expression is true, whatever page there is then.
    pub(crate) async fn until(&mut self, expression: &str) {
        let start = Instant::now();
        loop {
            let evaluate = json!({ "expression": expression, "returnByValue": true });
            let result = self.cdp.try_call("Runtime.evaluate", evaluate).await.unwrap_or_default();
            if result["result"]["value"] == true {
                return;
            }
            if start.elapsed() > PATIENCE {
                let page = self.value("document.documentElement.outerHTML").await;
                panic!("{expression} does not become true in {page}");
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Goes back in history, as by the button.
    pub(crate) async fn back(&mut self) {
        let history = self.cdp.call("Page.getNavigationHistory", json!({})).await;
        let before = history["currentIndex"].as_u64().and_then(|at| at.checked_sub(1)).expect("a page before this one");
        let entry = &history["entries"][before as usize]["id"];
        self.cdp.call("Page.navigateToHistoryEntry", json!({ "entryId": entry })).await;
    }

    /// Lets the browser load nothing from such an address.
    pub(crate) async fn refuse(&mut self, pattern: &str) {
        self.cdp.call("Network.setBlockedURLs", json!({ "urls": [pattern] })).await;
    }

    /// Gives the browser a cookie of the site, as if another tab had done so.
    pub(crate) async fn keep(&mut self, name: &str, value: &str) {
        let cookie = json!({ "url": self.address, "name": name, "value": value });
        self.cdp.call("Network.setCookie", cookie).await;
    }

    /// The cookies of the site, `HttpOnly` or not.
    pub(crate) async fn cookies(&mut self) -> Vec<String> {
        let cookies = self.cdp.call("Network.getCookies", json!({ "urls": [self.address] })).await;
        let cookies = cookies["cookies"].as_array().cloned().unwrap_or_default();
        cookies.iter().map(|cookie| format!("{}={}", text(&cookie["name"]), text(&cookie["value"]))).collect()
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
