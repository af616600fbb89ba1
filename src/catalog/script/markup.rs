/// Further back than this, an attribute's tag is not looked for.
const MAX_TAG: usize = 1024;

/// Of a longer address the beginning suffices.
const MAX_ADDRESS: usize = 2048;

/// The addresses that markup written by a script would load.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = &str> {
    let loading =
        ["src=", "data=", "srcset="].into_iter().flat_map(|name| attributes(text, name)).map(|(_, value)| value);
    loading.chain(attributes(text, "href=").filter(|(at, _)| is_link(text, *at)).map(|(_, value)| value))
}

fn attributes<'t>(text: &'t str, name: &'static str) -> impl Iterator<Item = (usize, &'t str)> {
    text.match_indices(name).map(move |(at, _)| {
        let value = text[at + name.len()..].trim_start_matches([' ', '"', '\'', '\\']);
        let end = value.bytes().take(MAX_ADDRESS).position(|b| matches!(b, b'"' | b'\'' | b'>' | b' ' | b'\\'));
        (at, &value[..end.unwrap_or_else(|| value.floor_char_boundary(MAX_ADDRESS))])
    })
}

fn is_link(text: &str, at: usize) -> bool {
    let before = &text.as_bytes()[at.saturating_sub(MAX_TAG)..at];
    let tag = memchr::memrchr(b'<', before).map_or(&[][..], |open| &before[open + 1..]);
    tag.get(..4).is_some_and(|name| name.eq_ignore_ascii_case(b"link"))
}

/// The inline scripts in markup.
pub(super) fn scripts(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let tag = &rest[rest.find("<script")?..];
        let body = &tag[tag.find('>')? + 1..];
        let (body, after) = body.split_at(body.find("</script").unwrap_or(body.len()));
        rest = after;
        Some(body)
    })
    .filter(|body| !body.is_empty())
}
