use std::ops::Range;

/// One directive of a policy, where it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Directive {
    /// From its name to the end of its value.
    pub(super) range: Range<usize>,
    /// In lower case.
    name: String,
    /// Its value.
    pub(super) value: Range<usize>,
}

/// The directives of one policy that count: the first of each name (CSP 3, section 2.2.1).
#[derive(Clone, Debug)]
pub(super) struct Policy<'t> {
    text: &'t str,
    directives: Vec<Directive>,
}

impl<'t> Policy<'t> {
    /// Reads the policy that stands at `range` of a text.
    pub(super) fn read(text: &'t str, range: Range<usize>) -> Self {
        let mut directives: Vec<Directive> = Vec::new();
        for part in parts(text, range, ';') {
            let Some(directive) = Directive::read(text, part) else { continue };
            if !directives.iter().any(|known| known.name == directive.name) {
                directives.push(directive);
            }
        }
        Self { text, directives }
    }

    /// The first of these directives that the policy has.
    pub(super) fn first(&self, names: &[&str]) -> Option<&Directive> {
        names.iter().find_map(|name| self.directives.iter().find(|directive| directive.name == *name))
    }

    /// The sources of a directive.
    pub(super) fn sources(&self, directive: &Directive) -> Sources<'t> {
        Sources(&self.text[directive.value.clone()])
    }
}

impl Directive {
    fn read(text: &str, part: Range<usize>) -> Option<Self> {
        let written = text[part.clone()].trim_matches(is_space);
        // What is not in ASCII is passed over (section 2.2.1).
        if written.is_empty() || !written.is_ascii() {
            return None;
        }
        let start = part.start + (text[part.clone()].len() - text[part].trim_start_matches(is_space).len());
        let name_len = written.find(is_space).unwrap_or(written.len());
        let value = written[name_len..].trim_start_matches(is_space);
        let end = start + written.len();
        Some(Self { range: start..end, name: written[..name_len].to_ascii_lowercase(), value: end - value.len()..end })
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.name == name
    }
}

/// A list of sources, or of other tokens.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sources<'t>(&'t str);

impl<'t> Sources<'t> {
    pub(super) fn iter(self) -> impl Iterator<Item = &'t str> {
        self.0.split(is_space).filter(|token| !token.is_empty())
    }

    pub(super) fn has(self, keyword: &str) -> bool {
        self.iter().any(|token| token.eq_ignore_ascii_case(keyword))
    }

    /// Whether every style of the page itself is allowed: a nonce or a hash switches `'unsafe-inline'` off (section 6.7.3.2).
    pub(super) fn allow_inline(self) -> bool {
        self.has("'unsafe-inline'") && !self.iter().any(is_nonce_or_hash)
    }

    /// The same of scripts, which `'strict-dynamic'` wants to be named.
    pub(super) fn allow_inline_scripts(self) -> bool {
        self.allow_inline() && !self.has("'strict-dynamic'")
    }

    /// Whether nothing is allowed (section 6.7.2.5).
    pub(super) fn are_none(self) -> bool {
        let mut tokens = self.iter();
        tokens.next().is_none_or(|token| token.eq_ignore_ascii_case("'none'") && tokens.next().is_none())
    }
}

/// Where the parts of a text between these separators stand.
pub(super) fn parts(text: &str, range: Range<usize>, separator: char) -> impl Iterator<Item = Range<usize>> {
    let mut at = range.start;
    text[range].split(separator).map(move |part| {
        let part = at..at + part.len();
        at = part.end + 1;
        part
    })
}

/// ASCII white space (Infra).
pub(super) fn is_space(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\x0C' | '\r' | ' ')
}

fn is_nonce_or_hash(token: &str) -> bool {
    let Some(inner) = token.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) else { return false };
    let lower = inner.to_ascii_lowercase();
    let known = ["nonce-", "sha256-", "sha384-", "sha512-"].iter().find(|kind| lower.starts_with(**kind));
    known.is_some_and(|kind| is_base64(&inner[kind.len()..]))
}

/// `base64-value` of the grammar: what is not is no source at all, and switches nothing off.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let is_digit = |b: u8| b.is_ascii_alphanumeric() || b"+/-_".contains(&b);
    !digits.is_empty() && text.len() - digits.len() <= 2 && digits.bytes().all(is_digit)
}
