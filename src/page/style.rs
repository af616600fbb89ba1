use cssparser::{ParseError, Parser, Token};

/// Calls `visit` for each address that a style sheet or a list of declarations loads: `url()`, `src()`, `@import`, and
/// the strings of `image-set()` and its kin. Gives the offset at which the address is written, and the address.
/// Everything else is left to the browser; strings elsewhere load nothing (CSS Syntax 4, CSS Values 4.5).
pub(super) fn addresses(css: &str, visit: &mut dyn FnMut(usize, &str)) {
    read(&mut Parser::new(css), css, false, DEEPEST, visit);
}

/// Deeper nesting than this is read as if its strings were addresses.
const DEEPEST: usize = 64;

/// Whether this text may hold an address at all.
pub(super) fn may_load(css: &[u8]) -> bool {
    memchr::memchr3(b'(', b'\\', b'@', css).is_some() || memchr::memchr(b'&', css).is_some()
}

/// Whether the addresses in this text may be written so that a name in them does not show: by escapes, in
/// percent-encoding, in letters that only look like those of a name, or parted by a tab, which addresses lose.
pub(super) fn is_disguised(css: &str) -> bool {
    let bytes = css.as_bytes();
    let is_name =
        |at: usize| bytes.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    let is_hex = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
    !css.is_ascii()
        || memchr::memchr3_iter(b'\\', b'%', b'\t', bytes).any(|at| match bytes[at] {
            b'%' => is_hex(at + 1) && is_hex(at + 2),
            b'\t' => at > 0 && is_name(at - 1) && is_name(at + 1),
            _ => true,
        })
}

fn read(parser: &mut Parser<'_>, css: &str, loads: bool, deep: usize, visit: &mut dyn FnMut(usize, &str)) {
    let mut import = false;
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
                if loads || import {
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
            Token::Function(name) => Some(is_loading(name)),
            Token::ParenthesisBlock | Token::SquareBracketBlock => Some(loads),
            Token::CurlyBracketBlock => Some(false),
            _ => None,
        };
        import = false;
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
    let mut from = 0;
    while let Some(at) = text[from..].find("//") {
        let address = text[from + at..].split(['"', '\'', ')', ' ']).next().unwrap_or_default();
        visit(start + from + at, address);
        from += at + 2;
    }
}

fn is_loading(function: &str) -> bool {
    const NAMES: [&str; 6] = ["url", "src", "image", "image-set", "-webkit-image-set", "cross-fade"];
    NAMES.iter().any(|name| function.eq_ignore_ascii_case(name))
}

/// Where in `url( address)` the address starts.
fn url_offset(written: &str) -> usize {
    let open = written.find('(').map_or(0, |at| at + 1);
    open + written[open..].bytes().take_while(u8::is_ascii_whitespace).count()
}
