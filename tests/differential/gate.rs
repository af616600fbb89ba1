use std::{collections::VecDeque, sync::Arc};

use bytes::Bytes;
use tower_consent::{
    Policy,
    consent::Grants,
    gate::Permits,
    page::{Charset, Insertion, Job, PageRewriter, Syntax},
};
use url::Url;

use crate::dice::Dice;

/// The gate for someone who has granted nothing.
#[derive(Debug)]
pub(crate) struct Gate {
    pub(crate) policy: Arc<Policy>,
    pub(crate) permits: Permits,
}

impl Gate {
    pub(crate) fn new() -> Self {
        let policy = Arc::new(Policy::from_toml(include_str!("policy.toml")).unwrap());
        Self { permits: Permits::new(&policy, &Grants::none()), policy }
    }

    /// The page behind the gate, cut into chunks on its way.
    pub(crate) fn rewrite(&self, page: &str, mut cuts: Dice) -> String {
        let mut rewriter = PageRewriter::new(Job {
            policy: self.policy.clone(),
            permits: self.permits.clone(),
            page: self::page(),
            syntax: Syntax::Html,
            charset: Charset::Ascii,
            insertion: Insertion::default(),
            return_to: "/".to_owned(),
        });
        let mut out = VecDeque::new();
        let mut rest = Bytes::copy_from_slice(page.as_bytes());
        let longest = [1 << 20, 200, 9][cuts.below(3)];
        while !rest.is_empty() {
            let chunk = rest.split_to((1 + cuts.below(longest)).min(rest.len()));
            rewriter.push(chunk, &mut out).unwrap();
        }
        rewriter.finish(&mut out).unwrap();
        String::from_utf8(out.iter().flatten().copied().collect()).unwrap()
    }
}

/// The address of the pages.
pub(crate) fn page() -> Url {
    Url::parse("https://www.example.org/news/").unwrap()
}
