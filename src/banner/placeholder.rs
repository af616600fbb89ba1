//! What stands in for a blocked frame.

use super::{
    address,
    markup::{escaped, link},
    style::attribute,
};
use crate::{Policy, catalog::Tracker, language::Texts, site_csp::Styling};

/// A frame below this many pixels either way was never meant to be seen, so nothing shows in its place.
const VISIBLE: u32 = 24;

/// No placeholder is larger than this many pixels, whatever the page says.
const LARGEST: u32 = 10_000;

/// Starts from initial values, so that it looks the same everywhere; the colours are those of the page's own scheme.
const BOX: &str = "all:initial!important;display:inline-flex!important;visibility:visible!important;\
                   flex-direction:column!important;justify-content:center!important;align-items:center!important;\
                   gap:.5em!important;box-sizing:border-box!important;max-width:100%!important;padding:1em!important;\
                   overflow-wrap:anywhere!important;text-align:center!important;\
                   vertical-align:bottom!important;background:Canvas!important;color:CanvasText!important;\
                   border:1px solid GrayText!important;border-radius:8px!important;\
                   font:medium/1.5 system-ui,sans-serif!important";
const TITLE: &str = "all:unset!important;font-weight:650!important";
const TEXT: &str = "all:unset!important;max-width:32em!important;font-size:.875em!important";
const LINKS: &str = "all:unset!important;display:flex!important;flex-wrap:wrap!important;gap:.25em 1.25em!important;\
                     justify-content:center!important";
/// The same for pages whose policy refuses attributes. Without the frame's own size it has that of most of them.
pub(super) const RULES: &str = include_str!("placeholder.css");

const LINK: &str = "all:revert!important;padding:.25em 0!important;color:inherit!important;\
                    text-decoration:underline!important";

/// The size of a frame, as far as its attributes say it plainly.
#[derive(Debug)]
pub(super) struct Size {
    width: Option<Length>,
    height: Option<Length>,
}

#[derive(Clone, Copy, Debug)]
enum Length {
    Pixels(u32),
    Percent(u32),
}

impl Size {
    pub(super) fn new(width: Option<&str>, height: Option<&str>) -> Self {
        Self { width: width.and_then(length), height: height.and_then(length) }
    }

    fn visible(&self) -> bool {
        ![self.width, self.height].iter().any(|side| matches!(side, Some(Length::Pixels(side)) if *side < VISIBLE))
    }

    /// Heights are minimal ones: enlarged text may need more than the frame did.
    fn style(&self) -> String {
        let width = match self.width {
            Some(Length::Pixels(width)) => format!("width:{width}px!important"),
            Some(Length::Percent(percent)) => format!("width:{percent}%!important"),
            None => "width:100%!important".to_owned(),
        };
        let height = match (self.width, self.height) {
            (Some(Length::Pixels(width)), Some(Length::Pixels(height))) => {
                format!("aspect-ratio:{width}/{height}!important")
            }
            (_, Some(Length::Pixels(height))) => format!("min-height:{height}px!important"),
            _ => "aspect-ratio:16/9!important".to_owned(),
        };
        format!("{width};{height}")
    }
}

pub(super) fn markup(
    policy: &Policy,
    texts: &Texts,
    tracker: &Tracker,
    address: &str,
    size: &Size,
    return_to: &str,
    styling: Styling,
) -> String {
    if !size.visible() {
        let style = attribute(styling, "display:none!important");
        return format!(r#"<tower-consent data-consent-ui="placeholder" hidden{style}></tower-consent>"#);
    }
    let style = |css: &str| attribute(styling, css);
    let category = policy.category(tracker.category.as_str());
    let category = category.map_or(tracker.category.as_str().into(), |category| category.title(texts));
    let content = address::content(address).map_or_else(String::new, |url| {
        let host = url.host_str().unwrap_or_default();
        let attributes = format!(r#" data-consent-ui="content" rel="noopener"{}"#, style(LINK));
        link(url.as_str(), &attributes, &texts.placeholder_open(host))
    });
    let settings = format!("{}?return={}#{}", policy.prefix, address::query_value(return_to), tracker.id);
    let settings = link(&settings, &format!(r#" data-consent-ui="settings"{}"#, style(LINK)), &texts.cookie_settings());
    format!(
        concat!(
            r#"<tower-consent data-consent-ui="placeholder" role="group" aria-label="{name}" lang="{language}" dir="{direction}"{frame}>"#,
            r#"<span{bold}>{name}</span><span{text}>{reason}</span><span{links}>{content}{settings}</span></tower-consent>"#,
        ),
        name = escaped(&texts.placeholder_title(&tracker.name)),
        language = texts.language.tag,
        direction = texts.language.direction,
        frame = style(&format!("{BOX};{}", size.style())),
        bold = style(TITLE),
        text = style(TEXT),
        links = style(LINKS),
        content = content,
        settings = settings,
        reason = escaped(&texts.placeholder_reason(&tracker.vendor, category)),
    )
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
