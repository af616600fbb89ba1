use proptest::prelude::*;

use super::*;

const HASH: &str = "'sha256-AA=='";
const COUNTER: &str = "www.example.org/_consent";

/// What a browser is told of our parts, and how they are shown.
fn admit(policy: &str, own: &OwnParts) -> (Option<String>, Presentation) {
    let (bytes, presentation) = super::admit(policy.as_bytes(), own);
    (bytes.map(|bytes| String::from_utf8(bytes).expect("UTF-8")), presentation)
}

fn own() -> OwnParts {
    OwnParts { style: Some(HASH.into()), counter: Some(COUNTER.into()), ..OwnParts::default() }
}

#[track_caller]
fn check(policy: &str, expected: &str, styling: Styling) {
    let (text, presentation) = admit(policy, &own());
    let expected = expected.replace("HASH", HASH).replace("COUNTER", COUNTER);
    assert_eq!(text.unwrap_or_else(|| policy.to_owned()), expected);
    assert_eq!(presentation.styling, styling, "{policy}");
}

#[test]
fn our_style_is_admitted_where_the_browser_looks_for_it() {
    for (policy, expected) in [
        ("style-src 'self'", "style-src 'self' HASH"),
        ("style-src 'self'; style-src-elem x.example", "style-src 'self'; style-src-elem x.example HASH"),
        ("default-src x; Style-Src 'NONE' ; img-src *", "default-src x; Style-Src HASH ; img-src *"),
        ("style-src", "style-src HASH"),
        ("default-src 'self' data:", "default-src 'self' data:; style-src-elem 'self' data: HASH"),
        ("default-src 'none'", "default-src 'none'; style-src-elem HASH"),
        ("style-src *", "style-src * HASH"),
        ("default-src x; form-action", "default-src x; form-action COUNTER; style-src-elem x HASH"),
        ("style-src 'nonce-abc'", "style-src 'nonce-abc' HASH"),
        ("style-src 'self'; style-src *", "style-src 'self' HASH; style-src *"),
        ("style-src a, style-src b", "style-src a HASH, style-src b HASH"),
        ("style-src 'self' HASH", "style-src 'self' HASH"),
    ] {
        check(&policy.replace("HASH", HASH), expected, Styling::SheetAlone);
    }
}

#[test]
fn what_admits_every_style_is_left_alone() {
    for policy in [
        "",
        ";,;",
        "script-src 'self' 'strict-dynamic'",
        "require-trusted-types-for 'script'; trusted-types 'none'",
        "style-src 'self' 'unsafe-inline'",
        "default-src 'self'; style-src 'Unsafe-Inline'",
        "default-src 'unsafe-inline' 'strict-dynamic'",
        "style-src 'unsafe-inline' 'nonce-'",
        "style-src 'unsafe-inline' 'nonce-a b'",
        "upgrade-insecure-requests; frame-ancestors 'none'",
    ] {
        check(policy, policy, Styling::Attributes);
    }
    let attributes_only = "style-src 'unsafe-inline'; style-src-attr 'none'";
    check(attributes_only, attributes_only, Styling::SheetAlone);
}

#[test]
fn a_nonce_has_switched_unsafe_inline_off_already() {
    check("style-src 'unsafe-inline' 'nonce-ab='", "style-src 'unsafe-inline' 'nonce-ab=' HASH", Styling::SheetAlone);
    check("style-src 'unsafe-inline' 'SHA512-ab'", "style-src 'unsafe-inline' 'SHA512-ab' HASH", Styling::SheetAlone);
}

#[test]
fn the_guard_is_admitted_where_the_browser_looks_for_it() {
    let own = OwnParts { script: Some(HASH.into()), ..OwnParts::default() };
    for (policy, expected) in [
        ("script-src 'self'", "script-src 'self' HASH"),
        ("script-src 'self'; script-src-elem 'nonce-a'", "script-src 'self'; script-src-elem 'nonce-a' HASH"),
        ("default-src 'self' data:", "default-src 'self' data:; script-src-elem 'self' data: HASH"),
        ("script-src 'unsafe-inline' 'strict-dynamic'", "script-src 'unsafe-inline' 'strict-dynamic' HASH"),
        ("script-src 'unsafe-inline' 'nonce-a'", "script-src 'unsafe-inline' 'nonce-a' HASH"),
        ("script-src a, script-src b", "script-src a HASH, script-src b HASH"),
        ("script-src 'unsafe-inline' *", "script-src 'unsafe-inline' *"),
        ("script-src 'self' HASH", "script-src 'self' HASH"),
        ("style-src 'none'; form-action 'none'", "style-src 'none'; form-action 'none'"),
        ("sandbox allow-scripts", "sandbox allow-scripts"),
        (
            "require-trusted-types-for 'script'; trusted-types 'none'",
            "require-trusted-types-for 'script'; trusted-types 'none'",
        ),
    ] {
        let (text, presentation) = admit(&policy.replace("HASH", HASH), &own);
        assert_eq!(text.unwrap_or_else(|| policy.replace("HASH", HASH)), expected.replace("HASH", HASH));
        assert_eq!(presentation.scripting, Scripting::Runs, "{policy}");
    }
}

#[test]
fn where_no_script_runs_nothing_is_changed() {
    let own = OwnParts { script: Some(HASH.into()), ..OwnParts::default() };
    for policy in
        ["script-src 'none'", "default-src 'none'", "script-src", "sandbox", "script-src-elem 'none'; script-src *"]
    {
        let (text, presentation) = admit(policy, &own);
        assert_eq!((text, presentation.scripting), (None, Scripting::Refused), "{policy}");
    }
    let reported = OwnParts { reported: true, ..own };
    let text = admit("script-src 'none'", &reported).0;
    assert_eq!(text, Some(format!("script-src {HASH}")), "what only reports says nothing of the guard");
}

#[test]
fn forms_may_be_sent_to_the_counter() {
    for (policy, expected) in [
        ("form-action 'none'", "form-action COUNTER"),
        ("form-action", "form-action COUNTER"),
        ("form-action https://pay.example;a", "form-action https://pay.example COUNTER;a"),
        ("form-action x.example 'self'", "form-action x.example 'self'"),
        ("form-action *", "form-action *"),
    ] {
        check(policy, expected, Styling::Attributes);
    }
}

#[test]
fn a_sandbox_without_forms_is_told() {
    let asking = |policy| admit(policy, &own()).1.asking;
    assert_eq!(asking("sandbox allow-forms allow-same-origin"), Asking::Form);
    for policy in ["sandbox", "sandbox allow-forms", "a b, sandbox allow-same-origin allow-scripts"] {
        assert_eq!(asking(policy), Asking::Link, "{policy}");
    }
}

#[test]
fn reports_to_the_denied_stop_and_others_go_on() {
    let without = |policy: &str| without_reports(policy.as_bytes(), |address| address.contains("tracker"));
    for (policy, expected) in [
        ("default-src tracker; report-uri /r", None),
        ("report-uri https://tracker.example/r", Some("report-uri ")),
        ("a b; report-uri /r https://tracker.example/r  /s; c", Some("a b; report-uri /r /s; c")),
        ("a; report-uri //tracker, report-uri /r", Some("a; report-uri , report-uri /r")),
    ] {
        assert_eq!(without(policy).as_deref(), expected.map(str::as_bytes), "{policy}");
    }
}

fn any_policy() -> impl Strategy<Value = String> {
    let token = prop::sample::select(vec![
        "default-src",
        "style-src",
        "style-src-elem",
        "style-src-attr",
        "form-action",
        "sandbox",
        "report-uri",
        "'self'",
        "'none'",
        "'unsafe-inline'",
        "'nonce-a'",
        "'sha256-AA=='",
        "*",
        "x.example",
        ";",
        ",",
        "\u{a0}",
        "\t",
        "'",
        "",
    ]);
    prop::collection::vec(token, 0..16).prop_map(|tokens| tokens.join(" "))
}

proptest! {
    /// Nothing is ever taken away, what is added is ours, and what is admitted needs no further change.
    #[test]
    fn admission_only_adds(policy in any_policy()) {
        let (text, presentation) = admit(&policy, &own());
        let text = text.unwrap_or_else(|| policy.clone());
        let tokens = |text: &str| text.matches("'unsafe-inline'").count();
        prop_assert!(tokens(&text) <= 2 * tokens(&policy));
        prop_assert_eq!(text.contains('*'), policy.contains('*'));
        let (again, same) = admit(&text, &own());
        prop_assert_eq!(again, None, "{}", text);
        prop_assert_eq!(same, presentation);
        prop_assert_eq!(without_reports(policy.as_bytes(), |_| false), None);
    }
}
