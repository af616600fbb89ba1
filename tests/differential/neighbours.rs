//! What a page has beside the denied, as facts that can be compared.

use std::collections::HashSet;

use crate::{
    gate::Gate,
    live::{self, Live, Reading},
    tree::{Data, Element, Space, Tree},
};

/// The elements that the gate may take out.
const TAKEN_OUT: [&str; 6] = ["script", "iframe", "embed", "img", "link", "meta"];

/// The elements whose content is text.
const TEXTS: [&str; 10] =
    ["textarea", "title", "style", "script", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext"];

/// Elements that begin and end without tags of their own, so that nothing is said of what is in them.
const TRANSPARENT: [&str; 5] = ["html", "head", "body", "colgroup", "noscript"];

/// Elements that are opened again for what follows them, but not for those that may stand in a head.
const FORMATTING: [&str; 5] = ["a", "b", "i", "font", "nobr"];
const OF_HEAD: [&str; 7] = ["template", "script", "style", "link", "meta", "title", "noframes"];

#[derive(Clone, Debug, PartialEq, Eq)]
enum Fact {
    Element {
        marker: String,
        parent: String,
        space: Space,
        name: String,
        attributes: Vec<(String, String)>,
    },
    /// The markers of a text and where it stands.
    Text {
        marker: String,
        parent: String,
    },
    /// All that an element of text says.
    Content {
        parent: String,
        text: String,
    },
}

/// What differs in a page behind the gate, beside what was denied.
pub(crate) fn difference(before: &Tree, after: &Tree, exact: bool, gate: &Gate) -> Option<String> {
    let denied = live::denied(before, if exact { Reading::Lenient } else { Reading::Doubtful }, gate);
    let gone = denied.iter().filter(|live| may_be_gone(before, live));
    let unmarked: HashSet<usize> = gone.clone().map(|live| live.node).collect();
    let gone: HashSet<String> = gone.filter_map(|live| marker(before.element(live.node)?)).collect();
    let changed: HashSet<(String, Option<String>)> =
        denied.iter().filter_map(|live| Some((marker(before.element(live.node)?)?, live.attribute.clone()))).collect();
    let facts = |tree, unmarked| Facts { tree, gone: &gone, unmarked, changed: &changed, exact }.collect();
    let (before, after) = (facts(before, unmarked), facts(after, touched(after)));
    let at = (0..before.0.len().max(after.0.len())).find(|&at| before.0.get(at) != after.0.get(at));
    if let Some(at) = at {
        return Some(format!("before: {:?}\nafter:  {:?}", before.0.get(at), after.0.get(at)));
    }
    (before.1 != after.1).then(|| format!("comments before: {:?}\ncomments after:  {:?}", before.1, after.1))
}

fn may_be_gone(tree: &Tree, live: &Live) -> bool {
    tree.element(live.node).is_some_and(|element| {
        let source = matches!(live.attribute.as_deref(), None | Some("src" | "href" | "content" | "data-src"));
        source && element.space == Space::Html && TAKEN_OUT.contains(&element.name.as_str())
    })
}

/// The elements that the gate has made inert.
fn touched(tree: &Tree) -> HashSet<usize> {
    let touched = |(_, element): &(usize, &Element)| {
        let prefixed = |name: &str| name.starts_with("data-consent-");
        let inert = element.attributes.iter().any(|(name, value)| prefixed(name) || value == "text/plain");
        let taken_out = element.space == Space::Html && TAKEN_OUT.contains(&element.name.as_str());
        inert && taken_out
    };
    tree.elements().filter(touched).map(|(at, _)| at).collect()
}

fn marker(element: &Element) -> Option<String> {
    let number = |text: &&str| text.starts_with(|first: char| first.is_ascii_digit());
    element.attribute("m").filter(number).map(str::to_owned)
}

struct Facts<'t> {
    tree: &'t Tree,
    /// The markers of what may be gone.
    gone: &'t HashSet<String>,
    /// What may be gone or changed, and has no marker.
    unmarked: HashSet<usize>,
    changed: &'t HashSet<(String, Option<String>)>,
    exact: bool,
}

impl Facts<'_> {
    fn collect(&self) -> (Vec<Fact>, Vec<String>) {
        let mut facts = Vec::new();
        let mut comments = Vec::new();
        let mut seen = HashSet::new();
        for (at, node) in self.tree.nodes.iter().enumerate() {
            let Some(parent) = self.parent(at) else { continue };
            match &node.data {
                Data::Element(element) => {
                    let Some(marker) = marker(element) else { continue };
                    // One in another is none in `head`, and what ends the head may be gone.
                    if element.name == "noscript" && !self.exact {
                        continue;
                    }
                    if self.gone.contains(&marker) || !seen.insert(marker.clone()) {
                        continue;
                    }
                    let attributes = self.attributes(element, &marker);
                    let (space, name) = (element.space, element.name.clone());
                    facts.push(Fact::Element { marker, parent, space, name, attributes });
                }
                Data::Text(text) => self.text(at, parent, text, &mut facts),
                Data::Comment(text) => comments.push(self.normal(text)),
                Data::Other => {}
            }
        }
        comments.sort();
        (facts, comments)
    }

    fn text(&self, at: usize, parent: String, text: &str, facts: &mut Vec<Fact>) {
        let within = self.tree.nodes[at].parent.and_then(|parent| self.tree.element(parent));
        let content = within.filter(|element| TEXTS.contains(&element.name.as_str()));
        match content {
            Some(element) if marker(element).is_none() && element.name != "noscript" => {}
            Some(element) if element.space != Space::Html => facts.extend(markers(text, &parent)),
            Some(element) if element.name == "noscript" => facts.extend(markers(text, &parent)),
            Some(element) => {
                let denied = marker(element).is_some_and(|marker| self.changed.contains(&(marker, None)));
                let text = if denied { text.replace("data:,", "") } else { text.to_owned() };
                facts.push(Fact::Content { parent, text: self.normal(&text) });
            }
            None => facts.extend(markers(text, &parent)),
        }
    }

    /// The text without what the gate may write into it where it is in doubt whether it is text.
    fn normal(&self, text: &str) -> String {
        if self.exact {
            return text.to_owned();
        }
        let sources = ["xlink:href", "href", "HREF", "src", "SRC"].map(|source| format!("{source} data-consent-"));
        let written = sources.iter().map(String::as_str).chain(["data-consent-", "data:,"]);
        let text = written.fold(text.replace("</frameset", "<frameset"), |text, new| text.replace(new, ""));
        text.replace(" type=text/plain", "")
    }

    fn attributes(&self, element: &Element, marker: &str) -> Vec<(String, String)> {
        let own = |(name, _): &&(String, String)| {
            let changed = self.changed.contains(&(marker.to_owned(), Some(name.clone())));
            !changed && !name.starts_with("data-consent-")
        };
        let mut attributes: Vec<_> = element.attributes.iter().filter(own).cloned().collect();
        if self.changed.contains(&(marker.to_owned(), None)) {
            attributes.retain(|(name, _)| name != "type");
        }
        attributes
    }

    /// The marker of what a node stands in; `None` if that is gone, or stands in for what is gone.
    fn parent(&self, node: usize) -> Option<String> {
        let of_head = self.tree.element(node).is_some_and(|element| OF_HEAD.contains(&element.name.as_str()));
        let mut at = node;
        let mut nearest = None;
        loop {
            if let Some(element) = self.tree.element(at).filter(|_| at != node) {
                let marker = marker(element);
                if marker.as_ref().map_or(self.unmarked.contains(&at), |marker| self.gone.contains(marker)) {
                    return None;
                }
                let name = element.name.as_str();
                let opaque = !(TRANSPARENT.contains(&name) || of_head && FORMATTING.contains(&name));
                if nearest.is_none() && opaque {
                    nearest = marker;
                }
            }
            if self.tree.element(at).is_some_and(|element| element.name == "tower-consent") {
                return None;
            }
            match self.tree.nodes[at].parent {
                Some(parent) => at = parent,
                None => return Some(nearest.unwrap_or_default()),
            }
        }
    }
}

/// The markers in a text.
fn markers<'t>(text: &'t str, parent: &'t str) -> impl Iterator<Item = Fact> + 't {
    let parts = text.split('~').skip(1);
    let numbers = parts.filter(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    numbers.map(|marker| Fact::Text { marker: marker.to_owned(), parent: parent.to_owned() })
}
