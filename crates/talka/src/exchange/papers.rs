//! Results that were promised, and reports that have to be handed in.

use super::judging::{Asking, Reporting, since};
use super::report::{ExchangeCause, ExchangeCode};
use super::unknown::{ExchangeFact, unknown};
use crate::date::{Day, Days};
use crate::reading::Pointer;

pub(super) fn results(to: &mut Reporting<'_>) {
    let asking = Asking::own(ExchangeCode::Result);
    let exchange = to.exchange;
    let Some(promised) = &exchange.promised else { return to.ask(asking.code, ExchangeFact::Promised) };
    let today = to.today();
    for (n, result) in promised.iter().enumerate() {
        let at = Pointer::root().member("promised").element(n);
        let there = |on: Option<Day>| on.is_none_or(|on| on <= today);
        let evidence = result.evidence.as_ref();
        if evidence.is_some_and(|all| all.iter().any(|one| there(one.on))) {
            continue;
        }
        let Some(due) = result.due.or(exchange.to) else {
            to.open(asking.code, Days::none(), vec![unknown(ExchangeFact::Due, &at)]);
            continue;
        };
        if today <= due {
            continue;
        }
        let days = since(due, today);
        if evidence.is_some() {
            let cause = ExchangeCause::NoEvidence { kind: result.kind, due };
            to.found(asking, days, at.member("evidence"), cause);
        } else {
            to.open(asking.code, days, vec![unknown(ExchangeFact::Evidence, &at)]);
        }
    }
}

pub(super) fn reports(to: &mut Reporting<'_>) {
    let asking = Asking::own(ExchangeCode::Report);
    let exchange = to.exchange;
    let Some(reports) = &exchange.reports else { return to.ask(asking.code, ExchangeFact::Reports) };
    let today = to.today();
    for (n, report) in reports.iter().enumerate() {
        let at = Pointer::root().member("reports").element(n);
        let kind = report.kind;
        let Some(due) = report.due else {
            to.open(asking.code, Days::none(), vec![unknown(ExchangeFact::Due, &at)]);
            continue;
        };
        match report.handed_in.filter(|on| *on <= today) {
            Some(on) if on > due => {
                let cause = ExchangeCause::ReportedLate { kind, due, on };
                to.found(asking, since(due, on), at.member("handed_in"), cause);
            }
            None if today > due => {
                let cause = ExchangeCause::NotReported { kind, due };
                to.found(asking, since(due, today), at.member("handed_in"), cause);
            }
            _ => {}
        }
    }
}
