use std::borrow::Cow;

use super::{
    decode,
    lexer::{HOLE, Token, Tokens},
};

/// A text of a script, put together from its pieces.
#[derive(Debug)]
pub(super) struct Literal<'s> {
    pub(super) text: Cow<'s, str>,
    /// Its first and its last token.
    pub(super) first: usize,
    pub(super) last: usize,
}

/// Between two pieces of one name stand a plus sign and white space, no more than this: the quick look at a script has to see
/// both ends in one piece.
pub(super) const MAX_GAP: usize = 48;

/// The brackets of a script: which close which, and in which each token stands.
#[derive(Debug)]
pub(super) struct Brackets {
    partner: Vec<usize>,
    parent: Vec<Option<usize>>,
}

impl Brackets {
    pub(super) fn of(tokens: &[Token<'_>]) -> Self {
        let mut open: Vec<usize> = Vec::new();
        let mut partner: Vec<usize> = (0..tokens.len()).collect();
        let mut parent = Vec::with_capacity(tokens.len());
        for (at, token) in tokens.iter().enumerate() {
            let closes = matches!(token, Token::Sign(")" | "]" | "}"));
            if closes && let Some(opened) = open.pop() {
                partner[opened] = at;
            }
            parent.push(open.last().copied());
            if matches!(token, Token::Sign("(" | "[" | "{")) {
                open.push(at);
            }
        }
        Self { partner, parent }
    }

    /// The bracket in which a token stands.
    pub(super) fn around(&self, at: usize) -> Option<usize> {
        self.parent.get(at).copied().flatten()
    }

    /// The closing bracket of an opening one; itself when it is never closed.
    pub(super) fn end(&self, open: usize) -> usize {
        self.partner[open]
    }
}

/// Every text of a script: strings and templates, joined with what is added to them, and decoded where the script decodes them.
pub(super) fn literals<'s>(source: &str, tokens: &Tokens<'s>, brackets: &Brackets) -> Vec<Literal<'s>> {
    let mut joiner = Joiner { source, tokens, brackets, taken: vec![false; tokens.all.len()] };
    let mut all = Vec::new();
    for (at, token) in tokens.all.iter().enumerate() {
        let may_begin = match token {
            Token::Text(_) => true,
            Token::Word(name) => is_decoder(name),
            _ => false,
        };
        if may_begin && !joiner.taken[at] {
            all.extend(joiner.literal(at, 0));
        }
    }
    all
}

/// Whether a text can begin with this name.
fn is_decoder(name: &str) -> bool {
    matches!(
        name,
        "String"
            | "window"
            | "self"
            | "fromCharCode"
            | "fromCodePoint"
            | "atob"
            | "unescape"
            | "decodeURIComponent"
            | "decodeURI"
    )
}

/// Decoding calls within decoding calls deeper than this are not followed.
const MAX_DECODING: usize = 4;

struct Joiner<'a, 's> {
    source: &'a str,
    tokens: &'a Tokens<'s>,
    brackets: &'a Brackets,
    /// The tokens that are pieces of a literal already.
    taken: Vec<bool>,
}

impl<'a, 's> Joiner<'a, 's> {
    fn token(&self, at: usize) -> &'a Token<'s> {
        self.tokens.all.get(at).unwrap_or(&Token::Regex)
    }

    fn is(&self, at: usize, sign: &str) -> bool {
        self.token(at).is(sign)
    }

    fn is_word(&self, at: usize, word: &str) -> bool {
        self.token(at).word() == Some(word)
    }

    /// `.name(` without white space: the quick look at a script knows it so.
    fn is_method(&self, dot: usize, name: &str) -> bool {
        self.is(dot, ".") && self.is_word(dot + 1, name) && self.is(dot + 2, "(") && self.touches(dot)
    }

    /// Whether nothing stands between this token and the next.
    fn touches(&self, at: usize) -> bool {
        let spans = &self.tokens.spans;
        matches!((spans.get(at), spans.get(at + 1)), (Some((_, end)), Some((next, _))) if end == next)
    }

    fn take(&mut self, first: usize, last: usize) {
        if let Some(range) = self.taken.get_mut(first..=last) {
            range.fill(true);
        }
    }

    fn literal(&mut self, first: usize, depth: usize) -> Option<Literal<'s>> {
        if self.token(first).text().is_some()
            && let Some(joined) = self.joined_list(first)
        {
            return Some(joined);
        }
        let (piece, mut last) = self.operand(first, depth)?;
        let mut text = if first > 0 && self.is(first - 1, "+") { format!("{HOLE}{piece}").into() } else { piece };
        while let Some(end) = self.continued(last, depth, &mut text) {
            last = end;
        }
        Some(Literal { text, first, last })
    }

    /// Appends what follows to a literal that ends at `last`; where it ends then.
    fn continued(&mut self, last: usize, depth: usize, text: &mut Cow<'s, str>) -> Option<usize> {
        if self.is(last + 1, "+") {
            if let Some((piece, end)) = self.operand(last + 2, depth) {
                if !self.is_tight(last, last + 2) {
                    text.to_mut().push(HOLE);
                }
                text.to_mut().push_str(&piece);
                return Some(end);
            }
            text.to_mut().push(HOLE);
            return self.primary(last + 2);
        }
        if self.is_method(last + 1, "concat") && (self.touches(last) || self.is(last, ")")) {
            let end = self.brackets.end(last + 3);
            self.arguments(last + 3, end, "", text.to_mut());
            return Some(end);
        }
        if self.is_method(last + 1, "split") {
            let reverse = self.brackets.end(last + 3) + 1;
            let join = reverse + 4;
            if self.is_method(reverse, "reverse") && self.is_method(join, "join") {
                *text = text.chars().rev().collect::<String>().into();
                return Some(self.brackets.end(join + 2));
            }
        }
        None
    }

    /// A text, or a call that decodes one, and where it ends.
    fn operand(&mut self, at: usize, depth: usize) -> Option<(Cow<'s, str>, usize)> {
        if let Token::Text(text) = self.token(at) {
            self.take(at, at);
            return Some((text.clone(), at));
        }
        let name = self.token(at).word()?;
        let (name, open) = match name {
            "String" | "window" | "self" if self.is(at + 1, ".") => (self.token(at + 2).word()?, at + 3),
            name => (name, at + 1),
        };
        if !self.is(open, "(") || depth == MAX_DECODING {
            return None;
        }
        let end = self.brackets.end(open);
        let decoded: String = match name {
            "fromCharCode" | "fromCodePoint" => {
                self.tokens.all.get(open + 1..end)?.iter().filter_map(char_code).collect()
            }
            "atob" => decode::base64(&self.literal(open + 1, depth + 1)?.text)?,
            "unescape" | "decodeURIComponent" | "decodeURI" => {
                decode::percent(&self.literal(open + 1, depth + 1)?.text)
            }
            _ => return None,
        };
        self.take(at, end);
        Some((decoded.into(), end))
    }

    /// `['a', 'b'].join('')`, seen from its first text.
    fn joined_list(&mut self, first: usize) -> Option<Literal<'s>> {
        let open = first.checked_sub(1).filter(|open| self.is(*open, "["))?;
        let end = self.brackets.end(open);
        if !self.is_method(end + 1, "join") || !self.touches(end) {
            return None;
        }
        let between = self.token(end + 4).text().unwrap_or(",");
        let mut text = String::new();
        self.arguments(open, end, between, &mut text);
        let last = self.brackets.end(end + 3);
        self.take(end, last);
        Some(Literal { text: text.into(), first: open, last })
    }

    /// Appends what stands between two brackets, separated by commas.
    fn arguments(&mut self, open: usize, end: usize, between: &str, text: &mut String) {
        let mut at = open + 1;
        while at < end {
            if at > open + 1 {
                text.push_str(between);
            }
            match self.token(at).text() {
                Some(piece) if at + 1 == end || self.is(at + 1, ",") => {
                    text.push_str(piece);
                    self.take(at, at);
                }
                _ => text.push(HOLE),
            }
            while at < end && !self.is(at, ",") {
                let opens = matches!(self.token(at), Token::Sign("(" | "[" | "{"));
                at = if opens { self.brackets.end(at) + 1 } else { at + 1 };
            }
            at += 1;
        }
    }

    /// Skips one operand that is no text: its last token.
    fn primary(&self, mut at: usize) -> Option<usize> {
        let before = |token: &Token<'_>| {
            matches!(token, Token::Sign("!" | "-" | "+" | "~"))
                || matches!(token.word(), Some("new" | "typeof" | "void"))
        };
        while before(self.token(at)) {
            at += 1;
        }
        let mut end = match self.token(at) {
            Token::Word(_) | Token::Number(_) => at,
            Token::Sign("(" | "[" | "{") => self.brackets.end(at),
            _ => return None,
        };
        loop {
            if matches!(self.token(end + 1), Token::Sign("." | "?.")) && self.token(end + 2).word().is_some() {
                end += 2;
            } else if matches!(self.token(end + 1), Token::Sign("(" | "[")) && self.brackets.end(end + 1) > end + 1 {
                end = self.brackets.end(end + 1);
            } else {
                return Some(end);
            }
        }
    }

    fn is_tight(&self, left: usize, right: usize) -> bool {
        let (Some((_, from)), Some((to, _))) = (self.tokens.spans.get(left), self.tokens.spans.get(right)) else {
            return false;
        };
        let between = self.source.get(*from..*to).unwrap_or("/");
        between.len() <= MAX_GAP && between.chars().all(|c| c == '+' || c.is_ascii_whitespace())
    }
}

fn char_code(token: &Token<'_>) -> Option<char> {
    match token {
        Token::Number(digits) => Some(decode::char_code(digits).unwrap_or(HOLE)),
        Token::Sign(",") => None,
        _ => Some(HOLE),
    }
}
