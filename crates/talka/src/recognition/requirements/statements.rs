//! What the facts of a placement say of each requirement, day by day.

use super::shortfall::Shortfall;
use crate::date::{Day, Days};
use crate::law::{
    Breach, Cause, Causes, Fact, Field, Outcome, Seen, Settings, Timeline, Truth, consent_between,
};
use crate::recognition::counting::holds;
use crate::recognition::scheme::{Belonging, ContractPartyAsked, RegistrationAsked};
use crate::register::{Case, StepKind, plain};

/// What a requirement makes of a placement.
pub(super) struct Statement {
    /// Why it is not met and which fact shows it, each with the days.
    pub(super) short: Vec<((Shortfall, Fact), Days)>,
    /// The facts that are missing, each set of them with the days on which they would decide it.
    pub(super) open: Vec<(Vec<Fact>, Days)>,
}

impl Statement {
    /// Not met, for that reason, where that is surely false.
    fn of(met: &Truth, cause: Shortfall, at: Field) -> Self {
        let short = Some(met.surely_not()).filter(|days| !days.is_empty());
        let short = short.map(|days| ((cause, at.into()), days));
        let timeline = Timeline::decide(&Truth::always(true), met, |_| Causes::none());
        Self { short: short.into_iter().collect(), open: open(&timeline) }
    }
}

fn open(timeline: &Timeline) -> Vec<(Vec<Fact>, Days)> {
    let undetermined = timeline.spans().iter().filter_map(|span| match &span.outcome {
        Outcome::Undetermined(facts) => Some((facts.clone(), span.period.into())),
        _ => None,
    });
    together(undetermined)
}

/// What is the same on several days, once with all of them.
fn together<T: PartialEq>(pieces: impl Iterator<Item = (T, Days)>) -> Vec<(T, Days)> {
    let mut all: Vec<(T, Vec<Days>)> = Vec::new();
    for (what, days) in pieces {
        match all.iter_mut().find(|(known, _)| *known == what) {
            Some((_, known)) => known.push(days),
            None => all.push((what, vec![days])),
        }
    }
    all.into_iter().map(|(what, days)| (what, days.into_iter().collect())).collect()
}

/// Whether the volunteer has registered.
pub(super) fn volunteer_registered(case: &Case<'_>, asked: &RegistrationAsked) -> Statement {
    let steps = case.volunteer.steps.as_deref();
    let registrations = steps.map(|all| {
        let registrations = all.iter().filter(|step| step.kind == StepKind::Registration);
        registrations.map(|step| (step.with.as_deref(), step.on, None))
    });
    let short = Shortfall::VolunteerNotRegistered { register: asked.register };
    Statement::of(&registered(registrations, asked, Field::Steps), short, Field::Steps)
}

/// Whether the organizer is entered in that register.
pub(super) fn organization_registered(case: &Case<'_>, asked: &RegistrationAsked) -> Statement {
    let field = Field::OrganizationRegistrations;
    let registrations = case.organization.registrations.as_deref();
    let registrations =
        registrations.map(|all| all.iter().map(|one| (one.kept_by.as_deref(), one.from, one.to)));
    let short = Shortfall::OrganizationNotRegistered { register: asked.register };
    Statement::of(&registered(registrations, asked, field), short, field)
}

/// Whether one of these registrations, each with who keeps the register and its first and last day, is the one that is
/// asked for.
fn registered<'r>(
    registrations: Option<impl Iterator<Item = (Option<&'r str>, Option<Day>, Option<Day>)>>,
    asked: &RegistrationAsked,
    field: Field,
) -> Truth {
    let Some(registrations) = registrations else { return Truth::unknown(field) };
    let each = registrations.map(|(kept_by, from, to)| {
        let this_one = match &asked.kept_by {
            None => Some(true),
            Some(asked) => kept_by.map(|kept_by| plain(kept_by) == plain(asked)),
        };
        Truth::known(this_one, field)
            .and(Truth::since(from, field))
            .and(Truth::on(to.map_or_else(Days::all, Days::until)))
    });
    Truth::any(each)
}

/// Whether a consent speaks for the day, at the ages at which the Law asks for none.
pub(super) fn consent(case: &Case<'_>, settings: &Settings, through_age: u8) -> Statement {
    let until = through_age.saturating_add(1);
    let (from, seen) = (settings.consent_until().age(), Seen::consents(case));
    let timeline = consent_between(&case.person, &seen, settings, from, until);
    let breached = timeline.spans().iter().filter_map(|span| match &span.outcome {
        Outcome::Breached(breach) => match **breach {
            Breach { cause: Cause::ConsentMissing { flaw, until }, at, .. } => {
                Some(((Shortfall::LocalConsentMissing { flaw, until }, at), span.period.into()))
            }
            _ => None,
        },
        _ => None,
    });
    Statement { short: together(breached), open: open(&timeline) }
}

/// Whether the contract was made with that body.
pub(super) fn contract_party(case: &Case<'_>, asked: &ContractPartyAsked) -> Statement {
    let by_key = asked.organization.map(|id| id == case.organization.id);
    let by_number = || {
        let asked = asked.registration_number.as_ref()?.value()?;
        Some(case.organization.registration_number.as_ref()?.value()? == asked)
    };
    let same = by_key.filter(|same| *same || asked.registration_number.is_none()).or_else(by_number);
    let met = Truth::known(same, Field::RegistrationNumber);
    Statement::of(&met, Shortfall::ContractWithAnother, Field::RegistrationNumber)
}

/// Whether enough work was offered for a month.
pub(super) fn vacancy(case: &Case<'_>, at_least_hours: u32) -> Statement {
    let least = i64::from(at_least_hours) * 60;
    let monthly = case.placement.work.as_ref().and_then(|work| work.monthly_minutes).map(i64::from);
    let met = Truth::known(monthly.map(|monthly| monthly >= least), Field::MonthlyMinutes);
    let monthly = monthly.unwrap_or_default();
    Statement::of(&met, Shortfall::VacancyTooSmall { monthly, least }, Field::MonthlyMinutes)
}

/// Whether the volunteer belongs to that municipality.
pub(super) fn belonging(case: &Case<'_>, by: Belonging, municipality: &str) -> Statement {
    let lives = || {
        let residences = case.volunteer.residences.as_deref();
        let places =
            residences.map(|all| all.iter().map(|one| (one.municipality.as_deref(), one.from, one.to)));
        located(places, municipality, Field::Residences)
    };
    let learns = || {
        let schools = case.volunteer.schools.as_deref();
        let places = schools.map(|all| all.iter().map(|one| (one.municipality.as_deref(), one.from, one.to)));
        located(places, municipality, Field::Schools)
    };
    let (met, at) = match by {
        Belonging::Residence => (lives(), Field::Residences),
        Belonging::School => (learns(), Field::Schools),
        Belonging::ResidenceOrSchool => (lives().or(learns()), Field::Residences),
    };
    Statement::of(&met, Shortfall::OutsideMunicipality { by }, at)
}

/// Whether one of these places, each with its days, is in the municipality. As for residences under a scheme, one
/// without a first day has been so from the beginning.
fn located<'p>(
    places: Option<impl Iterator<Item = (Option<&'p str>, Option<Day>, Option<Day>)>>,
    municipality: &str,
    field: Field,
) -> Truth {
    let Some(places) = places else { return Truth::unknown(field) };
    let each = places.map(|(code, from, to)| {
        let days = from.map_or_else(Days::all, Days::since).and(&to.map_or_else(Days::all, Days::until));
        code.map_or_else(|| Truth::unknown(field), |code| holds(municipality, code, field))
            .and(Truth::on(days))
    });
    Truth::any(each)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Period;

    #[test]
    fn what_is_the_same_on_several_spans_is_reported_once() {
        let on = |text: &str| Days::from(Period::day(text.parse().unwrap()));
        let streaks = [("home", on("2020-06-01")), ("school", on("2020-06-02")), ("home", on("2020-06-03"))];
        let home = on("2020-06-01").or(&on("2020-06-03"));
        assert_eq!(together(streaks.into_iter()), [("home", home), ("school", on("2020-06-02"))]);
    }
}
