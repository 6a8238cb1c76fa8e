//! Values as `js/value.js` writes them: a byte for the kind, then what there is of it; numbers with their least byte first.

use std::borrow::Cow;

use talka::reading::Tree;

/// As deep as the parser of JSON goes that the other languages have.
const DEPTH: u32 = 128;

/// The value that these bytes hold; nothing where `js/value.js` did not write them.
pub(crate) fn tree(bytes: &[u8]) -> Tree<'_> {
    Bytes(bytes).value(DEPTH).unwrap_or(Tree::Null)
}

struct Bytes<'a>(&'a [u8]);

impl<'b> Bytes<'b> {
    fn value(&mut self, depth: u32) -> Option<Tree<'b>> {
        let [kind] = self.fixed()?;
        let below = depth.checked_sub(1);
        Some(match kind {
            b'0' => Tree::Null,
            b'f' => Tree::Bool(false),
            b't' => Tree::Bool(true),
            b'i' => Tree::Whole(i64::from_le_bytes(self.fixed()?)),
            b'n' => Tree::OtherNumber,
            b's' => Tree::Text(self.text()?),
            b'[' => Tree::list(self.many(|bytes| bytes.value(below?))?).ok()?,
            b'{' => Tree::object(self.many(|bytes| Some((bytes.text()?, bytes.value(below?)?)))?).ok()?,
            _ => return None,
        })
    }

    fn many<T>(&mut self, mut one: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        (0..self.count()?).map(|_| one(self)).collect()
    }

    fn text(&mut self) -> Option<Cow<'b, str>> {
        let length = usize::try_from(self.count()?).ok()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(std::str::from_utf8(text).ok()?.into())
    }

    fn count(&mut self) -> Option<u32> {
        self.fixed().map(u32::from_le_bytes)
    }

    fn fixed<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (fixed, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*fixed)
    }
}
