use std::fmt;

/// A place on a page to come back to: an `id` of the site's own, or the number of a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Anchor(String);

impl Anchor {
    /// What the ids of ours begin with.
    const OWN: &str = "consent-";

    /// The longest id, in bytes.
    const MAX_LEN: usize = 64;

    /// An id that is the same in an attribute, a form and a fragment.
    pub(crate) fn parse(id: &str) -> Option<Self> {
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b':');
        ((1..=Self::MAX_LEN).contains(&id.len()) && id.bytes().all(plain)).then(|| Self(id.to_owned()))
    }

    /// The frame of this number on its page, counted from 1.
    pub(crate) fn frame(number: u32) -> Self {
        Self(format!("{}{number}", Self::OWN))
    }

    /// The number of the frame, if it is named by that.
    pub(crate) fn number(&self) -> Option<u32> {
        self.0.strip_prefix(Self::OWN)?.parse().ok()
    }
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_ids_are_anchors() {
        for id in ["video", "a.b:c-d_1", "consent-3"] {
            assert_eq!(Anchor::parse(id).expect("an anchor").to_string(), id);
        }
        for id in ["", "a b", "a#b", "é", "a%20b", "<p>", &"a".repeat(65)] {
            assert_eq!(Anchor::parse(id), None, "{id}");
        }
    }

    #[test]
    fn frames_are_named_by_their_number() {
        assert_eq!(Anchor::frame(7).number(), Some(7));
        assert_eq!(Anchor::parse("consent-x").expect("an anchor").number(), None);
        assert_eq!(Anchor::parse("video-7").expect("an anchor").number(), None);
    }
}
