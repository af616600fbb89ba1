use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header, response::Parts};
use http_body::Body;

use super::{
    GatedBody,
    inner::Inner,
    look::{Look, Looked},
    shared::Shared,
};
use crate::{
    head::{self, BodyPlan, PagePlan, Plan, Sniffed, UnreadablePage, Visit},
    page::{Job, PageRewriter, coding::Pipeline},
    telemetry::{self, PageMeter},
};

/// The way of one response from the site to the visitor.
#[derive(Debug)]
pub(super) struct Passage {
    pub(super) shared: Arc<Shared>,
    pub(super) visit: Visit,
}

/// A response on its way, or one whose body has to be looked into first.
#[allow(clippy::large_enum_variant)] // it is taken apart at once
pub(super) enum Gated<B> {
    Response(Response<GatedBody<B>>),
    Look(Look<B>, Passage),
}

impl Passage {
    pub(super) fn gate<B: Body>(self, response: Response<B>) -> Gated<B> {
        let (mut head, body) = response.into_parts();
        match head::rewrite(&mut head, body.is_end_stream(), &self.visit, &self.shared.policy) {
            Plan::Look => Gated::Look(Look::into(head, body), self),
            Plan::Body(plan) => Gated::Response(self.follow(plan, head, Inner::direct(body))),
        }
    }

    pub(super) fn gate_sniffed<B: Body>(
        self,
        mut head: Parts,
        body: Looked<B>,
        sniffed: Sniffed,
    ) -> Response<GatedBody<B>> {
        let plan = head::rewrite_sniffed(&mut head, sniffed, &self.visit, &self.shared.policy);
        self.follow(plan, head, Inner::looked(body))
    }

    fn follow<B>(self, plan: BodyPlan, head: Parts, body: Inner<B>) -> Response<GatedBody<B>> {
        match plan {
            BodyPlan::Pass => Response::from_parts(head, GatedBody::pass(body)),
            BodyPlan::Rewrite(plan) => {
                let (page, meter) = self.page(&plan);
                Response::from_parts(head, GatedBody::rewrite(body, page, meter))
            }
            BodyPlan::Refuse(reason) => refusal(reason, &self.visit),
            BodyPlan::Withhold => Response::from_parts(head, GatedBody::own(Bytes::new())),
        }
    }

    fn page(self, plan: &PagePlan) -> (Pipeline, PageMeter) {
        let Self { shared, visit } = self;
        let span = telemetry::page_span(visit.page.path());
        let insertion = if plan.insert {
            shared.banner.insertion(&shared.policy, &visit.consent, &visit.return_to)
        } else {
            Bytes::new()
        };
        let job = Job {
            policy: Arc::clone(&shared.policy),
            permits: visit.consent.permits,
            page: visit.page,
            syntax: plan.syntax,
            charset: plan.coded.declares(),
            insertion,
            return_to: visit.return_to,
        };
        let page = PageRewriter::new(job);
        let meter = PageMeter::new(span, Arc::clone(&shared.policy), page.tally());
        (Pipeline::new(page, &plan.coded, shared.policy.codings), meter)
    }
}

fn refusal<B>(reason: UnreadablePage, visit: &Visit) -> Response<GatedBody<B>> {
    telemetry::page_refused(reason.code());
    tracing::warn!(%reason, path = visit.page.path(), "page refused");
    let sentence = format!("Bad gateway: {reason}, so it was not sent.\n");
    let mut response = Response::new(GatedBody::own(sentence.into()));
    *response.status_mut() = StatusCode::BAD_GATEWAY;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.extensions_mut().insert(reason);
    response
}
