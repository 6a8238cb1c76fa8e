//! What an office says of its own files, headings and names in `talka.toml`.

mod lines;

use std::io;
use std::path::Path;

use talka::law::Presume;
use talka::reading::Tree;
use talka::register::RecordKind;
use uuid::Uuid;

use super::{read, unreadable};
use crate::cell::DateOrder;
use crate::error::{FolderError, ImportError, KINDS, MAPPING_FILE};
use crate::header::{Mapping, MappingError, MappingErrors};
use crate::input::{Limits, Options};
use crate::keys::table_name;
use crate::roster::Identities;
use crate::tables;

/// What an office says of its own files and headings.
#[derive(Debug, Default)]
pub(super) struct Own {
    /// Each with its line in the file.
    pub(super) files: Vec<(RecordKind, String, Option<usize>)>,
    mapping: Mapping,
    namespace: Option<Uuid>,
    dates: Option<DateOrder>,
    host: Option<String>,
    year: Option<i32>,
    identities: Identities,
    pub(super) presume: Option<Presume>,
}

impl Own {
    /// How to import, where the caller says nothing else.
    pub(super) fn options(self, options: &Options) -> Options {
        // Of many sources each goes by its own namespace.
        let own_first = options.source.is_some() && self.namespace.is_some();
        Options {
            source: options.source.clone().filter(|_| !own_first),
            mapping: options.mapping.clone().and(&self.mapping),
            namespace: if own_first { self.namespace } else { options.namespace.or(self.namespace) },
            dates: options.dates.or(self.dates),
            identities: options.identities.clone().and(&self.identities),
            host: options.host.clone().or(self.host),
            year: options.year.or(self.year),
            limits: options.limits,
        }
    }
}

impl Own {
    /// Reads the section about the office; an error where it holds something else, with the member that does.
    fn office(&mut self, section: Tree<'_>) -> Result<(), Option<String>> {
        let Tree::Object(members) = section else { return Err(None) };
        for (name, value) in members {
            self.of_office(&name, value).ok_or_else(|| Some(name.into_owned()))?;
        }
        Ok(())
    }

    fn of_office(&mut self, name: &str, value: Tree<'_>) -> Option<()> {
        match (name, value) {
            ("year", Tree::Whole(year)) => {
                self.year = Some(i32::try_from(year).ok().filter(|year| (2000..2100).contains(year))?);
            }
            ("namespace", Tree::Text(text)) => self.namespace = Some(text.parse().ok()?),
            ("dates", Tree::Text(text)) => {
                self.dates = Some(DateOrder::ALL.into_iter().find(|order| order.as_str() == text)?);
            }
            ("host", Tree::Text(text)) => self.host = Some(text.into_owned()),
            _ => return None,
        }
        Some(())
    }

    /// Reads what the office says of names of that kind; an error where it is something else, with the member that is.
    fn names(&mut self, kind: RecordKind, section: Tree<'_>) -> Result<(), Option<String>> {
        let Tree::Object(members) = section else { return Err(None) };
        for (name, groups) in members {
            self.of_names(kind, &name, groups).ok_or_else(|| Some(name.into_owned()))?;
        }
        Ok(())
    }

    fn of_names(&mut self, kind: RecordKind, name: &str, groups: Tree<'_>) -> Option<()> {
        let Tree::List(groups) = groups else { return None };
        for group in groups {
            let Tree::List(group) = group else { return None };
            let text =
                |tree: Tree<'_>| if let Tree::Text(text) = tree { Some(text.into_owned()) } else { None };
            let group: Vec<String> = group.into_iter().map(text).collect::<Option<_>>()?;
            let identities = std::mem::take(&mut self.identities);
            self.identities = match name {
                "same" => identities.with_same(kind, &group),
                "different" => identities.with_different(kind, &group),
                _ => return None,
            };
        }
        Some(())
    }
}

pub(super) fn own_words(folder: &Path, limits: &Limits) -> Result<Own, ImportError> {
    let bytes = read(folder, MAPPING_FILE, limits).map_err(|issue| ImportError::Folder(vec![issue]))?;
    let text = String::from_utf8(bytes).map_err(|_| {
        let error = io::Error::new(io::ErrorKind::InvalidData, "it is not UTF-8 text");
        ImportError::Folder(vec![unreadable(MAPPING_FILE.to_owned(), error)])
    })?;
    own_words_of(&text)
}

fn own_words_of(text: &str) -> Result<Own, ImportError> {
    let text = text.trim_start_matches('\u{feff}');
    let tree = Tree::from_toml(text).map_err(|error| {
        let errors = MappingErrors::from(MappingError::Syntax(error));
        ImportError::Mapping(errors.at(|error| lines::of_error(text, error)))
    })?;
    let Tree::Object(sections) = tree else { return Ok(Own::default()) };
    let (mut own, mut errors, mut headings) = (Own::default(), Vec::new(), Vec::new());
    for (name, section) in sections {
        let line = |key: Option<&str>| lines::of_member(text, &name, key);
        match (name.as_ref(), section) {
            ("files", Tree::Object(members)) => {
                for (name, file) in members {
                    let line = line(Some(&name));
                    match (KINDS.into_iter().find(|kind| table_name(*kind) == name), file) {
                        (Some(kind), Tree::Text(file)) if is_inside(&file) => {
                            own.files.push((kind, file.into_owned(), line));
                        }
                        (Some(kind), Tree::List(files)) => {
                            let file = |file| match file {
                                Tree::Text(file) if is_inside(&file) => Some((kind, file.into_owned(), line)),
                                _ => None,
                            };
                            match files.into_iter().map(file).collect::<Option<Vec<_>>>() {
                                Some(files) => own.files.extend(files),
                                None => errors.push(FolderError::NotAFile { name: name.into_owned(), line }),
                            }
                        }
                        _ => errors.push(FolderError::NotAFile { name: name.into_owned(), line }),
                    }
                }
            }
            ("files", _) => errors.push(FolderError::NotAFile { name: "files".to_owned(), line: line(None) }),
            ("presume", section) => match Presume::from_tree(section) {
                Ok(presume) => own.presume = Some(presume),
                Err(_) => errors.push(FolderError::NotPresumed { line: line(None) }),
            },
            ("office", section) => {
                if let Err(key) = own.office(section) {
                    errors.push(FolderError::NotAnOffice { line: line(key.as_deref()) });
                }
            }
            ("people" | "hosts", section) => {
                let kind = if name == "people" { RecordKind::Volunteer } else { RecordKind::Organization };
                if let Err(key) = own.names(kind, section) {
                    let line = line(key.as_deref());
                    errors.push(FolderError::NotNames { name: name.into_owned(), line });
                } else if own.identities.contradict(kind) {
                    let line = line(Some("different"));
                    errors.push(FolderError::SameAndDifferent { name: name.into_owned(), line });
                }
            }
            (_, section) => headings.push((name, section)),
        }
    }
    let mapping = Mapping::from_sections(headings, &tables::ALL);
    own.mapping = mapping.map_err(|errors| errors.at(|error| lines::of_error(text, error)))?;
    if errors.is_empty() { Ok(own) } else { Err(ImportError::Folder(errors)) }
}

/// Whether it is a bare name, which leads out of no folder.
fn is_inside(name: &str) -> bool {
    !name.is_empty() && name != "." && name != ".." && !name.contains(['/', '\\', ':', '\0'])
}
