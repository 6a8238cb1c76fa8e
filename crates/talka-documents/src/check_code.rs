//! The code beside a certificate that leads to the page on which anyone checks it.

use std::fmt;

use talka::text::Lang;

use crate::page::Page;
use crate::qr::{Qr, TooLongError};

/// How wide the code is printed, in millimetres: a claim of some hundred bytes is read at that width.
const WIDTH: u32 = 50;

/// A link as a code to be scanned, with what is said beside it for those who have no camera.
#[derive(Clone, PartialEq, Eq)]
pub struct CheckCode {
    link: String,
    code: Qr,
}

/// Why a link is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CheckCodeError {
    /// It is not the address of a page that is sent encrypted.
    Address,
    /// It is longer than a code can hold.
    TooLong,
}

impl std::error::Error for CheckCodeError {}

impl fmt::Display for CheckCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address => f.write_str("expected a link that begins with `https://`, without spaces"),
            Self::TooLong => TooLongError.fmt(f),
        }
    }
}

impl fmt::Debug for CheckCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The claim behind `#` may hold a name.
        f.debug_struct("CheckCode").field("version", &self.code.version()).finish_non_exhaustive()
    }
}

impl CheckCode {
    /// The code of a link, as `talka_credential::link` makes it of a signed claim.
    ///
    /// ```
    /// use talka_documents::check_code::{CheckCode, CheckCodeError};
    /// let code = CheckCode::new("https://novads.example/parbaude#eyJh.eyJ2.c2ln")?;
    /// assert_eq!(code.page(), "https://novads.example/parbaude");
    /// assert_eq!(CheckCode::new("javascript:alert(1)").unwrap_err(), CheckCodeError::Address);
    /// # Ok::<(), CheckCodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// It is no link to a page, or too long.
    pub fn new(link: &str) -> Result<Self, CheckCodeError> {
        let blank = |letter: char| letter.is_whitespace() || letter.is_control();
        if !link.starts_with("https://") || link.contains(blank) {
            return Err(CheckCodeError::Address);
        }
        let code = Qr::new(link).map_err(|TooLongError| CheckCodeError::TooLong)?;
        Ok(Self { link: link.to_owned(), code })
    }

    /// The link.
    pub fn link(&self) -> &str {
        &self.link
    }

    /// The address of the page that checks, without what is checked.
    pub fn page(&self) -> &str {
        self.link.split('#').next().unwrap_or_default()
    }

    /// What the code is for, as a sentence that lacks at its end the address of the page.
    pub const fn sentence(lang: Lang) -> &'static str {
        match lang {
            Lang::Lv => {
                "Apliecinājuma īstumu un derīgumu var pārbaudīt ikviens, noskenējot kodu vai atverot datnē saiti uz lapu"
            }
            Lang::En => {
                "Anyone can check that this certificate is genuine and still valid by scanning the code, or by opening in the file the link to the page"
            }
        }
    }

    /// What is said of the picture to those who do not see it.
    pub const fn alt(lang: Lang) -> &'static str {
        match lang {
            Lang::Lv => "QR kods ar saiti uz pārbaudes lapu",
            Lang::En => "QR code of the link to the page that checks",
        }
    }

    /// The code as an SVG picture, 50 mm wide with the white that has to be around it.
    pub fn svg(&self, lang: Lang) -> String {
        self.code.svg(WIDTH, Self::alt(lang))
    }

    pub(crate) fn write(&self, page: &mut Page, lang: Lang) {
        page.raw("<section class=\"check\">\n");
        page.raw(&self.svg(lang));
        page.raw("<p>");
        page.text(Self::sentence(lang));
        page.raw(" <a href=\"");
        page.text(&self.link);
        page.raw("\">");
        page.text(self.page());
        page.raw("</a>.</p>\n</section>\n");
    }
}
