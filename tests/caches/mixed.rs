//! Ten thousand requests of many visitors, whose choices differ and change, through each cache.

use std::sync::{Arc, atomic::Ordering};

use tokio::task::JoinSet;

use crate::{
    cache::{Cache, Software},
    site::Site,
    visitor::{ACCEPTED, Choice, NOT_YET, REJECTED, Shown, Visitor},
};

/// Of the windows that shared caches may answer, at least so many in a hundred come out of the cache: docs/caching.md says so.
pub(crate) const FLOOR: u32 = 90;

const REQUESTS: usize = 10_000;
const CLIENTS: usize = 4;
const VISITORS_OF_A_CLIENT: usize = 25;

/// The common ones more than once.
const CHOICES: [Choice; 16] = [
    NOT_YET,
    NOT_YET,
    NOT_YET,
    NOT_YET,
    REJECTED,
    REJECTED,
    REJECTED,
    ACCEPTED,
    ACCEPTED,
    ACCEPTED,
    Choice { cookie: Some("1.1.analytics"), granted: &["analytics"], is_plain: true },
    Choice { cookie: Some("1.1.functional+media"), granted: &["functional", "media"], is_plain: true },
    Choice { cookie: Some("1.1.analytics+marketing+gpc"), granted: &["analytics", "marketing"], is_plain: true },
    Choice { cookie: Some("1.1.media+functional"), granted: &["functional", "media"], is_plain: false },
    Choice { cookie: Some("rubbish"), granted: &[], is_plain: false },
    Choice { cookie: Some("1.2.media"), granted: &[], is_plain: false },
];

/// What came of some requests.
#[derive(Debug, Default)]
struct Tally {
    /// Windows that a shared cache may answer, and those that it did.
    shareable: u32,
    hits: u32,
    unchanged: u32,
    /// Pages that no shared cache may answer, or fragments.
    others: u32,
}

#[derive(Debug)]
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ mixed >> 31) % sides as u64) as usize
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_requests_through_nginx_show_no_page_of_another_state() {
    through(Software::Nginx).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_requests_through_varnish_show_no_page_of_another_state() {
    through(Software::Varnish).await;
}

async fn through(software: Software) {
    let site = Site::open("cdn").await;
    let cache = Arc::new(Cache::start(software, site.address));
    let mut clients = JoinSet::new();
    for client in 0..CLIENTS {
        clients.spawn(visits(Arc::clone(&cache), client));
    }
    let mut tally = Tally::default();
    while let Some(client) = clients.join_next().await {
        let Tally { shareable, hits, unchanged, others } = client.expect("no page of another state");
        tally.shareable += shareable;
        tally.hits += hits;
        tally.unchanged += unchanged;
        tally.others += others;
    }
    let requests = site.seen.requests();
    let revalidated = site.seen.unchanged.load(Ordering::SeqCst);
    let rate = 100.0 * f64::from(tally.hits) / f64::from(tally.shareable);
    println!(
        "{software:?}: {tally:?}, hit rate {rate:.1} %, {requests} reached the site, {revalidated} of them unchanged"
    );
    assert!(rate >= f64::from(FLOOR), "{rate:.1} %");
    assert!(tally.unchanged > 500 && tally.others > 1000 && revalidated > 0, "too few of a kind: {tally:?}");
    assert!(requests < REQUESTS as u32 / 2, "{requests} reached the site");
}

async fn visits(cache: Arc<Cache>, client: usize) -> Tally {
    let mut dice = Dice(client as u64);
    let mut visitors: Vec<Visitor> = (0..VISITORS_OF_A_CLIENT)
        .map(|number| {
            let mut visitor = Visitor::new(CHOICES[dice.roll(CHOICES.len())], cache.address);
            visitor.gpc = dice.roll(6) == 0;
            visitor.session = client * VISITORS_OF_A_CLIENT + number;
            visitor
        })
        .collect();
    let mut tally = Tally::default();
    for _ in 0..REQUESTS / CLIENTS {
        let visitor = &mut visitors[dice.roll(VISITORS_OF_A_CLIENT)];
        if dice.roll(30) == 0 {
            visitor.choice = CHOICES[dice.roll(CHOICES.len())];
        }
        visit(visitor, &cache, &mut dice, &mut tally).await;
    }
    tally
}

async fn visit(visitor: &mut Visitor, cache: &Cache, dice: &mut Dice, tally: &mut Tally) {
    let page = dice.roll(5);
    match dice.roll(40) {
        0 => {
            let answer = visitor.ask("GET", "/site.css", "style").await;
            assert_eq!(answer.page, "p { color: green }");
        }
        1 | 2 => {
            let dest = ["iframe", "empty"][dice.roll(2)];
            let answer = visitor.ask("GET", &format!("/lasting/{page}"), dest).await;
            assert_eq!(answer.shown(), Shown { asks: false, ..visitor.due() }, "{dest}, {visitor:?}");
            tally.others += 1;
        }
        3 => {
            let answer = visitor.ask("HEAD", &format!("/lasting/{page}"), "document").await;
            assert!(answer.page.is_empty() || answer.status == 304);
        }
        4..8 => {
            let kind = ["private", "silent", "session"][dice.roll(3)];
            let answer = visitor.open_his(&format!("/{kind}/{page}")).await;
            assert!(!cache.hit(&answer.headers), "{kind} came out of the cache: {:#?}", answer.headers);
            assert_eq!(answer.headers.contains_key("set-cookie"), kind == "session");
            tally.others += 1;
        }
        roll => {
            let kind = if roll < 14 { "brief" } else { "lasting" };
            let answer = visitor.open_his(&format!("/{kind}/{page}")).await;
            assert!(!answer.headers.contains_key("set-cookie"));
            tally.unchanged += u32::from(answer.status == 304);
            if visitor.choice.is_plain {
                tally.shareable += 1;
                tally.hits += u32::from(cache.hit(&answer.headers));
            } else {
                assert!(!cache.hit(&answer.headers), "{visitor:?}");
                tally.others += 1;
            }
        }
    }
}
