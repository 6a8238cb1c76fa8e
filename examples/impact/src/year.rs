//! An invented year: the municipalities are real, everything else is thrown with dice that always fall alike.

use talka::date::{Birth, Day, When};
use talka::register::{
    Confirmation, ConfirmationState, HourKind, HourLog, HourLogId, LegalClass, Organization, OrganizationId,
    Parts, Placement, PlacementId, Private, Register, RegisterErrors, Role, Volunteer, VolunteerId, Work,
};

const PEOPLE: u128 = 640;

/// Municipalities at the beginning of 2025, with how many of forty organizations are in each. Two of them merge in July.
const MUNICIPALITIES: [(&str, usize); 14] = [
    ("0001000", 8),
    ("0002000", 4),
    ("0003000", 3),
    ("0005000", 4),
    ("0026000", 3),
    ("0029000", 2),
    ("0031000", 3),
    ("0038000", 2),
    ("0055000", 1),
    ("0042000", 2),
    ("0050000", 2),
    ("0054000", 2),
    ("0047000", 2),
    ("0022000", 2),
];

const FIELDS: [&str; 7] =
    ["kultūra", "vide", "sports", "izglītība", "sociālā palīdzība", "dzīvnieku aprūpe", "civilā aizsardzība"];

/// Dice that always fall alike: a linear congruential generator.
struct Dice(u64);

impl Dice {
    fn below(&mut self, faces: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % faces.max(1)
    }

    fn index(&mut self, count: usize) -> usize {
        usize::try_from(self.below(u64::try_from(count).unwrap_or(1))).unwrap_or(0)
    }

    /// Days from none to one less than that.
    fn days(&mut self, most: u64) -> i32 {
        i32::try_from(self.below(most)).unwrap_or(0)
    }
}

/// The register of the year.
///
/// # Errors
///
/// Those of a register whose records do not fit; these fit.
pub fn register(first: Day) -> Result<Register, RegisterErrors> {
    let mut dice = Dice(2025);
    let codes = MUNICIPALITIES.iter().flat_map(|(code, count)| std::iter::repeat_n(*code, *count));
    let organizations: Vec<Organization> = (1..).zip(codes).map(|(n, code)| organization(n, code)).collect();
    let mut parts = Parts { organizations, ..Parts::default() };
    for n in 1..=PEOPLE {
        let volunteer = volunteer(n, first, &mut dice);
        // A third work for two organizations.
        let hosts = if dice.below(3) == 0 { 2 } else { 1 };
        for _ in 0..hosts {
            let host = dice.index(parts.organizations.len());
            let Some(host) = parts.organizations.get(host).map(|host| host.id) else { continue };
            let number = u128::try_from(parts.placements.len() + 1).unwrap_or(0);
            let field = FIELDS.get(dice.index(FIELDS.len())).copied().unwrap_or_default();
            let work = Work::default().field(field.to_owned()).for_profit(false);
            let placement = Placement::new(PlacementId::from_u128(number), volunteer.id, host);
            let placement = placement.payments(Vec::new()).work(work);
            let entries = 2 + dice.below(14);
            for _ in 0..entries {
                let id = HourLogId::from_u128(u128::try_from(parts.hour_logs.len() + 1).unwrap_or(0));
                parts.hour_logs.push(entry(id, placement.id, first, &mut dice));
            }
            parts.placements.push(placement);
        }
        parts.volunteers.push(volunteer);
    }
    Register::new(parts)
}

fn organization(n: u128, code: &str) -> Organization {
    let class = match n % 4 {
        0 => LegalClass::MunicipalInstitution,
        1 => LegalClass::Association,
        2 => LegalClass::Foundation,
        _ => LegalClass::StateInstitution,
    };
    let name = Private::new(format!("Izdomāta vieta {n}"));
    Organization::new(OrganizationId::from_u128(n)).name(name).class(class).municipality(code.to_owned())
}

/// Mostly young people; a few of them too young, and some of unknown age.
fn volunteer(n: u128, first: Day, dice: &mut Dice) -> Volunteer {
    let volunteer = Volunteer::new(VolunteerId::from_u128(n));
    let years = match dice.below(20) {
        0 => return volunteer,
        1 => 11 + dice.below(2),
        2..=12 => 14 + dice.below(12),
        13..=17 => 26 + dice.below(39),
        _ => 65 + dice.below(16),
    };
    let days = i32::try_from(years * 365).unwrap_or(0) + dice.days(365);
    volunteer.born(Birth::Day(first.plus(-days)))
}

/// An afternoon of some day of the year, more often in summer; a few are a month's, and not all are confirmed.
fn entry(id: HourLogId, placement: PlacementId, first: Day, dice: &mut Dice) -> HourLog {
    let day = if dice.below(3) == 0 { first.plus(150 + dice.days(90)) } else { first.plus(dice.days(365)) };
    let minutes = 30 * (2 + dice.days(11));
    let entry = HourLog::new(id, placement, When::Day(day), minutes).kind(HourKind::Work);
    if dice.below(10) == 0 {
        return entry.confirmation(Confirmation::new(ConfirmationState::Pending));
    }
    let on = day.plus(dice.days(20));
    entry.confirmation(Confirmation::new(ConfirmationState::Confirmed).role(Role::Host).on(on))
}
