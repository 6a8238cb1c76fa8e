//! From bytes to text.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1257};

/// How the bytes of a file stand for letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, low byte first: a spreadsheet's "Unicode text".
    Utf16LittleEndian,
    /// UTF-16, high byte first.
    Utf16BigEndian,
    /// Windows-1257, the Baltic code page of older programs.
    Windows1257,
}

impl Encoding {
    /// Its registered name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16LittleEndian => "utf-16le",
            Self::Utf16BigEndian => "utf-16be",
            Self::Windows1257 => "windows-1257",
        }
    }
}

impl serde::Serialize for Encoding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The text of a file.
#[derive(Clone, PartialEq, Eq)]
pub struct Decoded<'b> {
    /// The text, without a byte order mark. [`DAMAGED`] is wherever the bytes mean no letter.
    pub text: Cow<'b, str>,
    /// How it was written.
    pub encoding: Encoding,
    /// Whether the file says so by a byte order mark; if not, the encoding was found from its bytes.
    pub marked: bool,
    /// How often [`DAMAGED`] is in the text, whether put there now or by an earlier program.
    pub damaged: usize,
}

impl std::fmt::Debug for Decoded<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The text may name anybody.
        write!(f, "Decoded({}, {} bytes, {} damaged)", self.encoding.as_str(), self.text.len(), self.damaged)
    }
}

/// Replaces a letter that could not be read. A row with such a cell is refused, never passed on.
pub const DAMAGED: char = char::REPLACEMENT_CHARACTER;

/// A file that holds something else than text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotTextError {
    /// An `.xlsx` or `.ods` workbook, or another archive.
    #[error("the file is a workbook or an archive, not a table in text form")]
    Archive,
    /// An `.xls` workbook.
    #[error("the file is an old workbook, not a table in text form")]
    OldWorkbook,
    /// A PDF document.
    #[error("the file is a PDF document, not a table in text form")]
    Pdf,
}

/// Makes text of the bytes of a file: by the byte order mark; else UTF-16 by its zero bytes; else UTF-8; else
/// Windows-1257.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, NotTextError> {
    match bytes {
        [b'P', b'K', 3, 4, ..] => return Err(NotTextError::Archive),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => return Err(NotTextError::OldWorkbook),
        [b'%', b'P', b'D', b'F', b'-', ..] => return Err(NotTextError::Pdf),
        _ => {}
    }
    let (encoding, marked, body) = match bytes {
        [0xEF, 0xBB, 0xBF, body @ ..] => (Encoding::Utf8, true, body),
        [0xFF, 0xFE, body @ ..] => (Encoding::Utf16LittleEndian, true, body),
        [0xFE, 0xFF, body @ ..] => (Encoding::Utf16BigEndian, true, body),
        body => (guess(body), false, body),
    };
    let text = match encoding {
        Encoding::Utf8 => String::from_utf8_lossy(body),
        Encoding::Utf16LittleEndian => UTF_16LE.decode_without_bom_handling(body).0,
        Encoding::Utf16BigEndian => UTF_16BE.decode_without_bom_handling(body).0,
        Encoding::Windows1257 => without_holes(WINDOWS_1257.decode_without_bom_handling(body).0),
    };
    let damaged = text.matches(DAMAGED).count();
    Ok(Decoded { text, encoding, marked, damaged })
}

fn guess(bytes: &[u8]) -> Encoding {
    utf16_by_zeros(bytes).unwrap_or_else(|| {
        // A text in Windows-1257 has hardly a sequence that is UTF-8 by chance; a UTF-8 text with a broken byte has
        // many. So the more frequent kind decides, and one broken byte does not spoil every letter of the file.
        let (mut whole, mut broken) = (0_usize, 0_usize);
        for chunk in bytes.utf8_chunks() {
            whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
            broken += usize::from(!chunk.invalid().is_empty());
        }
        if broken > whole { Encoding::Windows1257 } else { Encoding::Utf8 }
    })
}

/// In UTF-16 each separator, digit and plain letter is a letter's byte beside a zero byte, always on the same side.
fn utf16_by_zeros(bytes: &[u8]) -> Option<Encoding> {
    const SAMPLE: usize = 4096;
    let (mut pairs, mut first, mut second) = (0_usize, 0_usize, 0_usize);
    for pair in bytes.chunks_exact(2).take(SAMPLE) {
        pairs += 1;
        first += usize::from(pair.first() == Some(&0));
        second += usize::from(pair.last() == Some(&0));
    }
    let (many, few) = (pairs.div_ceil(3), pairs / 20);
    if pairs == 0 {
        None
    } else if second >= many && first <= few {
        Some(Encoding::Utf16LittleEndian)
    } else if first >= many && second <= few {
        Some(Encoding::Utf16BigEndian)
    } else {
        None
    }
}

/// Where Windows-1257 has no letter the decoder yields a control character of no meaning; that is damage too.
fn without_holes(text: Cow<'_, str>) -> Cow<'_, str> {
    let hole = |c: char| ('\u{80}'..='\u{9f}').contains(&c);
    if text.contains(hole) { Cow::Owned(text.replace(hole, "\u{fffd}")) } else { text }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LETTERS: &str = "Stundas;Datums\nĀČĒĢĪĶĻŅŠŪŽ;āčēģīķļņšūž\n";
    // The same text in Windows-1257.
    const LETTERS_1257: &[u8] = b"Stundas;Datums\n\xC2\xC8\xC7\xCC\xCE\xCD\xCF\xD2\xD0\xDB\xDE;\
        \xE2\xE8\xE7\xEC\xEE\xED\xEF\xF2\xF0\xFB\xFE\n";

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    fn read(bytes: &[u8]) -> (String, &'static str, bool, usize) {
        let decoded = decode(bytes).unwrap();
        (decoded.text.into_owned(), decoded.encoding.as_str(), decoded.marked, decoded.damaged)
    }

    #[test]
    fn every_form_of_the_same_text_is_read() {
        let same = |name, marked| (LETTERS.to_owned(), name, marked, 0);
        assert_eq!(read(LETTERS.as_bytes()), same("utf-8", false));
        assert_eq!(read(format!("\u{feff}{LETTERS}").as_bytes()), same("utf-8", true));
        assert_eq!(read(LETTERS_1257), same("windows-1257", false));
        for text in [LETTERS.to_owned(), format!("\u{feff}{LETTERS}")] {
            let marked = text != LETTERS;
            assert_eq!(read(&utf16(&text, u16::to_le_bytes)), same("utf-16le", marked));
            assert_eq!(read(&utf16(&text, u16::to_be_bytes)), same("utf-16be", marked));
        }
    }

    #[test]
    fn one_broken_byte_does_not_spoil_a_utf8_file() {
        let mut bytes = LETTERS.as_bytes().to_vec();
        bytes.push(0xFF);
        assert_eq!(read(&bytes), (format!("{LETTERS}\u{fffd}"), "utf-8", false, 1));
    }

    #[test]
    fn what_means_no_letter_is_counted() {
        // 0xA1 is unassigned in Windows-1257, 0x81 a hole.
        assert_eq!(read(b"\xE2\xA1b\x81"), ("ā\u{fffd}b\u{fffd}".to_owned(), "windows-1257", false, 2));
        assert_eq!(read(b"\xEF\xBB\xBFa\xE2b").3, 1);
        // Half a letter at the end, and half a pair of surrogates.
        assert_eq!(read(b"\xFF\xFEa\0b").3, 1);
        assert_eq!(read(b"\xFF\xFE\x00\xD8a\0"), ("\u{fffd}a".to_owned(), "utf-16le", true, 1));
        assert_eq!(read("jau \u{fffd} bija".as_bytes()).3, 1);
    }

    #[test]
    fn zero_bytes_alone_are_not_utf16() {
        assert_eq!(read(&[0; 6]).1, "utf-8");
        assert_eq!(read(b"").1, "utf-8");
        assert_eq!(read(b"a").1, "utf-8");
        assert_eq!(read(b"stundas;2,5;ab\0").1, "utf-8");
    }

    #[test]
    fn a_workbook_is_no_text() {
        assert_eq!(decode(b"PK\x03\x04rest"), Err(NotTextError::Archive));
        assert_eq!(decode(b"\xD0\xCF\x11\xE0\xA1"), Err(NotTextError::OldWorkbook));
        assert_eq!(decode(b"%PDF-1.7"), Err(NotTextError::Pdf));
        assert!(decode(b"PK;Stundas").is_ok());
    }

    proptest! {
        #[test]
        fn utf8_is_never_changed(text in "\\PC*") {
            prop_assume!(utf16_by_zeros(text.as_bytes()).is_none() && decode(text.as_bytes()).is_ok());
            prop_assert_eq!(&*decode(text.as_bytes()).unwrap().text, text.trim_start_matches('\u{feff}'));
        }
    }
}
