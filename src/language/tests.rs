use super::{LANGUAGES, MESSAGES, Piece, Texts};

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
