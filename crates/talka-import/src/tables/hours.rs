//! The table of hours.

mod columns;

use talka::date::Clock;
use talka::register::{Confirmation, ConfirmationState, Evidence, HourLog, RecordKind};
use uuid::Uuid;

use super::cells::Cells;
use super::tabular::Tabular;
use crate::cell::{self, Done};
use crate::diagnostic::{Issue, SheetIssue};

pub(super) use columns::COLUMNS;

impl Tabular for HourLog {
    const KIND: RecordKind = RecordKind::HourLog;
    const KEY: &'static str = "entry";
    const REFERS_BY: Option<&'static str> = Some("corrects");
    const WITHOUT_CIRCLES: bool = true;

    fn with_id(self, id: Uuid) -> Self {
        self.id(id)
    }

    fn read(id: Uuid, cells: &mut Cells<'_>) -> Option<Self> {
        let timed = cells.has("time") || cells.has("start") && cells.has("end");
        if !cells.has("hours") && !timed {
            cells.refuse_table_without("hours");
            return None;
        }
        // All cells are read before the first `?`, so that whatever is wrong with the row is reported at once.
        let (placement, host) = if cells.row_is_sheet() {
            (cells.placement_by_name(), None)
        } else {
            let placement = cells.require_reference("placement", RecordKind::Placement);
            (placement, cells.reference("host", RecordKind::Organization))
        };
        let on = cells.require("on", cell::worked).map(|(on, time)| {
            if time {
                cells.note("on", Issue::Sheet(SheetIssue::TimeUnused));
            }
            on
        });
        let minutes = cells.get("hours", cell::spent);
        let (start, end) = clock(cells);
        let stated = cells.given("hours").or(cells.given("time")).map(str::to_owned);
        let (task, field, place) = (cells.text("task"), cells.text("field"), cells.text("place"));
        let (mode, kind) = (cells.word("mode"), cells.word("kind"));
        let evidence = Evidence::default()
            .booklet(cells.text("booklet"))
            .page(cells.number("page"))
            .line(cells.number("line"));
        let (entered_by, entered) = (cells.word("entered_by"), cells.day("entered"));
        let confirmation = confirmation(cells);
        let corrects = cells.text("corrects");
        let corrects = corrects.and_then(|key| cells.reference_inside("corrects", Self::KIND, &key));
        let evidence = (evidence != Evidence::default()).then_some(evidence);
        let mut log = Self::new(id.into(), placement?, on?, 0)
            .host(host)
            .start(start)
            .end(end)
            .stated(stated)
            .task(task)
            .field(field)
            .place(place)
            .mode(mode)
            .kind(kind)
            .evidence(evidence)
            .entered_by(entered_by)
            .entered(entered)
            .confirmation(confirmation)
            .corrects(corrects);
        log.minutes = match log.interval() {
            _ if cells.given("hours").is_some() => minutes?,
            Some((start, end)) => end - start,
            None => cells.require("hours", cell::minutes)?,
        };
        Some(log)
    }
}

/// When the work began and ended, from two columns or from one.
fn clock(cells: &mut Cells<'_>) -> (Option<Clock>, Option<Clock>) {
    let (start, end) = (cells.get("start", cell::clock), cells.get("end", cell::clock));
    let Some((from, to)) = cells.get("time", cell::clock_span) else { return (start, end) };
    for (column, one, other) in [("start", start, from), ("end", end, to)] {
        if one.is_some_and(|one| one != other) {
            let other = cells.heading(column);
            cells.refuse("time", Issue::CellsDisagree { other });
        }
    }
    (Some(from), Some(to))
}

/// Where the table has no column for the state, whoever confirmed, the day of it, or a mark in place of the day says that
/// the hours are confirmed.
fn confirmation(cells: &mut Cells<'_>) -> Option<Confirmation> {
    const REST: [&str; 4] = ["confirmed_by", "confirmed_role", "confirmed_on", "confirmation_reason"];
    let (by, role) = (cells.private("confirmed_by"), cells.word("confirmed_role"));
    let marked = matches!(cells.done("confirmed_on"), Some(Done::SomeDay | Done::On(_)));
    let (on, reason) = (cells.day_or_mark("confirmed_on"), cells.private("confirmation_reason"));
    let implied = !cells.has("state") && (by.is_some() || role.is_some() || marked);
    let state = if cells.given("state").is_some_and(|text| cell::yes_or_no(text) == Ok(true)) {
        Some(ConfirmationState::Confirmed)
    } else {
        cells.word("state").or(implied.then_some(ConfirmationState::Confirmed))
    };
    if state.is_none() {
        cells.note_unused(&REST, "state");
    }
    state.map(|state| Confirmation::new(state).by(by).role(role).on(on).reason(reason))
}
