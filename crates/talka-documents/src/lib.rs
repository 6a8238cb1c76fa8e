//! Contracts, consents, statements and certificates of volunteer work, as pages that an office prints and signs.
//!
//! What a document says is made by [`talka::documents`]; this crate shows it. [`html::write`] makes a page for a browser, under
//! the letterhead that an office gives: nothing is loaded, nothing runs, and nothing is drawn that only an office may use, such as
//! arms or a signature. The same document gives the same bytes.

#[cfg(feature = "qr")]
pub mod check_code;
pub mod html;
pub mod page;
#[cfg(feature = "qr")]
pub mod qr;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
