//! What rooms do not know: the first invariant of ARCHITECTURE.md.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The files of a room in Rust, its tests left out.
fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_dir() {
        let entries = fs::read_dir(path).expect("a folder");
        return entries.flat_map(|entry| files(&entry.expect("an entry").path())).collect();
    }
    let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
    if name.ends_with(".rs") && !name.ends_with("tests.rs") { vec![path.to_owned()] } else { Vec::new() }
}

/// The lines of a room that name one of these.
fn mentions(room: &str, names: &[&str]) -> Vec<String> {
    let files = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(room));
    assert!(!files.is_empty(), "{room} is no room");
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(file).expect("a source file");
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let code = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        found.extend(code.filter(|line| names.iter().any(|name| line.contains(name))).map(str::to_owned));
    }
    found
}

#[test]
fn html_knows_nothing_of_ours() {
    assert_eq!(mentions("html", &["crate::"]), [""; 0]);
}

#[test]
fn the_core_knows_no_middleware_runtime_or_database() {
    for room in ["gate.rs", "consent", "catalog", "html", "page", "guard", "lock"] {
        assert_eq!(
            mentions(room, &["tower_layer", "tower_service", "http_body", "tokio", "sqlx", "records", "telemetry"]),
            [""; 0],
            "{room}"
        );
    }
}

#[test]
fn only_the_middleware_polls() {
    for room in ["gate.rs", "consent", "catalog", "html", "page", "policy", "head", "banner", "endpoints"] {
        assert_eq!(mentions(room, &["Poll<", "Poll::", "tower_service"]), [""; 0], "{room}");
    }
}

#[test]
fn only_the_endpoints_and_their_wiring_touch_records() {
    for room in ["head", "banner", "consent", "gate.rs"] {
        assert_eq!(mentions(room, &["RecordStore", "records::"]), [""; 0], "{room}");
    }
}
