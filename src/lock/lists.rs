use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use super::Directive;

/// The sources of each directive, beyond its base.
#[derive(Debug, Default)]
pub(super) struct Lists<'s>(BTreeMap<Directive, BTreeSet<&'s str>>);

impl<'s> Lists<'s> {
    pub(super) fn add(&mut self, directive: Directive, source: &'s str) {
        self.0.entry(directive).or_default().insert(source);
    }

    /// As a policy. Where trackers count is named once, in `default-src`, to which the directives that are not written fall back.
    pub(super) fn text(&self, counting: &BTreeSet<&str>) -> String {
        let falls_back = self.0.get(&Directive::Prefetch).is_none_or(BTreeSet::is_empty);
        let mut text = String::new();
        for (_, directive) in Directive::ALL {
            let own = self.0.get(&directive);
            if own.is_none() && falls_back && !directive.always() {
                continue;
            }
            let separator = if text.is_empty() { "" } else { "; " };
            let _ = write!(text, "{separator}{} {}", directive.name(), directive.base());
            let counting = counting.iter().filter(|_| directive.counts());
            for source in own.into_iter().flatten().chain(counting) {
                text.push(' ');
                text.push_str(source);
            }
        }
        text
    }
}
