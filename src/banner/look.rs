//! How the question and the settings link look: the sheets, and what of them is repeated on the elements.

use super::{
    placeholder,
    style::{Sheet, attribute},
};
use crate::{policy::Layout, site_csp::Styling};

/// Attributes outweigh even an important rule in a cascade layer: what a choice needs stands there and nowhere else, but for the
/// buttons' colours. Where there may be no attributes it follows the sheet. The variables are for print, and for the window.
const ROOT: &str = "all:initial!important;display:var(--tower-consent,block)!important;position:fixed!important;\
                    z-index:2147483647!important;overflow:auto!important;overflow-wrap:anywhere!important;\
                    color-scheme:var(--consent-scheme,light dark)!important;font:medium/1.5 system-ui!important;";
const PAPER: &str = "background:var(--consent-background,Canvas)!important;color:var(--consent-text,CanvasText)!important;\
                     border:1px solid #8886!important;border-radius:var(--consent-radius,.5em)!important;\
                     box-shadow:0 0 2em #0004!important;margin:auto!important;padding:0 0 .5em!important;";
const LOW: &str = "max-height:calc(var(--consent-room) - 2em)!important;";
const BAR: &str = "inset:auto 0 .5em!important;width:min(100% - 1em,62em)!important;";
const BOX: &str = "inset:auto 0 .5em!important;inset-inline:auto .5em!important;width:min(100% - 1em,26em)!important;";
const BACKDROP: &str = "inset:0!important;background:#0009!important;";
const CENTRED: &str = "position:absolute!important;inset:0!important;overflow:auto!important;\
                       width:min(100% - 1.5em,38em)!important;height:fit-content!important;\
                       max-height:calc(100% - 1.5em)!important;";
pub(super) const SHOWN: &str = "display:grid!important;visibility:visible!important;opacity:1!important;";
pub(super) const BUTTON: &str = "display:inline-block!important;visibility:visible!important;opacity:1!important;\
                                 min-height:2.75em!important;background:var(--consent-accent,CanvasText)!important;\
                                 color:var(--consent-label,Canvas)!important;";

/// What holds for placeholders, on pages that ask and on those that do not.
const WHOLE: &str = include_str!("whole.css");

/// The look that a policy gives to what stands in the site's pages.
#[derive(Debug)]
pub(crate) struct Look {
    layout: Layout,
    theme: String,
    banner: Sheet,
    link: Sheet,
}

impl Look {
    /// `theme` names values for the properties that our rules read. It has no weight: a rule of the site's own outweighs it. Where
    /// the visitor forces colours there is none, and buttons, which keep their own, have the system's.
    pub(crate) fn new(layout: Layout, theme: &[(&str, String)]) -> Self {
        let values: String = theme.iter().map(|(name, value)| format!("--consent-{name}:{value};")).collect();
        let theme = if values.is_empty() {
            values
        } else {
            format!("@media (forced-colors: none) {{:where(:root){{{values}}}}}\n")
        };
        let banner = [&theme, include_str!("banner.css"), rules(layout), WHOLE].concat();
        let link = [&theme, include_str!("link.css"), WHOLE].concat();
        Self {
            theme,
            layout,
            banner: Sheet::new(&banner, &[&own_rules(layout), placeholder::RULES]),
            link: Sheet::new(&link, &[include_str!("corner.css"), placeholder::RULES]),
        }
    }

    /// The values of the theme, for our own pages.
    pub(super) fn theme(&self) -> &str {
        &self.theme
    }

    /// The sheet of what a page gets: the banner, or the link.
    pub(super) fn sheet(&self, asks: bool) -> &Sheet {
        if asks { &self.banner } else { &self.link }
    }

    /// What the banner is to a screen reader. Never `aria-modal`: where no style makes the page behind inert, it can be read.
    pub(super) fn role(&self) -> &'static str {
        match self.layout {
            Layout::Bar | Layout::Box => "region",
            Layout::Modal => "dialog",
        }
    }

    /// The attributes of the banner and of its form, where there may be any.
    pub(super) fn attributes(&self, styling: Styling) -> [String; 2] {
        boxes(self.layout).map(|css| attribute(styling, &css))
    }
}

/// What a layout adds to the sheet: room at the end of the page that can be read meanwhile.
fn rules(layout: Layout) -> &'static str {
    match layout {
        Layout::Bar => concat!(include_str!("room.css"), include_str!("bar.css")),
        Layout::Box => include_str!("room.css"),
        Layout::Modal => include_str!("modal.css"),
    }
}

/// The style of the banner itself and of its form. The root of a modal dims the page, and its form is the paper.
fn boxes(layout: Layout) -> [String; 2] {
    let [root, form] = match layout {
        Layout::Bar => [&[ROOT, PAPER, BAR, LOW][..], &[SHOWN]],
        Layout::Box => [&[ROOT, PAPER, BOX, LOW][..], &[SHOWN]],
        Layout::Modal => [&[ROOT, BACKDROP][..], &[SHOWN, PAPER, CENTRED]],
    };
    [root, form].map(<[&str]>::concat)
}

/// What otherwise stands in attributes.
fn own_rules(layout: Layout) -> String {
    const BANNER: &str = "tower-consent[data-consent-ui=banner]:not(#_#_#_)";
    let [root, form] = boxes(layout);
    let actions = format!("{BANNER} consent-actions");
    format!("{BANNER}{{{root}}}{BANNER} form{{{form}}}{actions}{{{SHOWN}}}{actions} button{{{BUTTON}}}")
}
