//! What has to be done, and when.

use super::super::asked::{DutyAsked, DutyTime};
use super::super::judging::{Asking, Lasting, Reporting};
use super::super::report::ProgrammeCause;
use super::super::stay::{Duty, StayFact};
use crate::date::{Day, Days, Period};

pub(super) fn duty(asked: &DutyAsked, mut asking: Asking<'_>, to: &mut Reporting<'_, '_>) {
    let judging = to.judging;
    let (today, stay) = (judging.judged.settings().today, judging.stay);
    let Some(from) = stay.from else { return };
    if asked.duty == Duty::Youthpass && stay.youthpass_requested.is_none_or(|asked| asked > today) {
        return;
    }
    let needs_last = asked.longer_than.is_some() || asked.until != DutyTime::FirstDay;
    let Lasting { first: Some(first), last } = judging.lasting else { return };
    if needs_last && (last.is_none() || stay.to.is_none()) {
        return to.open(asking.code, Days::none(), &[StayFact::To]);
    }
    let (counted, ends) = (last.unwrap_or(first), stay.to.unwrap_or(from));
    if asked.longer_than.is_some_and(|long| counted < long.after(first)) {
        return;
    }
    let due = match asked.until {
        DutyTime::FirstDay => from,
        DutyTime::LastDay => ends,
        DutyTime::Afterwards => asked.within.map_or(ends, |within| within.after(ends)),
    };
    let due = due.max(stay.youthpass_requested.filter(|_| asked.duty == Duty::Youthpass).unwrap_or(due));
    // Without a time limit nobody can say that it is too late, only that it was not done yet.
    let limited = asked.until != DutyTime::Afterwards || asked.within.is_some();
    asking.assumed = !limited;
    let late_from = if asked.until == DutyTime::FirstDay { from } else { due.plus(1) };
    if today < late_from {
        return;
    }
    let Some(done) = &stay.done else {
        return to.open(asking.code, since(late_from, today), &[StayFact::Done]);
    };
    let mut theirs = done.iter().filter(|done| done.duty == asked.duty).peekable();
    if theirs.peek().is_none() {
        let cause = ProgrammeCause::NotDone { duty: asked.duty, due: limited.then_some(due) };
        return to.short(asking, since(late_from, today), StayFact::Done, cause);
    }
    let Some(on) = theirs.map(|done| done.on).min().flatten() else {
        // One of them without a day may have been in time.
        if limited {
            to.open(asking.code, since(late_from, today), &[StayFact::Done]);
        }
        return;
    };
    if limited && on > due {
        let cause = ProgrammeCause::DoneLate { duty: asked.duty, due, on };
        let last = if asked.until == DutyTime::FirstDay { on.plus(-1) } else { on };
        to.short(asking, since(late_from, last), StayFact::Done, cause);
    }
}

fn since(first: Day, last: Day) -> Days {
    Days::from(Period::new(first, last.max(first)).unwrap_or(Period::day(first)))
}
