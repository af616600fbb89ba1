//! What vendors' own tags are told before they run: docs/adapters.md.
//!
//! Only for tags that may load, and only where something has to be said: what is granted whole runs as the site pasted it.

use serde_json::{Value, json};

use crate::{gate::Permits, policy::Policy};

/// The consent interfaces that are spoken here.
pub(crate) const SPOKEN: [&str; 8] = [GOOGLE, META, UET, CLARITY, TIKTOK, PINTEREST, REDDIT, MATOMO];

const GOOGLE: &str = "google-consent-mode-v2";
const META: &str = "meta-pixel-consent";
const UET: &str = "microsoft-uet-consent";
const CLARITY: &str = "microsoft-clarity-consent-v2";
const TIKTOK: &str = "tiktok-pixel-consent";
const PINTEREST: &str = "pinterest-consent";
const REDDIT: &str = "reddit-first-party-cookies";
const MATOMO: &str = "matomo-consent";

/// Google's types, and the category of each (Consent Mode v2). The seventh, `security_storage`, is always granted.
const TYPES: [(&str, &str); 6] = [
    ("ad_storage", "marketing"),
    ("ad_user_data", "marketing"),
    ("ad_personalization", "marketing"),
    ("analytics_storage", "analytics"),
    ("functionality_storage", "functional"),
    ("personalization_storage", "functional"),
];

/// How long Google's tags wait for an update, in milliseconds, where the visitor may still be asked.
const WAIT: u16 = 500;

/// The statements that stand before a page's own scripts.
pub(super) fn preamble(policy: &Policy, permits: &Permits) -> String {
    let says = Says { policy, permits };
    [says.google(), says.queues(), says.snippets()].concat()
}

#[derive(Clone, Copy)]
struct Says<'a> {
    policy: &'a Policy,
    permits: &'a Permits,
}

impl Says<'_> {
    /// Whether a tag with this interface may load, and if so, whether the visitor allows all such tags that may.
    fn tag(self, interface: &str) -> Option<bool> {
        let known = self.policy.catalog.trackers().iter();
        let tags = known.filter(|tracker| tracker.consent_api.as_deref() == Some(interface));
        let loading = tags.filter(|tracker| self.permits.tracker_named(tracker.id.as_str()) == Some(true));
        loading.map(|tracker| self.permits.is_granted(tracker.id.as_str())).reduce(|all, one| all && one)
    }

    fn google(self) -> String {
        let granted = |category| self.permits.category(self.policy, category);
        let all = TYPES.iter().all(|(_, category)| granted(category));
        if self.tag(GOOGLE).is_none() || all {
            return String::new();
        }
        let mut default: serde_json::Map<String, Value> =
            TYPES.iter().map(|(kind, _)| ((*kind).to_owned(), json!("denied"))).collect();
        default
            .extend([("security_storage".to_owned(), json!("granted")), ("wait_for_update".to_owned(), json!(WAIT))]);
        let update: serde_json::Map<String, Value> = TYPES
            .iter()
            .filter(|(_, category)| granted(category))
            .map(|(kind, _)| ((*kind).to_owned(), json!("granted")))
            .collect();
        let update =
            if update.is_empty() { String::new() } else { format!(r#"g("consent","update",{});"#, json!(update)) };
        // Google's tags know a command by its being an `arguments` object.
        format!(
            concat!(
                "window.dataLayer=window.dataLayer||[];(function(){{function g(){{dataLayer.push(arguments)}}",
                r#"g("consent","default",{default});g("set","ads_data_redaction",true);g("set","url_passthrough",false);{update}}})();"#,
            ),
            default = json!(default),
            update = update,
        )
    }

    /// Vendors whose snippets go on with a queue that is there already.
    fn queues(self) -> String {
        let word = |granted: bool| if granted { "granted" } else { "denied" };
        let mut text = String::new();
        // Where nothing is said, Microsoft takes it for a no in Europe.
        if let Some(granted) = self.tag(UET) {
            let storage = json!({ "ad_storage": word(granted) });
            text += &format!(r#"(window.uetq=window.uetq||[]).push("consent","default",{storage});"#);
        }
        if let Some(granted) = self.tag(CLARITY) {
            let ads = self.permits.category(self.policy, "marketing");
            let storage = json!({ "ad_Storage": word(ads), "analytics_Storage": word(granted) });
            text += "window.clarity=window.clarity||function(){(clarity.q=clarity.q||[]).push(arguments)};";
            text += &format!(r#"clarity("consentv2",{storage});"#);
        }
        if self.tag(TIKTOK) == Some(false) {
            text += r#"(window.ttq=window.ttq||[]).push(["holdConsent"]);"#;
        }
        if self.tag(MATOMO) == Some(false) {
            text += r#"(window._paq=window._paq||[]).push(["requireConsent"]);"#;
        }
        text
    }

    /// Vendors whose snippets do nothing where their function is there already: what is said goes into the queue that the snippet
    /// makes, before its first use.
    fn snippets(self) -> String {
        let mut first: Vec<Value> = Vec::new();
        let mut meta = Vec::new();
        if self.tag(META) == Some(false) {
            meta.push(json!(["consent", "revoke"]));
        }
        if self.policy.limited_data_use && self.tag(META).is_some() {
            // 0, 0: Meta finds out by itself in which state the visitor is.
            meta.push(json!(["dataProcessingOptions", ["LDU"], 0, 0]));
        }
        if !meta.is_empty() {
            first.push(json!(["fbq", "queue", "callMethod", meta]));
        }
        if self.tag(PINTEREST) == Some(false) {
            first.push(json!(["pintrk", "queue", "", [["setconsent", false]]]));
        }
        if self.tag(REDDIT) == Some(false) {
            first.push(json!(["rdt", "callQueue", "sendEvent", [["disableFirstPartyCookies"]]]));
        }
        if first.is_empty() {
            return String::new();
        }
        let function = include_str!("snippets.min.js").trim().trim_end_matches(';');
        format!("({function})({});", json!(first))
    }
}
