//! What is the matter with a sheet, in English.

use talka::register::RecordKind;

use super::{BookIssue, EntryIssue, SheetIssue, said, section};
use crate::keys::table_name;
use crate::roster::{Likeness, UnusedName};

impl SheetIssue {
    pub(in crate::diagnostic) fn en(&self) -> String {
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
            Self::MayBeTwo { file, row } => format!(
                "these may be two people: the name is that in row {row} of “{file}”, the host is another, and the birth is \
                 not known; counted as one. Write the dates of birth, or in `[people]` of `talka.toml` this name alone: under \
                 `same` if it is one person, under `different` if it is another at each host."
            ),
            Self::NameUnused { record, same, list, name, why } => unused(*record, *same, *list, *name, *why),
            Self::HeaderRepeated => "the heading is repeated; the rows below are read as before.".to_owned(),
            Self::CodeInText => {
                "a personal code is in the text; it is shown nowhere. Write codes only in the column of personal codes."
                    .to_owned()
            }
            Self::HostMissing => {
                "no column says where the work was done; name the host in `talka.toml`: `[office] host`."
                    .to_owned()
            }
            Self::PlaceAsHost => "the place is read as the name of the host.".to_owned(),
            Self::SaidForAll => "what this row says is read as true of all rows below it.".to_owned(),
            Self::TimeUnused { rows } => {
                format!("the time of day beside the day is not read (rows: {rows}).")
            }
            Self::ConfirmedWithoutDay { rows } => {
                format!("a mark confirms the hours, and the day of it is not known (rows: {rows}).")
            }
            Self::SecondsLeftOut { rows } => {
                format!("seconds are not read, only hours and minutes (rows: {rows}).")
            }
            Self::OtherTable => {
                "the row is not read, since another table seems to begin after an empty row, whose headings are not known."
                    .to_owned()
            }
            Self::Heading(issue) => issue.en(),
            Self::Row(issue) => issue.en(),
            Self::FileRepeated { file } => {
                format!("the file is the same as “{file}”, so it is not read a second time.")
            }
            Self::Workbook(issue) => format!("the workbook is not read: {}.", issue.en()),
            Self::SheetSkipped => "no table is recognised in this sheet, so it is not read.".to_owned(),
            Self::SheetHidden => {
                "the sheet is hidden in the workbook, so it is not read; show it there if it counts."
                    .to_owned()
            }
            Self::EntryNotRead(issue) => issue.en(),
        }
    }
}

/// Why what `talka.toml` says of a name changes nothing.
fn unused(record: RecordKind, same: bool, list: usize, name: usize, why: UnusedName) -> String {
    let place = format!("in `[{}]`, list {list} of `{}`", section(record), said(same));
    match why {
        UnusedName::Unknown => {
            format!("{place}: name {name} is in no table, so it changes nothing.")
        }
        UnusedName::Ambiguous => format!(
            "{place}: name {name} is that of several, so it changes nothing; write the date of birth after a comma."
        ),
        UnusedName::Contradictory => {
            format!("{place}: `same` makes one of them, so this list changes nothing.")
        }
    }
}

impl EntryIssue {
    fn en(self) -> String {
        match self {
            Self::Folder => {
                "the folder is not read; if it holds tables of this office, move them here.".to_owned()
            }
            Self::Format => {
                "files of this kind are not read; if it holds a table, save it as XLSX or CSV.".to_owned()
            }
            Self::Unnamed { like: None } => {
                "the file is not read: neither its name nor its headings show which table it is; if it is one, name it \
                 in `talka.toml` under `[files]`."
                    .to_owned()
            }
            Self::Unnamed { like: Some(record) } => {
                let name = table_name(record);
                format!(
                    "the file is not read, though its headings are those of the table `{name}`: its name does not show \
                     whether it counts. To have it read, rename it so that it begins with “{name}”, or name all files of \
                     this table in `talka.toml` under `[files]`, `{name}`."
                )
            }
            Self::OthersNamed { record } => format!(
                "the file is not read: `talka.toml` names other files under `[files]`, `{}`; add this one there if it is \
                 to be read.",
                table_name(record)
            ),
        }
    }
}

impl BookIssue {
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
            Self::Repeated { limit } => {
                format!(
                    "it repeats the same in more than {limit} cells; delete what is below and beside the table"
                )
            }
            Self::Entities => "it declares entities, which no spreadsheet program writes".to_owned(),
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

const fn like_en(likeness: Likeness) -> &'static str {
    match likeness {
        Likeness::SameNameAndBirth => "the same name and birth",
        Likeness::SameNameWithoutBirth => "the same name; in one row the birth is not known",
        Likeness::SameNameOtherBirth => "the same name and a birth that is nearly the same",
        Likeness::OrderOfWords => "the same words in another order",
        Likeness::Slip => "one letter is different",
        Likeness::SameCode => "the same personal code",
        Likeness::Initial => "the same surname and initial",
        Likeness::LegalForm => "the same name; only one row writes a legal form",
        Likeness::Remark => "the same name; in one row a remark is beside it",
    }
}
