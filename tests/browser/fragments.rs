//! Libraries that fetch pages and put them into the page, the real ones: there is one banner at any time, and a choice is taken.

use std::{fs, path::Path};

use axum::{Router, response::Html, routing::get};
use tower_consent::{ConsentLayer, Policy};

use crate::{
    ACCEPT, REJECT, SETTINGS, bounded,
    harness::{Traits, Visitor},
};

const BANNER: &str = r#"[data-consent-ui="banner"]"#;

/// A library, what switches it on, and the attributes of a link that loads a piece.
struct Library {
    file: &'static str,
    setup: &'static str,
    body: &'static str,
    piece: &'static str,
}

const HTMX: Library = Library {
    file: "htmx.org/dist/htmx.min.js",
    // Without a cache of its own it asks the server for what history goes back to.
    setup: "<meta name=htmx-config content='{\"historyCacheSize\":0}'>",
    body: "hx-boost=true",
    piece: "hx-get=/piece hx-target=#place",
};

const TURBO: Library = Library {
    file: "@hotwired/turbo/dist/turbo.es2017-umd.js",
    setup: "",
    body: "",
    piece: "data-turbo-frame=place href=/piece",
};

const UNPOLY: Library = Library {
    file: "unpoly/unpoly.min.js",
    setup: "<script>up.link.config.followSelectors.push('a[href]'); up.form.config.submitSelectors.push('form'); \
            up.fragment.config.mainTargets = ['body']</script>",
    body: "",
    piece: "href=/piece up-target=#place",
};

impl Library {
    fn page(&self, name: &str, other: &str) -> String {
        let Self { setup, body, piece, .. } = self;
        format!(
            "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{name}</title>{setup_before}\
             <script src=/library.js></script>{setup}\
             <script>document.documentElement.dataset.loaded = (+document.documentElement.dataset.loaded || 0) + 1</script>\
             </head><body {body}><h1 id={name}>{name}</h1><a id=to-{other} href=/{other}>{other}</a> \
             <a id=to-piece {piece}>piece</a><turbo-frame id=place><p id=empty>Nothing yet</p></turbo-frame></body></html>",
            setup_before = if setup.starts_with("<meta") { setup } else { "" },
            setup = if setup.starts_with("<meta") { "" } else { setup },
        )
    }

    fn site(&'static self) -> Router {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/libraries/node_modules").join(self.file);
        let library = fs::read_to_string(file).expect("the library is missing: scripts/setup installs it");
        Router::new()
            .route("/one", get(async || Html(self.page("one", "two"))))
            .route("/two", get(async || Html(self.page("two", "one"))))
            .route("/piece", get(async || Html("<turbo-frame id=place><p id=piece>A piece</p></turbo-frame>")))
            .route("/library.js", get(async move || ([("content-type", "text/javascript")], library.clone())))
            .layer(ConsentLayer::new(Policy::from_toml("").expect("a policy")))
    }
}

/// Clicks what the library follows, and waits for what it brings.
async fn go(visitor: &mut Visitor, link: &str, brings: &str) {
    visitor.click(link).await;
    visitor.waits_for(brings).await;
}

async fn one_banner(visitor: &mut Visitor, ours: &str, at: &str) {
    assert_eq!(visitor.count(ours).await, 1, "{at}: {ours}");
    assert_eq!(visitor.count("tower-consent").await, 1, "{at}");
    assert!(visitor.sees("html[data-loaded='1']").await, "{at}: the browser loaded a page by itself");
}

async fn wander(library: &'static Library, answer: &str) {
    let mut visitor = Visitor::arrive_at(library.site(), Traits::default()).await;
    visitor.open("/one").await;
    one_banner(&mut visitor, BANNER, "the first page").await;
    go(&mut visitor, "#to-two", "h1#two").await;
    one_banner(&mut visitor, BANNER, "the second page").await;
    go(&mut visitor, "#to-piece", "#piece").await;
    one_banner(&mut visitor, BANNER, "the page with a piece").await;
    visitor.go_back().await;
    visitor.waits_for("h1#one").await;
    one_banner(&mut visitor, BANNER, "back on the first page").await;

    visitor.answer(answer).await;
    visitor.waits_for("h1#one").await;
    assert!(!visitor.sees(BANNER).await, "the choice was not taken");
    go(&mut visitor, "#to-two", "h1#two").await;
    one_banner(&mut visitor, SETTINGS, "after the choice").await;
    visitor.follow(SETTINGS).await;
    assert!(visitor.sees(r#"[data-consent-ui="preferences"]"#).await, "the preferences were loaded by the browser");
}

#[tokio::test]
async fn htmx_keeps_one_banner() {
    bounded(wander(&HTMX, REJECT)).await;
}

#[tokio::test]
async fn turbo_keeps_one_banner() {
    bounded(wander(&TURBO, ACCEPT)).await;
}

#[tokio::test]
async fn unpoly_keeps_one_banner() {
    bounded(wander(&UNPOLY, REJECT)).await;
}
