use bytes::Bytes;
use smallvec::SmallVec;

use super::{desk::Desk, ground::Ground, judging::Denied};
use crate::{
    banner::Stand,
    catalog::{Draws, TrackerIndex},
    html::{Attribute, Certainty, Element, Part, Place, Tag},
};

/// No more notices than this stand at the end of one page.
const MAX_AT_END: usize = 8;

/// What withheld scripts would show, and whether the page says that it is missing: where the script stands, if that is where it draws,
/// or behind the markup that it would fill in; else before such markup that comes later; else at the end of the page.
#[derive(Debug, Default)]
pub(super) struct Notices {
    pub(super) ground: Ground,
    /// Those who have markup on the page to be filled in.
    markup: SmallVec<[TrackerIndex; 2]>,
    /// Those whose scripts had no place, and whether they show something by themselves.
    displaced: SmallVec<[(TrackerIndex, bool); 2]>,
    /// Those of whom the page says that something is missing.
    told: SmallVec<[TrackerIndex; 2]>,
    at_end: usize,
}

impl Notices {
    /// Such markup begins. The notice that has to stand before it.
    fn see_markup(&mut self, tracker: TrackerIndex, can_stand: bool) -> Option<Stand<'static>> {
        if !self.markup.contains(&tracker) {
            self.markup.push(tracker);
        }
        let at = self.displaced.iter().position(|(other, _)| *other == tracker).filter(|_| can_stand)?;
        let (_, shows) = self.displaced.swap_remove(at);
        self.tell(tracker);
        Some(if shows { Stand::Script } else { Stand::Markup })
    }

    /// A script is withheld. The notice that has to stand in its place.
    fn see_script(&mut self, tracker: TrackerIndex, draws: Option<Draws>, can_stand: bool) -> Option<Stand<'static>> {
        if can_stand && (draws == Some(Draws::Here) || self.markup.contains(&tracker)) {
            self.tell(tracker);
            return Some(if draws.is_some() { Stand::Script } else { Stand::Markup });
        }
        match self.displaced.iter_mut().find(|(other, _)| *other == tracker) {
            Some((_, shows)) => *shows |= draws.is_some(),
            None => self.displaced.push((tracker, draws.is_some())),
        }
        None
    }

    /// The page says that something of this tracker is missing.
    pub(super) fn tell(&mut self, tracker: TrackerIndex) {
        if !self.told.contains(&tracker) {
            self.told.push(tracker);
        }
    }

    /// Those of whom the page has to say so where it ends.
    fn take_rest(&mut self) -> SmallVec<[TrackerIndex; 2]> {
        let shown = std::mem::take(&mut self.displaced).into_iter().filter(|(_, shows)| *shows);
        let untold = shown.map(|(tracker, _)| tracker).filter(|tracker| !self.told.contains(tracker));
        let rest: SmallVec<_> = untold.take(MAX_AT_END - self.at_end).collect();
        self.at_end += rest.len();
        self.told.extend_from_slice(&rest);
        rest
    }
}

impl Desk {
    /// Looks for markup that a tracker would fill in.
    pub(super) fn note_unfilled(&mut self, tag: &Tag<'_>) {
        let may_be = matches!(tag.element, Element::Other | Element::A) && tag.certainty == Certainty::Live;
        if !may_be || !self.has_placeholders {
            return;
        }
        let catalog = &self.judging.job.policy.catalog;
        let filled = |attribute: &Attribute| {
            catalog.filled(tag.name(), tag.attribute_name(attribute), tag.attribute_value(attribute))
        };
        let can_stand = tag.place == Place::Flow && self.admits_ours();
        if let Some(tracker) = tag.attributes.iter().find_map(filled)
            && let Some(stand) = self.notices.see_markup(tracker, can_stand)
        {
            let notice = self.stand_in(tracker, stand, None);
            self.edits.insert(tag.start, notice);
        }
    }

    /// What stands in the place of a withheld script.
    pub(super) fn notice(&mut self, denied: Denied, place: Place) -> Bytes {
        let can_stand = place == Place::Flow && self.admits_ours() && self.notices.ground.is_open();
        let Some(tracker) = denied.by else { return Bytes::new() };
        let stand = self.notices.see_script(tracker, denied.draws, can_stand);
        stand.map_or_else(Bytes::new, |stand| self.stand_in(tracker, stand, None))
    }

    /// Puts what comes last in the body where that may end: what else is missing, and the form for its buttons.
    pub(super) fn close_page(&mut self, at: u64) {
        if self.judging.job.insertion.is_document() {
            for tracker in self.notices.take_rest() {
                let notice = self.stand_in(tracker, Stand::End, None);
                self.edits.insert(at, notice);
            }
        }
        let closing = self.judging.job.insertion.take_closing();
        self.insert_ours(at, closing);
    }
}

/// Whether the body may end before this tag.
pub(super) fn ends_page(tag: &Tag<'_>) -> bool {
    tag.end_tag
        && matches!(tag.element, Element::Body | Element::Html)
        && tag.certainty == Certainty::Live
        && tag.part == Part::Whole
}

#[cfg(test)]
mod tests {
    use super::super::tests::{check, denied, denied_in_pieces, held};
    use crate::catalog::{Catalog, Draws};

    const POPUP: &str = r#"<script id="mcjs">!function(c,h,i,m,p){m=c.createElement(h),p=c.getElementsByTagName(h)[0],m.async=1,m.src=i,p.parentNode.insertBefore(m,p)}(document,"script","https://chimpstatic.com/mcjs-connected/js/users/a1/b2.js");</script>"#;
    const FORM: &str = r#"<script charset="utf-8" src="//js.hsforms.net/forms/embed/v2.js"></script>"#;
    const CREATE: &str = "<script>hbspt.forms.create({ portalId: '1', formId: 'a' })</script>";
    const MAP: &str =
        "<script src='https://maps.googleapis.com/maps/api/js?key=k&amp;callback=initMap' async></script>";

    /// What stands in the page besides its own text, which is in `from` without the scripts.
    #[track_caller]
    fn notices(page: &str, before: &str, behind: &str) -> String {
        let page = denied_in_pieces(page);
        let rest = page.strip_prefix(before).and_then(|rest| rest.strip_suffix(behind));
        rest.unwrap_or_else(|| panic!("{page} is not {before}…{behind}")).to_owned()
    }

    #[track_caller]
    fn is_one(notice: &str, role: &str, name: &str) {
        let label = format!(r#"role="{role}" aria-label="{name} is not loaded""#);
        assert!(notice.starts_with("<tower-consent ") && notice.contains(&label), "{notice}");
        assert!(notice.find("</tower-consent>") == Some(notice.len() - "</tower-consent>".len()), "{notice}");
        assert!(!notice.contains(" id="), "{notice}");
    }

    #[test]
    fn a_popup_leaves_one_notice_at_the_end_of_the_body() {
        let page = format!("<html><head>{POPUP}<title>x</title></head><body><p>a{POPUP}</p>");
        let own = page.replace(POPUP, "");
        for end in ["</body></html>", "</html>\n", ""] {
            is_one(&notices(&format!("{page}{end}"), &own, end), "region", "Mailchimp (pop-up forms)");
        }
    }

    #[test]
    fn a_form_leaves_its_notice_where_its_script_stands() {
        let notice = notices(&format!("<body><p>a</p>{FORM}{CREATE}<p>b"), "<body><p>a</p>", &format!("{CREATE}<p>b"));
        is_one(&notice, "group", "HubSpot forms");
        assert!(notice.contains(" data-consent-load"), "the page has called it in vain: {notice}");
        let held = held(&format!("<body><p>a</p>{FORM}{CREATE}"));
        assert!(
            held.starts_with("<body><p>a</p><tower-consent ")
                && held.contains("</tower-consent><script data-consent-N-by")
        );
        assert_eq!(denied(&format!("<body>{FORM}<p>{FORM}")).matches("<tower-consent ").count(), 2, "one for each");
    }

    #[test]
    fn where_nothing_can_stand_the_notice_goes_to_the_end() {
        for (before, behind) in [
            ("<head>", "</head><body><p>a</p>"),
            ("<!doctype html><title>x</title>", "<p>a</p>"),
            ("<body><table>", "<tr><td>a</td></tr></table>"),
            ("<body><table><tr><td>a</td>", "</tr></table>"),
            ("<body><select><option>a", "</select>"),
            ("<body><template>", "</template>"),
            ("<body><a href=/>", "</a>"),
            ("<body><button>", "</button>"),
        ] {
            let notice = notices(&format!("{before}{FORM}{behind}</body>"), &format!("{before}{behind}"), "</body>");
            is_one(&notice, "region", "HubSpot forms");
        }
        // A script of SVG is markup, and is not taken out.
        assert!(
            denied("<body><svg><script href=https://js.hsforms.net/forms/v2.js></script></svg>")
                .ends_with("</script></svg>")
        );
    }

    #[test]
    fn every_script_that_draws_leaves_one_notice() {
        for tracker in Catalog::builtin() {
            for rule in tracker.url.iter().filter(|rule| rule.draws.is_some()) {
                let host = rule.host.as_str().replace(".*", ".com").replace('*', "a");
                let address = format!("https://{host}{}", rule.path.trim_end_matches('$'));
                for script in [
                    format!("<script src='{address}'></script>"),
                    format!(
                        "<script>var s = document.createElement('script'); s.src = '{address}'; document.head.append(s)</script>"
                    ),
                ] {
                    let notice = notices(&format!("<body><p>a</p>{script}</body>"), "<body><p>a</p>", "</body>");
                    let role = if rule.draws == Some(Draws::Here) { "group" } else { "region" };
                    is_one(&notice, role, &tracker.name);
                }
            }
        }
    }

    #[test]
    fn what_a_frame_or_markup_says_is_not_said_again() {
        let video = "<iframe src=https://player.vimeo.com/video/1></iframe><script src=https://player.vimeo.com/api/player.js></script>";
        assert_eq!(denied(&format!("<body>{video}</body>")).matches("<tower-consent ").count(), 1);
        let calendar = "<div class=calendly-inline-widget data-url=https://calendly.com/x></div>";
        let script = "<script src=https://assets.calendly.com/assets/external/widget.js async></script>";
        let notice =
            notices(&format!("<body>{calendar}{script}<p></body>"), &format!("<body>{calendar}"), "<p></body>");
        is_one(&notice, "group", "Calendly");
        let notice = notices(&format!("<head>{script}</head><body>{calendar}"), "<head></head><body>", calendar);
        is_one(&notice, "group", "Calendly");
        let notice = notices(&format!("<body>{script}<p>"), "<body><p>", "");
        is_one(&notice, "region", "Calendly");
    }

    #[test]
    fn a_link_that_a_script_would_fill_in_has_its_notice_before_it() {
        let script = "<script src=https://platform.twitter.com/widgets.js></script>";
        let link = "<a class=twitter-timeline href=https://twitter.com/x>X</a>";
        is_one(&notices(&format!("<body>{script}<p>{link}"), "<body><p>", link), "group", "X (Twitter)");
    }

    #[test]
    fn what_is_not_to_be_seen_leaves_no_notice() {
        for page in [
            "<body><script src=https://s3.amazonaws.com/downloads.mailchimp.com/js/mc-validate.js></script></body>",
            "<body><script src=https://munchkin.marketo.net/munchkin.js></script></body>",
            "<body><script src=https://js.hs-scripts.com/1.js></script></body>",
            "<body><script src=https://example.disqus.com/count.js></script></body>",
        ] {
            assert!(denied(page).ends_with("<body></body>"), "{page}");
        }
        // A plain form is markup, and sends nothing by itself.
        check(
            "<body><form action=https://x.us1.list-manage.com/subscribe></form></body>",
            "<body><form action=https://x.us1.list-manage.com/subscribe></form></body>",
        );
    }

    #[test]
    fn a_page_ends_with_a_bounded_number_of_notices() {
        let scripts = [
            "chimpstatic.com/mcjs-connected/a.js",
            "js.hsforms.net/forms/v2.js",
            "maps.googleapis.com/maps/api/js",
            "www.youtube.com/iframe_api",
            "api.mapbox.com/mapbox-gl-js/v2/mapbox-gl.js",
            "assets.calendly.com/assets/external/widget.js",
            "embed.typeform.com/next/embed.js",
            "widget.intercom.io/widget/a",
            "js.driftt.com/a.js",
            "embed.tawk.to/a",
        ];
        let tags: String = scripts.iter().map(|address| format!("<script src=https://{address}></script>")).collect();
        let late = "<script src=https://client.crisp.chat/l.js></script>";
        for end in ["", late] {
            let page = format!("<head>{tags}</head><body></body>{end}</html>");
            assert_eq!(denied(&page).matches("<tower-consent ").count(), super::MAX_AT_END);
        }
        assert_eq!(denied(&format!("<body>{MAP}")).matches("<tower-consent ").count(), 1);
    }
}
