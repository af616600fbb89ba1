//! The visitor's side, as people meet it: by sight, by keyboard, by screen reader, without scripts, and by a tool that refuses for them.
//!
//! The servers are real and run here. The scripts beside drive a real Chromium with Playwright, judge with axe-core and DuckDuckGo's
//! autoconsent, and ask `/records` what the server has kept. Each ends with a plain list of what is wrong.

#[path = "../../examples/site/pages.rs"]
mod pages;
mod site;

use std::{path::Path, process::Stdio, time::Duration};

use site::Site;
use tokio::{process::Command, time::timeout};

/// How long one script may take, its browser's start included.
const PATIENCE: Duration = Duration::from_secs(150);

/// Runs a script against the site. It has found nothing if it ends well.
async fn finds_nothing(script: &str) {
    finds_nothing_on(Site::open("").await, script).await;
}

async fn finds_nothing_on(site: Site, script: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/people").join(script);
    let node = Command::new("node")
        .arg(file)
        .args([&site.address, &site.ungated])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("Node is missing: scripts/setup installs it");
    let end = timeout(PATIENCE, node.wait_with_output()).await.expect("the script ends in time").expect("its output");
    let (said, wrong) = (String::from_utf8_lossy(&end.stdout), String::from_utf8_lossy(&end.stderr));
    print!("{said}");
    assert!(end.status.success(), "{script}:\n{said}{wrong}");
}

#[tokio::test]
async fn axe_finds_no_violation_in_any_look() {
    finds_nothing("axe.mjs").await;
}

#[tokio::test]
async fn what_axe_cannot_see_holds_as_well() {
    finds_nothing("look.mjs").await;
}

#[tokio::test]
async fn the_banner_never_hides_what_has_the_focus() {
    finds_nothing("focus.mjs").await;
}

#[tokio::test]
async fn everything_can_be_chosen_and_withdrawn_by_keyboard() {
    finds_nothing("keyboard.mjs").await;
}

#[tokio::test]
async fn a_screen_reader_is_told_what_there_is() {
    finds_nothing("tree.mjs").await;
}

#[tokio::test]
async fn autoconsent_refuses_by_its_own_heuristics_and_the_server_knows() {
    finds_nothing("autoconsent.mjs").await;
}

#[tokio::test]
async fn what_a_page_pays_is_within_its_bounds() {
    finds_nothing("cost.mjs").await;
}

#[tokio::test]
async fn a_box_and_a_modal_hold_by_sight_and_by_keyboard() {
    for layout in ["box", "modal"] {
        let banner = format!("[banner]\nlayout = {layout:?}\ntheme = {{ accent = \"#0b5f4f\" }}\n");
        finds_nothing_on(Site::open(&banner).await, "layout.mjs").await;
    }
}
