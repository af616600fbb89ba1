use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use http_body::Body;

use super::{GatedBody, shared::Shared};
use crate::{
    head::{self, BodyPlan, UnreadablePage, Visit},
    page::{Job, PageRewriter, Syntax},
};

/// The way of one response from the site to the visitor.
#[derive(Debug)]
pub(super) struct Passage {
    pub(super) shared: Arc<Shared>,
    pub(super) visit: Visit,
}

impl Passage {
    pub(super) fn gate<B: Body>(self, response: Response<B>) -> Response<GatedBody<B>> {
        let (mut head, body) = response.into_parts();
        match head::rewrite(&mut head, body.is_end_stream(), &self.visit, &self.shared.policy) {
            BodyPlan::Pass => Response::from_parts(head, GatedBody::pass(body)),
            BodyPlan::Rewrite { syntax, insert } => {
                Response::from_parts(head, GatedBody::rewrite(body, self.rewriter(syntax, insert)))
            }
            BodyPlan::Refuse(reason) => refusal(reason, &self.visit),
        }
    }

    fn rewriter(self, syntax: Syntax, insert: bool) -> PageRewriter {
        let Self { shared, visit } = self;
        let insertion = if insert {
            shared.banner.insertion(&shared.policy, &visit.consent, &visit.return_to)
        } else {
            Bytes::new()
        };
        PageRewriter::new(Job {
            policy: Arc::clone(&shared.policy),
            permits: visit.consent.permits,
            page: visit.page,
            syntax,
            charset: crate::page::Charset::Ascii,
            insertion,
            return_to: visit.return_to,
        })
    }
}

fn refusal<B>(reason: UnreadablePage, visit: &Visit) -> Response<GatedBody<B>> {
    tracing::warn!(%reason, page = visit.page.path(), "page refused");
    let sentence = format!("Bad gateway: {reason}, so it was not sent.\n");
    let mut response = Response::new(GatedBody::own(sentence.into()));
    *response.status_mut() = StatusCode::BAD_GATEWAY;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.extensions_mut().insert(reason);
    response
}
