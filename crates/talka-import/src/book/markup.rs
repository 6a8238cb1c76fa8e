//! Looks through XML byte by byte before a library reads it, so that nothing that it would keep as a whole is long.

use crate::diagnostic::BookIssue;

/// The longest piece that is read as one: a cell holds at most 32,767 letters, each of up to six bytes as XML.
pub(super) const PIECE: usize = 32_767 * 6;

/// All text between tags of one part, which may be in one cell for all that is known here.
const TEXT: u64 = 64 * 1024 * 1024;

/// In what a byte is.
#[derive(Clone, Copy)]
enum Within {
    Text,
    /// Just after `<`.
    Opening,
    /// A tag, and the quotation mark that is open in it.
    Tag(Option<u8>),
    /// A tag that closes.
    Closing,
    /// `<!` and nothing more.
    Declaring,
    /// A comment, CDATA or an instruction, by the byte that is before the `>` at its end, how often, and how long the
    /// shortest is.
    Apart(u8, usize, usize),
}

/// XML that is looked through.
pub(super) struct Markup {
    within: Within,
    /// The bytes of the piece so far.
    piece: usize,
    /// How often the last byte was repeated.
    last: (u8, usize),
    text: u64,
}

impl Markup {
    pub(super) const fn new() -> Self {
        Self { within: Within::Text, piece: 0, last: (0, 0), text: 0 }
    }

    /// Looks at the next byte; an error where no spreadsheet program writes it.
    pub(super) fn next(&mut self, byte: u8) -> Result<(), BookIssue> {
        self.piece += 1;
        let within = match (self.within, byte) {
            // Another encoding would hide what is sought here.
            (_, 0) => return Err(BookIssue::Damaged),
            (Within::Text, b'<') => Within::Opening,
            (Within::Text, _) => {
                self.text += 1;
                Within::Text
            }
            (Within::Opening, b'!') => Within::Declaring,
            (Within::Opening, b'?') => Within::Apart(b'?', 1, "??>".len()),
            (Within::Opening, b'/') => Within::Closing,
            (Within::Opening | Within::Tag(None) | Within::Closing, b'>') => Within::Text,
            (Within::Opening | Within::Tag(None), b'"' | b'\'') => Within::Tag(Some(byte)),
            (Within::Opening, _) => Within::Tag(None),
            (Within::Tag(Some(quote)), _) if quote == byte => Within::Tag(None),
            // `<!DOCTYPE` and `<!ENTITY`, but neither comments nor CDATA.
            (Within::Declaring, b'-') => Within::Apart(b'-', 2, "!---->".len()),
            (Within::Declaring, b'[') => Within::Apart(b']', 2, "![CDATA[]]>".len()),
            (Within::Declaring, _) => return Err(BookIssue::Entities),
            (Within::Apart(mark, times, least), b'>')
                if self.piece >= least && self.last.0 == mark && self.last.1 >= times =>
            {
                Within::Text
            }
            (within, _) => within,
        };
        self.last = (byte, if self.last.0 == byte { self.last.1 + 1 } else { 1 });
        let begins_text = !matches!(self.within, Within::Text) && matches!(within, Within::Text);
        if begins_text || matches!(within, Within::Opening) {
            self.piece = 0;
        }
        self.within = within;
        if self.piece > PIECE {
            Err(BookIssue::TextTooLong { limit: PIECE })
        } else if self.text > TEXT {
            Err(BookIssue::TooLarge { limit: TEXT })
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(text: &str) -> Option<&'static str> {
        let mut markup = Markup::new();
        text.bytes().find_map(|byte| markup.next(byte).err()).map(BookIssue::as_str)
    }

    #[test]
    fn nothing_that_is_read_as_one_is_long() {
        let long = |byte: &str| byte.repeat(PIECE + 9);
        for text in [
            format!("<a>{}", long(">")),
            format!("<a b=\"{}", long("><")),
            format!("<a b='{}", long("\">")),
            format!("</{}", long("a")),
            format!("<!--{}", long("]]>")),
            format!("<![CDATA[{}", long("-->")),
            format!("<?{}", long(">")),
            format!("<!-->{}", long("<a>")),
        ] {
            assert_eq!(look(&text), Some("text-too-long"), "{}", text.get(..9).unwrap());
        }
        for piece in [
            "<a b='\"' c=\">\"/>",
            "<a>b></a>",
            "<!-- a> --->",
            "<!---->",
            "<![CDATA[ a]>]]>",
            "<?a b>?>",
            "<?a?>",
            "</a>",
        ] {
            assert_eq!(look(&long(piece)), None, "{piece}");
        }
        assert_eq!(look("<!DOCTYPE"), Some("entities"));
        assert_eq!(look("<\0"), Some("damaged"));
    }
}
