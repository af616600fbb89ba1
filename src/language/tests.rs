use super::*;

#[test]
fn every_language_says_everything() {
    for language in &LANGUAGES {
        assert_eq!(language.lacks, [""; 0], "languages/{}.ftl", language.tag);
        assert_eq!(language.says.len(), MESSAGES.len());
    }
}

#[test]
fn texts_are_plain() {
    let texts =
        LANGUAGES.iter().flat_map(|language| language.says.iter().copied().flatten().map(move |p| (language, p)));
    for (language, piece) in texts {
        if let Piece::Text(text) = piece {
            assert!(!text.contains(['<', '>', '&', '{', '}', '"', '\n']), "languages/{}.ftl: {text:?}", language.tag);
            assert!(!text.contains("  "), "languages/{}.ftl: {text:?}", language.tag);
        }
    }
}

#[test]
fn english_comes_first() {
    assert_eq!(LANGUAGES[0].tag, "en");
}

#[test]
fn a_text_names_others_and_its_variables() {
    let texts = Texts::english();
    assert_eq!(texts.rights_title(), "Your rights");
    assert_eq!(texts.third_party_domain("x.example"), "third party, x.example");
    assert_eq!(texts.list(&["a".into(), "b".into(), "c".into()]), "a, b, c");
}

#[test]
fn names_are_kept_apart_where_texts_run_from_right_to_left() {
    let right_to_left = LANGUAGES.iter().find(|language| language.direction == "rtl").map(Texts::new).unwrap();
    assert!(right_to_left.placeholder_title("YouTube").contains("\u{2068}YouTube\u{2069}"));
    assert!(!Texts::english().placeholder_title("YouTube").contains('\u{2068}'));
}

#[test]
fn a_tag_means_a_language_that_is_there() {
    let languages = languages(&["en", "de", "fr", "ar", "mi"]);
    let spoken = |tag: &str| languages.matching(tag).map(|index| languages.texts(index).language.tag);
    for (tag, language) in [
        ("de", Some("de")),
        ("DE", Some("de")),
        ("de-AT", Some("de")),
        ("de-Latn-CH-1996", Some("de")),
        ("en-NZ", Some("en")),
        ("mri", Some("mi")),
        ("ar-EG-u-nu-arab", Some("ar")),
        ("de-Cyrl", None),
        ("xx", None),
        ("*", None),
        ("", None),
        ("fr_FR", Some("fr")),
        ("\u{e9}", None),
        ("<script>", None),
        (&"a".repeat(99), None),
    ] {
        assert_eq!(spoken(tag), language, "{tag}");
    }
}

#[test]
fn the_site_speaks_the_first_language_that_it_has_of_those_that_are_wanted() {
    let languages = languages(&["de", "en", "fr"]);
    let spoken = |tags: &[&str]| languages.texts(languages.best(tags.iter().copied())).language.tag;
    assert_eq!(spoken(&["mi", "fr-CA", "en"]), "fr");
    assert_eq!(spoken(&["en-GB", "de"]), "en");
    assert_eq!(spoken(&["ja", "*"]), "de");
    assert_eq!(spoken(&[]), "de");
}

#[test]
fn an_owner_says_it_in_other_words() {
    let mut texts = Texts::english().clone();
    texts.say("accept-all", "Yes, all", &[]).unwrap();
    texts.say("your-rights", "What you can ask", &[]).unwrap();
    texts.say("banner-title", "{ $site } and cookies", variables("banner-title").unwrap()).unwrap();
    assert_eq!(texts.accept_all(), "Yes, all");
    assert_eq!(texts.banner_title("Us"), "Us and cookies");
    assert_eq!(texts.rights_title(), "What you can ask");
    assert_eq!(
        texts.say("accept-all", "Yes { $all }", &[]).unwrap_err(),
        "unknown { $all }, expected a text without variables"
    );
    assert_eq!(texts.say("years", "{ count }", &["count"]).unwrap_err(), "unknown { count }, expected { $count }");
    assert_eq!(texts.say("years", "{ $count", &["count"]).unwrap_err(), "a { is not closed");
}

fn languages(tags: &[&str]) -> Languages {
    Languages::new(tags.iter().map(|tag| Texts::new(Language::named(tag).unwrap())).collect())
}
