//! How a choice takes effect.

use std::error::Error;

use http::{HeaderMap, header, request::Parts};
use uuid::Uuid;

use super::{
    Counter,
    choice::{BadChoice, Choice, Kind},
    fingerprint, leftovers, origin,
    problem::Problem,
    reply::Reply,
};
use crate::{
    consent::{Basis, Consent, Grants, cookie, cookie::Stored, once},
    gate::Permits,
    records::{self, EventState, Record},
    telemetry,
};

impl Counter {
    /// Makes a choice effective: first the proof, then the cookies.
    pub(super) async fn settle(&self, request: &Parts, choice: Choice, wants_json: bool) -> Result<Reply, Problem> {
        let (headers, policy) = (&request.headers, &*self.policy);
        let before = self.consent(request);
        if choice.kind == Kind::Once {
            return self.allow_once(request, &choice, before, wants_json).await;
        }
        let choice = if choice.kind == Kind::Add { choice.besides(&before.grants, policy) } else { choice };
        let jurisdiction = before.jurisdiction;
        let days = policy.days(jurisdiction);
        let overrides = before.signals.opt_out() && choice.grants.includes_marketing(policy);
        let state = cookie::write(&choice.grants, overrides, days, headers, policy)
            .ok_or(Problem::Choice(BadChoice::TooMuch))?;
        let subject = cookie::read_identity(headers, policy).unwrap_or_else(Uuid::new_v4);

        let record = self.record(request, subject, &choice, &before, overrides);
        let kind = choice.kind.name(record.event_state);
        let proven = if before.basis == Basis::Choice { before.grants.clone() } else { Grants::none() };
        if choice.grants.exceeds(&proven, policy) {
            self.ledger.grant(&record).await.map_err(|error| store_down(&error, &choice))?;
        } else {
            self.ledger.refuse(record).await;
        }
        telemetry::choice_made(kind, choice.method.name());

        let permits = Permits::new(policy, &choice.grants);
        let secure = cookie::is_secure(headers, policy);
        if secure && origin::is_plain_http(headers) {
            tracing::warn!("a visitor came by plain http, where browsers drop Secure cookies: see [cookies] secure");
        }
        let leftovers = leftovers::expire(headers, &policy.catalog, &permits, origin::host(request), secure);
        let grants = choice.grants.clone();
        let consent = Consent { grants, basis: Basis::Choice, signals: before.signals, jurisdiction, permits };
        // What ran without a choice, or by an old one, has left something behind too.
        let ran = before.grants.and(&self.stored(headers).unwrap_or_default());
        let withdrawn = ran.exceeds(&consent.grants, policy);
        let reply = match choice.return_to.as_str() {
            path if wants_json => self.state_after(request, &consent, withdrawn, path),
            path if path == policy.prefix => Reply::see_other(&self.banner.saved(policy, self.language(request))),
            _ => Reply::see_other(&choice.target()),
        };
        let identity = cookie::write_identity(subject, days, headers, policy);
        let once = match choice.place {
            // What leads back to a frame works for what is allowed for good as well.
            Some(_) => choice.write_once(headers, policy),
            // A grant that no load has used up must not outlive a no.
            None => once::is_there(headers, policy).then(|| once::expire(headers, policy)),
        };
        let cookies = [state, identity].into_iter().chain(once).chain(leftovers);
        Ok(cookies.fold(reply, |reply, cookie| reply.with(header::SET_COOKIE, cookie)))
    }

    /// Allows something for the next load of one page, without a change to what is allowed otherwise. A script that asks for
    /// JSON starts it in the page that is open, so no load is waited for.
    async fn allow_once(
        &self,
        request: &Parts,
        choice: &Choice,
        before: Consent,
        wants_json: bool,
    ) -> Result<Reply, Problem> {
        let (headers, policy) = (&request.headers, &*self.policy);
        let once = choice.write_once(headers, policy).ok_or(Problem::Choice(BadChoice::TooMuch))?;
        let subject = cookie::read_identity(headers, policy).unwrap_or_else(Uuid::new_v4);
        let overrides = before.signals.opt_out() && choice.grants.includes_marketing(policy);
        let record = self.record(request, subject, choice, &before, overrides);
        self.ledger.grant(&record).await.map_err(|error| store_down(&error, choice))?;
        telemetry::choice_made(choice.kind.name(record.event_state), choice.method.name());
        let identity = cookie::write_identity(subject, policy.days(before.jurisdiction), headers, policy);
        let reply = if wants_json {
            let consent = before.with_once(&choice.grants, policy);
            self.state_after(request, &consent, false, choice.return_to.as_str())
        } else {
            Reply::see_other(&choice.target()).with(header::SET_COOKIE, once)
        };
        Ok(reply.with(header::SET_COOKIE, identity))
    }

    /// What the visitor chose before, under whichever revision.
    fn stored(&self, headers: &HeaderMap) -> Option<Grants> {
        match cookie::read(headers, &self.policy) {
            Stored::Nothing => None,
            Stored::Outdated(grants) | Stored::Choice { grants, .. } => Some(grants),
        }
    }

    fn record(&self, request: &Parts, subject: Uuid, choice: &Choice, before: &Consent, overrides: bool) -> Record {
        let language = self.language(request);
        let stored = self.stored(&request.headers);
        Record {
            schema: Record::SCHEMA,
            record_id: Uuid::new_v4(),
            subject,
            event_time: records::now(),
            event_state: EventState::of(stored.as_ref(), &choice.grants),
            validity_days: if choice.kind == Kind::Once { 0 } else { self.policy.days(before.jurisdiction) },
            revision: self.policy.revision,
            grants: choice.grants.clone(),
            categories: self.policy.optional_categories().map(|category| category.id.clone()).collect(),
            jurisdiction: before.jurisdiction,
            language: self.policy.texts_in(language).language.tag.to_owned(),
            method: choice.method,
            notice_sha256: fingerprint::notice(&self.policy, &self.banner, before.jurisdiction, language),
            asked_sha256: self.asked_sha256.clone(),
            signals: before.signals,
            overrides,
        }
    }
}

fn store_down(error: &records::StoreError, choice: &Choice) -> Problem {
    tracing::error!(%error, cause = error.source().map(ToString::to_string), "a grant could not be recorded");
    Problem::StoreDown { return_to: choice.return_to.clone() }
}
