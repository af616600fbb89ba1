use std::{collections::VecDeque, sync::Arc};

use bytes::Bytes;
use proptest::prelude::*;

use super::*;
use crate::{
    consent::{Grants, Id},
    gate::Permits,
    html::{MAX_TAG, tests::any_markup},
    policy::Policy,
};

const EVERYTHING: [&str; 4] = ["analytics", "marketing", "media", "functional"];

const GA: &str = "https://www.googletagmanager.com/gtag/js?id=G-1";

fn job(policy: &Arc<Policy>, grants: &[&str], insertion: &str) -> Job {
    let grants: Grants = grants.iter().map(|id| Id::new(id).unwrap()).collect();
    Job {
        permits: Permits::new(policy, &grants),
        policy: policy.clone(),
        page: "https://www.example.org/news/".parse().unwrap(),
        syntax: Syntax::Html,
        charset: Charset::Ascii,
        insertion: Bytes::copy_from_slice(insertion.as_bytes()).into(),
        return_to: "/news/".into(),
    }
}

fn run(job: Job, pieces: &[&[u8]]) -> Result<Vec<u8>, Refusal> {
    let mut out = VecDeque::new();
    let mut rewriter = PageRewriter::new(job);
    for piece in pieces {
        rewriter.push(Bytes::copy_from_slice(piece), &mut out)?;
    }
    rewriter.finish(&mut out)?;
    Ok(out.iter().flatten().copied().collect())
}

fn policy() -> Arc<Policy> {
    use std::sync::OnceLock;
    static POLICY: OnceLock<Arc<Policy>> = OnceLock::new();
    POLICY.get_or_init(|| Arc::new(Policy::builder().build().unwrap())).clone()
}

pub(super) fn denied(page: &str) -> String {
    let policy = policy();
    String::from_utf8(run(job(&policy, &[], ""), &[page.as_bytes()]).unwrap()).unwrap()
}

#[track_caller]
pub(super) fn check(page: &str, expected: &str) {
    let page = page.replace("$GA", GA);
    let expected = expected.replace("$GA", GA);
    assert_eq!(denied(&page), expected, "{}", &page[..page.len().min(200)]);
    let granted = run(job(&policy(), &EVERYTHING, ""), &[page.as_bytes()]);
    assert_eq!(String::from_utf8(granted.unwrap()).unwrap(), page, "granted");
}

/// The page with its guard and what stands first in its body, however it is cut.
fn guarded(page: &str, evidence: Evidence) -> String {
    let place = |pieces: &[&[u8]]| {
        let insertion = Insertion::from(Bytes::from_static(b"BODY"));
        let insertion = insertion.inside(evidence, Default::default()).with_guard(Bytes::from_static(b"GUARD"));
        String::from_utf8(run(Job { insertion, ..job(&policy(), &[], "") }, pieces).unwrap()).unwrap()
    };
    let whole = place(&[page.as_bytes()]);
    assert_eq!(place(&page.as_bytes().chunks(1).collect::<Vec<_>>()), whole);
    whole
}

#[test]
fn the_guard_stands_before_everything_that_runs_or_loads() {
    for (page, expected) in [
        (
            "<!doctype html><html><head><script>a</script></head><body>b",
            "<!doctype html><html><head>GUARD<script>a</script></head><body>BODYb",
        ),
        (
            "<!doctype html><meta charset=utf-8><base href=/><title>a<b></title><link href=a><p>",
            "<!doctype html><meta charset=utf-8><base href=/><title>a<b></title>GUARD<link href=a>BODY<p>",
        ),
        ("<head><title>a</title></head><body>b</body>", "<head><title>a</title>GUARD</head><body>BODYb</body>"),
        ("<p>a<script>b</script>", "GUARDBODY<p>a<script>b</script>"),
        ("<script src=$GA></script><html><p>", "GUARD<html>BODY<p>"),
        ("<body onload=a()>b", "GUARD<body onload=a()>BODYb"),
        ("<html><!-- <script> --><noscript>a</noscript>", "<html><!-- <script> -->GUARD<noscript>a</noscript>BODY"),
        ("<frameset onload=a()><frame src=b></frameset>", "GUARD<frameset onload=a()><frame src=b></frameset>"),
        ("text alone", "text aloneBODY"),
        (
            "<head><meta http-equiv=content-security-policy content=\"script-src 'none'\"><script>a</script>",
            "<head><meta http-equiv=content-security-policy content=\"script-src 'none'\"><script>a</script>BODY",
        ),
    ] {
        assert_eq!(guarded(&page.replace("$GA", GA), Evidence::Request), expected, "{page}");
    }
}

#[test]
fn a_piece_of_a_page_gets_no_guard_but_a_page_does() {
    let piece = "<div><script>a</script></div>";
    assert_eq!(guarded(piece, Evidence::Page), piece);
    let page = guarded("<!doctype html><script>a</script>", Evidence::Page);
    assert_eq!(page, "<!doctype html>GUARD<script>a</script>BODY");
}

#[test]
fn denied_tags_leave_nothing_behind() {
    check("a<script async src=\"$GA\"></script>b", "ab");
    check("a<SCRIPT SRC=$GA>fallback</SCRIPT >b", "ab");
    check("a<img src='https://www.facebook.com/tr?id=1&ev=PageView'>b", "ab");
    check("a<link rel=preload as=script href=$GA>b", "ab");
    check("a<link rel=preconnect href=//www.google-analytics.com>b", "ab");
    check(
        "a<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':1});var j=d.createElement(s);j.src='https://www.googletagmanager.com/gtm.js?id='+i;d.head.appendChild(j)})(window,document,'script','dataLayer','GTM-1')</script>b",
        "ab",
    );
    check("a<iframe src=\"https://www.googletagmanager.com/ns.html?id=GTM-1\"></iframe>b", "ab");
    check("<noscript><img src=\"https://www.facebook.com/tr?id=1\"/></noscript>b", "<noscript></noscript>b");
}

#[test]
fn addresses_are_read_as_browsers_read_them() {
    for address in [
        "//www.googletagmanager.com/gtag/js?id=G-1",
        "https:\\\\www.googletagmanager.com\\gtag/js?id=G-1",
        "HTTPS://WWW.GoogleTagManager.com:443/gtag/js?id=G-1",
        "&#x68;ttps&colon;//www.googletagmanager.com/gtag/js?id=G-1",
        "https://www.google\ttag\nmanager.com/gtag/js?id=G-1",
        "  https://user@www.googletagmanager.com./gtag/js?id=G-1",
        "https://www.%67oogletagmanager.com/gtag/js?id=G-1",
        "https://www.ｇoogletagmanager.com/gtag/js?id=G-1",
        "https://www.google&shy;tagmanager.com/gtag/js?id=G-1",
    ] {
        check(&format!("a<script src=\"{address}\"></script>b"), "ab");
    }
    check(
        "<base href=https://www.googletagmanager.com/><script src=gtag/js?id=G-1></script>b",
        "<base data-consent-href=https://www.googletagmanager.com/>b",
    );
    let bases: String = (0..9).map(|at| format!("<base href=/{at}/>")).collect();
    check(
        &format!("<template>{bases}</template><base href=https://static.example.net/><img src=x.gif>"),
        &format!("<template>{bases}</template><base data-consent-href=https://static.example.net/><img src=x.gif>")
            .replace("<base href=/7/><base href=/8/>", "<base data-consent-href=/7/><base data-consent-href=/8/>"),
    );
}

#[test]
fn slashes_without_end_begin_a_host() {
    for slashes in ["///", "////", "\\/", "/\t//", " \n///\\/"] {
        check(&format!("a<script src='{slashes}www.googletagmanager.com/gtag/js?id=G-1'></script>b"), "ab");
        check(
            &format!("a<img src='{slashes}cdn.example.net/x.png'>b"),
            &format!("a<img src='{slashes}cdn.example.net/x.png'>b"),
        );
    }
}

fn denied_bytes(page: &[u8]) -> Vec<u8> {
    run(job(&policy(), &[], ""), &[page]).unwrap()
}

#[test]
fn a_host_in_bytes_that_are_not_utf_8_is_denied() {
    for host in [&b"www.google\xADtagmanager.com"[..], b"www.\xA3\xE7oogletagmanager.com", b"\x82\x97.example"] {
        let page =
            [b"a<script src='https://", host, b"/gtag/js'></script><p style='--a: url(//", host, b")'>"].concat();
        let expected = [b"a<p data-consent-style='--a: url(//", host, b")'>"].concat();
        assert_eq!(denied_bytes(&page), expected, "{}", String::from_utf8_lossy(&page));
    }
    for page in [
        &b"<p title='caf\xE9'><img src='/caf\xE9.png' alt='\xE9'><a href='http://caf\xE9.example/'>"[..],
        b"<style>a { background: url(/caf\xE9.png); content: '\xE9' }</style><img src='http://www.example.net/\xE9'>",
    ] {
        assert_eq!(denied_bytes(page), page);
    }
}

#[test]
fn addresses_that_are_scripts_are_judged_as_scripts() {
    check(
        "<a href=\"java&#10;script:void(new Image().src='https://www.facebook.com/tr?id=1')\">x</a>",
        "<a data-consent-href=\"java&#10;script:void(new Image().src='https://www.facebook.com/tr?id=1')\">x</a>",
    );
    check(
        "<form action=\"javascript:1?new Image().src='https://www.facebook.com/tr?id=1':2\">",
        "<form data-consent-action=\"javascript:1?new Image().src='https://www.facebook.com/tr?id=1':2\">",
    );
    check("a<iframe src=\"javascript:'<img src=https://www.facebook.com/tr?id=1>'\"></iframe>b", "ab");
    let own =
        "<a href=\"javascript:go('https://www.facebook.com/ministry')\">x</a><iframe src=\"javascript:''\"></iframe>";
    check(own, own);
}

#[test]
fn scripts_and_styles_of_svg_are_read_as_markup() {
    for (text, element) in [
        ("new Image().src='https://www.face<![CDATA[book.com/]]>tr?id=1'", "script"),
        ("new Image().src='https://www.face<!-- > -->book.com/tr?id=1'", "script"),
        ("new Ima<a title='>'>x<g/></a>ge().src='https://www.facebook.com/tr?id=1'", "script"),
        ("new Image().src=&quot;https://www.face&#98;ook.com/tr?id=1&quot;", "script"),
        ("@im<!---->port 'https://www.face<![CDATA[book.com/]]>tr?id=1'", "style"),
        ("@import &quot;https://www.facebook.com/tr?id=1&quot;", "style"),
    ] {
        let page = format!("<svg><{element}>{text}</{element}></svg>");
        let expected = match text.contains('<') || element == "script" {
            true => page.replacen(element, &format!("{element} type=text/plain"), 1),
            false => page.replace("https", "data:,https"),
        };
        check(&page, &expected);
    }
    let own = "<svg><style><![CDATA[a > b { fill: url(#a) }]]></style><script>if (a &lt; b) c('&amp;')<!-- x --></script></svg>";
    check(own, own);
}

#[test]
fn lists_of_addresses_are_read_as_json() {
    check(
        "a<script type=importmap>{\"imports\":{\"x\":\"https:\\u002f\\/www.google\\u0074agmanager.com/gtag/js?id=G-1\"}}</script>b",
        "ab",
    );
    check("a<script type=importmap>{\"imports\":{\"\\ud800\":\"$GA\"}}</script>b", "ab");
    let own = "<script type=importmap>{\"imports\":{\"x\":\"\\/x.js\"}}</script><script type=importmap>{,}</script>";
    check(own, own);
}

#[test]
fn what_is_not_a_tracker_stays_byte_for_byte() {
    for page in [
        "<a href=https://www.facebook.com/ministry>f</a><form action=https://x.us1.list-manage.com/subscribe/post>",
        "<textarea><script src=$GA></script></textarea>",
        "<title><img src=https://www.facebook.com/tr?id=1></title>",
        "<!-- <script src=$GA></script> -->",
        "<script>var s = '<img src=\"https://www.facebook.com/tr?id=1\">';</script>",
        "<script>gtag('event', 'x')</script>",
        "<script type=application/ld+json>{\"sameAs\":\"https://www.facebook.com/tr?id=1\"}</script>",
        "<script type=text/plain class=optanon-category-C0002 src=$GA></script>",
        "<script src=/js/analytics.js></script><img src=logo.png srcset='a.png 1x, b.png 2x'>",
        "<img src=/x?u=https://www.facebook.com/tr?id=1>",
        "<style>a{background:url(/x.png)}</style><p style='color:red'>",
        "<svg><title>x</title><style>a{}</style><use xlink:href='#a'/></svg>",
        "plain <b text < 3 & more",
        "<script>'<img src=/x?u=https://www.facebook.com/tr?id=1>;new Image;url(/a.png)</script>",
        "",
    ] {
        check(page, page);
    }
}

#[test]
fn what_cannot_be_cut_is_made_inert() {
    check(
        "<img src=/a.png srcset='/b.png 1x, https://www.facebook.com/tr?id=1 2x'>",
        "<img src=/a.png data-consent-srcset='/b.png 1x, https://www.facebook.com/tr?id=1 2x'>",
    );
    check(
        "<a href=/ ping='/p https://www.facebook.com/tr'>x</a>",
        "<a href=/ data-consent-ping='/p https://www.facebook.com/tr'>x</a>",
    );
    check(
        "<svg><foreignObject><p><style><script src=$GA></script>",
        "<svg><foreignObject><p><style><script src data-consent-src=$GA></script>",
    );
    check(
        "<noscript><iframe src=\"https://www.googletagmanager.com/ns.html?id=GTM-1\" height=0></iframe></noscript>",
        "<noscript><iframe data-consent-src=\"https://www.googletagmanager.com/ns.html?id=GTM-1\" height=0></iframe></noscript>",
    );
    check(
        "<body onload=\"s=document.createElement('script');s.src='$GA';document.body.append(s)\">",
        "<body data-consent-onload=\"s=document.createElement('script');s.src='$GA';document.body.append(s)\">",
    );
}

#[test]
fn what_is_taken_out_changes_nothing_behind_it() {
    let check = |page: &str, expected: &str| {
        check(
            &page.replace("$T", "https://www.facebook.com/tr?id=1"),
            &expected.replace("$T", "https://www.facebook.com/tr?id=1"),
        )
    };
    // Without it the SVG would not end here, and what a browser took for the text of a style would be markup.
    check("<svg><img src=$T><style><b></style>", "<svg><img data-consent-src=$T><style><b></style>");
    check("<svg><foreignObject><img src=$T>", "<svg><foreignObject><img data-consent-src=$T>");
    // Without it the template would take the row.
    check("<template><img src=$T><tr></template>", "<template><img data-consent-src=$T><tr></template>");
    // Without it the page would be a frameset, and all before that gone.
    check("<p>x<img src=$T><frameset><frame src=a>", "<p>x</frameset><frame src=a>");
    // Another one of the same name may count.
    check("<img src=/own.gif src=$T>", "<img src=/own.gif data-consent-src=$T>");
    check("<iframe src=$T src=/own></iframe>", "<iframe data-consent-src=$T src=/own></iframe>");
}

#[test]
fn what_is_made_inert_makes_nothing_else_live() {
    // The text of a style that is none would be markup, that of a script without a source would run.
    check(
        "<noscript><style>&a{b:url(https://www.facebook.com/tr)}<img src=$GA></style></noscript>",
        "<noscript><style type=text/plain>&a{b:url(data:,https://www.facebook.com/tr)}<img src=$GA></style></noscript>",
    );
    check(
        "<svg><style>a{b:url(&#x68;ttps://www.facebook.com/tr)}</style></svg>",
        "<svg><style>a{b:url(data:,&#x68;ttps://www.facebook.com/tr)}</style></svg>",
    );
    check(
        "<svg><style>a{b:url(https://www.face<g/>book.com/tr)}</style></svg>",
        "<svg><style type=text/plain>a{b:url(https://www.face<g/>book.com/tr)}</style></svg>",
    );
    check(
        "<template><script src=$GA>own()</script></template><svg><script href=$GA>own()</script></svg>",
        "<template></template><svg><script href data-consent-href=$GA>own()</script></svg>",
    );
    let loader = "s=document.createElement('script');s.src='$GA';document.body.append(s)";
    check(&format!("a<script />{loader}</script>b"), "ab");
    let encoded = loader.replace("https", "&#104;ttps");
    check(
        &format!("<svg><script>{encoded}</script></svg>"),
        &format!("<svg><script type=text/plain>{encoded}</script></svg>"),
    );
}

#[test]
fn a_placeholder_never_ends_a_link_around_it() {
    check("<a href=/>a<iframe src=https://www.youtube.com/embed/x></iframe>b</a>", "<a href=/>ab</a>");
}

#[test]
fn styles_load_nothing_that_is_denied() {
    check(
        "<style>@import 'https://static.hotjar.com/x.css';a{b:url(  https://www.facebook.com/tr?id=1 )}</style>",
        "<style>@import 'data:,https://static.hotjar.com/x.css';a{b:url(  data:,https://www.facebook.com/tr?id=1 )}</style>",
    );
    check(
        "<p style=\"background:\\75rl('https://www.facebook.com/tr?id=1')\">",
        "<p data-consent-style=\"background:\\75rl('https://www.facebook.com/tr?id=1')\">",
    );
    check(
        "<style>a{content:'https://www.facebook.com/tr?id=1'}</style>",
        "<style>a{content:'https://www.facebook.com/tr?id=1'}</style>",
    );
}

#[test]
fn strings_that_styles_hand_on_are_addresses() {
    const PIXEL: &str = "https://www.facebook.com/tr?id=1";
    for css in [
        ":root{--u:'$'}",
        "a{background:image-set(var(--none,'$') 1x)}",
        "a{background:image-set(if(media(screen):'$') 1x)}",
        "@property --p{syntax:'<string>';initial-value:'$'}",
        "@function --f(--a:'$'){result:'$'}",
    ] {
        let page = format!("<style>{}</style>", css.replace('$', PIXEL));
        check(&page, &page.replace("https:", "data:,https:"));
    }
    check(
        &format!("<p style='--u:&quot;{PIXEL}&quot;'>"),
        &format!("<p data-consent-style='--u:&quot;{PIXEL}&quot;'>"),
    );
    check("<p style='--u: 1px; content: \"$GA\"'>", "<p style='--u: 1px; content: \"$GA\"'>");
    let own = "<style>:root{--u:'/own.png'}a:hover{content:'https://www.facebook.com/tr?id=1'}</style>";
    check(own, own);
    let hidden =
        "<style>@import 'data:text/css; BASE64 ,QGltcG9ydCAnaHR0cHM6Ly93d3cuZmFjZWJvb2suY29tL3RyP2lkPTEn'</style>";
    check(hidden, &hidden.replace("'data", "'data:,data"));
    let nested = (0..9).fold(String::from("a{}"), |css, _| {
        let css: String = url::form_urlencoded::byte_serialize(css.as_bytes()).collect();
        format!("@import url(data:text/css,{css})")
    });
    assert!(denied(&format!("<style>{nested}</style>")).contains("data:,data:"), "what is nested too deep is denied");
}

#[test]
fn pages_within_the_page_are_gated_too() {
    check("<iframe srcdoc=\"<script src='$GA'></script>\"></iframe>", "<iframe srcdoc=\"\"></iframe>");
    check(
        "<iframe srcdoc='<p title=&quot;a&quot;>&amp;<script src=$GA></script>'></iframe>",
        "<iframe srcdoc=\"&lt;p title=&quot;a&quot;&gt;&amp;\"></iframe>",
    );
    check(
        "<select><svg><style><iframe srcdoc='<script src=$GA></script>'>",
        "<select><svg><style><iframe data-consent-srcdoc='<script src=$GA></script>'>",
    );
    check("<iframe srcdoc='<p>&lt;b&gt;'></iframe>", "<iframe srcdoc='<p>&lt;b&gt;'></iframe>");
    check("<iframe src='data:text/html,<img src=https://www.facebook.com/tr?id=1>'></iframe>x", "x");
    check(
        "a<script src='data:text/javascript;base64,bmV3IEltYWdlKCkuc3JjPSdodHRwczovL3d3dy5mYWNlYm9vay5jb20vdHI/aWQ9MSc='></script>b",
        "ab",
    );
}

#[test]
fn frames_leave_a_placeholder() {
    let page = denied("a<iframe width=560 height=315 src=\"https://www.youtube.com/embed/x\"></iframe>b");
    assert!(
        page.starts_with('a') && page.ends_with('b') && page.contains("YouTube") && !page.contains("<iframe"),
        "{page}"
    );
}

#[test]
fn a_script_that_would_fill_in_a_quote_leaves_a_notice_behind_it() {
    const POST: &str = r#"<blockquote class="twitter-tweet"><p>Kia ora</p><a href="https://twitter.com/x/status/1">X</a></blockquote>"#;
    const SCRIPT: &str = r#"<script async src="https://platform.twitter.com/widgets.js"></script>"#;
    let page = denied(&format!("{POST}{SCRIPT}<p>"));
    let notice = page.strip_prefix(POST).and_then(|rest| rest.strip_suffix("<p>")).expect(&page);
    assert!(notice.starts_with("<tower-consent ") && notice.ends_with("</tower-consent>"), "{page}");
    // Without the script nothing is missing, and without the quote nothing is to be seen.
    check(&format!("{POST}<p>"), &format!("{POST}<p>"));
    for early in [
        SCRIPT,
        "<script>window.twttr = (function (d, s, id) { var js = d.createElement(s); js.src = 'https://platform.twitter.com/widgets.js'; d.head.append(js) }(document, 'script', 'wjs'));</script>",
    ] {
        let page = denied(&format!("<p>{early}<p>{POST}{POST}"));
        let notice =
            page.strip_prefix("<p><p>").and_then(|rest| rest.strip_suffix(&format!("{POST}{POST}"))).expect(&page);
        assert!(notice.starts_with("<tower-consent ") && notice.ends_with("</tower-consent>"), "{page}");
        let page = denied(&format!("{POST}{early}<p>"));
        assert!(page.starts_with(&format!("{POST}<tower-consent ")) && page.ends_with("</tower-consent><p>"), "{page}");
    }
    check(&format!("<blockquote>{SCRIPT}"), "<blockquote>");
    let held = held(&format!("{POST}{SCRIPT}"));
    assert!(held.starts_with(&format!("{POST}<tower-consent ")) && held.contains("-N-src="), "{held}");
}

/// The same, however it is cut.
pub(super) fn denied_in_pieces(page: &str) -> String {
    let bytes: Vec<&[u8]> = page.as_bytes().chunks(1).collect();
    let whole = denied(page);
    assert_eq!(String::from_utf8(run(job(&policy(), &[], ""), &bytes).unwrap()).unwrap(), whole);
    whole
}

/// The page in hold mode, marked with the nonce `N`.
pub(super) fn held(page: &str) -> String {
    let policy = Arc::new(Policy::from_toml("[gate]\nmode = 'hold'").unwrap());
    let job = job(&policy, &[], "");
    let insertion = job.insertion.clone().marked("N");
    let whole = run(Job { insertion: insertion.clone(), ..job.clone() }, &[page.as_bytes()]).unwrap();
    let bytes: Vec<&[u8]> = page.as_bytes().chunks(1).collect();
    assert_eq!(run(Job { insertion, ..job }, &bytes).unwrap(), whole, "however it is cut");
    String::from_utf8(whole).unwrap()
}

#[test]
fn what_is_held_says_to_its_own_script_by_whom() {
    for (page, expected) in [
        (
            "<img src='https://www.facebook.com/tr?id=1'>",
            "<img data-consent-N-by=meta-pixel data-consent-N-src='https://www.facebook.com/tr?id=1'>",
        ),
        (
            "<script async src='https://connect.facebook.net/en_US/fbevents.js'></script>",
            "<script data-consent-N-by=meta-pixel async src data-consent-N-src='https://connect.facebook.net/en_US/fbevents.js'></script>",
        ),
        (
            "<script type=module>import('https://connect.facebook.net/en_US/fbevents.js')</script>",
            "<script type=text/plain data-consent-N-by=meta-pixel data-consent-N-type=module>import('https://connect.facebook.net/en_US/fbevents.js')</script>",
        ),
        (
            "<div data-consent=marketing><img src=/a.png></div>",
            "<div data-consent=marketing><img data-consent-N-by=marketing data-consent-N-src=/a.png></div>",
        ),
        (
            "<p data-consent='media,analytics'><img src='https://www.facebook.com/tr?id=1'></p>",
            "<p data-consent='media,analytics'><img data-consent-N-by=media+analytics+meta-pixel data-consent-N-src='https://www.facebook.com/tr?id=1'></p>",
        ),
        (
            "<p data-consent=nobody><style>a{}</style></p>",
            "<p data-consent=nobody><style type=text/plain data-consent-N-by=*>a{}</style></p>",
        ),
        (
            "<img srcset='https://www.facebook.com/tr?id=1 1x, https://ib.adnxs.com/seg 2x'>",
            "<img data-consent-N-by=meta-pixel+marketing data-consent-N-srcset='https://www.facebook.com/tr?id=1 1x, https://ib.adnxs.com/seg 2x'>",
        ),
        (
            "<iframe srcdoc='<script>import(\"https://connect.facebook.net/en_US/fbevents.js\")</script><iframe src=https://www.youtube.com/embed/x>'></iframe>",
            "<iframe data-consent-N-by=meta-pixel+youtube data-consent-N-srcdoc='<script>import(\"https://connect.facebook.net/en_US/fbevents.js\")</script><iframe src=https://www.youtube.com/embed/x>'></iframe>",
        ),
        (
            "<img src='https://www.facebook.com/tr?id=1' style='background:url(https://ib.adnxs.com/seg)'>",
            "<img data-consent-N-by=meta-pixel+marketing data-consent-N-src='https://www.facebook.com/tr?id=1' data-consent-N-style='background:url(https://ib.adnxs.com/seg)'>",
        ),
        (
            "<style>@import 'https://ib.adnxs.com/seg'</style>",
            "<style>@import 'data:,data-consent-N-marketing,https://ib.adnxs.com/seg'</style>",
        ),
        (
            "<script type=speculationrules>{\"prefetch\":[{\"urls\":[\"https://www.facebook.com/tr?id=1\"]}]}</script>",
            "<script type=text/plain data-consent-N-by=meta-pixel data-consent-N-type=speculationrules>{\"prefetch\":[{\"urls\":[\"https://www.facebook.com/tr?id=1\"]}]}</script>",
        ),
        (
            "<amp-youtube data-videoid=x></amp-youtube>",
            "<amp-youtube data-consent-N-by=youtube data-consent-N-data-videoid=x></amp-youtube>",
        ),
        (
            "<b><template shadowrootmode=Closed><template><img src='https://ib.adnxs.com/seg'></template></template></b>",
            "<b><template shadowrootmode=Closed><template><img data-consent-N-by=marketing data-consent-N-src='https://ib.adnxs.com/seg'></template>\
             <data-consent-N-root hidden></data-consent-N-root></template></b>",
        ),
        ("<b><template shadowrootmode=closed>a</template></b>", "<b><template shadowrootmode=closed>a</template></b>"),
        ("<img src=/a.png data-consent-x-src=/b.png>", "<img src=/a.png data-consent-x-src=/b.png>"),
    ] {
        assert_eq!(held(page), expected);
    }
}

#[test]
fn a_held_frame_waits_hidden_behind_its_placeholder() {
    let page = held("a<iframe style='color:red' src=https://www.youtube.com/embed/x></iframe>b");
    let frame = "<iframe hidden data-consent-N-frame style=display:none!important data-consent-N-by=youtube \
                 data-consent-N-style='color:red' data-consent-N-src=https://www.youtube.com/embed/x></iframe>b";
    let placeholder = page.strip_suffix(frame).expect(&page);
    assert!(placeholder.starts_with("a<tower-consent ") && placeholder.ends_with("</tower-consent>"), "{page}");
}

#[test]
fn nothing_is_seen_in_the_place_of_a_hidden_frame() {
    const NOTHING: &str =
        r#"a<tower-consent data-consent-ui="placeholder" hidden style="display:none!important"></tower-consent>"#;
    for hidden in ["hidden", "HIDDEN=''", "hidden=true"] {
        let frame = |attribute: &str| format!("<iframe {attribute} src=https://www.youtube.com/embed/x></iframe>b");
        assert_eq!(denied(&format!("a{}", frame(hidden))), format!("{NOTHING}b"));
        let waits = format!(
            "{NOTHING}<iframe hidden data-consent-N-frame style=display:none!important data-consent-N-by=youtube \
             data-consent-N-{hidden} data-consent-N-src=https://www.youtube.com/embed/x></iframe>b"
        );
        assert_eq!(held(&format!("a{}", frame(hidden))), waits, "it is hidden when it has loaded, too");
    }
    let found = denied("a<iframe hidden=until-found src=https://www.youtube.com/embed/x></iframe>b");
    assert!(found.contains("YouTube"), "{found}");
}

#[test]
fn components_of_amp_lose_what_they_load_by() {
    check(
        "<amp-youtube data-videoid=x width=1></amp-youtube>",
        "<amp-youtube data-consent-data-videoid=x width=1></amp-youtube>",
    );
    check(
        "<amp-pixel src='https://www.facebook.com/tr?id=1'></amp-pixel>",
        "<amp-pixel data-consent-src='https://www.facebook.com/tr?id=1'></amp-pixel>",
    );
    check("<amp-img src=/a.png></amp-img>", "<amp-img src=/a.png></amp-img>");
}

#[test]
fn xml_is_made_inert_and_its_own_scripts_stay() {
    let page =
        "<script src='/own.js'/><script src='https://connect.facebook.net/en_US/fbevents.js'/><script>own()</script>";
    let job = Job { syntax: Syntax::Xml, ..job(&policy(), &[], "") };
    let expected = page.replace(" src='https", " data-consent-src='https");
    assert_eq!(String::from_utf8(run(job, &[page.as_bytes()]).unwrap()).unwrap(), expected);
}

#[test]
fn xml_stays_well_formed() {
    for (page, expected) in [
        (
            "<h:img xmlns:h='http://www.w3.org/1999/xhtml' src='$GA'/>",
            "<h:img xmlns:h='http://www.w3.org/1999/xhtml' data-consent-src='$GA'/>",
        ),
        ("<s:image x:href='$GA'/>", "<s:image x:data-consent-href='$GA'/>"),
        (
            "<?xml version='1.0'?><?xml-stylesheet href='$GA' type='text/css'?><p/>",
            "<?xml version='1.0'?><?xml-stylesheet data-consent-href='$GA' type='text/css'?><p/>",
        ),
        (
            "<h:style type='text/css'>@import &quot;$GA&quot;;</h:style>",
            "<h:style type='text/css'>@import &quot;data:,$GA&quot;;</h:style>",
        ),
        (
            "<h:style type='text/css'>@im<!-- -->port '$GA';</h:style>",
            "<h:style type=\"text/plain\" data-consent-type='text/css'>@im<!-- -->port '$GA';</h:style>",
        ),
        (
            "<?xml-stylesheet href='/own.css'?><style>a { b: url(/x.png) }</style><script>own()</script>",
            "<?xml-stylesheet href='/own.css'?><style>a { b: url(/x.png) }</style><script>own()</script>",
        ),
    ] {
        let job = Job { syntax: Syntax::Xml, ..job(&policy(), &[], "") };
        let out = run(job, &[page.replace("$GA", GA).as_bytes()]).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), expected.replace("$GA", GA));
    }
    let xml = |grants: &[&str]| Job { syntax: Syntax::Xml, ..job(&policy(), grants, "") };
    assert_eq!(run(xml(&[]), &[b"<!DOCTYPE a [<!ENT", b"ITY e '<img/>'>]>"]), Err(Refusal::Entities));
    assert!(run(xml(&EVERYTHING), &[b"<!DOCTYPE a [<!ENTITY e '<img/>'>]>"]).is_ok());
}

#[test]
fn documents_in_addresses_are_read_by_their_type() {
    check("a<iframe src='data:text/html;charset=UTF-16LE,%3C%00'></iframe>b", "ab");
    check(
        "a<iframe src=\"data:image/svg+xml,<x:image xmlns:x='http://www.w3.org/2000/svg' href='$GA'/>\"></iframe>b",
        "ab",
    );
    let own =
        "<iframe src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><style>a{}</style></svg>\"></iframe>";
    check(own, own);
}

#[test]
fn annotations_gate_what_they_stand_on() {
    check("a<script data-consent=analytics>own()</script>b", "ab");
    check(
        "<div data-consent=marketing><div><script>own()</script></div><img src=/own.gif></div><img src=/b.gif>",
        "<div data-consent=marketing><div></div></div><img src=/b.gif>",
    );
    check("<script data-consent=necessary src=$GA></script>", "");
    check("a<style data-consent=marketing>b{}</style>c", "ac");
}

#[test]
fn the_insertion_stands_first_in_the_body() {
    for (page, expected) in [
        (
            "<html><head><title>x</title></head><body class=a><p>",
            "<html><head><title>x</title></head><body class=a>#<p>",
        ),
        ("<!doctype html><meta charset=utf-8><p>x", "<!doctype html><meta charset=utf-8>#<p>x"),
        ("<title><body></title><p>", "<title><body></title>#<p>"),
        ("text only", "text only#"),
        ("<frameset><frame src=x></frameset>", "<frameset><frame src=x></frameset>"),
        ("<title>x</title><script src=x ", "<title>x</title><script src=x "),
        ("", ""),
    ] {
        let out = run(job(&policy(), &EVERYTHING, "#"), &[page.as_bytes()]);
        assert_eq!(String::from_utf8(out.unwrap()).unwrap(), expected);
    }
}

#[test]
fn pages_that_cannot_be_read_are_refused() {
    assert_eq!(run(job(&policy(), &[], ""), &[b"\xFF\xFE<\0"]), Err(Refusal::Utf16));
    assert_eq!(run(job(&policy(), &[], ""), &[b"\xFE", b"\xFF\0<"]), Err(Refusal::Utf16));
    assert_eq!(run(job(&policy(), &EVERYTHING, "#"), &[b"\xFF", b"\xFE<\0"]).unwrap(), b"\xFF\xFE<\0");
}

/// What becomes of a page with this charset in its head.
fn read_as(charset: Charset, page: &[u8]) -> Result<(), Refusal> {
    run(Job { charset, ..job(&policy(), &[], "") }, &[page]).map(drop)
}

#[test]
fn a_page_in_an_encoding_that_hides_markup_is_refused_unless_something_stronger_says_otherwise() {
    let named: [&[u8]; 4] = [
        b"<meta charset='ISO-2022-JP'>",
        b"<meta http-equiv=content-type content='text/html; charset=\"iso-2022-jp\"; a'>",
        b"<meta charset=hz-gb-2312>",
        b"<meta charset=utf-7>",
    ];
    for page in named {
        assert_eq!(read_as(Charset::Undeclared, page), Err(Refusal::Encoding), "{:?}", String::from_utf8_lossy(page));
        assert_eq!(read_as(Charset::Ascii, page), Ok(()), "the head of the response wins");
    }
    assert_eq!(read_as(Charset::Undeclared, b"<meta charset=utf-16>"), Ok(()), "browsers read it as UTF-8");
    let xml = Job { syntax: Syntax::Xml, charset: Charset::Undeclared, ..job(&policy(), &[], "") };
    let declared = run(xml, &[b"<?xml version='1.0' encoding='iso-2022-jp'?><a/>"]);
    assert_eq!(declared, Err(Refusal::Encoding));
}

#[test]
fn a_page_that_browsers_may_guess_to_be_in_such_an_encoding_is_refused() {
    for page in [&b"<p>\x1B$B!!"[..], b"<p>\x1B(B", b"<title>\x1B(J</title><meta charset=utf-8>"] {
        assert_eq!(read_as(Charset::Undeclared, page), Err(Refusal::Undeclared), "{:?}", String::from_utf8_lossy(page));
        assert_eq!(read_as(Charset::Ascii, page), Ok(()));
    }
    let late = [" ".repeat(1024).as_bytes(), b"<meta charset=utf-8>\x1B(B"].concat();
    assert_eq!(read_as(Charset::Undeclared, &late), Err(Refusal::Undeclared), "no browser looks that far");
    let job = || Job { charset: Charset::Undeclared, ..job(&policy(), &[], "") };
    for page in [&b"<meta charset=utf-8>\x1B(B"[..], b"<p>\x1B(B"] {
        let chunks: Vec<&[u8]> = page.chunks(1).collect();
        assert_eq!(run(job(), &chunks), run(job(), &[page]), "{:?}", String::from_utf8_lossy(page));
    }
    for page in [&b"<meta charset=utf-8>\x1B(B"[..], b"\xEF\xBB\xBF\x1B(B", b"<p>\x1B[31m"] {
        assert_eq!(read_as(Charset::Undeclared, page), Ok(()), "{:?}", String::from_utf8_lossy(page));
    }
}

#[test]
fn what_xml_hides_is_left_alone_until_there_is_a_document_type() {
    let hidden = [
        format!("<rss><description><![CDATA[<script src=\"{GA}\"></script>]]></description></rss>"),
        format!("<svg><!-- <script src=\"{GA}\"/> --></svg>"),
        format!("<svg><?note <script src=\"{GA}\"/> ?></svg>"),
    ];
    let xml = |page: &str| {
        let job = Job { syntax: Syntax::Xml, ..job(&policy(), &[], "") };
        let chunks: Vec<&[u8]> = page.as_bytes().chunks(1).collect();
        let cut = run(job.clone(), &chunks).expect("readable");
        assert_eq!(run(job, &[page.as_bytes()]).expect("readable"), cut);
        String::from_utf8(cut).expect("UTF-8")
    };
    for page in hidden {
        assert_eq!(xml(&page), page);
        assert!(!xml(&format!("<!DOCTYPE a SYSTEM '<!--'>{page}")).contains(&format!(" src=\"{GA}")));
        assert!(!xml(&format!("{page}<script href=\"{GA}\"/>")).contains(&format!(" href=\"{GA}")));
    }
    for page in ["<_a:script xmlns:_a='http://www.w3.org/1999/xhtml' src='GA'/>", "<\u{e9}:img src='GA'/>"] {
        assert!(!xml(&page.replace("GA", GA)).contains(" src='"), "{page}");
    }
}

#[test]
fn long_tags_and_texts_are_gated_without_cutting_the_page() {
    let long = "x".repeat(MAX_TAG + 10);
    check(
        &format!("<img alt='{long}' src=https://www.facebook.com/tr?id=1>b"),
        &format!("<img alt='{long}' data-consent-src=https://www.facebook.com/tr?id=1>b"),
    );
    check(&format!("<img src='data:image/png,{long}'>b"), &format!("<img src='data:image/png,{long}'>b"));
    let loader = format!("s=document.createElement('script');s.src='{GA}';document.body.append(s)");
    let page = format!("<script>var a='{long}';\n{loader}</script>b");
    let out = denied(&page);
    assert!(!out.contains("googletagmanager"), "the loader is gone");
    assert!(out.ends_with("\n\\--></script>b"), "{}", &out[out.len() - 80..]);
    let page = format!("<script>var a='{long}';\nown()</script>b");
    assert_eq!(denied(&page), page);
    let page = format!(
        "<style>a{{--a:url(data:font/woff2;base64,{long})}} b{{background:url(/b.png)}} c{{d:'\\f101'}}</style>b"
    );
    assert_eq!(denied(&page), page);
    for css in [
        "https://www.facebook.com/tr?id=1",
        "HTTPS:\\2f/www.face\\62 ook.com/tr?id=1",
        "//www.facebook.c\\\nom/tr?id=1",
    ] {
        let out = denied(&format!(
            "<style>a{{--a:url(data:font/woff2;base64,{long})}} b{{background:url('{css}')}}</style>b"
        ));
        assert!(out.ends_with("</style>b") && !out.contains("tr?id"), "{css}");
    }
}

#[test]
fn nothing_to_do_means_the_same_bytes() {
    let page = Bytes::from_static(b"<p class=a>Hello <b>world</b><img src=/a.png><script>own()</script></p>");
    let mut out = VecDeque::new();
    let mut rewriter = PageRewriter::new(job(&policy(), &[], ""));
    rewriter.push(page.clone(), &mut out).unwrap();
    rewriter.finish(&mut out).unwrap();
    assert_eq!(out.len(), 1);
    assert_eq!(out[0].as_ptr(), page.as_ptr());
}

const PAGE: &str = concat!(
    "<!doctype html><html><head><title>x<b></title><script async src=\"https://www.googletagmanager.com/gtag/js?id=G-1\"></script>",
    "<script>window.dataLayer=[];function gtag(){dataLayer.push(arguments)}</script><link rel=dns-prefetch href=//www.google-analytics.com>",
    "<style>a{background:url(https://www.facebook.com/tr?id=1)}</style></head><body class='x'><!-- <img> --><p>text</p>",
    "<script>!function(f,b,e,v,n,t,s){t=b.createElement(e);t.src=v;}(window,document,'script','https://connect.facebook.net/en_US/fbevents.js');</script>",
    "<noscript><img height=1 src=\"https://www.facebook.com/tr?id=1&amp;noscript=1\"></noscript>",
    "<iframe srcdoc='<script src=https://www.clarity.ms/tag/x></script>'></iframe><textarea><img src=https://www.facebook.com/tr></textarea>",
    "<svg><style>a{}</style><script>own()</script></svg><iframe src=https://www.youtube.com/embed/x></iframe></body></html>",
);

#[test]
fn a_page_cut_anywhere_comes_out_the_same() {
    let whole = run(job(&policy(), &[], "#"), &[PAGE.as_bytes()]).unwrap();
    for at in 0..PAGE.len() {
        let (head, tail) = PAGE.as_bytes().split_at(at);
        assert_eq!(run(job(&policy(), &[], "#"), &[head, tail]).unwrap(), whole, "cut at {at}");
    }
    let bytes: Vec<&[u8]> = PAGE.as_bytes().chunks(1).collect();
    assert_eq!(run(job(&policy(), &[], "#"), &bytes).unwrap(), whole, "byte by byte");
}

proptest! {
    #[test]
    fn markup_cut_anywhere_comes_out_the_same(
        parts in prop::collection::vec(prop_oneof![any_markup(), Just(PAGE.to_owned()), Just(format!("<script src={GA}>"))], 1..4),
        at in any::<prop::sample::Index>(),
    ) {
        let page = parts.concat();
        let whole = run(job(&policy(), &[], "#"), &[page.as_bytes()]);
        let (head, tail) = page.as_bytes().split_at(at.index(page.len() + 1));
        prop_assert_eq!(run(job(&policy(), &[], "#"), &[head, tail]), whole);
    }

    #[test]
    fn markup_without_trackers_passes_byte_for_byte(page in any_markup()) {
        prop_assert_eq!(run(job(&policy(), &[], ""), &[page.as_bytes()]).unwrap(), page.as_bytes());
    }

    #[test]
    fn any_bytes_pass_byte_for_byte(page in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assume!(!page.starts_with(b"\xFF\xFE") && !page.starts_with(b"\xFE\xFF"));
        prop_assert_eq!(run(job(&policy(), &[], ""), &[&page]).unwrap(), page);
    }
}

#[test]
fn what_is_judged_is_counted_once() {
    let page = "<script>document.createElement('script').src='https://connect.facebook.net/en_US/fbevents.js'</script>\
                <script src=https://connect.facebook.net/en_US/fbevents.js></script>";
    let mut rewriter = PageRewriter::new(job(&policy(), &[], ""));
    let mut out = VecDeque::new();
    rewriter.push(page.into(), &mut out).unwrap();
    rewriter.finish(&mut out).unwrap();
    let mut blocked = Vec::new();
    rewriter.tally().each(|line| blocked.push(line.blocked));
    assert_eq!(blocked, [2]);
}
