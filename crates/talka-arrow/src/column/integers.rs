//! Whole numbers.

use std::ops::Range;

use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowPrimitiveType, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type,
    UInt64Type,
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

            /// Adds what becomes of the numbers of some of the rows, taken as positions, [`usize::MAX`] for one that is none.
            /// Says whether all rows have a number; otherwise it adds nothing.
            pub(crate) fn extend_by_position(
                &self,
                rows: Range<usize>,
                all: &mut Vec<u32>,
                of: impl Fn(usize) -> u32,
            ) -> bool {
                match self {
                    $( Self::$name(array) if array.null_count() == 0 => {
                        let values = array.values().get(rows).unwrap_or_default();
                        all.extend(values.iter().map(|value| of(usize::try_from(*value).unwrap_or(usize::MAX))));
                        true
                    } )+
                    _ => false,
                }
            }

            /// Adds the numbers of some of the rows, and `nothing` for each that has none or one that is too large.
            pub(crate) fn extend(&self, rows: Range<usize>, all: &mut Vec<i32>, nothing: i32) {
                match self {
                    $( Self::$name(array) => {
                        let values = array.values().get(rows.clone()).unwrap_or_default();
                        let small = |value: &<$type as ArrowPrimitiveType>::Native| {
                            i32::try_from(*value).unwrap_or(nothing)
                        };
                        match array.nulls() {
                            None => all.extend(values.iter().map(small)),
                            Some(nulls) => all.extend(values.iter().zip(rows).map(|(value, row)| {
                                if nulls.is_valid(row) { small(value) } else { nothing }
                            })),
                        }
                    } )+
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
