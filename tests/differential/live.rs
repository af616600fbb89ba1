//! What a page loads, read from its tree alone: nothing here knows how the gate reads pages.

use cssparser::{ParseError, Parser, Token};
use tower_consent::gate::{Subject, judge};
use url::Url;

use crate::{
    address::{DENIED, FRAMED},
    gate::{self, Gate},
    tree::{Element, Space, Tree},
};

/// How deep pages in pages are followed.
const DEEPEST: u8 = 6;

/// Something in a page that loads from a denied host.
#[derive(Debug)]
pub(crate) struct Live {
    /// The element, by its place in the tree.
    pub(crate) node: usize,
    /// The attribute; `None` if it is the element's text.
    pub(crate) attribute: Option<String>,
}

/// How strictly a tree is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// What surely loads: what must be gone behind the gate.
    Strict,
    /// What also might where another browser, or a script, reads it: what the gate may touch.
    Lenient,
    /// The same where it is in doubt what is markup: whatever names a denied host where something could run.
    Doubtful,
}

enum Loads<'t> {
    Address(&'t str),
    Addresses(Vec<&'t str>),
    Page(&'t str),
    Style(&'t str),
    Script(&'t str),
    Nothing,
}

/// All that a tree loads from denied hosts.
pub(crate) fn denied(tree: &Tree, reading: Reading, gate: &Gate) -> Vec<Live> {
    Page { bases: Bases::of(tree, reading), reading, gate, depth: 0, scripting: tree.scripting }.denied(tree)
}

struct Page<'g> {
    bases: Bases,
    reading: Reading,
    gate: &'g Gate,
    depth: u8,
    scripting: bool,
}

/// What addresses are relative to: the page's own, and from the first `base` element on that one. Another browser may think
/// that it is another.
#[derive(Clone, Debug)]
struct Bases {
    reading: Reading,
    /// Each with the place in the tree from which on it counts.
    all: Vec<(usize, Url)>,
}

impl Bases {
    fn of(tree: &Tree, reading: Reading) -> Self {
        let page = gate::page();
        let elements = tree.elements().filter(|(_, element)| {
            element.name == "base" && (reading != Reading::Strict || element.space == Space::Html)
        });
        let set = elements.filter_map(|(at, element)| Some((at, join(&page, element.attribute("href")?)?)));
        let mut all = vec![(0, page.clone())];
        all.extend(set.take(if reading == Reading::Strict { 1 } else { usize::MAX }));
        Self { reading, all }
    }

    /// What an address at this place in the tree may be.
    fn resolve(&self, node: usize, address: &str) -> impl Iterator<Item = Url> {
        let last = self.all.iter().rposition(|(from, _)| *from <= node).unwrap_or(0);
        let counts = if self.reading == Reading::Strict { &self.all[last..=last] } else { &self.all[..] };
        counts.iter().filter_map(|(_, base)| join(base, address))
    }
}

impl Page<'_> {
    fn denied(&self, tree: &Tree) -> Vec<Live> {
        let mut found = Vec::new();
        for (node, element) in tree.elements() {
            for (name, value) in &element.attributes {
                if self.is_denied(node, &self.loads(element, name, value)) {
                    found.push(Live { node, attribute: Some(name.clone()) });
                }
            }
            let text = match element.name.as_str() {
                "style" | "script" if self.reading == Reading::Doubtful && element.space != Space::Html => {
                    "@import 'https://trk.test/'".to_owned()
                }
                "style" if element.space != Space::MathMl || self.reading != Reading::Strict => tree.text_in(node),
                "script" if self.runs(element) => tree.text_in(node),
                _ => continue,
            };
            let loads = if element.name == "style" { Loads::Style(&text) } else { Loads::Script(&text) };
            if self.is_denied(node, &loads) {
                found.push(Live { node, attribute: None });
            }
        }
        found
    }

    fn runs(&self, element: &Element) -> bool {
        if self.reading == Reading::Doubtful {
            return true;
        }
        let source = if element.space == Space::Svg { "href" } else { "src" };
        element.space != Space::MathMl && element.attribute(source).is_none() && self.is_script(element)
    }

    fn is_script(&self, element: &Element) -> bool {
        let kind = element.attribute("type").unwrap_or_default().trim().to_ascii_lowercase();
        self.reading != Reading::Strict || matches!(&*kind, "" | "text/javascript" | "module")
    }

    /// What an attribute loads.
    fn loads<'t>(&self, element: &Element, name: &str, value: &'t str) -> Loads<'t> {
        let lenient = self.reading != Reading::Strict;
        let html = element.space == Space::Html || lenient;
        let svg = element.space == Space::Svg || lenient;
        let is = |names: &[&str]| names.contains(&element.name.as_str());
        match name {
            "src" | "href" if !lenient && is(&["script"]) && (value.is_empty() || !self.is_script(element)) => {
                Loads::Nothing
            }
            "src"
                if html
                    && is(&[
                        "script", "img", "source", "input", "iframe", "frame", "embed", "video", "audio", "track",
                        "image",
                    ]) =>
            {
                let image = element.attribute("type").is_some_and(|kind| kind.eq_ignore_ascii_case("image"));
                if is(&["input"]) && !image && !lenient { Loads::Nothing } else { Loads::Address(value) }
            }
            "srcset" if html && (lenient || is(&["img", "source"])) => Loads::Addresses(candidates(value)),
            "srcdoc" if html && is(&["iframe"]) => Loads::Page(value),
            "href" if html && is(&["link"]) => {
                let rel = element.attribute("rel").unwrap_or_default().to_ascii_lowercase();
                let loads = rel.split_ascii_whitespace().any(|token| {
                    ["stylesheet", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "icon"]
                        .contains(&token)
                });
                if loads { Loads::Address(value) } else { Loads::Nothing }
            }
            "href" if lenient && is(&["img", "feimage"]) => Loads::Address(value),
            "href" if svg && is(&["image", "use", "feImage", "script"]) => Loads::Address(value),
            "xlink:href" if svg => Loads::Address(value),
            "data" if html && is(&["object"]) => Loads::Address(value),
            "poster" if html && is(&["video"]) => Loads::Address(value),
            "ping" if html && is(&["a", "area"]) => Loads::Addresses(value.split_ascii_whitespace().collect()),
            "background" if html && is(&["body", "table", "td", "th", "tr"]) => Loads::Address(value),
            "style" => Loads::Style(value),
            "content" if html && is(&["meta"]) => {
                let refresh = element.attribute("http-equiv").is_some_and(|kind| kind.eq_ignore_ascii_case("refresh"));
                let address = value.split_once("url=").map(|(_, address)| address.trim());
                address.filter(|_| refresh).map_or(Loads::Nothing, Loads::Address)
            }
            _ if name.starts_with("on") => Loads::Script(value),
            "data-src" if lenient => Loads::Address(value),
            _ => Loads::Nothing,
        }
    }

    fn is_denied(&self, node: usize, loads: &Loads<'_>) -> bool {
        match loads {
            Loads::Nothing => false,
            Loads::Address(address) => self.is_denied_address(node, address),
            Loads::Addresses(all) => all.iter().any(|address| self.is_denied_address(node, address)),
            Loads::Page(page) => self.is_denied_page(page),
            Loads::Style(css) => {
                style_addresses(css, self.reading).iter().any(|address| self.is_denied_address(node, address))
            }
            Loads::Script(code) => match self.reading {
                Reading::Strict => self.scripting && self.is_denied_script(code),
                Reading::Lenient => self.is_denied_script(code),
                Reading::Doubtful => code.contains("test"),
            },
        }
    }

    fn is_denied_script(&self, code: &str) -> bool {
        !judge(&self.gate.policy, &self.gate.permits, &gate::page(), Subject::InlineScript(code)).is_allow()
    }

    fn is_denied_address(&self, node: usize, address: &str) -> bool {
        self.bases.resolve(node, address).any(|url| {
            let host = url.host_str().unwrap_or_default().trim_end_matches('.');
            let known = |name: &str| host == name || host.ends_with(&format!(".{name}"));
            let html = url.as_str().strip_prefix("data:text/html,");
            let code = url.as_str().strip_prefix("javascript:");
            let asks = matches!(url.scheme(), "http" | "https" | "ws" | "wss");
            asks && (known(DENIED) || known(FRAMED))
                || html.is_some_and(|html| self.is_denied_page(&percent_decoded(html)))
                || code.is_some_and(|code| self.is_denied_script(&percent_decoded(code)))
        })
    }

    /// Whether a page within the page loads anything denied, with scripting on or off.
    fn is_denied_page(&self, html: &str) -> bool {
        if self.reading != Reading::Strict && html.contains("test") {
            return true;
        }
        [true, false].iter().any(|scripting| {
            let tree = Tree::parse(html, *scripting);
            let inner = Self { bases: self.bases.clone(), depth: self.depth + 1, scripting: *scripting, ..*self };
            self.depth < DEEPEST && !inner.denied(&tree).is_empty()
        })
    }
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&first, behind)) = rest.split_first() {
        let code = behind.get(..2).and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        match code.filter(|_| first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            None => {
                bytes.push(first);
                rest = behind;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The addresses of a `srcset`; those of these tests have no commas in them.
fn candidates(srcset: &str) -> Vec<&str> {
    srcset.split(',').filter_map(|candidate| candidate.split_ascii_whitespace().next()).collect()
}

/// The addresses in a style, as another tokenizer than the gate's rules finds them.
fn style_addresses(css: &str, reading: Reading) -> Vec<String> {
    let mut found = Vec::new();
    if reading != Reading::Strict {
        // Anywhere in the text: another browser may read it in another way.
        found.extend(css.match_indices("http").map(|(at, _)| css[at..].split(['\'', '"', ')']).collect()));
    }
    style_tokens(&mut Parser::new(css), false, &mut found);
    found
}

fn style_tokens(parser: &mut Parser<'_>, in_function: bool, found: &mut Vec<String>) {
    let mut import = false;
    while let Ok(token) = parser.next().cloned() {
        match &token {
            Token::UnquotedUrl(address) => found.push(address.to_string()),
            Token::QuotedString(address) if in_function || import => found.push(address.to_string()),
            _ => {}
        }
        import = matches!(&token, Token::AtKeyword(name) if name.eq_ignore_ascii_case("import"));
        let loads = match &token {
            Token::Function(name) => matches!(&*name.to_ascii_lowercase(), "url" | "src" | "image-set"),
            Token::CurlyBracketBlock | Token::ParenthesisBlock | Token::SquareBracketBlock => false,
            _ => continue,
        };
        let _: Result<(), ParseError<()>> = parser.parse_nested_block(|inner| {
            style_tokens(inner, loads, found);
            Ok(())
        });
    }
}

/// As browsers resolve: behind two slashes any more of them are skipped, where the scheme is that of a web page.
fn join(base: &Url, address: &str) -> Option<Url> {
    let plain: String = address.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let plain = plain.trim_matches(|c| c <= ' ');
    let host = plain.trim_start_matches(['/', '\\']);
    if plain.len() - host.len() > 2 { base.join(&format!("//{host}")).ok() } else { base.join(address).ok() }
}
