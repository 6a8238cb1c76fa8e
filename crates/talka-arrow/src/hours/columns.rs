//! The columns of one batch of hours.

mod owners;
mod ranges;

use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::DataType;
use talka::date::{Clock, Day, When};
use talka::register::{
    Confirmation, ConfirmationState, Evidence, EvidenceKind, HourKind, HourLog, HourLogId, Mode,
    OrganizationId, PlacementId, Role,
};

use crate::column::{Amounts, Answers, Clocks, DayColumn, Integers, Sound, Texts, Unit};
use crate::error::{ColumnError, ColumnReason, TableError};
use crate::keys::KeyColumn;
use crate::records::AllKeys;
use crate::refused::Refused;
use crate::table::{Table, flatten};

pub(crate) use owners::{Owner, refused};
pub(crate) use ranges::NOTHING;

/// An entry of one day without a host, a start or an end of its own, that corrects no other.
#[derive(Clone, Copy)]
pub(crate) struct Plain {
    /// In days since 1 January 1970.
    pub(crate) day: i32,
    pub(crate) minutes: i32,
    pub(crate) said: Said,
}

/// What else is said of a plain entry on which it may depend what counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Said {
    kind: Option<HourKind>,
    mode: Option<Mode>,
    entered_by: Option<Role>,
    state: Option<ConfirmationState>,
    role: Option<Role>,
}

/// Declares the columns, each with the type that reads it.
macro_rules! columns {
    ( $( $field:ident: $type:ident = $path:literal, )+ ) => {
        /// The columns of one batch of hours, as far as there are any.
        #[derive(Default)]
        pub(crate) struct Columns {
            rows: usize,
            /// Whether no column can make an entry more than plain.
            only_plain: bool,
            $( $field: Option<$type>, )+
        }

        /// The names of all columns.
        const PATHS: &[&str] = &[$( $path ),+];

        impl Columns {
            /// Whether a column of that name was read; an error where it cannot be.
            fn take(&mut self, path: &str, array: &ArrayRef, sound: &mut Sound) -> Result<bool, ColumnReason> {
                match path {
                    $( $path => {
                        let expected = $type::EXPECTED;
                        let found = array.data_type().to_string();
                        let column = $type::of(array).ok_or(ColumnReason::IllTyped { expected, found })?;
                        if !sound.has(array) {
                            return Err(ColumnReason::Broken);
                        }
                        self.$field = Some(column);
                    } )+
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
    };
}

columns! {
    key: KeyColumn = "id",
    placement: KeyColumn = "placement",
    volunteer: KeyColumn = "volunteer",
    organization: KeyColumn = "organization",
    host: KeyColumn = "host",
    on: DayColumn = "on",
    minutes: Amounts = "minutes",
    hours: Amounts = "hours",
    start: Clocks = "start",
    end: Clocks = "end",
    stated: Texts = "stated",
    task: Texts = "task",
    field: Texts = "field",
    place: Texts = "place",
    mode: Texts = "mode",
    kind: Texts = "kind",
    evidence_kind: Texts = "evidence/kind",
    booklet: Texts = "evidence/booklet",
    page: Integers = "evidence/page",
    line: Integers = "evidence/line",
    entered_by: Texts = "entered_by",
    entered: DayColumn = "entered",
    confirmed: Answers = "confirmed",
    state: Texts = "confirmation/state",
    by: Texts = "confirmation/by",
    role: Texts = "confirmation/role",
    confirmed_on: DayColumn = "confirmation/on",
    reason: Texts = "confirmation/reason",
    corrected: KeyColumn = "corrects",
}

impl Columns {
    /// The columns of a batch, and the names of those that are none of an entry's.
    pub(crate) fn of(batch: &RecordBatch, sound: &mut Sound) -> Result<(Self, Vec<String>), TableError> {
        let mut columns = Self { rows: batch.num_rows(), ..Self::default() };
        let (mut unused, mut errors) = (Vec::new(), Vec::new());
        let error =
            |column: &str, reason| ColumnError { table: Table::Hours, column: column.to_owned(), reason };
        for (path, array) in flatten(batch) {
            // A column without any value has no type in some programs.
            if *array.data_type() == DataType::Null && PATHS.contains(&path.as_str()) {
                continue;
            }
            match columns.take(&path, &array, sound) {
                Ok(true) => {}
                Ok(false) => unused.push(path),
                Err(reason) => errors.push(error(&path, reason)),
            }
        }
        let mut need = |there: bool, column, expected| {
            if !there && !errors.iter().any(|error: &ColumnError| error.column == column) {
                errors.push(error(column, ColumnReason::Missing { expected }));
            }
        };
        if columns.placement.is_none() {
            need(columns.volunteer.is_some(), "volunteer", KeyColumn::EXPECTED);
            need(columns.organization.is_some(), "organization", KeyColumn::EXPECTED);
        }
        need(columns.on.is_some(), "on", DayColumn::EXPECTED);
        if columns.hours.is_none() {
            need(columns.minutes.is_some(), "minutes", Amounts::EXPECTED);
        }
        columns.only_plain = columns.start.is_none()
            && columns.end.is_none()
            && columns.host.is_none()
            && columns.corrected.is_none()
            && columns.entered.is_none()
            && columns.confirmed_on.is_none()
            && columns.evidence_kind.is_none()
            && columns.page.is_none()
            && columns.line.is_none();
        if errors.is_empty() { Ok((columns, unused)) } else { Err(TableError::Columns(errors)) }
    }

    pub(crate) const fn rows(&self) -> usize {
        self.rows
    }

    /// Whether rows may correct others.
    pub(crate) const fn corrects(&self) -> bool {
        self.corrected.is_some()
    }

    /// Whether rows name their placement, and not its two sides.
    pub(crate) const fn names_placements(&self) -> bool {
        self.placement.is_some()
    }

    /// The key of a row.
    pub(crate) fn key(&self, row: usize) -> Option<String> {
        self.key.as_ref()?.text(row)
    }

    /// The key of the row that a row corrects.
    pub(crate) fn corrected_key(&self, row: usize) -> Option<String> {
        self.corrected.as_ref()?.text(row)
    }

    /// A row as an entry.
    pub(crate) fn log(
        &self,
        row: usize,
        id: HourLogId,
        placement: PlacementId,
        host: Option<OrganizationId>,
    ) -> Result<HourLog, Refused> {
        let on = self.on.as_ref().and_then(|column| column.get(row)).ok_or(Refused::NoDay)?;
        let on = on.map_err(|()| Refused::NotADay)?;
        let log = HourLog::new(id, placement, on, self.amount(row)?)
            .host(host)
            .start(clock(self.start.as_ref(), row)?)
            .end(clock(self.end.as_ref(), row)?)
            .stated(text(self.stated.as_ref(), row))
            .task(text(self.task.as_ref(), row))
            .field(text(self.field.as_ref(), row))
            .place(text(self.place.as_ref(), row))
            .mode(word::<Mode>(self.mode.as_ref(), row)?)
            .kind(word::<HourKind>(self.kind.as_ref(), row)?)
            .evidence(self.evidence(row)?)
            .entered_by(word::<Role>(self.entered_by.as_ref(), row)?)
            .entered(day(self.entered.as_ref(), row)?)
            .confirmation(self.confirmation(row)?);
        Ok(log)
    }

    /// A row as a plain entry, where it is one.
    pub(crate) fn plain(&self, row: usize) -> Option<Plain> {
        if !self.only_plain && !self.is_plain(row) {
            return None;
        }
        let (day, minutes) = (self.on.as_ref()?.one_day(row)?, self.amount(row).ok()?);
        Some(Plain { day, minutes, said: self.said(row)? })
    }

    /// What else a row says, where all of its words are known.
    pub(crate) fn said(&self, row: usize) -> Option<Said> {
        Some(Said {
            kind: word(self.kind.as_ref(), row).ok()?,
            mode: word(self.mode.as_ref(), row).ok()?,
            entered_by: word(self.entered_by.as_ref(), row).ok()?,
            state: self.confirmation_state(row).ok()?,
            role: word(self.role.as_ref(), row).ok()?,
        })
    }

    /// Whether nothing beside its day, its minutes and what it says makes an entry more than plain, or refuses it.
    fn is_plain(&self, row: usize) -> bool {
        let absent = |column: Option<&Clocks>| column.is_none_or(|column| column.get(row).is_none());
        let no_key = |column: Option<&KeyColumn>| column.is_none_or(|column| column.text(row).is_none());
        absent(self.start.as_ref())
            && absent(self.end.as_ref())
            && no_key(self.host.as_ref())
            && no_key(self.corrected.as_ref())
            && day(self.entered.as_ref(), row).is_ok()
            && day(self.confirmed_on.as_ref(), row).is_ok()
            && self.evidence(row).is_ok()
    }

    /// Whether a column may say what was done, where, when it was entered or on what paper.
    pub(crate) const fn has_details(&self) -> bool {
        self.field.is_some()
            || self.place.is_some()
            || self.entered.is_some()
            || self.evidence_kind.is_some()
            || self.booklet.is_some()
    }

    /// The minutes. Where a table has minutes and hours, both are compared.
    fn amount(&self, row: usize) -> Result<i32, Refused> {
        let of = |column: Option<&Amounts>, unit| column.and_then(|column| column.minutes(row, unit));
        let minutes = of(self.minutes.as_ref(), Unit::Minutes).transpose();
        let hours = of(self.hours.as_ref(), Unit::Hours).transpose();
        match (minutes.map_err(|()| Refused::NotMinutes)?, hours.map_err(|()| Refused::NotMinutes)?) {
            (None, None) => Err(Refused::NoMinutes),
            (Some(minutes), Some(hours)) if minutes != hours => Err(Refused::MinutesDiffer),
            (Some(minutes), _) | (None, Some(minutes)) => Ok(minutes),
        }
    }

    fn evidence(&self, row: usize) -> Result<Option<Evidence>, Refused> {
        let number = |column: Option<&Integers>| {
            let number = column.and_then(|column| column.get(row));
            number.map(u32::try_from).transpose().map_err(|_| Refused::UnknownWord)
        };
        let evidence = Evidence::default()
            .kind(word::<EvidenceKind>(self.evidence_kind.as_ref(), row)?)
            .booklet(text(self.booklet.as_ref(), row))
            .page(number(self.page.as_ref())?)
            .line(number(self.line.as_ref())?);
        Ok((evidence != Evidence::default()).then_some(evidence))
    }

    /// Where the table has no column for the state, `confirmed` says whether the hours are confirmed or still wait for it.
    fn confirmation_state(&self, row: usize) -> Result<Option<ConfirmationState>, Refused> {
        Ok(match word::<ConfirmationState>(self.state.as_ref(), row)? {
            Some(state) => Some(state),
            None => self.confirmed.as_ref().and_then(|column| column.get(row)).map(|confirmed| {
                if confirmed { ConfirmationState::Confirmed } else { ConfirmationState::Pending }
            }),
        })
    }

    fn confirmation(&self, row: usize) -> Result<Option<Confirmation>, Refused> {
        let Some(state) = self.confirmation_state(row)? else { return Ok(None) };
        let private = |column| text(column, row).map(talka::register::Private::new);
        Ok(Some(
            Confirmation::new(state)
                .by(private(self.by.as_ref()))
                .role(word::<Role>(self.role.as_ref(), row)?)
                .on(day(self.confirmed_on.as_ref(), row)?)
                .reason(private(self.reason.as_ref())),
        ))
    }

    /// The number of the host of a row, where it names one.
    pub(crate) fn host(&self, row: usize, keys: &AllKeys) -> Option<u32> {
        keys.organizations.known(self.host.as_ref()?, row)
    }
}

fn text(column: Option<&Texts>, row: usize) -> Option<String> {
    column.and_then(|column| column.get(row)).map(str::to_owned)
}

fn word<T: std::str::FromStr>(column: Option<&Texts>, row: usize) -> Result<Option<T>, Refused> {
    let text = column.and_then(|column| column.get(row));
    text.map(|text| text.parse().map_err(|_| Refused::UnknownWord)).transpose()
}

fn clock(column: Option<&Clocks>, row: usize) -> Result<Option<Clock>, Refused> {
    let clock = column.and_then(|column| column.get(row));
    clock.transpose().map_err(|()| Refused::NotATime)
}

fn day(column: Option<&DayColumn>, row: usize) -> Result<Option<Day>, Refused> {
    let Some(when) = column.and_then(|column| column.get(row)) else { return Ok(None) };
    match when.map_err(|()| Refused::NotADay)? {
        When::Day(day) => Ok(Some(day)),
        _ => Err(Refused::NotADay),
    }
}
