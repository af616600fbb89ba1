//! The same in Firefox, which drives itself: the page presses the button, and says what came of it.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::timeout;

use crate::{HOLD, STRIP, browser::Browser, site::Site};

const PATIENCE: Duration = Duration::from_secs(60);

async fn told(policy: &str) -> Value {
    let mut site = Site::open(policy, false).await;
    // Firefox cannot map hosts: the server of the trackers is its proxy.
    let _running = Browser::Firefox.open(&format!("http://localhost:{}/itself", site.port), site.port);
    timeout(PATIENCE, site.told()).await.expect("the page comes to its end in time")
}

#[tokio::test]
async fn firefox_starts_what_was_held_in_the_order_of_the_page() {
    let order = [
        "external-1",
        "inline-1",
        "external-2",
        "inline-2",
        "inline-3",
        "defer-1",
        "module-1",
        "module-2",
        "defer-2",
        "async",
    ];
    assert_eq!(told(HOLD).await, json!({ "loads": 1, "order": order }));
}

#[tokio::test]
async fn firefox_loads_the_page_again_in_strip_mode() {
    let told = told(STRIP).await;
    assert_eq!((&told["loads"], told["order"].as_array().map(Vec::len)), (&json!(2), Some(10)), "{told}");
}
