//! Volunteer Work Law (Brīvprātīgā darba likums).

mod contract;
mod duties;
mod editions;
mod sides;
mod source;
mod system;

pub use contract::*;
pub use duties::*;
pub use editions::LAW_IN_FORCE;
pub use sides::*;
pub use system::*;

use crate::date::Day;
use crate::law::{Act, ActEntry, InBoth};
use contract::LISTED as CONTRACT;
use duties::LISTED as DUTIES;
use editions::EDITIONS;
use sides::LISTED as SIDES;
pub use source::AS_OF;
pub(super) use source::CONFIRMED;
use system::LISTED as SYSTEM;

pub(super) static VOLUNTEER_WORK_LAW: ActEntry = ActEntry {
    act: Act::VolunteerWorkLaw,
    title: InBoth {
        lv: "Brīvprātīgā darba likums",
        en: "Volunteer Work Law (in the official translation: Volunteer Service Law)",
    },
    likumi: Some(275_061),
    adopted: Some(Day::literal(2015, 6, 18)),
    published: Some(Day::literal(2015, 7, 2)),
    editions: EDITIONS,
    parts: &[SIDES, CONTRACT, DUTIES, SYSTEM],
};
