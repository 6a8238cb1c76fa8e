//! What an import is given.

use talka::register::RecordKind;
use uuid::Uuid;

use crate::cell::{self, CellError, DateOrder, office_key};
use crate::diagnostic::Diagnostics;
use crate::header::Mapping;
use crate::keys::table_name;
use crate::roster::Identities;
use crate::table::MOST_CELLS;

/// A table file in memory.
#[derive(Clone, Copy)]
pub struct File<'a> {
    /// Its name, as diagnostics name it.
    pub name: &'a str,
    /// What it holds.
    pub bytes: &'a [u8],
}

impl std::fmt::Debug for File<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "File({}, {} bytes)", self.name, self.bytes.len())
    }
}

/// A file of an office: text or a workbook.
///
/// ```
/// use talka::register::RecordKind;
/// use talka_import::{File, Source};
/// let file = File { name: "eksports 15.csv", bytes: b"" };
/// assert_eq!(Source::new(file).of(RecordKind::HourLog).kind, Some(RecordKind::HourLog));
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Source<'a> {
    /// The file.
    pub file: File<'a>,
    /// What its rows are; if `None`, its name or else its columns show it. In a workbook the name of each sheet goes
    /// before.
    pub kind: Option<RecordKind>,
}

impl<'a> Source<'a> {
    /// The file, whose name or columns show what its rows are.
    pub const fn new(file: File<'a>) -> Self {
        Self { file, kind: None }
    }

    /// The same file with rows of that kind.
    #[must_use]
    pub const fn of(self, kind: RecordKind) -> Self {
        Self { kind: Some(kind), ..self }
    }
}

/// The four tables of an office.
#[derive(Clone, Copy, Debug)]
pub struct Tables<'a> {
    /// The volunteers.
    pub volunteers: File<'a>,
    /// The organizations.
    pub organizations: File<'a>,
    /// The placements.
    pub placements: File<'a>,
    /// The hours.
    pub hours: File<'a>,
}

/// Between the name of a workbook and that of its sheet.
pub(crate) const SHEET_OF: &str = " › ";

/// How to import.
///
/// ```
/// use talka_import::{Limits, Options};
/// use uuid::Uuid;
///
/// let secret = Uuid::from_u128(0x5b0e_6f0a_8a0c_4f43_9d2e_1c7a_55f0_9b11);
/// let options = Options::default().with_namespace(secret).with_limits(Limits::default().with_listed(100));
/// assert_eq!(options.namespace, Some(secret));
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// The namespace in which the office's own keys become identifiers; [`DEFAULT_NAMESPACE`] if `None`.
    ///
    /// Two offices that both have a volunteer `17` need two namespaces, where their registers are ever to meet. Whoever
    /// knows the namespace can compute a key from an identifier by trying all keys, so an office whose keys are personal
    /// codes keeps its namespace secret.
    pub namespace: Option<Uuid>,
    /// The office's own headings.
    pub mapping: Mapping,
    /// What is first in days such as `05/07/2020`; if `None`, each column must show it.
    pub dates: Option<DateOrder>,
    /// Which names are one person or one host, and which are two.
    pub identities: Identities,
    /// The name of the host of hours of which no column names one.
    pub host: Option<String>,
    /// The year of headings that are days or months, where nothing around the table names it.
    pub year: Option<i32>,
    /// What is too much.
    pub limits: Limits,
    /// The name of the source among others, where it has no namespace of its own.
    pub(crate) source: Option<String>,
}

impl std::fmt::Debug for Options {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The namespace may be a secret.
        let namespace = self.namespace.map(|_| "secret");
        let (mapping, limits) = (&self.mapping, &self.limits);
        f.debug_struct("Options")
            .field("namespace", &namespace)
            .field("mapping", mapping)
            .field("dates", &self.dates)
            .field("identities", &self.identities)
            .field("limits", limits)
            .finish_non_exhaustive()
    }
}

/// The namespace of those who declare none, which anybody knows: UUID version 5 of `office` in talka's own namespace,
/// `7b1f1c1e-5c7a-4d0e-9a36-2f4b8d6c90a1`.
pub const DEFAULT_NAMESPACE: Uuid = Uuid::from_u128(0xfa98_d77e_b2d6_57fc_a3ad_cbf4_f3fb_fd99);

impl Options {
    /// The namespace in which keys become identifiers.
    pub(crate) fn space(&self) -> Uuid {
        let namespace = self.namespace.unwrap_or(DEFAULT_NAMESPACE);
        self.source.as_ref().map_or(namespace, |name| Uuid::new_v5(&namespace, name.as_bytes()))
    }

    /// The identifier that an import with these options gives a record of that kind which has that key in the office's table.
    ///
    /// ```
    /// use talka::register::RecordKind;
    /// use talka_import::Options;
    /// let options = Options::default();
    /// assert_eq!(options.id(RecordKind::Volunteer, " J-001 ")?, options.id(RecordKind::Volunteer, "J-001")?);
    /// assert_ne!(options.id(RecordKind::Volunteer, "J-001")?, options.id(RecordKind::Placement, "J-001")?);
    /// # Ok::<(), talka_import::cell::CellError>(())
    /// ```
    pub fn id(&self, kind: RecordKind, key: &str) -> Result<Uuid, CellError> {
        Ok(office_key(self.space(), table_name(kind), &cell::key(key)?))
    }

    /// The same with a namespace of the office's own: any UUID, best a random one that is kept with the office's secrets.
    #[must_use]
    pub const fn with_namespace(mut self, namespace: Uuid) -> Self {
        self.namespace = Some(namespace);
        self
    }

    /// The same with the office's own headings.
    #[must_use]
    pub fn with_mapping(self, mapping: Mapping) -> Self {
        Self { mapping, ..self }
    }

    /// The same with an order of days such as `05/07/2020`.
    #[must_use]
    pub fn with_dates(self, dates: DateOrder) -> Self {
        Self { dates: Some(dates), ..self }
    }

    /// The same with what the office says of names.
    #[must_use]
    pub fn with_identities(self, identities: Identities) -> Self {
        Self { identities, ..self }
    }

    /// The same with the host of hours of which no column names one.
    #[must_use]
    pub fn with_host(self, host: impl Into<String>) -> Self {
        Self { host: Some(host.into()), ..self }
    }

    /// The same with the year of headings that are days or months.
    #[must_use]
    pub fn with_year(self, year: i32) -> Self {
        Self { year: Some(year), ..self }
    }

    /// The same with other limits.
    #[must_use]
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }
}

/// What is too much of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The largest file that is read, in bytes.
    pub file_bytes: u64,
    /// The most cells of a row.
    pub row_cells: usize,
    /// The most diagnostics that are listed; the rest are counted.
    pub listed: usize,
}

impl Default for Limits {
    /// 256 MiB, the width of a spreadsheet, and more diagnostics than anybody works through.
    fn default() -> Self {
        Self { file_bytes: 256 * 1024 * 1024, row_cells: MOST_CELLS, listed: Diagnostics::LISTED }
    }
}

impl Limits {
    /// The same with another largest file, in bytes.
    #[must_use]
    pub const fn with_file_bytes(self, file_bytes: u64) -> Self {
        Self { file_bytes, ..self }
    }

    /// The same with other most cells of a row.
    #[must_use]
    pub const fn with_row_cells(self, row_cells: usize) -> Self {
        Self { row_cells, ..self }
    }

    /// The same with so many diagnostics listed at most.
    #[must_use]
    pub const fn with_listed(self, listed: usize) -> Self {
        Self { listed, ..self }
    }
}
