/// Of a longer address the beginning suffices.
const MAX_ADDRESS: usize = 2048;

const QUOTES: [char; 3] = ['"', '\'', '\\'];

/// The addresses that a style, or a piece of one, would load: `url(…)`, `image-set("…" 1x)`, `@import "…"`.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = &str> {
    let bytes = text.as_bytes();
    memchr::memchr2_iter(b'(', b'@', bytes)
        .filter_map(|at| match bytes[at] {
            b'(' => ["url", "image-set"].iter().any(|name| ends_with(&bytes[..at], name)).then(|| &text[at + 1..]),
            _ => {
                let is_import = bytes[at + 1..].get(..6).is_some_and(|name| name.eq_ignore_ascii_case(b"import"));
                is_import.then(|| &text[at + "@import".len()..])
            }
        })
        .map(first_address)
}

fn ends_with(text: &[u8], name: &str) -> bool {
    text.len() >= name.len() && text[text.len() - name.len()..].eq_ignore_ascii_case(name.as_bytes())
}

fn first_address(text: &str) -> &str {
    let value = text.trim_start_matches(|c: char| c.is_whitespace() || QUOTES.contains(&c));
    let value = &value[..value.floor_char_boundary(MAX_ADDRESS)];
    value.split(|c: char| c.is_whitespace() || c == ')' || QUOTES.contains(&c)).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_load_what_they_name() {
        let css = "@import '/a.css'; a { background: URL( \"//b/c.png\" ), image-set(\"d.png\" 1x) } /* (//no) */";
        assert_eq!(addresses(css).collect::<Vec<_>>(), ["/a.css", "//b/c.png", "d.png"]);
        assert_eq!(addresses("@import url(").collect::<Vec<_>>(), ["url(", ""]);
    }
}
