//! Dangerous work and its insurance.

use super::super::calendar::day;
use super::super::inventor::Inventor;
use super::super::organizations::{CULTURE_HOUSE, HIKERS, MUSEUM, NATURE_PARK, SOCIAL_CENTRE, SPORTS_CENTRE};
use super::super::people::Policy;
use super::super::placements::Placement;
use super::{Case, case, summer, works};

pub(super) fn cases(inventor: &mut Inventor) -> Vec<Case> {
    vec![own_policy(inventor), own_policy_too_short(inventor)]
        .into_iter()
        .chain(INSURED.iter().map(|insured| insured.plant(inventor)))
        .collect()
}

/// Lawful: the volunteer's own policy covers the whole time, to the last day.
fn own_policy(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(1998, 6, 19), NATURE_PARK);
    placement.policy = None;
    person.own_policy = Some(Policy::sufficient(day(2020, 1, 1), day(2020, 8, 31)));
    case(
        "own-policy",
        "Darbs bīstams, organizētāja polises nav; jaunietim ir sava pietiekama polise līdz pēdējai dienai.",
        "konstatējumu nav",
        [works(inventor, (person, placement), 14)],
    )
}

/// The volunteer's own policy ran out in July.
fn own_policy_too_short(inventor: &mut Inventor) -> Case {
    let (mut person, mut placement) = summer(inventor, day(1997, 11, 8), HIKERS);
    placement.policy = None;
    inventor.entry(&mut person, &mut placement, day(2020, 8, 3), 240).mark();
    person.own_policy = Some(Policy::sufficient(day(2019, 8, 1), day(2020, 7, 31)));
    case(
        "own-policy-too-short",
        "Jaunieša paša polise beidzās 31.07.2020., bīstamais darbs turpinājās.",
        "`uninsured-hazard` no 01.08.2020.",
        [works(inventor, (person, placement), 14)],
    )
}

/// Dangerous work with a policy in which one thing is changed.
struct Insured {
    name: &'static str,
    planted: &'static str,
    expected: &'static str,
    born: (i32, u32, u32),
    at: &'static str,
    hazards: &'static str,
    change: fn(&mut Placement),
}

impl Insured {
    fn plant(&self, inventor: &mut Inventor) -> Case {
        let (mut person, mut placement) =
            summer(inventor, day(self.born.0, self.born.1, self.born.2), self.at);
        placement.dangerous(self.hazards);
        (self.change)(&mut placement);
        for on in [day(2020, 6, 12), day(2020, 8, 26)] {
            inventor.entry(&mut person, &mut placement, on, 120);
        }
        case(self.name, self.planted, self.expected, [works(inventor, (person, placement), 7)])
    }
}

fn policy(placement: &mut Placement, change: impl FnOnce(&mut Policy)) {
    if let Some(policy) = &mut placement.policy {
        change(policy);
    }
}

const INSURED: &[Insured] = &[
    Insured {
        name: "hazard-uninsured",
        planted: "Darbs ar bīstamām vielām, polises nav.",
        expected: "`uninsured-hazard`",
        born: (2000, 10, 10),
        at: NATURE_PARK,
        hazards: "bīstamas vielas",
        change: |placement| placement.policy = None,
    },
    Insured {
        name: "insured-too-late",
        planted: "Darbs sākts 10.06.2020., polise noslēgta 14.06.2020. un ir spēkā no 15.06.2020.",
        expected: "`insured-too-late`; `uninsured-hazard` no 10.06.2020. līdz 14.06.2020.",
        born: (1999, 8, 22),
        at: NATURE_PARK,
        hazards: "paaugstināta bīstamība",
        change: |placement| {
            policy(placement, |policy| {
                policy.made = Some(day(2020, 6, 14));
                policy.from = day(2020, 6, 15);
            });
        },
    },
    Insured {
        name: "policy-ends-early",
        planted: "Polise beidzas 15.08.2020., termiņš 31.08.2020.",
        expected: "`uninsured-hazard` no 16.08.2020.",
        born: (1998, 1, 30),
        at: HIKERS,
        hazards: "paaugstināta bīstamība",
        change: |placement| policy(placement, |policy| policy.to = day(2020, 8, 15)),
    },
    Insured {
        name: "height-of-six-metres",
        planted: "Iespējams kritiens no 6 m, polises nav.",
        expected: "`uninsured-hazard`",
        born: (2000, 3, 21),
        at: CULTURE_HOUSE,
        hazards: "augstums 6 m",
        change: |placement| placement.policy = None,
    },
    Insured {
        name: "height-of-exactly-five-metres",
        planted: "Iespējams kritiens no tieši 5 m, polises nav.",
        expected: "konstatējumu nav: bīstams ir augstums virs 5 m",
        born: (1999, 5, 9),
        at: CULTURE_HOUSE,
        hazards: "augstums 5,00 m",
        change: |placement| placement.policy = None,
    },
    Insured {
        name: "hazard-not-in-the-annex",
        planted: "Bīstamība, kuras pielikumā nav; polises nav.",
        expected: "konstatējumu nav",
        born: (2001, 4, 4),
        at: SPORTS_CENTRE,
        hazards: "nav pielikumā",
        change: |placement| placement.policy = None,
    },
    Insured {
        name: "disability-sum-too-low",
        planted: "Summa invaliditātei ir 9999,99 eiro.",
        expected: "`uninsured-hazard`: summa mazāka par 10 000 eiro",
        born: (1998, 7, 15),
        at: HIKERS,
        hazards: "cits no pielikuma",
        change: |placement| policy(placement, |policy| policy.disability = "9999,99"),
    },
    Insured {
        name: "disability-sum-just-enough",
        planted: "Summa invaliditātei ir tieši 10000,00 eiro.",
        expected: "konstatējumu nav",
        born: (1997, 9, 2),
        at: SOCIAL_CENTRE,
        hazards: "bīstamas vielas",
        change: |placement| policy(placement, |policy| policy.disability = "10000,00"),
    },
    Insured {
        name: "frostbite-not-covered",
        planted: "Polise nesedz apsaldējumus.",
        expected: "`uninsured-hazard`: nesegts risks",
        born: (1999, 3, 28),
        at: MUSEUM,
        hazards: "paaugstināta bīstamība",
        change: |placement| {
            policy(placement, |policy| policy.risks = "traumas; apdegumi; invaliditāte; nāve");
        },
    },
];
