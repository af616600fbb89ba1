use super::*;
use crate::{
    catalog::Catalog,
    consent::{Basis, Grants, Id, Signals},
    gate::Permits,
    policy::{self, Category, Site},
};

const HOSTILE: &str = r#""'><script>alert(1)</script><b x='&amp;"#;

pub(super) fn policy() -> Policy {
    #[derive(serde::Deserialize)]
    struct Trackers {
        tracker: Vec<Tracker>,
    }
    let trackers: Trackers = toml::from_str(include_str!("test_trackers.toml")).unwrap();
    let category = |id: &str, title: &str, description: &str| Category {
        id: Id::new(id).unwrap(),
        title: title.into(),
        description: description.into(),
        default: false,
    };
    Policy {
        site: Site {
            name: Some("Ministry of Lighthouses".into()),
            contact: Some("privacy@lighthouses.example".into()),
            privacy_page: Some("/privacy".into()),
        },
        revision: 1,
        prefix: "/_consent".into(),
        categories: vec![
            category("necessary", "Necessary", "Keeps the site working and remembers your choice here."),
            category("functional", "Functional", "Remembers settings and adds features such as chat."),
            category("analytics", "Analytics", "Counts visits and shows us which pages are read."),
            category("marketing", "Marketing", "Lets advertisers recognise you, here and on other sites."),
            category("media", "External media", "Shows videos, maps and posts from other sites."),
        ],
        catalog: Catalog::new(trackers.tracker),
        gate: policy::Gate::default(),
        banner: policy::Banner { title: None, text: None, settings_link: true },
        cookies: policy::Cookies { days: 180, secure: policy::Secure::Auto },
        records: policy::Records::default(),
    }
}

pub(super) fn consent(policy: &Policy, basis: Basis, grants: &[&str], gpc: bool) -> Consent {
    let grants: Grants = grants.iter().map(|id| Id::new(id).unwrap()).collect();
    let permits = Permits::new(policy, &grants);
    Consent { grants, basis, signals: Signals { gpc }, permits }
}

/// Writes what visitors see, to be looked at: `cargo test --lib banner::tests::pages -- --ignored`.
#[test]
#[ignore = "writes files for people to look at"]
fn pages() {
    let folder = std::env::temp_dir().join("tower-consent-pages");
    std::fs::create_dir_all(&folder).unwrap();
    let policy = policy();
    let banner = Banner::new(&policy);
    let asked = consent(&policy, Basis::None, &[], false);
    let signal = consent(&policy, Basis::Signal, &[], true);
    let chosen = consent(&policy, Basis::Choice, &["analytics", "video"], true);
    let page = |consent: &Consent| {
        let insertion = banner.insertion(&policy, consent, "/news/light?page=2");
        let insertion = std::str::from_utf8(&insertion).unwrap();
        let frame = Banner::placeholder(
            &policy,
            policy.catalog.tracker("video").unwrap().1,
            "https://www.video.example/embed/42",
            Some("560"),
            Some("315"),
            "/news/light",
        );
        format!("{}{insertion}{}{frame}</main>", "<!DOCTYPE html><html lang=en><meta charset=utf-8><meta name=viewport content=width=device-width><title>News</title><style>body{font:18px/1.5 Georgia,serif;max-width:44em;margin:2em auto;padding:0 1em}</style><body>", "<main><h1>The light is back on</h1><p>Keepers returned to the rock on Monday. The lamp had been dark since the storm, and ships were asked to keep well off the coast until the new lens had been carried up all two hundred steps.</p>".to_owned() + &"<p>The ministry thanks everybody who lent a hand, a rope or a boat. More on the works that are still to come will be told here as soon as it is known.</p>".repeat(6))
    };
    for (name, html) in [
        ("banner", page(&asked)),
        ("signal", page(&signal)),
        ("link", page(&chosen)),
        ("preferences", banner.preferences(&policy, &asked, "/news/light?page=2", false, "n0nce")),
        ("saved", banner.preferences(&policy, &chosen, "/news/light?page=2", true, "n0nce")),
        (
            "failure",
            banner.failure(
                &policy,
                "Not saved",
                "Your choice could not be recorded just now, so nothing has changed. Please try again in a minute.",
                "/news",
                "n0nce",
            ),
        ),
    ] {
        std::fs::write(folder.join(name).with_extension("html"), html).unwrap();
    }
}
