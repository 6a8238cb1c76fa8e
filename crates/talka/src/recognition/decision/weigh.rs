//! The parts of what a level needs, with what is known beside the hours.

use std::cell::OnceCell;

use super::candidate::Candidate;
use super::contacts::Contacts;
use super::done::Done;
use super::missing::Missing;
use super::part::{Part, at_least};
use super::unknown::Unknown;
use crate::date::{Day, Period};
use crate::law::Truth;
use crate::recognition::awards::{AwardQuery, Earlier, Ledger};
use crate::recognition::counting::{Applied, Chosen, Interpretations, Met, lives_in, schooled_in};
use crate::recognition::scheme::{
    AgeBand, AgeTested, AwardedEarlier, DeadlineOf, GroupNeeds, Locality, Needs, Nominated,
};
use crate::register::StepKind;

/// What is known beside the hours, from which the needs of levels become [`Part`]s.
pub(super) struct Beside<'a> {
    pub(super) applied: &'a Applied<'a>,
    pub(super) interpretations: &'a Interpretations,
    pub(super) candidate: &'a Candidate<'a>,
    pub(super) ledger: &'a Ledger,
    /// Whether the person lives and learns in the municipality on the day.
    pub(super) home: OnceCell<Met>,
    pub(super) school: OnceCell<Met>,
}

/// Where among the needs of a level.
struct At<'a> {
    level: &'a str,
    needs: usize,
}

impl Beside<'_> {
    /// The parts of what a level needs, under the chosen interpretations.
    pub(super) fn parts<'n>(&self, level: &str, needs: &'n Needs, chosen: Chosen) -> Vec<Part<'n>> {
        self.nested(needs, &mut At { level, needs: 0 }, chosen)
    }

    fn nested<'n>(&self, needs: &'n Needs, at: &mut At<'_>, chosen: Chosen) -> Vec<Part<'n>> {
        let mut parts = Vec::new();
        self.add(needs, at, chosen, &mut parts);
        parts
    }

    fn add<'n>(&self, needs: &'n Needs, at: &mut At<'_>, chosen: Chosen, parts: &mut Vec<Part<'n>>) {
        let within_months = needs.within_months;
        parts.extend(needs.numbers().map(|(need, clause)| {
            let numbers = self.interpretations.numbers(clause, (at.level, at.needs, need), chosen);
            Part::Number { need, numbers, within_months }
        }));
        at.needs += 1;
        parts.extend(needs.months_in_a_row.map(Part::Months));
        parts.extend(needs.weeks_in_a_row.map(Part::Weeks));
        self.add_done(needs, chosen, parts);
        self.add_person(needs, parts);
        if let Some(group) = needs.group {
            self.add_group(group, chosen, parts);
        }
        for nested in needs.all.iter().flatten() {
            self.add(nested, at, chosen, parts);
        }
        if let Some(any) = &needs.any {
            parts.push(Part::OneOf(any.iter().map(|nested| self.nested(nested, at, chosen)).collect()));
        }
        if let Some(not) = &needs.not {
            let missing = not.awarded.as_ref().map_or(Missing::Otherwise, |_| Missing::NotAwarded);
            parts.push(Part::Not(self.nested(not, at, chosen), missing));
        }
    }

    fn add_done<'n>(&self, needs: &'n Needs, chosen: Chosen, parts: &mut Vec<Part<'n>>) {
        if needs.contact_each_month.is_some() {
            parts.push(Part::Contacts(self.candidate.contacts().map(Contacts::of)));
        }
        if let Some(contract) = &needs.contract {
            let with = contract.with.as_deref();
            parts.push(Part::Done(Unknown::Contract(with), self.candidate.contract(with), Missing::Contract));
        }
        if let Some(registration) = &needs.registration {
            let with = registration.with.as_deref();
            let done = self.candidate.done_with(StepKind::Registration, with, &[]);
            parts.push(Part::Done(Unknown::Registration(with), done, Missing::Registration));
        }
        if let Some(nominated) = &needs.nomination {
            let done = self.nominated(nominated, chosen);
            parts.push(Part::Done(Unknown::Nomination(nominated), done, Missing::Nomination));
        }
        if let Some(name) = &needs.attested {
            let done = self.candidate.done_with(StepKind::Attested, Some(name), &[]);
            parts.push(Part::Done(Unknown::Attested(name), done, Missing::Attested { name: name.clone() }));
        }
        if let Some(awarded) = &needs.awarded {
            parts.push(Part::Is(Unknown::Awarded(awarded), self.awarded(awarded), Missing::Awarded));
        }
    }

    fn nominated(&self, nominated: &Nominated, chosen: Chosen) -> Done {
        let deadlines = self.interpretations.deadlines(DeadlineOf::Nomination, chosen);
        self.candidate.done(StepKind::Nomination, &deadlines, |step| match (&nominated.by, step.by) {
            (None, _) => Met::Yes,
            (Some(_), None) => Met::Undecided,
            (Some(classes), Some(by)) => Met::known(classes.contains(&by)),
        })
    }

    /// Whether such an award was made earlier, as far as the ledger knows.
    fn awarded(&self, asked: &AwardedEarlier) -> Met {
        let Applied { scheme, on, .. } = *self.applied;
        let year = scheme.period_on(on).to.unwrap_or(on).year();
        let during = match asked.years_before {
            None => Some(Period::ALWAYS),
            Some(years) => {
                let years = i32::try_from(years).unwrap_or(i32::MAX);
                let first = Day::new(year.saturating_sub(years), 1, 1).unwrap_or(Day::MIN);
                Day::new(year, 1, 1).ok().and_then(|next| Period::new(first, next.plus(-1)).ok())
            }
        };
        let Some(during) = during else { return Met::No };
        let schemes: Vec<&str> = match &asked.scheme {
            Some(asked) => vec![asked],
            None => scheme.ids().map(String::as_str).collect(),
        };
        let volunteer = self.candidate.id();
        let level = asked.level.as_deref();
        match self.ledger.awarded(&AwardQuery { volunteer, schemes: &schemes, level, during, on }) {
            Earlier::Awarded(_) => Met::Yes,
            Earlier::NotAwarded => Met::No,
            Earlier::NotKnown => Met::Undecided,
        }
    }

    fn add_person<'n>(&self, needs: &'n Needs, parts: &mut Vec<Part<'n>>) {
        let (volunteer, scheme, on) = (self.candidate.volunteer, self.applied.scheme, self.applied.on);
        if let Some(band) = needs.age {
            parts.push(Part::Is(Unknown::Age(band), self.of_age(band), Missing::Age));
        }
        if needs.residence == Some(Locality::Authority) {
            let home = self.home.get_or_init(|| on_day(&lives_in(volunteer, scheme), on));
            parts.push(Part::Is(Unknown::Residence, *home, Missing::Residence));
        }
        if needs.school == Some(Locality::Authority) {
            let school = self.school.get_or_init(|| on_day(&schooled_in(volunteer, scheme), on));
            parts.push(Part::Is(Unknown::School, *school, Missing::School));
        }
    }

    fn of_age(&self, band: AgeBand) -> Met {
        let tested = band.tested_on.unwrap_or(AgeTested::DecisionDay);
        let Some(day) = self.applied.day_of(tested) else { return Met::Undecided };
        let reached =
            |age: u8| on_day(&self.candidate.volunteer.has_reached(age, &self.applied.settings), day);
        let old_enough = band.from.map_or(Met::Yes, reached);
        let too_old = band.to.map_or(Met::No, |age| reached(age.saturating_add(1)));
        old_enough.and(too_old.not())
    }

    fn add_group(&self, asked: GroupNeeds, chosen: Chosen, parts: &mut Vec<Part<'_>>) {
        let Some(hours) = self.candidate.group.as_ref().and_then(|group| group.hours(chosen)) else {
            return parts.push(Part::Is(Unknown::Group(asked), Met::Undecided, Missing::Group));
        };
        let of_all = i64::from(asked.at_least_hours) * 60;
        let together = hours.together(asked.within_months);
        let missing = Missing::GroupHours { minutes: of_all.saturating_sub(together.surely) };
        parts.push(Part::Is(Unknown::Group(asked), at_least(together, of_all), missing));
        if let Some(each) = asked.each_at_least_hours.map(|hours| i64::from(hours) * 60) {
            let count = i64::try_from(hours.below(each)).unwrap_or(i64::MAX);
            let members = at_least(hours.least, each);
            parts.push(Part::Is(Unknown::GroupMembers(asked), members, Missing::GroupMembers { count }));
        }
    }
}

fn on_day(truth: &Truth, day: Day) -> Met {
    if truth.surely().contains(day) {
        Met::Yes
    } else if truth.possibly().contains(day) {
        Met::Undecided
    } else {
        Met::No
    }
}
