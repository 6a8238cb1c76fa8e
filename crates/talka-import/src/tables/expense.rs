//! Money in a cell.

use talka::register::{Expense, ExpenseKind, Payment};

use super::cells::Cells;
use crate::cell;

/// `ēdināšana 12,50 15.07.2020.; degviela 20`
pub(super) fn expenses(cells: &mut Cells<'_>) -> Option<Vec<Expense>> {
    cells.entries("expenses", cell::items, |cells, column, entry| {
        let paid = cells.part(column, entry, cell::paid)?;
        let kind = match paid.what {
            "" => None,
            what => Some(cells.word_of::<ExpenseKind>(column, what)?),
        };
        Some(Expense::new(paid.cents).kind(kind).on(paid.on))
    })
}

/// `50,00 15.07.2020.; 20`: of a payment for the work it does not matter what is written before the amount.
pub(super) fn payments(cells: &mut Cells<'_>) -> Option<Vec<Payment>> {
    cells.entries("payments", cell::items, |cells, column, entry| {
        let paid = cells.part(column, entry, cell::paid)?;
        Some(Payment::new(paid.cents).on(paid.on))
    })
}
