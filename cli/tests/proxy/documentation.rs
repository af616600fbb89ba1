use std::{collections::BTreeSet, process::Command};

fn options(text: &str) -> BTreeSet<&str> {
    let words = text.split(|c: char| c.is_whitespace() || "`=,".contains(c));
    words.filter(|word| word.strip_prefix("--").is_some_and(|name| name.starts_with(char::is_alphabetic))).collect()
}

#[test]
fn every_option_is_in_the_documentation_and_nothing_else() {
    let help = Command::new(env!("CARGO_BIN_EXE_consent")).args(["proxy", "--help"]).output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let definitions: String =
        help.lines().filter(|line| line.trim_start().starts_with('-')).collect::<Vec<_>>().join("\n");
    let document = include_str!("../../../docs/proxy.md");
    let documented = document.split("## Options").nth(1).unwrap().split("\n## ").next().unwrap();
    let mut known = options(&definitions);
    known.remove("--help");
    assert_eq!(options(documented), known);
}
