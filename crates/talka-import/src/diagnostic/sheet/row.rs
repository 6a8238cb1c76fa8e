//! What is the matter with rows of a sheet as they are.

use serde_json::Value;

use super::Code;

/// What a row may be, or how it was completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RowIssue {
    /// It may be a sum, or the entry of somebody whose surname is the word for one, so it is left out.
    SumOrPerson,
    /// It names several people, and nothing says whether the hours are each one's.
    SeveralPeople,
    /// It says when people began, or ended, below days; what is below them is no hours.
    TimesBelowDays,
    /// A single entry below an empty row may be the title of a part; what is below is read as before.
    Section,
    /// Who worked is written only in the first of several rows, and so is where. Reported once a file.
    NameAbove {
        /// In how many rows it is not written.
        rows: u32,
    },
    /// Days have no year, and that around the table is taken. Reported once a file.
    YearAround {
        /// In how many rows.
        rows: u32,
    },
    /// Several times of day in one cell are added up. Reported once a file.
    SpansAdded {
        /// In how many rows.
        rows: u32,
    },
}

impl RowIssue {
    pub(super) const fn code(self) -> Code {
        match self {
            Self::SumOrPerson => Code::SumOrPerson,
            Self::SeveralPeople => Code::SeveralPeople,
            Self::TimesBelowDays => Code::TimesBelowDays,
            Self::Section => Code::SectionRow,
            Self::NameAbove { .. } => Code::NameAbove,
            Self::YearAround { .. } => Code::YearAround,
            Self::SpansAdded { .. } => Code::SpansAdded,
        }
    }

    pub(super) fn parameters(self) -> Vec<(&'static str, Value)> {
        match self {
            Self::SumOrPerson | Self::SeveralPeople | Self::TimesBelowDays | Self::Section => vec![],
            Self::NameAbove { rows } | Self::YearAround { rows } | Self::SpansAdded { rows } => {
                vec![("rows", rows.into())]
            }
        }
    }

    pub(super) const fn count_row(&mut self) {
        if let Self::NameAbove { rows } | Self::YearAround { rows } | Self::SpansAdded { rows } = self {
            *rows = rows.saturating_add(1);
        }
    }

    pub(super) fn lv(self) -> String {
        match self {
            Self::SumOrPerson => {
                "tā var būt kopsumma vai cilvēks ar šādu uzvārdu, tāpēc nav nolasīta. Ja tas ir cilvēks, ierakstiet arī vārdu; \
                 kopsummu rakstiet ar garumzīmi."
                    .to_owned()
            }
            Self::SeveralPeople => {
                "rinda nosauc vairākus cilvēkus, un nav zināms, vai stundas ir katram, tāpēc tā nav nolasīta; rakstiet katru \
                 cilvēku savā rindā."
                    .to_owned()
            }
            Self::TimesBelowDays => {
                "zem dienām ir sākuma un beigu laiki, nevis stundas, tāpēc rinda nav nolasīta; rakstiet stundas."
                    .to_owned()
            }
            Self::Section => {
                "viens ieraksts aiz tukšas rindas uzskatīts par virsrakstu; rindas zem tā lasītas kā tās pašas tabulas \
                 rindas, ja par tām nav teikts citādi."
                    .to_owned()
            }
            Self::NameAbove { rows } => format!(
                "vārds rakstīts tikai pirmajā no cilvēka rindām; rindas bez vārda (skaits: {rows}) lasītas kā tā paša cilvēka \
                 rindas, arī ar to pašu vietu, ja tā nav rakstīta."
            ),
            Self::YearAround { rows } => format!(
                "dienām nav gada (rindu skaits: {rows}); ņemts gads, un kur vajag, mēnesis, kas rakstīts virs tabulas vai \
                 nosaukumā."
            ),
            Self::SpansAdded { rows } => format!(
                "vienā šūnā ir vairāki laiki (rindu skaits: {rows}); stundas ir to summa, un pārtraukums starp tiem nav skaitīts."
            ),
        }
    }

    pub(super) fn en(self) -> String {
        match self {
            Self::SumOrPerson => {
                "it may be a sum or somebody with this surname, so it is not read. If it is somebody, write the given name too; \
                 write sums with the mark of length."
                    .to_owned()
            }
            Self::SeveralPeople => {
                "the row names several people, and nothing says whether each has the hours, so it is not read; write each in a \
                 row."
                    .to_owned()
            }
            Self::TimesBelowDays => {
                "below days are times of begin and end, not hours, so the row is not read; write hours.".to_owned()
            }
            Self::Section => {
                "a single entry below an empty row is taken for a title; the rows below are read as rows of the same table, \
                 unless something else is said of them."
                    .to_owned()
            }
            Self::NameAbove { rows } => format!(
                "a name is only in the first row of each person; rows without one ({rows}) are read as rows of the same person, and \
                 of the same host where none is written."
            ),
            Self::YearAround { rows } => format!(
                "days have no year (rows: {rows}); the year, and where needed the month, above the table or in its name are taken."
            ),
            Self::SpansAdded { rows } => format!(
                "several times of day are in one cell (rows: {rows}); the hours are their sum, and the break between them is not \
                 counted."
            ),
        }
    }
}
