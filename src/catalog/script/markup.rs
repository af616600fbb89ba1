/// The addresses that markup written by a script would load.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = &str> {
    attributes(text, "src=").chain(attributes(text, "data=")).chain(attributes(text, "srcset=")).chain(
        attributes(text, "href=").filter(|value| {
            let at = value.as_ptr() as usize - text.as_ptr() as usize;
            text[..at]
                .rfind('<')
                .is_some_and(|tag| text[tag + 1..].get(..4).is_some_and(|name| name.eq_ignore_ascii_case("link")))
        }),
    )
}

fn attributes<'t>(text: &'t str, name: &'static str) -> impl Iterator<Item = &'t str> {
    text.match_indices(name).map(move |(at, _)| {
        let value = text[at + name.len()..].trim_start_matches([' ', '"', '\'', '\\']);
        &value[..value.find(['"', '\'', '>', ' ', '\\']).unwrap_or(value.len())]
    })
}

/// The inline scripts in markup.
pub(super) fn scripts(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("<script").filter_map(|(at, _)| {
        let tag = &text[at..];
        let body = &tag[tag.find('>')? + 1..];
        Some(&body[..body.find("</script").unwrap_or(body.len())]).filter(|body| !body.is_empty())
    })
}
