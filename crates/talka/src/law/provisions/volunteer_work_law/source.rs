//! Where the provisions of the Law were read.

use super::editions::{LAW, LAW_IN_FORCE};
use crate::date::{Day, Period};
use crate::law::{Act, Basis, Mark, Provision};

/// The day of the consolidated text of the Law that was read, section by section.
pub const AS_OF: Day = Day::literal(2026, 2, 21);

pub(in super::super) const CONFIRMED: Option<Day> = Some(AS_OF);

pub(super) const YOUTH_COUNCIL: &str = "https://ljp.lv/atskats-uz-ljp-rudens-politikas-forumu-brivpratiga-darba-likuma-ieviesanas-praktiskie-aspekti";
pub(super) const PLATFORM: &str = "https://www.brivpratigie.lv/lv/organizatoriem";
pub(super) const BILL_OF_2022: &str =
    "https://saeima.info/public/documents/LIVS13/1632/Lp13/6426/documents.html";
pub(super) const SECOND_READING: &str =
    "https://www.saeima.info/public/documents/LIVS12/65/Lp12/135/documents.html";
pub(super) const BILL_OF_2013: &str = "https://saeima.lv/lv/aktualitates/saeimas-zinas/20642-pie-brivpratiga-darba-tiesiska-regulejuma-stradas-darba-grupa";

/// What the text of the Law says in that place, from its first day on.
pub(super) const fn law(place: &'static str) -> Provision {
    beside(place, Mark::Primary, LAW)
}

/// The same from a later day on.
pub(super) const fn since(first: Day, place: &'static str) -> Provision {
    Provision { in_force: Period::since(first), ..law(place) }
}

/// What is concluded from that place, or known of it from another page.
pub(super) const fn beside(place: &'static str, mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::VolunteerWorkLaw,
        place,
        in_force: Period::since(LAW_IN_FORCE),
        basis: Basis { mark, confirmed_to: CONFIRMED, source },
    }
}

/// A bill that did not become law.
pub(super) const fn bill(source: &'static str) -> Provision {
    Provision { in_force: Period::ALWAYS, ..beside("", Mark::Primary, source) }
}
