use super::*;
use crate::{
    catalog::{Catalog, Tracker},
    consent::{Anchor, Basis, Grants, Id, Signals},
    gate::Permits,
    policy::{Jurisdiction, Layout},
    site_csp::{Presentation, Styling},
};

const HOSTILE: &str = r#""'><script>alert(1)</script><b x='&amp;"#;

pub(super) fn policy() -> Policy {
    #[derive(serde::Deserialize)]
    struct Trackers {
        tracker: Vec<Tracker>,
    }
    let trackers: Trackers = toml::from_str(include_str!("test_trackers.toml")).unwrap();
    let mut policy = Policy::builder()
        .site_name("Ministry of Lighthouses")
        .contact("privacy@lighthouses.example")
        .privacy_page("/privacy")
        .languages(["en"])
        .build()
        .unwrap();
    policy.catalog = Catalog::new(trackers.tracker);
    policy
}

pub(super) fn consent(policy: &Policy, basis: Basis, grants: &[&str], gpc: bool) -> Consent {
    let grants: Grants = grants.iter().map(|id| Id::new(id).unwrap()).collect();
    let permits = Permits::new(policy, &grants);
    Consent { grants, basis, signals: Signals { gpc, dnt: false }, jurisdiction: Jurisdiction::default(), permits }
}

pub(super) fn visitor<'a>(policy: &'a Policy, consent: &'a Consent) -> Visitor<'a> {
    Visitor::new(policy, consent, LanguageIndex::default())
}

fn text(html: impl AsRef<[u8]>) -> String {
    String::from_utf8_lossy(html.as_ref()).into_owned()
}

fn inserted(policy: &Policy, consent: &Consent, path: &str) -> String {
    text(Banner::new(policy).insertion(visitor(policy, consent), path, Presentation::default()))
}

fn asked(policy: &Policy) -> String {
    inserted(policy, &consent(policy, Basis::None, &[], false), "/news?page=2")
}

fn preferences(policy: &Policy, consent: &Consent) -> String {
    Banner::new(policy).preferences(visitor(policy, consent), "/news?page=2", false, "n0nce")
}

/// Everything that a visitor can be shown under this policy, with this text wherever a request or a page has a say.
fn everything(policy: &Policy, said: &str) -> Vec<String> {
    let banner = Banner::new(policy);
    let tracker = &policy.catalog.trackers()[0];
    let visitors = [(Basis::None, &[][..], false), (Basis::Signal, &[], true), (Basis::Outdated, &[], false)];
    let chosen = consent(policy, Basis::Choice, &["analytics", "video"], true);
    let path = format!("/{}", said.replace(' ', ""));
    let mut shown: Vec<String> =
        visitors.map(|(basis, grants, gpc)| inserted(policy, &consent(policy, basis, grants, gpc), &path)).into();
    shown.push(inserted(policy, &chosen, &path));
    // The one script, which fetches what is done after a choice, is our own.
    let listener = crate::client::listener(policy, &chosen.permits);
    let preferences = banner.preferences(visitor(policy, &chosen), &path, true, said);
    assert!(preferences.contains(&format!(">{listener}</script>")));
    shown.push(preferences.replace("<script nonce", "<own nonce").replace(&listener, ""));
    let asked = |query| Asked { query, category: query, return_to: &path, cookies: ["a", "b", "c"], embedded: false };
    shown.extend([said, ""].map(|query| banner.declaration(visitor(policy, &chosen), &asked(query), said)));
    shown.push(banner.failure(
        policy,
        policy.texts(),
        &Failure { title: said, sentence: said, detail: "Why.", return_to: &path },
        said,
    ));
    for address in [said.to_owned(), format!("https://video.example/{said}"), format!("javascript:{said}")] {
        shown.push(placeholder(policy, tracker, &address, (Some(said), Some("315")), &path));
    }
    shown
}

/// What stands in for the second frame of a page that has a form of ours.
fn placeholder(
    policy: &Policy,
    tracker: &Tracker,
    address: &str,
    (width, height): (Option<&str>, Option<&str>),
    return_to: &str,
) -> String {
    let (anchor, styling) = (&Anchor::frame(2), Styling::default());
    Placeholder {
        texts: policy.texts(),
        tracker,
        stand: Stand::Frame { space: Space { width, height, ..Space::default() }, address },
        return_to,
        anchor,
        has_form: true,
        styling,
    }
    .markup(policy)
}

fn buttons(html: &str) -> Vec<&str> {
    html.split("<button ").skip(1).map(|rest| rest.split_once('>').unwrap().0).collect()
}

#[test]
fn accept_and_reject_differ_in_their_value_only() {
    let policy = policy();
    let chosen = consent(&policy, Basis::Choice, &["media"], false);
    for html in [asked(&policy), preferences(&policy, &chosen)] {
        let buttons = buttons(&html);
        let [accept, reject] = ["accept", "reject"].map(|choice| {
            let of_choice = |button: &&&str| button.contains(&format!(r#"value="{choice}""#));
            buttons.iter().find(of_choice).unwrap().replace(choice, "")
        });
        assert_eq!(accept, reject);
    }
}

#[test]
fn enter_in_a_box_saves_and_never_accepts() {
    let policy = policy();
    for html in [asked(&policy), preferences(&policy, &consent(&policy, Basis::None, &[], false))] {
        assert!(buttons(&html)[0].contains(r#"value="save""#));
    }
}

#[test]
fn no_box_is_ticked_before_a_choice() {
    let policy = policy();
    for (basis, gpc) in [(Basis::None, false), (Basis::Signal, true), (Basis::Outdated, false)] {
        let consent = consent(&policy, basis, &[], gpc);
        let banner = inserted(&policy, &consent, "/");
        assert!(!banner.contains(" checked"), "{banner}");
        assert!(!preferences(&policy, &consent).contains(" checked"));
    }
}

#[test]
fn what_the_policy_grants_by_default_is_ticked_and_said() {
    let mut policy = policy();
    policy.categories[2].default = true;
    let consent = consent(&policy, Basis::None, &["analytics"], false);
    let banner = inserted(&policy, &consent, "/");
    assert_eq!(banner.matches(" checked").count(), 1);
    assert!(banner.contains(r#"value="analytics" checked"#));
    assert!(banner.contains("On unless you say no: Analytics."));
}

#[test]
fn the_banner_names_purposes_third_parties_and_the_way_back() {
    let banner = asked(&policy());
    for said in [
        "We use cookies and other tracking technologies",
        "Off until you say yes: Functional, Analytics, Marketing, External media.",
        r#"href="/_consent/cookies?return=%2Fnews%3Fpage%3D2">Third parties that may receive data: 5</a>"#,
        r##"href="/_consent/cookies?return=%2Fnews%3Fpage%3D2#your_rights">Your rights</a>"##,
        "You can change your mind at any time under “Cookie settings”.",
        r#"<a href="/privacy" data-consent-ui="privacy">Privacy page</a>"#,
        r#"<input type="hidden" name="return" value="/news?page=2">"#,
        r#"<input type="hidden" name="from" value="banner">"#,
    ] {
        assert!(banner.contains(said), "{said:?} is not in {banner}");
    }
}

#[test]
fn the_owners_words_replace_title_and_text_but_not_the_facts() {
    let mut policy = policy();
    policy.banner.title = Some("Biscuits".into());
    policy.banner.text = Some("We bake.".into());
    let banner = asked(&policy);
    assert!(banner.contains("<b>Biscuits</b></p><p>We bake.</p>"));
    assert!(!banner.contains("We use cookies"));
    assert!(banner.contains("Third parties that may receive data: 5"));
}

#[test]
fn who_has_chosen_sees_only_the_link_or_nothing() {
    let mut policy = policy();
    let chosen = consent(&policy, Basis::Choice, &["analytics", "functional", "marketing", "media"], false);
    let link = inserted(&policy, &chosen, "/");
    assert!(link.contains(r#"href="/_consent?return=%2F""#) && !link.contains("<form"));
    assert!(link.len() <= 910, "{} bytes", link.len());
    policy.banner.settings_link = false;
    assert!(inserted(&policy, &chosen, "/").is_empty());
}

#[test]
fn the_signal_is_shown_as_honoured_or_overridden() {
    let policy = policy();
    let signal = consent(&policy, Basis::Signal, &[], true);
    let overridden = consent(&policy, Basis::Choice, &["marketing"], true);
    let honoured =
        "<b>Opt-Out Request Honored.</b> Your browser sends Global Privacy Control, so “Marketing” stays off";
    assert!(inserted(&policy, &signal, "/").contains(honoured));
    assert!(preferences(&policy, &signal).contains(honoured));
    assert!(preferences(&policy, &overridden).contains("You have allowed marketing on this site all the same"));
    assert!(!asked(&policy).contains("Global Privacy Control"));
}

#[test]
fn an_outdated_choice_is_asked_again_and_the_reason_is_said() {
    let policy = policy();
    let outdated = consent(&policy, Basis::Outdated, &[], false);
    let banner = inserted(&policy, &outdated, "/");
    assert!(banner.contains("has changed since your last visit"));
    assert!(preferences(&policy, &outdated).contains("has changed since your last visit"));
}

#[test]
fn preferences_tell_what_is_in_force() {
    let policy = policy();
    for (basis, grants, said) in [
        (Basis::None, &[][..], "You have not chosen yet. Only what is necessary is on."),
        (Basis::Choice, &[], "You have chosen. Only what is necessary is on."),
        (Basis::Choice, &["analytics", "counter", "video"], "On besides what is necessary: Analytics, Video Player."),
    ] {
        let page = preferences(&policy, &consent(&policy, basis, grants, false));
        assert!(page.contains(said), "{said:?} is not in {page}");
    }
}

#[test]
fn preferences_offer_each_category_and_each_tracker_that_waits_for_a_grant() {
    let policy = policy();
    let page = preferences(&policy, &consent(&policy, Basis::Choice, &["media"], false));
    for id in ["functional", "analytics", "marketing", "media", "counter", "tag-box", "ad-pixel", "video", "chat"] {
        assert_eq!(page.matches(&format!(r#"name="grant" value="{id}""#)).count(), 1, "{id}");
    }
    for id in ["necessary", "fonts", "checkout"] {
        assert!(!page.contains(&format!(r#"value="{id}""#)), "{id}");
    }
    assert!(page.contains(r#"value="media" data-consent-ui="grant" checked"#));
    assert!(page.contains("runs only where all of these are allowed, or when ticked itself: Analytics, Functional, Marketing, External media."));
}

#[test]
fn preferences_list_cookies_with_lifetime_party_and_purpose() {
    let policy = policy();
    let page = preferences(&policy, &consent(&policy, Basis::None, &[], false));
    for row in [
        r#"<code dir="ltr">_pc</code><small>this site’s</small><td>random visitor id<td>2 years"#,
        r#"<code dir="ltr">hm</code><small>third party, warm.example</small><td>random visitor id<td>13 months"#,
        "<td>keeps the player going<td>until you close the browser",
        "<td>protects a payment against fraud<td>not stated",
    ] {
        assert!(page.contains(row), "{row:?} is not in {page}");
    }
}

#[test]
fn a_saved_choice_is_said_in_the_title_and_as_a_status() {
    let policy = policy();
    let consent = consent(&policy, Basis::Choice, &[], false);
    let page = Banner::new(&policy).preferences(visitor(&policy, &consent), "/", true, "n0nce");
    assert!(page.contains("<title>Your choice is saved. Cookie settings – Ministry of Lighthouses</title>"));
    assert!(page.contains(r#"<p role="status" data-consent-ui="status">Your choice is saved.</p>"#));
    assert!(!preferences(&policy, &consent).contains("Your choice is saved"));
}

#[test]
fn a_placeholder_takes_the_place_of_the_frame() {
    let policy = policy();
    let video = policy.catalog.tracker("video").unwrap().1;
    let of_size = |width, height| {
        placeholder(&policy, video, "https://www.video.example/embed/4?a=1&b=2", (width, height), "/news")
    };
    let plain = of_size(Some("560"), Some("315"));
    for said in [
        "width:560px!important;height:315px!important",
        "Video Player is not loaded",
        "send data about your visit to Video Example",
        r#"href="https://www.video.example/embed/4?a=1&amp;b=2""#,
        "Open on www.video.example",
        r##"href="/_consent?return=%2Fnews#video""##,
    ] {
        assert!(plain.contains(said), "{said:?} is not in {plain}");
    }
    for (width, height, style) in [
        (Some("100%"), Some("400"), "width:100%!important;height:400px!important"),
        (Some("300"), Some("80"), "width:300px!important;min-height:80px!important"),
        (Some(" 560px "), None, "width:560px!important;aspect-ratio:16/9!important"),
        (Some("calc(1px)"), Some("9e9"), "width:100%!important;aspect-ratio:16/9!important"),
        (Some("999999999"), Some("99999999999999"), "width:10000px!important;aspect-ratio:16/9!important"),
    ] {
        let html = of_size(width, height);
        assert!(html.contains(style), "{style:?} is not in {html}");
    }
    assert!(of_size(Some("1"), Some("1")).contains("display:none"));
    assert!(of_size(Some("0"), Some("0")).contains("display:none"));
}

#[test]
fn a_placeholder_holds_phrasing_content_in_one_element() {
    let policy = policy();
    let video = policy.catalog.tracker("video").unwrap().1;
    let html = placeholder(&policy, video, "https://video.example/", (None, None), "/");
    assert!(html.starts_with("<tower-consent ") && html.ends_with("</tower-consent>"));
    let names = html.split('<').skip(1).map(|tag| tag.trim_start_matches('/').split([' ', '>']).next().unwrap());
    assert!(names.into_iter().all(|name| ["tower-consent", "span", "a", "button", "wbr"].contains(&name)), "{html}");
}

#[test]
fn a_placeholder_is_loaded_by_a_form_elsewhere_on_the_page() {
    let policy = policy();
    let video = policy.catalog.tracker("video").unwrap().1;
    let html = placeholder(&policy, video, "https://video.example/", (None, None), "/");
    let [once, always] = buttons(&html)[..] else { panic!("{html}") };
    assert!(once.contains(r#"form="tower-consent" name="choice" value="once video consent-2""#), "{once}");
    assert!(always.contains(r#"form="tower-consent" name="choice" value="add video consent-2""#), "{always}");
    let forms = |basis, grants: &[&str]| {
        let consent = consent(&policy, basis, grants, false);
        let closing = Banner::new(&policy).closing(visitor(&policy, &consent), "/a?b=1&c=2", Presentation::default());
        let page = inserted(&policy, &consent, "/a?b=1&c=2") + &text(closing);
        (page.matches(r#"<form id="tower-consent""#).count(), page.contains(r#"name="return" value="/a?b=1&amp;c=2""#))
    };
    assert_eq!(forms(Basis::None, &[]), (1, true));
    assert_eq!(forms(Basis::Choice, &["analytics"]), (1, true));
    assert_eq!(forms(Basis::Choice, &["analytics", "functional", "marketing", "media"]), (0, false));
    let (anchor, styling) = (&Anchor::parse("player").unwrap(), Styling::default());
    let formless = Placeholder {
        texts: policy.texts(),
        tracker: video,
        stand: Stand::Frame { space: Space::default(), address: "" },
        return_to: "/",
        anchor,
        has_form: false,
        styling,
    };
    assert_eq!(buttons(&formless.markup(&policy)), [""; 0]);
    assert!(!formless.markup(&policy).contains(" id="), "an id of the frame's own stays the frame's");
}

#[test]
fn who_opens_what_is_framed_does_not_tell_where_from() {
    let policy = policy();
    let video = policy.catalog.tracker("video").unwrap().1;
    let html = placeholder(&policy, video, "https://video.example/embed", (None, None), "/");
    let (_, link) = html.split_once(r#"data-consent-ui="content""#).expect(&html);
    // It implies `noopener` (WHATWG HTML 4.6.7.14).
    assert!(link.split_once('>').unwrap().0.contains(r#" rel="noreferrer""#), "{html}");
}

#[test]
fn an_address_that_is_no_web_page_is_not_linked() {
    let policy = policy();
    let video = policy.catalog.tracker("video").unwrap().1;
    for address in ["javascript:alert(1)", "data:text/html,x", "//video.example/", "/local", "", "blob:https://x/1"] {
        let html = placeholder(&policy, video, address, (None, None), "/");
        assert!(!html.contains(r#"data-consent-ui="content""#), "{address:?}: {html}");
    }
}

#[test]
fn a_path_that_might_leave_the_site_becomes_the_home_page() {
    let policy = policy();
    let long = format!("/{}", "a".repeat(address::RETURN_LIMIT));
    for path in
        ["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "", "/a\nb", "/é", &long]
    {
        let html = inserted(&policy, &consent(&policy, Basis::None, &[], false), path);
        assert!(html.contains(r#"name="return" value="/">"#), "{path:?}");
        let failure = Failure { title: "No", sentence: "No.", detail: "No.", return_to: path };
        let page = Banner::new(&policy).failure(&policy, policy.texts(), &failure, "n");
        assert!(page.contains(r#"<a href="/" data-consent-ui="back">"#), "{path:?}");
    }
}

#[test]
fn nothing_that_is_interpolated_can_leave_its_place() {
    let mut policy = policy();
    let trackers = policy.catalog.trackers().iter().cloned().map(|mut tracker| {
        (tracker.name, tracker.vendor) = (HOSTILE.into(), HOSTILE.into());
        tracker.privacy_url = Some(format!("https://x.example/{HOSTILE}"));
        for cookie in &mut tracker.cookie {
            (cookie.name, cookie.purpose) = (HOSTILE.into(), HOSTILE.into());
            (cookie.domain, cookie.max_age) = (Some(HOSTILE.into()), Some(HOSTILE.into()));
        }
        tracker
    });
    policy.catalog = Catalog::new(trackers.collect());
    for category in &mut policy.categories {
        category.call(HOSTILE, HOSTILE);
    }
    (policy.banner.title, policy.banner.text) = (Some(HOSTILE.into()), Some(HOSTILE.into()));
    for contact in [HOSTILE.to_owned(), format!("{HOSTILE}@x.example"), format!("/{HOSTILE}")] {
        policy.site.name = Some(HOSTILE.into());
        (policy.site.contact, policy.site.privacy_page) = (Some(contact), Some(format!("/{HOSTILE}")));
        policy.prefix = format!("/{HOSTILE}");
        for html in everything(&policy, HOSTILE) {
            for mark in ["<script", "<b x", r#"""'"#, "javascript:"] {
                assert!(!html.contains(mark), "{mark:?} is in {html}");
            }
        }
    }
}

#[test]
fn nothing_runs_and_nothing_is_fetched() {
    for html in everything(&policy(), "x") {
        for mark in ["<script", "<link", "<img", "<iframe", " src=", "url(", "@import", "@font-face", " autofocus"] {
            assert!(!html.contains(mark), "{mark:?} is in {html}");
        }
        let handlers = [" onclick", " onload", " onerror", " onsubmit", " onfocus", " ontoggle"];
        assert!(handlers.iter().all(|handler| !html.contains(handler)), "{html}");
    }
}

#[test]
fn a_policy_without_third_parties_speaks_of_none() {
    let mut policy = policy();
    policy.catalog = Catalog::new(Vec::new());
    let banner = asked(&policy);
    assert!(!banner.contains("Third part"));
    assert!(!preferences(&policy, &consent(&policy, Basis::None, &[], false)).contains("Services:"));
}

#[test]
fn each_layout_is_one_form_with_the_same_controls() {
    for (layout, role) in [(Layout::Bar, "region"), (Layout::Box, "region"), (Layout::Modal, "dialog")] {
        let mut policy = policy();
        let bar = asked(&policy);
        policy.look = Look::new(layout, &[]);
        let banner = asked(&policy);
        assert!(banner.contains(&format!(r#"data-consent-ui="banner" role="{role}""#)), "{banner}");
        assert!(!banner.contains("aria-modal"), "Firefox knows no inertness without a script");
        assert_eq!(buttons(&banner), buttons(&bar));
        assert_eq!(banner.split_once("<consent-text>").unwrap().1, bar.split_once("<consent-text>").unwrap().1);
    }
}

#[test]
fn a_theme_is_the_same_for_accept_and_reject_and_leaves_the_last_word_to_the_site() {
    let theme = "[banner.theme]\nscheme = 'light'\naccent = '#ffd400'\nbackground = '#fffdf5'\ntext = '#222222'\nradius = '4px'";
    let (plain, themed) = (policy(), Policy::from_toml(theme).unwrap());
    let values = ":where(:root){--consent-scheme:light;--consent-background:#fffdf5;--consent-text:#222222;\
                  --consent-accent:#ffd400;--consent-label:#000000;--consent-radius:4px}";
    let nobody = consent(&themed, Basis::None, &[], false);
    let chosen = consent(&themed, Basis::Choice, &[], false);
    for html in [asked(&themed), inserted(&themed, &chosen, "/"), preferences(&themed, &nobody)] {
        assert!(html.contains(values), "{html}");
    }
    assert!(!asked(&plain).contains(":where"), "nothing is said twice");
    assert_eq!(buttons(&asked(&themed)), buttons(&asked(&plain)), "colours come from the theme alone");
    assert_ne!(Banner::style_source(&themed, &nobody), Banner::style_source(&plain, &nobody), "the hash covers it");
}

#[test]
fn no_id_of_the_owners_is_one_of_ours() {
    let names = ["now", "in-force", "categories", "browser-help", "site-cookies", "your-rights", "tower-consent"];
    let builder = names.iter().fold(Policy::builder(), |builder, name| builder.category(*name, "Own", "An own one."));
    let policy = builder.build().unwrap();
    let nobody = consent(&policy, Basis::None, &[], false);
    let asked = Asked { query: "", category: "", return_to: "/", cookies: ["a", "b", "c"], embedded: false };
    let banner = Banner::new(&policy);
    let settings = banner.preferences(visitor(&policy, &nobody), "/", true, "n0nce");
    for page in [settings, banner.declaration(visitor(&policy, &nobody), &asked, "n0nce")] {
        let ids: Vec<_> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let once = ids.iter().collect::<std::collections::BTreeSet<_>>();
        assert_eq!(once.len(), ids.len(), "{ids:?}");
    }
}

#[test]
fn the_banner_keeps_to_its_size() {
    for (layout, bound) in [(Layout::Bar, 1_430), (Layout::Box, 1_430), (Layout::Modal, 1_420)] {
        let policy = Policy::builder().site_name("Ministry of Lighthouses").privacy_page("/privacy").languages(["en"]);
        let banner = asked(&policy.banner_layout(layout).build().unwrap());
        let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
        let mut compressed = Vec::new();
        brotli::BrotliCompress(&mut banner.as_bytes(), &mut compressed, &parameters).unwrap();
        let packed = compressed.len();
        assert!(packed <= bound, "{layout:?}: {} bytes, packed {packed}", banner.len());
    }
}

/// Writes what visitors see, to be looked at: `cargo test --lib banner::tests::pages -- --ignored`.
#[test]
#[ignore = "writes files for people to look at"]
fn pages() {
    let folder = std::env::temp_dir().join("tower-consent-pages");
    std::fs::create_dir_all(&folder).unwrap();
    let policy = policy();
    let banner = Banner::new(&policy);
    let real = Policy::builder().site_name("Ministry of Lighthouses").privacy_page("/privacy").build().unwrap();
    let asked = consent(&policy, Basis::None, &[], false);
    let signal = consent(&policy, Basis::Signal, &[], true);
    let chosen = consent(&policy, Basis::Choice, &["analytics", "video"], true);
    let [boxed, modal] = [Layout::Box, Layout::Modal].map(|layout| {
        let mut policy = self::policy();
        policy.look = Look::new(layout, &[]);
        policy
    });
    let themed = "[site]\nname = 'Lighthouses'\n[banner]\nlayout = 'box'\n[banner.theme]\naccent = '#0b5f4f'\nbackground = '#fbf7ec'\ntext = '#1d2b28'\nradius = '4px'\nscheme = 'light'";
    let mut themed = Policy::from_toml(themed).unwrap();
    themed.catalog = self::policy().catalog;
    let page_of = |policy: &Policy, consent: &Consent| {
        let insertion = inserted(policy, consent, "/news/light?page=2");
        let video = policy.catalog.tracker("video").unwrap().1;
        let size = (Some("560"), Some("315"));
        let frame = placeholder(policy, video, "https://www.video.example/embed/42", size, "/news/light");
        format!("{}{insertion}{}{frame}</main>", "<!DOCTYPE html><html lang=en><meta charset=utf-8><meta name=viewport content=width=device-width><title>News</title><style>body{font:18px/1.5 Georgia,serif;max-width:44em;margin:2em auto;padding:0 1em}</style><body>", "<main><h1>The light is back on</h1><p>Keepers returned to the rock on Monday. The lamp had been dark since the storm, and ships were asked to keep well off the coast until the new lens had been carried up all two hundred steps.</p>".to_owned() + &"<p>The ministry thanks everybody who lent a hand, a rope or a boat. More on the works that are still to come will be told here as soon as it is known.</p>".repeat(6))
    };
    let page = |consent| page_of(&policy, consent);
    for (name, html) in [
        ("banner", page(&asked)),
        ("box", page_of(&boxed, &asked)),
        ("modal", page_of(&modal, &asked)),
        ("themed", page_of(&themed, &asked)),
        ("themed-link", page_of(&themed, &chosen)),
        ("themed-preferences", preferences(&themed, &asked)),
        ("signal", page(&signal)),
        ("link", page(&chosen)),
        ("catalogue", preferences(&real, &consent(&real, Basis::None, &[], false))),
        ("catalogue-banner", inserted(&real, &asked, "/")),
        ("preferences", banner.preferences(visitor(&policy, &asked), "/news/light?page=2", false, "n0nce")),
        ("saved", banner.preferences(visitor(&policy, &chosen), "/news/light?page=2", true, "n0nce")),
        (
            "failure",
            banner.failure(
                &policy,
                policy.texts(),
                &Failure {
                    title: &policy.texts().problem_not_saved(),
                    sentence: &policy.texts().problem_not_saved_text(),
                    detail: "",
                    return_to: "/news",
                },
                "n0nce",
            ),
        ),
    ] {
        std::fs::write(folder.join(name).with_extension("html"), html).unwrap();
    }
}

/// The banner, the settings link and the settings page of somebody there.
fn there(policy: &Policy, jurisdiction: Jurisdiction, basis: Basis, grants: &[&str], gpc: bool) -> [String; 2] {
    let consent = Consent { jurisdiction, ..consent(policy, basis, grants, gpc) };
    let inserted = inserted(policy, &consent, "/a");
    [inserted, preferences(policy, &consent)]
}

#[test]
fn each_jurisdiction_says_what_is_on_and_why() {
    let policy = Policy::from_toml("[trackers.matomo]\nexempt = true").unwrap();
    let on = |jurisdiction, grants: &[&str]| there(&policy, jurisdiction, Basis::None, grants, false)[0].clone();
    let all = &["functional", "analytics", "marketing", "media"][..];
    for (jurisdiction, grants, said) in [
        (Jurisdiction::Eu, &[][..], "<p>Off until you say yes: Functional, Analytics, Marketing, External media. You"),
        (Jurisdiction::Uk, &["matomo"], "On for our own statistics, unless you object: Matomo. You"),
        (Jurisdiction::Fr, &["matomo"], "On for our own statistics, unless you object: Matomo. You"),
        (
            Jurisdiction::Nz,
            &["analytics", "functional"],
            "<p>Off until you say yes: Marketing, External media. On, and you can turn it off: Functional, Analytics. You",
        ),
        (Jurisdiction::UsCa, all, "<p>On unless you say no: Functional, Analytics, Marketing, External media. You"),
    ] {
        let banner = on(jurisdiction, grants);
        assert!(banner.contains(said), "{jurisdiction}: {banner}");
        assert!(["accept", "reject"].iter().all(|choice| banner.contains(&format!(r#"value="{choice}""#))), "R1");
    }
}

#[test]
fn california_has_its_links_and_shows_the_signal_by_a_toggle() {
    let policy = policy();
    let grants = &["functional", "analytics"];
    let [banner, settings] = there(&policy, Jurisdiction::UsCa, Basis::Signal, grants, true);
    let way = r##"href="/_consent?return=%2Fa#marketing" data-consent-ui="do-not-sell" target="_self">Do Not Sell or Share My Personal Information</a>"##;
    assert!(banner.contains(way) && banner.contains("Your Privacy Choices"), "{banner}");
    let toggle = r#"role="switch" checked disabled data-consent-ui="opted-out"><span>Opted out of sale and sharing"#;
    assert!(banner.contains(toggle) && settings.contains(toggle), "11 CCR 7025(c)(6)");
    assert!(settings.contains(r#"id="marketing""#), "where the link leads");
    let [link, _] = there(&policy, Jurisdiction::UsCa, Basis::Choice, &[], true);
    assert!(link.contains("Your Privacy Choices · Opt-Out Request Honored."), "seen on every page: {link}");
    let [link, _] = there(&policy, Jurisdiction::UsCa, Basis::Choice, &["marketing"], true);
    assert!(!link.contains("Honored"), "{link}");
    let [elsewhere, _] = there(&policy, Jurisdiction::Eu, Basis::Signal, &[], true);
    assert!(!elsewhere.contains("opted-out") && !elsewhere.contains("Privacy Choices"));
}

#[test]
fn the_signal_that_was_sent_is_named() {
    let policy = policy();
    let mut visitor = consent(&policy, Basis::Signal, &[], false);
    visitor.signals.dnt = true;
    assert!(preferences(&policy, &visitor).contains("Your browser sends Do Not Track, so"));
}

#[test]
fn every_hook_is_documented_and_every_documented_hook_is_there() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let documentation = std::fs::read_to_string(folder.join("docs/qa.md")).unwrap();
    let rows = documentation.lines().filter(|line| line.starts_with("| `"));
    let documented: Vec<_> =
        rows.flat_map(|row| row.split('|').nth(1).unwrap().split('`').skip(1).step_by(2)).collect();
    let shown = everything(&policy(), "x").concat();
    let hooks: Vec<_> =
        shown.split(r#"data-consent-ui=""#).skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    for hook in &hooks {
        assert!(documented.contains(hook), "{hook} is not in docs/qa.md");
    }
    // Some are for a jurisdiction, or for the declaration: those stand in the source.
    let sources = std::fs::read_dir(folder.join("src/banner")).unwrap().map(|file| file.unwrap().path());
    let source: String =
        sources.filter(|path| path.is_file()).map(|path| std::fs::read_to_string(path).unwrap()).collect();
    for hook in documented {
        let there = hooks.contains(&hook) || source.contains(&format!(r#"data-consent-ui="{hook}""#));
        assert!(there, "{hook} of docs/qa.md is nowhere");
    }
}
