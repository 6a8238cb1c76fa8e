//! Recognition in English.

mod missing;

pub(in crate::text) use missing::missing_to_level;

use super::rule::rule_title;
use super::words::{bearing, hour_kind, legal_class};
use crate::lang::Lang;
use crate::recognition::{
    AfterCeremony, AgeAsked, AgeBound, AgeTested, Criterion, HoursConfirmed, Interpretation, LevelNumber,
    Locality, Need,
};
use crate::register::{AgreementForm, EvidenceKind, Mode, Role};
use crate::text::numbers::{clock, date, period};
use crate::text::plural::english;

pub(in crate::text) fn criterion(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Corrected => "the entry was replaced by a correction",
        Criterion::Rejected => "the hours were rejected or taken back",
        Criterion::Contradicted => "the records contradict each other",
        Criterion::Version => "the rules changed within these days",
        Criterion::InForce => "worked before the text was in force",
        Criterion::Period => "worked at another time",
        Criterion::Ceremony => "worked after the ceremony",
        Criterion::Deadline => "the hours were handed in too late",
        Criterion::Age => "the age does not meet the scheme",
        Criterion::Host => "the place of work does not meet the scheme",
        Criterion::HostRegistered => "the place of work is not registered in the municipality",
        Criterion::Territory => "not worked on the territory of the municipality",
        Criterion::Residence => "lives outside the municipality",
        Criterion::Kind => "hours of this kind do not count",
        Criterion::Mode => "work done in this way does not count",
        Criterion::Field => "work in this field does not count",
        Criterion::Agreement => "the agreement does not have the form it needs",
        Criterion::Confirmation => "the hours are not confirmed",
        Criterion::EnteredBy => "the hours were entered by somebody whose entries do not count",
        Criterion::Evidence => "the hours are not written down where they have to be",
        Criterion::Lawful => "not volunteer work under the Law",
        Criterion::Limit => "more hours than may count",
        Criterion::Level => "what the level takes",
    }
}

pub(in crate::text) fn interpretation(interpretation: &Interpretation) -> String {
    let text = match interpretation {
        Interpretation::Unknown(_) => "if the source does not say",
        Interpretation::Corrected => "if entries replaced by a correction do not count",
        Interpretation::Rejected => "if rejected and withdrawn hours do not count",
        Interpretation::Contradicted => "if contradictory entries do not count",
        Interpretation::Period(time) if time.every.is_some() => "if each calendar year stands by itself",
        Interpretation::Period(time) => match time.period().filter(|_| time.from.or(time.to).is_some()) {
            Some(time) => return format!("if only work at that time counts: {}", period(time, Lang::En)),
            None => "if work counts whenever it was done",
        },
        Interpretation::Earlier { count: true, .. } => "if work from before the text was in force counts too",
        Interpretation::Earlier { in_force, count: false } => {
            return format!(
                "if only work since the text was in force counts, from {}",
                date(*in_force, Lang::En)
            );
        }
        Interpretation::Ceremony { after: AfterCeremony::Count, .. } => {
            "if work after the ceremony counts too"
        }
        Interpretation::Ceremony { after: AfterCeremony::LeftOut, .. } => {
            "if work after the ceremony does not count"
        }
        Interpretation::Deadline(deadline) => {
            let at = deadline.at.map(|at| format!(", {}", clock(at, Lang::En))).unwrap_or_default();
            return format!("if it has to be handed in by {}{at}", date(deadline.on, Lang::En));
        }
        Interpretation::Age(age) => return of_age(*age),
        Interpretation::HostListed(_) => "if work counts only at the listed places",
        Interpretation::HostRegistered(Locality::Anywhere) => {
            "if it does not matter where the place of work is registered"
        }
        Interpretation::HostRegistered(Locality::Authority) => {
            "if the place of work has to be registered in the municipality"
        }
        Interpretation::Territory(Locality::Anywhere) => "if it does not matter where the work is done",
        Interpretation::Territory(Locality::Authority) => {
            "if the work has to be done on the territory of the municipality"
        }
        Interpretation::Residence(Locality::Anywhere) => "if it does not matter where volunteers live",
        Interpretation::Residence(Locality::Authority) => "if volunteers have to live in the municipality",
        Interpretation::Confirmation(HoursConfirmed::Confirmed) => "if only confirmed hours count",
        Interpretation::Confirmation(HoursConfirmed::ConfirmedByOthers) => {
            "if hours count only when somebody other than the volunteer confirmed them"
        }
        Interpretation::Confirmation(HoursConfirmed::Entered) => "if hours count that are not confirmed yet",
        Interpretation::Breaches(codes) if codes.is_empty() => {
            "if hours count that were not volunteer work under the Law"
        }
        Interpretation::Breaches(codes) if *codes == ["voids"] => {
            "if hours do not count that were not volunteer work under the Law"
        }
        Interpretation::Breaches(codes) => {
            return list("if hours with these breaches do not count", codes, |code| {
                let of_rule = rule_title(code);
                of_rule.or_else(|| code.parse().ok().map(bearing)).unwrap_or(code)
            });
        }
        Interpretation::Host(classes) => {
            return list("if work counts at", classes, |class| legal_class(*class));
        }
        Interpretation::Kind(kinds) => {
            return list("if hours count of these kinds", kinds, |kind| hour_kind(*kind));
        }
        Interpretation::Mode(modes) => {
            return list("if work counts that is done", modes, |mode| mode_of(*mode));
        }
        Interpretation::Field(fields) => {
            return list("if work counts in these fields", fields, String::as_str);
        }
        Interpretation::FieldLeftOut(fields) => {
            return list("if work does not count in these fields", fields, String::as_str);
        }
        Interpretation::EnteredWithin(days) => {
            let within = english(u64::from(*days), ["day", "days"]);
            return format!("if hours count only when they are entered within {days} {within} of the work");
        }
        Interpretation::Agreement(forms) => {
            return list("if work counts under these agreements", forms, |form| form_of(*form));
        }
        Interpretation::ConfirmedBy(roles) => {
            return list("if hours count that are confirmed by", roles, |role| role_of(*role));
        }
        Interpretation::EnteredBy(roles) => {
            return list("if hours count that are entered by", roles, |role| role_of(*role));
        }
        Interpretation::Evidence(kinds) => {
            return list("if hours count that are written down in", kinds, |kind| written_in(*kind));
        }
        Interpretation::Level(LevelNumber { title, need, number, .. }) => {
            return format!("if “{}” takes {}", title.en, number_of(*need, *number));
        }
    };
    text.to_owned()
}

fn list<T>(before: &str, items: &[T], word: impl Fn(&T) -> &str) -> String {
    format!("{before}: {}", items.iter().map(word).collect::<Vec<_>>().join(", "))
}

fn of_age(age: AgeAsked) -> String {
    let tested = match age.tested {
        Some(AgeTested::DayOfWork) => "if age is tested on the day of the work",
        Some(AgeTested::PeriodStart) => "if age is tested on the first day of the period",
        Some(AgeTested::PeriodEnd) => "if age is tested on the last day of the period",
        Some(AgeTested::PlacementStart) => "if age is tested on the first day of the placement",
        Some(AgeTested::Ceremony) => "if age is tested on the day of the ceremony",
        Some(AgeTested::DecisionDay) => "if age is tested on the day of the decision",
        None => "if it is not known on which day age is tested",
    };
    let bounds = match (age.from, age.to) {
        _ if !age.bounds_vary => return tested.to_owned(),
        (AgeBound::Years(from), AgeBound::Years(to)) => format!("and is {from} to {to}"),
        (AgeBound::Years(from), _) => format!("and is {from} or more"),
        (_, AgeBound::Years(to)) => format!("and is {to} or less"),
        _ => "and has no bounds".to_owned(),
    };
    format!("{tested} {bounds}")
}

fn mode_of(mode: Mode) -> &'static str {
    match mode {
        Mode::OnSite => "on site",
        Mode::Remote => "remotely",
        Mode::Abroad => "abroad",
    }
}

fn form_of(form: AgreementForm) -> &'static str {
    match form {
        AgreementForm::Written => "written",
        AgreementForm::Oral => "oral",
    }
}

fn role_of(role: Role) -> &'static str {
    match role {
        Role::Volunteer => "the volunteer",
        Role::Host => "the place of work",
        Role::Coordinator => "the coordinator",
        Role::School => "a school",
        Role::Municipality => "the municipality",
    }
}

fn written_in(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Booklet => "a booklet",
        EvidenceKind::ElectronicForm => "an electronic form",
        EvidenceKind::Contract => "a contract",
        EvidenceKind::List => "a list",
    }
}

fn number_of(need: Need, number: u32) -> String {
    match need {
        Need::AtLeastHours => format!("{number} h or more"),
        Need::MoreThanHours => format!("more than {number} h"),
        Need::BelowHours => format!("fewer than {number} h"),
        Need::UpToHours => format!("at most {number} h"),
        Need::AtLeastDays => format!("so many days of work: {number}"),
        Need::Fields => format!("so many fields of work: {number}"),
        Need::OneHostPercent => format!("{number} % of the hours at one place"),
        Need::MonthsOfService => format!("so many months: {number}"),
    }
}
