macro_rules! elements {
    ($($name:literal => $variant:ident),* $(,)?) => {
        /// The elements that a rewriter or the tokenizer treats in a way of their own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #[allow(missing_docs)]
        pub enum Element {
            $($variant,)*
            /// Any other.
            Other,
        }

        impl Element {
            /// The element of this tag name, in any case.
            #[inline]
            pub fn of(name: &[u8]) -> Self {
                const ALL: &[(u64, Element)] = &[$((key($name.as_bytes()), Element::$variant),)*];
                static SLOTS: [(u64, Element); 256] = slots(ALL);
                let key = if name.len() > LONGEST_KEY { 0 } else { key(name) };
                let (known, element) = SLOTS[slot(key)];
                if known == key { element } else { Self::Other }
            }

            /// Its tag name in lower case; empty for [`Element::Other`].
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Other => "",
                }
            }
        }
    };
}

elements! {
    "a" => A, "area" => Area, "animate" => Animate, "audio" => Audio, "base" => Base, "basefont" => Basefont,
    "bgsound" => Bgsound, "body" => Body, "br" => Br, "col" => Col, "embed" => Embed, "feimage" => FeImage,
    "fencedframe" => FencedFrame, "font" => Font, "frame" => Frame, "frameset" => Frameset, "head" => Head,
    "html" => Html, "iframe" => Iframe, "image" => Image, "img" => Img, "input" => Input, "link" => Link,
    "math" => Math, "meta" => Meta, "noembed" => Noembed, "noframes" => Noframes, "noscript" => Noscript,
    "object" => Object, "p" => P, "plaintext" => Plaintext, "portal" => Portal, "script" => Script,
    "select" => Select, "set" => Set, "source" => Source, "style" => Style, "svg" => Svg, "table" => Table,
    "tbody" => Tbody, "td" => Td, "template" => Template, "textarea" => Textarea, "tfoot" => Tfoot, "th" => Th,
    "thead" => Thead, "title" => Title, "tr" => Tr, "track" => Track, "use" => Use, "video" => Video, "xmp" => Xmp,
}

/// A name of up to 12 bytes as a number, so that names compare in one step: five bits for each byte, which also makes
/// upper and lower case the same. All that is no letter looks alike, so only names of letters can be told by it.
pub(super) const fn key(name: &[u8]) -> u64 {
    let mut key = 0;
    let mut at = 0;
    while at < name.len() {
        let byte = name[at];
        let code = if byte.is_ascii_alphabetic() { byte & 31 } else { 31 };
        key = key << 5 | code as u64;
        at += 1;
    }
    key
}

/// Every element in the slot of its key. A look there needs no guess at a branch, of which a search would need several.
const fn slots(elements: &[(u64, Element)]) -> [(u64, Element); 256] {
    let mut slots = [(0, Element::Other); 256];
    let mut at = 0;
    while at < elements.len() {
        let slot = slot(elements[at].0);
        assert!(slots[slot].0 == 0, "two elements in one slot: another multiplier has to be found");
        slots[slot] = elements[at];
        at += 1;
    }
    slots
}

const fn slot(key: u64) -> usize {
    /// Any number that gives each element a slot of its own.
    const MULTIPLIER: u64 = 0x5EC1_27B3_A4BC_7977;
    (key.wrapping_mul(MULTIPLIER) >> 56) as usize
}

/// The keys of some names.
pub(super) const fn keys<const N: usize>(names: [&str; N]) -> [u64; N] {
    let mut keys = [0; N];
    let mut at = 0;
    while at < N {
        keys[at] = key(names[at].as_bytes());
        at += 1;
    }
    keys
}

/// The longest name that has a key of its own.
pub(super) const LONGEST_KEY: usize = 12;

impl Element {
    /// Whether its start tag changes how what follows is read.
    pub(super) fn changes_reading(self) -> bool {
        use Element::*;
        matches!(
            self,
            Frameset
                | Iframe
                | Math
                | Noembed
                | Noframes
                | Noscript
                | Plaintext
                | Script
                | Select
                | Style
                | Svg
                | Template
                | Textarea
                | Title
                | Xmp
        )
    }

    /// Elements without content and end tag, WHATWG HTML 13.1.2 (and those of the past that parse alike).
    pub fn is_void(self) -> bool {
        use Element::*;
        matches!(
            self,
            Area | Base
                | Basefont
                | Bgsound
                | Br
                | Col
                | Embed
                | Frame
                | Img
                | Image
                | Input
                | Link
                | Meta
                | Source
                | Track
        )
    }
}
