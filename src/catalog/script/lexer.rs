use std::{borrow::Cow, char};

/// A token of JavaScript, as far as judging needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token<'s> {
    /// An identifier or a keyword.
    Word(Cow<'s, str>),
    /// A string or a template, decoded; what cannot be known is a [`HOLE`].
    Text(Cow<'s, str>),
    Number(&'s str),
    Regex,
    /// An operator or a bracket.
    Sign(&'s str),
}

impl Token<'_> {
    pub(super) fn is(&self, sign: &str) -> bool {
        matches!(self, Self::Sign(own) if *own == sign)
    }

    pub(super) fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Stands for a part of a text that only running the script would tell.
pub(super) const HOLE: char = '\u{FFFC}';

/// The tokens of a script, with where each stands.
#[derive(Debug, Default)]
pub(super) struct Tokens<'s> {
    pub(super) all: Vec<Token<'s>>,
    /// The bytes of each token.
    pub(super) spans: Vec<(usize, usize)>,
    /// A string that does not end on its line: this is not quite JavaScript, or not quite understood.
    pub(super) disorder: bool,
    /// From within templates: they go last.
    inner: Vec<Token<'s>>,
}

impl<'s> Tokens<'s> {
    fn push(&mut self, token: Token<'s>, span: (usize, usize)) {
        self.all.push(token);
        self.spans.push(span);
    }
}

/// Templates in templates deeper than this are not read.
const MAX_NESTING: usize = 8;

/// After so many slashes that begin no regular expression, none is looked for: each search may read a whole line.
const MAX_FAILED: usize = 256;

/// About as many, so that few lists of tokens have to grow.
const BYTES_PER_TOKEN: usize = 5;

/// Splits a script into tokens. Comments, also those of old HTML, are left out.
pub(super) fn tokens(source: &str) -> Tokens<'_> {
    let mut tokens = Tokens::default();
    tokens.all.reserve(source.len() / BYTES_PER_TOKEN);
    tokens.spans.reserve(source.len() / BYTES_PER_TOKEN);
    Lexer { source, at: 0, depth: 0, failed: 0 }.run(&mut tokens);
    tokens
}

struct Lexer<'s> {
    source: &'s str,
    at: usize,
    depth: usize,
    /// How many slashes looked like a regular expression that does not end.
    failed: usize,
}

impl<'s> Lexer<'s> {
    fn run(&mut self, out: &mut Tokens<'s>) {
        while self.step(out) {}
        out.push(Token::Sign(";"), (self.at, self.at));
        out.all.append(&mut out.inner);
        out.spans.resize(out.all.len(), (self.at, self.at));
    }

    /// Reads one token, one comment or one white space; `false` at the end.
    fn step(&mut self, out: &mut Tokens<'s>) -> bool {
        let bytes = self.source.as_bytes();
        while bytes.get(self.at).is_some_and(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
        let Some(next) = self.rest().chars().next() else { return false };
        let from = self.at;
        let token = match next {
            'a'..='z' | 'A'..='Z' | '_' | '$' => self.word(),
            c if c.is_whitespace() => {
                self.at += c.len_utf8();
                return true;
            }
            '/' | '<' | '-' if self.comment() => return true,
            '"' | '\'' => self.string(next, out),
            '`' => self.template(out),
            '0'..='9' => self.number(),
            c if is_word(c) || c == '\\' => self.word(),
            '/' if regex_may_follow(out.all.last()) && self.regex(out) => Token::Regex,
            _ => self.sign(),
        };
        out.push(token, (from, self.at));
        true
    }

    fn rest(&self) -> &'s str {
        &self.source[self.at..]
    }

    fn line_end(&self) -> usize {
        self.rest().find(['\n', '\r', '\u{2028}', '\u{2029}']).map_or(self.source.len(), |length| self.at + length)
    }

    fn comment(&mut self) -> bool {
        let rest = self.rest();
        if let Some(inside) = rest.strip_prefix("/*") {
            self.at = inside.find("*/").map_or(self.source.len(), |length| self.at + length + 4);
        } else if rest.starts_with("//")
            || rest.starts_with("<!--")
            || (rest.starts_with("-->") && self.at_line_start())
        {
            self.at = self.line_end();
        } else {
            return false;
        }
        true
    }

    fn at_line_start(&self) -> bool {
        let before = self.source[..self.at].trim_end_matches([' ', '\t']);
        before.is_empty() || before.ends_with(['\n', '\r'])
    }

    fn string(&mut self, quote: char, out: &mut Tokens<'s>) -> Token<'s> {
        self.at += 1;
        let from = self.at;
        let mut text = String::new();
        let mut plain = from;
        let bytes = self.source.as_bytes();
        let special = |b: &u8| *b == quote as u8 || matches!(b, b'\\' | b'\n' | b'\r');
        while let Some(length) = bytes[self.at..].iter().position(special) {
            self.at += length;
            if bytes[self.at] == b'\\' {
                text.push_str(&self.source[plain..self.at]);
                self.escape(&mut text);
                plain = self.at;
            } else if bytes[self.at] == quote as u8 {
                let piece = &self.source[plain..self.at];
                self.at += 1;
                return Token::Text(if text.is_empty() { piece.into() } else { (text + piece).into() });
            } else {
                out.disorder = true;
                return Token::Text((text + &self.source[plain..self.at]).into());
            }
        }
        self.at = self.source.len();
        out.disorder = true;
        Token::Text((text + &self.source[plain..self.at]).into())
    }

    /// One escape in a string. Needless ones (`\g`) are holes: nobody writes an address so, except to hide it.
    fn escape(&mut self, text: &mut String) {
        self.at += 1;
        let rest = self.rest();
        let hex = |from: usize, to: usize| rest.get(from..to).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let (value, length) = match rest.as_bytes() {
            [b'x', ..] => (hex(1, 3).and_then(char::from_u32), 3),
            [b'u', b'{', ..] => {
                let end = rest.find('}').unwrap_or(rest.len());
                (hex(2, end).and_then(char::from_u32), end + 1)
            }
            [b'u', ..] => (hex(1, 5).and_then(char::from_u32), 5),
            [b'0'..=b'7', ..] => {
                let length = rest.bytes().take(3).take_while(|b| matches!(b, b'0'..=b'7')).count();
                (u32::from_str_radix(&rest[..length], 8).ok().and_then(char::from_u32), length)
            }
            [b'\r', b'\n', ..] => (None, 2),
            [b'\n' | b'\r', ..] => (None, 1),
            [b'n' | b'r' | b't' | b'v' | b'f', ..] => (Some(' '), 1),
            [quoted @ (b'/' | b'\\' | b'"' | b'\'' | b'`'), ..] => (Some(char::from(*quoted)), 1),
            _ => (Some(HOLE), rest.chars().next().map_or(0, char::len_utf8)),
        };
        text.extend(value);
        self.skip(length);
    }

    /// Moves on, to the next character boundary.
    fn skip(&mut self, bytes: usize) {
        self.at = self.source.len().min(self.at + bytes);
        while !self.source.is_char_boundary(self.at) {
            self.at += 1;
        }
    }

    /// A template as one text with holes; its expressions follow at the very end, as tokens of their own.
    fn template(&mut self, out: &mut Tokens<'s>) -> Token<'s> {
        self.at += 1;
        let mut text = String::new();
        while let Some(c) = self.rest().chars().next() {
            if c == '`' {
                self.at += 1;
                break;
            }
            if c == '\\' {
                self.escape(&mut text);
            } else if self.rest().starts_with("${") {
                text.push(HOLE);
                self.expression(out);
            } else {
                text.push(c);
                self.at += c.len_utf8();
            }
        }
        Token::Text(text.into())
    }

    fn expression(&mut self, out: &mut Tokens<'s>) {
        self.at += 2;
        if self.depth == MAX_NESTING {
            out.disorder = true;
            return;
        }
        self.depth += 1;
        let mut inner = Tokens::default();
        let mut braces = 0_usize;
        loop {
            let before = inner.all.len();
            if !self.step(&mut inner) {
                break;
            }
            match inner.all.get(before) {
                Some(token) if token.is("{") => braces += 1,
                Some(token) if token.is("}") && braces == 0 => break,
                Some(token) if token.is("}") => braces -= 1,
                _ => {}
            }
        }
        self.depth -= 1;
        out.disorder |= inner.disorder;
        out.inner.append(&mut inner.all);
        out.inner.push(Token::Sign(";"));
        out.inner.append(&mut inner.inner);
    }

    fn number(&mut self) -> Token<'s> {
        let rest = self.rest();
        let length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '_').unwrap_or(rest.len());
        self.at += length;
        Token::Number(&rest[..length])
    }

    fn word(&mut self) -> Token<'s> {
        let from = self.at;
        self.skip_word();
        if !self.rest().starts_with('\\') {
            return Token::Word(self.source[from..self.at].into());
        }
        let mut word = self.source[from..self.at].to_owned();
        while let Some(c) = self.rest().chars().next() {
            if c == '\\' {
                self.escape(&mut word);
            } else if is_word(c) {
                word.push(c);
                self.at += c.len_utf8();
            } else {
                break;
            }
        }
        Token::Word(word.into())
    }

    fn skip_word(&mut self) {
        let rest = self.rest();
        let ascii = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$');
        let mut length = rest.as_bytes().iter().position(|b| !ascii(b)).unwrap_or(rest.len());
        if rest.as_bytes().get(length).is_some_and(|b| !b.is_ascii()) {
            length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        }
        self.at += length;
    }

    fn regex(&mut self, out: &mut Tokens<'s>) -> bool {
        if self.failed == MAX_FAILED {
            out.disorder = true;
            return false;
        }
        let found = self.whole_regex();
        self.failed += usize::from(!found);
        found
    }

    fn whole_regex(&mut self) -> bool {
        let rest = &self.source.as_bytes()[self.at..];
        let (mut class, mut at) = (false, 1);
        while let Some(byte) = rest.get(at) {
            match byte {
                b'\n' | b'\r' => return false,
                b'\\' => at += 1,
                b'[' => class = true,
                b']' => class = false,
                b'/' if !class => {
                    let flags = rest[at + 1..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
                    self.at += at + 1 + flags;
                    return true;
                }
                _ => {}
            }
            at += 1;
        }
        false
    }

    fn sign(&mut self) -> Token<'s> {
        let rest = self.rest();
        let length = match rest.as_bytes() {
            [b'=' | b'!', b'=', b'=', ..]
            | [b'.', b'.', b'.', ..]
            | [b'>', b'>', b'>', ..]
            | [b'*', b'*', b'=', ..] => 3,
            [b'=' | b'!' | b'+' | b'-' | b'<' | b'>', b'=', ..]
            | [b'=', b'>', ..]
            | [b'?', b'?' | b'.', ..]
            | [b'+', b'+', ..]
            | [b'-', b'-', ..]
            | [b'&', b'&', ..]
            | [b'|', b'|', ..]
            | [b'<', b'<', ..]
            | [b'>', b'>', ..] => 2,
            _ => rest.chars().next().map_or(1, char::len_utf8),
        };
        self.at += length;
        Token::Sign(&rest[..length])
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

/// Whether a slash after this token begins a regular expression. A heuristic: `)` is taken for a division.
fn regex_may_follow(token: Option<&Token<'_>>) -> bool {
    match token {
        None => true,
        Some(Token::Sign(sign)) => !matches!(*sign, ")" | "]" | "}" | "++" | "--"),
        Some(Token::Word(word)) => matches!(
            &**word,
            "return"
                | "typeof"
                | "case"
                | "in"
                | "of"
                | "delete"
                | "void"
                | "throw"
                | "new"
                | "else"
                | "do"
                | "await"
                | "yield"
        ),
        Some(_) => false,
    }
}
