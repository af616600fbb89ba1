use crate::document::Document;

/// How many start tags seem to have no marker: nothing can be said of those.
fn unmarked(page: &str) -> usize {
    let tags = page.match_indices('<').filter(|(at, _)| page[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic()));
    tags.count().saturating_sub(page.matches("m=").count())
}

/// Makes a failing page smaller as long as it fails: without a piece, then, where it is rough,
/// without some of its bytes.
pub(crate) fn smallest(mut document: Document, fails: impl Fn(&Document) -> bool) -> Document {
    let mut at = 0;
    while at < document.pieces.len() {
        let mut smaller = document.clone();
        smaller.pieces.remove(at);
        if fails(&smaller) {
            document = smaller;
        } else {
            at += 1;
        }
    }
    if !document.rough {
        return document;
    }
    let mut text = document.text();
    for len in [16, 8, 4, 2, 1] {
        let mut at = 0;
        while at < text.len() {
            let end = at + len;
            if text.is_char_boundary(at) && text.is_char_boundary(end.min(text.len())) {
                let shorter = format!("{}{}", &text[..at], &text[end.min(text.len())..]);
                if unmarked(&shorter) <= unmarked(&text)
                    && fails(&Document { pieces: vec![shorter.clone()], ..document })
                {
                    text = shorter;
                    continue;
                }
            }
            at += 1;
        }
    }
    Document { pieces: vec![text], ..document }
}
