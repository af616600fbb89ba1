//! The cookies: the state in its wire form, and the identity that only our own endpoints see.
//!
//! The state is `1.<revision>.<grants>`: the version of this form, the revision of the policy under which the visitor
//! chose, and the granted ids joined by `+`, or `none`. Beside ids the reserved word `gpc` may stand: the choice was made
//! in sight of the browser's Global Privacy Control signal and overrides it. Whatever else is found is no choice.
//!
//! Over https the names have the prefixes `__Host-` and `__Secure-`, and only those are read, since any sibling
//! subdomain can set a cookie without prefix. Over plain http, in development, browsers refuse the prefixes.

use http::{HeaderMap, HeaderValue, header};
use uuid::Uuid;

use super::{Grants, Id, once};
use crate::policy::{Policy, Secure};

/// The words that no category and no tracker can have as id.
pub(crate) const RESERVED: [&str; 2] = [NONE, GPC];

/// Browsers keep 4096 bytes of a cookie, name and attributes included.
pub(super) const MAX_STATE: usize = 3800;

const VERSION: &str = "1";
const NONE: &str = "none";
const GPC: &str = "gpc";
const SECURE_STATE: &str = "__Host-consent";
const PLAIN_STATE: &str = "consent";
const SECURE_IDENTITY: &str = "__Secure-consent-id";
const PLAIN_IDENTITY: &str = "consent-id";

/// What the state cookie of a request says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Stored {
    /// No choice, or nothing that can be read as one.
    Nothing,
    /// A choice under an older revision, with what was granted then.
    Outdated(Grants),
    /// A choice under the present revision.
    Choice {
        grants: Grants,
        /// Made in sight of Global Privacy Control.
        overrides_gpc: bool,
    },
}

/// The names of our cookies, as the browser of this request has them: the state, the identity, and a grant for one load.
pub(crate) fn names(headers: &HeaderMap, policy: &Policy) -> [&'static str; 3] {
    let [state, identity] =
        if is_secure(headers, policy) { [SECURE_STATE, SECURE_IDENTITY] } else { [PLAIN_STATE, PLAIN_IDENTITY] };
    [state, identity, once::name(headers, policy)]
}

/// Reads the state cookie.
pub(crate) fn read(headers: &HeaderMap, policy: &Policy) -> Stored {
    match state(headers, policy) {
        Found::Once(value) => parse(value, policy),
        Found::Absent | Found::Twice => Stored::Nothing,
    }
}

/// Reads the visitor's pseudonymous identity.
pub(crate) fn read_identity(headers: &HeaderMap, policy: &Policy) -> Option<Uuid> {
    let name = if is_secure(headers, policy) { SECURE_IDENTITY } else { PLAIN_IDENTITY };
    let Found::Once(value) = only(headers, name) else { return None };
    let id = Uuid::try_parse_ascii(value).ok()?;
    (value.len() == 36 && id.get_version_num() == 4).then_some(id)
}

/// The `Set-Cookie` that stores a choice, or nothing when it is too long for a browser to keep.
pub(crate) fn write(
    grants: &Grants,
    overrides_gpc: bool,
    days: u16,
    headers: &HeaderMap,
    policy: &Policy,
) -> Option<HeaderValue> {
    let state = text(grants, overrides_gpc, policy);
    let name = if is_secure(headers, policy) { SECURE_STATE } else { PLAIN_STATE };
    (state.len() <= MAX_STATE).then(|| set_cookie(name, &state, "/", seconds(days), headers, policy))
}

/// The state of a request as caches name it: what the state cookie says, or `none` where there is none. Nothing where it says what we
/// never write, so that nobody fills a cache with spellings of one state.
pub(crate) fn plain(headers: &HeaderMap, policy: &Policy) -> Option<String> {
    match state(headers, policy) {
        Found::Absent => Some(NONE.to_owned()),
        Found::Twice => None,
        Found::Once(value) => match parse(value, policy) {
            Stored::Choice { grants, overrides_gpc } => {
                Some(text(&grants, overrides_gpc, policy)).filter(|text| text.as_bytes() == value)
            }
            Stored::Nothing | Stored::Outdated(_) => None,
        },
    }
}

/// The `Set-Cookie` that stores the visitor's identity. Its path keeps it out of page requests.
pub(crate) fn write_identity(subject: Uuid, days: u16, headers: &HeaderMap, policy: &Policy) -> HeaderValue {
    let name = if is_secure(headers, policy) { SECURE_IDENTITY } else { PLAIN_IDENTITY };
    set_cookie(name, &subject.to_string(), &policy.prefix, seconds(days), headers, policy)
}

/// Whether cookies of this request are `Secure`.
///
/// Left to itself the answer is yes unless the site is asked for at a loopback name and no proxy says that the visitor
/// came by https. A forged header can therefore only make cookies stricter.
pub(crate) fn is_secure(headers: &HeaderMap, policy: &Policy) -> bool {
    match policy.cookies.secure {
        Secure::Always => true,
        Secure::Never => false,
        Secure::Auto => !is_loopback(headers) || proxied_from_https(headers),
    }
}

/// All cookies of a request, in order.
pub(crate) fn pairs(headers: &HeaderMap) -> impl Iterator<Item = (&[u8], &[u8])> {
    let cookies = headers.get_all(header::COOKIE).iter().flat_map(|line| line.as_bytes().split(|b| *b == b';'));
    cookies.filter_map(|pair| {
        let at = pair.iter().position(|b| *b == b'=')?;
        Some((pair[..at].trim_ascii(), pair[at + 1..].trim_ascii()))
    })
}

/// The value of a cookie that is there once.
pub(super) fn once<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h [u8]> {
    if let Found::Once(value) = only(headers, name) { Some(value) } else { None }
}

enum Found<'h> {
    Absent,
    Once(&'h [u8]),
    Twice,
}

fn state<'h>(headers: &'h HeaderMap, policy: &Policy) -> Found<'h> {
    let names: &[&str] = if is_secure(headers, policy) { &[SECURE_STATE] } else { &[PLAIN_STATE, SECURE_STATE] };
    let found = names.iter().map(|name| only(headers, name)).find(|found| !matches!(found, Found::Absent));
    found.unwrap_or(Found::Absent)
}

fn only<'h>(headers: &'h HeaderMap, name: &str) -> Found<'h> {
    let mut values = pairs(headers).filter(|(found, _)| *found == name.as_bytes()).map(|(_, value)| value);
    match (values.next(), values.next()) {
        (None, _) => Found::Absent,
        (Some(value), None) => Found::Once(value),
        (Some(_), Some(_)) => Found::Twice,
    }
}

fn text(grants: &Grants, overrides_gpc: bool, policy: &Policy) -> String {
    let mut words: Vec<&str> = grants.iter().map(Id::as_str).collect();
    if overrides_gpc {
        words.push(GPC);
    }
    if words.is_empty() {
        words.push(NONE);
    }
    format!("{VERSION}.{}.{}", policy.revision, words.join("+"))
}

fn parse(value: &[u8], policy: &Policy) -> Stored {
    parse_state(value, policy).unwrap_or(Stored::Nothing)
}

fn parse_state(value: &[u8], policy: &Policy) -> Option<Stored> {
    let text = str::from_utf8(value).ok().filter(|text| text.len() <= MAX_STATE)?;
    let (revision, words) = text.strip_prefix(VERSION)?.strip_prefix('.')?.split_once('.')?;
    let revision = parse_revision(revision)?;
    let (grants, overrides_gpc) = parse_words(words)?;
    match revision.cmp(&policy.revision) {
        std::cmp::Ordering::Less => Some(Stored::Outdated(grants)),
        std::cmp::Ordering::Equal if grants.iter().all(|id| policy.can_grant(id.as_str())) => {
            Some(Stored::Choice { grants, overrides_gpc })
        }
        _ => None,
    }
}

fn parse_revision(text: &str) -> Option<u32> {
    let canonical = text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0');
    canonical.then(|| text.parse().ok()).flatten()
}

fn parse_words(words: &str) -> Option<(Grants, bool)> {
    if words == NONE {
        return Some((Grants::none(), false));
    }
    let mut overrides_gpc = false;
    let mut grants = Vec::new();
    for word in words.split('+') {
        match word {
            NONE => return None,
            GPC => overrides_gpc = true,
            id => grants.push(Id::new(id).ok()?),
        }
    }
    Some((grants.into_iter().collect(), overrides_gpc))
}

fn seconds(days: u16) -> u32 {
    const SECONDS_PER_DAY: u32 = 86_400;
    u32::from(days) * SECONDS_PER_DAY
}

pub(super) fn set_cookie(
    name: &str,
    value: &str,
    path: &str,
    max_age: u32,
    headers: &HeaderMap,
    policy: &Policy,
) -> HeaderValue {
    let secure = if is_secure(headers, policy) { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; Path={path}; Max-Age={max_age}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&cookie).expect("ids, numbers and the checked prefix are visible ASCII")
}

fn is_loopback(headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(header::HOST).and_then(|host| host.to_str().ok()) else { return false };
    let Ok(authority) = host.parse::<http::uri::Authority>() else { return false };
    let name = authority.host().trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
    name == "localhost"
        || name.ends_with(".localhost")
        || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn proxied_from_https(headers: &HeaderMap) -> bool {
    let says = |name: &str, what: &str| {
        headers.get_all(name).iter().any(|value| {
            let value = value.as_bytes().to_ascii_lowercase();
            memchr::memmem::find(&value, what.as_bytes()).is_some()
        })
    };
    says("x-forwarded-proto", "https") || says("forwarded", "proto=https") || says("forwarded", "proto=\"https\"")
}
