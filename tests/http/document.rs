//! Runs docs/http.md row by row.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;

use crate::{
    client::{Answer, PROTOCOLS, Protocol, ask},
    page::{ACCEPTED, BANNER, GREETING, PAGE, TRACKER, encoded},
    server::{REFUSED, Script, Server},
};

const DOCUMENT: &str = include_str!("../../docs/http.md");

/// One row: a request, the site's answer to it, and what leaves.
#[derive(Clone, Debug)]
struct Row {
    what: String,
    method: http::Method,
    request: HeaderMap,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    leaves: Leaves,
    with: HeaderMap,
    without: Vec<String>,
    unseen: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Leaves {
    Same,
    Gated { banner: bool },
    Refused(String),
    Nothing,
}

impl Row {
    fn parse(line: &str) -> Self {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let [what, request, answer, leaves] = cells[..] else { panic!("expected four cells: {line}") };
        let (method, request) = head(request);
        let (status, mut headers) = head(answer);
        let body = headers.remove("body").map(|body| body.to_str().expect("ASCII").to_owned());
        let body = Bytes::from(encoded(body.as_deref().unwrap_or(PAGE), &headers));
        let mut row = Self {
            what: what.to_owned(),
            method: method.parse().expect("a method"),
            request,
            status: status.parse().expect("a status"),
            headers,
            body,
            leaves: Leaves::Nothing,
            with: HeaderMap::new(),
            without: Vec::new(),
            unseen: Vec::new(),
        };
        clauses(leaves).for_each(|clause| row.expect(clause));
        row
    }

    fn expect(&mut self, clause: &str) {
        let tokens = quoted(clause);
        let names = tokens.iter().map(|&name| name.to_owned());
        match clause.split('`').next().unwrap_or_default().trim() {
            "same" => self.leaves = Leaves::Same,
            "gated" => self.leaves = Leaves::Gated { banner: false },
            "gated, with the banner" => self.leaves = Leaves::Gated { banner: true },
            "refused" => self.leaves = Leaves::Refused(tokens[0].to_owned()),
            "nothing" => self.leaves = Leaves::Nothing,
            "with" => self.with.extend(tokens.iter().map(|token| header(token))),
            "without" => self.without.extend(names),
            "the site sees no" => self.unseen.extend(names),
            other => panic!("{other:?} means nothing: {}", self.what),
        }
    }

    fn request(&self, at: usize, cookie: Option<&'static str>) -> Request<Full<Bytes>> {
        let mut request = Request::new(Full::default());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = format!("/{at}").parse().expect("a path");
        request.headers_mut().extend(self.request.clone());
        if let Some(cookie) = cookie {
            request.headers_mut().insert("cookie", HeaderValue::from_static(cookie));
        }
        request
    }

    fn answer(&self) -> Response<Script> {
        let bodiless = matches!(self.status.as_u16(), 204 | 205 | 304) || self.method == http::Method::HEAD;
        // In two frames, so that something has to be put together.
        let (first, second) = self.body.split_at(self.body.len() / 2);
        let body = if bodiless { Script::of([]) } else { Script::of([first, second].map(Bytes::copy_from_slice)) };
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        response.headers_mut().extend(self.headers.clone());
        response
    }

    fn check(&self, answer: &Answer, protocol: Protocol) {
        let Self { what, .. } = self;
        let text = answer.text();
        let refused = answer.headers.get(REFUSED).map(|code| code.to_str().expect("ASCII").to_owned());
        match &self.leaves {
            Leaves::Refused(code) => {
                assert_eq!(
                    (answer.status.as_u16(), refused.as_ref()),
                    (502, Some(code)),
                    "{what}, {protocol:?}: {text}"
                );
                assert_eq!(answer.headers["content-type"], "text/plain; charset=utf-8", "{what}");
                assert!(text.starts_with("Bad gateway: ") && !text.contains(TRACKER), "{what}: {text}");
                return;
            }
            Leaves::Same => {
                assert_eq!(answer.body, self.body, "{what}, {protocol:?}");
                let with = self.with.clone();
                let expected =
                    self.headers.clone().into_iter().chain(with).filter_map(|(name, value)| Some((name?, value)));
                assert_eq!(told(&answer.headers), told(&expected.collect()), "{what}, {protocol:?}");
            }
            Leaves::Gated { banner } => {
                assert!(text.contains(GREETING) && !text.contains(TRACKER), "{what}, {protocol:?}: {text}");
                assert_eq!(text.contains(BANNER), *banner, "{what}, {protocol:?}: {text}");
                assert_eq!(answer.headers["cache-control"], "private, no-cache", "{what}");
                let vary: Vec<_> =
                    answer.headers.get_all("vary").iter().map(|value| value.to_str().expect("ASCII")).collect();
                let vary = vary.join(",");
                assert!(["cookie", "sec-gpc"].iter().all(|name| vary.contains(name)), "{what}: {vary}");
                let tag = answer.headers.get("etag").map(|tag| tag.to_str().expect("ASCII"));
                assert_eq!(tag.is_some(), self.headers.contains_key("etag"), "{what}");
                assert!(tag.is_none_or(|tag| tag.contains(";consent=")), "{what}: {tag:?}");
            }
            Leaves::Nothing => assert!(answer.body.is_empty(), "{what}, {protocol:?}: {text}"),
        }
        assert_eq!((answer.status, refused), (self.status, None), "{what}, {protocol:?}: {text}");
        self.check_headers(answer, protocol);
    }

    fn check_headers(&self, answer: &Answer, protocol: Protocol) {
        for (name, value) in &self.with {
            assert_eq!(answer.headers.get(name), Some(value), "{}, {protocol:?}", self.what);
        }
        for name in &self.without {
            assert_eq!(answer.headers.get(name), None, "{}, {protocol:?}", self.what);
        }
        let length = answer.headers.get("content-length").map(|length| length.to_str().expect("ASCII").to_owned());
        if let Some(length) = length.filter(|_| self.leaves != Leaves::Nothing) {
            assert_eq!(length, answer.body.len().to_string(), "{}, {protocol:?}", self.what);
        }
    }
}

/// What a head says, without what a server adds, and without what only tells caches how often they have to ask.
fn told(headers: &HeaderMap) -> BTreeMap<String, String> {
    let added = ["date", "content-length", "transfer-encoding", "connection", "vary"];
    let told = headers.iter().filter(|(name, _)| !added.contains(&name.as_str()));
    told.map(|(name, value)| (name.to_string(), value.to_str().expect("ASCII").to_owned())).collect()
}

/// The parts of a cell between semicolons that are not quoted.
fn clauses(cell: &str) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    cell.split(move |c| {
        is_quoted ^= c == '`';
        c == ';' && !is_quoted
    })
}

fn quoted(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

fn header(token: &str) -> (HeaderName, HeaderValue) {
    let (name, value) = token.split_once(':').unwrap_or_else(|| panic!("{token:?} is no header"));
    (name.parse().expect("a name"), value.trim().parse().expect("a value"))
}

/// The first word of a cell and its headers.
fn head(cell: &str) -> (&str, HeaderMap) {
    let tokens = quoted(cell);
    (tokens[0], tokens[1..].iter().map(|token| header(token)).collect())
}

fn rows_below(header: &str) -> impl Iterator<Item = &'static str> {
    let from = DOCUMENT.find(header).unwrap_or_else(|| panic!("no table {header:?}"));
    DOCUMENT[from..].lines().skip(2).take_while(|line| line.starts_with('|'))
}

fn rows() -> Vec<Row> {
    rows_below("| what comes | request |").map(Row::parse).collect()
}

/// A server that answers `/3` as row 3 says, and what it was asked there.
async fn serve(policy: &str, rows: Vec<Row>) -> (Server, Arc<Mutex<BTreeMap<usize, HeaderMap>>>) {
    let asked: Arc<Mutex<BTreeMap<usize, HeaderMap>>> = Arc::default();
    let seen = Arc::clone(&asked);
    let site = move |request: Request<Incoming>| {
        let at: usize = request.uri().path()[1..].parse().expect("a row");
        seen.lock().expect("not poisoned").insert(at, request.headers().clone());
        rows[at].answer()
    };
    (Server::start(policy, site).await, asked)
}

#[tokio::test]
async fn the_document_says_what_happens() {
    let rows = rows();
    assert!(rows.len() > 30, "{} rows", rows.len());
    let (server, asked) = serve("", rows.clone()).await;
    for (at, row) in rows.iter().enumerate() {
        for protocol in PROTOCOLS {
            let answer = ask(server.address, protocol, row.request(at, None)).await;
            row.check(&answer.unwrap_or_else(|error| panic!("{}, {protocol:?}: {error:?}", row.what)), protocol);
            let seen = asked.lock().expect("not poisoned").remove(&at).expect("asked");
            for name in &row.unseen {
                assert!(!seen.contains_key(name), "{}, {protocol:?}: the site saw {name}", row.what);
            }
        }
    }
}

#[tokio::test]
async fn who_allows_everything_gets_every_body_byte_for_byte() {
    let rows = rows();
    let (server, _) = serve("[banner]\nsettings_link = false", rows.clone()).await;
    for (at, row) in rows.iter().enumerate() {
        for protocol in PROTOCOLS {
            let answer = ask(server.address, protocol, row.request(at, Some(ACCEPTED))).await.expect("answered");
            assert_eq!(answer.status, row.status, "{}, {protocol:?}", row.what);
            if row.leaves != Leaves::Nothing {
                assert_eq!(answer.body, row.body, "{}, {protocol:?}", row.what);
            }
        }
    }
}

#[test]
fn every_test_that_the_document_names_is_there() {
    let tests = concat!(
        include_str!("copies.rs"),
        include_str!("ends.rs"),
        include_str!("mixture.rs"),
        include_str!("streams.rs"),
        include_str!("upgrades.rs"),
        include_str!("versions.rs"),
    );
    let named: Vec<&str> = rows_below("| what comes | what leaves |").filter_map(|row| quoted(row).pop()).collect();
    for name in &named {
        assert!(tests.contains(&format!("#[tokio::test]\nasync fn {name}(")), "{name} is no test");
    }
    assert_eq!(named.len(), tests.matches("#[tokio::test]").count(), "a test is not in the document");
}
