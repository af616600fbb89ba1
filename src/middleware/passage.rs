use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response, StatusCode, header, response::Parts};
use http_body::Body;

use super::{
    GatedBody,
    inner::Inner,
    look::{Look, Looked},
    shared::Shared,
};
use crate::{
    guard,
    head::{self, BlockedRedirect, BodyPlan, Expects, PagePlan, Plan, Sniffed, UnreadablePage, Visit},
    lock::Mode,
    page::{Insertion, Job, PageRewriter, coding::Pipeline},
    site_csp::{Asking, Presentation, Scripting},
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
                self.warn(&head.headers, plan.presentation);
                let (page, meter) = self.page(&plan);
                Response::from_parts(head, GatedBody::rewrite(body, page, meter))
            }
            BodyPlan::Forbid(reason) => forbidden(reason, &self.visit),
            BodyPlan::Refuse(reason) => refusal(reason, &self.visit),
            BodyPlan::Withhold => Response::from_parts(head, GatedBody::own(Bytes::new())),
        }
    }

    /// Tells, once for each policy of the site, what it leaves out of our parts.
    fn warn(&self, headers: &HeaderMap, presentation: Presentation) {
        let Presentation { asking, scripting, .. } = presentation;
        if (asking, scripting) == (Asking::Form, Scripting::Runs) {
            return;
        }
        let path = self.visit.page.path();
        for policy in headers.get_all(header::CONTENT_SECURITY_POLICY) {
            if !self.shared.warned.is_new(policy.as_bytes()) {
                continue;
            }
            if asking == Asking::Link {
                tracing::warn!(
                    ?policy,
                    path,
                    "the site's own sandbox allows no forms of its own origin: the banner only links to the preferences"
                );
            }
            if scripting == Scripting::Refused {
                tracing::info!(
                    ?policy,
                    path,
                    "the site's own policy lets no script of the page run: the guard is left out"
                );
            }
        }
    }

    fn page(self, plan: &PagePlan) -> (Pipeline, PageMeter) {
        let Self { shared, visit } = self;
        let span = telemetry::page_span(visit.page.path());
        let permits = visit.consent.permits.clone();
        let evidence = visit.runs.unwrap_or(visit.evidence);
        let back_to = visit.once.as_ref().and_then(|once| once.place);
        let mut insertion = Insertion::nothing(plan.presentation).back_to(back_to).inside(evidence, plan.own.clone());
        if plan.insert {
            insertion = insertion.with_banner(Arc::clone(&shared.banner), visit.consent);
        } else if visit.expects != Expects::Navigation {
            insertion = insertion.within_page();
        }
        if let Some(guard) = &plan.guard {
            // In an open page the browser's own lock stays as it is, so nothing held can start there.
            let locked = shared.policy.lock.as_ref().is_some_and(|lock| lock.mode() == Mode::Strict);
            insertion = if shared.policy.gate.hold && !locked {
                let nonce = guard::nonce();
                insertion.with_guard(guard.element_with(&nonce)).marked(&nonce)
            } else {
                insertion.with_guard(guard.element())
            };
        }
        insertion = insertion.in_language(visit.language);
        let job = Job {
            policy: Arc::clone(&shared.policy),
            permits,
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

fn forbidden<B>(reason: BlockedRedirect, visit: &Visit) -> Response<GatedBody<B>> {
    telemetry::page_refused(BlockedRedirect::CODE);
    tracing::debug!(%reason, path = visit.page.path(), "redirect blocked");
    let sentence = format!("Forbidden: {reason}, so the redirect was not sent.\n");
    own(StatusCode::FORBIDDEN, sentence, reason)
}

fn refusal<B>(reason: UnreadablePage, visit: &Visit) -> Response<GatedBody<B>> {
    telemetry::page_refused(reason.code());
    tracing::warn!(%reason, path = visit.page.path(), "page refused");
    let sentence = format!("Bad gateway: {reason}, so it was not sent.\n");
    own(StatusCode::BAD_GATEWAY, sentence, reason)
}

/// A sentence in place of what the site answered, with its reason in the extensions.
fn own<B>(status: StatusCode, sentence: String, reason: impl Clone + Send + Sync + 'static) -> Response<GatedBody<B>> {
    let mut response = Response::new(GatedBody::own(sentence.into()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.extensions_mut().insert(reason);
    response
}
