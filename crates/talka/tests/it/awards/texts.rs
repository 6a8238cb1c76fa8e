//! What is said of awards, in both languages.

use talka::recognition::awards::AwardStep::{Approved, Eligible, HandedOver, Invited, Reinstated, Revoked};
use talka::recognition::awards::{AwardError, AwardStep, EntitlementKind, Granted, NotValidError};
use talka::text::{Lang, award_error, award_step, entitlement_kind, granted};

use crate::awards::years::day;

#[test]
fn everything_is_said_in_both_languages() {
    let on = day("2024-11-30");
    let errors = [
        AwardError::NotThere,
        AwardError::OutOfOrder { step: HandedOver, after: Some(Revoked), expected: &[Reinstated] },
        AwardError::OutOfOrder {
            step: Eligible,
            after: Some(Approved),
            expected: &[Invited, HandedOver, Revoked],
        },
        AwardError::OutOfOrder { step: Approved, after: None, expected: &[Eligible] },
        AwardError::TooEarly { earliest: on },
        AwardError::WithoutReason { step: Revoked },
        AwardError::NoEntitlement,
        AwardError::NotValid(NotValidError::NotGranted { needs: Approved }),
        AwardError::NotValid(NotValidError::NotYet { from: on }),
        AwardError::NotValid(NotValidError::Over { to: on }),
        AwardError::NotValid(NotValidError::EndNotSaid { from: on }),
        AwardError::NotValid(NotValidError::UsedUp { uses: 1 }),
        AwardError::NotValid(NotValidError::Revoked { on }),
    ];
    let outcomes = [
        Granted::New,
        Granted::Already { step: Approved },
        Granted::RevokedBefore { on },
        Granted::HigherHeld { level: "silver".to_owned() },
    ];
    let said = |lang: Lang| {
        let steps = AwardStep::ALL.iter().map(|step| award_step(*step, lang).to_owned());
        let kinds = EntitlementKind::ALL.iter().map(|kind| entitlement_kind(*kind, lang).to_owned());
        let errors = errors.iter().map(|error| award_error(error, lang));
        let outcomes = outcomes.iter().map(|outcome| granted(outcome, lang));
        steps.chain(kinds).chain(errors).chain(outcomes).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!([said(Lang::Lv), said(Lang::En)].join("\n\n"));
}

#[test]
fn a_step_out_of_order_says_which_ones_were_expected() {
    let error =
        AwardError::OutOfOrder { step: Eligible, after: Some(Approved), expected: &[Invited, HandedOver] };
    let expected = "`eligible` cannot follow `approved`; expected `invited` or `handed_over`";
    assert_eq!(error.to_string(), expected);
}
