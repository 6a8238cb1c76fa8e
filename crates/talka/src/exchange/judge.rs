//! Projects judged by their own papers and by the programme that pays for them.

use super::error::{ExchangeError, refuse};
use super::judging::Reporting;
use super::project::Exchange;
use super::report::{ExchangeCode, ExchangeReport};
use super::sums::{of_budgets, of_mobilities};
use super::unknown::ExchangeFact;
use super::{meetings, money, papers, partners};
use crate::law::{NotJudgedReason, Settings, list_at_most};
use crate::order::sort_by_key;
use crate::programmes::{ActionRules, Programme};

/// Judges a project by its own papers, and by the version of its programme that was in force when it was submitted.
///
/// # Errors
///
/// The first thing in it that contradicts itself, with its place.
pub fn judge(
    programmes: &[Programme],
    settings: &Settings,
    exchange: &Exchange,
) -> Result<ExchangeReport, ExchangeError> {
    refuse(exchange)?;
    let mut report = ExchangeReport {
        mobilities: of_mobilities(exchange),
        budgets: of_budgets(exchange),
        ..ExchangeReport::default()
    };
    let mut to = Reporting { exchange, settings, report: &mut report };
    let action = action(programmes, &mut to);
    partners::countries(action, &mut to);
    partners::invited(action, &mut to);
    meetings::days(&mut to);
    meetings::length(action, &mut to);
    meetings::attendance(&mut to);
    money::budgets(action, &mut to);
    papers::results(&mut to);
    papers::reports(&mut to);
    sort_by_key(&mut report.findings, |finding| finding.rule);
    sort_by_key(&mut report.undetermined, |open| open.code);
    report.not_listed = list_at_most(
        settings.listed_per_rule(),
        ExchangeCode::ALL,
        (&mut report.findings, |finding| finding.rule),
        (&mut report.undetermined, |open| open.code),
    );
    Ok(report)
}

/// How many days before its first a project is submitted at most: the version of the whole of them needs no question.
const SUBMITTED_BEFORE: i32 = 365;

/// What the programme asks of such a project: by the version of the day on which it was submitted, as calls have it.
fn action<'p>(
    programmes: &'p [Programme],
    to: &mut Reporting<'_>,
) -> Option<(&'p Programme, &'p ActionRules)> {
    let code = ExchangeCode::Rules;
    let exchange = to.exchange;
    let missing = [
        (ExchangeFact::Programme, exchange.programme.is_none()),
        (ExchangeFact::Action, exchange.action.is_none()),
        (ExchangeFact::Submitted, exchange.submitted.is_none() && exchange.from.is_none()),
    ];
    for (fact, _) in missing.into_iter().filter(|(_, missing)| *missing) {
        to.ask(code, fact);
    }
    let (programme, action) = (exchange.programme.as_ref()?, exchange.action?);
    let in_force = |day| Programme::in_force_on(programmes, programme, day);
    let version = match (exchange.submitted, exchange.from) {
        (Some(submitted), _) => in_force(submitted),
        (None, from) => {
            let version = in_force(from?);
            if version.map(|version| &version.id)
                != in_force(from?.plus(-SUBMITTED_BEFORE)).map(|before| &before.id)
            {
                to.ask(code, ExchangeFact::Submitted);
                return None;
            }
            version
        }
    };
    let rules = version.and_then(|version| Some((version, version.action(action)?)));
    if rules.is_none() {
        to.not_judged(code, NotJudgedReason::NotChecked);
    }
    rules
}
