//! Where a page is cut on its way changes nothing: the test pages, cut at every single byte.

#![allow(clippy::unwrap_used)]

use std::{collections::VecDeque, fs, path::Path, sync::Arc};

use bytes::Bytes;
use tower_consent::{
    Policy,
    consent::Grants,
    gate::Permits,
    page::{Charset, Job, PageRewriter, Refusal, Syntax},
};

fn rewritten(job: Job, pieces: [&[u8]; 2]) -> Result<Vec<u8>, Refusal> {
    let mut out = VecDeque::new();
    let mut rewriter = PageRewriter::new(job);
    for piece in pieces {
        rewriter.push(Bytes::copy_from_slice(piece), &mut out)?;
    }
    rewriter.finish(&mut out)?;
    Ok(out.iter().flatten().copied().collect())
}

fn check(name: &str, page: &[u8], job: &Job) {
    let whole = rewritten(job.clone(), [page, b""]);
    for at in 0..page.len() {
        let (head, tail) = page.split_at(at);
        assert_eq!(rewritten(job.clone(), [head, tail]), whole, "{name} cut at {at}");
    }
}

fn job(policy: &str) -> Job {
    let policy = Arc::new(Policy::from_toml(policy).unwrap());
    Job {
        permits: Permits::new(&policy, &Grants::none()),
        policy,
        page: "https://www.example.org/".parse().unwrap(),
        syntax: Syntax::Html,
        charset: Charset::Ascii,
        insertion: Bytes::from_static(b"<p>Hello").into(),
        return_to: "/".into(),
    }
}

/// The files of a folder with this ending.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let paths = paths.filter(|path| path.extension().is_some_and(|end| end == ending));
    paths.map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn trick_pages_cut_at_every_byte_come_out_the_same() {
    let tracker = "[trackers.tracker]\nname = \"T\"\nvendor = \"T\"\ncategory = \"marketing\"\n\
                   url = [{ kind = \"script\", host = \"tracker.example\" }]\n";
    let job = job(tracker);
    let mut pages = 0;
    for (file, text) in files("tests/tricks/pages", "toml") {
        let tricks: toml::Table = toml::from_str(&text).unwrap();
        for (name, trick) in tricks {
            let Some(html) = trick.get("html").and_then(|html| html.as_str()) else { continue };
            check(&format!("{file} {name}"), html.replace("$T", "https://tracker.example").as_bytes(), &job);
            pages += 1;
        }
    }
    assert!(pages > 400, "{pages} pages");
}

#[test]
fn pages_of_the_demo_cut_at_every_byte_come_out_the_same() {
    let job = job("");
    let pages: Vec<_> =
        ["examples/site/html", "examples/site/tags"].iter().flat_map(|folder| files(folder, "html")).collect();
    assert!(pages.len() > 10, "{} pages", pages.len());
    for (name, page) in pages {
        check(&name, page.as_bytes(), &job);
    }
}
