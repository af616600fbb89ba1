use std::{collections::BTreeSet, path::Path, sync::LazyLock};

use proptest::prelude::*;

use crate::catalog::{Catalog, Known};

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::new(Catalog::builtin()));

/// The ids of the trackers, and `host:` with the entries of known hosts, that a script loads.
fn loaded(script: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    CATALOG.inline(script, &mut |known| {
        ids.insert(match known {
            Known::Tracker { index, .. } => CATALOG.trackers()[usize::from(index.0)].id.to_string(),
            Known::Host { host, .. } => format!("host:{host}"),
        });
    });
    ids
}

/// The cases of a file: each begins with a line `//// title`.
fn cases(file: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/inline").join(file);
    let text = std::fs::read_to_string(path).unwrap();
    let parts = text.split("//// ").skip(1);
    parts
        .map(|part| part.split_once('\n').unwrap_or((part, "")))
        .map(|(title, script)| (title.to_owned(), script.to_owned()))
        .collect()
}

fn is_suspicious(script: &str, piece: usize) -> bool {
    let bytes = script.as_bytes();
    let step = piece - Catalog::INLINE_OVERLAP;
    (0..bytes.len().max(1)).step_by(step).any(|at| CATALOG.inline_suspicious(&bytes[at..bytes.len().min(at + piece)]))
}

#[track_caller]
fn check_blocked(file: &str, at_least: usize) {
    let cases = cases(file);
    assert!(cases.len() >= at_least, "{}", cases.len());
    let mut wrong = Vec::new();
    for (title, script) in &cases {
        let (ids, _) = title.split_once(": ").unwrap();
        let found = loaded(script);
        for id in ids.split(' ') {
            if !found.contains(id) {
                wrong.push(format!("{title}: found {found:?}"));
            }
        }
        for piece in [100, 4096, usize::MAX / 2] {
            if !is_suspicious(script, piece) {
                wrong.push(format!("{title}: not suspicious in pieces of {piece}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn vendors_snippets_are_loaders() {
    check_blocked("snippets.blocked.js", 150);
}

#[test]
fn loaders_in_disguise_are_loaders() {
    check_blocked("tricks.blocked.js", 50);
}

#[test]
fn scripts_that_only_call_or_mention_are_kept() {
    let cases = cases("own.kept.js");
    assert!(cases.len() >= 80, "{}", cases.len());
    let wrong: Vec<_> =
        cases.iter().map(|(title, script)| (title, loaded(script))).filter(|(_, found)| !found.is_empty()).collect();
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), cases.len());
}

#[test]
fn every_tracker_with_a_loader_script_has_a_case() {
    let covered: BTreeSet<String> = cases("snippets.blocked.js")
        .iter()
        .flat_map(|(title, _)| title.split_once(": ").unwrap().0.split(' ').map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let missing: Vec<_> =
        CATALOG.trackers().iter().filter(|t| !covered.contains(t.id.as_str())).map(|t| t.id.as_str()).collect();
    println!("{} trackers without an inline case: {missing:?}", missing.len());
    assert!(missing.len() < 40);
}

fn script() -> impl Strategy<Value = String> {
    let words = [
        "'",
        "\"",
        "`",
        "+",
        " + ",
        " ",
        "\n",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ".",
        ",",
        ";",
        "=",
        "==",
        ":",
        "?",
        "//",
        "/*",
        "*/",
        "/",
        "\\",
        "${",
        "<!--",
        "https:",
        "google",
        "-analytics",
        ".com",
        "www.google-analytics.com/analytics.js",
        "connect.facebook.net",
        "CLARITY.ms",
        "/tag/",
        "matomo.js",
        "gtm.start",
        "NREUM",
        "GoogleAnalyticsObject",
        "async-hide",
        "document.createElement('script')",
        "s.src=",
        "fetch(",
        "eval(",
        "atob(",
        "unescape(",
        "String.fromCharCode(",
        "104",
        "%3C",
        "<script src=",
        "join('')",
        ".join('')",
        ".concat(",
        "split('')",
        ".reverse()",
        "\\x67",
        "\\u0067",
        "\\\n",
        "&quot;",
        "www.google.",
        "de",
        "/maps",
        "b/ss/x/1/",
        "x",
        "id=GTM-1",
        "function(p,a,c,k",
        "1",
        "'1.0',3,2,'a|b'.split('|')",
        "import ",
        "url(",
        "@import ",
        "style.background=",
        "frame.contentWindow.location=",
        "\u{2028}",
        "é",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_glance_misses_no_loader(text in script(), piece in 80_usize..200) {
        for text in [text.clone(), format!("new Image().src={text}"), format!("document.createElement(x);u='{text}'")] {
            let found = loaded(&text);
            prop_assert!(found.is_empty() || is_suspicious(&text, piece), "{text:?} loads {found:?}");
        }
    }

    #[test]
    fn no_text_makes_the_judge_panic(text in any::<String>()) {
        loaded(&text);
    }
}

#[test]
fn deep_nesting_ends() {
    for open in ["unescape(", "`${", "(", "[", "{", "'a'+(", "eval('", "a.concat('", "/*", "[['x'].join(", "f(`x${`y${"]
    {
        loaded(&format!("new Image;{}", open.repeat(20_000)));
    }
}

#[test]
fn repetition_ends_in_good_time() {
    let huge = |piece: &str| piece.repeat((1 << 16) / piece.len());
    let packed = format!("eval(f('{}',2,1,'{}'.split('|')))", huge("0 "), huge("word"));
    for script in [
        format!("document.write('src={}')", huge("href=")),
        format!("document.write('{}')", huge("<script>")),
        format!("new Image().src={}", huge("'/gtag/js?id='+")),
        format!("new Image().src=[{}].join('')", huge("'a',")),
        format!("eval('{}')", huge("eval(")),
        format!("new Image().src={}", huge("'//www.googletagmanager.com/gtag/js?id='+x,")),
        huge("=/[ "),
        packed,
    ] {
        let start = std::time::Instant::now();
        loaded(&script);
        assert!(start.elapsed().as_secs() < 20, "{}", &script[..60]);
    }
}
