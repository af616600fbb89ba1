//! A visitor with a browser's cache of his own.

use std::{collections::HashMap, fmt, net::SocketAddr};

use bytes::Bytes;
use http::{
    HeaderMap, Request, StatusCode,
    header::{ETAG, IF_NONE_MATCH},
};
use http_body_util::{BodyExt as _, Full};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};

use crate::site::TRACKERS;

pub(crate) const HOST: &str = "site.example";

/// What only a banner has in it.
const BANNER: &str = r#"data-consent-ui="accept""#;

/// A state cookie, and what it means.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choice {
    pub(crate) cookie: Option<&'static str>,
    /// What a page then loads.
    pub(crate) granted: &'static [&'static str],
    /// Whether this is how we write it.
    pub(crate) is_plain: bool,
}

pub(crate) const NOT_YET: Choice = Choice { cookie: None, granted: &[], is_plain: true };
pub(crate) const REJECTED: Choice = Choice { cookie: Some("1.1.none"), granted: &[], is_plain: true };
pub(crate) const ACCEPTED: Choice = Choice {
    cookie: Some("1.1.analytics+functional+marketing+media"),
    granted: &["analytics", "functional", "marketing", "media"],
    is_plain: true,
};

/// What a page shows of the visitor for whom it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) trackers: Vec<&'static str>,
    pub(crate) asks: bool,
}

pub(crate) struct Visitor {
    pub(crate) choice: Choice,
    pub(crate) gpc: bool,
    /// Another cookie, which the site's caches are not to care for.
    pub(crate) session: usize,
    copies: HashMap<String, (http::HeaderValue, String)>,
    client: Client<HttpConnector, Full<Bytes>>,
    address: SocketAddr,
}

/// What came, with the copy in place of a "not modified".
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) page: String,
}

impl Visitor {
    pub(crate) fn new(choice: Choice, address: SocketAddr) -> Self {
        let client = Client::builder(TokioExecutor::new()).build_http();
        Self { choice, gpc: false, session: 0, copies: HashMap::new(), client, address }
    }

    pub(crate) fn with_gpc(mut self) -> Self {
        self.gpc = true;
        self
    }

    /// Opens a page in a window.
    pub(crate) async fn open(&mut self, path: &str) -> Answer {
        self.ask("GET", path, "document").await
    }

    /// Opens it, and is sure that it is his.
    pub(crate) async fn open_his(&mut self, path: &str) -> Answer {
        let answer = self.open(path).await;
        assert_eq!(answer.shown(), self.due(), "{path} for {self:?}: {:#?}", answer.headers);
        answer
    }

    pub(crate) async fn ask(&mut self, method: &str, path: &str, dest: &str) -> Answer {
        let mut request = self.request(method, path).header("sec-fetch-dest", dest);
        let copy = self.copies.get(path).filter(|_| dest == "document");
        if let Some((tag, _)) = copy {
            request = request.header(IF_NONE_MATCH, tag);
        }
        let mut answer = self.send(request, Bytes::new()).await;
        if answer.status == StatusCode::NOT_MODIFIED {
            answer.page = copy.expect("there is a copy").1.clone();
        } else if let Some(tag) = answer.headers.get(ETAG).filter(|_| method == "GET" && dest == "document") {
            self.copies.insert(path.to_owned(), (tag.clone(), answer.page.clone()));
        }
        answer
    }

    pub(crate) fn request(&self, method: &str, path: &str) -> http::request::Builder {
        let state = self.choice.cookie.map(|state| format!("; __Host-consent={state}; b=2")).unwrap_or_default();
        let request = Request::builder().method(method).uri(format!("http://{}{path}", self.address));
        let request = request.header("host", HOST).header("cookie", format!("session={}{state}", self.session));
        if self.gpc { request.header("sec-gpc", "1") } else { request }
    }

    pub(crate) async fn send(&self, request: http::request::Builder, body: Bytes) -> Answer {
        let request = request.body(Full::new(body)).expect("a request");
        let (head, body) = self.client.request(request).await.expect("an answer").into_parts();
        let page = body.collect().await.expect("a whole body").to_bytes();
        Answer { status: head.status, headers: head.headers, page: String::from_utf8_lossy(&page).into_owned() }
    }

    /// What a page is to show this visitor.
    pub(crate) fn due(&self) -> Shown {
        let overrides = self.choice.cookie.is_some_and(|cookie| cookie.ends_with("+gpc"));
        let denied = |category: &str| self.gpc && !overrides && category == "marketing";
        let trackers = self.choice.granted.iter().copied().filter(|category| !denied(category)).collect();
        Shown { trackers, asks: self.choice.cookie.is_none_or(|cookie| !cookie.starts_with("1.1.")) }
    }
}

impl fmt::Debug for Visitor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { choice, gpc, session, .. } = self;
        write!(f, "visitor {session} with {choice:?}{}", if *gpc { " and GPC" } else { "" })
    }
}

impl Answer {
    pub(crate) fn shown(&self) -> Shown {
        let loaded = TRACKERS.iter().filter(|(_, load)| self.page.contains(load));
        Shown { trackers: loaded.map(|(category, _)| *category).collect(), asks: self.page.contains(BANNER) }
    }

    pub(crate) fn edition(&self) -> Option<&str> {
        self.page.split_once("edition ")?.1.split('<').next()
    }

    /// One field, all its lines.
    pub(crate) fn field(&self, name: &str) -> String {
        let values = self.headers.get_all(name).iter().map(|value| value.to_str().expect("ASCII"));
        values.collect::<Vec<_>>().join(", ")
    }
}
