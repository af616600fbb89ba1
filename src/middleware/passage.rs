use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use http_body::Body;

use super::GatedBody;
use crate::{
    banner::Banner,
    endpoints::Counter,
    head::{self, BodyPlan, UnreadablePage, Visit},
    page::{Job, PageRewriter},
    policy::Policy,
    records::RecordStore,
};

/// What all requests to one site share.
#[derive(Debug)]
pub(super) struct House {
    pub(super) policy: Arc<Policy>,
    pub(super) counter: Counter,
    banner: Arc<Banner>,
}

impl House {
    pub(super) fn new(policy: Arc<Policy>, records: Arc<dyn RecordStore>) -> Self {
        let banner = Arc::new(Banner::new(&policy));
        Self::with_banner(policy, banner, records)
    }

    pub(super) fn with_records(&self, records: Arc<dyn RecordStore>) -> Self {
        Self::with_banner(Arc::clone(&self.policy), Arc::clone(&self.banner), records)
    }

    fn with_banner(policy: Arc<Policy>, banner: Arc<Banner>, records: Arc<dyn RecordStore>) -> Self {
        let counter = Counter::new(Arc::clone(&policy), Arc::clone(&banner), records);
        Self { policy, counter, banner }
    }
}

/// The way of one response from the site to the visitor.
#[derive(Debug)]
pub(super) struct Passage {
    pub(super) house: Arc<House>,
    pub(super) visit: Visit,
}

impl Passage {
    pub(super) fn gate<B: Body>(self, response: Response<B>) -> Response<GatedBody<B>> {
        let (mut head, body) = response.into_parts();
        match head::rewrite(&mut head, body.is_end_stream(), &self.visit, &self.house.policy) {
            BodyPlan::Pass => Response::from_parts(head, GatedBody::pass(body)),
            BodyPlan::Rewrite { insert } => Response::from_parts(head, GatedBody::rewrite(body, self.rewriter(insert))),
            BodyPlan::Refuse(reason) => refusal(reason),
        }
    }

    fn rewriter(self, insert: bool) -> PageRewriter {
        let Self { house, visit } = self;
        let insertion =
            if insert { house.banner.insertion(&house.policy, &visit.consent, &visit.return_to) } else { Bytes::new() };
        PageRewriter::new(Job {
            policy: Arc::clone(&house.policy),
            permits: visit.consent.permits,
            page: visit.page,
            insertion,
            return_to: visit.return_to,
        })
    }
}

fn refusal<B>(reason: UnreadablePage) -> Response<GatedBody<B>> {
    tracing::warn!(%reason, "page refused");
    let sentence = format!("Bad gateway: {reason}, so that it was not sent.\n");
    let mut response = Response::new(GatedBody::own(sentence.into()));
    *response.status_mut() = StatusCode::BAD_GATEWAY;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.extensions_mut().insert(reason);
    response
}
