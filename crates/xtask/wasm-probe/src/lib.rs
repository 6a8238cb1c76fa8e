//! The smallest browser module that does all of a check: JSON text of a register in, JSON text of the
//! report out, worded in Latvian or English.
//!
//! Whoever calls it asks for room with [`room`], writes the text there, calls [`check`], which says how long the
//! answer is, and reads the answer at [`answer`].
#![expect(unsafe_code, reason = "a function is exported by its name; nothing else here is unsafe")]

use std::cell::RefCell;

use talka::date::Day;
use talka::law::{self, Settings};
use talka::register::Register;
use talka::text::{Lang, Worded};

thread_local! {
    static TEXT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Where to write text of that many bytes.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    TEXT.with_borrow_mut(|text| {
        text.resize(length, 0);
        text.as_mut_ptr()
    })
}

/// Checks the register on that day and says how many bytes the answer has: the report, or why there is none.
#[unsafe(no_mangle)]
pub extern "C" fn check(year: i32, month: u32, day: u32, in_english: bool) -> usize {
    let lang = if in_english { Lang::En } else { Lang::Lv };
    let report = TEXT.with_borrow(|text| -> Result<Vec<u8>, String> {
        let today = Day::new(year, month, day).map_err(|error| error.to_string())?;
        let register = Register::from_json(text).map_err(|error| error.to_string())?;
        let report = law::check(&register, &Settings::on(today));
        serde_json::to_vec(&Worded { report: &report, lang }).map_err(|error| error.to_string())
    });
    let answer = report.unwrap_or_else(String::into_bytes);
    let length = answer.len();
    ANSWER.set(answer);
    length
}

/// Where the answer stands.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    ANSWER.with_borrow(Vec::as_ptr)
}
