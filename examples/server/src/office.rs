//! What the server keeps, in memory; a database would hold the same.

use std::collections::HashMap;
use std::sync::Arc;

use talka::date::Day;
use talka::law::{Judged, Presume, Settings};
use talka::recognition::awards::Ledger;
use talka::recognition::{Applied, Candidate, Decision, Scheme, Tally, decide, tallies};
use talka::register::{HourLog, PlacementId, Register, RegisterErrors, VolunteerId};

/// The people of an office, the scheme it recognizes them by and the awards that were made.
pub struct Office {
    /// The scheme.
    pub scheme: Arc<Scheme>,
    /// The awards so far.
    pub ledger: Ledger,
    people: HashMap<VolunteerId, Person>,
    of_placements: HashMap<PlacementId, VolunteerId>,
}

/// What judging one person takes, so that a request costs no more in a large office.
pub(crate) struct Person {
    id: VolunteerId,
    pub(crate) register: Arc<Register>,
    /// What the hours come to under the scheme, and for which day: the period that it counts is the one of that day.
    /// `serde_json` writes both, to be kept.
    tally: Tally,
    tallied_on: Day,
}

impl Office {
    /// An office with the people of a register, judged with these settings.
    pub fn new(register: &Register, scheme: Scheme, settings: &Settings) -> Self {
        let scheme = Arc::new(scheme);
        let mut office =
            Self { scheme, ledger: Ledger::default(), people: HashMap::new(), of_placements: HashMap::new() };
        for volunteer in register.volunteers() {
            let Some(slice) = register.slice(volunteer.id) else { continue };
            let theirs = slice.placements().iter().filter(|placement| placement.volunteer == volunteer.id);
            office.of_placements.extend(theirs.map(|placement| (placement.id, volunteer.id)));
            office
                .people
                .insert(volunteer.id, Person::of(volunteer.id, Arc::new(slice), &office.scheme, settings));
        }
        office
    }

    /// The person whose placement that is.
    pub(crate) fn person_of(&mut self, placement: PlacementId) -> Option<&mut Person> {
        self.people.get_mut(self.of_placements.get(&placement)?)
    }

    /// What the hours of somebody come to on the day of these settings, and what each level still takes.
    pub(crate) fn progress(&mut self, volunteer: VolunteerId, settings: Settings) -> Option<Decision> {
        let person = self.people.get_mut(&volunteer)?;
        let register = Arc::clone(&person.register);
        let mut candidate = Candidate::new(register.volunteer(volunteer)?);
        register.cases().for_each(|case| candidate.add_placement(&case));
        let tally = person.tally(&self.scheme, &settings);
        let applied = Applied { scheme: &self.scheme, on: settings.today, settings };
        Some(decide(&applied, &candidate, tally, &self.ledger))
    }
}

impl Person {
    fn of(id: VolunteerId, register: Arc<Register>, scheme: &Scheme, settings: &Settings) -> Self {
        // What the scheme presumes is said beforehand: else the register would be judged without it, and then anew.
        let mut presuming = *settings;
        presuming.presume = Some(scheme.presume.unwrap_or(Presume::USUAL));
        let judged = Judged::new(Arc::clone(&register), &presuming);
        // An entry that corrects one of somebody else brings that person along.
        let theirs = tallies(&judged, scheme).into_iter().find(|(volunteer, _)| volunteer.id == id);
        let tally = theirs.map(|(_, tally)| tally).unwrap_or_default();
        Self { id, register, tally, tallied_on: settings.today }
    }

    /// What the hours come to on the day of these settings: counted again on another day than the last time.
    fn tally(&mut self, scheme: &Scheme, settings: &Settings) -> &Tally {
        if self.tallied_on != settings.today {
            *self = Self::of(self.id, Arc::clone(&self.register), scheme, settings);
        }
        &self.tally
    }

    /// Keeps an entry, and what the hours come to with it.
    pub(crate) fn save(
        &mut self,
        entry: HourLog,
        scheme: &Scheme,
        settings: &Settings,
    ) -> Result<(), RegisterErrors> {
        let mut parts = Register::clone(&self.register).into_parts();
        parts.hour_logs.push(entry);
        *self = Self::of(self.id, Arc::new(Register::new(parts)?), scheme, settings);
        Ok(())
    }
}
