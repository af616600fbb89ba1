//! Whatever a page can hold, in Chromium and in Firefox: what starts in its place is what would have been there.

use crate::{HOLD, browser::Browser, walk::Told};

fn sorted(mut list: Vec<String>) -> Vec<String> {
    list.sort();
    list
}

#[tokio::test]
async fn every_kind_starts_in_its_place() {
    for browser in [Browser::Chromium, Browser::Firefox] {
        let [denied, started, granted] = Told::all(browser, HOLD, "/walk/kinds").await;
        assert_eq!(denied.asked, [""; 0], "{browser:?}");
        assert_eq!(started.page["loads"], 1, "{browser:?}: without a load");
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
