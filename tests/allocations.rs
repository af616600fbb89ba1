//! A page with nothing to block passes without an allocation. Alone in its binary, since the allocations of a process are counted.

use std::{alloc::System, collections::VecDeque, sync::Arc};

use bytes::Bytes;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tower_consent::{
    Policy,
    consent::Grants,
    gate::Permits,
    page::{Charset, Insertion, Job, PageRewriter, Syntax},
};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const CHUNK: usize = 16 << 10;

/// An article as sites have them: own scripts, pictures, icons, styles.
const ARTICLE: &str = concat!(
    "<article class=\"post type-post\" id=post-7><h2 class='title'><a href=\"https://www.example.org/news/7?a=1&amp;b=2\">News</a></h2>",
    "<img src=\"https://www.example.org/a.jpg\" srcset='/a-300.jpg 300w, /a-900.jpg 900w' alt=\"\" width=300>",
    "<svg viewBox=\"0 0 24 24\"><title>x</title><path d=\"M0 0h1v1z\"/></svg><p style='color: red'>Kia ora &amp; welcome</p>",
    "<script>document.querySelector('.post').addEventListener('click', event => { event.target.hidden = 1 < 2; });</script>",
    "<script src=/js/site.js defer></script><style>.a { background: url(/a.png) }</style>",
    "<noscript><img src=/b.gif></noscript><textarea><b></textarea><iframe src=\"/map\"></iframe></article>\n",
);

#[test]
fn a_page_with_nothing_to_block_passes_without_an_allocation() {
    let policy = Arc::new(Policy::from_toml("").unwrap());
    let job = Job {
        permits: Permits::new(&policy, &Grants::none()),
        policy,
        page: "https://www.example.org/news/".parse().unwrap(),
        syntax: Syntax::Html,
        charset: Charset::Ascii,
        insertion: Insertion::default(),
        return_to: "/news/".into(),
    };
    let page = Bytes::from(format!("<!doctype html><title>News</title><body>{}", ARTICLE.repeat(300)));
    let chunks: Vec<Bytes> =
        (0..page.len()).step_by(CHUNK).map(|at| page.slice(at..page.len().min(at + CHUNK))).collect();
    let mut rewriter = PageRewriter::new(job);
    let mut out = VecDeque::with_capacity(4 * chunks.len());

    let region = Region::new(ALLOCATOR);
    for chunk in chunks {
        rewriter.push(chunk, &mut out).unwrap();
    }
    rewriter.finish(&mut out).unwrap();
    let used = region.change();

    assert_eq!((used.allocations, used.reallocations), (0, 0), "{used:?}");
    assert!(out.iter().flatten().eq(page.iter()), "the page came out changed");
}
