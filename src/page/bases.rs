use std::borrow::Cow;

use smallvec::{SmallVec, smallvec};
use url::{Host, Url};

/// What the page's addresses may be relative to: its own address, and what its `base` elements say.
/// Which `base` counts depends on the tree, so every one is taken into account.
#[derive(Clone, Debug)]
pub(super) struct Bases(SmallVec<[Url; 1]>);

impl Bases {
    /// The most different addresses that are kept.
    const MOST: usize = 8;

    pub(super) fn new(page: Url) -> Self {
        Self(smallvec![page])
    }

    pub(super) fn page(&self) -> &Url {
        &self.0[0]
    }

    /// Whether the page has no `base`, so that addresses are relative to its own.
    pub(super) fn are_plain(&self) -> bool {
        self.0.len() == 1
    }

    /// Takes the address of a `base` into account; `false` if there are too many.
    #[must_use]
    pub(super) fn add(&mut self, href: &str) -> bool {
        let Some(base) = join(self.page(), href) else { return true };
        if self.0.contains(&base) {
            return true;
        }
        let room = self.0.len() < Self::MOST;
        if room {
            self.0.push(base);
        }
        room
    }

    /// The page's own host, where a `base` leads to another and paths of ours have to name it. A name without a dot is none that
    /// visitors know a site by: a proxy has put it there, and the `base` may well name the site.
    pub(super) fn home(&self) -> Option<String> {
        let page = self.page();
        let Some(Host::Domain(name)) = page.host() else { return None };
        let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
        let leads_away = self.0.iter().filter_map(Url::host_str).any(|host| host != name);
        let port = page.port().map_or_else(String::new, |port| format!(":{port}"));
        (leads_away && is_plain && name.contains('.')).then(|| format!("{name}{port}"))
    }

    /// Every address that this one may stand for.
    pub(super) fn resolve(&self, address: &str) -> impl Iterator<Item = Url> {
        self.0.iter().filter_map(move |base| join(base, address))
    }
}

fn join(base: &Url, address: &str) -> Option<Url> {
    base.join(address).or_else(|_| base.join(&two_slashes(address))).ok()
}

/// Any number of slashes from two begins a host (WHATWG URL 4.4, special authority ignore slashes state), which `url` does
/// not know of relative addresses.
fn two_slashes(address: &str) -> Cow<'_, str> {
    let address = address.trim_matches(|c| c <= ' ').replace(['\t', '\n', '\r'], "");
    match address.trim_start_matches(['/', '\\']) {
        host if address.len() - host.len() > 2 => format!("//{host}").into(),
        _ => address.into(),
    }
}
