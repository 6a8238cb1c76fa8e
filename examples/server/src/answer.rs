//! What goes back.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::json;

/// Why a request was not answered.
pub(crate) struct Refused(pub(crate) StatusCode, pub(crate) String);

impl Refused {
    /// The request itself is wrong.
    pub(crate) fn bad(error: impl std::fmt::Display) -> Self {
        Self(StatusCode::BAD_REQUEST, error.to_string())
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        (self.0, Json(json!({"error": self.1}))).into_response()
    }
}

/// An answer.
pub(crate) fn answer(status: StatusCode, body: impl Serialize) -> Response {
    (status, Json(body)).into_response()
}
