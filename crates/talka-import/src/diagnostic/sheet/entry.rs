//! What is in a folder and is not read.

use talka::register::RecordKind;

/// Why what is in a folder is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EntryIssue {
    /// It is a folder.
    Folder,
    /// It is no file that can hold a table.
    Format,
    /// Neither its name nor `talka.toml` says what it is. Read unasked, a copy or a draft would count twice.
    Unnamed {
        /// What its columns are those of; `None` where no table is recognised in it.
        like: Option<RecordKind>,
    },
    /// `talka.toml` names other files as that table.
    OthersNamed {
        /// What the file is called.
        record: RecordKind,
    },
}

impl EntryIssue {
    /// The plain word for it; stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::Format => "format",
            Self::Unnamed { .. } => "unnamed",
            Self::OthersNamed { .. } => "others-named",
        }
    }

    /// What its rows would be.
    pub const fn record(self) -> Option<RecordKind> {
        match self {
            Self::Folder | Self::Format => None,
            Self::Unnamed { like } => like,
            Self::OthersNamed { record } => Some(record),
        }
    }
}
