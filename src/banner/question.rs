//! The question itself: the banner, and the link that leads back to it later.

use std::borrow::Cow;

use super::{
    address, declaration,
    look::{BUTTON, SHOWN},
    markup::{escaped, hidden, link, submit},
    placeholder::FORM,
    style::attribute,
    template::{Hole, Template},
    third_parties,
};
use crate::{
    catalog::CATEGORIES,
    language::Texts,
    policy::{Category, Policy},
    site_csp::{Asking, Presentation, Styling},
};

const WAY: &str = "display:block!important;padding:.625em 1em!important;background:var(--consent-accent,CanvasText)!important;\
                   color:var(--consent-label,Canvas)!important;border-radius:var(--consent-radius,.5em)!important;\
                   text-align:center!important;font-weight:600!important;forced-color-adjust:none!important";

const CORNER: &str = "all:initial!important;display:var(--tower-consent,block)!important;position:fixed!important;\
                      inset:auto auto 6px 6px!important;z-index:2147483646!important;\
                      color-scheme:var(--consent-scheme,light dark)!important;\
                      font:small/1.5 system-ui!important";
const PILL: &str = "all:revert!important;display:block!important;padding:.25em .75em!important;\
                    background:var(--consent-background,Canvas)!important;\
                    color:var(--consent-text,CanvasText)!important;border:1px solid!important;\
                    border-radius:2em!important";

/// A choice is followed by a real navigation: libraries that put pages into pages are told to leave ours alone. Unpoly is by the
/// `target` of links and forms.
pub(super) const OPT_OUT: &str = r#" data-turbo="false" hx-boost="false""#;

/// The banner: first in `<body>`, one form, where the layout has it.
pub(super) fn banner(policy: &Policy, texts: &Texts, presentation: Presentation) -> Template {
    let Presentation { styling, asking, .. } = presentation;
    let mut page = Template::default();
    page.push(&policy.look.sheet(true).element(styling));
    let [root, form] = policy.look.attributes(styling);
    page.push(&format!(
        r#"<tower-consent data-consent-ui="banner" role="{}" aria-label="{}" lang="{}" dir="{}"{OPT_OUT}{root}>"#,
        policy.look.role(),
        escaped(&texts.banner_label()),
        texts.language.tag,
        texts.language.direction,
    ));
    let action = address::counter(policy, texts, "", "");
    let action = escaped(&action);
    page.push(&format!(r#"<form id="{FORM}" method="post" action="{action}" target="_self"{form}>"#));
    page.push("<consent-text>");
    push_text(&mut page, policy, texts);
    page.push("</consent-text>");
    match asking {
        Asking::Form => push_choices(&mut page, policy, texts, styling),
        Asking::Link => push_way(&mut page, policy, texts, styling),
    }
    page.push(r#"<input type="hidden" name="return" value=""#).hole(Hole::ReturnValue).push(r#"">"#);
    // The style sheet shows the banner once this is there.
    page.push(&hidden("from", "banner"));
    page.push("</form></tower-consent>");
    page
}

/// The link to the preferences, on every page where nothing is asked.
pub(super) fn settings_link(policy: &Policy, texts: &Texts, styling: Styling) -> Template {
    let mut page = Template::default();
    page.push(&policy.look.sheet(false).element(styling));
    page.push(&format!(
        r#"<tower-consent role="region" aria-label="{}" lang="{}" dir="{}"{OPT_OUT}{}>"#,
        escaped(&texts.settings_label()),
        texts.language.tag,
        texts.language.direction,
        attribute(styling, CORNER),
    ));
    let attributes = format!(r#"data-consent-ui="settings"{}"#, attribute(styling, PILL));
    push_link(&mut page, policy, texts, &attributes, "", "");
    page.hole(Hole::Standing).push("</a>");
    page.push("</tower-consent>");
    page
}

fn push_choices(page: &mut Template, policy: &Policy, texts: &Texts, styling: Styling) {
    push_categories(page, policy, texts);
    page.push(&format!("<consent-actions{}>", attribute(styling, SHOWN)));
    for (choice, label) in [("reject", texts.reject_all()), ("accept", texts.accept_all())] {
        page.push(&submit(choice, &label, &attribute(styling, BUTTON)));
    }
    page.push("</consent-actions>");
}

/// In place of the choices, where no form can be sent: the way to the page that has them.
fn push_way(page: &mut Template, policy: &Policy, texts: &Texts, styling: Styling) {
    page.push(&format!("<consent-actions{}>", attribute(styling, SHOWN)));
    let attributes = format!(r#"data-consent-ui="choose"{}"#, attribute(styling, WAY));
    push_link(page, policy, texts, &attributes, "", "");
    page.push(&escaped(&texts.choose())).push("</a>");
    page.push("</consent-actions>");
}

fn push_text(page: &mut Template, policy: &Policy, texts: &Texts) {
    let title = match (&policy.banner.title, &policy.site.name) {
        (Some(own), _) => Cow::from(own),
        (None, Some(site)) => texts.banner_title(site).into(),
        (None, None) => texts.banner_title_unnamed(),
    };
    let text = policy.banner.text.as_deref().map_or_else(|| texts.banner_text(), Cow::from);
    let text = escaped(&text).replace('\n', "<br>");
    page.push(&format!("<p><b>{}</b></p><p>{text}</p>", escaped(&title)));
    page.hole(Hole::Notices);
    page.push("<p>").hole(Hole::Purposes).push("</p>").hole(Hole::Law);
    push_links(page, policy, texts);
}

fn push_links(page: &mut Template, policy: &Policy, texts: &Texts) {
    page.push("<p>");
    let vendors = third_parties::vendor_count(policy);
    if vendors > 0 {
        let label = texts.third_parties(vendors);
        push_link(page, policy, texts, r#"data-consent-ui="third-parties""#, "/cookies", "");
        page.push(&escaped(&label)).push("</a> · ");
    }
    push_link(page, policy, texts, r#"data-consent-ui="rights""#, "/cookies", &format!("#{}", declaration::RIGHTS));
    page.push(&escaped(&texts.your_rights())).push("</a> · ");
    push_link(page, policy, texts, r#"data-consent-ui="settings""#, "", "");
    page.hole(Hole::Settings).push("</a>");
    if let Some(address) = policy.site.privacy_page.as_deref().and_then(address::owned) {
        page.push(" · ").push(&link(&address, r#" data-consent-ui="privacy""#, &texts.privacy_page()));
    }
    page.push("</p>");
}

/// The start of a link to a page of ours, which leads back here; its label and its end follow.
fn push_link(page: &mut Template, policy: &Policy, texts: &Texts, attributes: &str, path: &str, fragment: &str) {
    let address = address::counter(policy, texts, path, "return=");
    page.push(&format!(r#"<a {attributes} target="_self" href="{}"#, escaped(&address)));
    page.hole(Hole::ReturnQuery).push(&format!(r#"{fragment}">"#));
}

/// Save comes before accept and reject, since Enter in a box presses the first button of a form.
fn push_categories(page: &mut Template, policy: &Policy, texts: &Texts) {
    let necessary = policy.category(CATEGORIES[0]).map_or_else(|| texts.category_necessary(), |c| c.title(texts));
    page.push(&format!(
        r#"<details><summary data-consent-ui="choose"><b>{}</b></summary><p><b>{}</b> {} {}</p>"#,
        escaped(&texts.choose()),
        escaped(&necessary),
        escaped(&texts.category_necessary_short()),
        escaped(&texts.always_on()),
    ));
    for category in policy.optional_categories() {
        push_category(page, category, texts);
    }
    page.push(&submit("save", &texts.save_choice(), "")).push("</details>");
}

fn push_category(page: &mut Template, category: &Category, texts: &Texts) {
    page.push(&format!(r#"<label><input type="checkbox" name="grant" value="{}""#, category.id));
    page.hole(Hole::Ticked(category.id.clone()));
    let (title, description) = (category.title(texts), category.short(texts));
    page.push(&format!("><span><b>{}</b> {}</span></label>", escaped(&title), escaped(&description)));
}
