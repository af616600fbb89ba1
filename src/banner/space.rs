//! The space that a frame takes, as far as its own tag and the one around it say.

/// A frame smaller than this many pixels either way was never meant to be seen, so nothing shows in its place.
const VISIBLE: u32 = 24;

/// Below this height, in pixels, a placeholder may be higher than its frame: what it says would not be readable by scrolling in it.
const ROOMY: u32 = 120;

/// No placeholder is larger than this many pixels, whatever the page says.
const LARGEST: u32 = 10_000;

/// No value of a `style` attribute that is longer, in bytes, says where a frame is.
const LONGEST: usize = 64;

/// What a frame's `style` may say of its space. Everything else is for what the frame shows.
const GEOMETRY: [&str; 28] = [
    "position",
    "inset",
    "top",
    "right",
    "bottom",
    "left",
    "width",
    "height",
    "min-width",
    "min-height",
    "max-width",
    "max-height",
    "aspect-ratio",
    "margin",
    "margin-top",
    "margin-right",
    "margin-bottom",
    "margin-left",
    "float",
    "clear",
    "flex",
    "align-self",
    "justify-self",
    "grid-area",
    "grid-column",
    "grid-row",
    "vertical-align",
    "z-index",
];

/// What is said of a frame's space.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Space<'a> {
    /// The attribute `width`.
    pub(crate) width: Option<&'a str>,
    /// The attribute `height`.
    pub(crate) height: Option<&'a str>,
    /// The attribute `style`.
    pub(crate) style: Option<&'a str>,
    /// The attribute `hidden`.
    pub(crate) hidden: Option<&'a str>,
    /// Whether the frame fills the element around it, which has its proportions.
    pub(crate) fills: bool,
}

#[derive(Clone, Copy, Debug)]
enum Length {
    Pixels(u32),
    Percent(u32),
}

impl Space<'_> {
    /// The same space in declarations; `None` if nobody was to see it.
    pub(super) fn css(&self) -> Option<String> {
        let own = |name: &str| self.declarations().filter(|(own, _)| own == name).map(|(_, value)| value).last();
        let side = |name, attribute: Option<&str>| own(name).as_deref().or(attribute).and_then(length);
        let (width, height) = (side("width", self.width), side("height", self.height));
        let is_tiny = |side| matches!(side, Some(Length::Pixels(side)) if side < VISIBLE);
        let hides = |name: &str, word: &str| own(name).is_some_and(|value| value.eq_ignore_ascii_case(word));
        // What is hidden until it is found may yet be seen; every other value hides for good (WHATWG HTML 6.1).
        let is_hidden = self.hidden.is_some_and(|value| !value.eq_ignore_ascii_case("until-found"));
        if is_hidden || is_tiny(width) || is_tiny(height) || hides("display", "none") || hides("visibility", "hidden") {
            return None;
        }
        if self.fills {
            return Some(important("position:absolute;inset:0;width:100%;height:100%"));
        }
        let mut css = String::new();
        if own("width").is_none() {
            css += &match width {
                Some(Length::Pixels(width)) => format!("width:{width}px;"),
                Some(Length::Percent(percent)) => format!("width:{percent}%;"),
                None => "width:100%;".to_owned(),
            };
        }
        if own("height").is_none() {
            css += &match height {
                Some(Length::Pixels(height)) if height < ROOMY => format!("min-height:{height}px;"),
                Some(Length::Pixels(height)) => format!("height:{height}px;"),
                Some(Length::Percent(percent)) => format!("height:{percent}%;"),
                None => String::new(),
            };
        }
        // A share of a height that nobody has said is none.
        let is_open = !matches!(height, Some(Length::Pixels(_))) && own("height").is_none_or(|own| own.contains('%'));
        if is_open && own("aspect-ratio").is_none() {
            css += "aspect-ratio:16/9;";
        }
        if own("display").is_some_and(|value| !value.starts_with("inline")) {
            css += "display:flex;";
        }
        for (name, value) in self.declarations().filter(|(name, _)| GEOMETRY.contains(&name.as_str())) {
            css += &format!("{name}:{value};");
        }
        Some(important(css.trim_end_matches(';')))
    }

    /// What the attribute `style` says plainly, in its order.
    fn declarations(&self) -> impl Iterator<Item = (String, String)> {
        let is_plain =
            |value: &str| value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" .%()+-*/,".contains(&byte));
        self.style.unwrap_or_default().split(';').filter_map(move |declaration| {
            let (name, value) = declaration.split_once(':')?;
            let value = value.split('!').next().unwrap_or_default().trim();
            let fits = !value.is_empty() && value.len() <= LONGEST && is_plain(value);
            fits.then(|| (name.trim().to_ascii_lowercase(), value.to_ascii_lowercase()))
        })
    }
}

fn important(css: &str) -> String {
    css.split(';').map(|declaration| format!("{declaration}!important")).collect::<Vec<_>>().join(";")
}

/// `560`, `560px` or `100%`; anything else says nothing.
fn length(text: &str) -> Option<Length> {
    let text = text.trim_matches(|c: char| c.is_ascii_whitespace());
    let number = |digits: &str| digits.parse().ok().filter(|_| digits.bytes().all(|b| b.is_ascii_digit()));
    match text.strip_suffix('%') {
        Some(percent) => number(percent).map(|percent: u32| Length::Percent(percent.clamp(1, 100))),
        None => number(text.strip_suffix("px").unwrap_or(text)).map(|px: u32| Length::Pixels(px.min(LARGEST))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_says_where_a_frame_is_and_nothing_else() {
        let css =
            |style| Space { width: Some("560"), height: Some("315"), style: Some(style), ..Space::default() }.css();
        for (style, expected) in [
            ("border:0", "width:560px!important;height:315px!important"),
            (
                "POSITION: Absolute; top: 0 !important; width:100%; height:100%; background: url(//tracker.example)",
                "aspect-ratio:16/9!important;position:absolute!important;top:0!important;width:100%!important;height:100%!important",
            ),
            (
                "aspect-ratio: 4/3; height: auto; display:block",
                "width:560px!important;display:flex!important;aspect-ratio:4/3!important;height:auto!important",
            ),
            (r#"width:1px"x; height:\31 px"#, "width:560px!important;height:315px!important"),
        ] {
            assert_eq!(css(style).as_deref(), Some(expected), "{style}");
        }
        for hidden in ["display: none", "visibility:hidden", "width:1px;height:1px"] {
            assert_eq!(css(hidden), None, "{hidden}");
        }
    }
    #[test]
    fn the_attribute_hidden_hides_whatever_it_says_but_until_found() {
        let css = |hidden| Space { hidden, ..Space::default() }.css();
        for hidden in ["", "hidden", "false", "until found"] {
            assert_eq!(css(Some(hidden)), None, "{hidden}");
        }
        for shown in [None, Some("until-found"), Some("Until-Found")] {
            assert!(css(shown).is_some(), "{shown:?}");
        }
    }
}
