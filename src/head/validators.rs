//! Entity tags that carry the state: `"a"` leaves as `W/"a;consent=<state>"`, and comes back to the site as `"a"`.
//!
//! 1. What leaves is weak, since the bytes are not the site's (RFC 9110, section 8.8.1). A weak tag of the site ends in `w`.
//! 2. `If-None-Match` means a copy. Only one of the present state may be shown again; of others the site learns nothing.
//! 3. `If-Match` means a version of the site's, whichever way it was shown: the state does not count.
//! 4. A tag without a state is the site's own, for something that does not depend on consent. Where the answer may be a page, it is from
//!    before our time.

use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{ETAG, IF_NONE_MATCH, IF_RANGE},
};

use super::state::StateTag;

const MARK: &[u8] = b";consent=";
/// Behind the state, where the site's own tag is weak.
const WEAK: u8 = b'w';

/// Puts the state into the tag of a response. One that has it keeps it; one that cannot be read goes.
pub(super) fn add(headers: &mut HeaderMap, state: &StateTag) {
    let Some(found) = headers.get(ETAG) else { return };
    match Tag::parse(found.as_bytes()) {
        Some(tag) if tag.is_of(state) => {}
        tag => match tag.and_then(|tag| tag.with(state)) {
            Some(tag) => drop(headers.insert(ETAG, tag)),
            None => drop(headers.remove(ETAG)),
        },
    }
}

/// Whether a request names a copy of this state.
pub(super) fn name(headers: &HeaderMap, state: &StateTag) -> bool {
    tags(headers, &IF_NONE_MATCH).any(|tag| tag.is_of(state))
}

/// Whether a request names a copy with this opaque tag, weakly compared, or any copy (RFC 9110, section 13.1.2).
pub(crate) fn name_copy(headers: &HeaderMap, opaque: &[u8]) -> bool {
    headers.get_all(IF_NONE_MATCH).iter().any(|value| value.as_bytes().trim_ascii() == b"*")
        || tags(headers, &IF_NONE_MATCH).any(|tag| tag.opaque == opaque)
}

/// Whether a request names a copy of any state.
pub(super) fn name_any(headers: &HeaderMap) -> bool {
    [IF_NONE_MATCH, IF_RANGE].iter().any(|name| tags(headers, name).any(|tag| tag.state().is_some()))
}

/// Leaves in `If-None-Match` the site's own tags for copies of this state, and for those without one if `stateless`.
pub(super) fn keep(headers: &mut HeaderMap, state: &StateTag, stateless: bool) {
    replace(headers, &IF_NONE_MATCH, |tag| tag.is_of(state) || (stateless && tag.state().is_none()));
}

/// Gives the site its own tags in a field that means versions, `If-Match` or the `If-None-Match` of a write.
pub(super) fn restore(headers: &mut HeaderMap, name: &HeaderName) {
    if tags(headers, name).any(|tag| tag.state().is_some()) {
        replace(headers, name, |_| true);
    }
}

fn replace(headers: &mut HeaderMap, name: &HeaderName, kept: impl Fn(&Tag<'_>) -> bool) {
    let own: Vec<Vec<u8>> = tags(headers, name).filter(kept).map(|tag| tag.own()).collect();
    headers.remove(name);
    if let Ok(own) = HeaderValue::from_bytes(&own.join(&b", "[..]))
        && !own.is_empty()
    {
        headers.insert(name, own);
    }
}

/// The tags of a list. `*` is none.
fn tags<'h>(headers: &'h HeaderMap, name: &HeaderName) -> impl Iterator<Item = Tag<'h>> {
    headers.get_all(name).iter().flat_map(|value| List(value.as_bytes()))
}

/// One entity tag, as it was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Tag<'t> {
    is_weak: bool,
    opaque: &'t [u8],
}

impl<'t> Tag<'t> {
    fn parse(text: &'t [u8]) -> Option<Self> {
        let mut list = List(text);
        let tag = list.next()?;
        list.0.trim_ascii().is_empty().then_some(tag)
    }

    /// The state with which it was given, and the rest.
    fn split(&self) -> Option<(&'t [u8], &'t [u8])> {
        let at = memchr::memmem::rfind(self.opaque, MARK)?;
        Some((&self.opaque[..at], &self.opaque[at + MARK.len()..]))
    }

    fn state(&self) -> Option<&'t [u8]> {
        let (_, state) = self.split()?;
        Some(state.strip_suffix(&[WEAK]).unwrap_or(state))
    }

    fn is_of(&self, state: &StateTag) -> bool {
        self.state() == Some(state.as_str().as_bytes())
    }

    /// As the site gave it.
    fn own(&self) -> Vec<u8> {
        let (is_weak, opaque) = match self.split() {
            Some((opaque, state)) => (state.ends_with(&[WEAK]), opaque),
            None => (self.is_weak, self.opaque),
        };
        [if is_weak { &b"W/\""[..] } else { b"\"" }, opaque, b"\""].concat()
    }

    fn with(&self, state: &StateTag) -> Option<HeaderValue> {
        let state = state.as_str().as_bytes();
        let weak = if self.is_weak { &[WEAK][..] } else { b"" };
        HeaderValue::from_bytes(&[b"W/\"", self.opaque, MARK, state, weak, b"\""].concat()).ok()
    }
}

/// The tags that are left of a list. A tag may hold commas (RFC 9110, section 8.8.3); what is no tag ends the list.
struct List<'t>(&'t [u8]);

impl<'t> Iterator for List<'t> {
    type Item = Tag<'t>;

    fn next(&mut self) -> Option<Tag<'t>> {
        let start = self.0.iter().position(|byte| !b", \t".contains(byte))?;
        let text = &self.0[start..];
        let weak = text.strip_prefix(b"W/");
        let rest = weak.unwrap_or(text).strip_prefix(b"\"")?;
        let end = memchr::memchr(b'"', rest)?;
        self.0 = &rest[end + 1..];
        Some(Tag { is_weak: weak.is_some(), opaque: &rest[..end] })
    }
}

#[cfg(test)]
mod tests;
