//! The table of hours.

mod columns;

use talka::date::{Clock, Day};
use talka::register::{Confirmation, ConfirmationState, Evidence, HourLog, Private, RecordKind, Role};
use uuid::Uuid;

use super::cells::Cells;
use super::tabular::Tabular;
use crate::cell::{self, Spans};
use crate::diagnostic::{Issue, RowIssue, SheetIssue};

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
        if !cells.has("hours") && !cells.has("minutes") && !timed {
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
        let completed = cells.completed("on");
        let on = |text: &str| cell::worked(completed.as_deref().unwrap_or(text));
        let on = cells.require("on", on).map(|(on, time)| {
            if completed.is_some() {
                cells.note_once("on", SheetIssue::Row(RowIssue::YearAround { rows: 1 }));
            }
            if time {
                cells.note_once("on", SheetIssue::TimeUnused { rows: 1 });
            }
            on
        });
        let minutes = spent(cells);
        let Timed { start, end, worked } = clock(cells);
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
            _ if cells.given("hours").or(cells.given("minutes")).is_some() => {
                // Breaks are no work.
                if worked.is_some_and(|worked| minutes.is_some_and(|minutes| minutes > worked)) {
                    let other = cells.heading("hours");
                    cells.refuse("time", Issue::CellsDisagree { other });
                }
                minutes?
            }
            Some((start, end)) => {
                let worked = worked.unwrap_or(end - start);
                let pause = cells.get("break", cell::pause).unwrap_or(0);
                if pause >= worked {
                    cells.refuse("break", Issue::CellsDisagree { other: cells.heading("end") });
                }
                worked - pause
            }
            None => {
                // What is written and cannot be read is refused already.
                let open = |column: &&str| cells.has(column) && cells.given(column).is_none();
                let open = ["hours", "minutes", "time", "start", "end"].into_iter().find(open)?;
                cells.require(open, cell::minutes)?
            }
        };
        Some(log)
    }
}

/// How long the work took: hours, minutes, or whole hours and the minutes beside them.
fn spent(cells: &mut Cells<'_>) -> Option<i32> {
    const HOUR: i32 = 60;
    let hours = cells.get("hours", cell::spent).map(|(minutes, seconds)| {
        if seconds {
            cells.note_once("hours", SheetIssue::SecondsLeftOut { rows: 1 });
        }
        minutes
    });
    if hours.is_some() && cells.given("hours").is_some_and(|text| cell::several(text).is_some()) {
        cells.note_once("hours", SheetIssue::Row(RowIssue::SpansAdded { rows: 1 }));
    }
    let Some(minutes) = cells.number("minutes") else { return hours };
    let minutes = i32::try_from(minutes).unwrap_or(i32::MAX);
    if cells.given("hours").is_none() {
        return Some(minutes);
    }
    // `2,5` beside `30` may say the same twice, and `75` beside `1` anything.
    if minutes > 0 && (minutes >= HOUR || hours? % HOUR != 0) {
        let other = cells.heading("hours");
        cells.refuse("minutes", Issue::CellsDisagree { other });
        return None;
    }
    hours?.checked_add(minutes)
}

/// When the work began and ended, and the minutes without the breaks between several times.
#[derive(Default)]
struct Timed {
    start: Option<Clock>,
    end: Option<Clock>,
    worked: Option<i32>,
}

/// When the work was done, from two columns or from one.
fn clock(cells: &mut Cells<'_>) -> Timed {
    let (start, end) = (cells.get("start", cell::clock), cells.get("end", cell::clock));
    let Some(Spans { start: from, end: to, worked }) = cells.get("time", cell::clock_spans) else {
        return Timed { start, end, worked: None };
    };
    for (column, one, other) in [("start", start, from), ("end", end, to)] {
        if one.is_some_and(|one| one != other) {
            let other = cells.heading(column);
            cells.refuse("time", Issue::CellsDisagree { other });
        }
    }
    if worked.is_some() {
        cells.note_once("time", SheetIssue::Row(RowIssue::SpansAdded { rows: 1 }));
    }
    Timed { start: Some(from), end: Some(to), worked }
}

/// What the columns say of the confirmation. Where none of them is for the state, or its cell is empty, the day of it, or a mark or
/// a word in place of the day, says that the hours are confirmed, or are not; and where there is no such column, so does whoever
/// confirmed them.
fn confirmation(cells: &mut Cells<'_>) -> Option<Confirmation> {
    const REST: [&str; 4] = ["confirmed_by", "confirmed_role", "confirmed_on", "confirmation_reason"];
    let (role, named, marked) = who_confirmed(cells);
    let by = cells.private("confirmed_by").or(named);
    let said = state_or_day(cells, "confirmed_on");
    let reason = cells.private("confirmation_reason");
    let of_column = state_or_day(cells, "state");
    if let (Some(Said::State(state)), Some(Said::State(of_column))) = (said, of_column)
        && state != of_column
    {
        let other = cells.heading("state");
        cells.refuse("confirmed_on", Issue::CellsDisagree { other });
    }
    let on = [said, of_column].into_iter().flatten().find_map(Said::day);
    let implied = !cells.has("state") && (by.is_some() || role.is_some() || marked);
    let state = of_column.or(said).map(Said::state).or(implied.then_some(ConfirmationState::Confirmed));
    if state.is_none() {
        cells.note_unused(&REST, "state");
    }
    state.map(|state| Confirmation::new(state).by(by).role(role).on(on).reason(reason))
}

/// What a cell says of the confirmation: the state of it, or the day on which it was given.
#[derive(Clone, Copy)]
enum Said {
    State(ConfirmationState),
    On(Day),
}

impl Said {
    const fn state(self) -> ConfirmationState {
        match self {
            Self::State(state) => state,
            Self::On(_) => ConfirmationState::Confirmed,
        }
    }

    const fn day(self) -> Option<Day> {
        match self {
            Self::State(_) => None,
            Self::On(day) => Some(day),
        }
    }
}

/// A mark, a word for the state, or a day.
fn state_or_day(cells: &mut Cells<'_>, column: &'static str) -> Option<Said> {
    let text = cells.given(column)?;
    match cell::yes_or_no(text) {
        Ok(true) => {
            if column == "confirmed_on" {
                cells.note_once(column, SheetIssue::ConfirmedWithoutDay { rows: 1 });
            }
            Some(Said::State(ConfirmationState::Confirmed))
        }
        Ok(false) => Some(Said::State(ConfirmationState::Pending)),
        Err(_) => match cells.known_word(column) {
            Some(state) => Some(Said::State(state)),
            None if cell::day(text).is_ok() || column != "state" => cells.day(column).map(Said::On),
            None => cells.word(column).map(Said::State),
        },
    }
}

/// Who confirmed the hours: the role, a name in its place, or a mark that somebody did.
fn who_confirmed(cells: &mut Cells<'_>) -> (Option<Role>, Option<Private>, bool) {
    const COLUMN: &str = "confirmed_role";
    let Some(text) = cells.given(COLUMN) else { return (None, None, false) };
    match (cells.known_word(COLUMN), cell::yes_or_no(text)) {
        (Some(role), _) => (Some(role), None, false),
        (None, Ok(marked)) => (None, None, marked),
        (None, Err(_)) => (None, cells.private(COLUMN), false),
    }
}
