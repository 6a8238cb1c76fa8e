//! Columns of keys as the numbers of their records.

use std::ops::Range;

use arrow_array::{Array, ArrayRef};

use super::short::Short;
use super::{ABSENT, Key, KeyColumn, Keys, NONE, Unknown};
use crate::column::Texts;

/// The numbers of the categories of a column, each looked up once, however many batches share them; and room for the texts of
/// one without categories.
#[derive(Default)]
pub(crate) struct Categories {
    dictionary: Option<ArrayRef>,
    numbers: Vec<u32>,
    short: Vec<Short>,
    places: Vec<u32>,
}

/// Stands for the number of a category that was not looked up yet.
const NOT_ASKED: u32 = u32::MAX - 2;

impl Categories {
    fn of(&mut self, column: &KeyColumn) {
        let dictionary = match column {
            KeyColumn::Texts(texts) => texts.dictionary(),
            _ => None,
        };
        let same = self.dictionary.as_ref().zip(dictionary);
        if same.is_none_or(|(known, values)| !known.to_data().ptr_eq(&values.to_data())) {
            self.dictionary = dictionary.cloned();
            self.numbers = vec![NOT_ASKED; dictionary.map_or(0, Array::len)];
        }
    }
}

fn find(keys: &Keys, column: &KeyColumn, row: usize) -> u32 {
    column.key(row).map_or(ABSENT, |key| keys.find(&key).unwrap_or(NONE))
}

/// The keys of a column of a batch as they are numbered, row by row.
pub(crate) struct Numbering<'c> {
    column: &'c KeyColumn,
    categories: &'c mut Categories,
}

impl<'c> Numbering<'c> {
    pub(crate) fn of(column: &'c KeyColumn, categories: &'c mut Categories) -> Self {
        categories.of(column);
        Self { column, categories }
    }

    /// The numbers of the keys of all rows, so many: [`ABSENT`] of a row that has none, [`NONE`] where it is unknown and is left out.
    pub(crate) fn numbers(&mut self, keys: &mut Keys, rows: usize, unknown: Unknown, numbers: &mut Vec<u32>) {
        let KeyColumn::Numbers(column) = self.column else {
            return numbers.extend((0..rows).map(|row| self.number(keys, row, unknown).unwrap_or(ABSENT)));
        };
        column.for_each(|key| {
            let number = key.map(|key| match (keys.numbers.get(key), unknown) {
                (Some(known), _) => known,
                (None, Unknown::LeftOut) => NONE,
                (None, Unknown::Added) => keys.add(Key::Number(key)),
            });
            numbers.push(number.unwrap_or(ABSENT));
        });
    }

    /// The number of the key of a row; `None` where the row has no key, [`NONE`] where it is unknown and is left out.
    pub(crate) fn number(&mut self, keys: &mut Keys, row: usize, unknown: Unknown) -> Option<u32> {
        let category = match self.column {
            KeyColumn::Texts(texts) => texts.category(row),
            KeyColumn::Numbers(numbers) => match keys.numbers.get(numbers.get(row)?) {
                None => None,
                known => return known,
            },
            KeyColumn::Uuids(_) => None,
        };
        let numbers = &mut self.categories.numbers;
        let known = category.and_then(|category| numbers.get(category).copied());
        let known = known.filter(|number| *number != NOT_ASKED);
        if known.is_some() {
            return known;
        }
        let number = keys.number(self.column, row, unknown);
        if let Some((place, number)) = category.and_then(|category| numbers.get_mut(category)).zip(number) {
            *place = number;
        }
        number
    }

    /// The number of the key of a row of a column of categories.
    fn of_category(&mut self, keys: &Keys, texts: &Texts, row: usize) -> u32 {
        let category = texts.category(row).and_then(|category| self.categories.numbers.get_mut(category));
        let Some(number) = category else { return ABSENT };
        if *number == NOT_ASKED {
            *number = find(keys, self.column, row);
        }
        *number
    }

    /// The numbers of the keys of some rows: [`ABSENT`] of a row that has none, [`NONE`] where no record has it.
    pub(crate) fn known(&mut self, keys: &Keys, rows: Range<usize>, numbers: &mut Vec<u32>) {
        match self.column {
            KeyColumn::Numbers(column) => {
                let quickly = keys.numbers.by_position().is_some_and(|by_position| {
                    let number = |at: usize| by_position.get(at).copied().unwrap_or(NONE);
                    column.extend_by_position(rows.clone(), numbers, number)
                });
                if !quickly {
                    column.for_each_of(rows, |key| {
                        let number = key.map(|key| keys.numbers.get(key).unwrap_or(NONE));
                        numbers.push(number.unwrap_or(ABSENT));
                    });
                }
            }
            KeyColumn::Texts(texts) => match texts.categories() {
                None => {
                    let Categories { short, places, .. } = self.categories;
                    short.clear();
                    short.extend(
                        rows.clone().map(|row| texts.get(row).and_then(Short::of).unwrap_or_default()),
                    );
                    let mut rows = rows;
                    keys.short_texts.get_all(short, places, |at, number| {
                        let Some(row) = rows.next() else { return };
                        // No text is what stands for one that is long or absent.
                        let is_short = short.get(at) != Some(&Short::default());
                        numbers.push(if is_short { number } else { find(keys, self.column, row) });
                    });
                }
                Some(categories) => {
                    let (from, known) = (numbers.len(), &self.categories.numbers);
                    let number = |category: usize| known.get(category).copied().unwrap_or(ABSENT);
                    if !categories.extend_by_position(rows.clone(), numbers, number) {
                        numbers.resize(from + rows.len(), NOT_ASKED);
                    }
                    for (row, number) in rows.zip(numbers.iter_mut().skip(from)) {
                        if *number == NOT_ASKED {
                            *number = self.of_category(keys, texts, row);
                        }
                    }
                }
            },
            KeyColumn::Uuids(_) => numbers.extend(rows.map(|row| find(keys, self.column, row))),
        }
    }
}
