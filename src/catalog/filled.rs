use super::{Handling, Tracker, TrackerIndex};

/// Markup that trackers fill in, and that is there to be read without them: known by the plain selectors of the catalogue.
#[derive(Debug)]
pub(super) struct Filled {
    selectors: Vec<(Selector, TrackerIndex)>,
    /// For each first letter the lengths of the names that begin so, as bits: most names are ruled out at a glance.
    lengths: [u32; 32],
}

#[derive(Debug)]
struct Selector {
    /// Any element if empty.
    element: Box<str>,
    mark: Mark,
    /// Whether its name only begins so.
    is_open: bool,
}

#[derive(Debug)]
enum Mark {
    Class(Box<str>),
    Id(Box<str>),
    /// Behind `data-`.
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
        let mut lengths = [0; 32];
        for (selector, _) in &selectors {
            let (first, length) = at_a_glance(selector.name().as_bytes());
            // That length's bit, and those above it.
            lengths[first] |= if selector.is_open { length.wrapping_neg() } else { length };
        }
        Self { selectors, lengths }
    }

    /// The tracker that fills in an element with such an attribute.
    pub(super) fn find(&self, element: &[u8], attribute: &[u8], value: &[u8]) -> Option<TrackerIndex> {
        match attribute.len() {
            2 if attribute.eq_ignore_ascii_case(b"id") => {
                self.named(element, value, |mark| matches!(mark, Mark::Id(_)))
            }
            5 if attribute.eq_ignore_ascii_case(b"class") => {
                let mut classes = value.split(u8::is_ascii_whitespace);
                classes.find_map(|class| self.named(element, class, |mark| matches!(mark, Mark::Class(_))))
            }
            6.. if attribute[..5].eq_ignore_ascii_case(b"data-") => {
                self.named(element, &attribute[5..], |mark| matches!(mark, Mark::Attribute(_)))
            }
            _ => None,
        }
    }

    fn named(&self, element: &[u8], name: &[u8], is: impl Fn(&Mark) -> bool) -> Option<TrackerIndex> {
        let (first, length) = at_a_glance(name);
        if self.lengths[first] & length == 0 {
            return None;
        }
        let fits = |selector: &Selector| {
            is(&selector.mark)
                && selector.names(name)
                && (selector.element.is_empty() || element.eq_ignore_ascii_case(selector.element.as_bytes()))
        };
        self.selectors.iter().find(|(selector, _)| fits(selector)).map(|(_, tracker)| *tracker)
    }
}

impl Selector {
    /// `blockquote.some-class`, `.some-class`, `#some-id`, `[data-some]`; `#some-*` where the end is open.
    fn parse(text: &str) -> Option<Self> {
        let at = text.find(['.', '#', '['])?;
        let (element, name) = (&text[..at], &text[at + 1..]);
        let is_plain = |name: &str| name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
        let (mark, name): (fn(Box<str>) -> Mark, _) = match &text[at..=at] {
            "." => (Mark::Class, name),
            "#" => (Mark::Id, name),
            _ => (Mark::Attribute, name.strip_suffix(']')?.strip_prefix("data-")?),
        };
        let beginning = name.strip_suffix('*');
        let (name, is_open) = (beginning.unwrap_or(name), beginning.is_some());
        (!name.is_empty() && is_plain(name) && is_plain(element)).then(|| Self {
            element: element.into(),
            mark: mark(name.into()),
            is_open,
        })
    }

    fn names(&self, name: &[u8]) -> bool {
        let own = self.name().as_bytes();
        if self.is_open { name.starts_with(own) } else { name == own }
    }

    fn name(&self) -> &str {
        let (Mark::Class(name) | Mark::Id(name) | Mark::Attribute(name)) = &self.mark;
        name
    }
}

/// Whether markup can be known by this: `element.class`, `.class`, `#id` or `[data-name]`.
pub(crate) fn is_selector(text: &str) -> bool {
    Selector::parse(text).is_some()
}

/// The first letter of a name, and its length as a bit.
fn at_a_glance(name: &[u8]) -> (usize, u32) {
    let first = name.first().map_or(0, |byte| byte & 31);
    (usize::from(first), 1 << name.len().min(31))
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
        assert_eq!(id("div", "id", "disqus_thread"), Some("disqus"));
        assert_eq!(id("div", "class", "g-recaptcha"), Some("google-recaptcha"));
        assert_eq!(id("form", "id", "mktoForm_1057"), Some("marketo"));
        assert_eq!(id("div", "class", "a klaviyo-form-Xy12"), Some("klaviyo"));
        assert_eq!(id("div", "id", "eventbrite-widget-container-74"), Some("eventbrite"));
        assert_eq!(id("form", "id", "mktoForm"), None);
    }

    #[test]
    fn the_catalogue_names_no_markup_for_nothing() {
        for tracker in Catalog::builtin().iter().filter(|tracker| !tracker.dom.is_empty()) {
            assert_eq!(tracker.gate, Handling::Placeholder, "{}", tracker.id);
            assert!(tracker.dom.iter().all(|text| is_selector(text)), "{}: {:?}", tracker.id, tracker.dom);
        }
        for text in ["", ".", "blockquote", "a[href]", "div > p", "p.a.b", "script[type='x']", "[data-]x", "#*", "#a*b"]
        {
            assert!(!is_selector(text), "{text}");
        }
    }
}
