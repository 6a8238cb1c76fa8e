//! Whole numbers.

use std::ops::Range;

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, PrimitiveArray};
use arrow_schema::DataType;

/// Declares the types of whole numbers.
macro_rules! integers {
    ( $( $name:ident $type:ident, )+ ) => {
        /// A column of whole numbers.
        #[derive(Debug)]
        pub(crate) enum Integers { $( $name(PrimitiveArray<$type>), )+ }

        impl Integers {
            pub(crate) const EXPECTED: &'static str = "whole numbers";

            pub(crate) fn of(array: &dyn Array) -> Option<Self> {
                match array.data_type() {
                    $( DataType::$name => Some(Self::$name(array.as_primitive().clone())), )+
                    _ => None,
                }
            }

            /// Gives each row in turn, which takes a fraction of what getting them one by one does.
            pub(crate) fn for_each(&self, mut give: impl FnMut(Option<i128>)) {
                match self {
                    $( Self::$name(array) if array.null_count() == 0 => {
                        array.values().iter().for_each(|value| give(Some((*value).into())));
                    }
                    Self::$name(array) => array.iter().for_each(|value| give(value.map(Into::into))), )+
                }
            }

            /// The same of some of the rows.
            pub(crate) fn for_each_of(&self, rows: Range<usize>, mut give: impl FnMut(Option<i128>)) {
                match self {
                    $( Self::$name(array) => {
                        let values = array.values().get(rows.clone()).unwrap_or_default();
                        match array.nulls() {
                            None => values.iter().for_each(|value| give(Some((*value).into()))),
                            Some(nulls) => values.iter().zip(rows).for_each(|(value, row)| {
                                give(nulls.is_valid(row).then_some((*value).into()));
                            }),
                        }
                    } )+
                }
            }

            /// Of some of the rows the numbers as positions, [`usize::MAX`] of a number that is none; says whether all of them
            /// have a number, without which it gives none.
            pub(crate) fn for_each_position_of(&self, rows: Range<usize>, mut give: impl FnMut(usize)) -> bool {
                match self {
                    $( Self::$name(array) if array.null_count() == 0 => {
                        let values = array.values().get(rows).unwrap_or_default();
                        values.iter().for_each(|value| give(usize::try_from(*value).unwrap_or(usize::MAX)));
                        true
                    } )+
                    _ => false,
                }
            }

            pub(crate) fn get(&self, row: usize) -> Option<i128> {
                match self {
                    $( Self::$name(array) => array.is_valid(row).then(|| array.value(row).into()), )+
                }
            }
        }
    };
}

integers! {
    Int8 Int8Type,
    Int16 Int16Type,
    Int32 Int32Type,
    Int64 Int64Type,
    UInt8 UInt8Type,
    UInt16 UInt16Type,
    UInt32 UInt32Type,
    UInt64 UInt64Type,
}
