use memchr::memmem;

use crate::html::{Certainty, Element, Part, Tag};

/// Whether the element around a frame has the frame's proportions, so that the frame fills it: told by the tag right before the frame.
#[derive(Debug, Default)]
pub(super) struct Wrapper {
    is_open: bool,
    /// WordPress: whether the theme has its blocks keep their proportions, and whether the last tag was of one that has some.
    is_responsive: bool,
    is_block: bool,
}

/// What classes say, as bits: those by which an element keeps its proportions in Bootstrap, Foundation and Bulma, alone or two
/// together, and WordPress's.
mod says {
    pub(super) const PADDED: u8 = 1;
    pub(super) const RATIO: u8 = 1 << 1;
    pub(super) const RATIO_OF: u8 = 1 << 2;
    pub(super) const IMAGE: u8 = 1 << 3;
    pub(super) const IMAGE_IS: u8 = 1 << 4;
    pub(super) const RESPONSIVE_THEME: u8 = 1 << 5;
    pub(super) const RATIO_BLOCK: u8 = 1 << 6;
    pub(super) const BLOCK_WRAPPER: u8 = 1 << 7;
}

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
                let said = said_by(value);
                let says = |all: u8| said & all == all;
                self.is_responsive |= says(says::RESPONSIVE_THEME);
                self.is_block = says(says::RATIO_BLOCK);
                self.is_open |= says(says::PADDED)
                    || says(says::RATIO | says::RATIO_OF)
                    || says(says::IMAGE | says::IMAGE_IS)
                    || self.is_responsive && was_block && says(says::BLOCK_WRAPPER);
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

fn said_by(classes: &[u8]) -> u8 {
    let says = |class: &[u8]| match class {
        b"embed-responsive" | b"responsive-embed" | b"flex-video" => says::PADDED,
        b"ratio" => says::RATIO,
        b"image" => says::IMAGE,
        b"wp-embed-responsive" => says::RESPONSIVE_THEME,
        b"wp-has-aspect-ratio" => says::RATIO_BLOCK,
        b"wp-block-embed__wrapper" => says::BLOCK_WRAPPER,
        [b'r', b'a', b't', b'i', b'o', b'-', ..] => says::RATIO_OF,
        [b'i', b's', b'-', ..] => says::IMAGE_IS,
        _ => 0,
    };
    classes.split(u8::is_ascii_whitespace).fold(0, |said, class| said | says(class))
}

/// `position:relative` with a padding in shares of the width.
fn keeps_proportions(style: &[u8]) -> bool {
    if memchr::memchr(b'%', style).is_none() {
        return false;
    }
    let style = style.to_ascii_lowercase();
    let declarations = || style.split(|byte| *byte == b';');
    declarations().any(|one| memmem::find(one, b"position").is_some() && memmem::find(one, b"relative").is_some())
        && declarations().any(|one| one.trim_ascii_start().starts_with(b"padding") && one.contains(&b'%'))
}

/// Whether this opens what a placeholder may stand in for.
pub(super) fn is_frame(tag: &Tag<'_>) -> bool {
    matches!(tag.element, Element::Iframe | Element::Embed | Element::Object)
        && !tag.end_tag
        && tag.part == Part::Whole
        && tag.certainty == Certainty::Live
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::{Scanner, Sink, Window};

    impl Sink for Wrapper {
        fn tag(&mut self, tag: &Tag<'_>) {
            self.see(tag);
        }
    }

    fn is_filled(markup: &str) -> bool {
        let mut wrapper = Wrapper::default();
        Scanner::html().scan(Window { bytes: markup.as_bytes(), base: 0, last: true }, &mut wrapper);
        wrapper.is_filled()
    }

    #[test]
    fn frames_fill_what_keeps_proportions() {
        let block = "<figure class='a wp-has-aspect-ratio'><div class=wp-block-embed__wrapper>";
        for markup in [
            "<div class='embed-responsive a'>",
            "<div class='ratio ratio-16x9'>",
            "<div class=responsive-embed>",
            "<div class=' flex-video'>",
            "<figure class='is-16by9 image'>",
            "<div style='Position:relative; padding-top: 56.25%'>",
            &format!("<body class='b wp-embed-responsive'><p class=c>{block}"),
        ] {
            assert!(is_filled(markup), "{markup}");
        }
        for markup in [
            "<div class=ratio>",
            "<div class=ratio-16x9>",
            "<div class=image>",
            "<div class='my-embed-responsive'>",
            "<div class=embed-responsive><p>",
            "<div class=embed-responsive></div>",
            "<div style='position:relative;width:50%'>",
            block,
        ] {
            assert!(!is_filled(markup), "{markup}");
        }
    }
}
