//! Hours are entered.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use talka::law::{Report, Verdict, check_entry};
use talka::register::HourLog;
use talka::text::{Lang, Worded};

use crate::Shared;
use crate::answer::{Refused, answer};
use crate::today::{Asked, settings};

/// What was made of an entry.
#[derive(Serialize)]
struct Entered<'c> {
    saved: bool,
    verdict: Verdict,
    report: Worded<'c, Report>,
}

/// Checks an entry and saves it, unless the Law or the records say that these were no hours of volunteer work.
pub(crate) async fn enter(
    State(office): State<Shared>,
    asked: Result<Query<Asked>, QueryRejection>,
    body: Bytes,
) -> Result<Response, Refused> {
    let settings = settings(asked)?;
    let entry: HourLog = serde_json::from_slice(&body).map_err(Refused::bad)?;
    let mut office =
        office.lock().map_err(|_| Refused(StatusCode::INTERNAL_SERVER_ERROR, "try again".to_owned()))?;
    let office = &mut *office;
    let scheme = Arc::clone(&office.scheme);
    let person =
        office.person_of(entry.placement).ok_or_else(|| Refused::bad("/placement: no such placement"))?;
    let checked = check_entry(&person.register, &entry, &settings).map_err(Refused::bad)?;
    let saved = !matches!(checked.verdict, Verdict::Void | Verdict::Contradicted);
    if saved {
        person.save(entry, &scheme, &settings).map_err(Refused::bad)?;
    }
    let report = Worded { data: &checked.report, lang: Lang::Lv };
    let status = if saved { StatusCode::CREATED } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(answer(status, Entered { saved, verdict: checked.verdict, report }))
}
