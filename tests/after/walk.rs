//! Pages that walk by themselves, in any browser: before the choice, after it, and once more.

use std::time::Duration;

use serde_json::Value;
use tokio::time::timeout;

use crate::{browser::Browser, site::Site};

const PATIENCE: Duration = Duration::from_secs(60);

/// What a page says of itself, and what it has asked of trackers until then.
pub(crate) struct Told {
    pub(crate) page: Value,
    pub(crate) asked: Vec<String>,
}

impl Told {
    /// What this page tells in this browser before the choice, after it, and where it was made before.
    pub(crate) async fn all(browser: Browser, policy: &str, path: &str) -> [Self; 3] {
        let mut site = Site::open(policy, false).await;
        let _running = browser.open(&format!("http://localhost:{}{path}", site.port), site.port);
        [Self::by(&mut site).await, Self::by(&mut site).await, Self::by(&mut site).await]
    }

    /// The same where the choice brings a load.
    pub(crate) async fn both(browser: Browser, policy: &str, path: &str) -> [Self; 2] {
        let mut site = Site::open(policy, false).await;
        let _running = browser.open(&format!("http://localhost:{}{path}", site.port), site.port);
        [Self::by(&mut site).await, Self::by(&mut site).await]
    }

    async fn by(site: &mut Site) -> Self {
        let page = timeout(PATIENCE, site.told()).await.expect("the page comes to its end in time");
        Self { page, asked: site.asked() }
    }

    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        let list = self.page[name].as_array().expect("a list");
        list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// What has run, except for what the site's own page runs whoever allows what.
    pub(crate) fn ran(&self) -> Vec<String> {
        let mut ran = self.list("order");
        ran.retain(|name| name != "own" && name != "removed");
        ran
    }

    /// The same without what comes when the network likes.
    pub(crate) fn in_order(&self) -> Vec<String> {
        let mut ran = self.ran();
        ran.retain(|name| !name.ends_with(" loaded") && !name.ends_with(" failed") && name != "srcdoc");
        ran
    }
}
