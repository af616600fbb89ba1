//! What somebody who wants only the gate has to compile.

use std::{collections::BTreeSet, process::Command};

/// The promise in the README.
const LIMIT: usize = 80;

#[test]
fn without_features_the_library_stays_small_and_free_of_runtimes_and_databases() {
    let crates = bare_tree();
    for heavy in ["tokio", "sqlx", "axum", "hyper"] {
        let found: Vec<_> = crates.iter().filter(|name| name.split(['-', ' ']).next() == Some(heavy)).collect();
        assert!(found.is_empty(), "the bare library pulls in {found:?}");
    }
    assert!(crates.len() <= LIMIT, "{} crates, more than {LIMIT}: {crates:#?}", crates.len());
}

fn bare_tree() -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "-p", "tower-consent", "--no-default-features"])
        .args(["--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "cargo tree: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("cargo writes UTF-8");
    text.lines().map(|line| line.trim_end_matches(" (*)").to_owned()).collect()
}
