//! The cookie declaration: what there may be on the site, by whom, what for and how long; how to switch it off elsewhere; rights.
//!
//! Trackers' and categories' ids are anchors; those of the page's own parts have an underscore, which no id has.

use std::borrow::Cow;

use super::{
    Visitor, address, help, lifetime,
    markup::{escaped, hidden, link},
    page::Page,
    rights, tracker,
};
use crate::{
    catalog::{CATEGORIES, CookieRule, Party, Tracker},
    language::Texts,
    policy::{Category, Jurisdiction},
};

const STYLE: &str = include_str!("declaration.css");
/// So much of what is searched for is read, in characters.
const MAX_QUERY: usize = 100;
/// How long a grant for one load waits for it.
const ONCE: &str = "PT1M";
const OWN: &str = "site_cookies";
const HELP: &str = "browser_help";
/// Where the rights stand.
pub(super) const RIGHTS: &str = "your_rights";

/// What of the declaration is asked for, and by whom.
#[derive(Debug)]
pub(crate) struct Asked<'a> {
    /// What is searched for; nothing asks for all.
    pub(crate) query: &'a str,
    /// The category that is asked for; nothing asks for all.
    pub(crate) category: &'a str,
    pub(crate) return_to: &'a str,
    /// The names of the state cookie, of the identity and of a grant for one load.
    pub(crate) cookies: [&'static str; 3],
    /// Shown in a frame of the site's own page.
    pub(crate) embedded: bool,
}

/// A part of the page: its anchor, its title, how many things are in it, and its markup.
struct Section<'a> {
    id: &'a str,
    title: Cow<'a, str>,
    count: Option<usize>,
    content: String,
}

/// What is searched for.
struct Search<'a> {
    query: String,
    category: &'a str,
}

pub(super) fn page(visitor: Visitor<'_>, asked: &Asked<'_>, nonce: &str) -> String {
    let Visitor { policy, texts, .. } = visitor;
    let return_to = address::return_path(asked.return_to);
    let search = Search::new(asked);
    let mut sections: Vec<Section<'_>> = own_cookies(visitor, asked, &search).into_iter().collect();
    sections.extend(policy.categories.iter().filter_map(|category| trackers(visitor, category, &search)));
    let found = sections.iter().filter_map(|section| section.count).sum::<usize>();
    if !search.is_narrow() {
        let settings = address::counter(policy, texts, "", &address::returning(return_to));
        sections.push(Section {
            id: HELP,
            title: texts.help_title(),
            count: None,
            content: format!("<p>{}</p>{}", escaped(&texts.help_text()), help::list(texts)),
        });
        sections.push(Section {
            id: RIGHTS,
            title: texts.rights_title(),
            count: None,
            content: rights::list(visitor, &settings, asked.cookies[1]),
        });
    }
    let content = format!(
        r#"<h1>{}</h1><p class="lead">{}</p>{}{}<div class="columns">{}<div>{}</div></div>"#,
        escaped(&texts.declaration_title()),
        escaped(&texts.declaration_text()),
        form(visitor, return_to, &search),
        status(visitor, return_to, &search, found),
        contents(texts, &sections),
        sections.iter().map(Section::render).collect::<String>(),
    );
    // Without a script a status is not read aloud, but the title of a new page is.
    let title = texts.declaration_title();
    let title = if search.is_narrow() { format!("{}. {title}", texts.search_found(found)).into() } else { title };
    Page {
        texts,
        title: &title,
        content: &content,
        return_to,
        nonce,
        path: Some("/cookies"),
        style: STYLE,
        embedded: asked.embedded,
    }
    .render(policy)
}

impl Section<'_> {
    fn render(&self) -> String {
        let Self { id, title, count, content } = self;
        let count = count.map_or_else(String::new, |count| format!(" <small>{count}</small>"));
        format!(
            r#"<section id="{id}" aria-labelledby="h_{id}"><h2 id="h_{id}">{}{count}</h2>{content}</section>"#,
            escaped(title)
        )
    }
}

impl<'a> Search<'a> {
    fn new(asked: &Asked<'a>) -> Self {
        let query: String = asked.query.trim().chars().take(MAX_QUERY).collect();
        Self { query, category: asked.category }
    }

    fn is_narrow(&self) -> bool {
        !self.query.is_empty() || !self.category.is_empty()
    }

    fn takes(&self, category: &str) -> bool {
        self.category.is_empty() || self.category == category
    }

    fn finds<'t>(&self, mut words: impl Iterator<Item = &'t str>) -> bool {
        let wanted = self.query.to_lowercase();
        wanted.is_empty() || words.any(|word| word.to_lowercase().contains(&wanted))
    }

    fn finds_tracker(&self, tracker: &Tracker) -> bool {
        let cookies = tracker.cookie.iter().flat_map(words);
        let storage = tracker.storage.iter().flat_map(|rule| [rule.key.as_str(), &rule.purpose]);
        let names = [tracker.id.as_str(), &tracker.name, &tracker.vendor];
        self.finds(names.into_iter().chain(tracker.country.as_deref()).chain(cookies).chain(storage))
    }
}

fn words(cookie: &CookieRule) -> impl Iterator<Item = &str> {
    [cookie.name.as_str(), &cookie.purpose].into_iter().chain(cookie.domain.as_deref())
}

/// The search works by address alone, without a script.
fn form(visitor: Visitor<'_>, return_to: &str, search: &Search<'_>) -> String {
    let Visitor { policy, texts, .. } = visitor;
    let option = |id: &str, title: &str| {
        let selected = if search.category == id { " selected" } else { "" };
        format!(r#"<option value="{}"{selected}>{}</option>"#, escaped(id), escaped(title))
    };
    let categories = policy.categories.iter().map(|category| option(category.id.as_str(), &category.title(texts)));
    format!(
        concat!(
            r#"<form role="search" class="search" method="get" action="{prefix}/cookies" target="_self" data-consent-ui="search">{back}"#,
            r#"<label>{words}<input type="search" name="q" value="{query}" maxlength="{max}" autocomplete="off"></label>"#,
            r#"<label>{category}<select name="category">{all}{categories}</select></label><button>{button}</button></form>"#,
        ),
        prefix = escaped(&policy.prefix),
        back = hidden("return", return_to) + &hidden("lang", texts.language.tag),
        words = escaped(&texts.search_for()),
        query = escaped(&search.query),
        max = MAX_QUERY,
        category = escaped(&texts.search_in()),
        all = option("", &texts.search_all()),
        categories = categories.collect::<String>(),
        button = escaped(&texts.search()),
    )
}

/// What was found, and the way back to all.
fn status(visitor: Visitor<'_>, return_to: &str, search: &Search<'_>, found: usize) -> String {
    if !search.is_narrow() {
        return String::new();
    }
    let Visitor { policy, texts, .. } = visitor;
    let all = address::counter(policy, texts, "/cookies", &address::returning(return_to));
    format!(
        r#"<p role="status" data-consent-ui="found">{} {}</p>"#,
        escaped(&texts.search_found(found)),
        link(&all, r#" target="_self""#, &texts.search_show_all())
    )
}

fn contents(texts: &Texts, sections: &[Section<'_>]) -> String {
    if sections.is_empty() {
        return String::new();
    }
    let item = |section: &Section<'_>| {
        let count = section.count.map_or_else(String::new, |count| format!(" <small>{count}</small>"));
        format!(r##"<li><a href="#{}" target="_self">{}</a>{count}</li>"##, section.id, escaped(&section.title))
    };
    format!(
        r#"<nav class="contents" aria-label="{}"><ul>{}</ul></nav>"#,
        escaped(&texts.on_this_page()),
        sections.iter().map(item).collect::<String>()
    )
}

/// Ours, with the reason for which nobody is asked, and those that the owner has declared.
fn own_cookies<'a>(visitor: Visitor<'a>, asked: &Asked<'_>, search: &Search<'_>) -> Option<Section<'a>> {
    let Visitor { policy, consent, texts, .. } = visitor;
    let days = format!("P{}D", policy.days(consent.jurisdiction()));
    let facts = [
        (days.as_str(), texts.state_cookie_purpose()),
        (days.as_str(), texts.identity_cookie_purpose()),
        (ONCE, texts.once_cookie_purpose()),
    ];
    let ours = asked.cookies.into_iter().zip(facts).map(|(name, (max_age, purpose))| CookieRule {
        name: name.to_owned(),
        party: Party::First,
        domain: None,
        max_age: Some(max_age.to_owned()),
        purpose: purpose.into_owned(),
    });
    let found: Vec<CookieRule> = ours.chain(policy.cookies.own.iter().cloned()).collect();
    let found: Vec<_> = found.iter().filter(|cookie| search.finds(words(cookie))).collect();
    if found.is_empty() || !search.takes(CATEGORIES[0]) {
        return None;
    }
    // The owner's are in whatever language he wrote them.
    let table = tracker::table(texts, &found, &[], r#" dir="auto""#);
    let content = format!("<p>{}</p><article>{table}</article>", escaped(&texts.own_cookies_text()));
    Some(Section { id: OWN, title: texts.own_cookies(), count: Some(found.len()), content })
}

/// What there is of a category, where the search finds anything in it.
fn trackers<'a>(visitor: Visitor<'a>, category: &'a Category, search: &Search<'_>) -> Option<Section<'a>> {
    let Visitor { policy, texts, .. } = visitor;
    let of_category = policy.catalog.trackers().iter().filter(|tracker| tracker.category == category.id);
    let items: Vec<String> = of_category
        .filter(|tracker| search.takes(category.id.as_str()) && search.finds_tracker(tracker))
        .map(|tracker| article(visitor, tracker))
        .collect();
    if items.is_empty() {
        return None;
    }
    let content = format!("<p>{}</p>{}", escaped(&category.description(texts)), items.concat());
    Some(Section { id: category.id.as_str(), title: category.title(texts), count: Some(items.len()), content })
}

fn article(visitor: Visitor<'_>, tracker: &Tracker) -> String {
    let Visitor { consent, texts, .. } = visitor;
    let runs = consent.permits.tracker_named(tracker.id.as_str()) == Some(true);
    let (class, state) = if runs { ("state on", texts.state_on()) } else { ("state", texts.state_off()) };
    let cookies: Vec<&CookieRule> = tracker.cookie.iter().collect();
    let table = if cookies.is_empty() && tracker.storage.is_empty() {
        format!(r#"<p class="facts">{}</p>"#, escaped(&texts.no_cookies()))
    } else {
        tracker::table(texts, &cookies, &tracker.storage, tracker::english(texts))
    };
    format!(
        r#"<article id="{}" data-consent-ui="tracker"><h3>{} <small class="{class}">{}</small></h3>{}{}{table}</article>"#,
        tracker.id,
        escaped(&tracker.name),
        escaped(&state),
        tracker::facts(texts, tracker),
        exemption(texts, consent.jurisdiction(), tracker),
    )
}

/// Why an exempt tracker runs without a yes, and within which limits (CNIL, 4 July 2025).
fn exemption(texts: &Texts, jurisdiction: Jurisdiction, tracker: &Tracker) -> String {
    if !(tracker.exempt && jurisdiction.has_exemption()) {
        return String::new();
    }
    let limits = if jurisdiction == Jurisdiction::Fr {
        let (cookies, figures) = (lifetime::lifetime(texts, Some("P13M")), lifetime::lifetime(texts, Some("P25M")));
        format!(" {}", texts.exempt_limits(cookies, figures))
    } else {
        String::new()
    };
    format!(r#"<p data-consent-ui="exempt">{}{}</p>"#, escaped(&texts.exempt_text()), escaped(&limits))
}
