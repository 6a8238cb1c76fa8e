//! What several rules read from a placement: ages, acts, writing.

use super::cause::WritingFlaw;
use super::fact::{Fact, Field};
use super::provisions::LAW_IN_FORCE;
use super::settings::Settings;
use super::truth::Truth;
use crate::date::{Birth, Day, Days};
use crate::register::{
    AgreementForm, Beneficiary, Case, Ending, Expense, Party, Person, Signature, Volunteer,
};

impl Person<'_> {
    /// Whether this person has reached that age.
    pub(crate) fn has_reached(&self, age: u8, settings: &Settings) -> Truth {
        reached(self.birth, age, settings)
    }
}

impl Volunteer {
    /// Whether this person has reached that age.
    pub(crate) fn has_reached(&self, age: u8, settings: &Settings) -> Truth {
        reached(self.birth(), age, settings)
    }
}

fn reached(birth: Option<Birth>, age: u8, settings: &Settings) -> Truth {
    let Some(born) = birth else { return Truth::unknown(Field::Born) };
    let births = born.possible(settings.reckoning());
    let since = |born: Day| Days::since(born.birthday(age, settings.reckoning()));
    if births.first() == births.last() {
        return Truth::on(since(births.first()));
    }
    Truth::between(since(births.last()), since(births.first()), Field::Born)
}

impl Case<'_> {
    /// Whether the volunteer has reached that age.
    pub(crate) fn has_reached(&self, age: u8, settings: &Settings) -> Truth {
        self.person.has_reached(age, settings)
    }

    /// Whether the volunteer had reached that age on that day: the same on every day.
    pub(crate) fn had_reached(&self, age: u8, on: Day, settings: &Settings) -> Truth {
        self.has_reached(age, settings).frozen_on(on)
    }

    /// Whether the agreement is known to be from before the Law, so that the Law asks nothing of its form and content.
    pub(crate) fn agreed_before_the_law(&self) -> bool {
        self.concluded().is_some_and(|concluded| concluded < LAW_IN_FORCE)
    }

    /// The day of the agreement.
    pub(crate) fn concluded(&self) -> Option<Day> {
        self.placement.agreement.as_ref()?.concluded
    }

    /// The day on which the volunteer was acquainted with rights and duties.
    pub(crate) fn acquainted(&self) -> Option<Day> {
        self.placement.agreement.as_ref()?.acquainted
    }

    /// Whether minors take part in the work or it serves them. Young people may be minors or not.
    pub(crate) fn involves_minors(&self) -> Truth {
        let take_part = self.placement.work.as_ref().and_then(|work| work.minors_take_part);
        let are_served = match &self.placement.beneficiaries {
            Some(whom) if whom.contains(&Beneficiary::Children) => Truth::always(true),
            Some(whom) if !whom.contains(&Beneficiary::Youth) => Truth::always(false),
            _ => Truth::unknown(Field::Beneficiaries),
        };
        Truth::known(take_part, Field::MinorsTakePart).or(are_served)
    }

    /// The expenses of which something was repaid, each with its position.
    pub(crate) fn repaid(&self) -> impl Iterator<Item = (usize, &Expense)> {
        let expenses = self.placement.expenses.iter().flatten().enumerate();
        expenses.filter(|(_, expense)| expense.cents > 0)
    }

    /// The day on which notice was given; one before the agreement was none.
    pub(crate) fn notice(&self) -> Option<Day> {
        let given = self.placement.ending.as_ref()?.notice_given?;
        self.concluded().is_none_or(|concluded| concluded <= given).then_some(given)
    }

    /// The last day that the ending states; one before the relationship arose is none.
    pub(crate) fn effective(&self) -> Option<Day> {
        let effective = self.placement.ending.as_ref()?.effective?;
        self.placement.arises().is_none_or(|arises| arises <= effective).then_some(effective)
    }

    /// The day on which a side announced to the other that it ends; where no notice is known, the last day. Without a notice,
    /// and without a side that ended it, both may have agreed.
    pub(crate) fn announced(&self) -> Option<Day> {
        let ending = self.placement.ending.as_ref()?;
        self.notice().or(ending.by.and(self.effective()))
    }

    /// Whether the contract is in writing, signed by both sides.
    pub(crate) fn in_writing(&self) -> Truth {
        let made_so = self.placement.agreement.as_ref().is_some_and(|agreement| {
            agreement.form == Some(AgreementForm::Written) && agreement.written.is_none()
        });
        let begun =
            if made_so { Truth::since(self.concluded(), Field::Concluded) } else { Truth::always(true) };
        self.in_writing_once_concluded().and(begun)
    }

    /// The same for what is asked of a contract only from the day on which it is made: where that day is not known,
    /// a contract made in writing is in writing on every day that matters.
    pub(crate) fn in_writing_once_concluded(&self) -> Truth {
        let Some(agreement) = &self.placement.agreement else { return Truth::unknown(Field::AgreementForm) };
        let written = match (agreement.form, agreement.written) {
            (_, Some(day)) => Truth::on(Days::since(day)),
            (None, None) => Truth::unknown(Field::AgreementForm),
            (Some(AgreementForm::Oral), None) => Truth::always(false),
            (Some(AgreementForm::Written), None) => Truth::always(true),
        };
        // Where nobody recorded the signatures, a written contract is taken at its word.
        let Some(signatures) = &agreement.signatures else { return written };
        [Party::Volunteer, Party::Organization].into_iter().fold(written, |written, side| {
            match first_signature(signatures, side) {
                None => Truth::always(false).and(written),
                Some((_, on)) => written.and(Truth::on(on.map_or_else(Days::all, Days::since))),
            }
        })
    }

    /// Why the contract is not in writing on the days on which it is not, the plainest reason first.
    pub(crate) fn writing_flaws(&self) -> Vec<(Days, WritingFlaw, Fact)> {
        let Some(agreement) = &self.placement.agreement else { return Vec::new() };
        let mut flaws = Vec::new();
        if let Some(written) = agreement.written {
            flaws.push((Days::before(written), WritingFlaw::Later { written }, Field::Written.into()));
        } else if agreement.form == Some(AgreementForm::Oral) {
            flaws.push((Days::all(), WritingFlaw::Oral, Field::AgreementForm.into()));
        } else if let Some(written) = agreement.concluded.filter(|_| agreement.form.is_some()) {
            flaws.push((Days::before(written), WritingFlaw::Later { written }, Field::Concluded.into()));
        }
        let Some(signatures) = &agreement.signatures else { return flaws };
        for by in [Party::Volunteer, Party::Organization] {
            match first_signature(signatures, by) {
                None => {
                    flaws.push((Days::all(), WritingFlaw::SignatureMissing { by }, Field::Signatures.into()));
                }
                Some((n, on)) => flaws.extend(on.map(|on| {
                    let at = Fact::nth(Field::SignatureOn, n);
                    (Days::before(on), WritingFlaw::SignedLater { by, on }, at)
                })),
            }
        }
        flaws
    }
}

/// The first signature of that side, with its position and its day: of several the earliest, wherever it is listed.
fn first_signature(signatures: &[Signature], by: Party) -> Option<(usize, Option<Day>)> {
    let of_side = signatures.iter().enumerate().filter(|(_, signature)| signature.by == by);
    of_side.map(|(n, signature)| (n, signature.on)).min_by_key(|(_, on)| *on)
}

impl Ending {
    /// Whether the volunteer ended it for an important reason, which needs no notice (the Law, section 5(3)).
    pub(crate) fn for_volunteers_reason(&self) -> Truth {
        let by_volunteer = self.by.map(|by| by == Party::Volunteer);
        Truth::known(self.important_reason, Field::ImportantReason)
            .and(Truth::known(by_volunteer, Field::EndedBy))
    }
}
