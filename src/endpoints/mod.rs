//! The counter at which visitors choose: the preferences page, the choice, the state. Browsers leave their reports there too.
//!
//! 1. A choice comes from a page of this site, as a form of bounded size, and leads back to a page of this site.
//! 2. A grant is effective once its record is durable; a refusal or withdrawal is effective always.
//! 3. Whatever is refused leaves the cookies untouched and says why in one sentence.

mod after;
mod choice;
mod fingerprint;
mod gpc;
mod leftovers;
mod origin;
mod problem;
mod refused;
mod reply;
mod reports;
mod return_path;
mod settling;
mod state;
#[cfg(test)]
mod tests;

use std::{borrow::Cow, error::Error, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header, request::Parts};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};

pub use self::refused::RefusedRequest;
use self::{
    after::After,
    choice::Choice,
    problem::Problem,
    reply::{Keep, Reply},
    return_path::ReturnPath,
    state::State,
};
use crate::{
    banner::{Asked, Banner, Failure, Visitor},
    client,
    consent::{self, Consent, cookie},
    head::{self, accept_language},
    inventory::{Inventory, Lookout},
    language::LanguageIndex,
    policy::Policy,
    records::{Ledger, Record, RecordStore, StoreError},
    site_csp::Presentation,
    telemetry,
};

/// The largest form that is read, in bytes: a long address to go back to must not keep anybody from refusing.
const MAX_FORM: usize = 64 * 1024;

/// The counter at which visitors choose.
#[derive(Debug)]
pub(crate) struct Counter {
    policy: Arc<Policy>,
    banner: Arc<Banner>,
    ledger: Ledger,
    lookout: Lookout,
    asked_sha256: String,
}

impl Counter {
    pub(crate) fn new(policy: Arc<Policy>, banner: Arc<Banner>, store: Arc<dyn RecordStore>) -> Self {
        let asked_sha256 = fingerprint::asked(&policy);
        Self { policy, banner, ledger: Ledger::new(store), lookout: Lookout::default(), asked_sha256 }
    }

    /// What browsers have reported so far.
    pub(crate) fn inventory(&self) -> Inventory {
        self.lookout.inventory()
    }

    /// Whether the last visitor was asked about something else under the same revision: those who chose then are not asked again.
    pub(crate) async fn is_revision_due(&self) -> Result<bool, StoreError> {
        let latest = self.ledger.latest().await?;
        let differs = |last: &Record| last.asked_sha256 != self.asked_sha256 && !last.asked_sha256.is_empty();
        Ok(latest.is_some_and(|last| last.revision == self.policy.revision && differs(&last)))
    }

    /// Whether this path is ours: the prefix or below it, and the statement on Global Privacy Control if there is one.
    pub(crate) fn serves(&self, path: &str) -> bool {
        let below = path.strip_prefix(self.policy.prefix.as_str());
        below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            || (path == gpc::PATH && self.policy.gpc_statement.is_some())
    }

    /// Answers a request for a path of ours.
    pub(crate) async fn answer<B>(&self, request: Request<B>) -> Response<Bytes>
    where
        B: Body + Send,
        B::Data: Send,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        let (request, body) = request.into_parts();
        match self.route(&request, body).await {
            Ok(reply) => reply.into_response(&request.method),
            Err(problem) => {
                telemetry::request_refused(problem.code());
                tracing::info!(reason = problem.code(), "request refused");
                let mut response = self.refuse(&request, &problem).into_response(&request.method);
                response.extensions_mut().insert(RefusedRequest(problem));
                response
            }
        }
    }

    async fn route<B>(&self, request: &Parts, body: B) -> Result<Reply, Problem>
    where
        B: Body + Send,
        B::Data: Send,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        if let (gpc::PATH, Some(day)) = (request.uri.path(), &self.policy.gpc_statement) {
            return gpc::statement(&request.method, day);
        }
        let below = request.uri.path().strip_prefix(self.policy.prefix.as_str()).ok_or(Problem::NotFound)?;
        match (below, &request.method) {
            ("", &Method::GET | &Method::HEAD) => self.preferences(request),
            ("", &Method::POST) => self.choice(request, body).await,
            ("", _) => Err(Problem::Method { allowed: "GET, HEAD, POST" }),
            ("/cookies", &Method::GET | &Method::HEAD) => self.declaration(request),
            ("/cookies", _) => Err(Problem::Method { allowed: "GET, HEAD" }),
            ("/state", &Method::GET | &Method::HEAD) => Ok(self.state(&self.consent(request))),
            ("/state", _) => Err(Problem::Method { allowed: "GET, HEAD" }),
            ("/consent.js", &Method::GET | &Method::HEAD) => Ok(self.api(request)),
            ("/consent.js", _) => Err(Problem::Method { allowed: "GET, HEAD" }),
            (path, &Method::GET | &Method::HEAD) if path.starts_with(client::ASSETS) => asset(path),
            ("/reports", &Method::POST) if self.policy.lock.is_some() => self.reports(request, body).await,
            ("/reports", _) if self.policy.lock.is_some() => Err(Problem::Method { allowed: "POST" }),
            _ => Err(Problem::NotFound),
        }
    }

    /// The standing of whoever sends this request.
    fn consent(&self, request: &Parts) -> Consent {
        consent::resolve_under(self.policy.jurisdiction_of(request), &request.headers, &self.policy)
    }

    fn preferences(&self, request: &Parts) -> Result<Reply, Problem> {
        let return_to =
            queried(request, "return").map_or_else(|| Some(ReturnPath::root()), |path| ReturnPath::parse(&path));
        let return_to = return_to.ok_or(Problem::ReturnPath)?;
        let saved = queried(request, "saved").is_some();
        let consent = self.consent(request);
        let visitor = Visitor::new(&self.policy, &consent, self.language(request));
        Ok(Reply::page(StatusCode::OK, |nonce| self.banner.preferences(visitor, return_to.as_str(), saved, nonce)))
    }

    /// That of the page from which the visitor comes, else one that his browser asks for.
    fn language(&self, request: &Parts) -> LanguageIndex {
        let languages = &self.policy.languages;
        let named = queried(request, "lang").and_then(|tag| languages.matching(&tag));
        named.unwrap_or_else(|| languages.best(accept_language::tags(&request.headers)))
    }

    fn declaration(&self, request: &Parts) -> Result<Reply, Problem> {
        let value = |key| queried(request, key);
        let (searched, category) = (value("q").unwrap_or_default(), value("category").unwrap_or_default());
        let return_to = value("return").map_or_else(|| Some(ReturnPath::root()), |path| ReturnPath::parse(&path));
        let return_to = return_to.ok_or(Problem::ReturnPath)?;
        let asked = Asked {
            query: &searched,
            category: &category,
            return_to: return_to.as_str(),
            cookies: cookie::names(&request.headers, &self.policy),
            embedded: request.headers.get("sec-fetch-dest").is_some_and(|destination| destination == "iframe"),
        };
        let consent = self.consent(request);
        let visitor = Visitor::new(&self.policy, &consent, self.language(request));
        Ok(Reply::framed_page(|nonce| self.banner.declaration(visitor, &asked, nonce)))
    }

    async fn reports<B>(&self, request: &Parts, body: B) -> Result<Reply, Problem>
    where
        B: Body + Send,
        B::Data: Send,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        if !reports::is_plausible(request) {
            return Err(Problem::ForeignReport);
        }
        let form = reports::Form::of(&request.headers).ok_or(Problem::ReportType)?;
        if self.lookout.admits() {
            reports::note(&read(body, reports::MAX_BYTES).await?, form, &self.lookout, &self.policy);
        }
        Ok(Reply::empty())
    }

    fn state(&self, consent: &Consent) -> Reply {
        Reply::json(StatusCode::OK, State::new(&self.policy, consent).to_json())
    }

    /// The state, and what an open page needs to follow a choice.
    fn state_after(&self, request: &Parts, consent: &Consent, withdrawn: bool, return_to: &str) -> Reply {
        let visitor = Visitor::new(&self.policy, consent, self.language(request));
        let settings = self.banner.insertion(visitor, return_to, Presentation::default());
        let settings = String::from_utf8_lossy(&settings).into_owned();
        let page = head::address(request);
        let host = page.host_str().unwrap_or_default();
        let after = After::new(&self.policy, visitor.texts, &consent.permits, host, withdrawn, settings);
        Reply::json(StatusCode::OK, State::new(&self.policy, consent).with(after).to_json())
    }

    fn api(&self, request: &Parts) -> Reply {
        let consent = self.consent(request);
        let state = State::new(&self.policy, &consent).to_json();
        Reply::script(client::api(&self.policy, &consent.permits, &state), Keep::Briefly).unless_held(&request.headers)
    }

    async fn choice<B>(&self, request: &Parts, body: B) -> Result<Reply, Problem>
    where
        B: Body + Send,
        B::Data: Send,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        if !origin::is_same(request) {
            return Err(Problem::ForeignOrigin);
        }
        if !is_form(&request.headers) {
            return Err(Problem::MediaType);
        }
        let wants_json = wants_json(&request.headers);
        let choice = Choice::parse(&read(body, MAX_FORM).await?, !wants_json, &self.policy)?;
        self.settle(request, choice, wants_json).await
    }

    fn refuse(&self, request: &Parts, problem: &Problem) -> Reply {
        let (texts, detail) = (self.policy.texts_in(self.language(request)), problem.detail());
        let reply = if wants_json(&request.headers) {
            Reply::json(problem.status(), serde_json::json!({ "error": detail }).to_string())
        } else {
            let failure = Failure {
                title: &problem.title(texts),
                sentence: &problem.sentence(texts),
                detail: &detail,
                return_to: problem.return_to(),
            };
            Reply::page(problem.status(), |nonce| self.banner.failure(&self.policy, texts, &failure, nonce))
        };
        match problem {
            Problem::Method { allowed } => reply.with(header::ALLOW, HeaderValue::from_static(allowed)),
            Problem::StoreDown { .. } => reply.with(header::RETRY_AFTER, HeaderValue::from(Problem::RETRY_AFTER)),
            _ => reply,
        }
    }
}

fn asset(path: &str) -> Result<Reply, Problem> {
    let script = path.strip_prefix(client::ASSETS).and_then(client::asset).ok_or(Problem::NotFound)?;
    Ok(Reply::script(script.to_owned(), Keep::ForEver))
}

/// A value of the query.
fn queried<'r>(request: &'r Parts, key: &str) -> Option<Cow<'r, str>> {
    let query = request.uri.query().unwrap_or_default().as_bytes();
    form_urlencoded::parse(query).find(|(found, _)| found == key).map(|(_, value)| value)
}

async fn read<B>(body: B, limit: usize) -> Result<Bytes, Problem>
where
    B: Body + Send,
    B::Data: Send,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    match Limited::new(body, limit).collect().await {
        Ok(form) => Ok(form.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Problem::TooLarge { limit }),
        Err(_) => Err(Problem::BrokenOff),
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    content_type.is_some_and(|value| is_type(value, "application/x-www-form-urlencoded"))
}

fn wants_json(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok());
    accepted.flat_map(|value| value.split(',')).any(|range| is_type(range, "application/json"))
}

fn is_type(value: &str, wanted: &str) -> bool {
    value.split(';').next().is_some_and(|essence| essence.trim().eq_ignore_ascii_case(wanted))
}
