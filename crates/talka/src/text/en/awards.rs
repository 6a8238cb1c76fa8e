//! Awards in English.

use super::super::list::one_of;
use super::super::numbers::{date, hours_in_words};
use super::super::plural::Inflection;
use crate::lang::Lang;
use crate::recognition::awards::{AwardError, AwardStep, EntitlementKind, Granted, NotValidError};
use crate::recognition::{FallenShort, Reached};

const EN: Lang = Lang::En;

pub(in crate::text) fn award_step(step: AwardStep) -> &'static str {
    match step {
        AwardStep::Eligible => "conditions met",
        AwardStep::Approved => "approved",
        AwardStep::Invited => "invited",
        AwardStep::HandedOver => "handed over",
        AwardStep::Revoked => "revoked",
        AwardStep::Reinstated => "reinstated",
    }
}

pub(in crate::text) fn entitlement_kind(kind: EntitlementKind) -> &'static str {
    match kind {
        EntitlementKind::QueuePlace => "place in a queue",
        EntitlementKind::Discount => "discount",
        EntitlementKind::Other => "other entitlement",
    }
}

pub(in crate::text) fn award_error(error: &AwardError) -> String {
    let quoted = |step: AwardStep| format!("“{}”", award_step(step));
    match error {
        AwardError::NotThere => {
            "There is no such award in the ledger: first record that the conditions are met.".into()
        }
        AwardError::OutOfOrder { step, after, expected } => {
            let expected: Vec<String> = expected.iter().map(|step| quoted(*step)).collect();
            let expected = one_of(&expected, EN);
            match after {
                Some(after) => format!(
                    "{} cannot be recorded now, because the award stands as {}. What can come next is {expected}.",
                    quoted(*step),
                    quoted(*after)
                ),
                None => format!("{} cannot come first: expected {expected}.", quoted(*step)),
            }
        }
        AwardError::TooEarly { earliest } => {
            format!("The day cannot be before that of the event before it: {}.", date(*earliest, EN))
        }
        AwardError::WithoutReason { step } => format!("{} needs a reason.", quoted(*step)),
        AwardError::ReversedPeriod => "The period ends before it begins.".into(),
        AwardError::EndlessPeriod => "The period has neither a first nor a last day.".into(),
        AwardError::UnusableEntitlement => "An entitlement of the award could never be used.".into(),
        AwardError::RepeatedEntitlement => "Two entitlements of the award have the same id.".into(),
        AwardError::OtherScheme => "The awards were found under another scheme.".into(),
        AwardError::NoEntitlement => "The award does not give this entitlement.".into(),
        AwardError::NotValid(reason) => not_valid(*reason),
    }
}

pub(in crate::text) fn not_valid(reason: NotValidError) -> String {
    match reason {
        NotValidError::NotGranted { needs } => {
            format!("It can be used once the award stands as “{}”.", award_step(needs))
        }
        NotValidError::NotYet { from } => format!("It can be used only from {}.", date(from, EN)),
        NotValidError::Over { to } => format!("It could be used until {}.", date(to, EN)),
        NotValidError::EndNotSaid { from } => {
            format!("It holds from {}, but it is not known for how long.", date(from, EN))
        }
        NotValidError::UsedUp { uses } => {
            format!("It has been used as often as it can be. Uses allowed: {uses}.")
        }
        NotValidError::Revoked { on } => {
            format!("It cannot be used, because the award was revoked on {}.", date(on, EN))
        }
    }
}

pub(in crate::text) fn fallen_short(short: &FallenShort) -> String {
    let hours = |minutes| hours_in_words(minutes, Inflection::Nominative, EN);
    let reached = match short.state {
        Reached::Reached => "and the level is still reached",
        Reached::Undecided => "and it is not known whether the level is still reached",
        Reached::NotReached => "and the level is no longer reached",
    };
    let now = hours(short.counted);
    let counted = match short.minutes {
        0 => format!("The time that counts is {now}"),
        then => {
            format!("When the award was made, the time that counted was {}; now it is {now}", hours(then))
        }
    };
    format!("{counted}, {reached}. The award stands as “{}”.", award_step(short.step))
}

pub(in crate::text) fn granted(granted: &Granted) -> String {
    match granted {
        Granted::New => "The award is new.".into(),
        Granted::Already { step } => {
            format!("The award is in the ledger already and stands as “{}”.", award_step(*step))
        }
        Granted::RevokedBefore { on } => format!(
            "The award was revoked on {} and is not given again. It can only be reinstated, with a reason.",
            date(*on, EN)
        ),
        Granted::HigherHeld { .. } => "A higher level was given for the same time.".into(),
    }
}
