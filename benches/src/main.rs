//! How fast pages pass. Without arguments: the table, from one run with interleaved rounds.
//! `profile PAGE|all [found|denied|lol_html] [TIMES]`: passes one page, or all of them, for a profiler.

mod gate;
mod lol;
mod pages;

use std::{alloc::System, collections::VecDeque, hint::black_box, time::Instant};

use bytes::Bytes;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

use crate::{gate::Gate, lol::Lol, pages::Page};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How pages arrive.
const CHUNK: usize = 16 << 10;

/// Each engine passes all pages this often, in turn with the others.
const ROUNDS: usize = 15;

fn main() {
    let pages = pages::all();
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("profile") {
        let number = |text: Option<String>, default| text.and_then(|text| text.parse().ok()).unwrap_or(default);
        let page = arguments.next().unwrap_or_default();
        let pages = if page == "all" { &pages[..] } else { std::slice::from_ref(&pages[number(Some(page), 0)]) };
        let engine = arguments.next();
        let times = number(arguments.next(), 20);
        for page in pages {
            eprintln!("{}, {} bytes", page.name, page.html.len());
            profile(engine.as_deref(), &chunks(page), times);
        }
        return;
    }
    measure(&pages);
    println!();
    count(&pages);
}

fn profile(engine: Option<&str>, chunks: &[Bytes], times: usize) {
    let lol = Lol::new();
    let gate = if engine == Some("denied") { Gate::all_denied() } else { Gate::nothing_found() };
    let run = || if engine == Some("lol_html") { lol.run(chunks, false) } else { gate.run(chunks) };
    (0..times).for_each(|_| _ = black_box(profiled(run)));
}

/// What a profiler counts.
#[inline(never)]
fn profiled(run: impl Fn() -> usize) -> usize {
    run()
}

fn chunks(page: &Page) -> Vec<Bytes> {
    let mut rest = Bytes::copy_from_slice(page.html.as_bytes());
    std::iter::from_fn(|| (!rest.is_empty()).then(|| rest.split_to(CHUNK.min(rest.len())))).collect()
}

type Engine<'e> = (&'static str, Box<dyn Fn(&[Bytes]) -> usize + 'e>);

fn measure(pages: &[Page]) {
    let (granted, found, denied, lol) = (Gate::all_granted(), Gate::nothing_found(), Gate::all_denied(), Lol::new());
    let copy = |chunks: &[Bytes]| chunks.iter().map(|chunk| black_box(Bytes::copy_from_slice(chunk)).len()).sum();
    let engines: Vec<Engine<'_>> = vec![
        ("memcpy", Box::new(copy)),
        ("ours, all granted", Box::new(|chunks| granted.run(chunks))),
        ("ours, nothing found", Box::new(|chunks| found.run(chunks))),
        ("ours, all denied", Box::new(|chunks| denied.run(chunks))),
        ("lol_html, nothing taken out", Box::new(|chunks| lol.run(chunks, false))),
        ("lol_html, all taken out", Box::new(|chunks| lol.run(chunks, true))),
    ];
    let chunked: Vec<Vec<Bytes>> = pages.iter().map(chunks).collect();
    // Seconds, by engine, page and round.
    let mut seconds = vec![vec![Vec::with_capacity(ROUNDS); pages.len()]; engines.len()];
    for _ in 0..ROUNDS {
        for (page, chunks) in chunked.iter().enumerate() {
            for (engine, (_, run)) in engines.iter().enumerate() {
                let start = Instant::now();
                black_box(run(black_box(chunks)));
                seconds[engine][page].push(start.elapsed().as_secs_f64());
            }
        }
    }
    let medians: Vec<Vec<f64>> = seconds.into_iter().map(|pages| pages.into_iter().map(median).collect()).collect();
    let bytes: usize = pages.iter().map(|page| page.html.len()).sum();
    let base: f64 = medians[4].iter().sum();
    println!("{} pages, {} KB in chunks of {} KiB, medians of {ROUNDS} rounds", pages.len(), bytes / 1000, CHUNK >> 10);
    println!("{:<30} {:>9} {:>14}", "engine", "MB/s", "x lol_html");
    for ((name, _), medians) in engines.iter().zip(&medians) {
        let total: f64 = medians.iter().sum();
        println!("{name:<30} {:>9.0} {:>14.2}", bytes as f64 / total / 1e6, base / total);
    }
    println!("\n{:<24} {:>6} {:>12} {:>12} {:>12}   MB/s", "page", "KB", "found", "denied", "lol_html");
    for (at, page) in pages.iter().enumerate() {
        let speed = |engine: usize| page.html.len() as f64 / medians[engine][at] / 1e6;
        let kb = page.html.len() / 1000;
        println!("{:<24} {kb:>6} {:>12.0} {:>12.0} {:>12.0}", page.name, speed(2), speed(3), speed(4));
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Counts the allocations of pages with nothing to block.
fn count(pages: &[Page]) {
    let (gate, lol) = (Gate::nothing_found(), Lol::new());
    println!("{:<24} {:>10} {:>10} {:>12} {:>10}", "allocations", "to start", "to pass", "bytes", "lol_html");
    for page in pages {
        let chunks = chunks(page);
        let mut out = VecDeque::with_capacity(64);
        let region = Region::new(ALLOCATOR);
        let rewriter = gate.start();
        let start = region.change();
        let region = Region::new(ALLOCATOR);
        black_box(gate.pass(rewriter, &chunks, &mut out));
        let pass = region.change();
        let region = Region::new(ALLOCATOR);
        black_box(lol.run(&chunks, false));
        let other = region.change();
        println!(
            "{:<24} {:>10} {:>10} {:>12} {:>10}",
            page.name,
            start.allocations,
            pass.allocations + pass.reallocations,
            pass.bytes_allocated,
            other.allocations + other.reallocations
        );
    }
}
