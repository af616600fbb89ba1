use std::collections::BTreeMap;

use serde::Deserialize;

use crate::encoding::Encoding;

/// A page that makes a browser contact a tracker in a way of its own.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Trick {
    #[serde(skip)]
    pub(crate) name: String,
    head: String,
    html: String,
    /// The page is `html` alone, without the frame that the others get.
    whole: bool,
    /// This browser does not fall for it, or not every time, even without the layer.
    pub(crate) inert: bool,
    /// The layer does not send this page at all while anything is denied.
    pub(crate) refused: bool,
    /// Whether scripting is on.
    pub(crate) scripts: bool,
    encoding: Encoding,
    pub(crate) content_type: String,
}

impl Default for Trick {
    fn default() -> Self {
        Self {
            name: String::new(),
            head: String::new(),
            html: String::new(),
            whole: false,
            inert: false,
            refused: false,
            scripts: true,
            encoding: Encoding::default(),
            content_type: "text/html; charset=utf-8".into(),
        }
    }
}

const GROUPS: [&str; 6] = [
    include_str!("pages/elements.toml"),
    include_str!("pages/addresses.toml"),
    include_str!("pages/tokenizer.toml"),
    include_str!("pages/noscript.toml"),
    include_str!("pages/tree.toml"),
    include_str!("pages/encodings.toml"),
];

/// More than any buffer of the layer holds.
pub(crate) const LONG: usize = (1 << 20) + 100;

/// Deeper than browsers nest elements.
const DEEP: usize = 600;

/// What shows that a page is there to its end.
const END: &str = r#"<p id="end">end</p>"#;

impl Trick {
    pub(crate) fn all() -> Vec<Self> {
        GROUPS.into_iter().flat_map(group).collect()
    }

    /// The page as the site sends it.
    pub(crate) fn page(&self) -> Vec<u8> {
        let name = &self.name;
        let page = if self.whole {
            self.html.clone()
        } else {
            format!(
                "<!DOCTYPE html><html><head><title>{name}</title>{}</head><body>\
                 <img src=\"http://$SITE/own/{name}.gif\" alt=\"\">{}$END</body></html>",
                self.head, self.html
            )
        };
        let host = format!("{name}.tracker.example");
        let page = page
            .replace("$T", &format!("http://{host}"))
            .replace("$S/", &format!("https://{host}/"))
            .replace("$S\"", &format!("https://{host}\""))
            .replace("$H", &host)
            .replace("$N", name)
            .replace("$LONG", &"x".repeat(LONG))
            .replace("$DEEP", &"<div>".repeat(DEEP))
            .replace("$END", END);
        self.encoding.write(&page)
    }

    /// Whether somebody who was contacted belongs to this page.
    pub(crate) fn is_behind(&self, host: &str, target: Option<&str>) -> bool {
        let words =
            |text: &str| text.split(|c: char| c != '-' && !c.is_ascii_alphanumeric()).any(|word| word == self.name);
        host.split('.').next() == Some(&self.name) || target.is_some_and(words)
    }
}

fn group(text: &str) -> Vec<Trick> {
    let tricks: BTreeMap<String, Trick> = toml::from_str(text).unwrap_or_else(|error| panic!("{error}"));
    tricks.into_iter().map(|(name, trick)| Trick { name, ..trick }).collect()
}
