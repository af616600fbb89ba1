//! Which trackers an inline script loads.
//!
//! A script is read as tokens; its texts are put together from their pieces and decoded. It loads a tracker when it can
//! request something at all, and
//!
//! 1. a text that is not merely mentioned ([`role::Role`]) is an address that the rules or the known-hosts table know, or
//! 2. markup that it writes into the page holds such an address, or
//! 3. it sets a name that only the tracker's loader sets (`loader` marks), whatever address it uses.
//!
//! What is written to look like nothing (packed, escaped, encoded, reversed, put together) is undone first, where vendors and
//! optimisers write so. A host may be known by its registrable domain alone, since hosts are put together from pieces.
//! In doubt the script counts as a loader. Weak where a script computes the whole address: no reading finds that.

mod address;
mod css;
mod decode;
mod glance;
mod lexer;
mod literal;
mod markup;
mod role;
#[cfg(test)]
mod tests;

pub(super) use address::Places;
pub(super) use glance::{Glance, OVERLAP};

use std::{borrow::Cow, cell::OnceCell};

use self::{
    lexer::{Token, Tokens, tokens},
    literal::{Brackets, Literal, literals},
    role::{Habits, Role, role},
};
use super::{Known, KnownHosts, Rules, Tracker, TrackerIndex};

/// Scripts within scripts (evaluated texts, packed code, written markup) deeper than this are not read.
const MAX_DEPTH: usize = 3;

/// The tokens of `'payload',62,9,'words'.split('|')`.
const PACKED: usize = 12;

/// What the judge of scripts looks things up in.
#[derive(Clone, Copy)]
pub(super) struct Judge<'c> {
    pub(super) trackers: &'c [Tracker],
    pub(super) rules: &'c Rules,
    pub(super) hosts: &'c KnownHosts,
    pub(super) places: &'c Places,
}

impl<'c> Judge<'c> {
    /// Everything that the script loads, each once.
    pub(super) fn script(self, source: &str) -> Vec<Known<'c>> {
        let mut found = Found(Vec::new());
        self.read(source, MAX_DEPTH, &mut found);
        found.0
    }

    fn read(self, source: &str, depth: usize, found: &mut Found<'c>) {
        let Some(depth) = depth.checked_sub(1) else { return };
        let tokens = tokens(source);
        let brackets = Brackets::of(&tokens.all);
        let literals = literals(source, &tokens, &brackets);
        let script = Script {
            judge: self,
            source,
            tokens: &tokens,
            literals: &literals,
            habits: Habits::of(&tokens),
            depth,
            beginnings: OnceCell::new(),
        };
        script.marks(found);
        for literal in &literals {
            script.literal(literal, role(&tokens, &brackets, literal, script.habits), found);
        }
        script.packed(found);
        if tokens.disorder {
            script.disordered(source, found);
        }
        if let Some(repaired) = without_entities(source) {
            self.read(&repaired, depth, found);
        }
    }
}

struct Script<'a, 'c> {
    judge: Judge<'c>,
    source: &'a str,
    tokens: &'a Tokens<'a>,
    literals: &'a [Literal<'a>],
    habits: Habits,
    /// How many levels of scripts within it are still read.
    depth: usize,
    /// The values of queries, as rules name them, with which some text begins.
    beginnings: OnceCell<Vec<&'c str>>,
}

impl<'c> Script<'_, 'c> {
    fn marks(&self, found: &mut Found<'c>) {
        for (at, token) in self.tokens.all.iter().enumerate() {
            let (Token::Word(name) | Token::Text(name)) = token else { continue };
            if !self.judge.places.has_mark_of(name.len()) {
                continue;
            }
            for mark in self.judge.places.marks(name) {
                if mark.alone || (self.habits.loads && self.is_set(at)) {
                    found.add(Known::Tracker {
                        index: mark.tracker,
                        rule: mark_text(self.judge.trackers, mark.tracker, name),
                    });
                }
            }
        }
    }

    /// Whether this name is given a value: `name =`, `x['name'] =`, `{name: …}`.
    fn is_set(&self, at: usize) -> bool {
        let next = |n: usize| self.tokens.all.get(at + n);
        let is = |n: usize, sign: &str| next(n).is_some_and(|token| token.is(sign));
        is(1, "=") || is(1, ":") || (is(1, "]") && is(2, "="))
    }

    fn literal(&self, literal: &Literal<'_>, role: Role, found: &mut Found<'c>) {
        let text = literal.text.trim();
        if role == Role::Mentioned || text.len() < 4 {
            return;
        }
        css::addresses(text).for_each(|address| self.address(address, Role::Loaded, found));
        if self.habits.evaluates && text.contains(['(', '=']) {
            self.judge.read(text, self.depth, found);
        }
        if role == Role::Shown {
            return;
        }
        self.text(text, role, found);
        // Encoded, to be decoded elsewhere.
        if is_encoded(text) {
            self.text(&decode::percent(text), role, found);
        }
        let embedded = text.contains(',').then(|| text.split_once("base64,")).flatten();
        if let Some((_, code)) = embedded.or_else(|| self.habits.decodes.then_some(("", text))) {
            decode::base64(code).into_iter().for_each(|text| {
                self.text(&text, role, found);
                self.judge.read(&text, self.depth, found);
            });
        }
        if text.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:"))
            && text.to_ascii_lowercase().contains("javascript,")
        {
            self.judge.read(&decode::percent(text), self.depth, found);
        }
    }

    /// One text: markup, or an address.
    fn text(&self, text: &str, role: Role, found: &mut Found<'c>) {
        if text.contains('<') || (text.contains('=') && text.contains("src=")) {
            if self.habits.writes || self.habits.evaluates {
                for address in markup::addresses(text) {
                    self.address(address, Role::Loaded, found);
                }
                for script in markup::scripts(text) {
                    self.judge.read(script, self.depth, found);
                }
            }
        } else {
            self.address(text, role, found);
        }
    }

    fn address(&self, text: &str, role: Role, found: &mut Found<'c>) {
        if role != Role::Loaded && !self.habits.loads {
            return;
        }
        let starts = |prefix: &str| self.beginnings().contains(&prefix);
        for (known, evidence) in address::find(self.judge, text, &starts) {
            if evidence.suffices(role) {
                found.add(known);
            }
        }
    }

    fn beginnings(&self) -> &[&'c str] {
        self.beginnings.get_or_init(|| {
            let begins = |value: &&str| self.literals.iter().any(|literal| literal.text.starts_with(*value));
            self.judge.places.query_values().filter(begins).collect()
        })
    }

    /// `eval(function(p,a,c,k,e,d){…}('payload',62,9,'words'.split('|'),0,{}))`
    fn packed(&self, found: &mut Found<'c>) {
        if !self.habits.evaluates {
            return;
        }
        for (at, window) in self.tokens.all.windows(PACKED).enumerate() {
            let [Token::Text(payload), one, Token::Number(radix), two, Token::Number(_), three, Token::Text(words), ..] =
                window
            else {
                continue;
            };
            let split = self.source.get(self.tokens.spans[at + 7].0..self.tokens.spans[at + PACKED - 1].1);
            let is_packed = [one, two, three].iter().all(|token| token.is(","))
                && matches!(split, Some(".split('|')" | ".split(\"|\")"));
            if is_packed && let Ok(radix) = radix.parse() {
                self.judge.read(&decode::unpack(payload, radix, words), self.depth, found);
            }
        }
    }

    /// Where the tokens can't be trusted, every address in the bare text counts.
    fn disordered(&self, source: &str, found: &mut Found<'c>) {
        for piece in source.split(|c: char| c.is_whitespace() || "\"'`<>()\\,;".contains(c)) {
            let from = piece.find("//").unwrap_or(0);
            // Part of the site's own address: `/go?to=https://…`.
            let within = piece[..from].starts_with('/') || piece[..from].contains(['?', '#']);
            if !within && (from > 0 || piece.starts_with("//") || piece.starts_with('.')) {
                self.address(&piece[from..], Role::Open, found);
            }
        }
    }
}

/// The mark as the tracker's entry writes it, which outlives the script.
fn mark_text<'c>(trackers: &'c [Tracker], index: TrackerIndex, name: &str) -> &'c str {
    let tracker = &trackers[usize::from(index.0)];
    tracker.loader.iter().chain(&tracker.snippet).find(|mark| *mark == name).map_or("", String::as_str)
}

/// Whether a text holds `<`, `/` or `:` in percent-encoding.
fn is_encoded(text: &str) -> bool {
    let text = text.as_bytes();
    memchr::memchr_iter(b'%', text).any(|at| {
        let code = text.get(at + 1..at + 3).unwrap_or_default();
        [b"3c", b"2f", b"3a"].iter().any(|known| code.eq_ignore_ascii_case(*known))
    })
}

/// Snippets that an editor has spoiled: quotes as character references.
fn without_entities(source: &str) -> Option<String> {
    let bytes = source.as_bytes();
    let is_reference =
        |at: usize| [&b"quot;"[..], b"#", b"apos;"].iter().any(|reference| bytes[at + 1..].starts_with(reference));
    let spoiled = memchr::memchr_iter(b'&', bytes).any(is_reference);
    match spoiled.then(|| htmlize::unescape(source)) {
        Some(Cow::Owned(repaired)) => Some(repaired),
        _ => None,
    }
}

/// What was found, each once.
struct Found<'c>(Vec<Known<'c>>);

impl<'c> Found<'c> {
    fn add(&mut self, known: Known<'c>) {
        let same = |other: &Known<'c>| match (other, &known) {
            (Known::Tracker { index: one, .. }, Known::Tracker { index: other, .. }) => one == other,
            (one, other) => *one == *other,
        };
        if !self.0.iter().any(same) {
            self.0.push(known);
        }
    }
}
