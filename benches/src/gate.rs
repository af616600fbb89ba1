use std::{collections::VecDeque, sync::Arc};

use bytes::Bytes;
use tower_consent::{
    Policy,
    consent::{Grants, Id},
    gate::Permits,
    page::{Charset, Insertion, Job, PageRewriter, Syntax},
};

/// Our rewriter, for one visitor.
pub struct Gate {
    policy: Arc<Policy>,
    permits: Permits,
}

const ALL: [&str; 4] = ["functional", "analytics", "marketing", "media"];

impl Gate {
    fn new(policy: &str, grants: &[&str]) -> Self {
        let policy = Arc::new(Policy::from_toml(policy).expect("a policy of ours"));
        let grants: Grants = grants.iter().map(|id| Id::new(*id).expect("an id of ours")).collect();
        Self { permits: Permits::new(&policy, &grants), policy }
    }

    /// For someone who granted everything: nothing is looked at.
    pub fn all_granted() -> Self {
        Self::new("", &ALL)
    }

    /// For someone who granted everything but one tracker that is in no page: all is looked at, nothing found.
    pub fn nothing_found() -> Self {
        let policy = "[categories.odd]\ntitle = 'Odd'\ndescription = 'Odd'\n[trackers.odd-one]\nname = 'Odd'\nvendor = 'Odd'\n\
                      category = 'odd'\nurl = [{ kind = 'script', host = 'odd.invalid' }]";
        Self::new(policy, &ALL)
    }

    /// For someone who granted nothing.
    pub fn all_denied() -> Self {
        Self::new("", &[])
    }

    pub fn start(&self) -> PageRewriter {
        PageRewriter::new(Job {
            policy: self.policy.clone(),
            permits: self.permits.clone(),
            page: "https://www.example.govt.nz/news/".parse().expect("an address of ours"),
            syntax: Syntax::Html,
            charset: Charset::Ascii,
            insertion: Insertion::default(),
            return_to: String::new(),
        })
    }

    /// Rewrites a page, and gives the length of what comes out.
    pub fn run(&self, chunks: &[Bytes]) -> usize {
        let mut out = VecDeque::with_capacity(8);
        self.pass(self.start(), chunks, &mut out)
    }

    pub fn pass(&self, mut rewriter: PageRewriter, chunks: &[Bytes], out: &mut VecDeque<Bytes>) -> usize {
        let mut len = 0;
        for chunk in chunks {
            rewriter.push(chunk.clone(), out).expect("a page of ours");
            len += out.drain(..).map(|frame| frame.len()).sum::<usize>();
        }
        rewriter.finish(out).expect("a page of ours");
        len + out.drain(..).map(|frame| frame.len()).sum::<usize>()
    }
}
