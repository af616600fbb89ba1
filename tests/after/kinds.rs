//! Whatever a page can hold, in Chromium and in Firefox: what starts in its place is what would have been there.

use std::time::Duration;

use serde_json::Value;
use tokio::time::timeout;

use crate::{HOLD, browser::Browser, site::Site};

const PATIENCE: Duration = Duration::from_secs(60);

/// What a page says of itself, and what it has asked of trackers until then.
struct Told {
    page: Value,
    asked: Vec<String>,
}

impl Told {
    async fn by(site: &mut Site) -> Self {
        let page = timeout(PATIENCE, site.told()).await.expect("the page comes to its end in time");
        Self { page, asked: site.asked() }
    }

    fn list(&self, name: &str) -> Vec<String> {
        let list = self.page[name].as_array().expect("a list");
        list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// What has run, except for what the site's own page runs whoever allows what.
    fn ran(&self) -> Vec<String> {
        let mut ran = self.list("order");
        ran.retain(|name| name != "own" && name != "removed");
        ran
    }

    /// The same without what comes when the network likes.
    fn in_order(&self) -> Vec<String> {
        let mut ran = self.ran();
        ran.retain(|name| !name.ends_with(" loaded") && !name.ends_with(" failed") && name != "srcdoc");
        ran
    }
}

fn sorted(mut list: Vec<String>) -> Vec<String> {
    list.sort();
    list
}

#[tokio::test]
async fn every_kind_starts_in_its_place() {
    for browser in [Browser::Chromium, Browser::Firefox] {
        let mut site = Site::open(HOLD, false).await;
        let _running = browser.open(&format!("http://localhost:{}/kinds", site.port), site.port);
        let denied = Told::by(&mut site).await;
        assert_eq!(denied.asked, [""; 0], "{browser:?}");
        let started = Told::by(&mut site).await;
        assert_eq!(started.page["loads"], 1, "{browser:?}: without a load");
        let granted = Told::by(&mut site).await;
        assert_eq!(granted.page["loads"], 2);
        assert!(granted.asked.len() > 40 && granted.ran().len() > 20, "{:?} {:?}", granted.asked, granted.ran());

        assert_eq!(started.in_order(), granted.in_order(), "{browser:?}");
        assert_eq!(sorted(started.ran()), sorted(granted.ran()), "{browser:?}");
        assert_eq!(started.list("kinds"), granted.list("kinds"), "{browser:?}");
        let mut asked = granted.asked;
        // It has run before the page's own script took it away.
        asked.retain(|address| address != "/p.gif?removed");
        assert_eq!(started.asked, asked, "{browser:?}");
    }
}
