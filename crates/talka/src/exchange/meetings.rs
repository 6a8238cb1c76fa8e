//! Meetings: on which days they are, how long they last, and who came.

use super::judging::{Asking, Reporting, within};
use super::mobility::Mobility;
use super::report::{ExchangeCause, ExchangeCode};
use super::sums::{people, roles};
use super::unknown::{ExchangeFact, unknown};
use crate::date::{Day, Days, Period};
use crate::law::Severity;
use crate::programmes::{ActionRules, Programme};
use crate::reading::Pointer;

fn mobilities<'m>(to: &Reporting<'m>) -> impl Iterator<Item = (Pointer, &'m Mobility)> + use<'m> {
    let at = Pointer::root().member("mobilities");
    let all = to.exchange.mobilities.iter().flatten();
    all.enumerate().map(move |(n, mobility)| (at.element(n), mobility))
}

pub(super) fn days(to: &mut Reporting<'_>) {
    let asking = Asking::own(ExchangeCode::Days);
    let exchange = to.exchange;
    if exchange.mobilities.is_none() {
        return to.ask(asking.code, ExchangeFact::Mobilities);
    }
    let (from, last) = (exchange.from, exchange.to);
    let possible = Days::since(from.unwrap_or(Day::MIN)).and(&Days::until(last.unwrap_or(Day::MAX)));
    for (at, mobility) in mobilities(to) {
        // A day that is known is one on which the meeting surely was.
        let known = match (mobility.from, mobility.to) {
            (Some(from), Some(to)) => within(Some(from), Some(to)),
            (one, other) => one.or(other).map_or_else(Days::none, |day| Days::from(Period::day(day))),
        };
        let outside = known.minus(&possible);
        if !outside.is_empty() {
            let member =
                if mobility.from.is_some_and(|first| !possible.contains(first)) { "from" } else { "to" };
            let cause = ExchangeCause::OutsideProject { from, to: last };
            to.found(asking, outside, at.member(member), cause);
            continue;
        }
        let root = Pointer::root();
        let missing = [
            (exchange.from.is_none(), ExchangeFact::From, &root),
            (exchange.to.is_none(), ExchangeFact::To, &root),
            (mobility.from.is_none(), ExchangeFact::From, &at),
            (mobility.to.is_none(), ExchangeFact::To, &at),
        ];
        let missing: Vec<_> = missing
            .into_iter()
            .filter(|(missing, ..)| *missing)
            .map(|(_, fact, at)| unknown(fact, at))
            .collect();
        if !missing.is_empty() {
            to.open(asking.code, known, missing);
        }
    }
}

pub(super) fn length(action: Option<(&Programme, &ActionRules)>, to: &mut Reporting<'_>) {
    let Some((version, asked)) = action.and_then(|(version, rules)| Some((version, rules.meeting.as_ref()?)))
    else {
        return;
    };
    let mut asking = Asking::by(ExchangeCode::Meeting, version, asked.basis);
    let Some(most) = asking.says(&asked.at_most, to) else { return };
    for (at, mobility) in mobilities(to) {
        // What is asked for where a day is missing, the rule about days asks for too.
        let Some((first, last)) = mobility.from.zip(mobility.to) else { continue };
        if last.plus(1) > most.after(first) {
            let lasts = i64::from(last.days_since(first)) + 1;
            let days = within(Some(first), Some(last));
            to.found(asking, days, at.member("to"), ExchangeCause::LongMeeting { most, lasts });
        }
    }
}

/// Fewer than planned is worth a warning: the grant may depend on it, and the people are not to blame.
pub(super) fn attendance(to: &mut Reporting<'_>) {
    let asking = Asking::own(ExchangeCode::Attendance).at_most(Severity::Warning);
    for (at, mobility) in mobilities(to) {
        let days = within(mobility.from, mobility.to);
        let over = mobility.to.is_some_and(|last| last < to.today());
        if mobility.planned.is_none() {
            to.open(asking.code, days, vec![unknown(ExchangeFact::Planned, &at)]);
            continue;
        }
        if mobility.came.is_none() {
            if over {
                to.open(asking.code, days, vec![unknown(ExchangeFact::Came, &at)]);
            }
            continue;
        }
        let roles = roles(mobility);
        let in_all = roles.is_empty().then_some(None);
        for role in roles.into_iter().map(Some).chain(in_all) {
            let planned = people(mobility.planned.as_deref(), (ExchangeFact::Planned, &at), role);
            let came = people(mobility.came.as_deref(), (ExchangeFact::Came, &at), role);
            let whole = came.whole();
            if let Some(came) = whole.filter(|came| *came < planned.known) {
                let [planned, came] = [planned.known, came].map(|all| u32::try_from(all).unwrap_or(u32::MAX));
                let cause = ExchangeCause::FewerCame { role, planned, came };
                to.found(asking, days.clone(), at.member("came"), cause);
            } else if planned.whole().is_none_or(|planned| came.known < planned) {
                let missing = planned.missing.into_iter().chain(came.missing).collect();
                to.open(asking.code, days.clone(), missing);
            }
        }
    }
}
