//! Makes Rust of the texts in `languages/`, so that visitors' pages need no parser, and a text that is missing does not compile.
//! Names the sources by one number.

mod fluent;
mod sources;
mod tables;

use std::{env, error::Error, fs, path::Path, process::ExitCode};

use crate::fluent::File;

/// The language in which everything is written first.
const ENGLISH: &str = "en";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=languages");
    println!("cargo::rerun-if-changed=src");
    match write_tables().and_then(|()| name_sources()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

fn write_tables() -> Result<(), Box<dyn Error>> {
    let all = env::var_os("CARGO_FEATURE_LANGUAGES").is_some();
    let mut paths: Vec<_> =
        fs::read_dir("languages")?.map(|entry| Ok(entry?.path())).collect::<Result<_, Box<dyn Error>>>()?;
    paths.retain(|path| path.extension().is_some_and(|end| end == "ftl") && (all || tag(path) == ENGLISH));
    // English first, the others by their tags.
    paths.sort_by_key(|path| (tag(path) != ENGLISH, path.clone()));

    let mut files = Vec::new();
    for path in &paths {
        let source = fs::read_to_string(path)?;
        let file = File::parse(&source).map_err(|flaw| format!("{}:{flaw}", path.display()))?;
        files.push((tag(path), file));
    }
    let english = files.first().map(|(_, file)| file).ok_or("languages/en.ftl is missing")?;
    for ((_, file), path) in files.iter().zip(&paths) {
        file.agrees_with(english).map_err(|flaw| format!("{}:{flaw}", path.display()))?;
    }
    let out = Path::new(&env::var("OUT_DIR")?).join("languages.rs");
    Ok(fs::write(out, tables::rust(&files))?)
}

/// What pages look like depends on every style, text and line of ours: copies of an earlier build are told by this.
fn name_sources() -> Result<(), Box<dyn Error>> {
    let sources = sources::fingerprint(Path::new("."), &["src", "languages"])?;
    println!("cargo::rustc-env=TOWER_CONSENT_SOURCES={sources}");
    Ok(())
}

/// `languages/pt-BR.ftl` holds the language `pt-BR`.
fn tag(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
