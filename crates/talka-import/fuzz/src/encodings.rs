//! Bytes as text.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1257;
use talka_import::encoding::{DAMAGED, Encoding, decode};

/// Any bytes as text: what is undamaged stands for just these bytes.
pub fn encodings(bytes: &[u8]) {
    let decoded = decode(bytes);
    assert_eq!(decoded, decode(bytes), "the same bytes give the same text");
    let Ok(decoded) = decoded else { return };
    assert!(decoded.text.len() <= 3 * bytes.len());
    assert_eq!(decoded.damaged, decoded.text.matches(DAMAGED).count());
    if decoded.damaged == 0 {
        let utf16 = |bytes: fn(u16) -> [u8; 2]| decoded.text.encode_utf16().flat_map(bytes).collect();
        let (mark, written): (&[u8], Cow<'_, [u8]>) = match decoded.encoding {
            Encoding::Utf8 => (b"\xEF\xBB\xBF", decoded.text.as_bytes().into()),
            Encoding::Utf16LittleEndian => (b"\xFF\xFE", utf16(u16::to_le_bytes)),
            Encoding::Utf16BigEndian => (b"\xFE\xFF", utf16(u16::to_be_bytes)),
            Encoding::Windows1257 => (b"", WINDOWS_1257.encode(&decoded.text).0),
        };
        let mark = if decoded.marked { mark } else { b"" };
        assert_eq!([mark, &written].concat(), bytes);
    }
}
