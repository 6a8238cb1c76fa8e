//! What is the matter with the headings of a sheet.

use serde_json::Value;

use super::Code;

/// What is the matter with a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeadingIssue {
    /// It is a day or a month without a year, and nothing around the table names one.
    YearOpen,
    /// It is a day, of which it is not certain in which order day and month are, or in which month it lies.
    DaysOpen,
    /// It is a question, which is taken for this column.
    Guessed {
        /// The heading of the column that it is taken for.
        heading: &'static str,
    },
    /// It may mean this column, and so may others: none is taken for it.
    ColumnOpen {
        /// The heading of the column that it may mean.
        heading: &'static str,
    },
}

impl HeadingIssue {
    pub(super) const fn code(self) -> Code {
        match self {
            Self::YearOpen => Code::YearOpen,
            Self::DaysOpen => Code::DaysOpen,
            Self::Guessed { .. } => Code::ColumnGuessed,
            Self::ColumnOpen { .. } => Code::ColumnOpen,
        }
    }

    pub(super) fn parameters(self) -> Vec<(&'static str, Value)> {
        match self {
            Self::YearOpen | Self::DaysOpen => vec![],
            Self::Guessed { heading } | Self::ColumnOpen { heading } => vec![("heading", heading.into())],
        }
    }

    /// Whether the heading may be shown beside it: it is a day.
    pub(super) const fn shows_cell(self) -> bool {
        matches!(self, Self::YearOpen | Self::DaysOpen)
    }

    pub(super) fn lv(self) -> String {
        match self {
            Self::YearOpen => {
                "virsraksts ir diena vai mēnesis bez gada, un gads nav redzams arī ap tabulu; to var nosaukt datnē \
                 `talka.toml`: `[office] year`."
                    .to_owned()
            }
            Self::DaysOpen => {
                "virsraksti ir dienas, bet nav skaidrs, kurš skaitlis ir mēnesis vai kurā mēnesī tās ir; rakstiet tās kā \
                 `05.07.2020.`, vai norādiet datnē `talka.toml`: `[office] dates`."
                    .to_owned()
            }
            Self::Guessed { heading } => {
                format!("jautājums uzskatīts par kolonnu „{heading}”; citu var norādīt datnē `talka.toml`.")
            }
            Self::ColumnOpen { heading } => format!(
                "tā varētu būt kolonna „{heading}”, bet tāda varētu būt arī cita kolonna, tāpēc neviena nav lasīta; īsto \
                 norāda datnē `talka.toml`."
            ),
        }
    }

    pub(super) fn en(self) -> String {
        match self {
            Self::YearOpen => {
                "the heading is a day or a month, and nothing around the table names its year; name it in \
                 `talka.toml`: `[office] year`."
                    .to_owned()
            }
            Self::DaysOpen => {
                "the headings are days, but it is not certain which number is the month, or in which month they lie; write \
                 them as `05.07.2020.`, or say it in `talka.toml`: `[office] dates`."
                    .to_owned()
            }
            Self::Guessed { heading } => {
                format!("the question is taken for the column “{heading}”; `talka.toml` can say another.")
            }
            Self::ColumnOpen { heading } => format!(
                "it may be the column “{heading}”, but another one may be it too, so none is read; `talka.toml` says which."
            ),
        }
    }
}
