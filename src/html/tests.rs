use proptest::prelude::*;

use super::*;

#[derive(Default)]
struct Log(Vec<String>);

impl Sink for Log {
    fn tag(&mut self, tag: &Tag<'_>) {
        let mut line = format!("{}{:?} ", tag.start, tag.certainty);
        line += if tag.end_tag { "/" } else { "" };
        line += &String::from_utf8_lossy(tag.name());
        for attribute in tag.attributes {
            let name = String::from_utf8_lossy(tag.attribute_name(attribute)).into_owned();
            let value = String::from_utf8_lossy(tag.attribute_value(attribute)).into_owned();
            line += &format!(" {name}={value}");
        }
        self.0.push(line);
    }
}

fn tags(page: &str) -> Vec<String> {
    cut(page.as_bytes(), &[])
}

/// Scans a page that arrives in these pieces.
fn cut(page: &[u8], cuts: &[usize]) -> Vec<String> {
    let mut log = Log::default();
    let mut scanner = Scanner::html();
    let mut done = 0;
    for &end in cuts.iter().chain([&page.len()]) {
        let last = end == page.len();
        done += scanner.scan(Window { bytes: &page[done..end], base: done as u64, last }, &mut log);
        if last {
            break;
        }
    }
    log.0
}

fn names(page: &str) -> Vec<String> {
    let name = |line: &String| line.trim_start_matches(|c: char| c.is_ascii_digit()).to_owned();
    tags(page).iter().map(name).collect()
}

#[test]
fn attributes_are_read_in_all_quotings() {
    assert_eq!(tags("<IMG a=1 b='2' c = \"3\"d/e=/f =g \nH>"), ["0Live IMG a=1 b=2 c=3 d= e=/f =g= H="]);
}

#[test]
fn text_elements_hide_their_content() {
    for element in ["textarea", "title", "xmp", "iframe", "noembed", "noframes", "style", "script"] {
        let page = format!("<{element}><img src=x></{element} ><b>");
        assert_eq!(names(&page), [format!("Live {element}"), format!("Live /{element}"), "Live b".into()], "{page}");
    }
    assert_eq!(names("<plaintext><img></plaintext>"), ["Live plaintext"]);
}

#[test]
fn comments_end_in_all_their_forms() {
    for page in ["<!--><b>", "<!---><b>", "<!----><b>", "<!-- > --!><b>", "<!x><b>", "<?x><b>", "</ x><b>", "</><b>"] {
        assert_eq!(names(page), ["Live b"], "{page}");
    }
    assert_eq!(names("<!--!><b>--><i>"), ["Live i"]);
    assert_eq!(names("<![CDATA[<b>]]><i>"), ["Live i"]);
}

#[test]
fn escaped_scripts_end_where_browsers_end_them() {
    assert_eq!(names("<script><!--<script></script><b></script><i>"), ["Live script", "Live /script", "Live i"]);
    assert_eq!(names("<script><!--></script><b>"), ["Live script", "Live /script", "Live b"]);
    assert_eq!(names("<script><!--<script>--></script><b>"), ["Live script", "Live /script", "Live b"]);
}

#[test]
fn noscript_is_read_both_ways() {
    assert_eq!(
        names("<noscript><img><!--</noscript><b>--><i>"),
        ["Live noscript", "Noscript img", "Doubt /noscript", "Doubt b", "Live i"]
    );
    assert_eq!(
        names("<noscript><p></noscript><textarea><b>"),
        ["Live noscript", "Noscript p", "Live /noscript", "Live textarea"]
    );
}

#[test]
fn a_noscript_that_may_be_one_of_svg_hides_nothing() {
    assert_eq!(names("<svg></p><noscript><script>").last().map(String::as_str), Some("Doubt script"));
}

#[test]
fn icons_leave_no_doubt() {
    let page = "<svg><title>x</title><style>a{}</style><path/><script>1</script></svg><textarea><img></textarea>";
    assert!(tags(page).iter().all(|line| line.contains("Live")), "{:?}", tags(page));
    assert_eq!(names("<svg><g><p><textarea><b></textarea>").last().map(String::as_str), Some("Live /textarea"));
    assert_eq!(names("<svg><![CDATA[<b>]]></svg><i>"), ["Live svg", "Live /svg", "Live i"]);
}

#[test]
fn places_where_the_tree_decides_are_in_doubt() {
    for page in [
        "<svg><foreignObject><p><style><img>",
        "<select><title><img>",
        "<frameset><script><img>",
        "<template><col><style><img>",
        "<svg></div><xmp><img>",
    ] {
        assert_eq!(names(page).last().map(String::as_str), Some("Doubt img"), "{page}");
    }
}

#[test]
fn unterminated_tags_are_no_tags() {
    assert_eq!(names("<b><script src=x "), ["Live b"]);
}

#[test]
fn tags_beyond_the_buffer_come_in_parts() {
    let page = format!("<img a=1 src='{}' b=2 c>text<i>", "x".repeat(100));
    let mut log = Log::default();
    let mut scanner = Scanner::html().with_max_tag(64);
    scanner.scan(Window { bytes: page.as_bytes(), base: 0, last: true }, &mut log);
    assert_eq!(log.0.len(), 3, "{:?}", log.0);
    assert!(log.0[1].ends_with(" b=2 c="), "{:?}", log.0);
}

#[test]
fn where_readings_are_given_up_does_not_depend_on_the_cut() {
    let many = format!("<svg></p>{}<img><!-- <b> --><i>", "<title><noscript><style><xmp><!--<![CDATA[".repeat(4));
    let found = "<noscript>*mp:<math>l~a</noscript>te><S2<math>&<frameset>+><title>tle>p<script>rea><title><title>p<s<H<svg><vg><</";
    let late = format!(
        "<select><title/>x{0}<Ave>{0}<Ave><title/>x{0}<Ave>x{0}y{0}<Ave><s>g<rip</script></title>z<frameset>>",
        "<iframe>>"
    );
    for page in [&*many, found, &late] {
        for at in 0..page.len() {
            assert_eq!(cut(page.as_bytes(), &[at]), tags(page), "{page} cut at {at}");
        }
    }
}

/// Pieces of markup that the tokenizer treats in many ways.
fn markup() -> impl Strategy<Value = String> {
    static PIECES: &[&str] = &[
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "--!>",
        "<svg>",
        "</svg>",
        "<math>",
        "<title>",
        "</title>",
        "<p>",
        "<textarea>",
        "</textarea>",
        "<noscript>",
        "</noscript>",
        "<select>",
        "</select>",
        "<template>",
        "</template>",
        "<col>",
        "<img src=x>",
        "<a title='",
        "'>",
        "<![CDATA[",
        "]]>",
        "<style>",
        "</style>",
        "<",
        "/",
        "!",
        "-",
        ">",
        "<plaintext>",
        "<frameset>",
        "<foreignObject>",
        "</foreignObject>",
        "<path/>",
        "x",
        " ",
        "\"",
        "<iframe>",
        "</iframe>",
        "<SCRIPT",
        "</sCript ",
        "<?x",
        "</ x",
        "<b x=1 y='2'>",
        "\0",
        "é",
        "<desc>",
        "</desc>",
        "<mi>",
    ];
    prop::collection::vec(prop::sample::select(PIECES), 0..24).prop_map(|pieces| pieces.concat())
}

/// Pieces of markup for tests of other rooms.
pub(crate) fn any_markup() -> impl Strategy<Value = String> {
    markup()
}

proptest! {
    #[test]
    fn cutting_elsewhere_changes_nothing(page in markup(), at in any::<prop::sample::Index>(), to in any::<prop::sample::Index>()) {
        let (at, to) = (at.index(page.len() + 1), to.index(page.len() + 1));
        prop_assert_eq!(cut(page.as_bytes(), &[at.min(to), at.max(to)]), tags(&page));
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(page in prop::collection::vec(any::<u8>(), 0..200)) {
        cut(&page, &[page.len() / 2]);
    }
}
