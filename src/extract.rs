//! `Consent` as an extractor in axum handlers.
//!
//! ```
//! use tower_consent::Consent;
//!
//! async fn news(consent: Consent) -> &'static str {
//!     if consent.allows("media") { "a video" } else { "a picture" }
//! }
//! # drop(axum::routing::get::<_, _, ()>(news));
//! ```

use std::{convert::Infallible, fmt};

use axum_core::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    response::{IntoResponse, Response},
};
use http::{StatusCode, request::Parts};

use crate::Consent;

/// The route is not wrapped in a [`ConsentLayer`](crate::ConsentLayer), so nobody knows the visitor's consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MissingLayer;

impl<S: Sync> FromRequestParts<S> for Consent {
    type Rejection = MissingLayer;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        parts.extensions.get().cloned().ok_or(MissingLayer)
    }
}

impl<S: Sync> OptionalFromRequestParts<S> for Consent {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Self::Rejection> {
        Ok(parts.extensions.get().cloned())
    }
}

impl fmt::Display for MissingLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("consent is unknown: this route is not wrapped in a ConsentLayer")
    }
}

impl std::error::Error for MissingLayer {}

impl IntoResponse for MissingLayer {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, self.to_string()).into_response()
    }
}

#[cfg(test)]
mod tests {
    use axum::{Router, body::Body, routing::get};
    use http::{HeaderMap, Request};
    use http_body_util::BodyExt;
    use tower::ServiceExt;

    use super::*;
    use crate::{Policy, consent};

    async fn ask(path: &str, consent: Option<Consent>) -> (StatusCode, String) {
        let app = Router::new()
            .route("/must", get(async |consent: Consent| consent.must_ask().to_string()))
            .route("/may", get(async |consent: Option<Consent>| consent.is_some().to_string()));
        let mut request = Request::get(path).body(Body::empty()).unwrap();
        if let Some(consent) = consent {
            request.extensions_mut().insert(consent);
        }
        let response = app.oneshot(request).await.unwrap();
        let status = response.status();
        let text = response.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8(text.to_vec()).unwrap())
    }

    fn consent() -> Consent {
        consent::resolve(&HeaderMap::new(), &Policy::builder().build().unwrap())
    }

    #[tokio::test]
    async fn a_handler_gets_the_consent_of_the_request() {
        assert_eq!(ask("/must", Some(consent())).await, (StatusCode::OK, "true".into()));
        assert_eq!(ask("/may", Some(consent())).await, (StatusCode::OK, "true".into()));
    }

    #[tokio::test]
    async fn without_the_layer_the_handler_is_refused_or_gets_none() {
        let sentence = "consent is unknown: this route is not wrapped in a ConsentLayer";
        assert_eq!(ask("/must", None).await, (StatusCode::INTERNAL_SERVER_ERROR, sentence.into()));
        assert_eq!(ask("/may", None).await, (StatusCode::OK, "false".into()));
    }
}
