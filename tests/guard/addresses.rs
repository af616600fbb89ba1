use std::collections::BTreeMap;

use tower_consent::{
    Policy,
    catalog::{AddressRule, Catalog, Kind},
    consent::{Grants, Id},
    gate::{Permits, Reason, Subject, judge},
};
use url::Url;

/// Addresses of every rule of the catalogue and near misses of them, and whether the gate lets a visitor of these grants have them;
/// nothing where that is for the third lock: a guard that knows the table of known hosts, or denies what it does not know, has to say.
pub(crate) fn judged(policy: &Policy, grants: &str, knows_hosts: bool) -> BTreeMap<String, Option<bool>> {
    let grants: Grants = grants.split('+').filter(|id| *id != "none").map(|id| Id::new(id).expect("an id")).collect();
    let permits = Permits::new(policy, &grants);
    let page = Url::parse("http://localhost/judge").expect("a valid address");
    let trackers = Catalog::builtin();
    let rules = trackers.iter().flat_map(|tracker| &tracker.url).filter(|rule| rule.kind != Kind::Form);
    let mut judged = BTreeMap::new();
    let common = COMMON.iter().map(|&address| (Kind::Script, address.to_owned()));
    let known = HOSTS.iter().flat_map(|host| {
        [format!("https://{host}/"), format!("https://a.{host}/b.js"), format!("https://not{host}/b.js")]
            .map(|address| (Kind::Script, address))
    });
    let ruled = rules.flat_map(|rule| around(rule).into_iter().map(|address| (rule.kind, address)));
    for (kind, address) in ruled.chain(common).chain(known).chain(OWN.map(|own| (Kind::Script, own.to_owned()))) {
        let Ok(url) = Url::parse(&address) else { continue };
        let verdict = judge(policy, &permits, &page, Subject::Address(&url, kind));
        judged.insert(
            address,
            match verdict.reason() {
                // The table of known hosts is not in the page, but for what it says of denied trackers' own domains.
                Reason::KnownHost { .. } if !verdict.is_allow() && !knows_hosts => None,
                _ => Some(verdict.is_allow()),
            },
        );
    }
    judged
}

/// Some of the known hosts, of all categories, with those that stand within others.
const HOSTS: [&str; 14] = [
    "coremetrics.com",
    "tagmanager.coremetrics.com",
    "www.sc.pages01.net",
    "pages01.net",
    "static.polldaddy.com",
    "polldaddy.com",
    "adnxs.com",
    "rubiconproject.com",
    "quantcount.com",
    "mouseflow.com",
    "disqus.com",
    "addthis.com",
    "olark.com",
    "onetrust.com",
];

/// The site's own, with what looks like a tracker's.
const OWN: [&str; 5] = [
    "http://localhost/app.js",
    "http://localhost/matomo.js",
    "http://localhost:8080/js/container_abc.js",
    "http://localhost/gtag/js?id=G-ABC",
    "http://other.localhost/app.js",
];

/// What very many sites load without being tracked: none of these may look like a tracker to the guard by accident.
const COMMON: [&str; 48] = [
    "https://cdn.jsdelivr.net/npm/vue@3/dist/vue.global.js",
    "https://unpkg.com/htmx.org@2.0.4",
    "https://cdnjs.cloudflare.com/ajax/libs/jquery/3.7.1/jquery.min.js",
    "https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js",
    "https://code.jquery.com/jquery-3.7.1.min.js",
    "https://stackpath.bootstrapcdn.com/bootstrap/4.5.2/css/bootstrap.min.css",
    "https://maxcdn.bootstrapcdn.com/font-awesome/4.7.0/css/font-awesome.min.css",
    "https://kit.fontawesome.com/0123456789.js",
    "https://use.fontawesome.com/releases/v6.5.0/css/all.css",
    "https://fonts.googleapis.com/css2?family=Inter",
    "https://fonts.gstatic.com/s/inter/v13/a.woff2",
    "https://use.typekit.net/abc1def.css",
    "https://esm.sh/react@19",
    "https://cdn.skypack.dev/preact",
    "https://polyfill-fastly.io/v3/polyfill.min.js",
    "https://js.stripe.com/v3/",
    "https://checkout.stripe.com/checkout.js",
    "https://www.paypal.com/sdk/js?client-id=x",
    "https://js.braintreegateway.com/web/3.97.2/js/client.min.js",
    "https://checkoutshopper-live.adyen.com/checkoutshopper/sdk/5.0.0/adyen.js",
    "https://challenges.cloudflare.com/turnstile/v0/api.js",
    "https://cdn.shopify.com/s/files/1/theme.js",
    "https://static.parastorage.com/services/a.js",
    "https://s.w.org/images/core/emoji/15.0.3/svg/1f600.svg",
    "https://secure.gravatar.com/avatar/0",
    "https://i0.wp.com/example.com/a.png",
    "https://upload.wikimedia.org/wikipedia/commons/a/a9/Example.jpg",
    "https://raw.githubusercontent.com/a/b/main/c.json",
    "https://api.github.com/repos/a/b",
    "https://avatars.githubusercontent.com/u/1",
    "https://res.cloudinary.com/demo/image/upload/sample.jpg",
    "https://images.unsplash.com/photo-1",
    "https://firebasestorage.googleapis.com/v0/b/a/o/b",
    "https://www.gstatic.com/firebasejs/10.0.0/firebase-app.js",
    "https://storage.googleapis.com/bucket/a.js",
    "https://d111111abcdef8.cloudfront.net/a.js",
    "https://bucket.s3.eu-west-1.amazonaws.com/a.png",
    "https://account.blob.core.windows.net/a/b.png",
    "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
    "https://cdn.auth0.com/js/lock/12.0/lock.min.js",
    "https://cdn.ckeditor.com/4.22.1/standard/ckeditor.js",
    "https://cdn.tiny.cloud/1/key/tinymce/7/tinymce.min.js",
    "https://cdn.datatables.net/2.0.0/js/dataTables.min.js",
    "https://cdn.plot.ly/plotly-2.32.0.min.js",
    "https://cdn.tailwindcss.com/",
    "https://api.open-meteo.com/v1/forecast?latitude=1",
    "https://basemaps.cartocdn.com/gl/positron-gl-style/style.json",
    "https://archive.org/download/a/b.mp3",
];

fn around(rule: &AddressRule) -> Vec<String> {
    let host = rule.host.to_string();
    let host = match host.strip_suffix(".*") {
        Some(open) => format!("{open}.co.nz"),
        None if host == "*" => "first.example".to_owned(),
        None => host.replace('*', "x1"),
    };
    let path = rule.path.trim_end_matches('$').replace('*', "x/y");
    let path = if path.starts_with('/') { path } else { format!("/{path}") };
    let query = rule.query.as_deref().unwrap_or_default().replace('*', "ABC");
    let mut addresses = vec![
        format!("https://{host}{path}?{query}"),
        format!("https://{host}{path}?a=b&{query}&c=d"),
        format!("https://{host}{path}more/and.more?{query}"),
        format!("https://{host}{path}"),
        format!("https://{host}/"),
        format!("https://{host}/other/path.js?{query}"),
        format!("https://below.{host}{path}?{query}"),
        format!("https://not{host}{path}?id=X"),
        format!("https://{host}.example/?{query}"),
        format!("https://innocent.example/?to=https://{host}{path}"),
        format!("http://{host}.:8080{path}?{query}"),
    ];
    if let Some((_, parent)) = host.split_once('.') {
        addresses.push(format!("https://{parent}{path}?{query}"));
        addresses.push(format!("https://other.{parent}{path}?{query}"));
    }
    if let Some(shorter) = path.get(..path.len() - 1).filter(|shorter| !shorter.is_empty()) {
        addresses.push(format!("https://{host}{shorter}?{query}"));
    }
    addresses
}
