//! Answers thrown together at random, held against what every answer must keep to.

use std::{collections::BTreeMap, io::Read as _};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;

use crate::{
    client::{Client, Protocol},
    page::{ACCEPTED, GREETING, PAGE, TRACKER, encoded},
    server::{REFUSED, Script, Server},
};

/// How many mixtures go over each protocol, under each policy.
const MIXTURES: [(Protocol, usize); 3] = [(Protocol::Http10, 100), (Protocol::Http11, 500), (Protocol::Http2, 500)];
const POLICIES: [&str; 3] = ["", "[codings]\nrecompress = true", "[gate]\nmode = \"hold\""];

const METHODS: [&str; 6] = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"];
const STATUSES: [u16; 13] = [200, 200, 200, 201, 203, 204, 205, 206, 301, 403, 404, 500, 503];
const TYPES: [&str; 15] = [
    "text/html",
    "text/html",
    "Text/HTML ",
    "application/xhtml+xml",
    "image/svg+xml",
    "text/xml",
    "text/plain",
    "application/json",
    "image/png",
    "text/css",
    "text/event-stream",
    "application/octet-stream",
    "application/grpc",
    "multipart/byteranges; boundary=x",
    "",
];
const CHARSETS: [&str; 9] =
    ["", "", "utf-8", "windows-1252", "x-unheard-of", "utf-16le", "utf-16be", "iso-2022-jp", "utf-7"];
const CODINGS: [&str; 9] = ["", "", "", "identity", "gzip", "deflate", "br", "gzip, zstd", "compress"];
const ANSWERED: [&str; 11] = [
    "",
    "location: /next",
    "content-security-policy: default-src 'self'",
    "content-disposition: attachment; filename=a.html",
    "content-disposition: inline",
    "x-content-type-options: nosniff",
    "content-range: bytes 0-9/100",
    "etag: \"a\"",
    "cache-control: public, max-age=600",
    "set-cookie: session=1",
    "accept-ranges: bytes",
];
const ASKED: [&str; 12] = [
    "",
    "sec-fetch-dest: document",
    "sec-fetch-dest: iframe",
    "sec-fetch-dest: empty",
    "sec-fetch-dest: object",
    "sec-fetch-dest: image",
    "sec-fetch-dest: script",
    "range: bytes=0-9",
    "if-none-match: \"a\"",
    "accept-encoding: gzip, br",
    "hx-request: true",
    "accept: text/html",
];

/// One request and the site's answer to it.
#[derive(Clone, Debug)]
struct Mixture {
    method: http::Method,
    request: HeaderMap,
    status: http::StatusCode,
    headers: HeaderMap,
    body: Bytes,
    pieces: usize,
}

impl Mixture {
    /// The same number makes the same mixture.
    fn number(number: u64) -> Self {
        let mut dice = number;
        let mut roll = |sides: usize| {
            // SplitMix64.
            dice = dice.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mixed = (dice ^ dice >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
            ((mixed ^ mixed >> 31) % sides as u64) as usize
        };
        let mut headers = HeaderMap::new();
        let (media, charset) = (TYPES[roll(TYPES.len())], CHARSETS[roll(CHARSETS.len())]);
        if !media.is_empty() {
            let parameter = if charset.is_empty() { String::new() } else { format!("; charset={charset}") };
            headers.insert("content-type", format!("{media}{parameter}").trim().parse().expect("a type"));
        }
        let coding = CODINGS[roll(CODINGS.len())];
        if !coding.is_empty() {
            headers.insert("content-encoding", coding.parse().expect("a coding"));
        }
        add(&mut headers, ANSWERED[roll(ANSWERED.len())]);
        add(&mut headers, ANSWERED[roll(ANSWERED.len())]);
        let mut request = HeaderMap::new();
        add(&mut request, ASKED[roll(ASKED.len())]);
        add(&mut request, ASKED[roll(ASKED.len())]);
        let body = Bytes::from(encoded(PAGE, &headers));
        let method = METHODS[roll(METHODS.len())].parse().expect("a method");
        let status = http::StatusCode::from_u16(STATUSES[roll(STATUSES.len())]).expect("a status");
        Self { method, request, status, headers, body, pieces: 1 + roll(4) }
    }

    fn request(&self, number: u64, cookie: Option<&'static str>) -> Request<Full<Bytes>> {
        let mut request = Request::new(Full::default());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = format!("/{number}").parse().expect("a path");
        *request.headers_mut() = self.request.clone();
        if let Some(cookie) = cookie {
            request.headers_mut().insert("cookie", http::HeaderValue::from_static(cookie));
        }
        request
    }

    fn has_body(&self) -> bool {
        !matches!(self.status.as_u16(), 204 | 205) && self.method != http::Method::HEAD
    }

    fn answer(&self) -> Response<Script> {
        let size = self.body.len().div_ceil(self.pieces);
        let pieces = self.body.chunks(size).map(Bytes::copy_from_slice);
        let mut response = Response::new(if self.has_body() { Script::of(pieces) } else { Script::of([]) });
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers.clone();
        response
    }

    fn says(&self, name: &str, what: &str) -> bool {
        self.headers
            .get(name)
            .is_some_and(|value| value.to_str().expect("ASCII").to_ascii_lowercase().starts_with(what))
    }

    /// Whether a browser could take the answer for a page, as WHATWG Fetch, HTML and MIME Sniffing have it.
    fn may_be_a_page(&self) -> bool {
        let page = ["text/html", "application/xhtml+xml", "image/svg+xml", "text/xml"];
        !self.headers.contains_key("content-type") || page.iter().any(|page| self.says("content-type", page))
    }

    fn asks(&self, dest: &str) -> bool {
        self.request.get("sec-fetch-dest").is_some_and(|value| value == dest)
    }

    /// Whether nothing shows the answer as a page, though it may be one.
    fn is_never_shown(&self) -> bool {
        let asset = self.asks("image") || self.asks("script");
        let xml = self.says("content-type", "image/svg") || self.says("content-type", "text/xml");
        let untyped = !self.headers.contains_key("content-type");
        let saved = self.says("content-disposition", "attachment");
        // Without a word on where it goes, and by navigation, it is saved; what scripts make of it is another matter. No script can
        // say that it navigates.
        let says_nothing = ["sec-fetch-dest", "hx-request"].iter().all(|name| !self.request.contains_key(*name));
        let navigated = self.asks("document") || says_nothing;
        let coded = self.headers.contains_key("content-encoding") && !self.says("content-encoding", "identity");
        saved && navigated
            || asset && (xml || untyped)
            || self.asks("empty") && xml
            || untyped && (self.says("x-content-type-options", "nosniff") || coded)
    }
}

fn add(headers: &mut HeaderMap, line: &str) {
    if let Some((name, value)) = line.split_once(": ") {
        headers.insert(http::HeaderName::try_from(name).expect("a name"), value.parse().expect("a value"));
    }
}

/// What came of an answer: its head, its bytes, and whether its end was clean.
struct Came {
    status: u16,
    headers: HeaderMap,
    body: Vec<u8>,
    clean: bool,
}

async fn came(client: &mut Client, request: Request<Full<Bytes>>) -> Came {
    let Ok(response) = client.send(request).await else {
        return Came { status: 0, headers: HeaderMap::new(), body: Vec::new(), clean: false };
    };
    let (head, mut body) = response.into_parts();
    let mut came = Came { status: head.status.as_u16(), headers: head.headers, body: Vec::new(), clean: true };
    while let Some(frame) = body.frame().await {
        match frame {
            Ok(frame) => came.body.extend_from_slice(frame.data_ref().map_or(&[][..], |data| data)),
            Err(_) => came.clean = false,
        }
    }
    came
}

impl Came {
    /// The text that a browser would see.
    fn text(&self) -> String {
        let value = |name| self.headers.get(name).map_or("", |value| value.to_str().expect("ASCII")).to_owned();
        let codings = value("content-encoding");
        let bytes =
            codings.split(',').map(str::trim).rev().fold(self.body.clone(), |bytes, coding| decoded(&bytes, coding));
        let units = |of: fn([u8; 2]) -> u16| {
            let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| of([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units)
        };
        match value("content-type").split_once("charset=").map_or("", |(_, charset)| charset) {
            "utf-16le" => units(u16::from_le_bytes),
            "utf-16be" => units(u16::from_be_bytes),
            _ => String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

fn decoded(bytes: &[u8], coding: &str) -> Vec<u8> {
    let mut out = Vec::new();
    // A body that breaks off is decoded as far as it came.
    let _ = match coding {
        "gzip" => flate2::read::GzDecoder::new(bytes).read_to_end(&mut out),
        "br" => brotli::Decompressor::new(bytes, 4096).read_to_end(&mut out),
        "deflate" => flate2::read::ZlibDecoder::new(bytes).read_to_end(&mut out),
        "zstd" => zstd::Decoder::new(bytes).expect("a decoder").read_to_end(&mut out),
        _ => bytes.take(u64::MAX).read_to_end(&mut out),
    };
    out
}

fn check(mixture: &Mixture, came: &Came) -> Result<(), &'static str> {
    let text = came.text();
    let refused = came.headers.contains_key(REFUSED);
    if let Some(length) = came.headers.get("content-length").filter(|_| mixture.has_body()) {
        let told: usize = length.to_str().expect("ASCII").parse().expect("a number");
        if told != came.body.len() {
            return Err("its length is not true");
        }
    }
    if !mixture.has_body() {
        return if came.body.is_empty() && came.clean { Ok(()) } else { Err("a body where there is none") };
    }
    let same = came.clean && came.status == mixture.status.as_u16() && came.body == mixture.body;
    match (mixture.may_be_a_page(), mixture.is_never_shown()) {
        (false, _) | (_, true) if same => Ok(()),
        (false, _) | (_, true) => Err("no page, and not the same"),
        _ if refused && came.status == 502 && text.starts_with("Bad gateway: ") => Ok(()),
        _ if refused => Err("refused without a sentence"),
        _ if text.contains(TRACKER) => Err("the tracker is in it"),
        _ if !came.clean => Ok(()),
        _ if came.status != mixture.status.as_u16() => Err("another status"),
        _ if !text.contains(GREETING) => Err("something else is missing"),
        _ if !came.headers.contains_key("vary") => Err("nothing tells caches"),
        _ => Ok(()),
    }
}

fn check_granted(mixture: &Mixture, came: &Came) -> Result<(), &'static str> {
    let body = if mixture.has_body() { &mixture.body[..] } else { &[] };
    let same = came.clean && came.status == mixture.status.as_u16() && came.body == body;
    if same { Ok(()) } else { Err("everything is granted, and it is not the same") }
}

#[tokio::test]
async fn no_mixture_breaks_a_rule() {
    let mut outcomes = BTreeMap::<String, u32>::new();
    let mut numbers = 0_u64..;
    for policy in POLICIES {
        let site =
            |request: Request<Incoming>| Mixture::number(request.uri().path()[1..].parse().expect("a number")).answer();
        let server = Server::start(&format!("{policy}\n[banner]\nsettings_link = false"), site).await;
        for (protocol, count) in MIXTURES {
            let mut client = Client::connect(server.address, protocol).await;
            for number in numbers.by_ref().take(count) {
                for cookie in [None, Some(ACCEPTED)] {
                    let came = tried(&mut client, number, cookie).await;
                    if protocol == Protocol::Http10 || !came.clean {
                        client = Client::connect(server.address, protocol).await;
                    }
                    let outcome = came.headers.get(REFUSED).map_or("answered", |code| code.to_str().expect("ASCII"));
                    *outcomes.entry(outcome.to_owned()).or_default() += 1;
                }
            }
        }
    }
    assert!(outcomes.len() >= 4, "the mixtures are too much alike: {outcomes:?}");
}

async fn tried(client: &mut Client, number: u64, cookie: Option<&'static str>) -> Came {
    let mixture = Mixture::number(number);
    let came = came(client, mixture.request(number, cookie)).await;
    let checked = if cookie.is_none() { check(&mixture, &came) } else { check_granted(&mixture, &came) };
    if let Err(wrong) = checked {
        let text: String = came.text().chars().take(400).collect();
        panic!("{wrong}: number {number}, {cookie:?}: {mixture:#?} gave {} {:#?} {text}", came.status, came.headers);
    }
    came
}
