//! Generated pages before and behind the gate, as html5ever reads them: what is denied loads nothing any more, and all
//! else is as it was. `DIFFERENTIAL_PAGES` and `DIFFERENTIAL_SEED` change how many pages and which.

#![allow(clippy::unwrap_used)]

mod address;
mod dice;
mod document;
mod gate;
mod live;
mod neighbours;
mod shrink;
mod tree;

use crate::{dice::Dice, document::Document, gate::Gate, live::Reading, tree::Tree};

/// No `base` is written longer than this, in characters; quotes may hold its `>`.
const LONGEST_BASE: usize = 120;

/// How many failing pages are shown.
const SHOWN: usize = 10;

#[test]
fn careless_pages_keep_all_but_the_denied() {
    check(60_000, |dice| Document::wild(dice, true), whole);
}

#[test]
fn careful_pages_keep_all_but_the_denied() {
    check(25_000, |dice| Document::tidy(dice, true), whole);
}

#[test]
fn pages_without_trackers_come_out_byte_for_byte() {
    let any = |mut dice: Dice| if dice.chance(80) { Document::wild(dice, false) } else { Document::tidy(dice, false) };
    check(15_000, any, |gate, document, cuts| {
        let page = document.text();
        let behind = gate.rewrite(&page, cuts);
        if behind == page { Ok(()) } else { Err(format!("changed to: {behind}")) }
    });
}

type Check = fn(&Gate, &Document, Dice) -> Result<(), String>;

/// Runs a check over as many generated pages, and shows those that fail as small as they can be made.
fn check(pages: u64, generate: impl Fn(Dice) -> Document, check: Check) {
    let number = |name, default| std::env::var(name).map_or(default, |text| text.parse().unwrap());
    let pages = number("DIFFERENTIAL_PAGES", pages);
    let seed = number("DIFFERENTIAL_SEED", 1);
    println!("seed {seed}, {pages} pages");
    let gate = Gate::new();
    let mut failures = 0;
    for page in 0..pages {
        let mut dice = Dice::new(seed << 32 | page);
        let cuts = Dice::new(dice.next());
        let document = generate(dice);
        let fails = |document: &Document| check(&gate, document, cuts.clone()).err();
        if fails(&document).is_none() {
            continue;
        }
        failures += 1;
        let small = shrink::smallest(document, |document| fails(document).is_some());
        println!("page {page}: {:?}\n{}\n", small.text(), fails(&small).unwrap());
        if failures == SHOWN {
            break;
        }
    }
    assert_eq!(failures, 0, "seed {seed}: see the pages above");
}

/// Whether what is beside the denied depends on the reader, so that nothing can be said of it.
fn is_open_to_readers(page: &str, scripting: bool) -> bool {
    // A pixel in the `noscript` of a head ends the head and all hope of a frameset, but with scripting off only.
    let frameset = !scripting && page.contains("<frameset") && page.contains("<noscript");
    // Which `base` counts is a matter of reading, and one of the denied host denies all that is relative to it.
    let base =
        page.split("<base").skip(1).any(|tag| tag.chars().take(LONGEST_BASE).collect::<String>().contains("test"));
    frameset || base
}

/// Nothing denied is left, and nothing else is gone, with scripting on and off.
fn whole(gate: &Gate, document: &Document, cuts: Dice) -> Result<(), String> {
    let page = document.text();
    let behind = gate.rewrite(&page, cuts);
    for scripting in [true, false] {
        let after = Tree::parse(&behind, scripting);
        let lower = page.to_ascii_lowercase();
        // What stands in a table may come before it in the tree, and so a `base` before what was loaded without it.
        let displaced = lower.contains("<base") && lower.contains("<table");
        if let Some(live) = live::denied(&after, Reading::Strict, gate).first().filter(|_| !displaced) {
            let element = after.element(live.node);
            return Err(format!("scripting {scripting}: live: {element:?}\nbehind: {behind:?}"));
        }
        if is_open_to_readers(&lower, scripting) {
            continue;
        }
        let before = Tree::parse(&page, scripting);
        if let Some(difference) = neighbours::difference(&before, &after, document.tidy, gate) {
            return Err(format!("scripting {scripting}: {difference}\nbehind: {behind:?}"));
        }
    }
    Ok(())
}
