use memchr::memmem;

use crate::html::Tag;

/// Whether the element around a frame has the frame's proportions, so that the frame fills it: told by the tag right before the frame.
#[derive(Debug, Default)]
pub(super) struct Wrapper {
    is_open: bool,
    /// WordPress: whether the theme has its blocks keep their proportions, and whether the last tag was of one that has some.
    is_responsive: bool,
    is_block: bool,
}

/// Classes whose elements keep proportions by padding, and what else they need to have: Bootstrap, Foundation, Bulma.
const RATIOS: [(&str, &str); 5] =
    [("embed-responsive", ""), ("ratio", "ratio-"), ("responsive-embed", ""), ("flex-video", ""), ("image", "is-")];

impl Wrapper {
    /// Reads the tag of something that is no frame.
    pub(super) fn see(&mut self, tag: &Tag<'_>) {
        let was_block = std::mem::take(&mut self.is_block);
        self.is_open = false;
        if tag.end_tag {
            return;
        }
        for attribute in tag.attributes {
            let (name, value) = (tag.attribute_name(attribute), tag.attribute_value(attribute));
            if name.eq_ignore_ascii_case(b"style") {
                self.is_open |= keeps_proportions(value);
            } else if name.eq_ignore_ascii_case(b"class") {
                let has = |class: &str| classes(value).any(|found| found == class.as_bytes());
                let begins = |start: &str| classes(value).any(|found| found.starts_with(start.as_bytes()));
                self.is_responsive |= has("wp-embed-responsive");
                self.is_block = has("wp-has-aspect-ratio");
                self.is_open |= RATIOS.iter().any(|(class, further)| has(class) && begins(further))
                    || self.is_responsive && was_block && has("wp-block-embed__wrapper");
            }
        }
    }

    /// Whether the frame that comes now fills what is around it.
    pub(super) fn is_filled(&self) -> bool {
        self.is_open
    }

    /// What comes behind a frame does not fill the same space.
    pub(super) fn close(&mut self) {
        self.is_open = false;
    }
}

fn classes(value: &[u8]) -> impl Iterator<Item = &[u8]> {
    value.split(u8::is_ascii_whitespace).filter(|class| !class.is_empty())
}

/// `position:relative` with a padding in shares of the width.
fn keeps_proportions(style: &[u8]) -> bool {
    let style = style.to_ascii_lowercase();
    let declarations = || style.split(|byte| *byte == b';');
    declarations().any(|one| memmem::find(one, b"position").is_some() && memmem::find(one, b"relative").is_some())
        && declarations().any(|one| one.trim_ascii_start().starts_with(b"padding") && one.contains(&b'%'))
}
