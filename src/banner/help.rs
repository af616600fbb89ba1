//! How people switch cookies off in their own browser: data, with the day on which it was last gone through.

use std::sync::LazyLock;

use serde::Deserialize;

use super::markup::{escaped, link};
use crate::language::Texts;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Browsers {
    browser: Vec<Browser>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Browser {
    name: String,
    platform: String,
    /// What to press, one behind the other.
    steps: Vec<String>,
    /// The vendor's own help.
    help: String,
    vendor: String,
    /// A day such as `2026-11-25`.
    reviewed: String,
}

static BROWSERS: LazyLock<Vec<Browser>> = LazyLock::new(|| {
    let browsers: Browsers = toml::from_str(include_str!("browsers.toml")).expect("the tests read the file");
    browsers.browser
});

/// The list of browsers.
pub(super) fn list(texts: &Texts) -> String {
    let item = |browser: &Browser| {
        // The steps are the browser's own words, whatever the language of the page.
        let steps: Vec<_> = browser.steps.iter().map(|step| escaped(step)).collect();
        format!(
            r#"<li><b>{}</b> <small>{}</small><p lang="en" dir="ltr">{}</p><p class="facts">{} · {}</p></li>"#,
            escaped(&browser.name),
            escaped(&browser.platform),
            steps.join(" › "),
            link(&browser.help, r#" rel="noopener noreferrer""#, &texts.help_by(&browser.vendor)),
            escaped(&texts.help_reviewed(&browser.reviewed)),
        )
    };
    format!(r#"<ul class="browsers">{}</ul>"#, BROWSERS.iter().map(item).collect::<String>())
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, time::SystemTime};

    use super::*;

    const TWO_YEARS: u64 = 2 * 365 * 86_400;

    #[test]
    fn the_browsers_that_people_use_are_there_once() {
        let found: BTreeSet<_> = BROWSERS.iter().map(|b| (b.name.as_str(), b.platform.as_str())).collect();
        assert_eq!(found.len(), BROWSERS.len());
        for name in ["Chrome", "Edge", "Firefox", "Safari", "Samsung Internet", "Brave", "Opera"] {
            assert!(BROWSERS.iter().any(|browser| browser.name == name), "{name}");
        }
    }

    #[test]
    fn help_is_reviewed_and_leads_to_the_vendor() {
        for browser in BROWSERS.iter() {
            let reviewed = humantime::parse_rfc3339(&format!("{}T00:00:00Z", browser.reviewed)).expect("a day");
            let age = SystemTime::now().duration_since(reviewed).expect("a day that has been").as_secs();
            assert!(age < TWO_YEARS, "{} on {} has to be reviewed", browser.name, browser.platform);
            assert!(browser.help.starts_with("https://") && browser.steps.len() > 1, "{browser:?}");
            assert!(!browser.name.contains("Internet Explorer"), "nobody can follow that any more");
        }
    }
}
