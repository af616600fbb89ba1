/// Where a visitor goes back to after his choice: a path of this site and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReturnPath(String);

impl ReturnPath {
    /// Longer addresses are given up in favour of the site's root, since a long address must not keep anybody from choosing.
    pub(crate) const MAX_LEN: usize = 4096;

    /// Takes a path with its query. `None` if a browser could take it for the address of another site.
    ///
    /// A second slash or a backslash would begin a host, and browsers drop tabs and newlines before they look (WHATWG
    /// URL, 4.4). What is percent-encoded stays so.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let local = text.starts_with('/') && !text.starts_with("//");
        let plain = text.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
        match (local && plain, text.len() <= Self::MAX_LEN) {
            (false, _) => None,
            (true, true) => Some(Self(text.to_owned())),
            (true, false) => Some(Self::root()),
        }
    }

    /// The way back to this page, or to the site's root if its address cannot be one.
    pub(crate) fn of_page(uri: &http::Uri) -> Self {
        uri.path_and_query().and_then(|path| Self::parse(path.as_str())).unwrap_or_else(Self::root)
    }

    pub(crate) fn root() -> Self {
        Self("/".to_owned())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use url::Url;

    use super::*;

    #[test]
    fn paths_of_the_site_are_taken_as_they_are() {
        for path in
            ["/", "/news?id=1&b=%20#top", "/a//b", "/%2F%2Fevil.example", "/.//evil.example", "/@evil.example", "/:80"]
        {
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
            "/a b",
            "/a\r\nSet-Cookie: a=b",
            "/a\\b",
            "/\u{0}",
            "/\u{7f}",
            "/é",
        ];
        for path in tricks {
            assert_eq!(ReturnPath::parse(path), None, "{path:?}");
        }
    }

    #[test]
    fn a_path_that_is_too_long_leads_to_the_root() {
        let long = format!("/{}", "a".repeat(ReturnPath::MAX_LEN));
        assert_eq!(ReturnPath::parse(&long).unwrap().as_str(), "/");
        assert_eq!(ReturnPath::parse(&format!("/{long}")), None);
        assert_eq!(ReturnPath::parse(&format!("/\\{long}")), None);
    }

    #[test]
    fn the_way_back_to_an_odd_page_is_the_root() {
        let of = |uri: &str| ReturnPath::of_page(&uri.parse().unwrap());
        assert_eq!(of("/news?id=1").as_str(), "/news?id=1");
        assert_eq!(of("https://example.org/news").as_str(), "/news");
        assert_eq!(of("//evil.example/x").as_str(), "/");
        assert_eq!(of("*").as_str(), "/");
    }

    proptest! {
        #[test]
        fn a_redirect_never_leaves_the_site(text in "[/\\\\a.:@%?#\t\n\r 09-]{0,3}[/\\\\]{0,3}\\PC{0,20}") {
            let base = Url::parse("https://site.example/_consent").unwrap();
            if let Some(path) = ReturnPath::parse(&text) {
                let target = base.join(path.as_str()).unwrap();
                prop_assert_eq!(target.origin(), base.origin());
                prop_assert_eq!(target.username(), "");
            }
        }
    }
}
