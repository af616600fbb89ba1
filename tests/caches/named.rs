//! What visitors do, one thing at a time.

use std::sync::atomic::Ordering;

use bytes::Bytes;

use crate::{
    cache::{BOTH, Cache},
    site::Site,
    visitor::{ACCEPTED, Choice, HOST, NOT_YET, REJECTED, Visitor},
};

const PAGE: &str = "/lasting/1";

#[tokio::test]
async fn visitors_of_one_state_share_a_page_and_those_of_another_never() {
    for software in BOTH {
        let site = Site::open("cdn").await;
        let cache = Cache::start(software, site.address);
        for choice in [NOT_YET, REJECTED, ACCEPTED] {
            for (session, hit) in [(1, false), (2, true), (3, true)] {
                let mut visitor = Visitor::new(choice, cache.address);
                visitor.session = session;
                let answer = visitor.open_his(PAGE).await;
                assert_eq!(cache.hit(&answer.headers), hit, "{software:?} {choice:?}: {:#?}", answer.headers);
                assert_eq!(answer.field("cache-control"), "max-age=0, must-revalidate, s-maxage=600, public");
                assert_eq!(answer.field("vary"), "consent-state, sec-fetch-dest, Cookie, Sec-GPC");
                assert_eq!(answer.field("last-modified"), "");
            }
        }
        let mut signals = Visitor::new(ACCEPTED, cache.address).with_gpc();
        assert!(!cache.hit(&signals.open_his(PAGE).await.headers), "GPC is a state of its own");
        assert_eq!(site.seen.requests(), 4);
    }
}

#[tokio::test]
async fn a_change_of_mind_is_seen_at_once() {
    for software in BOTH {
        let site = Site::open("cdn").await;
        let cache = Cache::start(software, site.address);
        let mut visitor = Visitor::new(NOT_YET, cache.address);
        visitor.open_his(PAGE).await;
        assert_eq!(visitor.open_his(PAGE).await.status, 304, "his copy is right");
        for (form, choice) in [("accept", ACCEPTED), ("reject", REJECTED), ("accept", ACCEPTED)] {
            let request = visitor.request("POST", "/_consent").header("sec-fetch-site", "same-origin");
            let request = request.header("content-type", "application/x-www-form-urlencoded");
            let sent = format!("choice={form}&return=%2Flasting%2F1");
            let answer = visitor.send(request, Bytes::from(sent)).await;
            assert_eq!((answer.status.as_u16(), answer.field("location").as_str()), (303, PAGE), "{}", answer.page);
            let cookie = format!("__Host-consent={}", choice.cookie.expect("a choice"));
            assert!(answer.field("set-cookie").contains(&cookie), "{:?}", answer.headers);
            visitor.choice = choice;
            assert_eq!(visitor.open_his(PAGE).await.status, 200, "{software:?}: his copy is of another state");
            assert_eq!(visitor.open_his(PAGE).await.status, 304, "{software:?}: now it is right");
        }
        assert!(site.seen.requests() <= 3, "the site was asked once for each state");
    }
}

#[tokio::test]
async fn a_purge_takes_a_page_in_all_its_states() {
    for software in BOTH {
        let site = Site::open("cdn").await;
        let cache = Cache::start(software, site.address);
        let mut visitors = [NOT_YET, REJECTED, ACCEPTED].map(|choice| Visitor::new(choice, cache.address));
        for (edition, expected) in [(0, "0"), (1, "0")] {
            site.seen.edition.store(edition, Ordering::SeqCst);
            for visitor in &mut visitors {
                assert_eq!(visitor.open_his(PAGE).await.edition(), Some(expected), "{software:?}");
                assert_eq!(visitor.open_his("/lasting/12").await.edition(), Some(expected), "{software:?}");
            }
        }
        cache.purge(HOST, PAGE);
        for visitor in &mut visitors {
            assert_eq!(visitor.open_his(PAGE).await.edition(), Some("1"), "{software:?}");
            assert_eq!(visitor.open_his("/lasting/12").await.edition(), Some("0"), "{software:?}: another page");
        }
    }
}

#[tokio::test]
async fn private_delivery_is_never_kept() {
    for software in BOTH {
        let site = Site::open("private").await;
        let cache = Cache::start(software, site.address);
        for turn in 1..=3 {
            let mut visitor = Visitor::new(REJECTED, cache.address);
            let answer = visitor.open_his(PAGE).await;
            assert!(!cache.hit(&answer.headers) && site.seen.requests() == turn, "{software:?}: {:#?}", answer.headers);
            assert_eq!(answer.field("cache-control"), "private, no-cache");
        }
    }
}

#[tokio::test]
async fn a_cache_that_names_no_state_keeps_no_page() {
    let site = Site::open("cdn").await;
    let cache = Cache::start_unaware(site.address);
    for choice in [NOT_YET, ACCEPTED, REJECTED, NOT_YET] {
        let answer = Visitor::new(choice, cache.address).open_his(PAGE).await;
        assert!(!cache.hit(&answer.headers), "{:#?}", answer.headers);
    }
    let mut visitor = Visitor::new(NOT_YET, cache.address);
    assert_eq!(
        visitor.ask("GET", "/site.css", "style").await.page,
        visitor.ask("GET", "/site.css", "style").await.page
    );
    assert!(cache.hit(&visitor.ask("GET", "/site.css", "style").await.headers), "it does keep what it may");
}

#[tokio::test]
async fn a_visitor_cannot_name_a_state_for_others() {
    for software in BOTH {
        let site = Site::open("cdn").await;
        let cache = Cache::start(software, site.address);
        for (choice, named) in [(ACCEPTED, "none"), (NOT_YET, "1.1.analytics+functional+marketing+media")] {
            let visitor = Visitor::new(choice, cache.address);
            let request = visitor.request("GET", PAGE).header("sec-fetch-dest", "document");
            let answer = visitor.send(request.header("consent-state", named), Bytes::new()).await;
            assert_eq!(answer.shown(), visitor.due(), "{software:?}");
        }
        for choice in [NOT_YET, ACCEPTED, Choice { cookie: Some("1.1.media"), granted: &["media"], is_plain: true }] {
            Visitor::new(choice, cache.address).open_his(PAGE).await;
        }
    }
}

#[tokio::test]
async fn what_is_granted_once_is_neither_kept_nor_answered_from_the_cache() {
    for software in BOTH {
        let site = Site::open("cdn").await;
        let cache = Cache::start(software, site.address);
        let mut visitor = Visitor::new(NOT_YET, cache.address);
        visitor.open_his(PAGE).await;
        let request = visitor.request("POST", "/_consent").header("sec-fetch-site", "same-origin");
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let answer = visitor.send(request, Bytes::from("choice=once+youtube&return=%2Flasting%2F1")).await;
        let set = answer.field("set-cookie");
        let once = set.split(';').next().filter(|pair| pair.starts_with("__Host-consent-once=")).expect("a grant");
        let request = visitor.request("GET", PAGE).header("sec-fetch-dest", "document").header("cookie", once);
        let answer = visitor.send(request, Bytes::new()).await;
        assert_eq!(answer.shown().trackers, ["media"], "{software:?}: {:#?}", answer.headers);
        visitor.open_his(PAGE).await;
    }
}
