use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::Mutex,
    time::Duration,
};

use futures_util::future::join_all;
use serde_json::json;
use tokio::time::{Instant, sleep, timeout};

use crate::{
    cdp::Cdp,
    chromium::Chromium,
    sink::{Contact, Sink},
    site::Site,
    trick::Trick,
};

/// How a visitor stands to the tracker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// There is no layer.
    Ungated,
    Denied,
    Granted,
}

/// What was seen of one page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sight {
    pub(crate) contacts: Vec<Contact>,
    /// The end of the page is there.
    pub(crate) end: bool,
    /// The site's own images that were asked for.
    pub(crate) own: BTreeSet<String>,
}

/// What was seen of all pages, by name. What nobody can be blamed for is under an empty name.
pub(crate) type Sights = BTreeMap<String, Sight>;

const TABS: usize = 8;

/// How long a page may go on asking for things after it has loaded.
const SETTLE: Duration = Duration::from_millis(300);

/// How long a page is given to contact the tracker where it should.
const PATIENCE: Duration = Duration::from_millis(1500);

/// How long a page may take to load.
const LOAD: Duration = Duration::from_secs(5);

struct Tour<'t> {
    standing: Standing,
    site: Site,
    sink: Sink,
    todo: Mutex<VecDeque<&'t Trick>>,
    contacts: Mutex<Vec<Contact>>,
    ends: Mutex<BTreeSet<String>>,
}

/// Opens every page in one browser, several at a time.
pub(crate) async fn tour(tricks: &[Trick], standing: Standing) -> Sights {
    let sink = Sink::open().await;
    let mut browser = Chromium::launch(sink.port);
    let devtools = browser.devtools().await;
    let tour = Tour {
        standing,
        site: Site::open(tricks, standing != Standing::Ungated).await,
        sink,
        todo: Mutex::new(tricks.iter().collect()),
        contacts: Mutex::default(),
        ends: Mutex::default(),
    };
    join_all((0..TABS).map(|_| tour.tab(&devtools))).await;
    sleep(SETTLE).await;
    tour.sights(tricks)
}

impl Tour<'_> {
    async fn tab(&self, devtools: &str) {
        let mut tab = Cdp::attach(devtools).await;
        for domain in ["Page.enable", "Network.enable", "DOM.enable"] {
            tab.call(domain, json!({})).await;
        }
        // Otherwise the tabs in the background would put off what they load.
        tab.call("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await;
        if self.standing == Standing::Granted {
            let url = format!("http://{}/", self.site.host);
            let value = "1.1.analytics+functional+marketing+media";
            tab.call("Network.setCookie", json!({ "name": "consent", "value": value, "url": url })).await;
        }
        loop {
            let next = self.todo.lock().expect("no one panics with it").pop_front();
            let Some(trick) = next else { return };
            self.visit(&mut tab, trick).await;
        }
    }

    async fn visit(&self, tab: &mut Cdp, trick: &Trick) {
        tab.call("Emulation.setScriptExecutionDisabled", json!({ "value": !trick.scripts })).await;
        tab.forget_events();
        let opened = tab.try_call("Page.navigate", json!({ "url": self.site.address(trick) })).await;
        if opened.is_ok_and(|opened| opened.get("errorText").is_none()) {
            // A page that does not finish is judged by what it did so far.
            let _ = timeout(LOAD, tab.event("Page.loadEventFired")).await;
        }
        let loaded = Instant::now();
        let silent = self.standing == Standing::Denied || trick.inert;
        let (mut end, mut done) = (false, false);
        while !(end && done) && loaded.elapsed() < PATIENCE {
            sleep(Duration::from_millis(20)).await;
            end = end || has_end(tab).await;
            done = if silent { loaded.elapsed() >= SETTLE } else { self.is_reached_by(trick) };
        }
        if end {
            self.ends.lock().expect("no one panics with it").insert(trick.name.clone());
        }
    }

    fn is_reached_by(&self, trick: &Trick) -> bool {
        let mut contacts = self.contacts.lock().expect("no one panics with it");
        contacts.extend(self.sink.take());
        contacts.iter().any(|contact| trick.is_behind(&contact.host, contact.target.as_deref()))
    }

    fn sights(self, tricks: &[Trick]) -> Sights {
        let mut contacts = self.contacts.into_inner().expect("no one panics with it");
        contacts.extend(self.sink.take());
        let ends = self.ends.into_inner().expect("no one panics with it");
        let mut sights = Sights::new();
        for trick in tricks {
            let of = |contact: &mut Contact| trick.is_behind(&contact.host, contact.target.as_deref());
            let contacts = contacts.extract_if(.., of).collect();
            let sight = Sight { contacts, end: ends.contains(&trick.name), own: self.site.asked(trick) };
            sights.insert(trick.name.clone(), sight);
        }
        sights.insert(String::new(), Sight { contacts, ..Sight::default() });
        sights
    }
}

async fn has_end(tab: &mut Cdp) -> bool {
    let Ok(document) = tab.try_call("DOM.getDocument", json!({ "depth": 0 })).await else { return false };
    let query = json!({ "nodeId": document["root"]["nodeId"], "selector": "#end" });
    let found = tab.try_call("DOM.querySelector", query).await;
    found.is_ok_and(|found| found["nodeId"] != json!(0))
}
