//! Whether producers filled columns with what their types allow.

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, GenericStringArray, OffsetSizeTrait};
use arrow_schema::DataType;

/// What was found to be filled with what its type allows. One that reaches us through a foreign interface was checked by nobody.
#[derive(Debug, Default)]
pub(crate) struct Sound {
    /// Categories, which batches share.
    categories: Vec<ArrayRef>,
}

/// So many columns of categories are remembered: more than a table has.
const REMEMBERED: usize = 64;

impl Sound {
    /// Whether a column is so.
    pub(crate) fn has(&mut self, array: &dyn Array) -> bool {
        match array.data_type() {
            DataType::Utf8 => is_text(array.as_string::<i32>()),
            DataType::LargeUtf8 => is_text(array.as_string::<i64>()),
            DataType::Dictionary(_, _) => {
                let values = array.as_any_dictionary().values();
                array.to_data().validate_data().is_ok() && self.has_categories(values)
            }
            _ => array.to_data().validate_full().is_ok(),
        }
    }

    fn has_categories(&mut self, values: &ArrayRef) -> bool {
        let data = values.to_data();
        if self.categories.iter().any(|known| known.to_data().ptr_eq(&data)) {
            return true;
        }
        let is_sound = self.has(values);
        if is_sound && self.categories.len() < REMEMBERED {
            self.categories.push(ArrayRef::clone(values));
        }
        is_sound
    }
}

/// Whether that is text: of a slice only its own part is looked at, for its values may be those of all slices together.
fn is_text<O: OffsetSizeTrait>(array: &GenericStringArray<O>) -> bool {
    let data = array.to_data();
    if data.validate().is_err() || data.validate_nulls().is_err() {
        return false;
    }
    let offsets = array.value_offsets();
    let ends = offsets.first().zip(offsets.last());
    let Some((start, end)) = ends.map(|(first, last)| (first.as_usize(), last.as_usize())) else {
        return array.is_empty();
    };
    let Some(Ok(text)) = array.value_data().get(start..end).map(str::from_utf8) else { return false };
    // In ASCII each byte is a character, so that a text may end after any.
    offsets.is_sorted()
        && (text.is_ascii() || offsets.iter().all(|end| text.is_char_boundary(end.as_usize() - start)))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow_array::types::Int8Type;
    use arrow_array::{DictionaryArray, Int8Array, StringArray};

    use super::*;

    #[test]
    fn slices_of_text_are_text() {
        let texts = StringArray::from(vec![Some("ā"), None, Some(""), Some("bē")]);
        for (start, length) in [(0, 4), (1, 3), (3, 1), (4, 0), (0, 0)] {
            assert!(Sound::default().has(&texts.slice(start, length)), "{start} {length}");
        }
        assert!(Sound::default().has(&StringArray::from(Vec::<&str>::new())));
    }

    #[test]
    fn categories_that_batches_share_are_looked_at_once_and_their_rows_always() {
        let values: ArrayRef = Arc::new(StringArray::from(vec!["a", "ā"]));
        let of =
            |rows: Vec<i8>| DictionaryArray::<Int8Type>::new(Int8Array::from(rows), ArrayRef::clone(&values));
        let mut sound = Sound::default();
        assert!(sound.has(&of(vec![0, 1])) && sound.has(&of(vec![1, 1])));
        assert_eq!(sound.categories.len(), 1);
    }
}
