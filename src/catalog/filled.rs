use super::{Handling, Tracker, TrackerIndex};

/// Markup that trackers fill in, and that is there to be read without them: known by the plain selectors of the catalogue.
#[derive(Debug)]
pub(super) struct Filled {
    selectors: Vec<(Selector, TrackerIndex)>,
    /// One bit for the length of each name, so that most are ruled out at a glance.
    lengths: u32,
}

#[derive(Debug)]
struct Selector {
    /// Any element if empty.
    element: Box<str>,
    mark: Mark,
}

#[derive(Debug)]
enum Mark {
    Class(Box<str>),
    Attribute(Box<str>),
}

impl Filled {
    /// Of the trackers that leave a placeholder.
    pub(super) fn new(trackers: &[Tracker]) -> Self {
        let visible = trackers.iter().zip(0..).filter(|(tracker, _)| tracker.gate == Handling::Placeholder);
        let selectors = visible.flat_map(|(tracker, at)| {
            tracker
                .dom
                .iter()
                .filter_map(|text| Selector::parse(text))
                .map(move |selector| (selector, TrackerIndex(at)))
        });
        let selectors: Vec<_> = selectors.collect();
        let lengths = selectors.iter().fold(0, |lengths, (selector, _)| lengths | bit(selector.name().len()));
        Self { selectors, lengths }
    }

    /// The tracker that fills in an element with such an attribute.
    pub(super) fn find(&self, element: &[u8], attribute: &[u8], value: &[u8]) -> Option<TrackerIndex> {
        match attribute.len() {
            5 if attribute.eq_ignore_ascii_case(b"class") => {
                let mut classes = value.split(u8::is_ascii_whitespace);
                classes.find_map(|class| self.named(element, class, |mark| matches!(mark, Mark::Class(_))))
            }
            6.. if attribute[..5].eq_ignore_ascii_case(b"data-") => {
                self.named(element, attribute, |mark| matches!(mark, Mark::Attribute(_)))
            }
            _ => None,
        }
    }

    fn named(&self, element: &[u8], name: &[u8], is: impl Fn(&Mark) -> bool) -> Option<TrackerIndex> {
        if self.lengths & bit(name.len()) == 0 {
            return None;
        }
        let fits = |selector: &Selector| {
            is(&selector.mark)
                && name == selector.name().as_bytes()
                && (selector.element.is_empty() || element.eq_ignore_ascii_case(selector.element.as_bytes()))
        };
        self.selectors.iter().find(|(selector, _)| fits(selector)).map(|(_, tracker)| *tracker)
    }
}

impl Selector {
    /// `blockquote.some-class`, `.some-class`, `[data-some]`; others tell of no content.
    fn parse(text: &str) -> Option<Self> {
        let at = text.find(['.', '['])?;
        let (element, mark) = (&text[..at], &text[at + 1..]);
        let plain =
            |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
        let mark = if text[at..].starts_with('.') {
            plain(mark).then(|| Mark::Class(mark.into()))
        } else {
            mark.strip_suffix(']').filter(|name| plain(name)).map(|name| Mark::Attribute(name.into()))
        };
        mark.filter(|_| element != "script").map(|mark| Self { element: element.into(), mark })
    }

    fn name(&self) -> &str {
        let (Mark::Class(name) | Mark::Attribute(name)) = &self.mark;
        name
    }
}

fn bit(length: usize) -> u32 {
    1 << length.min(31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn markup_is_known_by_class_and_attribute() {
        let trackers = Catalog::builtin();
        let filled = Filled::new(&trackers);
        let id = |element: &str, name: &str, value: &str| {
            let found = filled.find(element.as_bytes(), name.as_bytes(), value.as_bytes());
            found.map(|at| trackers[usize::from(at.0)].id.as_str())
        };
        assert_eq!(id("blockquote", "class", "big twitter-tweet dark"), Some("x-widgets"));
        assert_eq!(id("BLOCKQUOTE", "CLASS", "instagram-media"), Some("instagram"));
        assert_eq!(id("div", "class", "fb-post"), Some("facebook-social"));
        assert_eq!(id("a", "data-pin-do", "embedPin"), Some("pinterest-widgets"));
        assert_eq!(id("p", "class", "twitter-tweet"), None);
        assert_eq!(id("blockquote", "class", "not-twitter-tweet"), None);
        assert_eq!(id("div", "id", "fb-root"), None, "it shows nothing by itself");
        assert_eq!(id("ins", "class", "adsbygoogle"), None, "an advertisement leaves nothing behind");
    }
}
