//! What is the matter with a sheet that has no keys, no tables beside it, or another form than rows of text.

use serde_json::Value;
use talka::register::RecordKind;

use super::issue::Code;
use crate::roster::Likeness;

/// What is the matter with a sheet as a whole, or with a name in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SheetIssue {
    /// There is no table of these records; they are known only from other tables.
    TableMissing {
        /// What is missing.
        record: RecordKind,
        /// How many such records other tables speak of.
        derived: usize,
    },
    /// The table of these records does not have it; it is known only from here.
    NotInTable {
        /// What is not in its table.
        record: RecordKind,
    },
    /// Several rows of the table have this name, and nothing here says which is meant.
    NameShared {
        /// What has the name.
        record: RecordKind,
    },
    /// The person has several agreements, and nothing here says which is meant.
    PlacementOpen,
    /// The agreement of this number is one of another person or organization in an earlier row.
    PlacementOfOthers {
        /// That row.
        first: u32,
    },
    /// An earlier row says something else of the same person, host or agreement; the earlier row counts.
    RowsDiffer {
        /// Of what it is said.
        record: RecordKind,
        /// That row.
        first: u32,
    },
    /// Two rows could be about one person or one host.
    MayBeSame {
        /// What could be one.
        record: RecordKind,
        /// Why.
        likeness: Likeness,
        /// The file of the other row.
        file: String,
        /// The other row.
        row: u32,
    },
    /// No column says where the work was done.
    HostMissing,
    /// The column of the place is read as the name of the host.
    PlaceAsHost,
    /// The heading is a day or a month without a year, and nothing around the table names one.
    YearOpen,
    /// A time of day is beside the day, and is not read.
    TimeUnused,
    /// The heading is a question, which is taken for this column.
    ColumnGuessed {
        /// The heading of the column that it is taken for.
        heading: &'static str,
    },
    /// A file of the same content was read before, so this one is not read.
    FileRepeated {
        /// That file.
        file: String,
    },
    /// A workbook that is not read.
    Workbook(BookIssue),
    /// A sheet of a workbook in which no table is recognised.
    SheetSkipped,
}

/// Why a workbook is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BookIssue {
    /// Programs built without the feature `spreadsheets` read no workbooks.
    NotBuilt,
    /// It is no workbook, or a damaged one.
    Damaged,
    /// A password protects it.
    Protected,
    /// What it holds is larger than any workbook of an office, in bytes.
    TooLarge {
        /// The most bytes.
        limit: u64,
    },
    /// It has more parts than any workbook of an office.
    TooManyParts {
        /// The most parts.
        limit: usize,
    },
    /// It has more cells than any workbook of an office.
    TooManyCells {
        /// The most cells.
        limit: usize,
    },
    /// It has a longer text than a cell can hold.
    TextTooLong {
        /// The most bytes.
        limit: usize,
    },
    /// It declares entities, which no spreadsheet program writes.
    Entities,
}

impl SheetIssue {
    pub(super) fn code(&self) -> Code {
        match self {
            Self::TableMissing { .. } => Code::TableMissing,
            Self::NotInTable { .. } => Code::NotInTable,
            Self::NameShared { .. } => Code::NameShared,
            Self::PlacementOpen => Code::PlacementOpen,
            Self::PlacementOfOthers { .. } => Code::PlacementOfOthers,
            Self::RowsDiffer { .. } => Code::RowsDiffer,
            Self::MayBeSame { .. } => Code::MayBeSame,
            Self::HostMissing => Code::HostMissing,
            Self::PlaceAsHost => Code::PlaceAsHost,
            Self::YearOpen => Code::YearOpen,
            Self::TimeUnused => Code::TimeUnused,
            Self::ColumnGuessed { .. } => Code::ColumnGuessed,
            Self::FileRepeated { .. } => Code::FileRepeated,
            Self::Workbook(_) => Code::Workbook,
            Self::SheetSkipped => Code::SheetSkipped,
        }
    }

    pub(super) fn parameters(&self) -> Vec<(&'static str, Value)> {
        match self {
            Self::TableMissing { record, derived } => {
                vec![("record", record.as_str().into()), ("derived", (*derived).into())]
            }
            Self::NotInTable { record } | Self::NameShared { record } => {
                vec![("record", record.as_str().into())]
            }
            Self::PlacementOfOthers { first } => vec![("first", (*first).into())],
            Self::RowsDiffer { record, first } => {
                vec![("record", record.as_str().into()), ("first", (*first).into())]
            }
            Self::MayBeSame { record, likeness, file, row } => vec![
                ("record", record.as_str().into()),
                ("reason", likeness.as_str().into()),
                ("file", file.clone().into()),
                ("row", (*row).into()),
            ],
            Self::ColumnGuessed { heading } => vec![("heading", (*heading).into())],
            Self::FileRepeated { file } => vec![("file", file.clone().into())],
            Self::Workbook(issue) => {
                let limit = match issue {
                    BookIssue::TooLarge { limit } => Some((*limit).into()),
                    BookIssue::TooManyParts { limit }
                    | BookIssue::TooManyCells { limit }
                    | BookIssue::TextTooLong { limit } => Some((*limit).into()),
                    _ => None,
                };
                [("reason", Value::from(issue.as_str()))]
                    .into_iter()
                    .chain(limit.map(|limit: Value| ("limit", limit)))
                    .collect()
            }
            Self::PlacementOpen
            | Self::HostMissing
            | Self::PlaceAsHost
            | Self::YearOpen
            | Self::TimeUnused
            | Self::SheetSkipped => vec![],
        }
    }

    /// Whether the cell may be shown beside it; a name never is.
    pub(super) const fn shows_cell(&self) -> bool {
        matches!(self, Self::YearOpen)
    }

    pub(super) fn en(&self) -> String {
        match self {
            Self::TableMissing { record, derived } => {
                let costs = match record {
                    RecordKind::Volunteer => {
                        "people are known only by what other tables say of them, so ages, consents and residences \
                         may be unknown"
                    }
                    RecordKind::Organization => {
                        "hosts are known only by name, so whether they may organize volunteer work is unknown"
                    }
                    RecordKind::Placement => {
                        "each person and host are taken for a placement of which no agreement is recorded"
                    }
                    RecordKind::HourLog => "no hours are known, so none are judged or recognised",
                };
                format!(
                    "there is no table of {} (known from other tables: {derived}): {costs}.",
                    plural(*record)
                )
            }
            Self::NotInTable { record: RecordKind::Placement } => {
                "no agreement of this person with this host is recorded.".to_owned()
            }
            Self::NotInTable { record } => format!(
                "the table of {} does not have this {}, of which only this sheet speaks.",
                plural(*record),
                one(*record)
            ),
            Self::NameShared { record } => format!(
                "more than one {} of the table of {} has this name, and nothing here says which is meant.",
                one(*record),
                plural(*record)
            ),
            Self::PlacementOpen => {
                "the person has several agreements, and nothing here says which is meant.".to_owned()
            }
            Self::PlacementOfOthers { first } => format!(
                "in row {first} the agreement of the same number is one of another person or organization."
            ),
            Self::RowsDiffer { record, first } => {
                format!("row {first} says something else of the same {}; row {first} counts.", one(*record))
            }
            Self::MayBeSame { record, likeness, file, row } => {
                let (one, reason) = (one(*record), like_en(*likeness));
                format!(
                    "this may be the same {one} as in “{file}”, row {row} ({reason}); they are kept apart until \
                     `talka.toml` says `same` or `different`."
                )
            }
            Self::HostMissing => {
                "no column says where the work was done; name the host in `talka.toml`: `[office] host`."
                    .to_owned()
            }
            Self::PlaceAsHost => "the place is read as the name of the host.".to_owned(),
            Self::YearOpen => {
                "the heading is a day or a month, and nothing around the table names its year; name it in \
                 `talka.toml`: `[office] year`."
                    .to_owned()
            }
            Self::TimeUnused => "the time of day beside the day is not read.".to_owned(),
            Self::ColumnGuessed { heading } => {
                format!("the question is taken for the column “{heading}”; `talka.toml` can say another.")
            }
            Self::FileRepeated { file } => {
                format!("the file is the same as “{file}”, so it is not read a second time.")
            }
            Self::Workbook(issue) => format!("the workbook is not read: {}.", issue.en()),
            Self::SheetSkipped => "no table is recognised in this sheet, so it is not read.".to_owned(),
        }
    }

    pub(super) fn lv(&self) -> String {
        match self {
            Self::TableMissing { record, derived } => {
                let costs = match record {
                    RecordKind::Volunteer => {
                        "par cilvēkiem zināms tikai citās tabulās rakstītais, tāpēc vecums, piekrišanas un \
                         dzīvesvieta var nebūt zināmi"
                    }
                    RecordKind::Organization => {
                        "darba vietas zināmas tikai pēc nosaukuma, tāpēc nav zināms, vai tās drīkst organizēt \
                         brīvprātīgo darbu"
                    }
                    RecordKind::Placement => {
                        "katrs cilvēks un darba vieta uzskatīti par vienošanos, kura nav reģistrēta"
                    }
                    RecordKind::HourLog => "stundas nav zināmas, tāpēc tās netiek ne pārbaudītas, ne atzītas",
                };
                format!("nav tabulas „{}” (no citām tabulām zināmi: {derived}): {costs}.", list_lv(*record))
            }
            Self::NotInTable { record: RecordKind::Placement } => {
                "šī cilvēka vienošanās ar šo darba vietu nav reģistrēta.".to_owned()
            }
            Self::NotInTable { record } => {
                format!("tabulā „{}” šāda ieraksta nav; zināms tikai šeit rakstītais.", list_lv(*record))
            }
            Self::NameShared { record } => format!(
                "tabulā „{}” šāds nosaukums ir vairākām rindām, un nav redzams, kura domāta.",
                list_lv(*record)
            ),
            Self::PlacementOpen => {
                "cilvēkam ir vairākas vienošanās, un nav redzams, kura domāta.".to_owned()
            }
            Self::PlacementOfOthers { first } => {
                format!("{first}. rindā vienošanās ar šo pašu numuru ir citam cilvēkam vai citai organizācijai.")
            }
            Self::RowsDiffer { first, .. } => {
                format!("{first}. rindā par to pašu rakstīts kas cits; der {first}. rindā rakstītais.")
            }
            Self::MayBeSame { record, likeness, file, row } => {
                let one = match record {
                    RecordKind::Volunteer => "tas pats cilvēks",
                    _ => "tā pati darba vieta",
                };
                let reason = like_lv(*likeness);
                format!(
                    "var būt {one}, kas datnes „{file}” {row}. rindā ({reason}); nošķirti, kamēr `talka.toml` nav \
                     teikts `same` vai `different`."
                )
            }
            Self::HostMissing => {
                "neviena kolonna nenosauc darba vietu; to var nosaukt datnē `talka.toml`: `[office] host`.".to_owned()
            }
            Self::PlaceAsHost => "vieta lasīta kā darba vietas nosaukums.".to_owned(),
            Self::YearOpen => {
                "virsraksts ir diena vai mēnesis bez gada, un gads nav redzams arī ap tabulu; to var nosaukt datnē \
                 `talka.toml`: `[office] year`."
                    .to_owned()
            }
            Self::TimeUnused => "pulksteņa laiks līdzās datumam nav lasīts.".to_owned(),
            Self::ColumnGuessed { heading } => {
                format!("jautājums uzskatīts par kolonnu „{heading}”; citu var norādīt datnē `talka.toml`.")
            }
            Self::FileRepeated { file } => {
                format!("datne ir tāda pati kā „{file}”, tāpēc otrreiz nav lasīta.")
            }
            Self::Workbook(issue) => format!("darbgrāmata nav lasīta: {}.", issue.lv()),
            Self::SheetSkipped => "šajā lapā nav pazīstamas tabulas, tāpēc tā nav lasīta.".to_owned(),
        }
    }
}

impl BookIssue {
    /// The plain word for it; stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotBuilt => "not-built",
            Self::Damaged => "damaged",
            Self::Protected => "protected",
            Self::TooLarge { .. } => "too-large",
            Self::TooManyParts { .. } => "too-many-parts",
            Self::TooManyCells { .. } => "too-many-cells",
            Self::TextTooLong { .. } => "text-too-long",
            Self::Entities => "entities",
        }
    }

    fn en(self) -> String {
        match self {
            Self::NotBuilt => {
                "this program was built without the feature `spreadsheets`; save the sheet as CSV".to_owned()
            }
            Self::Damaged => "it is damaged, or no workbook".to_owned(),
            Self::Protected => "a password protects it".to_owned(),
            Self::TooLarge { limit } => format!("it holds more than {limit} bytes"),
            Self::TooManyParts { limit } => format!("it has more than {limit} parts"),
            Self::TooManyCells { limit } => format!("it has more than {limit} cells"),
            Self::TextTooLong { limit } => format!("it has a text of more than {limit} bytes"),
            Self::Entities => "it declares entities, which no spreadsheet program writes".to_owned(),
        }
    }

    fn lv(self) -> String {
        match self {
            Self::NotBuilt => {
                "šī programma būvēta bez spējas lasīt darbgrāmatas; saglabājiet lapu kā CSV".to_owned()
            }
            Self::Damaged => "tā ir bojāta vai nav darbgrāmata".to_owned(),
            Self::Protected => "to sargā parole".to_owned(),
            Self::TooLarge { limit } => format!("tajā ir vairāk nekā {limit} baitu"),
            Self::TooManyParts { limit } => format!("tajā ir vairāk nekā {limit} daļu"),
            Self::TooManyCells { limit } => format!("tajā ir vairāk nekā {limit} šūnu"),
            Self::TextTooLong { limit } => format!("tajā ir teksts, kas garāks par {limit} baitiem"),
            Self::Entities => "tajā deklarētas entītijas, kādas izklājlapu programmas neraksta".to_owned(),
        }
    }
}

const fn plural(record: RecordKind) -> &'static str {
    match record {
        RecordKind::Volunteer => "volunteers",
        RecordKind::Organization => "organizations",
        RecordKind::Placement => "placements",
        RecordKind::HourLog => "hours",
    }
}

const fn one(record: RecordKind) -> &'static str {
    match record {
        RecordKind::Volunteer => "person",
        RecordKind::Organization => "host",
        RecordKind::Placement => "agreement",
        RecordKind::HourLog => "entry",
    }
}

const fn list_lv(record: RecordKind) -> &'static str {
    match record {
        RecordKind::Volunteer => "jaunieši",
        RecordKind::Organization => "organizācijas",
        RecordKind::Placement => "vienošanās",
        RecordKind::HourLog => "stundas",
    }
}

const fn like_en(likeness: Likeness) -> &'static str {
    match likeness {
        Likeness::SameNameAndBirth => "the same name and birth",
        Likeness::SameNameWithoutBirth => "the same name; in one row the birth is not known",
        Likeness::SameNameOtherBirth => "the same name and a birth that is nearly the same",
        Likeness::OrderOfWords => "the same words in another order",
        Likeness::Slip => "one letter is different",
        Likeness::SameCode => "the same personal code",
    }
}

const fn like_lv(likeness: Likeness) -> &'static str {
    match likeness {
        Likeness::SameNameAndBirth => "tas pats vārds un dzimšanas dati",
        Likeness::SameNameWithoutBirth => "tas pats vārds; vienā rindā dzimšanas dati nav zināmi",
        Likeness::SameNameOtherBirth => "tas pats vārds un gandrīz tie paši dzimšanas dati",
        Likeness::OrderOfWords => "tie paši vārdi citā secībā",
        Likeness::Slip => "atšķiras viens burts",
        Likeness::SameCode => "tas pats personas kods",
    }
}
