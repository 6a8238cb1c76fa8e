//! Conditions that are met on days.

use std::collections::BTreeSet;

use super::answers::Met;
use super::applied::Applied;
use crate::date::{Day, Days, Period};
use crate::identity::RegistrationNumber;
use crate::law::{Field, Truth};
use crate::recognition::scheme::{AgeAsked, AgeBound, AgeTested, Locality, Scheme, holders};
use crate::register::{Case, LegalClass, Organization, StatusKind, Volunteer};
use crate::territory::{self, Municipality};

/// Whether the volunteer has the age that is asked for.
pub(super) fn of_age(applied: &Applied<'_>, case: &Case<'_>, asked: AgeAsked) -> Truth {
    let bound = |bound: AgeBound, years: fn(u8) -> u8| match bound {
        AgeBound::None => None,
        AgeBound::Unknown => Some(Truth::unknown(Field::Born)),
        AgeBound::Years(age) => Some(case.has_reached(years(age), &applied.settings)),
    };
    let old_enough = bound(asked.from, |age| age).unwrap_or_else(|| Truth::always(true));
    let too_old = bound(asked.to, |age| age.saturating_add(1)).unwrap_or_else(|| Truth::always(false));
    let of_age = old_enough.and(too_old.not());
    let on = |day: Option<Day>| match day {
        Some(day) => of_age.clone().frozen_on(day),
        None => Truth::unknown(Field::Born),
    };
    match asked.tested {
        Some(AgeTested::DayOfWork) => of_age,
        Some(AgeTested::PlacementStart) => on(case.start()),
        Some(tested) => on(applied.day_of(tested)),
        None => Truth::unknown(Field::Born),
    }
}

/// Whether the host is of one of these classes. A social enterprise is one on the days on which its status held.
pub(super) fn of_class(host: &Organization, classes: &[LegalClass]) -> Truth {
    let Some(class) = host.class else { return Truth::unknown(Field::Class) };
    let listed = classes.contains(&class);
    let enterprise = classes.contains(&LegalClass::SocialEnterprise);
    match class {
        LegalClass::SocialEnterprise if enterprise => status_held(host),
        LegalClass::Merchant if !listed && enterprise && host.statuses.is_some() => status_held(host),
        _ => Truth::always(listed),
    }
}

fn status_held(host: &Organization) -> Truth {
    let Some(statuses) = &host.statuses else { return Truth::unknown(Field::Statuses) };
    let granted = statuses.iter().filter(|status| status.kind == StatusKind::SocialEnterprise);
    Truth::any(granted.map(|status| {
        let held = status.to.map_or_else(Days::all, Days::until);
        Truth::since(status.from, Field::Statuses).and(Truth::on(held))
    }))
}

/// Whether the host is one of those listed by registration number.
pub(super) fn is_listed(host: &Organization, listed: &BTreeSet<RegistrationNumber>) -> Truth {
    let number = host.registration_number.as_ref().and_then(crate::identity::Stated::value);
    Truth::known(number.map(|number| listed.contains(&number)), Field::RegistrationNumber)
}

/// What stands for a fact about a place that is missing: a decision says which condition is open, not for which fact.
const PLACE: Field = Field::Residences;

/// Whether something lies where the scheme asks.
pub(super) fn in_place(place: Locality, scheme: &Scheme, code: Option<&str>) -> Truth {
    match (place, &scheme.authority.municipality, code) {
        (Locality::Anywhere, ..) => Truth::always(true),
        (Locality::Authority, Some(authority), Some(code)) => holds(authority, code, PLACE),
        (Locality::Authority, ..) => Truth::unknown(PLACE),
    }
}

/// Whether the territory with the second code lies on that of the first, or of those who took it over. A register may
/// hold the code of a municipality that ended, or that came later.
pub(in crate::recognition) fn holds(authority: &str, code: &str, missing: Field) -> Truth {
    if authority == code {
        return Truth::always(true);
    }
    let (Ok(authority), Ok(place)) = (authority.parse::<Municipality>(), code.parse::<Municipality>()) else {
        return Truth::unknown(missing);
    };
    let (mut surely, mut possibly) = (Days::none(), Days::none());
    for list in territory::lists() {
        let days = Days::from(list);
        let (ours, theirs) = (holders(authority, list.first()), holders(place, list.first()));
        if theirs.iter().any(|one| ours.contains(one)) {
            possibly = possibly.or(&days);
            if theirs.iter().all(|one| ours.contains(one)) {
                surely = surely.or(&days);
            }
        }
    }
    Truth::between(surely, possibly, missing)
}

/// Whether the volunteer lives in the municipality.
pub(in crate::recognition) fn lives_in(volunteer: &Volunteer, scheme: &Scheme) -> Truth {
    let Some(residences) = &volunteer.residences else { return Truth::unknown(PLACE) };
    Truth::any(residences.iter().map(|home| {
        let there = home.municipality.as_deref();
        during(there, (home.from, home.to), scheme)
    }))
}

/// Whether the volunteer goes to a school in the municipality.
pub(in crate::recognition) fn schooled_in(volunteer: &Volunteer, scheme: &Scheme) -> Truth {
    let Some(schools) = &volunteer.schools else { return Truth::unknown(PLACE) };
    Truth::any(schools.iter().map(|school| {
        let there = school.municipality.as_deref();
        during(there, (school.from, school.to), scheme)
    }))
}

/// Whether something lies in the municipality, on those days on which it is at all.
fn during(code: Option<&str>, (from, to): (Option<Day>, Option<Day>), scheme: &Scheme) -> Truth {
    let days = from.map_or_else(Days::all, Days::since).and(&to.map_or_else(Days::all, Days::until));
    in_place(Locality::Authority, scheme, code).and(Truth::on(days))
}

/// Adds the days that are in the set, or not, while it is otherwise on the day before.
pub(super) fn changes_of(set: &Days, days: &mut Vec<Day>) {
    for period in set.periods() {
        days.push(period.first());
        if period.last() < Day::MAX {
            days.push(period.last().plus(1));
        }
    }
}

/// Whether each day of a period is among these; where some are, that is undecided.
pub(super) fn on_all_days(surely: &Days, possibly: &Days, period: Period) -> Met {
    if surely.covers(period) {
        Met::Yes
    } else if possibly.meets(period) {
        Met::Undecided
    } else {
        Met::No
    }
}
