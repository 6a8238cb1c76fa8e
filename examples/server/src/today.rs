//! What day it is.

use std::time::SystemTime;

use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use serde::Deserialize;
use talka::date::Day;
use talka::law::Settings;

use crate::answer::Refused;

/// What stands behind the question mark.
#[derive(Deserialize)]
pub(crate) struct Asked {
    today: Option<String>,
}

/// The settings for the day that the request names, or for the present one by universal time, which is at most three hours behind
/// that of Riga.
pub(crate) fn settings(asked: Result<Query<Asked>, QueryRejection>) -> Result<Settings, Refused> {
    let Query(asked) = asked.map_err(|_| Refused::bad("today: expected once"))?;
    let today = match asked.today {
        Some(today) => today.parse().map_err(|error| Refused::bad(format!("today: {error}")))?,
        None => now(),
    };
    Ok(Settings::on(today))
}

/// The present day by universal time.
pub fn now() -> Day {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let days = i32::try_from(since.as_secs() / (24 * 60 * 60)).unwrap_or(i32::MAX);
    Day::new(1970, 1, 1).map_or(Day::MIN, |first| first.plus(days))
}
