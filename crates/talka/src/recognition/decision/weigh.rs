//! Whether a level's needs are met, and what is missing.

use super::candidate::Candidate;
use super::missing::{AllOf, Missing};
use crate::date::{Day, Period};
use crate::law::Truth;
use crate::order::distinct;
use crate::recognition::awards::{AwardQuery, Earlier, Ledger};
use crate::recognition::calendar::{month, whole_months};
use crate::recognition::counting::{
    Applied, Between, Chosen, Interpretations, Measure, Met, lives_in, schooled_in,
};
use crate::recognition::scheme::{
    AgeBand, AgeTested, AwardedEarlier, DeadlineOf, GroupNeeds, Locality, Need, Needs, Nominated,
};
use crate::register::StepKind;

/// Everything on which it hangs whether needs are met.
pub(super) struct Scales<'a> {
    pub(super) applied: &'a Applied<'a>,
    pub(super) interpretations: &'a Interpretations<'a>,
    pub(super) chosen: Chosen,
    pub(super) candidate: &'a Candidate<'a>,
    /// The minutes of each member of the group.
    pub(super) group: &'a [Between<i64>],
    pub(super) ledger: &'a Ledger,
}

/// Hears of each part of needs whether it is met, and what is missing where it is not.
type Hear<'h> = &'h mut dyn FnMut(Met, &dyn Fn() -> Missing);

impl Scales<'_> {
    /// Whether the needs are met by these hours, and by what was done up to that day, or at all.
    pub(super) fn met(&self, needs: &Needs, hours: &Measure, until: Option<Day>) -> Met {
        let mut met = Met::Yes;
        self.parts(needs, hours, until, &mut |part, _| met = met.and(part));
        met
    }

    /// What is missing.
    pub(super) fn missing(&self, needs: &Needs, hours: &Measure) -> Vec<Missing> {
        let mut missing = Vec::new();
        self.parts(needs, hours, None, &mut |part, lacks| {
            if part != Met::Yes {
                missing.push(lacks());
            }
        });
        missing
    }

    fn parts(&self, needs: &Needs, hours: &Measure, until: Option<Day>, hear: Hear<'_>) {
        self.numbers(needs, hours, hear);
        streaks(needs, hours, hear);
        self.deeds(needs, hours, until, hear);
        self.person(needs, hear);
        if let Some(group) = needs.group {
            self.group(group, hear);
        }
        for nested in needs.all.iter().flatten() {
            self.parts(nested, hours, until, hear);
        }
        if let Some(any) = &needs.any {
            let met = any.iter().map(|nested| self.met(nested, hours, until)).fold(Met::No, Met::or);
            hear(met, &|| Missing::OneOf {
                ways: any.iter().map(|nested| AllOf(self.missing(nested, hours))).collect(),
            });
        }
        if let Some(not) = &needs.not {
            hear(self.met(not, hours, until).not(), &|| match not.awarded {
                Some(_) => Missing::NotAwarded,
                None => Missing::Otherwise,
            });
        }
    }

    fn numbers(&self, needs: &Needs, hours: &Measure, hear: Hear<'_>) {
        for (need, clause) in needs.numbers() {
            let numbers = self.interpretations.numbers(clause, self.chosen);
            let Some(first) = numbers.first().copied() else {
                hear(Met::Undecided, &|| Missing::NotSaid { need });
                continue;
            };
            let minutes = i64::from(first) * 60;
            let each = |met: &dyn Fn(i64) -> Met| Met::agreed(numbers.iter().map(|n| met(i64::from(*n))));
            let asked = match needs.within_months {
                Some(months) => hours.within_months(months),
                None => hours.minutes(),
            };
            let missing_hours = |minutes: i64| match needs.within_months {
                Some(months) => Missing::HoursWithin { minutes, months },
                None => Missing::Hours { minutes },
            };
            let all = hours.minutes();
            match need {
                Need::AtLeastHours => {
                    hear(each(&|n| at_least(asked, n * 60)), &|| missing_hours(minutes - asked.surely));
                }
                Need::MoreThanHours => {
                    hear(each(&|n| at_least(asked, n * 60 + 1)), &|| {
                        missing_hours(minutes + 1 - asked.surely)
                    });
                }
                Need::BelowHours => hear(each(&|n| at_least(all, n * 60).not()), &|| Missing::TooManyHours {
                    minutes: (all.at_most - minutes + 1).max(0),
                }),
                Need::UpToHours => hear(each(&|n| at_least(all, n * 60 + 1).not()), &|| {
                    Missing::TooManyHours { minutes: (all.at_most - minutes).max(0) }
                }),
                Need::Fields => {
                    let fields = hours.fields();
                    hear(each(&|n| at_least(fields, n)), &|| Missing::Fields {
                        count: i64::from(first) - fields.surely,
                    });
                }
                Need::OneHostPercent => {
                    let percent = hours.one_host_percent();
                    hear(each(&|n| at_least(percent, n)), &|| Missing::OneHost { percent: first });
                }
                Need::MonthsOfService => {
                    let ends = hours.ends();
                    let months = |ends: Option<(Day, Day)>| ends.map_or(0, whole_months);
                    let served = Between { surely: months(ends.surely), at_most: months(ends.at_most) };
                    hear(each(&|n| at_least(served, n)), &|| Missing::MonthsOfService {
                        count: i64::from(first) - served.surely,
                    });
                }
            }
        }
    }

    fn deeds(&self, needs: &Needs, hours: &Measure, until: Option<Day>, hear: Hear<'_>) {
        if needs.contact_each_month.is_some() {
            let (met, missing) = self.contacts(hours, until);
            hear(met, &|| Missing::Contacts { count: missing });
        }
        if let Some(contract) = &needs.contract {
            let met = self.candidate.has_contract(contract.with.as_deref(), until);
            hear(met, &|| Missing::Contract);
        }
        if let Some(registration) = &needs.registration {
            let kind = StepKind::Registration;
            let met = self.candidate.has_done(kind, registration.with.as_deref(), &[], until);
            hear(met, &|| Missing::Registration);
        }
        if let Some(nominated) = &needs.nomination {
            hear(self.nominated(nominated, until), &|| Missing::Nomination);
        }
        if let Some(name) = &needs.attested {
            let met = self.candidate.has_done(StepKind::Attested, Some(name), &[], until);
            hear(met, &|| Missing::Attested { name: name.clone() });
        }
        if let Some(awarded) = &needs.awarded {
            hear(self.awarded(awarded), &|| Missing::Awarded);
        }
    }

    fn nominated(&self, nominated: &Nominated, until: Option<Day>) -> Met {
        let deadlines = self.interpretations.deadlines(DeadlineOf::Nomination, self.chosen);
        self.candidate.has_done_so(StepKind::Nomination, &deadlines, until, |step| {
            match (&nominated.by, step.by) {
                (None, _) => Met::Yes,
                (Some(_), None) => Met::Undecided,
                (Some(classes), Some(by)) => Met::known(classes.contains(&by)),
            }
        })
    }

    /// Whether there was a contact in each calendar month, and in how many there was none.
    fn contacts(&self, hours: &Measure, until: Option<Day>) -> (Met, i64) {
        let ends = hours.ends();
        let Some(all) = ends.at_most else { return (Met::No, 1) };
        let Some((days, undated)) = self.candidate.contacts() else { return (Met::Undecided, 1) };
        let days = days.iter().filter(|day| until.is_none_or(|until| **day <= until));
        let months = distinct(days.map(|day| month(*day)));
        let without = |(first, last): (Day, Day)| {
            let within = months.iter().filter(|n| (month(first)..=month(last)).contains(*n)).count();
            month(last) - month(first) + 1 - i64::try_from(within).unwrap_or(i64::MAX)
        };
        let [surely, at_most] = [ends.surely.map_or(0, without), without(all)];
        let undated = i64::try_from(undated).unwrap_or(i64::MAX);
        let met = if ends.surely.is_some() && at_most <= 0 {
            Met::Yes
        } else if surely > undated {
            Met::No
        } else {
            Met::Undecided
        };
        (met, surely)
    }

    /// Whether such an award was made earlier, as far as the ledger can tell.
    fn awarded(&self, asked: &AwardedEarlier) -> Met {
        let Applied { scheme, on, .. } = *self.applied;
        let year = scheme.period_on(on).to.unwrap_or(on).year();
        let during = match asked.years_before {
            None => Some(Period::new(Day::MIN, Day::MAX)),
            Some(years) => i32::try_from(years).ok().map(|years| {
                let first = Day::new(year.saturating_sub(years), 1, 1).unwrap_or(Day::MIN);
                Day::new(year, 1, 1).ok().and_then(|next| Period::new(first, next.plus(-1)))
            }),
        };
        let Some(during) = during.flatten() else { return Met::No };
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

    fn person(&self, needs: &Needs, hear: Hear<'_>) {
        let volunteer = self.candidate.volunteer;
        let on = self.applied.on;
        if let Some(band) = needs.age {
            hear(self.of_age(band), &|| Missing::Age);
        }
        if needs.residence == Some(Locality::Authority) {
            hear(on_day(&lives_in(volunteer, self.applied.scheme), on), &|| Missing::Residence);
        }
        if needs.school == Some(Locality::Authority) {
            hear(on_day(&schooled_in(volunteer, self.applied.scheme), on), &|| Missing::School);
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

    fn group(&self, asked: GroupNeeds, hear: Hear<'_>) {
        if self.group.is_empty() {
            return hear(Met::Undecided, &|| Missing::Group);
        }
        let sum = |minutes: fn(&Between<i64>) -> i64| {
            self.group.iter().map(minutes).fold(0_i64, i64::saturating_add)
        };
        let all = Between { surely: sum(|member| member.surely), at_most: sum(|member| member.at_most) };
        let asked_of_all = i64::from(asked.at_least_hours) * 60;
        hear(at_least(all, asked_of_all), &|| Missing::GroupHours { minutes: asked_of_all - all.surely });
        let Some(each) = asked.each_at_least_hours.map(|hours| i64::from(hours) * 60) else { return };
        let members = self.group.iter().map(|member| at_least(*member, each));
        let short = self.group.iter().filter(|member| member.surely < each).count();
        hear(members.fold(Met::Yes, Met::and), &|| Missing::GroupMembers {
            count: i64::try_from(short).unwrap_or(i64::MAX),
        });
    }
}

fn streaks(needs: &Needs, hours: &Measure, hear: Hear<'_>) {
    if let Some(streak) = needs.months_in_a_row {
        let (run, count) = (hours.months_in_a_row(streak), i64::from(streak.count));
        hear(at_least(run, count), &|| Missing::MonthsInARow {
            count: count - run.surely,
            minutes: streak.at_least_minutes,
        });
    }
    if let Some(streak) = needs.weeks_in_a_row {
        let (run, count) = (hours.weeks_in_a_row(streak), i64::from(streak.count));
        hear(at_least(run, count), &|| Missing::WeeksInARow {
            count: count - run.surely,
            minutes: streak.at_least_minutes,
        });
    }
}

fn at_least(is: Between<i64>, asked: i64) -> Met {
    if is.surely >= asked {
        Met::Yes
    } else if is.at_most < asked {
        Met::No
    } else {
        Met::Undecided
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
