//! How a provision is cited.

use super::act;
use crate::lang::Lang;
use crate::law::{Act, CitedProvision, Provision};

/// How a provision is cited, in the nominative: `Brīvprātīgā darba likuma 4. panta otrā daļa`.
///
/// ```
/// use talka::law::provisions::BDL_6_1_3;
/// use talka::text::{Lang, citation};
/// assert_eq!(
///     citation(&BDL_6_1_3, Lang::Lv),
///     "Brīvprātīgā darba likuma 6. panta pirmās daļas 3. punkts",
/// );
/// assert_eq!(citation(&BDL_6_1_3, Lang::En), "Volunteer Work Law, section 6(1), clause 3");
/// ```
pub fn citation(provision: &impl Cite, lang: Lang) -> String {
    let (act, place) = provision.place();
    let place = Place::of(act, place);
    match lang {
        Lang::Lv => latvian(act, place),
        Lang::En => english(act, place),
    }
}

/// What can be cited as a provision.
pub trait Cite {
    /// The act, and section, paragraph and clause as they are cited: `4(2)`.
    fn place(&self) -> (Act, &str);
}

impl Cite for Provision {
    fn place(&self) -> (Act, &str) {
        (self.act, self.place)
    }
}

impl Cite for CitedProvision {
    fn place(&self) -> (Act, &str) {
        (self.act, &self.place)
    }
}

/// What a place such as `6(1)3` or `4.1` names.
#[derive(Clone, Copy, Debug)]
enum Place<'p> {
    /// The act as a whole.
    Whole,
    /// A section of a law (pants), perhaps with its paragraph (daļa) and clause (punkts).
    Section { section: &'p str, paragraph: Option<&'p str>, clause: Option<&'p str> },
    /// A point of a regulation (punkts).
    Point(&'p str),
    /// A sub-point of a regulation (apakšpunkts).
    Subpoint(&'p str),
    /// The annex of a regulation (pielikums).
    Annex,
}

impl<'p> Place<'p> {
    fn of(act: Act, place: &'p str) -> Self {
        match act {
            _ if place.is_empty() => Self::Whole,
            Act::InsuranceRegulation | Act::IncomeTaxRegulation | Act::PermitRegulation => match place {
                "annex" => Self::Annex,
                _ if place.contains('.') => Self::Subpoint(place),
                _ => Self::Point(place),
            },
            _ => Self::in_law(act, place),
        }
    }

    fn in_law(act: Act, place: &'p str) -> Self {
        let (section, inside) = place.split_once('(').unwrap_or((place, ""));
        let (bracketed, behind) = inside.split_once(')').unwrap_or((inside, ""));
        let [bracketed, behind] = [bracketed, behind].map(|part| (!part.is_empty()).then_some(part));
        let (paragraph, clause) =
            if is_one_list(act, section) { (None, bracketed) } else { (bracketed, behind) };
        Self::Section { section, paragraph, clause }
    }
}

/// Whether a section has no paragraphs, so that the number in brackets is that of a clause.
fn is_one_list(act: Act, section: &str) -> bool {
    act == Act::VolunteerWorkLaw && section == "3"
}

fn latvian(act_cited: Act, place: Place) -> String {
    let of_act = match act_cited {
        Act::VolunteerWorkLaw => "Brīvprātīgā darba likuma",
        Act::InsuranceRegulation => "Ministru kabineta 2015. gada 22. decembra noteikumu Nr. 762",
        Act::IncomeTaxLaw => "likuma „Par iedzīvotāju ienākuma nodokli”",
        Act::IncomeTaxRegulation => "Ministru kabineta 2010. gada 21. septembra noteikumu Nr. 899",
        Act::ChildrensRightsLaw => "Bērnu tiesību aizsardzības likuma",
        Act::PermitRegulation => "Ministru kabineta 2024. gada 9. janvāra noteikumu Nr. 13",
        Act::CivilLaw => "Civillikuma",
        Act::ImmigrationLaw => "Imigrācijas likuma",
        Act::PartyFinancingLaw => "Politisko organizāciju (partiju) finansēšanas likuma",
        Act::SocialEnterpriseLaw => "Sociālā uzņēmuma likuma",
        Act::YouthLaw => "Jaunatnes likuma",
        Act::AssociationsLaw => "Biedrību un nodibinājumu likuma",
        Act::AccountingLaw => "Grāmatvedības likuma",
        Act::ProbationServiceLaw => "Valsts probācijas dienesta likuma",
        Act::OtherActs => "citu tiesību aktu",
        Act::Records => "ierakstu",
    };
    match place {
        Place::Whole => act(act_cited, Lang::Lv).to_owned(),
        Place::Section { section, paragraph: None, clause: None } => {
            format!("{of_act} {} pants", section_number(section))
        }
        Place::Section { section, paragraph: Some(n), clause: None } => {
            format!("{of_act} {} panta {} daļa", section_number(section), ordinal(n, "ā"))
        }
        Place::Section { section, paragraph: None, clause: Some(clause) } => {
            format!("{of_act} {} panta {} punkts", section_number(section), inserted(clause))
        }
        Place::Section { section, paragraph: Some(n), clause: Some(clause) } => {
            format!(
                "{of_act} {} panta {} daļas {} punkts",
                section_number(section),
                ordinal(n, "ās"),
                inserted(clause)
            )
        }
        Place::Point(point) => format!("{of_act} {} punkts", inserted(point)),
        Place::Subpoint(point) => format!("{of_act} {point}. apakšpunkts"),
        Place::Annex => format!("{of_act} pielikums"),
    }
}

/// A number with its dot: `1` is *1.*, and `1^1`, which was put in behind it later, is *1.¹*.
fn inserted(number: &str) -> String {
    match number.split_once('^') {
        None => format!("{number}."),
        Some((number, inserted)) => {
            let raised = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"];
            let digits = inserted.chars().filter_map(|digit| digit.to_digit(10));
            let inserted: String =
                digits.filter_map(|digit| raised.get(usize::try_from(digit).ok()?)).copied().collect();
            format!("{number}.{inserted}")
        }
    }
}

/// The number of a section with its dot, or of two: `9-10` is *9.–10.*.
fn section_number(section: &str) -> String {
    section.split('-').map(inserted).collect::<Vec<_>>().join("–")
}

/// The number of a paragraph, which Latvian citations spell out, with that ending.
fn ordinal(number: &str, ending: &str) -> String {
    let stem = match number {
        "1" => "pirm",
        "2" => "otr",
        "3" => "treš",
        "4" => "ceturt",
        "5" => "piekt",
        "6" => "sest",
        "7" => "septīt",
        "8" => "astot",
        "9" => "devīt",
        "10" => "desmit",
        "11" => "vienpadsmit",
        "12" => "divpadsmit",
        other => return inserted(other),
    };
    format!("{stem}{ending}")
}

fn english(act_cited: Act, place: Place) -> String {
    let act = match act_cited {
        Act::InsuranceRegulation => "Cabinet Regulation No. 762 of 22 December 2015",
        Act::IncomeTaxRegulation => "Cabinet Regulation No. 899 of 21 September 2010",
        Act::PermitRegulation => "Cabinet Regulation No. 13 of 9 January 2024",
        _ => act(act_cited, Lang::En),
    };
    match place {
        Place::Whole => act.to_owned(),
        Place::Section { section, paragraph, clause } => {
            let paragraph =
                paragraph.map_or(String::new(), |n| format!("({})", inserted(n).trim_end_matches('.')));
            let section = if section.contains('-') {
                format!("s {}", section.replace('-', "–"))
            } else {
                format!(" {}", inserted(section).trim_end_matches('.'))
            };
            let clause =
                clause.map_or(String::new(), |n| format!(", clause {}", inserted(n).trim_end_matches('.')));
            format!("{act}, section{section}{paragraph}{clause}")
        }
        Place::Point(point) => format!("{act}, point {}", inserted(point).trim_end_matches('.')),
        Place::Subpoint(point) => format!("{act}, sub-point {point}"),
        Place::Annex => format!("{act}, annex"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_by_their_form() {
        for (act, place, cited) in [
            (Act::VolunteerWorkLaw, "", "Brīvprātīgā darba likums"),
            (Act::VolunteerWorkLaw, "3", "Brīvprātīgā darba likuma 3. pants"),
            (Act::VolunteerWorkLaw, "3(2)", "Brīvprātīgā darba likuma 3. panta 2. punkts"),
            (Act::VolunteerWorkLaw, "4(5)", "Brīvprātīgā darba likuma 4. panta piektā daļa"),
            (
                Act::IncomeTaxLaw,
                "9(12)20",
                "likuma „Par iedzīvotāju ienākuma nodokli” 9. panta divpadsmitās daļas 20. punkts",
            ),
            (Act::VolunteerWorkLaw, "3^1(2)", "Brīvprātīgā darba likuma 3.¹ panta otrā daļa"),
            (
                Act::IncomeTaxRegulation,
                "54^2",
                "Ministru kabineta 2010. gada 21. septembra noteikumu Nr. 899 54.² punkts",
            ),
            (Act::VolunteerWorkLaw, "7(13)", "Brīvprātīgā darba likuma 7. panta 13. daļa"),
            (Act::YouthLaw, "9-10", "Jaunatnes likuma 9.–10. pants"),
            (
                Act::PartyFinancingLaw,
                "2(2^1)",
                "Politisko organizāciju (partiju) finansēšanas likuma 2. panta 2.¹ daļa",
            ),
            (Act::ImmigrationLaw, "1(1)1^1", "Imigrācijas likuma 1. panta pirmās daļas 1.¹ punkts"),
            (
                Act::InsuranceRegulation,
                "annex",
                "Ministru kabineta 2015. gada 22. decembra noteikumu Nr. 762 pielikums",
            ),
            (
                Act::InsuranceRegulation,
                "10",
                "Ministru kabineta 2015. gada 22. decembra noteikumu Nr. 762 10. punkts",
            ),
            (
                Act::InsuranceRegulation,
                "4.1",
                "Ministru kabineta 2015. gada 22. decembra noteikumu Nr. 762 4.1. apakšpunkts",
            ),
        ] {
            assert_eq!(latvian(act, Place::of(act, place)), cited);
        }
    }
}
