//! Text, plain or as categories.

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, LargeStringArray, StringArray, StringViewArray};
use arrow_schema::DataType;

use super::integers::Integers;

/// A column of text.
pub(crate) enum Texts {
    Small(StringArray),
    Large(LargeStringArray),
    View(StringViewArray),
    /// Categories: a number for each row, and the texts that they stand for, as they came.
    Categories(Integers, Box<Texts>, ArrayRef),
}

impl Texts {
    pub(crate) const EXPECTED: &'static str = "text, plain or as categories";

    pub(crate) fn of(array: &dyn Array) -> Option<Self> {
        Some(match array.data_type() {
            DataType::Utf8 => Self::Small(array.as_string::<i32>().clone()),
            DataType::LargeUtf8 => Self::Large(array.as_string::<i64>().clone()),
            DataType::Utf8View => Self::View(array.as_string_view().clone()),
            DataType::Dictionary(_, _) => {
                let categories = array.as_any_dictionary();
                let values = categories.values();
                Self::Categories(
                    Integers::of(categories.keys())?,
                    Box::new(Self::of(values)?),
                    ArrayRef::clone(values),
                )
            }
            _ => return None,
        })
    }

    /// The categories, where there are any.
    pub(crate) const fn dictionary(&self) -> Option<&ArrayRef> {
        match self {
            Self::Categories(_, _, values) => Some(values),
            _ => None,
        }
    }

    /// The numbers of the categories of the rows, where there are any.
    pub(crate) const fn categories(&self) -> Option<&Integers> {
        match self {
            Self::Categories(numbers, ..) => Some(numbers),
            _ => None,
        }
    }

    /// The category of a row, where it has any.
    pub(crate) fn category(&self, row: usize) -> Option<usize> {
        match self {
            Self::Categories(numbers, _, values) => {
                usize::try_from(numbers.get(row)?).ok().filter(|category| *category < values.len())
            }
            _ => None,
        }
    }

    /// The text of a row, where it has any.
    pub(crate) fn get(&self, row: usize) -> Option<&str> {
        match self {
            Self::Small(array) => array.is_valid(row).then(|| array.value(row)),
            Self::Large(array) => array.is_valid(row).then(|| array.value(row)),
            Self::View(array) => array.is_valid(row).then(|| array.value(row)),
            Self::Categories(_, texts, _) => texts.get(self.category(row)?),
        }
    }
}
