use aho_corasick::packed;

/// What addresses of rules for any host show: pieces of a path or a query.
#[derive(Debug)]
pub(super) enum Marks {
    None,
    /// Too many or too short to search for: every address could be known.
    All,
    Some {
        searcher: packed::Searcher,
        all: Vec<Box<str>>,
    },
}

/// As much as the searcher takes in at once.
const PADDED: usize = 64;

/// Shorter marks would be everywhere.
const SHORTEST_MARK: usize = 4;

impl Marks {
    /// Each mark; `None` where some rule has none.
    pub(super) fn all(&self) -> Option<&[Box<str>]> {
        match self {
            Self::None => Some(&[]),
            Self::All => None,
            Self::Some { all, .. } => Some(all),
        }
    }

    pub(super) fn new(marks: Option<Vec<Box<str>>>) -> Self {
        match marks {
            None => Self::All,
            Some(marks) if marks.is_empty() => Self::None,
            Some(mut all) => {
                all.sort_unstable();
                all.dedup();
                match packed::Searcher::new(all.iter().map(|mark| mark.as_bytes())) {
                    Some(searcher) => Self::Some { searcher, all },
                    None => Self::All,
                }
            }
        }
    }

    pub(super) fn are_in(&self, text: &[u8]) -> bool {
        match self {
            Self::None => false,
            Self::All => true,
            Self::Some { .. } if text.len() < SHORTEST_MARK => false,
            Self::Some { searcher, .. } if text.len() >= PADDED => searcher.find(text).is_some(),
            // The searcher is slow on less than it takes in at once.
            Self::Some { searcher, .. } => {
                let mut padded = [0; PADDED];
                padded[..text.len()].copy_from_slice(text);
                searcher.find(padded).is_some()
            }
        }
    }
}

/// A piece of text that every address of a rule shows within one segment of its path, or in its query.
pub(super) fn mark(path: &str, query: Option<&str>) -> Option<Box<str>> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~');
    let longest = |text: &str, extra: &[char]| {
        text.split(|c| !plain(c) && !extra.contains(&c)).max_by_key(|piece| piece.len()).unwrap_or_default().to_owned()
    };
    // Over several segments, the first slash may be the page's own.
    let across = longest(path, &['/']);
    [longest(path, &[]), longest(query.unwrap_or_default(), &[]), across.trim_start_matches('/').to_owned()]
        .into_iter()
        .find(|piece| piece.len() >= SHORTEST_MARK)
        .map(Into::into)
}
