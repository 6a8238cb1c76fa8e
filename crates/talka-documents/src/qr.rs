//! The QR code of a link.

use std::fmt::{self, Write};

use qrcode::{Color, EcLevel, QrCode, Version};

use crate::page::escaped;

/// A QR code (ISO/IEC 18004) at error correction level M: a seventh of it may be dirty.
#[derive(Clone, PartialEq, Eq)]
pub struct Qr {
    version: i16,
    width: usize,
    dark: Vec<bool>,
}

/// The modules that have to be left white around a code.
const QUIET: usize = 4;

/// That a text is longer than a QR code can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "there is nothing more to say of it")]
pub struct TooLongError;

impl std::error::Error for TooLongError {}

impl fmt::Display for TooLongError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected at most 2331 bytes for a QR code")
    }
}

impl fmt::Debug for Qr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Its modules are the text.
        f.debug_struct("Qr").field("version", &self.version).finish_non_exhaustive()
    }
}

impl Qr {
    /// The code of a text.
    ///
    /// # Errors
    ///
    /// The text is longer than the largest code holds.
    pub fn new(text: &str) -> Result<Self, TooLongError> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| TooLongError)?;
        let version = match code.version() {
            Version::Normal(version) | Version::Micro(version) => version,
        };
        let width = code.width();
        let dark = code.to_colors().into_iter().map(|color| color == Color::Dark).collect();
        Ok(Self { version, width, dark })
    }

    /// Its version, from 1 to 40: how fine it is.
    pub const fn version(&self) -> i16 {
        self.version
    }

    /// How many modules it has on a side, with the white ones that have to be around it.
    pub const fn modules(&self) -> usize {
        self.width + 2 * QUIET
    }

    /// Its dark modules as the `d` of an SVG path, in a square of [`modules`](Self::modules) units.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (y, row) in self.dark.chunks(self.width.max(1)).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|one, next| one == next) {
                if run.first() == Some(&true) {
                    // Writing into a string does not fail.
                    let _ = write!(path, "M{} {}h{}v1h-{}z", x + QUIET, y + QUIET, run.len(), run.len());
                }
                x += run.len();
            }
        }
        path
    }

    /// The code as an SVG picture that is so many millimetres wide, black on white, with that text for who cannot see it.
    pub fn svg(&self, millimetres: u32, label: &str) -> String {
        let modules = self.modules();
        let label = escaped(label);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{millimetres}mm\" height=\"{millimetres}mm\" viewBox=\"0 0 {modules} {modules}\" \
             role=\"img\" aria-label=\"{label}\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{modules}v{modules}H0z\"/><path d=\"{}\"/></svg>\n",
            self.path()
        )
    }
}
