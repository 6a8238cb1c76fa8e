//! `barred-from-children`, `permit-scope`
//!
//! **The Law**: Children's Rights Protection Law, section 72(5): where children are (in institutions of care, education
//! or health care, at events for them or with them) nobody volunteers who (1) was convicted of an offence with violence or
//! the threat of it, spent or not, save with a permit that since 8 December 2021 the Children's Protection Centre (until
//! 31 December 2023 the inspectorate VBTAI) may give once it is spent; (2) was convicted of an offence against morals and
//! sexual inviolability; (3) is under compulsory medical measures; (4) was fined under section 81, for three years. It
//! does not hold for one-off or short services, nor where no child is present. Cabinet Regulation No. 13 of 2024, point 3:
//! a permit may be limited to some groups of children.
//! **What is checked**: for each day of such work, whether a check in the Punishment Register showed one of these; and
//! whether a limited permit extends to all groups with whom the work is done. Where nobody was checked it is
//! undetermined, save on days for which an exception surely holds. A permit answers only the first.
//! **Example**: convicted of violence, a permit from 1 March 2024, and work at a school from 1 February: barred until
//! 29 February. Fined by a decision final on 1 March 2023: barred until 28 February 2026.
//! **Source**: <https://likumi.lv/ta/id/49096>; <https://likumi.lv/ta/id/348995>.
//! **In force**: from 8 April 2014; clause 4 surely from 21 February 2026. The regulation from 11 January 2024.

use super::super::cause::{Bar, Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::{
    BTAL_72_5_1, BTAL_72_5_2, BTAL_72_5_3, BTAL_72_5_4, BTAL_72_5_4_EARLIER, FINE_BARS_YEARS, MK13_3,
    PERMIT_AUTHORITY, PERMITS,
};
use super::super::rule::{Judge, Rule, VolunteerRule};
use super::super::seen::Seen;
use super::super::settings::Settings;
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use super::punishments::{checks, fined, punished, shown};
use crate::date::Days;
use crate::register::{Case, ChildPermit, Conviction, Person, Volunteer};

pub(super) static BARRED_FROM_CHILDREN: Rule = Rule {
    code: "barred-from-children",
    provision: &BTAL_72_5_1,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::OfVolunteer(VolunteerRule {
        length: checks_and_permits,
        seen: Seen::among_children,
        judge: barred,
    }),
    enabled: Rule::always,
    sensitive: true,
};

pub(super) static PERMIT_SCOPE: Rule = Rule {
    code: "permit-scope",
    provision: &MK13_3,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::OfVolunteer(VolunteerRule { length: checks_and_permits, seen: among_groups, judge: scope }),
    enabled: Rule::always,
    sensitive: true,
};

fn checks_and_permits(volunteer: &Volunteer) -> usize {
    checks(volunteer).saturating_add(volunteer.child_permits.as_ref().map_or(0, Vec::len))
}

fn among_groups<'r>(case: &Case<'r>) -> Seen<'r> {
    let work = case.placement.work.as_ref();
    let child_groups = work.and_then(|work| work.child_groups.as_deref());
    Seen { child_groups, ..Seen::among_children(case) }
}

fn barred(person: &Person<'_>, seen: &Seen<'_>, _: &Settings) -> Timeline {
    let volunteer = person.volunteer;
    let with_children = seen.among_children.with_children();
    if with_children.possibly().is_empty() {
        return Timeline::silent();
    }
    let violence = punished(volunteer, &[Conviction::Violence], &[]);
    let sexual = punished(volunteer, &[Conviction::SexualOffence], &[]);
    let medical = punished(volunteer, &[Conviction::MedicalMeasures], &[]);
    let fine = FINE_BARS_YEARS.spans().fold(Truth::always(false), |fine, (period, years)| {
        fine.or(fined(volunteer, years).and(Truth::on(Days::from(period))))
    });
    let known = [&violence, &sexual, &medical, &fine].into_iter().any(|truth| !truth.surely().is_empty());
    let (permitted, spared) = (permitted(volunteer), seen.among_children.spared());
    // Nobody is asked for a permit or an exception as long as nobody is known to need one.
    let only_sure = |truth: Truth| if known { truth } else { Truth::on(truth.surely().clone()) };
    let unpermitted = violence.and(only_sure(permitted).not());
    let barred = unpermitted.clone().or(sexual.clone()).or(medical.clone()).or(fine);
    let free = barred.not().or(only_sure(spared));

    Timeline::decide(&with_children, &free, |days| {
        let under = |bar, kind, by| {
            let at = Fact::nth(Field::CheckConvictions, shown(volunteer, &[kind]).unwrap_or(0));
            Breach::under(Cause::BarredFromChildren { bar }, at, by)
        };
        let of_violence = |bar| under(bar, Conviction::Violence, &BTAL_72_5_1);
        let for_good = [
            (sexual.surely().clone(), under(Bar::SexualOffence, Conviction::SexualOffence, &BTAL_72_5_2)),
            (
                medical.surely().clone(),
                under(Bar::MedicalMeasures, Conviction::MedicalMeasures, &BTAL_72_5_3),
            ),
        ];
        let by_authority = PERMIT_AUTHORITY.spans().map(|(period, authority)| {
            let days = unpermitted.surely().and(&Days::from(period));
            (days, of_violence(Bar::Violence { authority }))
        });
        let earlier = (unpermitted.surely().clone(), of_violence(Bar::ViolenceEarlier));
        let of_fine = |by| under(Bar::Fine, Conviction::Fine, by);
        let read = (Days::from(BTAL_72_5_4.in_force), of_fine(&BTAL_72_5_4));
        let causes = for_good.into_iter().chain(by_authority).chain([earlier, read]);
        Causes::first_of(&days, causes, of_fine(&BTAL_72_5_4_EARLIER))
    })
}

fn scope(person: &Person<'_>, seen: &Seen<'_>, _: &Settings) -> Timeline {
    let volunteer = person.volunteer;
    let limited = || each_permit(volunteer).filter(|(_, permit)| permit.limited_to.is_some());
    // Those without a first day come last.
    let Some((first, _)) = limited().min_by_key(|(_, permit)| (permit.from.is_none(), permit.from)) else {
        return Timeline::silent();
    };
    let violence = punished(volunteer, &[Conviction::Violence], &[Conviction::SexualOffence]);
    let needed = seen.among_children.with_children().and(seen.among_children.spared().not()).and(violence);
    let applies = needed.and(Truth::any(limited().map(|(n, permit)| holds(permit, n))));
    let suits = each_permit(volunteer).map(|(n, permit)| {
        let extends = permit.limited_to.as_ref().map_or(Some(true), |limit| {
            seen.child_groups.map(|groups| groups.iter().all(|group| limit.contains(group)))
        });
        holds(permit, n).and(Truth::known(extends, Field::ChildGroups))
    });
    Timeline::decide(&applies, &Truth::any(suits), |days| {
        Causes::one(days, Breach::new(Cause::PermitScope, Fact::nth(Field::ChildPermitLimit, first)))
    })
}

/// Whether a permit holds, for whatever children.
fn permitted(volunteer: &Volunteer) -> Truth {
    match &volunteer.child_permits {
        None => Truth::unknown(Field::ChildPermits).and(Truth::on(Days::since(PERMITS))),
        Some(_) => Truth::any(each_permit(volunteer).map(|(n, permit)| holds(permit, n))),
    }
}

fn each_permit(volunteer: &Volunteer) -> impl Iterator<Item = (usize, &ChildPermit)> {
    volunteer.child_permits.iter().flatten().enumerate()
}

/// The days of a permit. Nobody could give one before the law provided for it.
fn holds(permit: &ChildPermit, n: usize) -> Truth {
    let until = permit.to.map_or_else(Days::all, Days::until);
    Truth::since(permit.from, Fact::nth(Field::ChildPermitFrom, n))
        .and(Truth::on(until))
        .and(Truth::on(Days::since(PERMITS)))
}
