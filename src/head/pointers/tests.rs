use std::sync::{Arc, LazyLock};

use http::HeaderMap;
use proptest::prelude::*;

use super::*;
use crate::{
    consent::{Grants, Id},
    gate::Permits,
    policy::Policy,
};

const GA: &str = "https://www.google-analytics.com/analytics.js";

fn judge(grants: &[&str]) -> HeadJudge {
    static POLICY: LazyLock<Arc<Policy>> = LazyLock::new(|| Arc::new(Policy::from_toml("").expect("a policy")));
    let grants: Grants = grants.iter().map(|id| Id::new(id).expect("an id")).collect();
    let page = "https://www.example.org/news/1".parse().expect("an address");
    HeadJudge::new(&POLICY, &Permits::new(&POLICY, &grants), &page)
}

fn left(judge: &HeadJudge, name: &str, values: &[&str]) -> Vec<String> {
    let name: HeaderName = name.parse().expect("a name");
    let mut headers: HeaderMap =
        values.iter().map(|value| (name.clone(), HeaderValue::from_str(value).expect("a value"))).collect();
    edit(&mut headers, judge);
    headers.get_all(&name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect()
}

/// What is left of one value for somebody who has allowed nothing; for who has allowed all nothing goes.
#[track_caller]
fn check(name: &str, value: &str, expected: &str) {
    let (value, expected) = (value.replace("$GA", GA), expected.replace("$GA", GA));
    assert_eq!(left(&judge(&[]), name, &[&value]).join("\n"), expected, "{name}: {value}");
    let all = judge(&["analytics", "marketing", "media", "functional"]);
    assert_eq!(left(&all, name, &[&value]), [value]);
}

#[test]
fn links_to_denied_trackers_go_and_the_rest_stays() {
    for (value, expected) in [
        ("<$GA>; rel=preload; as=script", ""),
        (
            "</a.css>; rel=preload; as=style,  <$GA>;rel=\"preload\";as=script , </b>; rel=next",
            "</a.css>; rel=preload; as=style, </b>; rel=next",
        ),
        ("<https://www.googletagmanager.com>; rel=preconnect", ""),
        ("<//www.googletagmanager.com>; rel=dns-prefetch; crossorigin", ""),
        ("<$GA>; REL=\"Prefetch\"", ""),
        ("<$GA>; rel=modulepreload", ""),
        ("<https://www.facebook.com/tr?id=1>; rel=\"icon shortcut\"", ""),
        ("<https://connect.facebook.net/a.css>; rel=stylesheet", ""),
        ("<>; rel=preload; as=image; imagesrcset=\"/a.png 1x, https://www.facebook.com/tr?id=1 2x\"", ""),
        ("<$GA>; title=\"a, b\\\", <c>; rel=x\"; rel=preload", ""),
        ("<$GA>; title=x; rel=preload; rel=canonical", ""),
        ("<$GA>; rel=canonical", "<$GA>; rel=canonical"),
        (
            "<$GA>; rel=author, <$GA>; rel=\"https://api.w.org/\"",
            "<$GA>; rel=author, <$GA>; rel=\"https://api.w.org/\"",
        ),
        ("</x?u=$GA,a>; rel=preload, <$GA#,>; rel=preload", "</x?u=$GA,a>; rel=preload"),
        ("</a>; title=\"<$GA>; rel=preload\"; rel=preload", "</a>; title=\"<$GA>; rel=preload\"; rel=preload"),
    ] {
        check("link", value, expected);
    }
}

#[test]
fn a_broken_link_goes_only_with_a_denied_address_in_it() {
    for (value, expected) in [
        ("<$GA>; rel=\"preload", ""),
        ("<$GA; rel=preload", ""),
        ("x <$GA>; rel=preload", ""),
        ("</a>; rel=\"preload", "</a>; rel=\"preload"),
        ("nothing", "nothing"),
    ] {
        check("link", value, expected);
    }
}

#[test]
fn lines_of_a_head_are_one_list() {
    let lines = ["</a>; title=\"x", "y\"; rel=preload", &format!("<{GA}>; rel=preload"), "</b>; rel=next"];
    let joined = "</a>; title=\"x, y\"; rel=preload, </b>; rel=next";
    assert_eq!(left(&judge(&[]), "link", &lines), [joined]);
    let apart = ["</a>; rel=preload", &format!("<{GA}>; rel=preload"), "</b>; rel=next"];
    assert_eq!(left(&judge(&[]), "link", &apart), ["</a>; rel=preload", "</b>; rel=next"]);
    assert_eq!(left(&judge(&["analytics"]), "link", &lines), lines);
}

#[test]
fn refreshes_of_pages_and_files_behind_scripts_are_judged() {
    for (name, value, expected) in [
        ("refresh", "0; url=https://www.facebook.com/tr?id=1", ""),
        ("refresh", "5;URL='/next'", "5;URL='/next'"),
        ("refresh", "5", "5"),
        ("refresh", "1; url=https://scorecardresearch.com/", "1; url=https://scorecardresearch.com/"),
        ("sourcemap", "https://www.google-analytics.com/a.js.map", ""),
        ("x-sourcemap", "/app.js.map", "/app.js.map"),
        ("speculation-rules", "\"/a.json\", \"https://www.google-analytics.com/r.json\";p=1", "\"/a.json\""),
        ("timing-allow-origin", "https://www.google-analytics.com", "https://www.google-analytics.com"),
        (
            "content-security-policy",
            "script-src https://www.google-analytics.com",
            "script-src https://www.google-analytics.com",
        ),
        (
            "content-security-policy",
            "img-src 'self'; report-uri /r https://www.google-analytics.com/r",
            "img-src 'self'; report-uri /r",
        ),
        ("content-security-policy-report-only", "report-uri $GA; report-uri $GA", "report-uri ; report-uri $GA"),
    ] {
        check(name, value, expected);
    }
}

#[test]
fn reports_go_to_nobody_denied_and_browsers_forget_who_it_was() {
    check("reporting-endpoints", "a=\"https://www.google-analytics.com/r\", b=\"/r\"", "b=\"/r\"");
    let group = |name: &str, url: &str| format!(r#"{{"group":"{name}","max_age":60,"endpoints":[{{"url":"{url}"}}]}}"#);
    let (own, theirs) = (group("own", "https://r.example.org/r"), group("ga", &format!("{GA}?r=[1,2]")));
    check("report-to", &format!("{own}, {theirs}"), &format!(r#"{own},{{"group":"ga","max_age":0}}"#));
    check("report-to", &theirs.replace("60", "0"), &theirs.replace("60", "0"));
    let two = r#"{"group":"g","max_age":9,"endpoints":[{"url":"$GA"},{"url":"https://r.example.org/"}]}"#;
    check("report-to", two, r#"{"endpoints":[{"url":"https://r.example.org/"}],"group":"g","max_age":9}"#);
    check("report-to", r#"{"group":"g",,"endpoints":[{"url":"$GA"}]}"#, "");
}

#[test]
fn network_errors_are_logged_for_groups_that_are_left() {
    let logged = |group: &str, logging: &str| {
        let mut headers = HeaderMap::new();
        headers.insert(&reporting::REPORT_TO, HeaderValue::from_str(group).expect("a value"));
        headers.insert(&reporting::NEL, HeaderValue::from_str(logging).expect("a value"));
        edit(&mut headers, &judge(&[]));
        headers[&reporting::NEL].to_str().expect("ASCII").to_owned()
    };
    let theirs = format!(r#"{{"max_age":60,"endpoints":[{{"url":"{GA}"}}]}}"#);
    let own = r#"{"max_age":60,"endpoints":[{"url":"/r"}]}"#;
    let logging = r#"{"report_to":"default","max_age":2592000}"#;
    assert_eq!(logged(own, logging), logging);
    assert_eq!(logged(&theirs, logging), r#"{"max_age":0,"report_to":"default"}"#);
    let forgets = r#"{"report_to":"default","max_age":0,"x":1}"#;
    assert_eq!(logged(&theirs, forgets), forgets);
}

#[test]
fn browsers_take_part_in_advertising_only_with_marketing() {
    for name in ["observe-browsing-topics", "attribution-reporting-register-source", "shared-storage-write"] {
        assert_eq!(left(&judge(&["analytics"]), name, &["?1"]), [""; 0], "{name}");
        assert_eq!(left(&judge(&["marketing"]), name, &["?1"]), ["?1"], "{name}");
    }
    check("supports-loading-mode", "credentialed-prerender, fenced-frame", "credentialed-prerender");
}

fn any_value() -> impl Strategy<Value = Vec<u8>> {
    let token = prop::sample::select(vec![
        "<",
        ">",
        "\"",
        "\\",
        ",",
        ";",
        "=",
        "{",
        "}",
        "[",
        "]",
        "(",
        " ",
        "rel=",
        "preload",
        "url",
        "max_age",
        ":",
        "0",
        "/a",
        GA,
        "report-uri ",
        "\u{e9}",
        "x",
    ]);
    prop::collection::vec(token, 0..24).prop_map(|tokens| tokens.concat().into_bytes())
}

const NAMES: [&str; 9] = [
    "link",
    "refresh",
    "speculation-rules",
    "reporting-endpoints",
    "report-to",
    "nel",
    "sourcemap",
    "content-security-policy",
    "supports-loading-mode",
];

proptest! {
    #[test]
    fn a_head_without_anything_denied_stays_byte_for_byte(
        name in prop::sample::select(NAMES.to_vec()), values in prop::collection::vec(any_value(), 1..4),
    ) {
        let headers: HeaderMap = values.iter().filter_map(|value| HeaderValue::from_bytes(value).ok())
            .map(|value| (HeaderName::from_static(name), value)).collect();
        let mut granted = headers.clone();
        edit(&mut granted, &judge(&["analytics", "marketing", "media", "functional"]));
        prop_assert_eq!(&granted, &headers);

        let mut denied = headers.clone();
        edit(&mut denied, &judge(&[]));
        let mut again = denied.clone();
        edit(&mut again, &judge(&[]));
        prop_assert_eq!(&again, &denied, "what is left has nothing denied in it");
    }
}
