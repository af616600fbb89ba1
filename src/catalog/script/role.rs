use super::{
    css,
    lexer::{Token, Tokens},
    literal::{Brackets, Literal},
};

/// What a script does with a text, as far as its neighbours show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Compared, searched, shown, or the name of something: nothing is loaded from it.
    Mentioned,
    /// It becomes the text of an element: nothing is loaded from it, but it may be a style or a script.
    Shown,
    /// One of a list.
    Listed,
    /// A setting.
    Value,
    /// It could be loaded from.
    Open,
    /// It is an address to load from.
    Loaded,
}

/// What a script does at all.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Habits {
    /// It can request something.
    pub(super) loads: bool,
    /// It makes `link` elements, whose `href` is loaded.
    pub(super) links: bool,
    /// It writes markup into the page.
    pub(super) writes: bool,
    /// It decodes base64.
    pub(super) decodes: bool,
    /// It runs texts as scripts.
    pub(super) evaluates: bool,
    /// It reaches into frames, where to go to an address is to load it.
    pub(super) frames: bool,
}

impl Habits {
    pub(super) fn of(tokens: &Tokens<'_>) -> Self {
        let mut habits = Self::default();
        let all = &tokens.all;
        let (mut makes_scripts, mut fills, mut goes) = (false, false, false);
        for (at, token) in all.iter().enumerate() {
            let next = |n: usize| all.get(at + n);
            let sign = |n: usize, sign: &str| next(n).is_some_and(|token| token.is(sign));
            let after = |word: &str| at > 0 && all[at - 1].word() == Some(word);
            let after_dot = at > 0 && matches!(all[at - 1], Token::Sign("." | "?."));
            match token {
                Token::Word(word) => match &**word {
                    "createElement" | "createElementNS" if sign(1, "(") || sign(1, ".") || sign(1, "]") => {
                        let name = next(2).and_then(Token::text);
                        makes_scripts |= name.is_none_or(|name| name.eq_ignore_ascii_case("script"));
                        habits.links |= name.is_none_or(|name| name.eq_ignore_ascii_case("link"));
                        habits.loads |= name.is_none_or(|name| LOADING_ELEMENTS.contains(&&*name.to_ascii_lowercase()));
                    }
                    "Image" | "Worker" | "SharedWorker" | "EventSource" | "WebSocket" if after("new") => {
                        habits.loads = true
                    }
                    "src" | "srcset" if (after_dot && (sign(1, "=") || sign(1, "+="))) || sign(1, ":") => {
                        habits.loads = true
                    }
                    "fetch" | "import" | "importScripts" | "getScript" | "ajax" | "XMLHttpRequest" | "sendBeacon"
                    | "eval" | "Function" => {
                        habits.loads = true;
                        habits.evaluates |= matches!(&**word, "eval" | "Function");
                    }
                    "setTimeout" | "setInterval"
                        if sign(1, "(") && next(2).is_some_and(|token| token.text().is_some()) =>
                    {
                        habits.evaluates = true;
                    }
                    "atob" => habits.decodes = true,
                    "contentWindow" | "contentDocument" | "frames" => habits.frames = true,
                    "location" => goes = true,
                    "text" | "textContent" | "innerText" | "createTextNode" => fills = true,
                    word if is_writer(word) => habits.writes = true,
                    _ => {}
                },
                Token::Text(text) => match &**text {
                    "src" | "srcset" => habits.loads = true,
                    "contentWindow" | "contentDocument" | "frames" => habits.frames = true,
                    "location" => goes = true,
                    "createElement" => {
                        habits.loads = true;
                        habits.links = true;
                    }
                    text if is_writer(text) => habits.writes = true,
                    text => habits.loads |= css::addresses(text).next().is_some(),
                },
                _ => {}
            }
        }
        habits.loads |= habits.frames && goes;
        habits.evaluates |= makes_scripts && fills;
        habits
    }
}

const LOADING_ELEMENTS: [&str; 11] =
    ["script", "img", "image", "iframe", "frame", "embed", "object", "link", "video", "audio", "source"];

fn is_writer(name: &str) -> bool {
    matches!(
        name,
        "write"
            | "writeln"
            | "innerHTML"
            | "outerHTML"
            | "insertAdjacentHTML"
            | "createContextualFragment"
            | "srcdoc"
            | "append"
            | "prepend"
            | "html"
            | "after"
            | "before"
            | "appendTo"
            | "parseHTML"
            | "jQuery"
            | "$"
    )
}

/// Calls that look at a text, show it, or follow it as a link.
fn only_mentions(name: &str) -> bool {
    matches!(
        name,
        "indexOf"
            | "lastIndexOf"
            | "includes"
            | "startsWith"
            | "endsWith"
            | "match"
            | "matchAll"
            | "test"
            | "search"
            | "replace"
            | "replaceAll"
            | "split"
            | "has"
            | "delete"
            | "matches"
            | "closest"
            | "querySelector"
            | "querySelectorAll"
            | "find"
            | "filter"
            | "is"
            | "not"
            | "getElementById"
            | "getElementsByClassName"
            | "getElementsByName"
            | "addEventListener"
            | "getItem"
            | "setItem"
            | "removeItem"
            | "log"
            | "warn"
            | "error"
            | "info"
            | "debug"
            | "alert"
            | "confirm"
            | "RegExp"
            | "encodeURIComponent"
            | "encodeURI"
            | "escape"
            | "assign"
            | "gettext"
            | "postMessage"
    )
}

/// Properties that show a text, or follow it as a link.
fn is_shown(name: &str) -> bool {
    matches!(
        name,
        "action"
            | "location"
            | "title"
            | "label"
            | "classname"
            | "id"
            | "alt"
            | "referrer"
            | "placeholder"
            | "description"
            | "message"
            | "privacy"
            | "privacy_url"
            | "privacyurl"
            | "policy"
            | "selector"
            | "pattern"
            | "tooltip"
            | "link"
    )
}

/// Parts of the names of functions that load what they are given.
const LOADERS: [&str; 9] = ["load", "script", "import", "require", "fetch", "ajax", "beacon", "inject", "pixel"];

fn loads(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    LOADERS.iter().any(|part| name.contains(part))
}

/// What the script does with a literal.
pub(super) fn role(tokens: &Tokens<'_>, brackets: &Brackets, literal: &Literal<'_>, habits: Habits) -> Role {
    let token = |at: usize| tokens.all.get(at).unwrap_or(&Token::Regex);
    let next = token(literal.last + 1);
    let before = |n: usize| literal.first.checked_sub(n).map_or(&Token::Regex, token);
    let compared =
        |token: &Token<'_>| matches!(token, Token::Sign("==" | "===" | "!=" | "!==")) || token.word() == Some("in");

    let method = if next.is(".") { token(literal.last + 2).word() } else { None };
    let is_key = next.is(":") && matches!(before(1), Token::Sign("{" | ","));
    let is_property = before(1).is("[")
        && next.is("]")
        && (before(2).word().is_some() || matches!(before(2), Token::Sign(")" | "]")));
    if compared(next) || compared(before(1)) || before(1).word() == Some("case") || is_key || is_property {
        return Role::Mentioned;
    }
    if method.is_some_and(|method| only_mentions(method) && method != "replace") {
        return Role::Mentioned;
    }

    if matches!(before(1), Token::Sign("=" | "+=")) {
        if habits.frames && goes_in_frame(&tokens.all[..literal.first - 1]) {
            return Role::Loaded;
        }
        let name = if before(2).is("]") { before(3).text() } else { before(2).word() };
        return named(name.unwrap_or_default(), habits);
    }
    if before(1).is(":") && matches!(before(3), Token::Sign("{" | ",")) {
        return match named(before(2).word().or_else(|| before(2).text()).unwrap_or_default(), habits) {
            Role::Open => Role::Value,
            role => role,
        };
    }
    match brackets.around(literal.first) {
        Some(open) if token(open).is("[") => Role::Listed,
        Some(open) if token(open).is("(") && open > 0 => {
            if habits.frames && goes_in_frame(&tokens.all[..open]) {
                return Role::Loaded;
            }
            let first_argument = token(open + 1).text().filter(|_| literal.first > open + 1);
            passed(token(open - 1).word().unwrap_or_default(), first_argument, habits)
        }
        _ => Role::Open,
    }
}

/// Further back, what is assigned to is not looked for.
const MAX_TARGET: usize = 24;

/// The window of the page itself: to go from there is to leave, as by a link.
const OWN_WINDOWS: [&str; 6] = ["window", "document", "self", "top", "parent", "globalThis"];

/// Whether the tokens end with the location of a frame, or of what may be one: `frame.contentWindow.location.href`.
fn goes_in_frame(tokens: &[Token<'_>]) -> bool {
    let from_end = || tokens.iter().rev().take(MAX_TARGET);
    let target = from_end().take_while(|token| !matches!(token, Token::Sign(";" | "{" | "}" | "=")));
    let names = target.filter_map(|token| token.word().or_else(|| token.text()));
    let mut names = names.skip_while(|name| matches!(*name, "href" | "assign" | "replace"));
    if names.next() != Some("location") {
        return false;
    }
    let Some(owner) = names.next() else { return false };
    !OWN_WINDOWS.contains(&owner) || names.any(|name| matches!(name, "contentWindow" | "contentDocument" | "frames"))
}

/// Assigned to something of this name.
fn named(name: &str, habits: Habits) -> Role {
    let name = name.to_ascii_lowercase();
    match &*name {
        "src" | "srcset" | "poster" => Role::Loaded,
        "text" | "textcontent" | "innertext" => Role::Shown,
        "href" if !habits.links => Role::Mentioned,
        name if is_shown(name) => Role::Mentioned,
        _ => Role::Open,
    }
}

/// Given to a function of this name, after this first argument.
fn passed(function: &str, first_argument: Option<&str>, habits: Habits) -> Role {
    match (function, first_argument) {
        ("setAttribute" | "attr" | "prop", Some(name)) => named(name, habits),
        // window.open(address), but request.open('GET', address)
        ("open", None) => Role::Mentioned,
        ("open", Some(_)) => Role::Loaded,
        ("t" | "__" | "_" | "i18n" | "translate", _) => Role::Mentioned,
        (name, _) if only_mentions(name) => Role::Mentioned,
        (name, _) if loads(name) => Role::Loaded,
        _ => Role::Open,
    }
}
