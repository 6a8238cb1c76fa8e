//! A column of some type, most often of one that its name lets one expect.

use std::sync::Arc;

use arbitrary::{Result, Unstructured};
use arrow_array::types::{Int8Type, UInt16Type};
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Date64Array, Decimal128Array, DictionaryArray, Float32Array,
    Float64Array, Int8Array, Int32Array, Int64Array, LargeStringArray, NullArray, StringArray,
    StringViewArray, Time32SecondArray, Time64MicrosecondArray, TimestampMillisecondArray,
    TimestampSecondArray, UInt16Array, UInt64Array,
};

const WORDS: &[&str] = &[
    "a",
    "b",
    "1",
    "2",
    "7",
    "skola",
    "00000000-0000-0000-0000-000000000007",
    "2020-05-01",
    "2020-05-02",
    "2020-05",
    "2019-12-31/2020-01-01",
    "31.12.2020.",
    "09:30",
    "17:00",
    "24:00",
    "confirmed",
    "pending",
    "rejected",
    "on_site",
    "remote",
    "work",
    "training",
    "association",
    "biedrība",
    "merchant",
    "host",
    "volunteer",
    "0110000",
    "",
    " ",
];

/// Days near those that matter: of 2020, with births of about then, and the ends of the calendar.
const DAYS: &[i32] = &[
    18_262,
    18_383,
    18_384,
    18_385,
    18_627,
    18_628,
    12_000,
    13_514,
    0,
    -719_162,
    2_932_896,
    i32::MAX,
    i32::MIN,
];

const USUAL: &[i64] = &[0, 1, 2, 3, 7, 30, 60, 90, 240];

const NUMBERS: &[i64] =
    &[0, 1, 2, 3, 7, 30, 60, 90, 240, 1_380, 1_440, 1_441, -1, 255, 256, 65_536, i64::MAX, i64::MIN];

fn each<T>(rows: usize, mut make: impl FnMut() -> Result<T>) -> Result<Vec<Option<T>>> {
    (0..rows).map(|_| make().map(Some)).collect()
}

pub(super) fn column(choices: &mut Unstructured<'_>, name: &str, rows: usize) -> Result<ArrayRef> {
    let kinds: &[u8] = match name {
        "on" | "born" | "entered" | "confirmation/on" => &[0, 0, 0, 1, 2, 3, 4],
        "minutes" | "hours" | "evidence/page" => &[5, 5, 6, 7, 8, 9, 10, 11],
        "confirmed" => &[12],
        "start" | "end" => &[13, 14, 4],
        "volunteer" | "organization" | "host" | "id" | "placement" | "corrects" => {
            &[5, 6, 7, 4, 15, 16, 17, 18]
        }
        _ => &[4, 15, 16, 17, 18],
    };
    let kind = if choices.ratio(15, 16)? { *choices.choose(kinds)? } else { choices.int_in_range(0..=19)? };
    let gaps = choices.ratio(1, 4)?;
    let mut number = |choices: &mut Unstructured<'_>| -> Result<Option<i64>> {
        let number = if choices.ratio(7, 8)? { choices.choose(USUAL)? } else { choices.choose(NUMBERS)? };
        Ok(if gaps && choices.ratio(1, 8)? { None } else { Some(*number) })
    };
    let numbers = |choices: &mut Unstructured<'_>,
                   number: &mut dyn FnMut(&mut Unstructured<'_>) -> Result<Option<i64>>| {
        (0..rows).map(|_| number(choices)).collect::<Result<Vec<Option<i64>>>>()
    };
    let days = |choices: &mut Unstructured<'_>| each(rows, || choices.choose(DAYS).copied());
    let words = |choices: &mut Unstructured<'_>| {
        let words = each(rows, || choices.choose(WORDS).copied())?;
        Ok::<Vec<_>, arbitrary::Error>(
            words.into_iter().map(|word| word.filter(|word| !word.trim().is_empty())).collect(),
        )
    };
    let small = |number: Option<i64>| number.map(|number| i32::try_from(number).unwrap_or(-1));
    Ok(match kind {
        0 => Arc::new(Date32Array::from(days(choices)?)),
        1 => Arc::new(
            days(choices)?
                .into_iter()
                .map(|day| day.map(|day| i64::from(day) * 86_400_000))
                .collect::<Date64Array>(),
        ),
        2 => Arc::new(
            days(choices)?
                .into_iter()
                .map(|day| day.map(|day| i64::from(day) * 86_400 + 61))
                .collect::<TimestampSecondArray>(),
        ),
        3 => Arc::new(numbers(choices, &mut number)?.into_iter().collect::<TimestampMillisecondArray>()),
        4 => Arc::new(StringArray::from(words(choices)?)),
        5 => Arc::new(numbers(choices, &mut number)?.into_iter().map(small).collect::<Int32Array>()),
        6 => Arc::new(Int64Array::from(numbers(choices, &mut number)?)),
        7 => Arc::new(
            numbers(choices, &mut number)?
                .into_iter()
                .map(|n| n.map(|n| u64::try_from(n).unwrap_or(u64::MAX)))
                .collect::<UInt64Array>(),
        ),
        8 => Arc::new(each(rows, || choices.arbitrary())?.into_iter().collect::<Float64Array>()),
        9 => Arc::new(
            numbers(choices, &mut number)?
                .into_iter()
                .map(|n| small(n).map(f64::from))
                .collect::<Float64Array>(),
        ),
        10 => Arc::new(each(rows, || choices.arbitrary())?.into_iter().collect::<Float32Array>()),
        11 => {
            let decimals = numbers(choices, &mut number)?.into_iter().map(|n| n.map(i128::from));
            let decimals = decimals.collect::<Decimal128Array>();
            let scale = choices.int_in_range(-3_i8..=38)?;
            match decimals.clone().with_precision_and_scale(38, scale) {
                Ok(scaled) => Arc::new(scaled),
                Err(_) => Arc::new(decimals),
            }
        }
        12 => Arc::new(each(rows, || choices.arbitrary())?.into_iter().collect::<BooleanArray>()),
        13 => Arc::new(
            numbers(choices, &mut number)?
                .into_iter()
                .map(|n| small(n).and_then(|n| n.checked_mul(60)))
                .collect::<Time32SecondArray>(),
        ),
        14 => Arc::new(numbers(choices, &mut number)?.into_iter().collect::<Time64MicrosecondArray>()),
        15 => Arc::new(LargeStringArray::from(words(choices)?)),
        16 => Arc::new(StringViewArray::from(words(choices)?)),
        17 => {
            let keys = each(rows, || choices.int_in_range(0_i8..=3))?;
            let texts: Vec<Option<&str>> =
                (0..4).map(|_| choices.choose(WORDS).copied().map(Some)).collect::<Result<_>>()?;
            Arc::new(DictionaryArray::<Int8Type>::new(
                Int8Array::from(keys),
                Arc::new(StringArray::from(texts)),
            ))
        }
        18 => {
            let keys = each(rows, || choices.int_in_range(0_u16..=3))?;
            let texts: Vec<Option<&str>> =
                (0..4).map(|_| choices.choose(WORDS).copied().map(Some)).collect::<Result<_>>()?;
            Arc::new(DictionaryArray::<UInt16Type>::new(
                UInt16Array::from(keys),
                Arc::new(StringViewArray::from(texts)),
            ))
        }
        _ => Arc::new(NullArray::new(rows)),
    })
}
