//! What the answers look like, beside the functions that write them.

use super::answer::{Counted, Summed, WithLedger};
use super::error;
use super::identifiers::{Code, Number};
use super::network::OfNetwork;
use crate::exchange::ExchangeReport;
use crate::identity::{PersonalCodeError, RegistrationNumberError};
use crate::impact::Impact;
use crate::law::Yearly;
use crate::programmes::ProgrammeReport;
use crate::recognition::Recognition;
use crate::schema::{Choice, Described, Member, Record, Shape};
use crate::text::Worded;

fn record(name: &str, doc: &str, members: Vec<Member>) -> Shape {
    Shape::Record(Record { name: name.to_owned(), doc: doc.to_owned(), members })
}

fn choice(name: &str, doc: &str, of: Vec<Shape>) -> Shape {
    Shape::Choice(Choice { name: name.to_owned(), doc: doc.to_owned(), of })
}

fn version() -> Member {
    Member::of::<u32>("version", "Version of this shape.")
}

/// Whether a number is valid, as one answer always says it.
fn valid(always: bool) -> Member {
    let shape = Shape::Always(always);
    Member { shape, ..Member::of::<bool>("valid", "Whether the text is such a number.") }
}

/// The answer about a number: what it is, or why it is none.
fn answer<Value: Described, Error: Described>(name: &str) -> Shape {
    let known = [vec![version(), valid(true)], Value::describe().members()].concat();
    let refused = vec![
        version(),
        valid(false),
        Member::of::<Error>("fault", "Why not."),
        Member::of::<String>(
            "message",
            "Why not, as one plain sentence. There only where a language was asked for.",
        )
        .or_absent(),
    ];
    choice(
        &format!("{name}Answer"),
        "What a text is, or why it is no such number.",
        vec![
            record(&format!("Valid{name}"), "What a text is.", known),
            record(
                &format!("Invalid{name}"),
                "Why a text is no such number. It never holds any of the text.",
                refused,
            ),
        ],
    )
}

/// What `parse_personal_code` answers.
pub(crate) fn personal_code() -> Shape {
    answer::<Code, PersonalCodeError>("PersonalCode")
}

/// What `parse_registration_number` answers.
pub(crate) fn registration_number() -> Shape {
    answer::<Number, RegistrationNumberError>("RegistrationNumber")
}

/// What every function answers where it cannot read or judge.
pub(crate) fn errors() -> Shape {
    error::ErrorAnswer::describe().named("InputErrors")
}

/// What `check_stays` answers.
pub(crate) fn of_stays() -> Shape {
    Worded::<'_, ProgrammeReport>::describe().named("StayReport")
}

/// What `check_exchange` answers.
pub(crate) fn of_exchange() -> Shape {
    Worded::<'_, ExchangeReport>::describe().named("ExchangeReport")
}

/// What `network` answers.
pub(crate) fn of_network() -> Shape {
    OfNetwork::describe().named("NetworkAnswer")
}

/// What `yearly` answers.
pub(crate) fn yearly() -> Shape {
    Counted::<Worded<'_, Yearly>>::describe().named("Yearly")
}

/// What `impact` answers.
pub(crate) fn impact() -> Shape {
    Summed::<Worded<'_, Impact>>::describe().named("Impact")
}

/// What `recognize` answers.
pub(crate) fn recognition() -> Shape {
    WithLedger::<Worded<'_, Recognition>>::describe().named("Recognition")
}
