//! Addresses that come from outside and end in a link or a form.

use std::borrow::Cow;

use url::Url;

/// A longer path to come back to is replaced by the home page.
pub(super) const RETURN_LIMIT: usize = 2048;

/// The path itself where it surely stays on this site, else the home page.
pub(super) fn return_path(path: &str) -> &str {
    let rooted = path.starts_with('/') && !path.starts_with("//");
    let plain = !path.contains(|c: char| c == '\\' || c.is_control());
    if rooted && plain && path.len() <= RETURN_LIMIT { path } else { "/" }
}

/// The path as the value of a query pair.
pub(super) fn query_value(path: &str) -> String {
    form_urlencoded::byte_serialize(path.as_bytes()).collect()
}

/// An absolute web address, for a link to somewhere else.
pub(super) fn web(address: &str) -> Option<Url> {
    Url::parse(address).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.host().is_some())
}

/// What a link to a page that the owner names points to: a path of this site or a web address.
pub(super) fn owned(address: &str) -> Option<Cow<'_, str>> {
    match return_path(address) {
        path if path == address => Some(path.into()),
        _ => web(address).map(|url| String::from(url).into()),
    }
}

/// What a link to the owner's contact points to: a mail address, a path or a web address.
pub(super) fn contact(contact: &str) -> Option<Cow<'_, str>> {
    let (local, domain) = contact.split_once('@').unwrap_or_default();
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'+'))
    };
    if plain(local) && plain(domain) { Some(format!("mailto:{contact}").into()) } else { owned(contact) }
}
