//! The pages of an invented ministry, with its vendors' tags exactly as their documentation says to paste them.

use axum::{
    Form, Router,
    extract::Path,
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Response},
    routing::get,
};
use uuid::Uuid;

/// One page: where it is, and which tags its makers pasted where.
pub(crate) struct Page {
    pub(crate) path: &'static str,
    title: &'static str,
    main: &'static str,
    head: &'static [&'static str],
    body: &'static [&'static str],
}

const GTAG: &str = include_str!("tags/gtag.html");
const ANALYTICS: &str = include_str!("tags/analytics.html");
const TAG_MANAGER: &str = include_str!("tags/tag-manager.html");
const TAG_MANAGER_NOSCRIPT: &str = include_str!("tags/tag-manager-noscript.html");
const META_PIXEL: &str = include_str!("tags/meta-pixel.html");
const CLARITY: &str = include_str!("tags/clarity.html");
const UET: &str = include_str!("tags/uet.html");
const MAILCHIMP: &str = include_str!("tags/mailchimp.html");

const CONTACT: &str = "/contact";

/// Every page that a visitor can open by its address.
pub(crate) const PAGES: &[Page] = &[
    Page {
        path: "/",
        title: "Home",
        main: include_str!("html/home.html"),
        head: &[GTAG, TAG_MANAGER],
        body: &[TAG_MANAGER_NOSCRIPT],
    },
    Page {
        path: "/news/north-head-light",
        title: "North Head light shines again",
        main: include_str!("html/news.html"),
        head: &[GTAG, META_PIXEL],
        body: &[],
    },
    Page {
        path: "/events/open-day",
        title: "Open day at South Mole",
        main: include_str!("html/event.html"),
        head: &[ANALYTICS],
        body: &[],
    },
    Page { path: "/jobs", title: "Jobs", main: include_str!("html/jobs.html"), head: &[GTAG, UET], body: &[] },
    Page {
        path: "/newsletter",
        title: "Newsletter",
        main: include_str!("html/newsletter.html"),
        head: &[GTAG, META_PIXEL, MAILCHIMP],
        body: &[],
    },
    Page {
        path: CONTACT,
        title: "Contact us",
        main: include_str!("html/contact.html"),
        head: &[GTAG, CLARITY],
        body: &[],
    },
    Page {
        path: "/privacy",
        title: "Privacy statement",
        main: include_str!("html/privacy.html"),
        head: &[GTAG],
        body: &[],
    },
];

/// The whole site, without a gate.
pub(crate) fn router() -> Router {
    Router::new()
        .route("/", get(|| page("/")))
        .route(CONTACT, get(contact).post(enquire))
        .route("/{*path}", get(|Path(path): Path<String>| async move { page(&format!("/{path}")).await }))
        .route("/site.css", get(|| asset("text/css", include_str!("site.css"))))
        .route("/icon.svg", get(|| asset("image/svg+xml", include_str!("icon.svg"))))
}

async fn page(path: &str) -> Response {
    match PAGES.iter().find(|page| page.path == path) {
        Some(page) => Html(page.html()).into_response(),
        None => {
            let page = notice("Page not found", include_str!("html/missing.html"));
            (StatusCode::NOT_FOUND, Html(page)).into_response()
        }
    }
}

async fn asset(media_type: &'static str, text: &'static str) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, "max-age=600")], text)
}

/// The enquiry form, guarded against forgery by a token that is both in a session cookie and in the form.
async fn contact() -> Response {
    let token = Uuid::new_v4().to_string();
    let page = PAGES.iter().find(|page| page.path == CONTACT).expect("the page is in the table above");
    let cookie = format!("{TOKEN_COOKIE}={token}; Path={CONTACT}; HttpOnly; SameSite=Strict");
    ([(header::SET_COOKIE, cookie)], Html(page.html().replace("{{token}}", &token))).into_response()
}

const TOKEN_COOKIE: &str = "enquiry-token";

#[derive(serde::Deserialize)]
struct Enquiry {
    token: String,
    email: String,
    enquiry: String,
}

async fn enquire(headers: HeaderMap, Form(form): Form<Enquiry>) -> Response {
    let complete = form.email.contains('@') && !form.enquiry.trim().is_empty();
    if complete && cookie(&headers, TOKEN_COOKIE) == Some(form.token.as_str()) {
        Html(notice("Thank you", include_str!("html/sent.html"))).into_response()
    } else {
        let page = notice("We could not take your enquiry", include_str!("html/refused.html"));
        (StatusCode::BAD_REQUEST, Html(page)).into_response()
    }
}

fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let fields = headers.get_all(header::COOKIE).iter().filter_map(|field| field.to_str().ok());
    let mut pairs = fields.flat_map(|field| field.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// A page that only answers something.
fn notice(title: &'static str, main: &'static str) -> String {
    Page { path: "", title, main, head: &[GTAG], body: &[] }.html()
}

impl Page {
    fn html(&self) -> String {
        include_str!("html/layout.html")
            .replace("{{title}}", self.title)
            .replace("{{head}}", &self.head.concat())
            .replace("{{body}}", &self.body.concat())
            .replace("{{main}}", self.main)
    }
}
