//! A register that is written line by line, and judged and recognised at the end.

use talka::law::{Judged, Presume, Settings};
use talka::recognition::awards::{AwardKey, AwardPeriod, Earned, Ledger};
use talka::recognition::{
    Clause, Criterion, Decision, HourRule, Needs, Recognition, Scheme, SchemeText, builtin, recognize,
};
use talka::register::{
    Confirmation, ConfirmationState, HourLog, LegalClass, Organization, OrganizationId, Parts, Placement,
    Register, Role, Volunteer,
};
use uuid::Uuid;

/// A municipal library and an association; people who volunteer at the library.
pub(crate) struct Town(pub(crate) Parts);

pub(crate) const LIBRARY: OrganizationId = OrganizationId::from_u128(0xA1);
pub(crate) const ASSOCIATION: OrganizationId = OrganizationId::from_u128(0xA2);

impl Town {
    pub(crate) fn new() -> Self {
        let library = Organization::new(LIBRARY).class(LegalClass::MunicipalInstitution);
        let association = Organization::new(ASSOCIATION).class(LegalClass::Association);
        Self(Parts { organizations: vec![library, association], ..Parts::default() })
    }

    /// A town with one volunteer, who was born on that day.
    pub(crate) fn with(born: &str) -> Self {
        let mut town = Self::new();
        town.person(born);
        town
    }

    /// A volunteer at the library, unpaid.
    pub(crate) fn person(&mut self, born: &str) -> &mut Volunteer {
        let position = self.0.volunteers.len();
        let born = serde_json::from_value::<Register>(serde_json::json!({
            "volunteers": [{ "id": Uuid::nil(), "born": born }]
        }));
        let born = born.unwrap().volunteers()[0].born;
        self.0.volunteers.push(Volunteer::new(id(0xB, position)).born(born));
        let placement = Placement::new(id(0xC, position), id(0xB, position), LIBRARY);
        self.0.placements.push(placement.payments(Vec::new()));
        self.0.volunteers.last_mut().unwrap()
    }

    /// Hours of the volunteer who came last, confirmed by the coordinator.
    pub(crate) fn hours(&mut self, on: &str, minutes: i32) -> &mut HourLog {
        let placement = self.0.placements.last().unwrap().id;
        let log = HourLog::new(id(0xD, self.0.hour_logs.len()), placement, on.parse().unwrap(), minutes);
        let confirmation = confirmation(ConfirmationState::Confirmed, Some(Role::Coordinator));
        self.0.hour_logs.push(log.confirmation(confirmation));
        self.0.hour_logs.last_mut().unwrap()
    }

    pub(crate) fn recognize(&self, scheme: &Scheme, earlier: &[AwardKey]) -> Recognition {
        let register = Register::new(self.0.clone()).unwrap();
        let settings = Settings::on("2021-06-30".parse().unwrap()).with_presume(Presume::default());
        recognize(&Judged::new(register.clone(), &settings), scheme, &ledger(earlier))
    }

    /// What the scheme makes of the first volunteer.
    pub(crate) fn decision(&self, scheme: &Scheme) -> Decision {
        self.recognize(scheme, &[]).decisions.remove(0)
    }

    /// What becomes of the hours of the first volunteer.
    pub(crate) fn fate(&self, scheme: &Scheme) -> Fate {
        Fate::of(&self.decision(scheme))
    }
}

/// A ledger of every award there is: these.
pub(crate) fn ledger(earlier: &[AwardKey]) -> Ledger {
    let mut ledger = Ledger::default().complete_for(AwardPeriod::default()).unwrap();
    for key in earlier {
        let _ = ledger.grant(Earned::new(key.clone()), "2021-06-30".parse().unwrap()).unwrap();
    }
    ledger
}

impl Fate {
    /// What became of the hours of a decision.
    pub(crate) fn of(decision: &Decision) -> Self {
        match (&decision.not_counted[..], &decision.undecided_by[..], decision.standing.counted) {
            ([], [], _) => Fate::Counts,
            ([fails], [], 0) => Fate::Fails(fails.reason),
            ([], [open], 0) => Fate::Undecided(open.reason),
            _ => Fate::Mixed,
        }
    }
}

/// What becomes of hours, where all of them go the same way.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Counts,
    Fails(Criterion),
    Undecided(Criterion),
    Mixed,
}

pub(crate) fn id<I: From<Uuid>>(kind: u128, position: usize) -> I {
    Uuid::from_u128(kind << 64 | u128::try_from(position).unwrap()).into()
}

pub(crate) fn confirmation(state: ConfirmationState, role: Option<Role>) -> Confirmation {
    Confirmation::new(state).role(role)
}

pub(crate) fn jekabpils() -> Scheme {
    Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap()).unwrap()
}

/// The scheme of Jēkabpils with something changed.
pub(crate) fn changed(change: impl FnOnce(&mut SchemeText)) -> Scheme {
    let mut text = jekabpils().into_text();
    change(&mut text);
    Scheme::new(text).unwrap()
}

/// The same scheme with its conventions as if they were said.
pub(crate) fn outspoken() -> Scheme {
    changed(|text| {
        say(&mut text.age.as_mut().unwrap().tested_on);
        say(&mut text.hosts.as_mut().unwrap().classes);
        say(&mut text.volunteers.as_mut().unwrap().residence);
        let hours = text.hours.as_mut().unwrap();
        say(&mut hours.kinds);
        say(&mut hours.confirmation);
        say(&mut hours.excluded_breaches);
    })
}

fn say<T: Clone>(clause: &mut Option<Clause<T>>) {
    if let Some(Clause::Silent { assume, .. }) = clause {
        *clause = Some(Clause::Says(assume.clone()));
    }
}

/// So many hours or more.
pub(crate) fn hours_needed(hours: u32) -> Needs {
    Needs::default().at_least_hours(Clause::Says(hours))
}

/// What is changed of the hours that count.
pub(crate) fn changed_hours(change: impl FnOnce(&mut HourRule)) -> Scheme {
    changed(|text| change(text.hours.as_mut().unwrap()))
}
