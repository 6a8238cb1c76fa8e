//! The columns of a table.

use talka::register::RecordKind;

/// A column of a table and the headings by which offices know it.
///
/// ```
/// use talka_import::header::Column;
/// const HOURS: Column = Column::new("hours", &["Stundas", "Stundu skaits", "Hours"]).required();
/// assert!(HOURS.required);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each says one thing of a column, in any combination")]
pub struct Column {
    /// The library's own name for it, in `snake_case`. It is a heading too.
    pub name: &'static str,
    /// Latvian and English headings, the most usual first. Case, diacritics and punctuation do not matter.
    pub aliases: &'static [&'static str],
    /// Without this column the table says nothing.
    pub required: bool,
    /// The members of a record that come from it, as paths inside the record. Where several columns of a table hold a
    /// member, the first counts.
    pub members: &'static [&'static str],
    /// The column says who somebody is: its content is never repeated, not even to the office.
    pub personal: bool,
    /// A cell that cannot be read costs only itself; otherwise it costs its row.
    pub minor: bool,
    /// It says which record of that kind is meant, without a key.
    pub identifies: Option<RecordKind>,
    /// Where it identifies a record only if its heading has a word of one of these stems, the stems.
    pub identifies_as: &'static [&'static str],
    /// Its values may be the headings of columns: one for each day or month.
    pub spreads: bool,
    /// Its value may be said once above a table of hours, for all rows.
    pub above: bool,
    /// Stems that a question asks for this column by: it has all of one of these lists.
    pub asked: &'static [&'static [&'static str]],
    /// Stems of words with which a question asks for something else than this column.
    pub not_asked: &'static [&'static str],
    /// It is not required where another column identifies a record of that kind.
    pub unless: Option<RecordKind>,
}

impl Column {
    /// A column that may be absent.
    pub const fn new(name: &'static str, aliases: &'static [&'static str]) -> Self {
        Self {
            name,
            aliases,
            members: &[],
            required: false,
            personal: false,
            minor: false,
            spreads: false,
            above: false,
            asked: &[],
            not_asked: &[],
            identifies: None,
            identifies_as: &[],
            unless: None,
        }
    }

    /// The same column, from which these members of a record come.
    #[must_use]
    pub const fn holds(self, members: &'static [&'static str]) -> Self {
        Self { members, ..self }
    }

    /// The same column, required.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same column, about a person.
    #[must_use]
    pub const fn personal(self) -> Self {
        Self { personal: true, ..self }
    }

    /// The same column, of which an unreadable cell costs only itself: what it holds decides nothing about the hours.
    #[must_use]
    pub const fn minor(self) -> Self {
        Self { minor: true, ..self }
    }

    /// The same column, whose values may be the headings of columns.
    #[must_use]
    pub const fn spreads(self) -> Self {
        Self { spreads: true, ..self }
    }

    /// The same column, whose value may be said once above a table of hours.
    #[must_use]
    pub const fn above(self) -> Self {
        Self { above: true, ..self }
    }

    /// The same column, which a question of a form asks for with words of all stems, folded, of one of these lists.
    #[must_use]
    pub const fn asked(self, stems: &'static [&'static [&'static str]]) -> Self {
        Self { asked: stems, ..self }
    }

    /// The same column, which a question with a word of one of these stems, folded, does not ask for.
    #[must_use]
    pub const fn not_asked(self, stems: &'static [&'static str]) -> Self {
        Self { not_asked: stems, ..self }
    }

    /// The same column, which says without a key which record of that kind is meant.
    #[must_use]
    pub const fn identifies(self, kind: RecordKind) -> Self {
        Self { identifies: Some(kind), ..self }
    }

    /// The same column, a key which says in another table which record of that kind is meant, where its heading has a word
    /// of one of these stems, folded.
    #[must_use]
    pub const fn identifies_as(self, kind: RecordKind, stems: &'static [&'static str]) -> Self {
        Self { identifies: Some(kind), identifies_as: stems, ..self }
    }

    /// The same column, required unless another one identifies a record of that kind.
    #[must_use]
    pub const fn required_unless(self, kind: RecordKind) -> Self {
        Self { required: true, unless: Some(kind), ..self }
    }

    /// The most usual heading.
    pub fn heading(&self) -> &'static str {
        self.aliases.first().copied().unwrap_or(self.name)
    }
}

/// The columns of one kind of table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The name of the table, such as `volunteers`.
    pub table: &'static str,
    /// Its columns.
    pub columns: &'static [Column],
}
