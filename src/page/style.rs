use cssparser::{ParseError, Parser, Token};

use super::address::UNREAD;

/// Calls `visit` for each address that a style sheet or a list of declarations loads: `url()`, `src()`, `@import`, and
/// the strings of `image-set()` and its kin, also by way of a variable. Gives the offset at which the address is written,
/// and the address. Everything else is left to the browser; strings elsewhere load nothing (CSS Syntax 4, CSS Values 4.5).
pub(super) fn addresses(css: &str, visit: &mut dyn FnMut(usize, &str)) {
    read(&mut Parser::new(css), css, false, DEEPEST, visit);
}

/// Deeper nesting than this is read as if its strings were addresses.
const DEEPEST: usize = 64;

/// Whether this text may hold an address at all.
pub(super) fn may_load(css: &[u8]) -> bool {
    memchr::memchr3(b'(', b'\\', b'@', css).is_some()
        || memchr::memchr(b'&', css).is_some()
        || memchr::memmem::find(css, b"--").is_some()
}

/// Whether the addresses in this text may be written so that a name in them does not show: by escapes, in
/// percent-encoding or base64, in letters that only look like those of a name, or parted by a tab, which addresses lose.
pub(super) fn is_disguised(css: &str) -> bool {
    let bytes = css.as_bytes();
    let is_name =
        |at: usize| bytes.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    let is_hex = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
    let is_comma = |at: usize| bytes[at..].trim_ascii_start().first() == Some(&b',');
    !css.is_ascii()
        || css.contains(UNREAD)
        || memchr::memmem::find_iter(bytes, b"64").any(|at| is_comma(at + 2))
        || memchr::memchr3_iter(b'\\', b'%', b'\t', bytes).any(|at| match bytes[at] {
            b'%' => is_hex(at + 1) && is_hex(at + 2),
            b'\t' => at > 0 && is_name(at - 1) && is_name(at + 1),
            _ => true,
        })
}

fn read(parser: &mut Parser<'_>, css: &str, loads: bool, deep: usize, visit: &mut dyn FnMut(usize, &str)) {
    let mut import = false;
    // Whether the declaration that is being named, and the one whose value this is, gives its strings to others.
    let (mut named, mut carries) = (false, false);
    loop {
        let start = parser.position().byte_index();
        let Ok(token) = parser.next_including_whitespace_and_comments().cloned() else { return };
        let written = &css[start..parser.position().byte_index()];
        let nested = match &token {
            Token::UnquotedUrl(address) => {
                visit(start + url_offset(written), address);
                continue;
            }
            Token::BadUrl(address) => {
                visit(start + url_offset(written), address);
                continue;
            }
            Token::QuotedString(address) => {
                if loads || carries || import {
                    visit(start + 1, address);
                }
                import = false;
                continue;
            }
            Token::AtKeyword(name) => {
                import = name.eq_ignore_ascii_case("import");
                continue;
            }
            Token::WhiteSpace(_) | Token::Comment(_) => continue,
            Token::Ident(name) => {
                (named, import) = (is_carrier(name), false);
                continue;
            }
            Token::Colon => {
                (carries, import) = (named, false);
                continue;
            }
            Token::Semicolon => {
                (named, carries, import) = (false, false, false);
                continue;
            }
            Token::Function(name) => Some(loads || carries || is_loading(name)),
            Token::ParenthesisBlock | Token::SquareBracketBlock => Some(loads || carries),
            Token::CurlyBracketBlock => Some(carries),
            _ => None,
        };
        (named, import) = (false, false);
        if let Some(loads) = nested {
            let loads = loads || deep == 0;
            // The parser stops at an error of ours only, and there is none.
            let _: Result<(), ParseError<()>> = parser.parse_nested_block(|inner| {
                if deep > 0 {
                    read(inner, css, loads, deep - 1, visit);
                } else {
                    flat(inner, css, visit);
                }
                Ok(())
            });
        }
    }
}

/// Reads what is nested too deep to follow: every string and every address counts.
fn flat(parser: &mut Parser<'_>, css: &str, visit: &mut dyn FnMut(usize, &str)) {
    let start = parser.position().byte_index();
    while parser.next().is_ok() {}
    let text = &css[start..parser.position().byte_index()];
    mentioned(text, &mut |at, address| visit(start + at, address));
}

/// Calls `visit` for whatever may be an address in a part of a style sheet that was cut out anywhere. The offsets mean
/// nothing.
pub(super) fn mentions(css: &str, visit: &mut dyn FnMut(usize, &str)) {
    addresses(css, visit);
    mentioned(css, visit);
    if css.contains('\\') {
        mentioned(&unescaped(css).replace('\\', "/"), visit);
    }
}

/// Every address that has a host, whatever it stands in.
fn mentioned(text: &str, visit: &mut dyn FnMut(usize, &str)) {
    const SCHEMES: [&str; 5] = ["http", "https", "ws", "wss", "ftp"];
    for (at, mark) in text.match_indices("//").chain(text.match_indices(':')) {
        let scheme = text[..at].trim_end_matches(|c: char| c.is_ascii_alphabetic()).len();
        let known = SCHEMES.iter().any(|known| text[scheme..at].eq_ignore_ascii_case(known));
        if known && mark == ":" || mark == "//" && !text[..at].ends_with([':', '/']) {
            let start = if known { scheme } else { at };
            let ends = |c: char| matches!(c, '"' | '\'' | '(' | ')' | ' ' | ';' | '}');
            let address = &text[start..];
            let end = address.char_indices().take(LONGEST).find(|(_, c)| ends(*c)).map(|(end, _)| end);
            let end = end.or_else(|| address.char_indices().nth(LONGEST).map(|(end, _)| end));
            visit(start, &address[..end.unwrap_or(address.len())]);
        }
    }
}

/// No more characters than these tell the host of an address.
const LONGEST: usize = 2048;

/// The text with its escapes read (CSS Syntax 4.3.7).
fn unescaped(css: &str) -> String {
    let mut text = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let digits = rest.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        let code = u32::from_str_radix(&rest[..digits], 16).ok();
        if let Some(code) = code {
            text.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            rest = &rest[digits..];
            rest = rest
                .strip_prefix("\r\n")
                .or_else(|| rest.strip_prefix(|c: char| c.is_ascii_whitespace()))
                .unwrap_or(rest);
        } else if let Some(behind) = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r', '\x0C'])) {
            rest = behind;
        }
    }
    text.push_str(rest);
    text
}

fn is_loading(function: &str) -> bool {
    const NAMES: [&str; 6] = ["url", "src", "image", "image-set", "-webkit-image-set", "cross-fade"];
    NAMES.iter().any(|name| function.eq_ignore_ascii_case(name))
}

/// Whether strings in a declaration of this name turn up elsewhere: by `var()`, or as what a function gives.
fn is_carrier(name: &str) -> bool {
    name.starts_with("--") || ["initial-value", "result"].iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Where in `url( address)` the address starts.
fn url_offset(written: &str) -> usize {
    let open = written.find('(').map_or(0, |at| at + 1);
    open + written[open..].bytes().take_while(u8::is_ascii_whitespace).count()
}
