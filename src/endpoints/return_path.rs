/// Where a visitor goes back to after his choice: a path of this site and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ReturnPath(String);

impl ReturnPath {
    /// Longer addresses are given up in favour of the site's root, since a long address must not keep anybody from choosing.
    pub(super) const MAX_LEN: usize = 4096;

    /// Takes a path with its query. `None` if a browser could take it for the address of another site.
    ///
    /// A second slash or a backslash would begin a host, and browsers drop tabs and newlines before they look (WHATWG
    /// URL, 4.4). In a fragment both mean nothing, and browsers send such fragments as they stand. What is percent-encoded stays
    /// so; spaces and other letters than ASCII's become so.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (path, _) = text.split_once('#').unwrap_or((text, ""));
        let local = path.starts_with('/') && !path.starts_with("//");
        let plain = !path.contains('\\') && !text.contains(char::is_control);
        match (local && plain, text.len() <= Self::MAX_LEN) {
            (false, _) => None,
            (true, true) => Some(Self(encoded(text))),
            (true, false) => Some(Self::root()),
        }
    }

    pub(super) fn root() -> Self {
        Self("/".to_owned())
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

fn encoded(path: &str) -> String {
    path.bytes().fold(String::with_capacity(path.len()), |mut encoded, byte| {
        if byte.is_ascii_graphic() {
            encoded.push(char::from(byte));
        } else {
            encoded.extend(['%', hex_digit(byte >> 4), hex_digit(byte & 15)]);
        }
        encoded
    })
}

fn hex_digit(value: u8) -> char {
    char::from(b"0123456789ABCDEF"[usize::from(value & 15)])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use url::Url;

    use super::*;

    #[test]
    fn paths_of_the_site_are_taken_as_they_are() {
        for path in [
            "/",
            "/news?id=1&b=%20#top",
            "/#a\\b",
            "/a//b",
            "/%2F%2Fevil.example",
            "/.//evil.example",
            "/@evil.example",
            "/:80",
        ] {
            assert_eq!(ReturnPath::parse(path).unwrap().as_str(), path);
        }
    }

    #[test]
    fn other_sites_and_tricks_are_refused() {
        let tricks = [
            "",
            "news",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https://evil.example",
            "https:evil.example",
            "javascript:alert(1)",
            "/\t/evil.example",
            "/\n/evil.example",
            "\t//evil.example",
            " /a",
            "/a\r\nSet-Cookie: a=b",
            "/a\\b",
            "/a\\b#c",
            "#/a",
            "//evil.example#a",
            "/#a\tb",
            "/\u{0}",
            "/\u{7f}",
        ];
        for path in tricks {
            assert_eq!(ReturnPath::parse(path), None, "{path:?}");
        }
    }

    #[test]
    fn letters_that_are_not_ascii_are_encoded() {
        assert_eq!(ReturnPath::parse("/é b").unwrap().as_str(), "/%C3%A9%20b");
    }

    #[test]
    fn a_path_that_is_too_long_leads_to_the_root() {
        let long = format!("/{}", "a".repeat(ReturnPath::MAX_LEN));
        assert_eq!(ReturnPath::parse(&long).unwrap().as_str(), "/");
        assert_eq!(ReturnPath::parse(&format!("/{long}")), None);
        assert_eq!(ReturnPath::parse(&format!("/\\{long}")), None);
    }

    proptest! {
        #[test]
        fn a_redirect_never_leaves_the_site(text in "[/\\\\a.:@%?#\t\n\r 09-]{0,5}[/\\\\]{0,3}\\PC{0,20}") {
            let base = Url::parse("https://site.example/_consent").unwrap();
            if let Some(path) = ReturnPath::parse(&text) {
                let target = base.join(path.as_str()).unwrap();
                prop_assert_eq!(target.origin(), base.origin());
                prop_assert_eq!(target.username(), "");
            }
        }
    }
}
