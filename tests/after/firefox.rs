//! The same in Firefox, which drives itself: the page presses the button, and says what came of it.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::timeout;

use crate::{
    HOLD, STRIP,
    browser::Browser,
    site::Site,
    vendors::{GRANTED, TAGS, call},
    walk::Told,
};

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

#[tokio::test]
async fn in_firefox_too_scripts_that_start_late_find_a_page_that_is_being_read() {
    let [denied, started, granted] = Told::all(Browser::Firefox, HOLD, "/walk/hold").await;
    assert!(denied.ran().is_empty());
    assert_eq!((&started.page["loads"], started.ran()), (&json!(1), granted.ran()));
    assert!(granted.ran().len() > 10, "{:?}", granted.ran());
    assert_eq!(started.list("kinds"), granted.list("kinds"));
}

#[tokio::test]
async fn firefox_never_starts_what_somebody_has_posted() {
    let [_, started, _] = Told::all(Browser::Firefox, HOLD, "/walk/posted").await;
    assert_eq!((&started.page["loads"], started.ran()), (&json!(1), vec!["held".to_owned()]));
}

#[tokio::test]
async fn in_firefox_too_tags_that_start_in_place_are_told_first() {
    let [denied, started, _] = Told::all(Browser::Firefox, HOLD, "/walk/tags").await;
    assert_eq!((&denied.page["heard"], &started.page["loads"]), (&json!({}), &json!(1)));
    let heard = &started.page["heard"];
    for (name, own) in TAGS {
        assert!(heard[name].as_array().is_some_and(|all| all.contains(&call(own))), "{heard}");
    }
    assert_eq!((&heard["uet"][0], &heard["clarity"][0]), (&call(GRANTED[0].1), &call(GRANTED[1].1)), "{heard}");
}

#[tokio::test]
async fn in_firefox_too_an_import_map_comes_with_a_load() {
    let [denied, granted] = Told::both(Browser::Firefox, HOLD, "/walk/map").await;
    assert!(denied.ran().is_empty());
    assert_eq!((&granted.page["when"], granted.ran()), (&json!("granted"), vec!["inner".to_owned(); 2]));
}
