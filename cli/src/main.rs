//! `consent`: the gate of tower-consent in front of a site in any language.

fn main() {}
