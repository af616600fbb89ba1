//! What stands in for a blocked frame, and for what a blocked script would show.

use super::{
    address,
    markup::{escaped, hidden, link},
    question::OPT_OUT,
    space::Space,
    style::attribute,
};
use crate::{Policy, catalog::Tracker, consent::Anchor, language::Texts, site_csp::Styling};

/// The id of the form of ours on every page on which something is denied.
pub(super) const FORM: &str = "tower-consent";

/// Starts from initial values, so that it looks the same everywhere; the colours are those of the page's own scheme.
const BOX: &str = "all:initial!important;display:inline-flex!important;\
                   visibility:var(--consent-part,visible)!important;\
                   flex-direction:column!important;justify-content:safe center!important;align-items:center!important;\
                   gap:.5em!important;box-sizing:border-box!important;max-width:100%!important;padding:1em!important;\
                   overflow:auto!important;contain:layout!important;\
                   overflow-wrap:anywhere!important;text-align:center!important;\
                   background:var(--consent-background,Canvas)!important;\
                   color:var(--consent-text,CanvasText)!important;border:1px solid GrayText!important;\
                   border-radius:var(--consent-radius,8px)!important;\
                   font:medium/1.5 system-ui,sans-serif!important";
/// A line of its own: text beside it would move while it comes.
const NOTICE: &str = "display:flex!important;width:100%!important;max-width:34em!important;margin-block:.5em!important";
const END: &str = "display:flex!important;width:100%!important;max-width:34em!important;margin:.5em auto!important";
const TITLE: &str = "all:unset!important;font-weight:650!important";
const TEXT: &str = "all:unset!important;max-width:32em!important;font-size:.875em!important";
const ROW: &str = "all:unset!important;display:flex!important;flex-wrap:wrap!important;gap:.5em 1em!important;\
                   justify-content:center!important;align-items:center!important";
const BUTTON: &str = "all:revert!important;min-block-size:2.25em!important;padding:.375em 1em!important;\
                      font:inherit!important;font-weight:600!important;color:var(--consent-label,Canvas)!important;\
                      background:var(--consent-accent,CanvasText)!important;border:1px solid!important;\
                      border-radius:var(--consent-radius,.5em)!important;forced-color-adjust:none!important;\
                      cursor:pointer!important";
/// The same for pages whose policy refuses attributes. Without the frame's own size it has that of most of them.
pub(super) const RULES: &str = include_str!("placeholder.css");

const LINK: &str = "all:revert!important;padding:.25em 0!important;color:inherit!important;\
                    text-decoration:underline!important";

/// The form that the buttons of placeholders send, where there is no banner.
pub(super) fn form(policy: &Policy, texts: &Texts, return_to: &str, styling: Styling) -> String {
    format!(
        r#"<form id="{FORM}" method="post" action="{}" target="_self" hidden{OPT_OUT}{}>{}</form>"#,
        escaped(&address::counter(policy, texts, "", "")),
        attribute(styling, "display:none!important"),
        hidden("return", return_to),
    )
}

/// Where a placeholder stands.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Stand<'a> {
    /// In the space of a frame.
    Frame {
        space: Space<'a>,
        /// Where it would have been loaded from, as far as that can be told.
        address: &'a str,
    },
    /// Beside markup that a script would fill in, and that can be read without.
    Markup,
    /// In the place of a script that shows something by itself.
    Script,
    /// At the end of the page: what such a script shows has no place of its own.
    End,
}

/// What is not loaded.
#[derive(Debug)]
pub(crate) struct Placeholder<'a> {
    pub(crate) texts: &'a Texts,
    pub(crate) tracker: &'a Tracker,
    pub(crate) stand: Stand<'a>,
    /// The page.
    pub(crate) return_to: &'a str,
    /// Where on the page it stands.
    pub(crate) anchor: &'a Anchor,
    /// Whether the page has the form that its buttons send.
    pub(crate) has_form: bool,
    pub(crate) styling: Styling,
}

impl Placeholder<'_> {
    /// One element of the same size, phrasing content only: it may stand in a paragraph, and in a form of the site's own. Its
    /// buttons therefore belong to a form of ours elsewhere on the page.
    pub(crate) fn markup(&self, policy: &Policy) -> String {
        let (space, role, notice) = match self.stand {
            Stand::Frame { space, .. } => (space.css(), "group", ""),
            Stand::Markup | Stand::Script => (Some(NOTICE.to_owned()), "group", " data-consent-notice"),
            // What no landmark holds is one.
            Stand::End => (Some(END.to_owned()), "region", r#" data-consent-notice="end""#),
        };
        let Some(space) = space else {
            let style = self.style("display:none!important");
            return format!(r#"<tower-consent data-consent-ui="placeholder" hidden{style}></tower-consent>"#);
        };
        let (tracker, texts) = (self.tracker, self.texts);
        let category = policy.category(tracker.category.as_str());
        let category = category.map_or(tracker.category.as_str().into(), |category| category.title(texts));
        // A notice leads back to the frame before it, whose id that is.
        let has_id = matches!(self.stand, Stand::Frame { .. }) && self.anchor.number().is_some();
        let id = if has_id { format!(r#" id="{}""#, self.anchor) } else { String::new() };
        format!(
            concat!(
                r#"<tower-consent{id} data-consent-ui="placeholder" role="{role}" aria-label="{name}"{notice}{load} "#,
                r#"lang="{language}" dir="{direction}"{frame}><span{bold}>{name}</span><span{text}>{reason}</span>"#,
                "{buttons}<span{row}>{content}{settings}</span></tower-consent>",
            ),
            id = id,
            role = role,
            notice = notice,
            load = if self.needs_load() { " data-consent-load" } else { "" },
            name = escaped(&texts.placeholder_title(&tracker.name)),
            language = texts.language.tag,
            direction = texts.language.direction,
            frame = self.style(&format!("{BOX};{space}")),
            bold = self.style(TITLE),
            text = self.style(TEXT),
            reason = escaped(&texts.placeholder_reason(&tracker.vendor, category)),
            buttons = if self.has_form { self.buttons() } else { String::new() },
            row = self.style(ROW),
            content = self.content(),
            settings = self.settings(policy),
        )
    }

    /// Whether the page's own code has called this script in vain by the time it may start: then it shows nothing without a load.
    fn needs_load(&self) -> bool {
        matches!(self.stand, Stand::Script | Stand::End) && !self.tracker.calls.is_empty()
    }

    fn style(&self, css: &str) -> String {
        attribute(self.styling, css)
    }

    fn buttons(&self) -> String {
        let button = |choice: &str, label: &str| {
            format!(
                r#"<button type="submit" form="{FORM}" name="choice" value="{choice} {id} {anchor}" data-consent-ui="{choice}"{style}>{label}</button>"#,
                id = self.tracker.id,
                anchor = self.anchor,
                style = self.style(BUTTON),
                label = escaped(label),
            )
        };
        let once = button("once", &self.texts.placeholder_once());
        let always = button("add", &self.texts.placeholder_always(&self.tracker.name));
        format!("<span{}>{once}{always}</span>", self.style(ROW))
    }

    fn content(&self) -> String {
        let Stand::Frame { address, .. } = self.stand else { return String::new() };
        address::content(address).map_or_else(String::new, |url| {
            let attributes = format!(r#" data-consent-ui="content" rel="noreferrer"{}"#, self.style(LINK));
            link(url.as_str(), &attributes, &self.texts.placeholder_open(url.host_str().unwrap_or_default()))
        })
    }

    fn settings(&self, policy: &Policy) -> String {
        let query = address::returning(address::return_path(self.return_to));
        let settings = address::counter(policy, self.texts, "", &query);
        let settings = format!("{settings}#{}", self.tracker.id);
        // The last element of all, by which `whole.css` knows that there is no more to come.
        let label = escaped(&self.texts.cookie_settings()).into_owned() + "<wbr>";
        format!(r#"<a href="{}" data-consent-ui="settings"{}>{label}</a>"#, escaped(&settings), self.style(LINK))
    }
}
