//! What is said of local requirements, in both languages.

use talka::law::{ConsentFlaw, Mark};
use talka::recognition::requirements::{
    Belonging, Cited, RegisterKind, RegulationKind, RequirementCode, Shortfall,
};
use talka::text::{Lang, regulation, remedy, requirement, shortfall};

fn shortfalls() -> Vec<Shortfall> {
    let [due, on] = ["2023-10-05", "2023-10-21"].map(|day| day.parse().unwrap());
    let mut all = vec![
        Shortfall::LocalConsentMissing { flaw: ConsentFlaw::None, until: 17 },
        Shortfall::LocalConsentMissing { flaw: ConsentFlaw::Withdrawn, until: 21 },
        Shortfall::LocalConsentMissing { flaw: ConsentFlaw::NotYet, until: 17 },
        Shortfall::ContractWithAnother,
        Shortfall::VacancyTooSmall { monthly: 60, least: 600 },
        Shortfall::VacancyTooSmall { monthly: 1270, least: 1320 },
        Shortfall::HandedInLate { due, on },
        Shortfall::ConfirmedLate { due, on: Some(on) },
        Shortfall::ConfirmedLate { due, on: None },
    ];
    for register in RegisterKind::ALL.iter().copied() {
        all.push(Shortfall::VolunteerNotRegistered { register });
        all.push(Shortfall::OrganizationNotRegistered { register });
    }
    all.extend(Belonging::ALL.iter().map(|by| Shortfall::OutsideMunicipality { by: *by }));
    all
}

#[test]
fn everything_is_said_in_both_languages() {
    let said = |lang: Lang| {
        let codes = RequirementCode::ALL.iter().map(|code| requirement(*code, lang).to_owned());
        let shortfalls = shortfalls().into_iter().map(|cause| {
            let remedy = cause.remedy().map_or(String::new(), |what| format!(" — {}", remedy(what, lang)));
            format!("{}{remedy}", shortfall(cause, lang))
        });
        codes.chain(shortfalls).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!([said(Lang::Lv), said(Lang::En)].join("\n\n"));
}

#[test]
fn no_sentence_appeals_to_the_law() {
    for cause in shortfalls() {
        let (lv, en) = (shortfall(cause, Lang::Lv), shortfall(cause, Lang::En));
        assert!(lv.contains("ašvaldība prasa") && !lv.contains("likumā") && !lv.contains("likums"), "{lv}");
        assert!(en.contains("he municipality asks for") && !en.to_lowercase().contains("law"), "{en}");
    }
}

#[test]
fn a_citation_holds_what_is_known() {
    let bare = Cited {
        authority: "Vārpas novada pašvaldība".to_owned(),
        kind: RegulationKind::Guidelines,
        number: None,
        adopted: None,
        point: None,
        basis: Mark::Official,
    };
    let numbered = Cited { number: Some("7".to_owned()), ..bare.clone() };
    let full = Cited {
        kind: RegulationKind::BindingRules,
        adopted: Some("2023-08-24".parse().unwrap()),
        point: Some("4.1".to_owned()),
        ..numbered.clone()
    };
    for (cited, lv, en) in [
        (bare, "Vārpas novada pašvaldība: vadlīnijas", "Vārpas novada pašvaldība: guidelines"),
        (
            numbered,
            "Vārpas novada pašvaldība: vadlīnijas Nr. 7",
            "Vārpas novada pašvaldība: guidelines No. 7",
        ),
        (
            full,
            "Vārpas novada pašvaldība: saistošie noteikumi Nr. 7 (24.08.2023.), 4.1. apakšpunkts",
            "Vārpas novada pašvaldība: binding rules No. 7 (24 August 2023), sub-point 4.1",
        ),
    ] {
        assert_eq!(regulation(&cited, Lang::Lv), lv);
        assert_eq!(regulation(&cited, Lang::En), en);
    }
}
