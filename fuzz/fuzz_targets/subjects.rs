//! Whatever is judged gets a verdict, and a grant of everything allows it.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use tower_consent::{
    Policy,
    catalog::Kind,
    consent::{Grants, Id},
    gate::{Permits, Subject, judge},
};
use url::Url;

static POLICY: LazyLock<Policy> = LazyLock::new(|| Policy::from_toml("").unwrap());

fuzz_target!(|text: &str| {
    let all: Grants =
        ["functional", "analytics", "marketing", "media"].map(|id| Id::new(id).unwrap()).into_iter().collect();
    let (none, all) = (Permits::new(&POLICY, &Grants::none()), Permits::new(&POLICY, &all));
    let page = Url::parse("https://www.example.org/").unwrap();
    let url = page.join(text).ok();
    let address = url.as_ref().map(|url| Subject::Address(url, Kind::Script));
    let others = [Subject::InlineScript(text), Subject::Cookie(text), Subject::Annotation(text)];
    for subject in others.into_iter().chain(address) {
        judge(&POLICY, &none, &page, subject);
        assert!(judge(&POLICY, &all, &page, subject).is_allow(), "{subject:?}");
    }
});
