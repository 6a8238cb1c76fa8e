//! What separates the cells of a row.

/// What separates the cells of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    /// `;`, usual where the comma is a decimal mark.
    Semicolon,
    /// A tab.
    Tab,
    /// `,`.
    Comma,
}

impl Delimiter {
    /// All of them, the likeliest in Latvia first.
    pub const ALL: [Self; 3] = [Self::Semicolon, Self::Tab, Self::Comma];

    pub(super) const fn byte(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Comma => b',',
        }
    }

    /// The plain word for it; stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Semicolon => "semicolon",
            Self::Tab => "tab",
            Self::Comma => "comma",
        }
    }
}

impl serde::Serialize for Delimiter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
