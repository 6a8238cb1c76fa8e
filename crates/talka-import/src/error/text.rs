//! Why an import did not take place, in the reader's language.

use std::io;

use talka::reading::ReadErrorKind;
use talka::text::{Lang, register_error};

use super::{FileKind, FolderError, ImportError, KINDS, MAPPING_FILE};
use crate::header::MappingError;
use crate::keys::table_name;

impl ImportError {
    /// Everything that is wrong, a sentence for each, in that language.
    ///
    /// ```
    /// use std::path::Path;
    /// use talka::text::Lang;
    /// use talka_import::{Options, read_folder};
    /// let error = read_folder(Path::new("/nav/tādas/mapes"), &Options::default()).unwrap_err();
    /// assert_eq!(error.texts(Lang::Lv), ["„/nav/tādas/mapes” nav atrasta"]);
    /// ```
    pub fn texts(&self, lang: Lang) -> Vec<String> {
        match self {
            Self::Folder(errors) => errors.iter().map(|error| error.text(lang)).collect(),
            Self::Mapping(errors) => {
                let said = errors.located().map(|(error, line)| match lang {
                    Lang::Lv => format!("{}: {}", in_mapping(line), error.text(lang)),
                    Lang::En => format!("{}: {error}", super::in_mapping(line)),
                });
                said.collect()
            }
            Self::Inconsistent(_) if lang == Lang::En => vec![self.to_string()],
            Self::Inconsistent(errors) => {
                let said = errors.list().iter().map(|error| register_error(error, lang));
                let said = said.collect::<Vec<_>>().join("; ");
                vec![format!("nolasītās rindas nesader kopā, un tā ir programmas kļūda: {said}")]
            }
        }
    }
}

impl FolderError {
    /// It in that language: a clause that names the file or the section.
    pub fn text(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::Unreadable { name, error } => match error.kind() {
                io::ErrorKind::NotFound => format!("„{name}” nav atrasta"),
                io::ErrorKind::PermissionDenied => format!("„{name}” nav atļauts lasīt"),
                io::ErrorKind::NotADirectory => format!("„{name}” nav mape"),
                io::ErrorKind::InvalidData => format!("„{name}” nav teksts kodējumā UTF-8"),
                _ => format!("„{name}” nevar nolasīt ({error})"),
            },
            Self::Missing { table, looked_for } => format!(
                "nav datnes tabulai `{table}`: tās nosaukumam jābūt {} un paplašinājumam csv, txt, tsv, xlsx, xls vai ods",
                any_of(looked_for)
            ),
            Self::NotRegular { name, found } => format!("„{name}” nav datne, bet {}", found.lv()),
            Self::TooLarge { name, limit } => format!("„{name}” ir lielāka par {limit} baitiem"),
            Self::NotAFile { name, line } => format!(
                "{} pie `{name}` jābūt vienam no vārdiem {} un datnes nosaukumam tajā pašā mapē",
                in_mapping(*line),
                super::listed(&KINDS.map(table_name))
            ),
            Self::NoSuchFile { name, line } => {
                format!("{} nosauktās datnes „{name}” mapē nav", in_mapping(*line))
            }
            Self::NotNames { name, line } => format!(
                "{} sadaļā `[{name}]` jābūt `same` vai `different` un vārdu sarakstiem, piemēram, \
                 `same = [[\"A\", \"B\"]]`",
                in_mapping(*line)
            ),
            Self::SameAndDifferent { name, line } => format!(
                "{} sadaļā `[{name}]` nosauktie ir gan `same`, gan `different`; atstājiet vienu no abiem",
                in_mapping(*line)
            ),
            Self::NotAnOffice { line } => format!(
                "{} sadaļā `[office]` jābūt `namespace` ar UUID, `dates` ar `day-first` vai `month-first`, `host` ar \
                 nosaukumu vai `year` ar skaitli bez pēdiņām",
                in_mapping(*line)
            ),
            Self::NoSources { name } => format!("mapē „{name}” nav nevienas mapes; katram avotam vajag savu"),
            Self::Exists { name } => format!("„{name}” jau ir un netiek pārrakstīta"),
            Self::NotPresumed { line } => format!(
                "{} pie `presume` jābūt `usual`, `nothing` vai faktiem, piemēram, `payments = \"none\"`",
                in_mapping(*line)
            ),
        }
    }
}

impl FileKind {
    const fn lv(self) -> &'static str {
        match self {
            Self::Folder => "mape",
            Self::Pipe => "nosaukts kanāls",
            Self::Socket => "ligzda",
            Self::Device => "ierīce",
            Self::LinkOut => "saite, kas ved ārpus mapes",
            Self::Other => "kas cits",
        }
    }
}

impl MappingError {
    /// It in that language: a clause that names the section.
    pub fn text(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        let hint = |suggestion: Option<&str>| {
            suggestion.map(|word| format!(" (varbūt domāts `{word}`?)")).unwrap_or_default()
        };
        match self {
            Self::Syntax(errors) => {
                let place = errors.places().iter().find_map(|error| match error.kind {
                    ReadErrorKind::Syntax { column, .. } => Some(column),
                    _ => None,
                });
                let place = place.map(|column| format!(" ({column}. zīme)")).unwrap_or_default();
                format!("teksts nav pareizi uzrakstīts TOML{place}")
            }
            Self::NotASection(name) => {
                format!("pie `{name}` jābūt sadaļai, piemēram, `[volunteers]`")
            }
            Self::UnknownTable { name, suggestion } => {
                format!("nezināma tabula `{name}`{}", hint(*suggestion))
            }
            Self::UnknownColumn { table, name, suggestion } => {
                format!("tabulai `{table}` nav kolonnas `{name}`{}", hint(*suggestion))
            }
            Self::NotAName { table, heading } => {
                format!("sadaļas `{table}` virsrakstam „{heading}” jānorāda kolonnas nosaukums pēdiņās")
            }
            Self::RepeatedHeading { table, heading } => {
                format!("sadaļā `{table}` virsraksts „{heading}” ir ierakstīts vairākkārt")
            }
        }
    }
}

/// Where something is wrong in the mapping file.
fn in_mapping(line: Option<usize>) -> String {
    line.map_or_else(
        || format!("datnē `{MAPPING_FILE}`"),
        |line| format!("datnes `{MAPPING_FILE}` {line}. rindā"),
    )
}

fn any_of(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("„{name}”")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} vai {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::header::Mapping;
    use crate::tables::ALL;

    #[test]
    fn every_error_has_its_text_in_both_languages() {
        let unreadable = |kind: io::ErrorKind| FolderError::Unreadable {
            name: "stundas.csv".to_owned(),
            error: io::Error::from(kind),
        };
        let name = || "hours".to_owned();
        let folder = vec![
            unreadable(io::ErrorKind::NotFound),
            unreadable(io::ErrorKind::PermissionDenied),
            unreadable(io::ErrorKind::NotADirectory),
            unreadable(io::ErrorKind::InvalidData),
            unreadable(io::ErrorKind::TimedOut),
            FolderError::Missing { table: "hours", looked_for: &["stundas", "hours"] },
            FolderError::NotRegular { name: "stundas.csv".to_owned(), found: FileKind::LinkOut },
            FolderError::TooLarge { name: "stundas.csv".to_owned(), limit: 5 },
            FolderError::NotAFile { name: name(), line: Some(3) },
            FolderError::NoSuchFile { name: "nav.csv".to_owned(), line: Some(3) },
            FolderError::NotNames { name: "people".to_owned(), line: None },
            FolderError::SameAndDifferent { name: "people".to_owned(), line: Some(3) },
            FolderError::NotAnOffice { line: Some(3) },
            FolderError::NotPresumed { line: None },
            FolderError::NoSources { name: "novadi".to_owned() },
            FolderError::Exists { name: MAPPING_FILE.to_owned() },
        ];
        let mapping =
            "name = 1\n[volunteer]\n[hours]\nA = \"huors\"\nB = 5\nC = \"hours\"\n\"c:\" = \"hours\"";
        let mapping = Mapping::from_toml(mapping, &ALL).unwrap_err();
        let syntax = Mapping::from_toml("[volunteers", &ALL).unwrap_err();
        let section = Mapping::from_toml("volunteers = 1", &ALL).unwrap_err();
        let errors = [folder.into(), mapping.into(), syntax.into(), ImportError::from(section)];
        let said = errors.iter().flat_map(|error: &ImportError| {
            let both = [Lang::Lv, Lang::En].map(|lang| error.texts(lang));
            assert_eq!(both[0].len(), both[1].len());
            let pairs: Vec<_> =
                both[0].iter().zip(&both[1]).map(|(lv, en)| format!("{lv}\n  {en}\n")).collect();
            pairs
        });
        insta::assert_snapshot!(said.collect::<String>());
    }
}
