//! How the question and the settings link look: the sheets, and what of them is repeated on the elements.

use super::{
    placeholder,
    style::{Sheet, attribute},
};
use crate::{policy::Layout, site_csp::Styling};

/// What holds for every theme.
const THEMES: &str = include_str!("theme.css");

/// What is repeated there outweighs even an important rule in a cascade layer. The variable is for print.
const ROOT: &str = "display:var(--tower-consent,block)!important;position:fixed!important;visibility:visible!important;\
                    opacity:1!important;transform:none!important;z-index:2147483647!important;\
                    font:medium/1.5 system-ui,sans-serif!important;";
const PAPER: &str =
    "background:var(--consent-background,Canvas)!important;color:var(--consent-text,CanvasText)!important;";
const FORM: &str = "display:grid!important;visibility:visible!important;opacity:1!important;";

const CENTRED: &str = "position:absolute!important;inset:0!important;margin:auto!important;overflow:auto!important;\
                       block-size:fit-content!important;max-block-size:calc(100% - 1.5em)!important";

/// The look that a policy gives to what stands in the site's pages.
#[derive(Debug)]
pub(crate) struct Look {
    layout: Layout,
    theme: String,
    banner: Sheet,
    link: Sheet,
}

impl Look {
    /// `theme` names values for the properties that our rules read. It has no weight: a rule of the site's own outweighs it.
    pub(crate) fn new(layout: Layout, theme: &[(&str, String)]) -> Self {
        let values: String = theme.iter().map(|(name, value)| format!("--consent-{name}:{value};")).collect();
        let theme = if values.is_empty() { values } else { format!(":where(:root){{{values}}}\n") };
        let banner = [&theme, include_str!("banner.css"), rules(layout), THEMES].concat();
        let link = [&theme, include_str!("link.css")].concat();
        Self {
            theme,
            layout,
            banner: Sheet::new(&banner, &[placeholder::RULES]),
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
        let [root, form] = match self.layout {
            Layout::Bar => [&[ROOT, PAPER, "inset:auto 0 .75em!important"][..], &[FORM]],
            Layout::Box => {
                [&[ROOT, PAPER, "inset-block:auto .75em!important;inset-inline:auto .75em!important"][..], &[FORM]]
            }
            Layout::Modal => {
                [&[ROOT, "inset:0!important;background:rgb(0 0 0/.6)!important"][..], &[FORM, PAPER, CENTRED]]
            }
        };
        [root, form].map(|parts| attribute(styling, parts.concat().trim_end_matches(';')))
    }
}

/// What a layout adds to the sheet of the bar.
fn rules(layout: Layout) -> &'static str {
    match layout {
        Layout::Bar => "",
        Layout::Box => include_str!("box.css"),
        Layout::Modal => include_str!("modal.css"),
    }
}
