use super::address;
use crate::{
    catalog::Kind,
    html::{Element, Tag},
};

/// Where an element names something that the browser will load or run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// One address.
    Address(Kind),
    /// Addresses with descriptors: `srcset`.
    Candidates,
    /// Addresses parted by white space (`ping`) or semicolons (`values`).
    List(u8),
    /// Declarations of a style sheet.
    Style,
    /// A whole page: `srcdoc`.
    Document,
    /// A script: `onload`.
    Script,
    /// A time and an address: `content` of a refresh.
    Refresh,
    /// Where visitors go by themselves: it counts only if it is a script.
    Link,
}

/// Names under which page optimisers and lazy loaders keep an address that they load later.
const LAZY: [&[u8]; 16] = [
    b"data-src",
    b"data-lazy-src",
    b"data-lazy",
    b"data-original",
    b"data-url",
    b"data-echo",
    b"data-cfsrc",
    b"data-rocket-src",
    b"data-litespeed-src",
    b"data-pmdelayedscript",
    b"data-wpmeteor-src",
    b"data-phast-src",
    b"data-orig-src",
    b"data-ezsrc",
    b"data-pagespeed-lazy-src",
    b"data-delay-src",
];

const LAZY_CANDIDATES: [&[u8]; 4] = [b"data-srcset", b"data-lazy-srcset", b"data-rocket-srcset", b"data-ezsrcset"];

/// SVG's presentation attributes that may name another document.
const PAINT: [&[u8]; 9] =
    [b"fill", b"stroke", b"filter", b"mask", b"clip-path", b"cursor", b"marker-start", b"marker-mid", b"marker-end"];

impl Position {
    /// What an attribute of this name (in lower case) means on this tag.
    pub(super) fn of(tag: &Tag<'_>, name: &[u8]) -> Option<Self> {
        use Element::*;
        let element = tag.element;
        let kind = address_kind(element);
        match name {
            b"src" => match element {
                Other | A | Link | Meta | Body => is_amp(tag).then_some(Self::Address(Kind::Image)),
                _ => kind.map(Self::Address),
            },
            b"srcset" => Some(Self::Candidates),
            b"srcdoc" => (element == Iframe).then_some(Self::Document),
            b"href" | b"xlink:href" => match element {
                A | Area => Some(Self::Link),
                // From there anything may be loaded, also by scripts.
                Base => Some(Self::Address(Kind::Hint)),
                Link => link_kind(tag).map(Self::Address),
                Script => Some(Self::Address(Kind::Script)),
                Image | FeImage | Use => Some(Self::Address(Kind::Image)),
                // Gradients, patterns and the like may take theirs from another document.
                _ if name != b"href" => Some(Self::Address(Kind::Image)),
                _ => Some(Self::Link),
            },
            b"style" => Some(Self::Style),
            b"data" => (element == Object).then_some(Self::Address(Kind::Frame)),
            b"poster" => (element == Video).then_some(Self::Address(Kind::Image)),
            b"ping" => matches!(element, A | Area).then_some(Self::List(b' ')),
            b"attributionsrc" => Some(Self::List(b' ')),
            b"background" => matches!(element, Body | Table | Tbody | Td | Tfoot | Th | Thead | Tr)
                .then_some(Self::Address(Kind::Image)),
            b"imagesrcset" => (element == Link).then_some(Self::Candidates),
            b"content" => (element == Meta && is_refresh(tag)).then_some(Self::Refresh),
            b"to" | b"from" | b"by" | b"values" => matches!(element, Animate | Set).then_some(Self::List(b';')),
            b"manifest" => (element == Html).then_some(Self::Address(Kind::Fetch)),
            b"action" | b"formaction" => Some(Self::Link),
            [b'o', b'n', _, ..] => Some(Self::Script),
            [b'd', b'a', b't', b'a', b'-', ..] => lazy(element, kind, name),
            _ => PAINT.contains(&name).then_some(Self::Style),
        }
    }

    /// Whether an attribute, as written, can mean anything: a look at the length and the first letter of its name, and at
    /// the first letter of a link, which rules out nearly all.
    #[inline]
    pub(super) fn may_be(element: Element, name: &[u8], value: &[u8]) -> bool {
        let first = name.first().map_or(0, |byte| byte & 31);
        let fits = LENGTHS[usize::from(first)] >> name.len().min(31) & 1 == 1;
        fits && !(element == Element::A && first == b'h' & 31 && !address::may_be_script(value))
    }
}

/// For each first letter the lengths of the names that mean something.
const LENGTHS: [u32; 32] = {
    const NAMES: [&[u8]; 27] = [
        b"action",
        b"attributionsrc",
        b"background",
        b"by",
        b"content",
        b"clip-path",
        b"cursor",
        b"data",
        b"fill",
        b"filter",
        b"formaction",
        b"from",
        b"href",
        b"imagesrcset",
        b"manifest",
        b"mask",
        b"marker-start",
        b"marker-mid",
        b"marker-end",
        b"ping",
        b"poster",
        b"src",
        b"srcset",
        b"srcdoc",
        b"stroke",
        b"style",
        b"to",
    ];
    let mut lengths = [0_u32; 32];
    let mut at = 0;
    while at < NAMES.len() {
        lengths[(NAMES[at][0] & 31) as usize] |= 1 << NAMES[at].len();
        at += 1;
    }
    lengths[(b'v' & 31) as usize] |= 1 << b"values".len();
    lengths[(b'x' & 31) as usize] |= 1 << b"xlink:href".len();
    // data-…, on…
    lengths[(b'd' & 31) as usize] |= u32::MAX << b"data-".len();
    lengths[(b'o' & 31) as usize] |= u32::MAX << b"on".len();
    lengths
};

fn lazy(element: Element, kind: Option<Kind>, name: &[u8]) -> Option<Position> {
    use Element::*;
    if !matches!(element, Script | Img | Iframe | Frame | Embed | Source | Video | Audio | Track | Link) {
        return matches!(name, b"data-bg" | b"data-background" | b"data-background-image" | b"data-lazy-background")
            .then_some(Position::Address(Kind::Image));
    }
    if LAZY_CANDIDATES.contains(&name) {
        return Some(Position::Candidates);
    }
    LAZY.contains(&name).then_some(Position::Address(kind.unwrap_or(Kind::Image)))
}

/// What kind of thing the element's `src` loads.
fn address_kind(element: Element) -> Option<Kind> {
    use Element::*;
    Some(match element {
        Script => Kind::Script,
        Img | Image | Input | FeImage | Use => Kind::Image,
        Iframe | Frame | Embed | Object | Portal | FencedFrame => Kind::Frame,
        Source | Video | Audio | Track | Bgsound => Kind::Media,
        _ => return None,
    })
}

/// What kind of thing a `link` loads, if it loads.
fn link_kind(tag: &Tag<'_>) -> Option<Kind> {
    let destination = values(tag, b"as").next();
    values(tag, b"rel").find_map(|relations| relation_kind(&relations, destination.as_deref()))
}

/// What kind of thing a link of these relations loads, if it loads (WHATWG HTML 4.6.7).
pub(super) fn relation_kind(relations: &[u8], destination: Option<&[u8]>) -> Option<Kind> {
    relations.split(u8::is_ascii_whitespace).find_map(|relation| match &*relation.to_ascii_lowercase() {
        b"stylesheet" => Some(Kind::Style),
        b"preload" | b"prefetch" | b"prerender" => Some(preload_kind(destination)),
        b"modulepreload" => Some(Kind::Script),
        b"preconnect" | b"dns-prefetch" => Some(Kind::Hint),
        b"icon"
        | b"apple-touch-icon"
        | b"apple-touch-icon-precomposed"
        | b"mask-icon"
        | b"apple-touch-startup-image"
        | b"image_src" => Some(Kind::Image),
        b"manifest" | b"compression-dictionary" | b"import" => Some(Kind::Fetch),
        _ => None,
    })
}

fn preload_kind(destination: Option<&[u8]>) -> Kind {
    match destination.map(<[u8]>::to_ascii_lowercase).as_deref() {
        Some(b"script" | b"worker") => Kind::Script,
        Some(b"style") => Kind::Style,
        Some(b"image") => Kind::Image,
        Some(b"font") => Kind::Font,
        Some(b"document" | b"iframe" | b"embed" | b"object") => Kind::Frame,
        Some(b"audio" | b"video" | b"track") => Kind::Media,
        _ => Kind::Fetch,
    }
}

fn is_refresh(tag: &Tag<'_>) -> bool {
    values(tag, b"http-equiv").any(|value| value.trim_ascii().eq_ignore_ascii_case(b"refresh"))
}

/// Components of AMP load by themselves what `src` names.
fn is_amp(tag: &Tag<'_>) -> bool {
    tag.name().get(..4).is_some_and(|name| name.eq_ignore_ascii_case(b"amp-"))
}

/// The decoded values of all attributes of this name.
pub(super) fn values<'t>(tag: &'t Tag<'_>, name: &'t [u8]) -> impl Iterator<Item = std::borrow::Cow<'t, [u8]>> {
    let named = move |attribute: &&crate::html::Attribute| tag.attribute_name(attribute).eq_ignore_ascii_case(name);
    tag.attributes.iter().filter(named).map(|attribute| super::address::decode(tag.attribute_value(attribute)))
}
