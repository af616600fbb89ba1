//! Who is contacted from which page of the demo when nothing stands between, and which grants that needs.

use std::collections::BTreeSet;

use crate::harness::Contact;

/// One tracker on one page.
struct Expected {
    page: &'static str,
    host: &'static str,
    /// How path and query begin.
    target: &'static str,
    needs: &'static [&'static str],
    seen: Seen,
}

/// In which browsers the page's markup leads to the contact.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    WithScripts,
    WithoutScripts,
    Always,
}

/// Every optional category of the demo's policy.
pub(crate) const CATEGORIES: &[&str] = &["functional", "analytics", "marketing", "media"];

const ANALYTICS: &[&str] = &["analytics"];
const FUNCTIONAL: &[&str] = &["functional"];
const MARKETING: &[&str] = &["marketing"];
const MEDIA: &[&str] = &["media"];

const fn expect(
    page: &'static str,
    host: &'static str,
    target: &'static str,
    needs: &'static [&'static str],
    seen: Seen,
) -> Expected {
    Expected { page, host, target, needs, seen }
}

const NEWS: &str = "/news/north-head-light";

const EXPECTED: &[Expected] = &[
    expect("/", "www.googletagmanager.com", "/gtag/js?id=G-", ANALYTICS, Seen::WithScripts),
    expect("/", "www.googletagmanager.com", "/gtm.js?id=GTM-", CATEGORIES, Seen::WithScripts),
    expect("/", "www.googletagmanager.com", "/ns.html?id=GTM-", CATEGORIES, Seen::WithoutScripts),
    expect(NEWS, "www.googletagmanager.com", "/gtag/js?id=G-", ANALYTICS, Seen::WithScripts),
    expect(NEWS, "connect.facebook.net", "/en_US/fbevents.js", MARKETING, Seen::WithScripts),
    expect(NEWS, "www.facebook.com", "/tr?id=", MARKETING, Seen::WithoutScripts),
    expect(NEWS, "www.youtube.com", "/embed/", MEDIA, Seen::Always),
    expect(NEWS, "platform.twitter.com", "/widgets.js", MEDIA, Seen::WithScripts),
    expect(NEWS, "www.instagram.com", "/embed.js", MEDIA, Seen::WithScripts),
    expect(NEWS, "connect.facebook.net", "/en_US/sdk.js", MEDIA, Seen::WithScripts),
    expect("/events/open-day", "www.google-analytics.com", "/analytics.js", ANALYTICS, Seen::WithScripts),
    expect("/events/open-day", "forms.office.com", "/Pages/ResponsePage.aspx?id=", FUNCTIONAL, Seen::Always),
    expect("/jobs", "www.googletagmanager.com", "/gtag/js?id=G-", ANALYTICS, Seen::WithScripts),
    expect("/jobs", "bat.bing.com", "/bat.js", MARKETING, Seen::WithScripts),
    expect("/newsletter", "www.googletagmanager.com", "/gtag/js?id=G-", ANALYTICS, Seen::WithScripts),
    expect("/newsletter", "connect.facebook.net", "/en_US/fbevents.js", MARKETING, Seen::WithScripts),
    expect("/newsletter", "www.facebook.com", "/tr?id=", MARKETING, Seen::WithoutScripts),
    expect("/newsletter", "chimpstatic.com", "/mcjs-connected/js/users/", MARKETING, Seen::WithScripts),
    expect("/contact", "www.googletagmanager.com", "/gtag/js?id=G-", ANALYTICS, Seen::WithScripts),
    expect("/contact", "www.clarity.ms", "/tag/", ANALYTICS, Seen::WithScripts),
    expect("/privacy", "www.googletagmanager.com", "/gtag/js?id=G-", ANALYTICS, Seen::WithScripts),
];

/// Compares what a page did with what these grants permit: first the leaks, then what is missing.
pub(crate) fn differences(page: &str, granted: &[&str], scripts: bool, contacts: &[Contact]) -> Vec<String> {
    let granted: BTreeSet<_> = granted.iter().collect();
    let here = EXPECTED.iter().filter(|expected| expected.page == page);
    let permitted: Vec<_> = here.filter(|expected| expected.needs.iter().all(|need| granted.contains(need))).collect();

    let leaks = contacts.iter().filter(|contact| !permitted.iter().any(|expected| expected.matches(contact)));
    let leaks: BTreeSet<_> = leaks.map(|contact| format!("{page}: {contact} was contacted")).collect();

    let wanted = permitted.iter().filter(|expected| expected.seen != Seen::not_with(scripts));
    let missing = wanted.filter(|expected| !contacts.iter().any(|contact| expected.is_requested_by(contact)));
    let missing = missing.map(|expected| format!("{page}: {}{}… was not requested", expected.host, expected.target));
    leaks.into_iter().chain(missing).collect()
}

impl Expected {
    /// A bare connection names the host only.
    fn matches(&self, contact: &Contact) -> bool {
        self.host == contact.host && contact.target.as_deref().is_none_or(|target| target.starts_with(self.target))
    }

    fn is_requested_by(&self, contact: &Contact) -> bool {
        contact.target.is_some() && self.matches(contact)
    }
}

impl Seen {
    fn not_with(scripts: bool) -> Self {
        if scripts { Self::WithoutScripts } else { Self::WithScripts }
    }
}
