use std::process::Command;

#[test]
fn what_is_sent_is_what_the_source_gives() {
    let check = Command::new("scripts/minify").arg("--check").current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let check = check.expect("a shell");
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
}
