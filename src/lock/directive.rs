/// What a page loads, by the directive of Content-Security-Policy that decides about it (Level 3, section 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Directive {
    /// Scripts.
    Script,
    /// fetch, XMLHttpRequest, beacons, pings, WebSocket, EventSource.
    Connect,
    /// Images and icons.
    Image,
    /// Frames.
    Frame,
    /// Audio, video, tracks.
    Media,
    /// Fonts.
    Font,
    /// Style sheets.
    Style,
    /// Workers of every kind.
    Worker,
    /// Where forms are sent.
    Form,
    /// The manifest of an app.
    Manifest,
    /// What is fetched before it is needed.
    Prefetch,
}

impl Directive {
    /// Each with its key in the policy file, in the order in which it is written.
    pub(crate) const ALL: [(&str, Self); 11] = [
        ("prefetch", Self::Prefetch),
        ("script", Self::Script),
        ("connect", Self::Connect),
        ("img", Self::Image),
        ("frame", Self::Frame),
        ("media", Self::Media),
        ("font", Self::Font),
        ("style", Self::Style),
        ("worker", Self::Worker),
        ("form", Self::Form),
        ("manifest", Self::Manifest),
    ];

    /// The key in the policy file.
    pub(crate) fn key(self) -> &'static str {
        Self::ALL.iter().find(|(_, directive)| *directive == self).map_or("", |(key, _)| key)
    }

    /// The directive of a name that a browser reports, such as `script-src-elem`.
    pub(crate) fn of_report(name: &str) -> Option<Self> {
        let family = name.strip_suffix("-elem").or_else(|| name.strip_suffix("-attr")).unwrap_or(name);
        match family {
            "default-src" | "prefetch-src" => Some(Self::Prefetch),
            "child-src" => Some(Self::Frame),
            _ => Self::ALL.iter().map(|(_, directive)| *directive).find(|directive| directive.name() == family),
        }
    }

    /// Its name in a policy. Chromium has dropped `prefetch-src` and asks whether any directive allows a prefetch once there is a
    /// `default-src`; Firefox asks `default-src` alone.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Script => "script-src",
            Self::Connect => "connect-src",
            Self::Image => "img-src",
            Self::Frame => "frame-src",
            Self::Media => "media-src",
            Self::Font => "font-src",
            Self::Style => "style-src",
            Self::Worker => "worker-src",
            Self::Form => "form-action",
            Self::Manifest => "manifest-src",
            Self::Prefetch => "default-src",
        }
    }

    /// What every page may load. This lock is about where to, not about what: nothing inline is refused.
    pub(super) fn base(self) -> &'static str {
        match self {
            Self::Script => "'self' blob: data: 'unsafe-inline' 'unsafe-eval'",
            Self::Style => "'self' blob: data: 'unsafe-inline'",
            Self::Form => "'self'",
            _ => "'self' blob: data:",
        }
    }

    /// Whether it is written although nothing is added to its base: it must not fall back to `default-src`, which names where
    /// granted trackers count, or does not fall back at all.
    pub(super) fn always(self) -> bool {
        matches!(self, Self::Prefetch | Self::Script | Self::Frame | Self::Style | Self::Worker | Self::Form)
    }

    /// Whether trackers count by it: by image or by connection, whichever works.
    pub(super) fn counts(self) -> bool {
        matches!(self, Self::Prefetch | Self::Connect | Self::Image)
    }
}
