//! The visitor's side, as people meet it: by sight, by keyboard, by screen reader, without scripts, and by a tool that refuses for them.
//!
//! The servers are real and run here. The scripts beside drive a real Chromium with Playwright, judge with axe-core and DuckDuckGo's
//! autoconsent, and ask `/records` what the server has kept. Each ends with a plain list of what is wrong.

#[path = "../../examples/site/pages.rs"]
mod pages;
#[path = "../browser/harness/served.rs"]
mod served;
mod site;

use std::{path::Path, process::Stdio, time::Duration};

use site::Site;
use tokio::{process::Command, time::timeout};

/// How long one script may take, its browser's start included.
const PATIENCE: Duration = Duration::from_secs(150);

/// The question along the lower edge in the browser's own colours; in the corner in an owner's light ones; in the middle in dark ones.
const BAR: (&str, &str) = ("bar", "");
const BOX: (&str, &str) = (
    "box",
    r##"
[banner]
layout = "box"
theme = { scheme = "light", accent = "#0b5f4f", background = "#fffdf5", text = "#1f2a24", radius = "0" }
"##,
);
const MODAL: (&str, &str) = (
    "modal",
    r##"
[banner]
layout = "modal"
theme = { scheme = "dark", accent = "#7fd8b8", background = "#10201c", text = "#e8f0ec" }
"##,
);

/// Runs a script against the site, once with each of these banners. It has found nothing if it ends well.
async fn finds_nothing(script: &str, banners: &[(&str, &str)]) {
    for (layout, banner) in banners {
        let site = Site::open(banner).await;
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/people").join(script);
        let node = Command::new("node")
            .arg(file)
            .args([&site.address, &site.ungated, *layout])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("Node is missing: scripts/setup installs it");
        let end =
            timeout(PATIENCE, node.wait_with_output()).await.expect("the script ends in time").expect("its output");
        let (said, wrong) = (String::from_utf8_lossy(&end.stdout), String::from_utf8_lossy(&end.stderr));
        print!("{said}");
        assert!(end.status.success(), "{script}, {layout}:\n{said}{wrong}");
    }
}

#[tokio::test]
async fn axe_finds_no_violation_in_any_look() {
    finds_nothing("axe.mjs", &[BAR, BOX, MODAL]).await;
}

#[tokio::test]
async fn what_axe_cannot_see_holds_as_well() {
    finds_nothing("look.mjs", &[BAR, BOX, MODAL]).await;
}

#[tokio::test]
async fn the_banner_never_hides_what_has_the_focus() {
    finds_nothing("focus.mjs", &[BAR, BOX]).await;
}

#[tokio::test]
async fn everything_can_be_chosen_and_withdrawn_by_keyboard() {
    finds_nothing("keyboard.mjs", &[BAR]).await;
}

#[tokio::test]
async fn a_screen_reader_is_told_what_there_is() {
    finds_nothing("tree.mjs", &[BAR]).await;
}

#[tokio::test]
async fn autoconsent_refuses_by_its_own_heuristics_and_the_server_knows() {
    finds_nothing("autoconsent.mjs", &[BAR]).await;
}

#[tokio::test]
async fn what_a_page_pays_is_within_its_bounds() {
    finds_nothing("cost.mjs", &[BAR]).await;
}

#[tokio::test]
async fn nothing_moves_wherever_the_page_rests_on_its_way() {
    finds_nothing("shift.mjs", &[BAR, MODAL]).await;
}

#[tokio::test]
async fn a_box_and_a_modal_hold_by_sight_and_by_keyboard() {
    finds_nothing("layout.mjs", &[BOX, MODAL]).await;
}
