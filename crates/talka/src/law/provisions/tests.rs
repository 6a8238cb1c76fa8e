//! Whether every section of the Law has its provision.

use super::listed;
use crate::law::{Act, Mark};

/// Every section, paragraph and clause of the Law as consolidated on 21 February 2026, with the provisions that say it.
const OF_THE_LAW: &[(&str, &[&str])] = &[
    ("1", &["BDL_1"]),
    ("2(1)", &["BDL_2_1"]),
    ("2(2)", &["BDL_2_2"]),
    ("3", &["BDL_3"]),
    ("3(4)", &["BDL_3_4"]),
    ("3^1(1)", &["BDL_MINISTRY"]),
    ("3^1(2)", &["BDL_AGENCY"]),
    ("3^2(1)", &["BDL_COUNCIL"]),
    ("3^2(2)", &["BDL_COUNCIL_TASKS"]),
    ("3^2(3)", &["BDL_COUNCIL_MEMBERS"]),
    ("4(1)", &["BDL_4_1"]),
    ("4(2)", &["BDL_4_2"]),
    ("4(3)", &["BDL_4_3"]),
    ("4(4)", &["BDL_4_4"]),
    ("4(5)", &["BDL_4_5"]),
    ("5(1)", &["BDL_5_1"]),
    ("5(2)", &["BDL_5_2"]),
    ("5(3)", &["BDL_5_3"]),
    ("6(1)1", &["BDL_6_1_1"]),
    ("6(1)2", &["BDL_6_1_2"]),
    ("6(1)3", &["BDL_6_1_3"]),
    ("6(2)", &["BDL_6_2"]),
    ("7(1)1", &["BDL_7_1_1"]),
    ("7(1)2", &["BDL_7_1_2"]),
    ("7(1)3", &["BDL_7_1_3"]),
    ("7(2)1", &["BDL_7_2_1"]),
    ("7(2)2", &["BDL_7_2_2"]),
    ("7(2)3", &["BDL_7_2_3"]),
    ("7(2)4", &["BDL_7_2_4"]),
    ("7(2)5", &["BDL_STATEMENT", "BDL_STATEMENT_COMPETENCES"]),
    ("7(2)6", &["BDL_7_2_6"]),
    ("7(2)7", &["BDL_7_2_7"]),
    ("7(2)8", &["BDL_7_2_8"]),
    ("7(2)9", &["BDL_YEARLY_REPORT"]),
    ("7(3)", &["BDL_7_3"]),
    ("8(1)1", &["BDL_8_1_1"]),
    ("8(1)2", &["BDL_8_1_2"]),
    ("8(1)3", &["BDL_8_1_3"]),
    ("8(1)4", &["BDL_8_1_4"]),
    ("8(2)1", &["BDL_8_2_1"]),
    ("8(2)2", &["BDL_8_2_2"]),
    ("8(2)3", &["BDL_8_2_3"]),
    ("8(2)4", &["BDL_8_2_4"]),
    ("8(2)5", &["BDL_8_2_5"]),
    ("8(2)6", &["BDL_8_2_6"]),
    ("9(1)", &["BDL_9_1"]),
    ("9(2)", &["BDL_9_2"]),
    ("10(1)", &["BDL_10_1"]),
    ("10(2)", &["BDL_10_2"]),
    ("10(3)", &["BDL_10_3"]),
    // The entry into force, and the two transitional points.
    ("", &["ENTRY_INTO_FORCE", "BDL_TRANSITIONAL", "BDL_TRANSITIONAL_2"]),
];

/// What is concluded, proposed or done beside the text, or was its earlier wording.
const BESIDE: &[&str] = &[
    "BDL_2_3_BILL",
    "BDL_3_DOUBTFUL",
    "BDL_3_SCHOOLS",
    "BDL_4_2_DRAFT",
    "BDL_4_3_HOURS",
    "BDL_5",
    "BDL_6_1_3_WIDE",
    "BDL_10",
    "BDL_BILL_2013",
];

#[test]
fn every_section_of_the_law_has_its_provision_and_no_other() {
    let of_the_law = listed().filter(|known| known.provision.act == Act::VolunteerWorkLaw);
    let of_the_text: Vec<_> = of_the_law.filter(|known| !BESIDE.contains(&known.id)).collect();
    for (place, ids) in OF_THE_LAW {
        let found: Vec<&str> = of_the_text
            .iter()
            .filter(|known| known.provision.place == *place)
            .map(|known| known.id)
            .collect();
        assert_eq!(found, *ids, "section {place:?}");
    }
    let reported: usize = OF_THE_LAW.iter().map(|(_, ids)| ids.len()).sum();
    assert_eq!(of_the_text.len(), reported, "a provision with a place that the Law does not have");
    for known in of_the_text {
        let basis = known.provision.basis;
        assert_eq!(basis.mark, Mark::Primary, "{}", known.id);
        assert_eq!(basis.confirmed_to, super::CONFIRMED, "{}", known.id);
    }
}
