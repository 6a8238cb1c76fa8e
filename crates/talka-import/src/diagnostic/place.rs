//! Where something is the matter.

/// Where in a file something is the matter, and what is found there.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    pub(super) file: &'a str,
    pub(super) row: Option<u32>,
    pub(super) column: Option<(usize, &'a str)>,
    pub(super) content: Content<'a>,
    /// What is refused there is a cell and not its row.
    pub(super) only_cell: bool,
}

/// What a cell holds.
#[derive(Clone, Copy)]
pub(super) enum Content<'a> {
    /// It does not matter.
    None,
    /// The text, which may be shown where it names nobody.
    Text(&'a str),
    /// The text of a cell about a person.
    Personal(&'a str),
}

impl std::fmt::Debug for Place<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The cell may name anybody.
        write!(f, "Place({:?}, {:?})", self.row, self.column.map(|(at, _)| at))
    }
}

impl<'a> Place<'a> {
    /// The whole file of that name.
    pub const fn new(file: &'a str) -> Self {
        Self { file, row: None, column: None, content: Content::None, only_cell: false }
    }

    /// The same place, at which only a cell is refused.
    #[must_use]
    pub(crate) const fn only_cell(self, only_cell: bool) -> Self {
        Self { only_cell, ..self }
    }

    /// The row, as a spreadsheet counts it, from 1.
    #[must_use]
    pub const fn row(self, row: u32) -> Self {
        Self { row: Some(row), ..self }
    }

    /// The column, from 0, and its heading.
    #[must_use]
    pub const fn column(self, at: usize, heading: &'a str) -> Self {
        Self { column: Some((at, heading)), ..self }
    }

    /// The column without its row and what it holds.
    #[must_use]
    pub(crate) const fn without_row(self) -> Self {
        Self { row: None, content: Content::None, ..self }
    }

    /// The same place without its row.
    #[must_use]
    pub(crate) const fn whole(self) -> Self {
        Self { row: None, column: None, content: Content::None, ..self }
    }

    /// What the cell holds; of a cell about a person only the kind of its signs is ever shown.
    #[must_use]
    pub const fn holding(self, text: &'a str, personal: bool) -> Self {
        Self { content: if personal { Content::Personal(text) } else { Content::Text(text) }, ..self }
    }

    /// `B17`, as spreadsheets name a cell.
    pub(super) fn cell(self) -> Option<String> {
        let (column, _) = self.column?;
        Some(letters(column) + &self.row?.to_string())
    }
}

/// The letters by which a spreadsheet names the column at that position, from 0.
pub(crate) fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while let Some(below) = rest.checked_sub(1) {
        letters.push(char::from(b'A' + u8::try_from(below % 26).unwrap_or(0)));
        rest = below / 26;
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_in_a_spreadsheet() {
        for (column, cell) in
            [(0, "A17"), (1, "B17"), (25, "Z17"), (26, "AA17"), (701, "ZZ17"), (702, "AAA17")]
        {
            assert_eq!(Place::new("").row(17).column(column, "").cell().as_deref(), Some(cell));
        }
        assert_eq!(Place::new("").column(0, "").cell(), None);
    }
}
