//! Volunteer Work Law (Brīvprātīgā darba likums).

use crate::date::{Day, Period};
use crate::law::{Act, Basis, Mark, Provision};

/// The Law came into force.
pub const LAW_IN_FORCE: Day = Day::literal(2016, 1, 1);
/// The last day for which the wording of the Law was confirmed: the amendment of 20 June 2024 was not seen.
const CONFIRMED: Option<Day> = Some(Day::literal(2024, 7, 17));

const LAW: &str = "https://likumi.lv/ta/id/275061-brivpratiga-darba-likums";
const GUIDELINES: &str = "https://www.lm.gov.lv/lv/vadlinijas-un-biezak-uzdotie-jautajumi";
const NOTICE_TEMPLATE: &str = "https://juristuligumi.lv/product/brivpratigais/";
const RIGHTS: &str = "https://www.cilvektiesibugids.lv/lv/temas/pilsoniska-lidzdaliba/brivpratigais-darbs/brivpratiga-darba-veiceja-tiesibas";
const YEARLY_REPORT: &str = "https://ljp.lv/kad-latvija-bus-noteikts-viens-atbildigais-par-brivpratigo-darbu";
const YOUTH_COUNCIL: &str = "https://ljp.lv/atskats-uz-ljp-rudens-politikas-forumu-brivpratiga-darba-likuma-ieviesanas-praktiskie-aspekti";

const fn law(place: &'static str, mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::VolunteerWorkLaw,
        place,
        in_force: Period::since(LAW_IN_FORCE),
        basis: Basis { mark, confirmed_to: CONFIRMED, source },
    }
}

/// Entry into force of the Law. Listed for all days, as it also speaks of those before.
pub static ENTRY_INTO_FORCE: Provision = Provision {
    in_force: Period::ALWAYS,
    ..law("", Mark::Official, "https://www.lm.gov.lv/lv/brivpratiga-darba-likums")
};
/// What volunteer work is: of good will, unpaid, for the benefit of society.
pub static BDL_2_1: Provision = law("2(1)", Mark::Primary, LAW);
/// Without the aim of making a profit.
pub static BDL_2_2: Provision = law("2(2)", Mark::Primary, LAW);
/// Who may organize volunteer work.
pub static BDL_3: Provision = law("3", Mark::Primary, LAW);
/// Social enterprises may, since the amendment of 12 October 2017.
pub static BDL_3_4: Provision =
    Provision { in_force: Period::since(Day::literal(2018, 4, 1)), ..law("3(4)", Mark::Primary, LAW) };
/// Who is not on the list: religious organizations, derived public persons, public capital companies. A conclusion.
pub static BDL_3_DOUBTFUL: Provision = law("3", Mark::Secondary, LAW);
/// A volunteer has reached 13.
pub static BDL_4_1: Provision = law("4(1)", Mark::Primary, LAW);
/// From 13 to 16, with the written consent of a legal representative.
pub static BDL_4_2: Provision = law("4(2)", Mark::Primary, LAW);
/// A minor works outside study time, in work that suits the age, does no harm and develops skills.
pub static BDL_4_3: Provision = law("4(3)", Mark::Primary, LAW);
/// How many hours a day suit a minor: the Law does not say, so that any limit is somebody's own reading of it.
pub static BDL_4_3_HOURS: Provision = law("4(3)", Mark::Secondary, LAW);
/// A volunteer does not replace an employee.
pub static BDL_4_4: Provision = law("4(4)", Mark::Primary, LAW);
/// What sides agree on when the relationship arises.
pub static BDL_5_1: Provision = law("5(1)", Mark::Official, GUIDELINES);
/// Either side may end it, with notice of three days, in writing if the contract is.
pub static BDL_5_2: Provision = law("5(2)", Mark::Secondary, NOTICE_TEMPLATE);
/// For an important reason it may be ended at once.
pub static BDL_5_3: Provision = law("5(3)", Mark::Secondary, RIGHTS);
/// That the organizer may end it at once as well is recalled, not seen.
pub static BDL_5_3_ORGANIZER: Provision = law("5(3)", Mark::Recalled, RIGHTS);
/// The relationship lasts for its term.
pub static BDL_5: Provision = law("5", Mark::Official, GUIDELINES);
/// A written contract if a side asks for it.
pub static BDL_6_1_1: Provision = law("6(1)1", Mark::Official, GUIDELINES);
/// A written contract if expenses are covered.
pub static BDL_6_1_2: Provision = law("6(1)2", Mark::Official, GUIDELINES);
/// A written contract if minors are involved.
pub static BDL_6_1_3: Provision = law("6(1)3", Mark::Official, GUIDELINES);
/// A written contract if minors are involved, where that is read to mean anyone who takes part, not only the volunteer.
pub static BDL_6_1_3_WIDE: Provision = law("6(1)3", Mark::Secondary, YOUTH_COUNCIL);
/// What a written contract states. The list itself was not seen.
pub static BDL_6_2: Provision = law("6(2)", Mark::Recalled, GUIDELINES);
/// The volunteer may ask for a statement of the work and its period. The number of the section was not seen.
pub static BDL_STATEMENT: Provision = law("", Mark::Secondary, RIGHTS);
/// The organizer reports each year where, how many volunteers and how many hours. The number of the section was not seen.
pub static BDL_YEARLY_REPORT: Provision = law("", Mark::Secondary, YEARLY_REPORT);
/// The organizer insures volunteers whose work is dangerous.
pub static BDL_9_1: Provision = law("9(1)", Mark::Secondary, YOUTH_COUNCIL);
