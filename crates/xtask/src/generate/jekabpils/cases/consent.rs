//! Consents: none, too late, from the wrong person, for something else, in a doubtful form.

use super::super::calendar::day;
use super::super::inventor::Inventor;
use super::super::organizations::{
    CHILDRENS_LIBRARY, DAY_CENTRE, LIBRARY, MUSEUM, MUSIC_STUDIO, SCHOOL, SOCIAL_CENTRE, YOUTH_CENTRE,
    YOUTH_HOUSE,
};
use super::super::people::{Consent, Person};
use super::{Case, case, summer, works};

pub(super) fn cases(inventor: &mut Inventor) -> Vec<Case> {
    let mut cases = vec![fifteen_without(inventor), sixteen_without(inventor), scan_by_messenger(inventor)];
    cases.extend(SPOILT.iter().map(|spoilt| spoilt.plant(inventor)));
    cases
}

/// Nothing is on file for a fifteen-year-old.
fn fifteen_without(inventor: &mut Inventor) -> Case {
    let (mut person, placement) = summer(inventor, day(2005, 2, 3), YOUTH_CENTRE);
    person.consent = None;
    case(
        "fifteen-without-consent",
        "15 gadu, likumiskā pārstāvja piekrišanas nav.",
        "`consent-missing` par visu laiku; stundas jaunietim ieskaita",
        [works(inventor, (person, placement), 22)],
    )
}

/// Two of sixteen: "13 to 16" may or may not mean them.
fn sixteen_without(inventor: &mut Inventor) -> Case {
    let births = [(day(2004, 1, 19), LIBRARY), (day(2003, 11, 2), MUSEUM)];
    let people = births.map(|(born, at)| {
        let (mut person, placement) = summer(inventor, born, at);
        person.consent = None;
        works(inventor, (person, placement), 11)
    });
    case(
        "sixteen-without-consent",
        "Diviem sešpadsmitgadīgajiem piekrišanas nav.",
        "tikai norāde `consent-at-sixteen`",
        people,
    )
}

/// One organization took consents in the school's messenger.
fn scan_by_messenger(inventor: &mut Inventor) -> Case {
    let births = [day(2005, 5, 6), day(2006, 1, 25)];
    let people = births.map(|born| {
        let (mut person, placement) = summer(inventor, born, SCHOOL);
        change(&mut person, |consent| consent.form = "e-klase");
        works(inventor, (person, placement), 9)
    });
    case(
        "consents-by-messenger",
        "Skola diviem jauniešiem piekrišanu saņēmusi e-klasē.",
        "`consent-missing` nevar noteikt: nav droši, ka tā ir rakstveida forma",
        people,
    )
}

/// A consent with one thing changed.
struct Spoilt {
    name: &'static str,
    planted: &'static str,
    expected: &'static str,
    born: (i32, u32, u32),
    at: &'static str,
    spoil: fn(&mut Consent),
}

impl Spoilt {
    fn plant(&self, inventor: &mut Inventor) -> Case {
        let (mut person, mut placement) =
            summer(inventor, day(self.born.0, self.born.1, self.born.2), self.at);
        change(&mut person, self.spoil);
        for on in [day(2020, 6, 15), day(2020, 8, 26)] {
            inventor.entry(&mut person, &mut placement, on, 120);
        }
        case(self.name, self.planted, self.expected, [works(inventor, (person, placement), 8)])
    }
}

fn change(person: &mut Person, change: impl FnOnce(&mut Consent)) {
    if let Some(consent) = &mut person.consent {
        change(consent);
    }
}

const SPOILT: &[Spoilt] = &[
    Spoilt {
        name: "consent-after-first-day",
        planted: "Piekrišana dota 22.06.2020., darbs sākts 10.06.2020.",
        expected: "`consent-missing` no 10.06.2020. līdz 21.06.2020.",
        born: (2005, 4, 17),
        at: MUSEUM,
        spoil: |consent| consent.given = day(2020, 6, 22),
    },
    Spoilt {
        name: "consent-withdrawn",
        planted: "Piekrišana atsaukta 20.07.2020., darbs turpinās.",
        expected: "`consent-missing` no 20.07.2020.",
        born: (2006, 2, 11),
        at: YOUTH_HOUSE,
        spoil: |consent| consent.withdrawn = Some(day(2020, 7, 20)),
    },
    Spoilt {
        name: "consent-expired",
        planted: "Piekrišana dota tikai līdz 30.06.2020., darbs turpinās vasarā.",
        expected: "`consent-missing` no 01.07.2020.",
        born: (2005, 12, 1),
        at: CHILDRENS_LIBRARY,
        spoil: |consent| consent.to = Some(day(2020, 6, 30)),
    },
    Spoilt {
        name: "consent-by-grandmother",
        planted: "Piekrišanu parakstījusi vecmāmiņa, nevis likumiskais pārstāvis.",
        expected: "`consent-missing`: devējs nav tiesīgs",
        born: (2006, 6, 2),
        at: SOCIAL_CENTRE,
        spoil: |consent| consent.capacity = "vecmāmiņa",
    },
    Spoilt {
        name: "consent-by-foster-family",
        planted: "Piekrišanu parakstījusi audžuģimene.",
        expected: "`consent-missing`: devējs nav tiesīgs",
        born: (2005, 8, 28),
        at: DAY_CENTRE,
        spoil: |consent| consent.capacity = "audžuģimene",
    },
    Spoilt {
        name: "consent-by-guardian",
        planted: "Piekrišanu devis aizbildnis, bāriņtiesas lēmums norādīts.",
        expected: "konstatējumu nav",
        born: (2005, 10, 9),
        at: LIBRARY,
        spoil: |consent| {
            consent.capacity = "aizbildnis";
            consent.document = "Bāriņtiesas lēmums Nr. 1-6/27, 14.02.2018.";
        },
    },
    Spoilt {
        name: "consent-by-institution-head",
        planted: "Piekrišanu devis bērnu aprūpes iestādes vadītājs.",
        expected: "konstatējumu nav",
        born: (2005, 11, 23),
        at: YOUTH_CENTRE,
        spoil: |consent| {
            consent.capacity = "iestādes vadītājs";
            consent.document = "Bāriņtiesas lēmums Nr. 1-6/41, 03.09.2019.";
        },
    },
    Spoilt {
        name: "consent-scanned-by-email",
        planted: "Piekrišanas skenējums atsūtīts e-pastā.",
        expected: "`consent-missing` nevar noteikt: nav droši, ka tā ir rakstveida forma",
        born: (2006, 4, 26),
        at: MUSIC_STUDIO,
        spoil: |consent| consent.form = "e-pasts",
    },
    Spoilt {
        name: "consent-for-photographs-only",
        planted: "Piekrišana dota tikai fotografēšanai.",
        expected: "`consent-missing`: piekrišana ir kam citam",
        born: (2005, 9, 13),
        at: YOUTH_HOUSE,
        spoil: |consent| consent.purpose = "fotografēšana",
    },
    Spoilt {
        name: "consent-oral",
        planted: "Vecāks piekritis tikai mutiski.",
        expected: "`consent-missing`: piekrišana ir mutiska",
        born: (2006, 7, 7),
        at: CHILDRENS_LIBRARY,
        spoil: |consent| consent.form = "mutiski",
    },
    Spoilt {
        name: "consent-form-not-recorded",
        planted: "Piekrišanas veids nav ierakstīts.",
        expected: "`consent-missing` nevar noteikt: trūkst piekrišanas veida",
        born: (2005, 7, 31),
        at: MUSEUM,
        spoil: |consent| consent.form = "",
    },
    Spoilt {
        name: "consent-outlives-sixteen",
        planted: "Piekrišana dota 15 gadu vecumā, 16 gadi paliek 25.06.2020.",
        expected: "konstatējumu nav: piekrišana paliek spēkā",
        born: (2004, 6, 25),
        at: DAY_CENTRE,
        spoil: |_| (),
    },
];
