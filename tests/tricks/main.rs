//! Pages that make a browser contact a tracker in every way there is, before and behind the layer, in a real browser;
//! and pages that look alike and must pass byte for byte.
//!
//! Each trick proves itself: without the layer it reaches the sink, or it says of itself that this browser does not fall for
//! it. Behind the layer, nothing granted, nothing may reach the sink, and the page is there to its end with its own images.

#[path = "../browser/harness/cdp.rs"]
mod cdp;
#[path = "../browser/harness/chromium.rs"]
mod chromium;
mod encoding;
mod innocent;
#[path = "../browser/harness/noise.rs"]
mod noise;
#[path = "../browser/harness/served.rs"]
mod served;
#[path = "../browser/harness/sink.rs"]
mod sink;
mod site;
mod tour;
mod trick;

use tour::{Sight, Sights, Standing, tour};
use trick::Trick;

#[tokio::test]
async fn no_trick_reaches_a_tracker_that_is_denied() {
    let tricks = tricks();
    let ungated = tour(&tricks, Standing::Ungated).await;
    let denied = tour(&tricks, Standing::Denied).await;
    let granted = tour(&tricks, Standing::Granted).await;

    let mut wrong: Vec<String> =
        denied[""].contacts.iter().map(|contact| format!("somebody contacts {contact}")).collect();
    for trick in &tricks {
        let of = |sights: &Sights| sights[&trick.name].clone();
        let said = differences(trick, &of(&ungated), &of(&denied), &of(&granted));
        wrong.extend(said.iter().map(|said| format!("{}: {said}", trick.name)));
    }
    assert!(wrong.is_empty(), "of {} pages\n  {}", tricks.len(), wrong.join("\n  "));
}

/// All, or those whose names have the text of `TRICK` in them.
fn tricks() -> Vec<Trick> {
    let wanted = std::env::var("TRICK").unwrap_or_default();
    Trick::all().into_iter().filter(|trick| trick.name.contains(&wanted)).collect()
}

fn differences(trick: &Trick, ungated: &Sight, denied: &Sight, granted: &Sight) -> Vec<String> {
    let mut wrong = Vec::new();
    if !trick.inert && ungated.contacts.is_empty() {
        wrong.push("proves nothing, since it contacts nobody without the layer".to_owned());
    }
    if let Some(contact) = denied.contacts.first() {
        wrong.push(format!("LEAKS to {contact}"));
    }
    if !trick.inert && granted.contacts.is_empty() != ungated.contacts.is_empty() {
        wrong.push("behaves otherwise when granted".to_owned());
    }
    let seen = if trick.refused { [granted; 2] } else { [denied, granted] };
    for (sight, standing) in seen.iter().zip(["denied", "granted"]) {
        if ungated.end && !sight.end {
            wrong.push(format!("the end is missing when {standing}"));
        }
        if let Some(path) = ungated.own.difference(&sight.own).next() {
            wrong.push(format!("{path} is missing when {standing}"));
        }
    }
    wrong
}
