use std::error::Error;

use super::*;
use crate::{
    catalog::{AddressRule, Draws, Kind, Tracker},
    consent::Id,
};

const OWN_TRACKER: &str = r#"[trackers.panel]
name = "Panel"
vendor = "Panel Ltd"
category = "marketing"
url = [{ kind = "script", host = "panel.example" }]
"#;

const SITE: &str = "in [site], expected name, contact, privacy_page, jurisdiction, jurisdiction_header, countries, gpc_statement, dnt or languages";

fn policy(text: &str) -> Policy {
    Policy::from_toml(text).unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn refused(text: &str, expected: &str) {
    assert_eq!(Policy::from_toml(text).unwrap_err().to_string(), expected);
}

#[test]
fn an_empty_file_is_a_policy_that_denies_all_optional_categories() {
    let policy = policy("");
    assert_eq!((policy.revision, policy.prefix.as_str(), policy.days(policy.jurisdiction)), (1, "/_consent", 180));
    assert!(policy.optional_categories().all(|category| !category.default));
    assert_eq!(policy.optional_categories().count(), 4);
    assert!(policy.banner.settings_link);
    assert!(
        !policy.gate.report_only && !policy.gate.block_unknown && !policy.gate.hold && !policy.gate.trust_annotations
    );
    assert!(policy.guard.is_some());
}

#[test]
fn the_example_is_a_policy() {
    let policy = Policy::from_file(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/consent.toml")).unwrap();
    assert_eq!(policy.site.name.as_deref(), Some("Ministry of Examples"));
    let ids: Vec<_> = policy.optional_categories().map(|category| category.id.as_str()).collect();
    assert_eq!(ids, ["functional", "analytics", "marketing", "media", "research"]);
    let (_, panel) = policy.catalog.tracker("panel-example").unwrap();
    assert_eq!((panel.category.as_str(), panel.url.len(), panel.cookie.len()), ("research", 2, 2));
    assert_eq!((panel.storage.len(), &*panel.dom), (1, &["div.panel-survey".to_owned()][..]));
}

#[test]
fn own_categories_keep_the_order_of_the_file() {
    let policy = policy(
        "[categories.zebra]\ntitle = 'Z'\ndescription = 'z'\n[categories.ape]\ntitle = 'A'\ndescription = 'a'\ndefault = true",
    );
    let own: Vec<_> = policy.optional_categories().skip(4).map(|c| (c.id.as_str(), c.default)).collect();
    assert_eq!(own, [("zebra", false), ("ape", true)]);
    assert_eq!(policy.category("ape").unwrap().title(policy.texts()), "A");
}

#[test]
fn a_mistake_in_the_syntax_is_placed() {
    refused("revision = 1\n[site\n", "line 2, column 6: unclosed table, expected `]`");
}

#[test]
fn an_unknown_key_is_refused_with_the_known_ones() {
    refused(
        "[gate]\nmode = \"strip\"\n  colour = 1\n",
        "line 3, column 3: unknown key \"colour\" in [gate], expected unknown_third_parties, mode, report_only, annotations, guard, guard_trackers or guard_known_hosts",
    );
}

#[test]
fn keys_of_later_features_are_refused() {
    let tables = "expected revision, prefix, site, jurisdictions, categories, trackers, gate, csp, banner, adapters, texts, cookies, codings, cache or records";
    refused("[tcf]\nmode = \"strict\"", &format!("line 1, column 2: unknown key \"tcf\", {tables}"));
    let banner = "in [banner], expected title, text, settings_link, layout or theme";
    refused("[banner]\nsounds = true", &format!("line 2, column 1: unknown key \"sounds\" {banner}"));
    refused(
        "[banner]\nlayout = \"top\"",
        "line 2, column 10: layout is \"top\", expected \"bar\", \"box\" or \"modal\"",
    );
}

#[test]
fn a_word_out_of_range_is_refused_with_the_words() {
    refused("[gate]\nmode = \"hide\"", "line 2, column 8: mode is \"hide\", expected \"strip\" or \"hold\"");
}

#[test]
fn a_number_out_of_range_is_refused_with_the_range() {
    refused("[cookies]\ndays = 400", "line 2, column 8: days is 400, expected a whole number from 1 to 395");
    refused("revision = -1", "line 1, column 12: revision is -1, expected a whole number from 1 to 4294967295");
}

#[test]
fn a_value_of_another_type_is_refused() {
    refused("[site]\nname = 7", "line 2, column 8: name is 7, expected a text in quotes");
    refused("[gate]\nreport_only = \"yes\"", "line 2, column 15: report_only is \"yes\", expected true or false");
    refused("[cookies]\nsecure = 1", "line 2, column 10: secure is 1, expected \"auto\", true or false");
    refused("site = 1", "line 1, column 8: site is 1, expected a table");
}

#[test]
fn a_prefix_that_is_no_path_is_refused() {
    let expected = "expected a path such as \"/_consent\": a slash, then letters, digits, hyphens and underscores";
    for prefix in ["_consent", "/", "/a/", "/a//b", "/../a", "/a b", "/a;b", "//a"] {
        refused(&format!("prefix = {prefix:?}"), &format!("line 1, column 10: prefix is {prefix:?}, {expected}"));
    }
}

#[test]
fn a_privacy_page_that_is_no_page_is_refused() {
    for page in ["javascript:alert(1)", "//elsewhere.example", "/\\elsewhere.example", "privacy"] {
        let expected = "expected a path such as \"/privacy\" or an https address";
        refused(
            &format!("[site]\nprivacy_page = {page:?}"),
            &format!("line 2, column 16: privacy_page is {page:?}, {expected}"),
        );
    }
}

#[test]
fn a_tracker_of_an_unknown_category_is_refused() {
    refused(
        &OWN_TRACKER.replace("\"marketing\"", "\"adverts\""),
        "line 4, column 12: unknown category \"adverts\", expected one of necessary, functional, analytics, marketing, media",
    );
}

#[test]
fn an_address_that_would_fit_nothing_is_refused() {
    let with = |rule: &str| OWN_TRACKER.replace("\"panel.example\"", &format!("\"panel.example\", {rule}"));
    refused(
        &with("path = \"tag.js\""),
        "line 5, column 58: path is \"tag.js\", expected one such as \"/tag.js\" or \"*/tag.js\"",
    );
    for query in ["?id=1", "&id=1", "id=1&v=2"] {
        refused(
            &with(&format!("query = {query:?}")),
            &format!("line 5, column 59: query is {query:?}, expected one pair such as \"id=G-*\""),
        );
    }
    for rule in ["path = \"/tag.js$\"", "path = \"*/tag.js\"", "path = \"/\", query = \"id=*\""] {
        policy(&with(rule));
    }
}

#[test]
fn a_tracker_with_the_id_of_a_category_is_refused() {
    refused(
        &OWN_TRACKER.replace(".panel]", ".media]"),
        "line 1, column 11: \"media\" is the id of a category, expected another for the tracker",
    );
}

#[test]
fn a_tracker_without_what_it_needs_is_refused() {
    refused(
        "[trackers.panel]\nname = \"Panel\"",
        "line 1, column 11: tracker \"panel\" is not built in and has no vendor",
    );
    refused(
        &OWN_TRACKER.replace("url", "#"),
        "line 1, column 11: tracker \"panel\" is not built in and has no url, loader or cookie to know it by",
    );
    refused(
        &OWN_TRACKER.replace(", host = \"panel.example\"", ""),
        "line 5, column 8: [trackers.panel.url] has no host, expected such as \"tracker.example\"",
    );
}

#[test]
fn a_category_without_texts_is_refused() {
    refused(
        "[categories.panel]\ndefault = true",
        "line 1, column 13: category \"panel\" is not built in and has no title",
    );
}

#[test]
fn an_id_that_is_no_id_is_refused() {
    let texts = "title = 'A'\ndescription = 'a'";
    refused(
        &format!("[categories.Panel]\n{texts}"),
        "line 1, column 13: invalid id \"Panel\": expected 1 to 64 lower-case letters, digits and hyphens, starting with a letter or a digit",
    );
    refused(
        &format!("[categories.gpc]\n{texts}"),
        "line 1, column 13: \"gpc\" is a reserved word, expected another id",
    );
}

#[test]
fn necessary_has_no_default() {
    refused(
        "[categories.necessary]\ndefault = false",
        "line 1, column 13: the category \"necessary\" is always granted and has no default",
    );
}

#[test]
fn an_unknown_tracker_cannot_be_off() {
    refused(
        "[trackers.nobody]\noff = true",
        "line 1, column 11: no built-in tracker has the id \"nobody\", so it cannot be off",
    );
}

#[test]
fn an_unknown_store_is_refused() {
    let expected = "expected \"memory\", \"sqlite:PATH\" with the path of a file, or \"postgres://USER@HOST/DATABASE\"";
    for store in ["mysql://db", "sqlite:", "sqlite::memory:", "postgres:consent"] {
        refused(&format!("[records]\nstore = {store:?}"), &format!("line 2, column 9: store is {store:?}, {expected}"));
    }
}

#[test]
fn a_missing_file_is_named() {
    let error = Policy::from_file("nowhere/consent.toml").unwrap_err();
    assert!(error.to_string().starts_with("nowhere/consent.toml: cannot be read: "), "{error}");
    assert!(error.source().is_some());
}

#[test]
fn a_mistake_in_a_file_names_the_file() {
    let path = std::env::temp_dir().join(format!("consent-{}.toml", uuid::Uuid::new_v4()));
    std::fs::write(&path, "prefix = 'ü' \nrevision = 0\n").unwrap();
    let error = Policy::from_file(&path).unwrap_err();
    std::fs::remove_file(&path).unwrap();
    let expected = "line 2, column 12: revision is 0, expected a whole number from 1 to 4294967295";
    assert_eq!(error.to_string(), format!("{}, {expected}", path.display()));
}

#[test]
fn columns_count_characters() {
    refused("site = { name = 'ü', x = 1 }", &format!("line 1, column 22: unknown key \"x\" {SITE}"));
}

#[test]
fn a_source_that_is_no_source_is_refused() {
    let at = |source: &str, expected: &str| {
        refused(
            &format!("[csp.allow]\nscript = [\"a.example\", \"{source}\"]"),
            &format!("line 2, column 24: script names {source:?}, expected {expected}"),
        );
    };
    let source = "a host such as \"cdn.example.org\", \"*.example.org\" or \"https://example.org:8443/fonts/\"";
    for bad in [
        "https:",
        "https://",
        "data:",
        "ftp://a.example",
        "a b",
        "a.example/x;y",
        "a;b.example",
        "a.example:x",
        "a.example/?q",
        "[::1]",
    ] {
        at(bad, source);
    }
    for inline in ["'self'", "'unsafe-inline'", "'unsafe-eval'", "'none'"] {
        at(inline, "a host: what is inline is not refused, and needs no declaration");
    }
    for wide in ["*", "*.com", "*.co.nz", "*.github.io", "https://*", "*.*.example.org"] {
        at(wide, "a host: a wildcard needs a domain of somebody behind it, such as \"*.example.org\"");
    }
}

#[test]
fn a_tracker_cannot_be_declared() {
    for (source, owner) in [
        ("connect.facebook.net", "meta-pixel"),
        ("https://www.google-analytics.com/x.js", "google-analytics-4"),
        ("*.youtube.com", "youtube"),
        ("chartbeat.com", "chartbeat"),
        ("x.2adpro.com", "2AdPro Media Solutions"),
    ] {
        let error = Policy::from_toml(&format!("[csp.allow]\nscript = [\"{source}\"]")).unwrap_err().to_string();
        assert!(
            error.starts_with(&format!("line 2, column 11: script names {source:?}, a host of {owner:?}")),
            "{error}"
        );
    }
    let error = Policy::builder().csp_allow(Directive::Font, "*").build().unwrap_err().to_string();
    assert!(error.starts_with("font names \"*\", expected a host"), "{error}");
    policy("[csp.allow]\nscript = [\"cdn.jsdelivr.net\", \"js.stripe.com\"]");
}

#[test]
fn the_lock_is_described_by_known_words_and_trackers() {
    refused("[csp]\nmode = \"on\"", "line 2, column 8: mode is \"on\", expected \"off\", \"report\" or \"strict\"");
    refused(
        "[csp]\ntrackers = [\"matomo\", \"nobody\"]",
        "line 2, column 23: unknown tracker \"nobody\" in [csp] trackers, expected the id of one",
    );
    let list = "expected \"all\" or a list of trackers' ids, such as [\"matomo\", \"youtube\"]";
    refused("[csp]\ntrackers = \"some\"", &format!("line 2, column 12: trackers is \"some\", {list}"));
    let many = (0..200).map(|number| format!("'h{number}.cdn.example.org'")).collect::<Vec<_>>().join(", ");
    let error = Policy::from_toml(&format!("[csp]\nmode = 'strict'\nallow = {{ img = [{many}] }}")).unwrap_err();
    assert!(error.to_string().ends_with("bytes, expected at most 4000"), "{error}");
    assert!(policy("").lock.is_none() && Policy::builder().csp_strict().build().unwrap().lock.is_some());
}

#[test]
fn the_owner_changes_presets() {
    let policy = policy(
        "[cookies]\ndays = 90\n[categories.panel]\ntitle = 'P'\ndescription = 'p'\n[categories.functional]\ndefault = true\n\
         [jurisdictions.nz]\nanalytics = 'opt-in'\npanel = 'notice'\ndays = 365\n[jurisdictions.eu]\nfunctional = 'opt-in'",
    );
    let model = |jurisdiction, category| policy.model(jurisdiction, policy.category(category).unwrap());
    assert_eq!(model(Jurisdiction::Nz, "analytics"), Model::OptIn);
    assert_eq!(model(Jurisdiction::Au, "analytics"), Model::Notice);
    assert_eq!((model(Jurisdiction::Nz, "panel"), model(Jurisdiction::UsCa, "panel")), (Model::Notice, Model::OptIn));
    assert_eq!(model(Jurisdiction::Strictest, "functional"), Model::OptOut, "granted by default, wherever");
    assert_eq!(model(Jurisdiction::Eu, "functional"), Model::OptIn, "but for where the owner says otherwise");
    assert_eq!((policy.days(Jurisdiction::Nz), policy.days(Jurisdiction::UsCa)), (365, 90));
}

#[test]
fn a_preset_that_cannot_be_is_refused() {
    let known = "expected one of strictest, eu, uk, fr, nz, au, us-ca, br";
    refused("[site]\njurisdiction = 'de'", &format!("line 2, column 16: unknown jurisdiction \"de\", {known}"));
    refused("[jurisdictions.de]\n", &format!("line 1, column 16: unknown jurisdiction \"de\", {known}"));
    refused(
        "[jurisdictions.nz]\nmedia = 'off'",
        "line 2, column 9: media is \"off\", expected \"opt-in\", \"notice\" or \"opt-out\"",
    );
    refused(
        "[jurisdictions.nz]\nnecessary = 'opt-in'",
        "line 2, column 1: \"necessary\" is no category to choose, expected one of functional, analytics, marketing, media or days",
    );
    refused(
        "[site]\njurisdiction_header = 'a b'",
        "line 2, column 23: jurisdiction_header is \"a b\", expected the name of a header such as \"CF-IPCountry\"",
    );
    refused(
        "[site.countries]\nnz = 'nz'",
        "line 2, column 1: \"nz\" is no place, expected a country such as \"NZ\" or a part of one such as \"US-CA\"",
    );
    for day in ["2026-02-30", "25 November 2026", "2026-11-25T00:00:00Z", "20261125"] {
        refused(
            &format!("[site]\ngpc_statement = {day:?}"),
            &format!("line 2, column 17: gpc_statement is {day:?}, expected a day such as \"2026-11-25\""),
        );
    }
}

#[test]
fn only_a_script_draws() {
    let rule = |kind: &str, how: &str| {
        format!("[trackers.vimeo]\nurl = [{{ kind = '{kind}', host = 'form.example', draws = '{how}' }}]")
    };
    let draws = policy(&rule("script", "here")).catalog.tracker("vimeo").unwrap().1.url[0].draws;
    assert_eq!(draws, Some(Draws::Here));
    refused(
        &rule("frame", "anywhere"),
        "line 1, column 11: tracker \"vimeo\" says what \"form.example\" draws, which is no script",
    );
}

#[test]
fn only_statistics_can_be_exempt() {
    let expected = "expected a tracker of the category \"analytics\" that needs no other";
    for id in ["meta-pixel", "google-tag-manager", "youtube"] {
        refused(
            &format!("[trackers.{id}]\nexempt = true"),
            &format!("line 1, column 11: {id:?} cannot be exempt, {expected}"),
        );
    }
    assert!(policy("").exempt(Jurisdiction::Fr).next().is_none(), "the catalogue states nothing for the owner");
    let stated = policy("[trackers.matomo]\nexempt = true");
    for jurisdiction in Jurisdiction::ALL {
        let excepted = matches!(jurisdiction, Jurisdiction::Uk | Jurisdiction::Fr);
        assert_eq!(stated.exempt(jurisdiction).count(), usize::from(excepted), "{jurisdiction}");
    }
    let own = Policy::builder().exempt("matomo").build().unwrap();
    assert_eq!(own.exempt(Jurisdiction::Uk).count(), 1);
}

#[test]
fn a_tag_that_nobody_could_tell_of_a_no_cannot_have_advanced_consent() {
    refused(
        "[trackers.matomo]\nconsent = 'advanced'\n[gate]\nguard = false",
        "line 1, column 11: \"matomo\" cannot have advanced consent without the guard, expected [gate] guard = true",
    );
    assert!(Policy::builder().advanced_consent("matomo").without_guard().build().is_err());
    assert!(Policy::builder().advanced_consent("matomo").build().is_ok());
}

#[test]
fn the_builder_checks_what_the_file_checks() {
    let error = |builder: PolicyBuilder| builder.build().unwrap_err().to_string();
    assert_eq!(error(Policy::builder().days(400)), "days is 400, expected a whole number from 1 to 395");
    assert_eq!(error(Policy::builder().revision(0)), "revision is 0, expected a whole number from 1 to 4294967295");
    assert!(error(Policy::builder().prefix("x")).starts_with("prefix is \"x\", expected a path"));
    assert!(error(Policy::builder().grant_by_default("x")).starts_with("category \"x\" is not built in"));
}

#[test]
fn the_builder_takes_own_trackers_and_categories() {
    let panel = Tracker {
        url: vec![AddressRule {
            kind: Kind::Script,
            host: "panel.example".parse().unwrap(),
            path: "/".into(),
            query: None,
            shared: false,
            draws: None,
        }],
        stub: vec!["panel()".into()],
        ..Tracker::new(Id::new("panel").unwrap(), "Panel", "Panel Ltd", Id::new("research").unwrap())
    };
    let builder = Policy::builder().category("research", "Research", "Surveys.").grant_by_default("research");
    let policy = builder.tracker(panel.clone()).build().unwrap();
    assert!(policy.category("research").unwrap().default);
    let (_, known) = policy.catalog.tracker("panel").unwrap();
    assert_eq!(known.stub, panel.stub, "nothing of an own tracker is lost");
    let mut lost = panel.clone();
    lost.url[0].path = "tag.js".into();
    let lost = Policy::builder().category("research", "Research", "Surveys.").tracker(lost).build().unwrap_err();
    assert!(lost.to_string().starts_with("path is \"tag.js\""), "{lost}");
    assert!(policy.can_grant("panel") && policy.can_grant("research") && !policy.can_grant("necessary"));
    let off = Policy::builder().category("research", "Research", "Surveys.").tracker(panel).without_tracker("panel");
    assert!(off.build().unwrap().catalog.tracker("panel").is_none());
}

proptest::proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in "(\\[?[a-z.]{0,12}\\]?[ =]{0,3}['\"\\[{0-9ü]{0,4}[\\]}'\"]?\\n){0,8}") {
        drop(Policy::from_toml(&text));
    }
}

#[cfg(all(feature = "sqlite", feature = "postgres"))]
#[test]
fn records_are_kept_where_the_policy_says() {
    let stored = |store: &str| Policy::from_toml(&format!("[records]\nstore = {store:?}")).unwrap().records;
    assert!(matches!(stored("memory"), Records::Memory));
    assert!(matches!(stored("sqlite:a.db"), Records::Sqlite(path) if path.as_os_str() == "a.db"));
    assert!(matches!(stored("postgres://consent@db.example/consent?sslmode=verify-full"), Records::Postgres(_)));
    assert!(matches!(stored("postgresql:///consent"), Records::Postgres(_)));
}

#[test]
fn records_can_be_kept_elsewhere_than_the_file_says() {
    let policy = Policy::from_toml("[records]\nstore = \"sqlite:/nowhere/a.db\"").unwrap();
    assert!(matches!(policy.with_records("memory".parse().unwrap()).records, Records::Memory));
}

#[test]
fn pages_are_for_one_visitor_unless_the_policy_says_otherwise() {
    assert_eq!(policy("").delivery, Delivery::Private);
    assert_eq!(policy("[cache]\ndelivery = 'private'").delivery, Delivery::Private);
    assert_eq!(policy("[cache]\ndelivery = 'cdn'").delivery, Delivery::Cdn);
    assert_eq!(Policy::builder().cdn().build().unwrap().delivery, Delivery::Cdn);
    refused(
        "[cache]\ndelivery = \"public\"",
        "line 2, column 12: delivery is \"public\", expected \"private\" or \"cdn\"",
    );
}

#[test]
fn what_pages_depend_on_changes_the_fingerprint() {
    let of = |text: &str| policy(text).fingerprint;
    assert_eq!(of(""), of(""));
    for other in ["revision = 2", "[banner]\ntitle = 'Biscuits'", "[trackers.hotjar]\noff = true", OWN_TRACKER] {
        assert_ne!(of(""), of(other), "{other}");
    }
    assert_eq!(of(""), policy("").with_records("memory".parse().unwrap()).fingerprint);
}
