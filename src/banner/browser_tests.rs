//! The banner in Chromium, against the style sheets of `tests/browser/hostile_css`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::{
    Banner, Look,
    markup::escaped,
    tests::{consent, policy, visitor},
};
use crate::{
    consent::Basis,
    policy::Layout,
    site_csp::{Presentation, Styling},
};

const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn hostile_style_sheets_change_nothing_that_matters() {
    for layout in [Layout::Bar, Layout::Box, Layout::Modal] {
        assert_eq!(faults(&insertion(layout, Presentation::default())), Vec::<String>::new(), "{layout:?}");
    }
}

#[test]
fn the_measurement_finds_a_banner_without_its_style() {
    let bare = insertion(Layout::Bar, Presentation::default()).replace("!important", "");
    let faults = faults(&bare);
    for sheet in ["everything_unset", "elements_hidden", "position_static", "invisible", "layered"] {
        assert!(faults.iter().any(|fault| fault.starts_with(sheet)), "{sheet} went unnoticed: {faults:#?}");
    }
}

#[test]
fn in_the_sheet_alone_only_layers_of_the_site_win() {
    let alone = insertion(Layout::Bar, Presentation { styling: Styling::SheetAlone, ..Presentation::default() });
    assert!(!alone.contains(" style="), "{alone}");
    let mut faults = faults(&alone);
    assert!(faults.iter().any(|fault| fault.starts_with("layered")), "the attributes are not needed: {faults:#?}");
    faults.retain(|fault| !fault.starts_with("layered"));
    assert_eq!(faults, Vec::<String>::new());
}

fn insertion(layout: Layout, presentation: Presentation) -> String {
    let mut policy = policy();
    policy.look = Look::new(layout, &[]);
    let nobody = consent(&policy, Basis::None, &[], false);
    let html = Banner::new(&policy).insertion(visitor(&policy, &nobody), "/", presentation);
    String::from_utf8(html.to_vec()).unwrap()
}

/// What is wrong with this insertion under each of the sheets, measured in one page with a frame for each.
fn faults(insertion: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/hostile_css");
    let script = fs::read_to_string(folder.join("measure.js")).unwrap();
    let mut page = format!("<!DOCTYPE html><meta charset=utf-8><pre></pre><script>{script}</script>");
    for sheet in sheets(&folder) {
        let name = sheet.file_stem().unwrap().to_str().unwrap().to_owned();
        let css = fs::read_to_string(&sheet).unwrap();
        let site = format!("<!DOCTYPE html><style>{css}</style><body id=page>{insertion}<main><h1>Page</h1></main>");
        for (width, height) in [(1000, 700), (320, 568), (320, 256)] {
            let site = escaped(&site);
            page += &format!(
                r#"<iframe title="{name} {width}x{height}" width="{width}" height="{height}" srcdoc="{site}"></iframe>"#
            );
        }
    }
    let dom = dumped(&page);
    let report = dom.split_once("<pre>").and_then(|(_, rest)| rest.split_once("</pre>")).expect("a report").0;
    let mut lines = report.lines().map(str::to_owned);
    assert_eq!(lines.next().as_deref(), Some("measured"), "the page was not measured");
    lines.collect()
}

fn sheets(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut sheets: Vec<_> = files.filter(|path| path.extension().is_some_and(|end| end == "css")).collect();
    sheets.sort();
    assert!(sheets.len() >= 10, "the hostile style sheets are missing");
    sheets
}

/// The document as it stands after its scripts have run.
fn dumped(page: &str) -> String {
    let folder = std::env::temp_dir().join(format!("tower-consent-{}", uuid::Uuid::new_v4()));
    fs::create_dir_all(&folder).unwrap();
    let (file, dom) = (folder.join("page.html"), folder.join("dom.html"));
    fs::write(&file, page).unwrap();
    let mut browser = Command::new("chromium")
        .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"])
        .args(["--host-resolver-rules=MAP * 127.0.0.1:9", "--virtual-time-budget=5000", "--dump-dom"])
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .arg(&file)
        .stdout(fs::File::create(&dom).unwrap())
        .stderr(Stdio::null())
        .spawn()
        .expect("Chromium is missing: run scripts/setup");
    let start = Instant::now();
    while browser.try_wait().unwrap().is_none() {
        if start.elapsed() > PATIENCE {
            browser.kill().unwrap();
        }
        thread::sleep(Duration::from_millis(50));
    }
    let dom = fs::read_to_string(dom).unwrap();
    // Chromium may still be writing to its profile: what is left goes with the temporary files.
    let _ = fs::remove_dir_all(folder);
    dom
}
