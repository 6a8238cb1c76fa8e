//! What the server keeps, in memory; a database would hold the same.

use std::collections::HashMap;
use std::sync::Arc;

use talka::law::{Judged, Settings};
use talka::recognition::awards::Ledger;
use talka::recognition::{Scheme, Tally, tallies};
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
    /// What the hours come to under the scheme. `serde_json` writes it, to be kept.
    pub(crate) tally: Tally,
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
            office.people.insert(volunteer.id, Person::new(volunteer.id, slice, &office.scheme, settings));
        }
        office
    }

    /// The person whose placement that is.
    pub(crate) fn person_of(&mut self, placement: PlacementId) -> Option<&mut Person> {
        self.people.get_mut(self.of_placements.get(&placement)?)
    }

    pub(crate) fn person(&self, volunteer: VolunteerId) -> Option<&Person> {
        self.people.get(&volunteer)
    }
}

impl Person {
    fn new(id: VolunteerId, slice: Register, scheme: &Scheme, settings: &Settings) -> Self {
        let register = Arc::new(slice);
        let judged = Judged::new(Arc::clone(&register), settings);
        // An entry that corrects one of somebody else brings that person along.
        let theirs = tallies(&judged, scheme).into_iter().find(|(volunteer, _)| volunteer.id == id);
        Self { id, register, tally: theirs.map(|(_, tally)| tally).unwrap_or_default() }
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
        *self = Self::new(self.id, Register::new(parts)?, scheme, settings);
        Ok(())
    }
}
