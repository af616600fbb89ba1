use http::{HeaderMap, HeaderName, HeaderValue, header::CACHE_CONTROL};

/// The browser alone may keep it, and asks each time.
pub(super) fn keep_private(headers: &mut HeaderMap) {
    let site = Directives::of(headers);
    // `must-understand` would weaken it (RFC 9111, section 5.2.2.3).
    let value = if site.say("no-store") { "no-store" } else { "private, no-cache" };
    let value = site.transform(value);
    headers.insert(CACHE_CONTROL, value);
    let targeted: Vec<HeaderName> = headers.keys().filter(|name| is_targeted(name)).cloned().collect();
    for name in targeted {
        headers.remove(name);
    }
}

/// Shared caches may keep it as the site says; the browser asks each time.
///
/// What the site does not say, no cache is to guess. What lets a cache show it unasked (`immutable`, `stale-while-revalidate`) goes: it
/// would bind the browser too. Sites say it to shared caches in a field of their own.
pub(super) fn share(headers: &mut HeaderMap) {
    let site = Directives::of(headers);
    let targeted = headers.keys().any(is_targeted);
    let value = match site.shared_lifetime() {
        _ if site.say("no-store") => site.transform("no-store"),
        _ if site.say("private") => site.transform("private, no-cache"),
        _ if site.say("no-cache") => site.transform("no-cache"),
        Some(seconds) => {
            let public = if site.say("public") { ", public" } else { "" };
            site.transform(&format!("max-age=0, must-revalidate, s-maxage={seconds}{public}"))
        }
        None if targeted => site.transform("max-age=0, must-revalidate"),
        None => site.transform("private, no-cache"),
    };
    headers.insert(CACHE_CONTROL, value);
}

/// The members of a list, in all its lines.
pub(super) fn tokens<'h>(headers: &'h HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'h str> {
    let values = headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).map(str::trim)
}

/// Instructions for one kind of shared cache, which it obeys in place of Cache-Control (RFC 9213).
fn is_targeted(name: &HeaderName) -> bool {
    name.as_str().ends_with("cdn-cache-control")
        || ["surrogate-control", "edge-control", "x-accel-expires"].contains(&name.as_str())
}

/// What the site says in Cache-Control. A directive about single fields (`private="a, b"`) counts as one about all.
struct Directives(Vec<(String, String)>);

impl Directives {
    fn of(headers: &HeaderMap) -> Self {
        let parts = |token: &str| {
            let (name, value) = token.split_once('=').unwrap_or((token, ""));
            (name.trim().to_ascii_lowercase(), value.trim().trim_matches('"').to_owned())
        };
        Self(tokens(headers, &CACHE_CONTROL).map(parts).collect())
    }

    fn say(&self, directive: &str) -> bool {
        self.0.iter().any(|(name, _)| name == directive)
    }

    /// How long shared caches may keep it; the shortest where it is said twice (RFC 9111, section 4.2.1).
    fn shared_lifetime(&self) -> Option<u32> {
        let lifetime = |directive: &str| {
            let values = self.0.iter().filter(|(name, _)| name == directive).map(|(_, value)| value);
            values.map(|seconds| seconds.parse().unwrap_or(0)).min()
        };
        lifetime("s-maxage").or_else(|| lifetime("max-age"))
    }

    fn transform(&self, value: &str) -> HeaderValue {
        let no_transform = if self.say("no-transform") { ", no-transform" } else { "" };
        HeaderValue::try_from(format!("{value}{no_transform}")).expect("directives are visible ASCII")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(edit: fn(&mut HeaderMap), given: &[(&'static str, &'static str)]) -> Vec<String> {
        let mut headers: HeaderMap =
            given.iter().map(|(n, v)| (HeaderName::from_static(n), HeaderValue::from_static(v))).collect();
        edit(&mut headers);
        headers.iter().map(|(n, v)| format!("{n}: {}", v.to_str().expect("ASCII"))).collect()
    }

    #[test]
    fn no_cache_may_serve_a_private_page_unasked() {
        let cases = [
            ("public, max-age=600", "private, no-cache"),
            ("s-maxage=60", "private, no-cache"),
            ("immutable, max-age=31536000", "private, no-cache"),
            ("private", "private, no-cache"),
            ("max-age=1, stale-while-revalidate=600", "private, no-cache"),
            ("No-Store, max-age=0", "no-store"),
            ("must-understand, no-store, public", "no-store"),
            ("public, no-transform", "private, no-cache, no-transform"),
        ];
        for (given, expected) in cases {
            let expected = format!("cache-control: {expected}");
            assert_eq!(edited(keep_private, &[("cache-control", given)]), [expected], "{given}");
        }
    }

    #[test]
    fn orders_to_shared_caches_go_from_a_private_page() {
        let given = [
            ("cdn-cache-control", "max-age=600"),
            ("cloudflare-cdn-cache-control", "max-age=600"),
            ("surrogate-control", "max-age=600"),
            ("x-accel-expires", "600"),
        ];
        assert_eq!(edited(keep_private, &given), ["cache-control: private, no-cache"]);
    }

    #[test]
    fn shared_caches_keep_a_page_as_long_as_the_site_says_and_browsers_ask() {
        let cases = [
            ("public, max-age=600", "max-age=0, must-revalidate, s-maxage=600, public"),
            ("s-maxage=60, max-age=5", "max-age=0, must-revalidate, s-maxage=60"),
            ("max-age=\"60\"", "max-age=0, must-revalidate, s-maxage=60"),
            ("s-maxage=60, s-maxage=30", "max-age=0, must-revalidate, s-maxage=30"),
            ("max-age=soon", "max-age=0, must-revalidate, s-maxage=0"),
            ("immutable, max-age=60, no-transform", "max-age=0, must-revalidate, s-maxage=60, no-transform"),
            ("max-age=1, stale-while-revalidate=600, stale-if-error=9", "max-age=0, must-revalidate, s-maxage=1"),
            ("No-Store, max-age=60", "no-store"),
            ("private, max-age=60", "private, no-cache"),
            ("private=\"x-a, x-b\", max-age=60", "private, no-cache"),
            ("no-cache, max-age=60", "no-cache"),
            ("public", "private, no-cache"),
            ("", "private, no-cache"),
        ];
        for (given, expected) in cases {
            let expected = format!("cache-control: {expected}");
            assert_eq!(edited(share, &[("cache-control", given)]), [expected], "{given}");
        }
        let given = [("surrogate-control", "max-age=600")];
        let kept = "surrogate-control: max-age=600".to_owned();
        assert_eq!(edited(share, &given), [kept, "cache-control: max-age=0, must-revalidate".to_owned()]);
    }
}
