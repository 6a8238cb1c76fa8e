//! Every document that goes in or comes out, for the tools that make schemas and types from them.

#[cfg(test)]
mod tests;

use crate::catalogue::{Explanations, RuleEntry};
use crate::law::{Report, Settings, Summary};
use crate::recognition::Scheme;
use crate::recognition::awards::Ledger;
use crate::register::Register;
use crate::schema::{Described, Shape};
use crate::text::Worded;
use crate::wire::{CheckOptions, RecognizeOptions, SchemesOptions, YearlyOptions, written};

/// A document that goes in or comes out.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    /// Its name in files.
    pub name: &'static str,
    /// Whether it goes in; a binding may then take more than JSON knows, such as a date of its own language.
    pub goes_in: bool,
    /// What it looks like.
    pub describe: fn() -> Shape,
}

/// Every document.
pub static DOCUMENTS: &[Document] = &[
    Document { name: "register", goes_in: true, describe: Register::describe },
    Document { name: "settings", goes_in: true, describe: Settings::describe },
    Document { name: "scheme", goes_in: true, describe: Scheme::describe },
    Document { name: "ledger", goes_in: true, describe: Ledger::describe },
    Document { name: "check-options", goes_in: true, describe: CheckOptions::describe },
    Document { name: "recognize-options", goes_in: true, describe: RecognizeOptions::describe },
    Document { name: "yearly-options", goes_in: true, describe: YearlyOptions::describe },
    Document { name: "schemes-options", goes_in: true, describe: SchemesOptions::describe },
    Document { name: "report", goes_in: false, describe: Worded::<'_, Report>::describe },
    Document { name: "summary", goes_in: false, describe: Worded::<'_, Summary>::describe },
    Document { name: "recognition", goes_in: false, describe: written::recognition },
    Document { name: "yearly", goes_in: false, describe: written::yearly },
    Document { name: "personal-code", goes_in: false, describe: written::personal_code },
    Document { name: "registration-number", goes_in: false, describe: written::registration_number },
    Document { name: "input-errors", goes_in: false, describe: written::errors },
    Document { name: "rules", goes_in: false, describe: Vec::<RuleEntry>::describe },
    Document { name: "explain", goes_in: false, describe: Explanations::describe },
    Document { name: "schemes", goes_in: false, describe: Vec::<Scheme>::describe },
];
