//! What an office says of its own files, headings and names in `talka.toml`.

use std::io;
use std::path::Path;

use talka::law::Presume;
use talka::reading::Tree;
use talka::register::RecordKind;
use uuid::Uuid;

use super::{read, unreadable};
use crate::cell::DateOrder;
use crate::error::{FolderError, ImportError, KINDS, MAPPING_FILE};
use crate::header::{Mapping, MappingError};
use crate::input::{Limits, Options};
use crate::keys::table_name;
use crate::roster::Identities;
use crate::tables;

/// What an office says of its own files and headings.
#[derive(Debug, Default)]
pub(super) struct Own {
    pub(super) files: Vec<(RecordKind, String)>,
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
    /// Reads the section about the office; `None` where it holds something else.
    fn office(&mut self, section: Tree<'_>) -> Option<()> {
        let Tree::Object(members) = section else { return None };
        for (name, value) in members {
            let text = match value {
                Tree::Text(text) => text,
                Tree::Whole(year) if name == "year" => {
                    self.year = Some(i32::try_from(year).ok().filter(|year| (2000..2100).contains(year))?);
                    continue;
                }
                _ => return None,
            };
            match name.as_ref() {
                "namespace" => self.namespace = Some(text.parse().ok()?),
                "dates" => {
                    self.dates = Some(DateOrder::ALL.into_iter().find(|order| order.as_str() == text)?);
                }
                "host" => self.host = Some(text.into_owned()),
                _ => return None,
            }
        }
        Some(())
    }

    /// Reads what the office says of names of that kind; `None` where it is something else.
    fn names(&mut self, kind: RecordKind, section: Tree<'_>) -> Option<()> {
        let Tree::Object(members) = section else { return None };
        for (name, groups) in members {
            let Tree::List(groups) = groups else { return None };
            for group in groups {
                let Tree::List(group) = group else { return None };
                let text =
                    |tree: Tree<'_>| if let Tree::Text(text) = tree { Some(text.into_owned()) } else { None };
                let group: Vec<String> = group.into_iter().map(text).collect::<Option<_>>()?;
                let identities = std::mem::take(&mut self.identities);
                self.identities = match name.as_ref() {
                    "same" => identities.with_same(kind, &group),
                    "different" => identities.with_different(kind, &group),
                    _ => return None,
                };
            }
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
    let tree = Tree::from_toml(text.trim_start_matches('\u{feff}'))
        .map_err(|error| ImportError::Mapping(MappingError::Syntax(error).into()))?;
    let Tree::Object(sections) = tree else { return Ok(Own::default()) };
    let (mut own, mut errors, mut headings) = (Own::default(), Vec::new(), Vec::new());
    for (name, section) in sections {
        match (name.as_ref(), section) {
            ("files", Tree::Object(members)) => {
                for (name, file) in members {
                    match (KINDS.into_iter().find(|kind| table_name(*kind) == name), file) {
                        (Some(kind), Tree::Text(file)) if is_inside(&file) => {
                            own.files.push((kind, file.into_owned()));
                        }
                        (Some(kind), Tree::List(files)) => {
                            let file = |file| match file {
                                Tree::Text(file) if is_inside(&file) => Some((kind, file.into_owned())),
                                _ => None,
                            };
                            match files.into_iter().map(file).collect::<Option<Vec<_>>>() {
                                Some(files) => own.files.extend(files),
                                None => errors.push(FolderError::NotAFile { name: name.into_owned() }),
                            }
                        }
                        _ => errors.push(FolderError::NotAFile { name: name.into_owned() }),
                    }
                }
            }
            ("files", _) => errors.push(FolderError::NotAFile { name: "files".to_owned() }),
            ("presume", section) => match Presume::from_tree(section) {
                Ok(presume) => own.presume = Some(presume),
                Err(_) => errors.push(FolderError::NotPresumed),
            },
            ("office", section) => {
                if own.office(section).is_none() {
                    errors.push(FolderError::NotAnOffice);
                }
            }
            ("people" | "hosts", section) => {
                let kind = if name == "people" { RecordKind::Volunteer } else { RecordKind::Organization };
                if own.names(kind, section).is_none() {
                    errors.push(FolderError::NotNames { name: name.into_owned() });
                }
            }
            (_, section) => headings.push((name, section)),
        }
    }
    own.mapping = Mapping::from_sections(headings, &tables::ALL)?;
    if errors.is_empty() { Ok(own) } else { Err(ImportError::Folder(errors)) }
}

/// Whether it is a bare name, which leads out of no folder.
fn is_inside(name: &str) -> bool {
    !name.is_empty() && name != "." && name != ".." && !name.contains(['/', '\\', ':', '\0'])
}
