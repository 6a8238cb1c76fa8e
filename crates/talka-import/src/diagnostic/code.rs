//! The stable words for what is the matter.

use crate::cell::{CellErrorKind, Mangling};

macro_rules! codes {
    ($( $variant:ident = $word:literal, )+) => {
        /// The stable word for what is the matter. A word, once given, keeps its meaning for ever.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $( #[doc = concat!("`", $word, "`")] $variant, )+ }

        impl Code {
            /// Every code, in order.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// The word.
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $word, )+ }
            }
        }

        impl serde::Serialize for Code {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

codes! {
    NotText = "not-text",
    FileEmpty = "file-empty",
    TextDamaged = "text-damaged",
    HeaderMissing = "header-missing",
    ColumnMissing = "column-missing",
    ColumnUnknown = "column-unknown",
    ColumnRepeated = "column-repeated",
    ColumnWithoutHeading = "column-without-heading",
    TitleRow = "title-row",
    SumRow = "sum-row",
    SignatureRow = "signature-row",
    OtherHeader = "other-header",
    RowsShort = "rows-short",
    RowTooShort = "row-too-short",
    RowTooLong = "row-too-long",
    TooManyCells = "too-many-cells",
    QuoteNotClosed = "quote-not-closed",
    CellTooLong = "cell-too-long",
    CellDamaged = "cell-damaged",
    ControlCharacter = "control-character",
    CellEmpty = "cell-empty",
    CellUnreadable = "cell-unreadable",
    NoSuchDay = "no-such-day",
    YearOfTwoDigits = "year-of-two-digits",
    DaysReversed = "days-reversed",
    TimeBesideDay = "time-beside-day",
    SeveralDays = "several-days",
    NotWholeMinutes = "not-whole-minutes",
    OutOfRange = "out-of-range",
    Ambiguous = "ambiguous-number",
    DateOrder = "date-order-open",
    HoursUnit = "hours-unit-open",
    SpreadsheetDate = "spreadsheet-date",
    SpreadsheetMoment = "spreadsheet-moment",
    SpreadsheetSerialNumber = "spreadsheet-serial-number",
    SpreadsheetFraction = "spreadsheet-fraction",
    SpreadsheetPowerOfTen = "spreadsheet-power-of-ten",
    SpreadsheetLostZeros = "spreadsheet-lost-zeros",
    SpreadsheetNarrowColumn = "spreadsheet-narrow-column",
    SpreadsheetFormulaError = "spreadsheet-formula-error",
    SpreadsheetFormulaWithoutValue = "spreadsheet-formula-without-value",
    WordUnknown = "word-unknown",
    KeyUnknown = "key-unknown",
    KeyOfRefusedRow = "key-of-refused-row",
    KeyRepeated = "key-repeated",
    CorrectionsCircular = "corrections-circular",
    PersonalCodeShared = "personal-code-shared",
    KeyIsPersonalCode = "key-is-personal-code",
    CellUnused = "cell-unused",
    DayUnknown = "day-unknown",
    CellsDisagree = "cells-disagree",
    TableMissing = "table-missing",
    NotInTable = "not-in-table",
    NameShared = "name-shared",
    PlacementOpen = "placement-open",
    PlacementOfOthers = "placement-of-others",
    RowsDiffer = "rows-differ",
    MayBeSame = "may-be-same",
    HostMissing = "host-missing",
    PlaceAsHost = "place-as-host",
    SaidForAll = "said-for-all",
    YearOpen = "year-open",
    TimeUnused = "time-unused",
    ConfirmedWithoutDay = "confirmed-without-day",
    SecondsLeftOut = "seconds-left-out",
    ColumnGuessed = "column-guessed",
    ColumnOpen = "column-open",
    DaysOpen = "days-open",
    OtherTable = "other-table",
    SumOrPerson = "sum-or-person",
    SeveralPeople = "several-people",
    TimesBelowDays = "times-below-days",
    SectionRow = "section-row",
    NameAbove = "name-above",
    YearAround = "year-around",
    SpansAdded = "spans-added",
    FileRepeated = "file-repeated",
    Workbook = "workbook-not-read",
    SheetSkipped = "sheet-skipped",
    SheetHidden = "sheet-hidden",
    EntryNotRead = "entry-not-read",
    MayBeTwo = "may-be-two",
    NameUnused = "name-unused",
    CodeInText = "code-in-text",
    HeaderRepeated = "header-repeated",
}

/// The word for what is the matter with a cell.
pub(super) const fn cell_code(issue: CellErrorKind) -> Code {
    match issue {
        CellErrorKind::Empty => Code::CellEmpty,
        CellErrorKind::Unreadable => Code::CellUnreadable,
        CellErrorKind::NoSuchDay => Code::NoSuchDay,
        CellErrorKind::YearOfTwoDigits => Code::YearOfTwoDigits,
        CellErrorKind::DaysReversed => Code::DaysReversed,
        CellErrorKind::TimeBesideDay => Code::TimeBesideDay,
        CellErrorKind::SeveralDays => Code::SeveralDays,
        CellErrorKind::NotWholeMinutes => Code::NotWholeMinutes,
        CellErrorKind::OutOfRange => Code::OutOfRange,
        CellErrorKind::Ambiguous => Code::Ambiguous,
        CellErrorKind::DateOrder(_) => Code::DateOrder,
        CellErrorKind::HoursUnit => Code::HoursUnit,
        CellErrorKind::Mangled(mangling) => match mangling {
            Mangling::DateForNumber(_) => Code::SpreadsheetDate,
            Mangling::MomentForDuration => Code::SpreadsheetMoment,
            Mangling::SerialNumber(_) => Code::SpreadsheetSerialNumber,
            Mangling::FractionOfDay(_) => Code::SpreadsheetFraction,
            Mangling::PowerOfTen => Code::SpreadsheetPowerOfTen,
            Mangling::LostLeadingZeros => Code::SpreadsheetLostZeros,
            Mangling::ColumnTooNarrow => Code::SpreadsheetNarrowColumn,
            Mangling::FormulaError => Code::SpreadsheetFormulaError,
            Mangling::FormulaWithoutValue => Code::SpreadsheetFormulaWithoutValue,
        },
    }
}
