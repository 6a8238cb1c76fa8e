//! Who gets a statement.

use talka::date::Day;
use talka::law::Settings;
use talka::recognition::awards::Ledger;
use talka::register::{Register, Statement};
use talka::text::Lang;
use talka_report::{Evaluation, HandOutTerms, StatementRequest, hand_out};

use crate::office::imported;

/// Of the first placement a statement was requested and not issued, of the second one was issued, and of the third one is
/// requested twice, for different days.
fn office() -> Evaluation {
    let day = |month, day| Day::new(2020, month, day).unwrap();
    let requested = Statement::default().requested(day(11, 2));
    let of_each = [
        vec![requested.clone()],
        vec![requested.clone().issued(day(11, 9))],
        vec![requested.clone().to(day(6, 30)), requested.from(day(7, 1))],
    ];
    let mut imported = imported();
    let mut parts = imported.register.clone().into_parts();
    for (placement, statements) in parts.placements.iter_mut().zip(of_each) {
        placement.statements = Some(statements);
    }
    imported.register = Register::new(parts).unwrap();
    Evaluation::new(imported, Vec::new(), &Settings::on(day(12, 31)))
}

fn files(evaluation: &Evaluation, terms: &HandOutTerms) -> Vec<String> {
    let made = hand_out(evaluation, &mut Ledger::default(), terms, Lang::Lv).unwrap();
    assert!(made.papers.is_empty());
    made.statements.into_iter().map(|paper| paper.file).collect()
}

#[test]
fn what_the_records_ask_for_and_nobody_issued_is_made() {
    let evaluation = office();
    let ids: Vec<String> =
        evaluation.judged.register().placements().iter().map(|placement| placement.id.to_string()).collect();
    let made = files(&evaluation, &HandOutTerms::default());
    assert_eq!(made.len(), 3, "{made:?}");
    assert!(made[0].starts_with(&format!("izzina-{}", ids[0])));
    assert!(made[1].starts_with(&format!("izzina-{}-2020-06-30", ids[2])));
    assert!(made[2].starts_with(&format!("izzina-{}-2020-07-01", ids[2])));
}

#[test]
fn what_the_terms_ask_for_goes_before_the_records() {
    let evaluation = office();
    let third = evaluation.judged.register().placements()[2].id;
    let mut terms = HandOutTerms::default();
    terms.statements = vec![StatementRequest::new(third)];
    let made = files(&evaluation, &terms);
    assert_eq!(made.len(), 2, "{made:?}");
    assert!(made[0].starts_with(&format!("izzina-{third}")) && !made[0].contains("2020"));
}
