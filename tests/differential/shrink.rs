use crate::document::Document;

/// Makes a failing page smaller as long as it fails: without a piece, then, unless it is to stay tidy,
/// without some of its bytes.
pub fn smallest(mut document: Document, fails: impl Fn(&Document) -> bool) -> Document {
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
    if document.tidy {
        return document;
    }
    let mut text = document.text();
    for len in [16, 8, 4, 2, 1] {
        let mut at = 0;
        while at < text.len() {
            let end = at + len;
            if text.is_char_boundary(at) && text.is_char_boundary(end.min(text.len())) {
                let shorter = format!("{}{}", &text[..at], &text[end.min(text.len())..]);
                if fails(&Document { pieces: vec![shorter.clone()], tidy: document.tidy }) {
                    text = shorter;
                    continue;
                }
            }
            at += 1;
        }
    }
    Document { pieces: vec![text], tidy: document.tidy }
}
