/// Looks for the doctype of a document: behind white space and comments, before anything else (WHATWG HTML 13.2.6.4.1).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Doctype(State);

#[derive(Clone, Copy, Debug, Default)]
enum State {
    /// In what may stand before it.
    #[default]
    Before,
    /// So many bytes of `<!doctype` are here.
    Named(usize),
    /// In a comment, behind so many hyphens.
    Comment(usize),
    /// In something between `<!` or `<?` and `>`, which browsers take for a comment.
    Bogus,
    /// The page has begun without one, or it was found.
    Over,
}

const NAME: &[u8] = b"<!doctype";

impl Doctype {
    /// Whether it ends in these next bytes.
    pub(super) fn is_in(&mut self, chunk: &[u8]) -> bool {
        for &byte in chunk {
            if let State::Over = self.0 {
                return false;
            }
            if let State::Named(length) = self.0
                && length == NAME.len() - 1
                && byte.eq_ignore_ascii_case(&NAME[length])
            {
                self.0 = State::Over;
                return true;
            }
            self.0 = self.next(byte);
        }
        false
    }

    fn next(self, byte: u8) -> State {
        match (self.0, byte) {
            // The byte order mark of UTF-8.
            (State::Before, b'\t' | b'\n' | b'\x0C' | b'\r' | b' ' | 0xEF | 0xBB | 0xBF) => State::Before,
            (State::Before, b'<') => State::Named(1),
            (State::Named(1), b'?') => State::Bogus,
            (State::Named(2), b'-') => State::Comment(0),
            (State::Named(length), byte) if byte.eq_ignore_ascii_case(&NAME[length]) => State::Named(length + 1),
            (State::Comment(2..), b'>') | (State::Bogus, b'>') => State::Before,
            (State::Comment(hyphens), b'-') => State::Comment(hyphens + 1),
            (State::Comment(_), _) => State::Comment(0),
            (State::Bogus, _) => State::Bogus,
            _ => State::Over,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doctype_is_found_where_documents_have_it_however_it_is_cut() {
        for (page, found) in [
            ("<!doctype html>", true),
            ("\u{feff}\n <!DOCTYPE HTML PUBLIC ''>", true),
            ("<!-- a -- b > --><!doctype html>", true),
            ("<?xml version='1.0'?>\n<!doctype html>", true),
            ("<p><!doctype html>", false),
            ("text <!doctype html>", false),
            ("<!-- <!doctype html>", false),
            ("<!doc html>", false),
            ("", false),
        ] {
            let mut whole = Doctype::default();
            assert_eq!(whole.is_in(page.as_bytes()), found, "{page}");
            let mut cut = Doctype::default();
            assert_eq!(page.as_bytes().chunks(1).any(|byte| cut.is_in(byte)), found, "{page}");
        }
    }
}
