//! Addresses that come from outside and end in a link or a form.

use std::borrow::Cow;

use url::Url;

use crate::{Policy, language::Texts};

/// A longer path to come back to is replaced by the home page.
pub(super) const RETURN_LIMIT: usize = 4096;

/// The path itself where it surely stays on this site and the endpoints will take it back, else the home page.
pub(super) fn return_path(path: &str) -> &str {
    let plain = path.bytes().all(|b| b.is_ascii_graphic());
    if plain && is_local(path) && path.len() <= RETURN_LIMIT { path } else { "/" }
}

/// A second slash or a backslash would begin a host, and browsers drop tabs and newlines before they look (WHATWG URL, 4.4).
fn is_local(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.contains(|c: char| c == '\\' || c.is_control())
}

/// An address of the counter, with a path below the prefix and a query. It keeps to the language of the page that links there.
pub(super) fn counter(policy: &Policy, texts: &Texts, path: &str, query: &str) -> String {
    let lang = if policy.languages.are_several() { format!("lang={}", texts.language.tag) } else { String::new() };
    let query = [lang.as_str(), query].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("&");
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}{path}{mark}{query}", policy.prefix)
}

/// The query pair that leads back here.
pub(super) fn returning(path: &str) -> String {
    format!("return={}", query_value(path))
}

/// The path as the value of a query pair.
pub(super) fn query_value(path: &str) -> String {
    form_urlencoded::byte_serialize(path.as_bytes()).collect()
}

/// An absolute web address, for a link to somewhere else.
pub(super) fn web(address: &str) -> Option<Url> {
    Url::parse(address).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.host().is_some())
}

/// Where people see what a frame shows: players that want to be framed have a page of their own beside them.
pub(super) fn content(framed: &str) -> Option<Url> {
    let url = web(framed)?;
    let path = url.path();
    let query = |key: &str| url.query_pairs().find(|(found, _)| found == key).map(|(_, value)| value.into_owned());
    let page = match url.host_str()?.trim_start_matches("www.") {
        "youtube.com" | "youtube-nocookie.com" => {
            let name = single(path, "/embed/").filter(|name| !["videoseries", "live_stream"].contains(name));
            name.map(|name| format!("https://www.youtube.com/watch?v={name}"))
        }
        "player.vimeo.com" => single(path, "/video/").map(|name| format!("https://vimeo.com/{name}")),
        "dailymotion.com" => {
            single(path, "/embed/video/").map(|name| format!("https://www.dailymotion.com/video/{name}"))
        }
        "open.spotify.com" => path.strip_prefix("/embed/").map(|name| format!("https://open.spotify.com/{name}")),
        "instagram.com" => path.split_once("/embed").map(|(post, _)| format!("https://www.instagram.com{post}/")),
        // Its own snippets name tracks by an address for programs.
        "w.soundcloud.com" => query("url").filter(|track| !track.contains("//api.")),
        "facebook.com" if path.starts_with("/plugins/") => query("href"),
        _ => None,
    };
    page.and_then(|page| web(&page)).or(Some(url))
}

/// The one segment behind the start of a path.
fn single<'p>(path: &'p str, start: &str) -> Option<&'p str> {
    path.strip_prefix(start).filter(|name| !name.is_empty() && !name.contains('/'))
}

/// What a link to a page that the owner names points to: a path of this site or a web address.
pub(super) fn owned(address: &str) -> Option<Cow<'_, str>> {
    if is_local(address) { Some(address.into()) } else { web(address).map(|url| String::from(url).into()) }
}

/// What a link to the owner's contact points to: a mail address, a path or a web address.
pub(super) fn contact(contact: &str) -> Option<Cow<'_, str>> {
    let (local, domain) = contact.split_once('@').unwrap_or_default();
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'+'))
    };
    if plain(local) && plain(domain) { Some(format!("mailto:{contact}").into()) } else { owned(contact) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_framed_video_is_linked_where_people_see_it() {
        for (framed, content) in [
            ("https://www.youtube.com/embed/abc_-123?rel=0", "https://www.youtube.com/watch?v=abc_-123"),
            ("https://www.youtube-nocookie.com/embed/abc", "https://www.youtube.com/watch?v=abc"),
            ("https://player.vimeo.com/video/42?h=1", "https://vimeo.com/42"),
            ("https://www.youtube.com/embed/videoseries?list=x", "https://www.youtube.com/embed/videoseries?list=x"),
            ("https://www.dailymotion.com/embed/video/x1", "https://www.dailymotion.com/video/x1"),
            ("https://open.spotify.com/embed/track/4?si=1", "https://open.spotify.com/track/4"),
            ("https://www.instagram.com/p/C1/embed/captioned/", "https://www.instagram.com/p/C1/"),
            (
                "https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b&color=f50",
                "https://soundcloud.com/a/b",
            ),
            (
                "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293",
                "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293",
            ),
            (
                "https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1&width=500",
                "https://www.facebook.com/a/posts/1",
            ),
            (
                "https://www.facebook.com/plugins/post.php?href=javascript:alert(1)",
                "https://www.facebook.com/plugins/post.php?href=javascript:alert(1)",
            ),
            ("https://notyoutube.com/embed/abc", "https://notyoutube.com/embed/abc"),
        ] {
            assert_eq!(super::content(framed).unwrap().as_str(), content);
        }
    }

    #[test]
    fn a_contact_is_linked_only_where_it_is_surely_an_address() {
        assert_eq!(contact("privacy@example.org").unwrap(), "mailto:privacy@example.org");
        assert_eq!(contact("https://example.org/contact").unwrap(), "https://example.org/contact");
        for plain in ["Call 0800 123", "a@b@c", "@", "a@b?bcc=x@y", "javascript:alert(1)"] {
            assert_eq!(contact(plain), None, "{plain}");
        }
    }
}
