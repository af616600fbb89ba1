use std::{collections::VecDeque, sync::Arc};

use bytes::Bytes;
use data_url::DataUrl;
use serde_json::Value;
use url::Url;

use super::{
    address,
    bases::Bases,
    charset::Charset,
    desk::Desk,
    insertion::Insertion,
    position::{Position, values},
    rewriter::{Job, PageRewriter, Syntax},
    script, style,
    tally::Tally,
    xml,
};
use crate::{
    catalog::{Draws, Kind, TrackerIndex},
    consent::Id,
    gate::{Reason, Subject, Verdict, judge},
    html::{Attribute, Element, Scanner, Tag},
};

/// Pages in pages (`srcdoc`, `data:`) deeper than this are denied.
const MAX_DEPTH: u8 = 4;

/// What the parts of a page are judged by.
#[derive(Clone, Debug)]
pub(super) struct Judging {
    pub(super) job: Job,
    pub(super) bases: Bases,
    /// Shared with the pages in this page.
    pub(super) tally: Arc<Tally>,
    depth: u8,
    /// Whether what nobody could know passes, whatever it is relative to.
    has_shortcut: bool,
}

/// Something denied, and the tracker behind it if it has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Denied {
    pub(super) by: Option<TrackerIndex>,
    /// What is missing where a script is denied.
    pub(super) draws: Option<Draws>,
}

impl Denied {
    /// By more than one, or by nobody with a name.
    pub(super) const UNNAMED: Self = Self { by: None, draws: None };

    /// Several in one: who is behind all of them.
    fn all(found: impl Iterator<Item = Self>) -> Option<Self> {
        found.reduce(|one, other| if one == other { one } else { Self::UNNAMED })
    }
}

impl Judging {
    pub(super) fn new(job: Job) -> Self {
        let policy = &job.policy;
        // The page's own directory may complete the path of a tracker's rule.
        let has_shortcut = !policy.gate.block_unknown && !policy.catalog.could_know(job.page.path().as_bytes());
        Self { bases: Bases::new(job.page.clone()), tally: Arc::default(), has_shortcut, depth: 0, job }
    }

    pub(super) fn is_xml(&self) -> bool {
        self.job.syntax == Syntax::Xml
    }

    /// Whether an attribute can mean anything, by a quick look.
    #[inline]
    pub(super) fn may_mean(&self, tag: &Tag<'_>, attribute: &Attribute) -> bool {
        self.is_xml() || Position::may_be(tag.element, tag.attribute_name(attribute), tag.attribute_value(attribute))
    }

    /// Judges one attribute.
    pub(super) fn attribute(&self, tag: &Tag<'_>, attribute: &Attribute, whole: bool) -> Option<Denied> {
        if !self.may_mean(tag, attribute) {
            return None;
        }
        let written = tag.attribute_name(attribute);
        let mut lower = [0; 32];
        let name = lower.get_mut(..written.len())?;
        name.copy_from_slice(written);
        name.make_ascii_lowercase();
        let name = if self.is_xml() { xml::local_name(name) } else { name };
        let position = match name {
            b"href" if self.is_xml() && xml::is_style_sheet(tag) => Position::Address(Kind::Style),
            _ => Position::of(tag, name)?,
        };
        let value = tag.attribute_value(attribute);
        if tag.element == Element::Script && position == Position::Address(Kind::Script) && !script::runs(tag) {
            return None;
        }
        match self.value(position, value) {
            None if whole && matches!(position, Position::Address(_) | Position::Candidates | Position::Document) => {
                Some(Denied::UNNAMED)
            }
            // What a cut value goes on to say cannot be judged.
            None if !attribute.complete && !matches!(position, Position::Address(_)) => Some(Denied::UNNAMED),
            found => found,
        }
    }

    pub(super) fn value(&self, position: Position, raw: &[u8]) -> Option<Denied> {
        if let Position::Address(kind) = position {
            return self.address(raw, kind);
        }
        if position == Position::Style && !style::may_load(raw)
            || position == Position::Link && !address::is_script(raw)
        {
            return None;
        }
        let decoded = address::decode(raw);
        let text = address::text(&decoded);
        match position {
            Position::Address(_) => None,
            Position::Link => self.decoded(&text, Kind::Frame),
            Position::Candidates => {
                Denied::all(address::candidates(&text).filter_map(|one| self.decoded(one, Kind::Image)))
            }
            Position::List(by) => {
                Denied::all(text.split(char::from(by)).filter_map(|one| self.decoded(one.trim(), Kind::Fetch)))
            }
            Position::Refresh => self.decoded(address::refresh(&text)?, Kind::Refresh),
            Position::Script => self.script(&text),
            Position::Document => self.within(Syntax::Html).document(&decoded),
            Position::Style => Denied::all(self.style(&text).into_iter().map(|(_, denied)| denied)),
        }
    }

    /// Judges an address as written in the page.
    pub(super) fn address(&self, raw: &[u8], kind: Kind) -> Option<Denied> {
        if self.is_harmless(raw) {
            return None;
        }
        self.decoded(&address::text(&address::decode(raw)), kind)
    }

    /// Whether nobody could know this address, however it resolves.
    pub(super) fn is_harmless(&self, raw: &[u8]) -> bool {
        let first = raw.iter().find(|byte| **byte > b' ').map(u8::to_ascii_lowercase);
        let inline = matches!(first, Some(b'd' | b'j'));
        !inline && self.relies_on_names() && !self.job.policy.catalog.could_know(raw)
    }

    /// Whether what names no host that somebody knows passes.
    fn relies_on_names(&self) -> bool {
        self.has_shortcut && self.bases.are_plain()
    }

    pub(super) fn decoded(&self, address: &str, kind: Kind) -> Option<Denied> {
        if self.is_harmless(address.as_bytes()) {
            return None;
        }
        let mut urls = self.bases.resolve(address).peekable();
        if urls.peek().is_none() && address.contains(address::UNREAD) {
            return self.unread();
        }
        urls.find_map(|url| self.url(&url, kind))
    }

    pub(super) fn url(&self, url: &Url, kind: Kind) -> Option<Denied> {
        match url.scheme() {
            "data" => self.data(url, kind),
            "javascript" => self.script_address(url),
            "http" | "https" | "ws" | "wss" | "ftp" => self.judged(Subject::Address(url, kind)),
            _ => None,
        }
    }

    /// The script in a `javascript:` address. If its value is a text, that is shown as a page (WHATWG HTML 7.4.2.3.2).
    fn script_address(&self, url: &Url) -> Option<Denied> {
        let script = percent_decoded(&url.as_str()["javascript:".len()..]);
        self.script(&script).or_else(|| self.script(&format!("document.write({script})")))
    }

    pub(super) fn data(&self, url: &Url, kind: Kind) -> Option<Denied> {
        let data = DataUrl::process(url.as_str()).ok()?;
        let (body, _) = data.decode_to_vec().ok()?;
        let text = address::text(&body);
        if hides_text(data.mime_type().get_parameter("charset")) {
            return self.unread();
        }
        match kind {
            Kind::Script => self.script(&text),
            Kind::Style if self.depth == MAX_DEPTH => self.unread(),
            Kind::Style => self.deeper().style(&text).first().map(|(_, denied)| *denied),
            Kind::Frame if data.mime_type().subtype.ends_with("xml") => self.within(Syntax::Xml).document(&body),
            Kind::Frame => self.document(&body),
            _ => None,
        }
    }

    pub(super) fn script(&self, text: &str) -> Option<Denied> {
        if !self.job.policy.catalog.inline_suspicious(text.as_bytes()) {
            return None;
        }
        self.suspicious_script(text)
    }

    /// Judges a script at which the quick look was taken.
    pub(super) fn suspicious_script(&self, text: &str) -> Option<Denied> {
        self.judged(Subject::InlineScript(text))
    }

    /// The denied addresses of a style, and where in it they stand.
    pub(super) fn style(&self, css: &str) -> Vec<(usize, Denied)> {
        let mut denied = Vec::new();
        self.each_denied(css, &mut |at, _, found| denied.push((at, found)));
        denied
    }

    /// Visits them, as they are written.
    pub(super) fn each_denied(&self, css: &str, visit: &mut dyn FnMut(usize, &str, Denied)) {
        if self.relies_on_names()
            && !style::is_disguised(css)
            && !self.job.policy.catalog.inline_suspicious(css.as_bytes())
        {
            return;
        }
        style::addresses(css, &mut |at, address| {
            if let Some(found) = self.decoded(address, Kind::Style) {
                visit(at, address, found);
            }
        });
    }

    /// Whether a part of a style, cut out anywhere, names a denied address.
    pub(super) fn any_address_in(&self, css: &str) -> bool {
        let mut any = false;
        style::mentions(css, &mut |_, address| any |= self.decoded(address, Kind::Style).is_some());
        any
    }

    /// Judges a page within the page: denied if anything in it is.
    pub(super) fn document(&self, html: &[u8]) -> Option<Denied> {
        let rewritten = self.rewritten(html);
        if rewritten.as_deref() == Some(html) { None } else { self.unread() }
    }

    /// What cannot be read is denied.
    fn unread(&self) -> Option<Denied> {
        (!self.job.policy.gate.report_only).then_some(Denied::UNNAMED)
    }

    fn deeper(&self) -> Self {
        Self { depth: self.depth + 1, ..self.clone() }
    }

    /// The same for somebody who has allowed these too, for what has been judged before.
    pub(super) fn allowing(&self, ids: &[Id]) -> Self {
        let mut judging = self.uncounted();
        judging.job.permits = judging.job.permits.besides(&self.job.policy, ids);
        judging
    }

    /// For what has been judged before.
    pub(super) fn uncounted(&self) -> Self {
        Self { tally: Arc::default(), ..self.clone() }
    }

    fn within(&self, syntax: Syntax) -> Self {
        let mut inner = self.clone();
        inner.job.syntax = syntax;
        inner
    }

    /// A page within the page, rewritten; `None` if it cannot be read.
    pub(super) fn rewritten(&self, html: &[u8]) -> Option<Vec<u8>> {
        if self.depth == MAX_DEPTH {
            return None;
        }
        let mut inner = self.deeper();
        let (presentation, language) = (inner.job.insertion.presentation(), inner.job.insertion.language());
        inner.job.insertion = Insertion::nothing(presentation).in_language(language);
        let scanner = if self.is_xml() { Scanner::xml() } else { Scanner::html() };
        let mut rewriter = PageRewriter::with(scanner, Desk::with(inner));
        let mut out = VecDeque::new();
        rewriter.push(Bytes::copy_from_slice(html), &mut out).ok()?;
        rewriter.finish(&mut out).ok()?;
        Some(out.iter().flatten().copied().collect())
    }

    pub(super) fn judged(&self, subject: Subject<'_>) -> Option<Denied> {
        let reason = match self.verdict(subject) {
            Verdict::Allow(_) => return None,
            Verdict::Block(reason) => reason,
        };
        let denied = match reason {
            // A page that sends its visitor on to a site is no more than a link to it.
            Reason::KnownHost { .. } | Reason::UnknownThirdParty
                if matches!(subject, Subject::Address(_, Kind::Refresh)) =>
            {
                return None;
            }
            Reason::Tracker { index, rule } => {
                Denied { by: Some(index), draws: self.job.policy.catalog.draws(index, rule) }
            }
            _ => Denied::UNNAMED,
        };
        (!self.job.policy.gate.report_only).then_some(denied)
    }

    fn verdict(&self, subject: Subject<'_>) -> Verdict<'_> {
        let verdict = judge(&self.job.policy, &self.job.permits, self.bases.page(), subject);
        if let Verdict::Block(reason) = &verdict {
            tracing::debug!(?reason, "blocked");
        }
        self.tally.count(&verdict);
        verdict
    }

    /// Judges a category or tracker by its id. One that the policy took out has nothing to be denied.
    pub(super) fn named(&self, id: &str) -> Option<Denied> {
        let policy = &self.job.policy;
        let known = policy.catalog.tracker(id).is_some() || policy.category(id).is_some();
        if known { self.judged(Subject::Annotation(id)) } else { None }
    }

    /// Judges the site's own annotation of an element.
    pub(super) fn annotation(&self, tag: &Tag<'_>) -> Option<Verdict<'_>> {
        let mut verdict = None;
        for value in values(tag, b"data-consent") {
            for id in String::from_utf8_lossy(&value).split_ascii_whitespace() {
                let judged = self.verdict(Subject::Annotation(id));
                if !matches!(verdict, Some(Verdict::Block(_))) {
                    verdict = Some(judged);
                }
            }
        }
        verdict.filter(|_| !self.job.policy.gate.report_only)
    }

    /// Whether a list of addresses in JSON names a denied one.
    pub(super) fn addresses_in(&self, json: &str) -> bool {
        let denied = |text: &str| self.decoded(text, Kind::Script).is_some();
        match serde_json::from_str::<Value>(json) {
            Ok(value) => any_text(&value, &denied),
            // Browsers read a few things that this parser does not: half of a surrogate pair, for one.
            Err(_) => json.contains("\\u") || json.split('"').any(|text| denied(&text.replace("\\/", "/"))),
        }
    }
}

/// Whether any text of a document in JSON, its names included, is one of these.
fn any_text(value: &Value, is: &dyn Fn(&str) -> bool) -> bool {
    match value {
        Value::String(text) => is(text),
        Value::Array(values) => values.iter().any(|value| any_text(value, is)),
        Value::Object(members) => members.iter().any(|(name, value)| is(name) || any_text(value, is)),
        _ => false,
    }
}

fn percent_decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Whether a `data:` address declares an encoding whose bytes cannot be read as ASCII.
fn hides_text(label: Option<&str>) -> bool {
    label.is_some_and(|label| !matches!(Charset::of_label(label), Charset::Utf8 | Charset::Ascii | Charset::Undeclared))
}
