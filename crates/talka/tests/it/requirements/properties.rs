//! What always holds, whatever is asked of whatever register.

use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;
use talka::date::Days;
use talka::law::{Bearing, Judged, Mark, Voice};
use talka::recognition::requirements::{
    Belonging, BelongingAsked, ConsentAsked, ContractPartyAsked, CountedFrom, RegisterKind,
    RegistrationAsked, Requirements, TimeLimit, VacancyAsked, judge,
};
use talka::recognition::{Clause, Scheme, Versions};
use talka::register::OrganizationId;

use crate::common::{days, registers, settings};

fn asked() -> impl Strategy<Value = Requirements> {
    let registration = || {
        let register = select(RegisterKind::ALL);
        weighted(0.7, register.prop_map(RegistrationAsked::new))
    };
    let limit = || {
        let limit = (0..60_u32, select(CountedFrom::ALL));
        weighted(0.7, limit.prop_map(|(days, counted_from)| TimeLimit::new(Clause::Says(days), counted_from)))
    };
    let consent = (10..20_u8).prop_map(|age| ConsentAsked::new(Clause::Says(age)));
    let party = (0..3_u128)
        .prop_map(|n| ContractPartyAsked::default().organization(OrganizationId::from_u128(2 << 64 | n)));
    let vacancy = (1..40_u32).prop_map(|hours| VacancyAsked::new(Clause::Says(hours)));
    let belonging = select(Belonging::ALL).prop_map(BelongingAsked::new);
    let of_placements = (
        registration(),
        registration(),
        weighted(0.7, consent),
        weighted(0.7, party),
        weighted(0.7, vacancy),
    );
    (of_placements, weighted(0.7, belonging), limit(), limit()).prop_map(
        |((volunteer, organization, consent, contract_party, vacancy), belonging, handing_in, confirming)| {
            Requirements::default()
                .volunteer_registered(volunteer)
                .organization_registered(organization)
                .consent(consent)
                .contract_party(contract_party)
                .vacancy(vacancy)
                .belonging(belonging)
                .handing_in(handing_in)
                .confirming(confirming)
        },
    )
}

fn rules() -> impl Strategy<Value = Scheme> {
    let marks = vec![Mark::Primary, Mark::Official, Mark::Secondary, Mark::Recalled];
    (asked(), prop::option::of(days()), prop::option::of(days()), select(marks)).prop_filter_map(
        "a text that contradicts itself",
        |(requirements, from, to, basis)| {
            let mut text =
                crate::requirements::school::rules(&json!({"unknown": ["vacancy-too-small"]})).into_text();
            text.text.from = from.map(Clause::Says);
            text.text.to = to.map(Clause::Says);
            text.text.basis = Some(basis);
            text.requirements = Some(requirements);
            Scheme::new(text).ok()
        },
    )
}

proptest! {
    #[test]
    fn a_regulation_speaks_for_itself_and_voids_nothing(
        register in registers(), settings in settings(), rules in rules(),
    ) {
        let judged = Judged::new(register.clone(), &settings);
        let report = judge(&Versions::only(&rules), &judged).unwrap();
        for finding in &report.findings {
            prop_assert_eq!(finding.voice, Voice::Regulation);
            prop_assert_ne!(finding.bearing, Bearing::Voids);
            prop_assert!(!finding.days.is_empty());
            // Nothing is found out on days on which a fact is missing.
            let same = report.undetermined.iter().filter(|open| (open.rule, open.subject) == (finding.rule, finding.subject));
            for open in same {
                prop_assert_eq!(open.days.and(&finding.days), Days::none());
            }
        }
        for open in &report.undetermined {
            prop_assert!(!open.missing.is_empty() && !open.days.is_empty());
        }
        let law = judged.into_report();
        prop_assert!(law.findings.iter().all(|finding| finding.rule.voice() != Voice::Regulation));
    }
}
