use super::{Directive, host::Host};
use crate::{
    catalog::{AddressRule, Kind, Tracker, TrackerIndex},
    gate::Permits,
};

/// One place from which a tracker loads.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) directive: Directive,
    /// The host; none where it is everybody's.
    whole: Option<Box<str>>,
    /// The path of the rule at that host, where it has one that a source can name.
    narrow: Option<Box<str>>,
    /// The other trackers that load the like from there: while one of them is denied, the host is not named whole.
    rivals: Box<[TrackerIndex]>,
}

impl Source {
    /// The places of one tracker.
    pub(super) fn of(tracker: TrackerIndex, trackers: &[Tracker]) -> Vec<Self> {
        let rules = &trackers[usize::from(tracker.0)].url;
        let rules = rules.iter().filter_map(|rule| Some((rule, directive(rule.kind)?)));
        let hosts = rules.flat_map(|(rule, directive)| Host::of(&rule.host).map(move |host| (rule, directive, host)));
        let named = |(rule, directive, host): (&AddressRule, _, Host<'_>)| {
            let others = others(tracker, trackers, directive, &host);
            Self::new(rule, directive, &host, &others)
        };
        hosts.filter(|(_, _, host)| host.is_plain()).map(named).collect()
    }

    fn new(rule: &AddressRule, directive: Directive, host: &Host<'_>, others: &[(TrackerIndex, &AddressRule)]) -> Self {
        // A source without a scheme is for http and https alone, one with `ws` for both kinds of sockets.
        let scheme = if rule.kind == Kind::Socket { "ws://" } else { "" };
        let path = path(rule).filter(|path| !others.iter().any(|(_, other)| opens(path, rule, other)));
        let mut rivals: Vec<_> = others.iter().map(|(index, _)| *index).collect();
        rivals.dedup();
        Self {
            directive,
            whole: (!rule.shared).then(|| format!("{scheme}{host}").into()),
            narrow: path.map(|path| format!("{scheme}{host}{path}").into()),
            rivals: rivals.into(),
        }
    }

    /// Where forms are sent, whoever sends them: that is the visitor's own act, and nobody judges it.
    pub(super) fn form(self) -> Option<(Directive, String)> {
        let named = self.whole.or(self.narrow)?;
        (self.directive == Directive::Form).then(|| (self.directive, named.into()))
    }

    /// How it is named for a visitor whom the tracker is permitted; not at all where that would open a denied one.
    pub(super) fn named(&self, permits: &Permits) -> Option<&str> {
        let whole = self.whole.as_deref().filter(|_| self.rivals.iter().all(|rival| permits.tracker(*rival)));
        whole.or(self.narrow.as_deref())
    }
}

/// Under which directive trackers' addresses are named. What they count by image they also count by connection.
fn directive(kind: Kind) -> Option<Directive> {
    match kind {
        Kind::Script => Some(Directive::Script),
        Kind::Image | Kind::Fetch | Kind::Socket => Some(Directive::Prefetch),
        Kind::Frame => Some(Directive::Frame),
        Kind::Style => Some(Directive::Style),
        Kind::Font => Some(Directive::Font),
        Kind::Media => Some(Directive::Media),
        Kind::Form => Some(Directive::Form),
        Kind::Hint | Kind::Refresh => None,
    }
}

/// The rules of other trackers for the like from there.
fn others<'t>(
    tracker: TrackerIndex,
    trackers: &'t [Tracker],
    wanted: Directive,
    host: &Host<'_>,
) -> Vec<(TrackerIndex, &'t AddressRule)> {
    let others = (0..).map(TrackerIndex).zip(trackers).filter(|(index, _)| *index != tracker);
    let rules = others.flat_map(|(index, other)| other.url.iter().map(move |rule| (index, rule)));
    let alike = |rule: &AddressRule| {
        directive(rule.kind) == Some(wanted) && Host::of(&rule.host).any(|other| host.overlaps(&other))
    };
    rules.filter(|(_, rule)| alike(rule)).collect()
}

/// Whether a source with this path would open what another rule is about. What differs by its query alone opens together.
fn opens(path: &str, rule: &AddressRule, other: &AddressRule) -> bool {
    let inside = other.path.trim_end_matches('$');
    match inside.strip_prefix(path) {
        Some("") => rule.query.is_none() && other.query.is_none(),
        Some(_) => path.ends_with('/'),
        None => false,
    }
}

/// The path of a rule as a source can say it: exact, or a folder if it ends with a slash. None where that would be the whole host.
fn path(rule: &AddressRule) -> Option<&str> {
    let path = rule.path.trim_end_matches('$');
    // A star would open a folder that may be everybody's; a comma or a semicolon would end the source.
    let plain = path.bytes().all(|b| b.is_ascii_alphanumeric() || b"/-._~%+@:".contains(&b));
    (path.len() > 1 && path.starts_with('/') && plain).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_named_as_far_as_it_is_a_file_or_a_folder() {
        let rule = |path: &str| AddressRule {
            kind: Kind::Script,
            host: "a.example".parse().unwrap(),
            path: path.to_owned(),
            query: None,
            shared: true,
            draws: None,
        };
        for (given, named) in [
            ("/gtag/js", Some("/gtag/js")),
            ("/gtm.js$", Some("/gtm.js")),
            ("/npm/tag/", Some("/npm/tag/")),
            ("/npm/tag@*/x.js", None),
            ("/*/fbevents.js", None),
            ("*/x.js", None),
            ("/", None),
            ("/a;b", None),
        ] {
            assert_eq!(path(&rule(given)), named, "{given}");
        }
    }
}
