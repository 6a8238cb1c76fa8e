//! The letterhead of an office.

mod base64;

use std::fmt;

use crate::page::{Page, escaped};

/// What an office puts at the head of its documents. talka draws nothing of it: whether an office may use arms, and which, is for
/// the office to know.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// Lines of text, such as the names of the municipality and of the institution.
    pub lines: Vec<String>,
    /// A picture above them.
    pub image: Option<Image>,
}

/// A picture, as the bytes of its file. It becomes part of the page.
#[derive(Clone, PartialEq, Eq)]
pub struct Image {
    /// What sort of file it is.
    pub kind: ImageKind,
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// What it shows, for those who do not see it.
    pub alt: String,
}

/// What sort of file a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImageKind {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// SVG; scripts in it do not run.
    Svg,
}

impl ImageKind {
    const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Svg => "image/svg+xml",
        }
    }

    /// The sort of file that these bytes begin; `None` for any other.
    ///
    /// ```
    /// use talka_documents::html::ImageKind;
    /// assert_eq!(ImageKind::of(b"\x89PNG\r\n\x1a\n"), Some(ImageKind::Png));
    /// assert_eq!(ImageKind::of(b"GIF89a"), None);
    /// ```
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let text = || std::str::from_utf8(bytes).ok().map(str::trim_start);
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if bytes.starts_with(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else if text().is_some_and(|text| text.starts_with('<') && text.contains("<svg")) {
            Some(Self::Svg)
        } else {
            None
        }
    }
}

impl fmt::Debug for Letterhead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Whom to ask at the office may be among its lines.
        f.debug_struct("Letterhead").field("lines", &self.lines.len()).field("image", &self.image).finish()
    }
}

impl fmt::Debug for Image {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Image({:?}, {} bytes)", self.kind, self.bytes.len())
    }
}

impl Letterhead {
    pub(super) fn write(&self, page: &mut Page) {
        if self.lines.is_empty() && self.image.is_none() {
            return;
        }
        page.raw("<header>\n");
        if let Some(Image { kind, bytes, alt }) = &self.image {
            let (media, data, alt) = (kind.media_type(), base64::encoded(bytes), escaped(alt));
            page.raw(&format!("<img alt=\"{alt}\" src=\"data:{media};base64,{data}\">\n"));
        }
        for line in &self.lines {
            page.element("p", "", line);
        }
        page.raw("</header>\n");
    }
}
