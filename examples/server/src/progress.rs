//! How far somebody is.

use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use talka::register::VolunteerId;
use talka::text::{Lang, Worded};

use crate::Shared;
use crate::answer::{Refused, answer};
use crate::today::{Asked, settings};

/// What the hours of a person come to, and what each level still takes.
pub(crate) async fn progress(
    State(office): State<Shared>,
    id: Result<Path<String>, PathRejection>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Refused> {
    let settings = settings(asked)?;
    let missing = || Refused(StatusCode::NOT_FOUND, "no such volunteer".to_owned());
    let id: VolunteerId = id.ok().and_then(|Path(id)| id.parse().ok()).ok_or_else(missing)?;
    let mut office =
        office.lock().map_err(|_| Refused(StatusCode::INTERNAL_SERVER_ERROR, "try again".to_owned()))?;
    let decision = office.progress(id, settings).ok_or_else(missing)?;
    Ok(answer(StatusCode::OK, Worded { data: &decision, lang: Lang::Lv }))
}
