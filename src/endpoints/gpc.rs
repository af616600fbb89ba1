use http::{Method, StatusCode};

use super::{problem::Problem, reply::Reply};

/// Where browsers and authorities look for it (Global Privacy Control, section 4).
pub(super) const PATH: &str = "/.well-known/gpc.json";

/// The site's statement that it honours the signal; `day` is when it was last changed.
pub(super) fn statement(method: &Method, day: &str) -> Result<Reply, Problem> {
    if !matches!(*method, Method::GET | Method::HEAD) {
        return Err(Problem::Method { allowed: "GET, HEAD" });
    }
    Ok(Reply::json(StatusCode::OK, serde_json::json!({ "gpc": true, "lastUpdate": day }).to_string()))
}
