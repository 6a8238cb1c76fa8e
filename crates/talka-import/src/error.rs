//! Why an import did not take place.

mod text;

use std::io;

use talka::register::{RecordKind, RegisterErrors};

use crate::header::MappingErrors;
use crate::keys::table_name;

/// The file in which an office names its files and headings.
pub const MAPPING_FILE: &str = "talka.toml";

/// The kinds of tables, in the order in which they are read.
pub(crate) const KINDS: [RecordKind; 4] =
    [RecordKind::Volunteer, RecordKind::Organization, RecordKind::Placement, RecordKind::HourLog];

/// Why nothing could be imported.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// The folder does not hold the tables; everything that is wrong with it.
    #[error("{}", lines(.0))]
    Folder(Vec<FolderError>),
    /// The mapping file cannot be used.
    #[error("{}", of_mapping(.0))]
    Mapping(#[from] MappingErrors),
    /// The records that were read do not fit together: an error of this library, never of a table.
    #[error("the rows that were read do not fit together, which is an error of the program: {0}")]
    Inconsistent(#[from] RegisterErrors),
}

impl From<Vec<FolderError>> for ImportError {
    fn from(errors: Vec<FolderError>) -> Self {
        Self::Folder(errors)
    }
}

fn lines<E: std::fmt::Display>(errors: &[E]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Where something is wrong in the mapping file.
fn in_mapping(line: Option<usize>) -> String {
    line.map_or_else(|| format!("in `{MAPPING_FILE}`"), |line| format!("in `{MAPPING_FILE}`, line {line}"))
}

fn of_mapping(errors: &MappingErrors) -> String {
    let said = errors.located().map(|(error, line)| format!("{}: {error}", in_mapping(line)));
    said.collect::<Vec<_>>().join("\n")
}

/// What is wrong with a folder.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FolderError {
    /// The folder or a file in it cannot be read.
    #[error("`{name}` cannot be read: {error}")]
    Unreadable {
        /// The folder as it was asked for, or the name of the file.
        name: String,
        /// Why.
        error: io::Error,
    },
    /// A table is missing, as is every other one.
    #[error("no file for the table `{table}`: expected {} with the extension csv, txt, tsv, xlsx, xls or ods", listed(.looked_for))]
    Missing {
        /// The table.
        table: &'static str,
        /// The names that were looked for.
        looked_for: &'static [&'static str],
    },
    /// What has the name of a file is none that can be read to its end.
    #[error("`{name}`: expected a file, found {}", .found.as_str())]
    NotRegular {
        /// The name in the folder.
        name: String,
        /// What it is.
        found: FileKind,
    },
    /// A file is larger than any table of an office.
    #[error("`{name}`: expected at most {limit} bytes")]
    TooLarge {
        /// The name of the file.
        name: String,
        /// The most bytes that are read: [`Limits::file_bytes`](crate::Limits::file_bytes).
        limit: u64,
    },
    /// The section `[files]` holds something else than names of files in the folder.
    #[error("{}, `{name}`: expected one of {} and the name of a file in the same folder", in_mapping(*.line), listed(&KINDS.map(table_name)))]
    NotAFile {
        /// The member of `[files]`.
        name: String,
        /// The line, from 1, where it is known.
        line: Option<usize>,
    },
    /// The section `[files]` names a file that is not in the folder.
    #[error("{}: the file `{name}` is not in the folder", in_mapping(*.line))]
    NoSuchFile {
        /// The name of the file.
        name: String,
        /// The line, from 1, where it is known.
        line: Option<usize>,
    },
    /// The section `[people]` or `[hosts]` holds something else than lists of names.
    #[error("{}, `[{name}]`: expected `same` or `different` with lists of names, such as `same = [[\"A\", \"B\"]]`", in_mapping(*.line))]
    NotNames {
        /// The section.
        name: String,
        /// The line, from 1, where it is known.
        line: Option<usize>,
    },
    /// The section `[people]` or `[hosts]` says of names that they are the same and that they are different.
    #[error("{}, `[{name}]`: names of a list in `different` are the same by `same`", in_mapping(*.line))]
    SameAndDifferent {
        /// The section.
        name: String,
        /// The line, from 1, where it is known.
        line: Option<usize>,
    },
    /// The section `[office]` holds something else.
    #[error(
        "{}, `[office]`: expected `namespace` with a UUID, `dates` with `day-first` or `month-first`, `host` with a name, or `year` with a number", in_mapping(*.line)
    )]
    NotAnOffice {
        /// The line, from 1, where it is known.
        line: Option<usize>,
    },
    /// What the office presumes is no presumption.
    #[error(
        "{}, `presume`: expected `usual`, `nothing`, or facts such as `payments = \"none\"`", in_mapping(*.line)
    )]
    NotPresumed {
        /// The line, from 1, where it is known.
        line: Option<usize>,
    },
    /// A folder of sources holds no folder.
    #[error("`{name}`: expected a folder for each source")]
    NoSources {
        /// The folder as it was asked for.
        name: String,
    },
    /// A file that was to be written is there already; it is left as it is.
    #[error("`{name}` is there already and is left as it is")]
    Exists {
        /// The name of the file.
        name: String,
    },
}

/// What may have the name of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileKind {
    /// A folder.
    Folder,
    /// A named pipe, from which reading may never end.
    Pipe,
    /// A socket.
    Socket,
    /// A device, such as a disk or a terminal.
    Device,
    /// A link that leads out of the folder.
    LinkOut,
    /// Something that this system does not name.
    Other,
}

impl FileKind {
    /// It in words, with its article.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Folder => "a folder",
            Self::Pipe => "a named pipe",
            Self::Socket => "a socket",
            Self::Device => "a device",
            Self::LinkOut => "a link out of the folder",
            Self::Other => "no regular file",
        }
    }
}

fn listed(names: &[impl AsRef<str>]) -> String {
    names.iter().map(|name| format!("`{}`", name.as_ref())).collect::<Vec<_>>().join(", ")
}
