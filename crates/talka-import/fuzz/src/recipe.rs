//! From bytes to four tables and the office's own headings: text as it stands, or choices by which tables with something
//! in most columns are changed.

use arbitrary::{Result, Unstructured};
use encoding_rs::WINDOWS_1257;
use talka_import::tables::ALL;

use crate::PARTED_BY;
use crate::accounted::TABLES;

/// Begins an input that is choices.
const CHOICES: u8 = 0x1F;

/// What stands in tables where something else was due.
const PIECES: [&str; 40] = [
    "",
    ";",
    "\n",
    "\"",
    "\t",
    ",",
    "-",
    "—",
    "nav",
    "J-1",
    "J-3",
    "O-3",
    "V-2",
    "3",
    "jā",
    "x",
    "31.02.2020",
    "2020-02-29",
    "29.02.2020.",
    "9999",
    "-1",
    "1,5",
    "1:30",
    "02.maijs",
    "\0",
    "\u{feff}",
    "#REF!",
    "9,00E+10",
    "Kopā",
    "100504-20005",
    "999999999",
    "24:00",
    "\u{fffd}",
    "12.–14.07.2020.",
    "marts 2020",
    "\u{a0}",
    "43832",
    "ēdināšana 12,50",
    "rakstveida",
    "apstiprināts",
];

/// The four tables, and the text of the mapping file.
pub(crate) type Files = ([Vec<u8>; 4], Vec<u8>);

/// Text of five files if it begins otherwise, choices after the sign for them.
pub(crate) fn files(bytes: &[u8]) -> Option<Files> {
    if let [CHOICES, choices @ ..] = bytes {
        return chosen(&mut Unstructured::new(choices)).ok();
    }
    let mut parts = bytes.splitn(5, |byte| *byte == PARTED_BY);
    let mut part = || parts.next().unwrap_or_default().to_vec();
    Some(([part(), part(), part(), part()], part()))
}

fn chosen(choices: &mut Unstructured<'_>) -> Result<Files> {
    let mut files = [const { Vec::new() }; 4];
    for (n, (file, (text, _))) in files.iter_mut().zip(TABLES).enumerate() {
        let headings: Vec<&str> =
            ALL[n].columns.iter().flat_map(|column| column.aliases.iter().copied()).collect();
        let mut text = text.to_owned();
        for _ in 0..choices.int_in_range(0..=12)? {
            let piece =
                if choices.ratio(1, 4)? { choices.choose(&headings)? } else { choices.choose(&PIECES)? };
            let places: Vec<usize> = text.match_indices([';', '\n']).map(|(at, _)| at).collect();
            let place = if places.is_empty() { 0 } else { choices.choose_index(places.len())? };
            // The cell between two separators, or the separator with it.
            let from =
                places.get(place).map_or(0, |at| at + usize::from(choices.arbitrary().unwrap_or(true)));
            let to = places.get(place + 1).map_or(from, |at| (*at).max(from));
            text.replace_range(from..to, piece);
        }
        *file = written(choices, &text)?;
    }
    Ok((files, Vec::new()))
}

fn written(choices: &mut Unstructured<'_>, text: &str) -> Result<Vec<u8>> {
    let utf16 = |mark: &[u8], bytes: fn(u16) -> [u8; 2]| {
        [mark, &text.encode_utf16().flat_map(bytes).collect::<Vec<_>>()].concat()
    };
    Ok(match choices.int_in_range(0..=7)? {
        0 => ["\u{feff}", text].concat().into_bytes(),
        1 => WINDOWS_1257.encode(text).0.into_owned(),
        2 => utf16(b"\xFF\xFE", u16::to_le_bytes),
        3 => utf16(b"", u16::to_be_bytes),
        4 => text.replace(';', "\t").into_bytes(),
        5 => text.replace('\n', "\r\n").into_bytes(),
        _ => text.to_owned().into_bytes(),
    })
}
