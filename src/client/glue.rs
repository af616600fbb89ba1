use super::{adapters, asset};
use crate::{
    gate::Permits,
    policy::{Layout, Policy},
};

const GLUE: &str = include_str!("glue.min.js");
const MODAL: &str = include_str!("modal.min.js");
const API: &str = include_str!("consent.min.js");

/// What stands before the guard: the listener, what keeps the focus in a modal, and what vendors are told.
pub(crate) fn preamble(policy: &Policy, permits: &Permits) -> String {
    let modal = if policy.banner.layout == Layout::Modal { call(MODAL, &[]) + ";" } else { String::new() };
    format!("{};{modal}{}", listener(policy, permits), adapters::preamble(policy, permits))
}

/// What fetches the rest when the visitor acts.
pub(crate) fn listener(policy: &Policy, permits: &Permits) -> String {
    call(GLUE, &[&quoted(&asset::after(policy)), &quoted(&permits.name())])
}

/// The script for the site's own code, made for one visitor. Where nothing is denied no page has the listener, so it is in here.
pub(crate) fn api(policy: &Policy, permits: &Permits, state: &str) -> String {
    let api = call(API, &[state, &quoted(&policy.prefix)]);
    // Elsewhere both stand in the page.
    let rest = if permits.everything() { preamble(policy, permits) } else { String::new() };
    format!("{api};{rest}\n")
}

/// A call of the one function that a file of ours is.
fn call(function: &str, arguments: &[&str]) -> String {
    format!("({})({})", function.trim().trim_end_matches(';'), arguments.join(","))
}

/// A text in JavaScript, as it may stand in a page. JSON's strings are such.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text").replace('<', "\\u003c")
}
