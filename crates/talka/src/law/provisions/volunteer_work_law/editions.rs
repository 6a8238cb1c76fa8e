//! The wordings that the Volunteer Work Law has had.

use crate::date::{Day, Period};
use crate::law::{Edition, InBoth, Mark};

pub(super) const LAW: &str = "https://likumi.lv/ta/id/275061";

/// The Law came into force.
pub const LAW_IN_FORCE: Day = Day::literal(2016, 1, 1);
/// Social enterprises came onto the list of organizers.
pub(super) const SOCIAL_ENTERPRISES: Day = Day::literal(2018, 4, 1);
/// The amendment of 20 June 2024 came into force.
pub(super) const AMENDED: Day = Day::literal(2024, 7, 18);
/// Section 3.2 came into force (transitional provisions, point 1).
pub(super) const COUNCIL: Day = Day::literal(2024, 9, 1);
/// Section 10 was put anew (transitional provisions, point 2).
pub(super) const SYSTEM: Day = Day::literal(2025, 6, 1);

/// The last day of the earlier wording of section 10.
pub(super) const SYSTEM_EVE: Day = Day::literal(2025, 5, 31);

pub(super) static EDITIONS: &[Edition] = &[
    Edition {
        in_force: Period::until(Day::literal(2015, 12, 31)),
        says: InBoth {
            lv: "Likums vēl nav spēkā. Brīvprātīgo darbu regulē Biedrību un nodibinājumu likums un Jaunatnes likums.",
            en: "The Law is not in force yet. The Associations and Foundations Law and the Youth Law speak of volunteers.",
        },
        mark: Mark::Secondary,
        source: "https://lvportals.lv/skaidrojumi/227017-algots-darbs-prakse-un-brivpratiga-darbs-lidzibas-un-atskiribas-2011",
    },
    Edition {
        in_force: Period::literal(LAW_IN_FORCE, Day::literal(2018, 3, 31)),
        says: InBoth {
            lv: "Sākotnējais teksts: trīs organizētāju grupas.",
            en: "The first text: three groups of organizers.",
        },
        mark: Mark::Primary,
        source: "https://www.vestnesis.lv/op/2015/127.1",
    },
    Edition {
        in_force: Period::literal(SOCIAL_ENTERPRISES, Day::literal(2024, 7, 17)),
        says: InBoth {
            lv: "12.10.2017. grozījumi: brīvprātīgo darbu drīkst organizēt arī sociālie uzņēmumi.",
            en: "Amendment of 12 October 2017: social enterprises may organize volunteer work too.",
        },
        mark: Mark::Primary,
        source: "https://likumi.lv/ta/en/en/id/275061",
    },
    Edition {
        in_force: Period::literal(AMENDED, Day::literal(2024, 8, 31)),
        says: InBoth {
            lv: "20.06.2024. grozījumi: 3.¹ pants par ministrijas un aģentūras kompetenci; izziņā norāda arī kompetences.",
            en: "Amendment of 20 June 2024: section 3.1 on the tasks of ministry and agency; a statement names competences too.",
        },
        mark: Mark::Primary,
        source: LAW,
    },
    Edition {
        in_force: Period::literal(COUNCIL, SYSTEM_EVE),
        says: InBoth {
            lv: "Stājas spēkā 3.² pants par konsultatīvo padomi.",
            en: "Section 3.2 on the consultative council comes into force.",
        },
        mark: Mark::Primary,
        source: LAW,
    },
    Edition {
        in_force: Period::since(SYSTEM),
        says: InBoth {
            lv: "Stājas spēkā 10. panta jaunā redakcija par informācijas sistēmu.",
            en: "The new wording of section 10 on the information system comes into force.",
        },
        mark: Mark::Primary,
        source: LAW,
    },
];
