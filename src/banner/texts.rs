//! Every English text that a visitor reads. Plain text: whoever writes it into a page escapes it.

use crate::consent::Basis;

pub(super) const LANGUAGE: &str = "en";
pub(super) const DIRECTION: &str = "ltr";

pub(super) const REGION: &str = "Cookies and tracking";
pub(super) const COOKIES: &str = "Cookies";
pub(super) const BANNER_TEXT: &str = "We use cookies and other tracking technologies to improve your browsing, to analyse \
                                      our traffic and to understand where our visitors come from.";
pub(super) const ACCEPT: &str = "Accept all";
pub(super) const REJECT: &str = "Reject all";
pub(super) const CHOOSE: &str = "Choose";
pub(super) const SAVE: &str = "Save my choice";
pub(super) const SETTINGS: &str = "Cookie settings";
pub(super) const PRIVACY_PAGE: &str = "privacy page";
pub(super) const BEFORE_SETTINGS: &str = "You can change your mind at any time under ";
pub(super) const BEFORE_PRIVACY_PAGE: &str = "More on our ";
pub(super) const NECESSARY: &str = "Necessary";
pub(super) const NECESSARY_TEXT: &str = "What the site needs in order to work, and to remember your choice.";
pub(super) const ALWAYS_ON: &str = "Always on";
pub(super) const OUTDATED: &str = "What we ask for has changed since your last visit, so please choose again.";
pub(super) const HONORED: &str = "Opt-Out Request Honored.";
pub(super) const MARKETING: &str = "Marketing";
pub(super) const SIGNAL_OVERRIDDEN: &str = "Your browser sends Global Privacy Control. You have allowed marketing on this site \
                                            all the same; reject it here to let the signal count again.";

pub(super) const SAVED: &str = "Your choice is saved.";
pub(super) const INTRODUCTION: &str = "Decide what may load and be stored when you visit. Nothing here is needed to use the \
                                       site, refusing costs you nothing, and you can change or withdraw your choice at any time.";
pub(super) const IN_FORCE: &str = "In force now";
pub(super) const CATEGORIES: &str = "What you can allow";
pub(super) const FOR_EVERYTHING: &str = "For everything at once, or as ticked above";
pub(super) const UNASKED: &str = "Loaded without asking";
pub(super) const UNASKED_TEXT: &str =
    "The site may load these for everybody. Their makers then see your network address.";
pub(super) const COOKIE: &str = "Cookie";
pub(super) const PURPOSE: &str = "What for";
pub(super) const KEPT: &str = "Kept";
pub(super) const FIRST_PARTY: &str = "this site’s";
pub(super) const PRIVACY_NOTICE: &str = "privacy notice";
pub(super) const NOT_STATED: &str = "not stated";
pub(super) const SESSION: &str = "until you close the browser";
pub(super) const BACK: &str = "Back to the site";
pub(super) const CONTACT: &str = "Questions?";

pub(super) fn title(site: Option<&str>) -> String {
    format!("Cookies on {}", site.unwrap_or("this site"))
}

/// `asked` and `granted` name categories: what waits for a yes, and what the site turns on without one.
pub(super) fn purposes(asked: &[&str], granted: &[&str]) -> String {
    match (asked, granted) {
        ([], []) => String::new(),
        (asked, []) => format!("Off until you say yes: {}.", list(asked)),
        ([], granted) => format!("On unless you say no: {}.", list(granted)),
        (asked, granted) => format!("Off until you say yes: {}. On unless you say no: {}.", list(asked), list(granted)),
    }
}

pub(super) fn third_parties(count: usize) -> String {
    if count == 1 { "One third party".to_owned() } else { format!("Up to {count} third parties") }
}

pub(super) const THIRD_PARTIES_RECEIVE: &str = " may receive data. ";

pub(super) fn services(count: usize) -> String {
    if count == 1 { "One service".to_owned() } else { format!("Up to {count} services") }
}

pub(super) fn singles(category: &str) -> String {
    format!("“{category}” allows all of these. To allow only some, leave it unticked and tick them here.")
}

pub(super) fn needs(categories: &[&str]) -> String {
    format!("Can load anything, so it runs only where {} are allowed, or when ticked itself.", list(categories))
}

pub(super) fn cookies(count: usize) -> String {
    if count == 1 { "One cookie".to_owned() } else { format!("{count} cookies") }
}

/// What the browser's signal does to the category of this name.
pub(super) fn signal(marketing: &str) -> String {
    format!("Your browser sends Global Privacy Control, so “{marketing}” stays off unless you turn it on here.")
}

pub(super) fn notice_of(vendor: &str) -> String {
    format!("{PRIVACY_NOTICE} of {vendor}")
}

/// What is allowed now, and why. `allowed` names categories and single trackers.
pub(super) fn in_force(basis: Basis, allowed: &[&str]) -> String {
    let allowed = match allowed {
        [] => "Only what is necessary is on.".to_owned(),
        allowed => format!("On besides what is necessary: {}.", list(allowed)),
    };
    let basis = match basis {
        Basis::Choice => "You have chosen.",
        Basis::Signal => "You have not chosen yet; your browser’s signal holds.",
        Basis::Outdated => OUTDATED,
        Basis::None => "You have not chosen yet.",
    };
    format!("{basis} {allowed}")
}

pub(super) fn third_party(domain: Option<&str>) -> String {
    domain.map_or_else(|| "third party".to_owned(), |domain| format!("third party, {domain}"))
}

pub(super) fn placeholder(name: &str) -> String {
    format!("{name} is not loaded")
}

pub(super) fn placeholder_reason(vendor: &str, category: &str) -> String {
    format!("It would send data about your visit to {vendor}. You have not allowed “{category}”.")
}

pub(super) fn open_content(host: &str) -> String {
    format!("Open on {host}")
}

/// `a`, `a and b`, `a, b and c`.
fn list(items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
