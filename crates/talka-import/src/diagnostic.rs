//! What could not be read, for the eyes of the office whose table it is.

mod code;
mod en;
mod entry;
mod found;
mod issue;
mod list;
mod lv;
mod place;
mod private;
mod sheet;
#[cfg(test)]
mod tests;

pub use code::Code;
pub use entry::{Diagnostic, Effect};
pub use found::Found;
pub use issue::Issue;
pub use list::{Diagnostics, Refused};
pub use place::Place;
pub(crate) use place::letters;
pub(crate) use private::{HIDDEN, heading_is_anonymous, parts_are_anonymous};
pub(crate) use sheet::list_lv;
pub use sheet::{BookIssue, EntryIssue, HeadingIssue, RowIssue, SheetIssue};
