//! Stub.
use axum_core::extract::FromRequestParts;

use crate::Consent;

impl<S: Sync> FromRequestParts<S> for Consent {
    type Rejection = http::StatusCode;

    async fn from_request_parts(parts: &mut http::request::Parts, _: &S) -> Result<Self, Self::Rejection> {
        parts.extensions.get().cloned().ok_or(http::StatusCode::INTERNAL_SERVER_ERROR)
    }
}
