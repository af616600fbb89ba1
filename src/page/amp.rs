use crate::html::{Element, Tag};

/// The category or tracker behind a component of AMP that loads it by itself, without an address in the page.
pub(super) fn component(tag: &Tag<'_>) -> Option<&'static str> {
    if tag.element != Element::Other || !is_component(tag.name()) {
        return None;
    }
    let name = tag.name()[4..].to_ascii_lowercase();
    Some(match &*name {
        b"analytics" => "analytics",
        b"ad" | b"auto-ads" | b"sticky-ad" | b"embed" => "marketing",
        b"youtube" => "youtube",
        b"vimeo" => "vimeo",
        b"twitter" => "x-widgets",
        b"instagram" => "instagram",
        b"pinterest" => "pinterest-widgets",
        b"tiktok" => "tiktok-embed",
        b"soundcloud" => "soundcloud",
        b"dailymotion" => "dailymotion",
        b"brightcove" => "brightcove",
        b"jwplayer" => "jw-player",
        [b'f', b'a', b'c', b'e', b'b', b'o', b'o', b'k', ..] => "facebook-social",
        _ => return None,
    })
}

/// Whether an element of this name is a component.
pub(super) fn is_component(name: &[u8]) -> bool {
    name.get(..4).is_some_and(|name| name.eq_ignore_ascii_case(b"amp-"))
}

/// Whether an attribute of a component says what it loads, and not how it looks.
pub(super) fn is_setting(name: &[u8]) -> bool {
    const LOOKS: [&str; 9] = ["id", "class", "style", "layout", "width", "height", "title", "sizes", "media"];
    !LOOKS.iter().any(|look| name.eq_ignore_ascii_case(look.as_bytes()))
}
