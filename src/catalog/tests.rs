use std::collections::HashSet;

use proptest::prelude::*;

use super::*;

fn catalog() -> &'static Catalog {
    static CATALOG: std::sync::LazyLock<Catalog> = std::sync::LazyLock::new(|| Catalog::new(Catalog::builtin()));
    &CATALOG
}

/// What is known about an address, as text: tracker ids, or `owner (category)`.
fn known(address: &str, kind: Kind) -> Vec<String> {
    let mut all = Vec::new();
    catalog().address(&Url::parse(address).unwrap(), kind, &mut |known| {
        all.push(match known {
            Known::Tracker { index, .. } => catalog().trackers()[usize::from(index.0)].id.to_string(),
            Known::Host { category, host, .. } => format!("{host} ({category})"),
        });
    });
    all
}

#[track_caller]
fn check(cases: &[(&str, &[&str])]) {
    for (address, expected) in cases {
        assert_eq!(known(address, Kind::Script), *expected, "{address}");
    }
}

#[test]
fn the_builtin_catalogue_is_sound() {
    let trackers = Catalog::builtin();
    assert!(trackers.len() >= 130);
    let ids: HashSet<_> = trackers.iter().map(|tracker| tracker.id.as_str()).collect();
    assert_eq!(ids.len(), trackers.len(), "ids are unique");
    for tracker in &trackers {
        let id = &tracker.id;
        for category in tracker.needs.iter().chain([&tracker.category]) {
            assert!(CATEGORIES.contains(&category.as_str()), "{id}: {category}");
        }
        assert!(!CATEGORIES.contains(&id.as_str()), "{id} is a category");
        for rule in &tracker.url {
            assert!(rule.path.starts_with(['/', '*']), "{id}: {}", rule.path);
            let anywhere = rule.host.as_str() == "*" && rule.path == "/" && rule.query.is_none();
            assert!(!anywhere, "{id} would be everything");
        }
        for cookie in &tracker.cookie {
            assert_eq!(cookie.party == Party::Third, cookie.domain.is_some(), "{id}: {}", cookie.name);
            let age = cookie.max_age.as_deref().unwrap_or("session");
            assert!(age == "session" || age.starts_with('P'), "{id}: {age}");
        }
        for stub in &tracker.stub {
            assert!(["()", "[]", "{}"].iter().any(|end| stub.ends_with(end)), "{id}: {stub}");
        }
    }
}

#[test]
fn tags_as_pasted_are_known() {
    check(&[
        ("https://www.googletagmanager.com/gtag/js?id=G-ABC", &["google-analytics-4"]),
        ("https://www.googletagmanager.com/gtag/js?id=GT-ABC", &["google-analytics-4"]),
        ("https://www.googletagmanager.com/gtag/js?id=UA-1-1", &["google-analytics-universal"]),
        ("https://www.googletagmanager.com/gtag/js?l=layer&id=AW-1", &["google-ads"]),
        ("https://www.googletagmanager.com/gtag/js?id=DC-1", &["google-floodlight"]),
        ("https://www.googletagmanager.com/gtag/js?id=%47-ABC", &["google-analytics-4"]),
        ("https://www.googletagmanager.com/gtag/js?id=XX-1", &["googletagmanager.com (marketing)"]),
        ("https://www.googletagmanager.com/gtag/js", &["googletagmanager.com (marketing)"]),
        ("https://www.googletagmanager.com/gtm.js?id=GTM-ABC", &["google-tag-manager"]),
        ("https://www.googletagmanager.com/ns.html?id=GTM-ABC", &["google-tag-manager"]),
        ("https://WWW.Google-Analytics.COM./analytics.js", &["google-analytics-universal"]),
        ("https://user:pw@www.google-analytics.com:443/analytics.js", &["google-analytics-universal"]),
        ("https:\\\\connect.facebook.net\\en_US\\fbevents.js", &["meta-pixel"]),
        ("https://connect.facebook.net/en_GB/sdk.js#xfbml=1", &["facebook-social"]),
        ("https://www.facebook.com/tr?id=1&ev=PageView", &["meta-pixel"]),
        ("https://www.facebook.com/plugins/page.php", &["facebook-social"]),
        ("https://www.youtube.com/embed/abc?rel=0", &["youtube"]),
        ("https://www.youtube-nocookie.com/embed/abc", &["youtube"]),
        ("https://www.google.co.nz/maps?output=embed", &["google-maps"]),
        ("https://www.clarity.ms/tag/abc", &["microsoft-clarity"]),
        ("https://bat.bing.com/bat.js", &["microsoft-uet"]),
        ("https://bat.bing.com/something/new", &["microsoft-uet"]),
        ("https://chimpstatic.com/mcjs-connected/js/users/1/2.js", &["mailchimp"]),
        ("https://js-eu1.hs-scripts.com/1.js", &["hubspot"]),
        ("https://www.paypalobjects.com/muse/muse.js", &["paypal-marketing"]),
        ("https://www.paypalobjects.com/logo.png", &["paypal"]),
        ("https://stats.wp.com/e-202448.js", &["jetpack-stats"]),
        ("https://pixel.wp.com/g.gif", &["jetpack-stats"]),
        ("https://script.ioam.de/iam.js", &["infonline"]),
        ("https://de.ioam.de/tx.io", &["infonline"]),
        ("https://data-1234.example.iocnt.net/iomm/latest/bootstrap/stub.js", &["infonline"]),
        ("https://www.statcounter.com/counter/counter.js", &["statcounter"]),
        ("https://static.chartbeat.com/js/chartbeat.js", &["chartbeat"]),
        ("https://ping.chartbeat.net/ping", &["chartbeat"]),
        ("https://cdn.parsely.com/keys/x/p.js", &["parsely"]),
        ("https://ib.adnxs.com/seg?add=1", &["adnxs.com (marketing)"]),
        ("https://cdn.cookielaw.org/x.js", &["onetrust"]),
    ]);
}

#[test]
fn copies_on_own_hosts_are_known() {
    check(&[
        ("https://stats.example.org/matomo.js", &["matomo"]),
        ("https://example.org/a/piwik.php?idsite=1", &["matomo"]),
        ("https://example.org/js/container_AbC123.js", &["matomo"]),
        ("https://example.org/metrics/gtm.js?id=GTM-ABC", &["google-tag-manager"]),
        ("https://example.org/x.js?id=GTM-ABC", &["google-tag-manager"]),
        ("https://example.org/metrics/gtag/js?id=G-ABC", &["google-analytics-4"]),
        ("https://example.org/gt%61g/js?id=AW-1", &["google-ads"]),
        ("https://example.org/p/ns.html?id=GTM-ABC", &["google-tag-manager"]),
        ("https://example.org/p/fbevents.js", &["meta-pixel"]),
        ("https://metrics.example.org/b/ss/rsid/1/H.27/s1", &["adobe-analytics"]),
        ("https://example.org/js/AppMeasurement.js", &["adobe-analytics"]),
    ]);
}

#[test]
fn look_alikes_are_unknown() {
    for address in [
        "https://notyoutube.com/embed/x",
        "https://youtube.com.example.org/embed/x",
        "https://www.google-analytics.com.example.org/analytics.js",
        "https://example.org/?u=https://www.google-analytics.com/analytics.js",
        "https://example.org/#https://www.google-analytics.com/analytics.js",
        "https://example.org/https://www.google-analytics.com/analytics.js",
        "https://example.org/js/analytics.js",
        "https://example.org/at.js",
        "https://example.org/js/script.js",
        "https://example.org/readcontenttracker.js",
        "https://example.org/static/array.js",
        "https://example.org/matomo.json",
        "https://example.org/notmatomo.json",
        "https://example.org/gtag/json?id=G-1",
        "https://www.google.com/search?q=x",
        "https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js",
        "https://cdn.jsdelivr.net/npm/bootstrap@5/dist/css/bootstrap.min.css",
        "https://twitter.com/intent/tweet?url=x",
        "https://www.linkedin.com/shareArticle?url=x",
        "https://example.org/",
        "https://192.0.2.1/gtm",
        "data:text/javascript,1",
    ] {
        assert_eq!(known(address, Kind::Image), [""; 0], "{address}");
    }
}

#[test]
fn the_element_does_not_matter_but_a_form_does() {
    for kind in
        [Kind::Script, Kind::Image, Kind::Frame, Kind::Style, Kind::Font, Kind::Media, Kind::Fetch, Kind::Refresh]
    {
        assert_eq!(known("https://www.google-analytics.com/analytics.js", kind), ["google-analytics-universal"]);
    }
    assert_eq!(known("https://x.us1.list-manage.com/subscribe/post", Kind::Form), [""; 0]);
}

#[test]
fn hints_tell_every_tracker_of_a_host() {
    let known = |host: &str| known(&format!("https://{host}/"), Kind::Hint);
    assert_eq!(known("www.googletagmanager.com").len(), 5);
    assert_eq!(known("fonts.gstatic.com"), ["google-fonts"]);
    assert_eq!(known("cdn.jsdelivr.net"), [""; 0], "everybody's host");
    assert!(known("www.google.com").contains(&"google-recaptcha".to_owned()));
    assert_eq!(known("ib.adnxs.com"), ["adnxs.com (marketing)"]);
    assert_eq!(known("www.example.org"), [""; 0]);
}

#[test]
fn rules_tell_themselves() {
    let mut rules = Vec::new();
    let url = Url::parse("https://www.googletagmanager.com/gtag/js?id=G-1").unwrap();
    catalog().address(&url, Kind::Script, &mut |known| {
        let Known::Tracker { rule, .. } = known else { panic!() };
        rules.push(rule);
    });
    assert_eq!(rules, ["www.googletagmanager.com/gtag/js?id=G-*"]);
}

#[test]
fn ordinary_addresses_are_ruled_out_at_a_glance() {
    for raw in [
        "",
        "/",
        "/css/site.css?v=1.2.3",
        "img/a.png",
        "../b.jpg",
        "#top",
        "?page=2",
        "/images/My%20photo.jpg",
        "https://www.example.govt.nz/a?b=1&amp;c=2",
        "//cdn.example.org/x/y.js",
        "http://example.org",
        "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
        "/_next/image?url=%2Fimages%2Fa.png&w=640",
        "/js/analytics.js",
        "https://cdnjs.cloudflare.com/ajax/libs/x.js",
        "https://example.org/?u=https://www.facebook.com/",
        "/über.png",
    ] {
        assert!(!catalog().could_know(raw.as_bytes()), "{raw}");
    }
}

#[test]
fn what_a_browser_reads_otherwise_is_looked_at() {
    for raw in [
        "HTTPS://www.google-analytics.com/analytics.js",
        "//www.google-analytics&period;com/analytics.js",
        "/\t/www.clarity.ms/",
        "\\\\www.clarity.ms/tag",
        "https:www.clarity.ms/tag",
        "https:/www.clarity.ms/tag",
        "///www.clarity.ms/tag",
        " //www.clarity.ms/tag",
        "//www.%63larity.ms/tag",
        "//ＷＷＷ.clarity.ms/tag",
        "//x@www.clarity.ms/tag",
        "//www.clarity.ms:443/tag",
        "//www.clarity.ms./tag",
        "ma&#116;omo.js",
        "/m%61tomo.js",
        "matomo.js",
        "/x?id=GTM-A",
        "/x?id=&#71;TM-A",
        "https://www.google.de/maps",
    ] {
        assert!(catalog().could_know(raw.as_bytes()), "{raw}");
    }
}

fn piece() -> impl Strategy<Value = String> {
    let words = [
        "https:",
        "http:",
        "//",
        "/",
        "\\",
        "www.",
        "google-analytics",
        ".com",
        "google.de",
        "clarity.ms",
        "facebook",
        "x",
        "?",
        "&",
        "&amp;",
        "&#46;",
        "&period;",
        "#",
        "id=GTM-1",
        "matomo.js",
        "gtag",
        "/js",
        "gtm.js",
        "b/ss",
        "/1/",
        "%6d",
        "%2e",
        "%20",
        ".",
        "..",
        "\t",
        "\n",
        " ",
        "@",
        ":",
        "443",
        "fbevents",
        ".js",
        "A",
        "ü",
        "GTM",
        "-",
        "hotjar-",
        "adnxs.com",
        "container_",
        "example.org",
        "data:",
        "collect",
        "tid=G-1",
        "id=",
        "G-9",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 0..10).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(miri) { 1 } else { 20_000 }))]

    #[test]
    fn the_glance_misses_nothing(raw in piece()) {
        let base = Url::parse("https://www.example.org/news/2026/").unwrap();
        let Ok(url) = base.join(&htmlize::unescape_attribute(&raw)) else { return Ok(()) };
        let mut found = false;
        for kind in [Kind::Script, Kind::Hint] {
            catalog().address(&url, kind, &mut |_| found = true);
        }
        prop_assert!(!found || catalog().could_know(raw.as_bytes()), "{raw:?} is {url}");
    }
}

#[test]
fn what_is_said_to_draw_is_a_script_that_leaves_a_notice() {
    let trackers = Catalog::builtin();
    let drawing = |rule: &&AddressRule| rule.draws.is_some();
    for tracker in trackers.iter().filter(|tracker| tracker.url.iter().any(|rule| rule.draws.is_some())) {
        assert_eq!(tracker.gate, Handling::Placeholder, "{}", tracker.id);
        assert!(tracker.url.iter().filter(drawing).all(|rule| rule.kind == Kind::Script), "{}", tracker.id);
    }
    let catalog = Catalog::new(trackers);
    let draws = |id: &str, told_by: &str| catalog.draws(catalog.tracker(id).unwrap().0, told_by);
    assert_eq!(draws("mailchimp", "chimpstatic.com/mcjs-connected/"), Some(Draws::Anywhere));
    assert_eq!(draws("mailchimp", "cdn-images.mailchimp.com/"), None);
    assert_eq!(draws("mailchimp", "mojo/signup-forms/Loader"), Some(Draws::Anywhere), "a mark is no address");
    assert_eq!(draws("matomo", "anything"), None);
}
