use axum::body::Body;
use http::{Method, Response};

use crate::harness::*;

#[tokio::test]
async fn a_new_visitor_is_asked_and_no_tracker_is_in_the_page() {
    let page = visit(&news(&[]), &[]).await;
    assert!(page.contains(BANNER), "{page}");
    assert!(!page.contains("googletagmanager.com") && !page.contains("connect.facebook.net"), "{page}");
    assert!(page.contains("<title>News</title>") && page.contains("<h1>News</h1>"), "{page}");
}

#[tokio::test]
async fn trackers_pass_as_far_as_they_are_granted() {
    let news = news(&[]);
    let rejected = visit(&news, &[("cookie", REJECTED)]).await;
    assert!(!rejected.contains("googletagmanager.com") && !rejected.contains("connect.facebook.net"), "{rejected}");
    let analytics = visit(&news, &[("cookie", ANALYTICS_ONLY)]).await;
    assert!(analytics.contains(ANALYTICS) && !analytics.contains("connect.facebook.net"), "{analytics}");
    let accepted = visit(&news, &[("cookie", ACCEPTED)]).await;
    assert!(accepted.contains(ANALYTICS) && accepted.contains(MARKETING), "{accepted}");
}

#[tokio::test]
async fn those_who_have_chosen_see_the_settings_link_and_no_banner() {
    for cookie in [REJECTED, ANALYTICS_ONLY, ACCEPTED] {
        let page = visit(&news(&[]), &[("cookie", cookie)]).await;
        assert!(page.contains(SETTINGS) && !page.contains(BANNER), "{cookie}: {page}");
    }
}

#[tokio::test]
async fn the_banner_leads_back_to_a_path_of_this_site_only() {
    let asked_for = async |path: &str| {
        let mut request = get(&[]);
        *request.uri_mut() = path.parse().expect("an address");
        text(answer(&news(&[]), request).await).await
    };
    let page = asked_for("/news?a=1&b=%22").await;
    assert!(page.contains(r#"value="/news?a=1&amp;b=%22""#), "{page}");
    for path in ["//evil.example/", "/\\evil.example", "*"] {
        let page = asked_for(path).await;
        assert!(page.contains(r#"value="/""#) && !page.contains("evil"), "{path}: {page}");
    }
}

/// What our addresses begin with in a page with this head, asked of this host; all of them alike.
async fn way(cookie: &'static str, host: &str, base: &'static str) -> String {
    let site = site(move |_| {
        let page = format!(
            "<!DOCTYPE html><html><head>{base}</head><body><iframe src='https://www.youtube.com/embed/x'></iframe></body></html>"
        );
        Response::builder()
            .header("content-type", "text/html; charset=utf-8")
            .body(Body::from(page))
            .expect("a response")
    });
    let mut request = get(&[("cookie", cookie)]);
    request.headers_mut().insert("host", host.parse().expect("a value"));
    let page = text(answer(&site, request).await).await;
    let page = without_guard(&page);
    let ways =
        page.split([' ', '>']).filter_map(|word| word.strip_prefix("href=\"").or(word.strip_prefix("action=\"")));
    let ours: Vec<_> = ways.filter_map(|way| Some(way.split_once("/_consent")?.0)).collect();
    assert!(!ours.is_empty() && ours.iter().all(|way| *way == ours[0]), "{ours:?}: {page}");
    ours[0].to_owned()
}

#[tokio::test]
async fn our_addresses_lead_home_where_the_base_of_a_page_leads_elsewhere() {
    const AWAY: &str = "<base href=https://other.example/a>";
    for cookie in ["", REJECTED, ACCEPTED] {
        for (host, base, expected) in [
            ("site.example", AWAY, "//site.example"),
            ("site.example:8080", AWAY, "//site.example:8080"),
            ("site.example", "<base target=_top><base href='//other.example'>", "//site.example"),
            ("site.example", "", ""),
            ("site.example", "<base href=/a/><base href=https://site.example/b/>", ""),
            ("site.example", "<base href='data:,x'>", ""),
            ("backend:3000", AWAY, ""),
            ("127.0.0.1:3000", AWAY, ""),
        ] {
            assert_eq!(way(cookie, host, base).await, expected, "{cookie} {host} {base}");
        }
    }
}

#[tokio::test]
async fn garbage_cookies_are_no_choice() {
    for value in [
        "",
        "1",
        "1.1",
        "1.1.",
        "2.1.analytics",
        "1.1.everything",
        "1.99.analytics",
        "1.1.analytics+",
        "%31.1.none",
        "1.-1.none",
    ] {
        let page = visit(&news(&[]), &[("cookie", &format!("__Host-consent={value}"))]).await;
        assert!(page.contains(BANNER) && !page.contains("googletagmanager.com"), "{value:?}: {page}");
    }
    let long = format!("__Host-consent=1.1.{}", "a+".repeat(4000));
    assert!(visit(&news(&[]), &[("cookie", &long)]).await.contains(BANNER));
    assert!(visit(&news(&[]), &[("cookie", &format!("{ACCEPTED}; {ACCEPTED}"))]).await.contains(BANNER));
}

#[tokio::test]
async fn fragments_are_gated_and_get_no_banner() {
    let fragments = [
        ("sec-fetch-dest", "empty"),
        ("sec-fetch-dest", "iframe"),
        ("hx-request", "true"),
        ("x-requested-with", "XMLHttpRequest"),
    ];
    for header in fragments {
        let page = visit(&news(&[]), &[header]).await;
        assert!(!page.contains(ANY_OF_OURS), "{header:?}: {page}");
        assert!(!page.contains("googletagmanager.com"), "{header:?}: {page}");
    }
}

#[tokio::test]
async fn what_is_no_page_stays_as_it_is() {
    let style = site(|_| {
        let head = Response::builder()
            .header("content-type", "text/css")
            .header("etag", "\"1\"")
            .header("content-length", "23");
        head.body(Body::from("a{background:url(x.png)}"[..23].to_owned())).expect("a response")
    });
    let response = answer(&style, get(&[])).await;
    assert_eq!(response.headers().len(), 3);
    assert_eq!(http_body::Body::size_hint(response.body()).exact(), Some(23));
    assert_eq!(text(response).await, "a{background:url(x.png)}"[..23]);
}

#[tokio::test]
async fn a_page_with_nothing_to_block_and_nothing_to_ask_comes_out_byte_for_byte() {
    let plain = "<!doctype html><P>Kia ora<br/>&amp <img src=/a.png ><!-- --!><script>if (a<b) c()</script>\r\n";
    let policy = tower_consent::Policy::from_toml("[banner]\nsettings_link = false\n").expect("a policy");
    let layer = tower_consent::ConsentLayer::new(policy);
    let site = site_behind(&layer, move |_| {
        Response::builder().header("content-type", "text/html").body(Body::from(plain)).expect("a response")
    });
    assert_eq!(visit(&site, &[("cookie", ACCEPTED)]).await, plain);
    let denied = visit(&site, &[("cookie", REJECTED)]).await;
    assert_ne!(denied, plain, "it has its guard");
    assert_eq!(without_guard(&denied), plain);
    assert_eq!(visit(&site, &[("cookie", REJECTED), ("sec-fetch-dest", "empty")]).await, plain, "a fragment");
}

#[tokio::test]
async fn report_only_judges_and_changes_nothing() {
    let policy = tower_consent::Policy::from_toml("[gate]\nreport_only = true\n").expect("a policy");
    let layer = tower_consent::ConsentLayer::new(policy);
    let site = site_behind(&layer, |request| {
        assert_eq!(request.headers()["cookie"], "_ga=1");
        let head = Response::builder().header("content-type", "text/html").header("set-cookie", "_fbp=2");
        head.header("etag", "\"a\"").body(Body::from(page())).expect("a response")
    });
    let response = answer(&site, get(&[("cookie", "_ga=1")])).await;
    assert_eq!(response.headers().len(), 3);
    assert_eq!(text(response).await, page());
}

#[tokio::test]
async fn a_page_is_described_as_it_is() {
    let described = &[
        ("content-length", "9"),
        ("etag", "\"a\""),
        ("last-modified", "Tue, 24 Nov 2026 01:00:00 GMT"),
        ("cache-control", "public, max-age=600"),
        ("vary", "accept-language"),
    ];
    let response = answer(&news(described), get(&[])).await;
    for name in ["content-length", "last-modified"] {
        assert!(!response.headers().contains_key(name), "{name}");
    }
    assert!(response.headers()["etag"].to_str().expect("ASCII").starts_with("W/\"a;consent="));
    assert_eq!(response.headers()["cache-control"], "private, no-cache");
    let vary: Vec<_> = response.headers().get_all("vary").iter().collect();
    assert_eq!(vary, ["accept-language, cookie, sec-gpc"]);
}

#[tokio::test]
async fn the_head_of_a_page_has_no_body() {
    let mut request = get(&[]);
    *request.method_mut() = Method::HEAD;
    let site = site(|_| {
        Response::builder()
            .header("content-type", "text/html")
            .header("content-length", "300")
            .body(Body::empty())
            .expect("a response")
    });
    let response = answer(&site, request).await;
    assert!(!response.headers().contains_key("content-length"));
    assert_eq!(text(response).await, "");
}

#[tokio::test]
async fn pages_are_asked_for_whole_and_readable_and_assets_as_the_browser_asks() {
    let echo = site(|request| {
        let names = ["accept-encoding", "range", "if-none-match"];
        let seen: Vec<String> =
            names.iter().filter_map(|n| Some(format!("{n}={}", request.headers().get(*n)?.to_str().ok()?))).collect();
        Response::new(Body::from(seen.join(" ")))
    });
    let asked = [("accept-encoding", "br, dcb"), ("range", "bytes=0-1"), ("if-none-match", "\"a\"")];
    let with = |dest| [&asked[..], &[("sec-fetch-dest", dest)]].concat();
    assert_eq!(visit(&echo, &with("document")).await, "accept-encoding=br");
    assert_eq!(visit(&echo, &with("video")).await, "accept-encoding=br, dcb range=bytes=0-1 if-none-match=\"a\"");
}
