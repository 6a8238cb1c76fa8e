//! How long a placement lasts, also where its days contradict one another.

use super::cause::Contradiction;
use super::fact::{Fact, Field};
use crate::date::{Day, Days, Period};
use crate::order::sort_by_key;
use crate::register::{Agreement, Amendment, Case, Placement, Term, TermKind};

/// A last day that a fact of a placement states.
struct StatedEnd {
    day: Day,
    at: Fact,
    /// Whether what it ends begins only later.
    contradicts: bool,
}

impl Placement {
    /// The first day of the term, or else that of the agreement.
    pub(super) fn start(&self) -> Option<Day> {
        let agreement = self.agreement.as_ref()?;
        agreement.term.as_ref().and_then(|term| term.from).or(agreement.concluded)
    }

    /// The day on which the relationship arises, from which on a side may end it: that of the agreement, also where the term
    /// begins later (the Law, section 5(1) and (2)).
    pub(super) fn arises(&self) -> Option<Day> {
        let concluded = self.agreement.as_ref()?.concluded?;
        Some(self.start().map_or(concluded, |start| start.min(concluded)))
    }

    /// The last day that the ending states, and that of the term in force.
    fn ends(&self) -> impl Iterator<Item = StatedEnd> {
        let stated = |day, first: Option<Day>, at| StatedEnd { day, at, contradicts: first > Some(day) };
        let effective = self.ending.as_ref().and_then(|ending| ending.effective);
        let ending = effective.map(|day| stated(day, self.arises(), Field::Effective.into()));
        let term = self.agreement.as_ref().and_then(|agreement| agreement.terms().last());
        let start = self.start();
        let term = term.and_then(|(term, _, to)| Some(stated(term.last()?, term.from.max(start), to)));
        ending.into_iter().chain(term)
    }

    /// Calls `pair` with the days of the agreement and the ending of which the first has to come first, with the fact that
    /// states the second.
    pub(super) fn in_order(&self, pair: &mut dyn FnMut(Option<Day>, Option<Day>, Contradiction, Fact)) {
        let (agreement, start) = (self.agreement.as_ref(), self.start());
        for (term, _, to) in agreement.into_iter().flat_map(Agreement::terms) {
            pair(start.max(term.from), term.last(), Contradiction::EndBeforeBeginning, to);
        }
        let concluded = agreement.and_then(|agreement| agreement.concluded);
        let changes = agreement.and_then(|agreement| agreement.amendments.as_ref());
        for (n, change) in changes.into_iter().flatten().enumerate() {
            let at = Fact::nth(Field::AmendedOn, n);
            pair(concluded, change.on, Contradiction::ChangeBeforeAgreement, at);
        }
        if let Some(ending) = &self.ending {
            let arises = self.arises();
            pair(arises, ending.effective, Contradiction::EndBeforeBeginning, Field::Effective.into());
            let notice = ending.notice_given;
            pair(concluded, notice, Contradiction::NoticeBeforeAgreement, Field::NoticeGiven.into());
        }
    }

    /// Whether some of these days come in the wrong order.
    fn contradicts_itself(&self) -> bool {
        let mut contradicts = false;
        self.in_order(&mut |first, second, _, _| {
            contradicts |= second.is_some_and(|second| first > Some(second));
        });
        contradicts
    }

    /// The days that say when the placement arose, began and ended.
    fn named(&self) -> impl Iterator<Item = Day> {
        let agreement = self.agreement.as_ref();
        let own = agreement.map(|agreement| {
            [agreement.concluded, agreement.written, agreement.acquainted, agreement.writing_requested]
        });
        let ending = self.ending.as_ref().map(|ending| [ending.notice_given, ending.effective]);
        let terms = agreement.into_iter().flat_map(Agreement::terms);
        let own = own.into_iter().flatten().chain(ending.into_iter().flatten()).flatten();
        own.chain(terms.flat_map(|(term, ..)| term.from.into_iter().chain(term.last())))
    }
}

impl Term {
    /// Its last day, where it is to have one.
    pub(super) fn last(&self) -> Option<Day> {
        self.to.filter(|_| self.kind == TermKind::Fixed)
    }
}

/// Days between the end of a term and the day on which it was extended.
pub(super) struct Gap {
    /// The days after the end, up to the day before the extension; where that day is not known, up to the new end.
    pub(super) days: Days,
    /// The day on which it was extended.
    pub(super) extended: Option<Day>,
    /// The fact that states it.
    pub(super) at: Fact,
}

impl Agreement {
    /// The day of a change, if one is known that can be right: not before the agreement.
    fn changed_on(&self, change: &Amendment) -> Option<Day> {
        change.on.filter(|on| self.concluded.is_none_or(|concluded| concluded <= *on))
    }

    /// The changes of the term, each with its position: by their days, or as they are listed where a day is not known.
    fn changes(&self) -> Vec<(usize, &Amendment)> {
        let mut changes: Vec<(usize, &Amendment)> = self.amendments.iter().flatten().enumerate().collect();
        if changes.iter().all(|(_, change)| self.changed_on(change).is_some()) {
            sort_by_key(&mut changes, |(_, change)| change.on);
        }
        changes
    }

    /// The days that an extension left out because it was agreed on only after the end.
    pub(super) fn gaps(&self) -> impl Iterator<Item = Gap> {
        let mut end = self.term.as_ref().and_then(Term::last);
        self.changes().into_iter().filter_map(move |(n, change)| {
            let old = std::mem::replace(&mut end, change.term.last());
            let after = Days::until(old?).not().and(&end.map_or_else(Days::all, Days::until));
            let extended = self.changed_on(change);
            let days = extended.map_or_else(|| after.clone(), |on| after.and(&Days::before(on)));
            let at = Fact::nth(Field::AmendedOn, n);
            (!days.is_empty()).then_some(Gap { days, extended, at })
        })
    }

    /// The term and what it was changed to, in that order, each with the facts of its first and its last day.
    pub(super) fn terms(&self) -> impl Iterator<Item = (&Term, Fact, Fact)> {
        let first = self.term.iter().map(|term| (term, Field::TermFrom.into(), Field::TermTo.into()));
        let later = self.changes().into_iter().map(|(n, amendment)| {
            (&amendment.term, Fact::nth(Field::AmendedTermFrom, n), Fact::nth(Field::AmendedTermTo, n))
        });
        first.chain(later)
    }
}

impl Case<'_> {
    /// The first day of the term, or else that of the agreement.
    pub(crate) fn start(&self) -> Option<Day> {
        self.placement.start()
    }

    /// The last days on which work belongs to the placement, each with the fact that states it: first the earliest that can
    /// be right, then the earliest that comes before the beginning.
    pub(crate) fn stated_ends(&self) -> impl Iterator<Item = (Day, Fact)> {
        let earliest = |contradicts| {
            let ends = self.placement.ends().filter(move |end| end.contradicts == contradicts);
            ends.map(|end| (end.day, end.at)).min_by_key(|(day, _)| *day)
        };
        earliest(false).into_iter().chain(earliest(true))
    }

    /// The last day of the placement, if one is known. One before the beginning is none, and what was agreed after its own end
    /// lasts for that day, so that contradictory days hide nothing.
    fn end(&self) -> Option<Day> {
        let ends = self.placement.ends().filter(|end| !end.contradicts);
        let end = ends.map(|end| end.day).min()?;
        Some(self.concluded().map_or(end, |concluded| end.max(concluded)))
    }

    /// The days up to the end; every day where no end is known.
    pub(crate) fn until_end(&self) -> Days {
        self.end().map_or_else(Days::all, Days::until)
    }

    /// The days worked and those of the placement: without an end, where none is known, and from today, where no beginning is.
    /// What ended before its term began is judged on the days from its agreement. Where its days contradict one another, these are all from the first to the last that is named.
    pub(super) fn lasting(&self, worked: &Days, today: Day) -> Days {
        let begins = self.start().into_iter().chain(worked.first()).min().unwrap_or(today);
        let last = self.end().unwrap_or(Day::MAX);
        let begins = self.placement.arises().filter(|_| last < begins).unwrap_or(begins);
        let term = Period::new(begins, last).ok().filter(|_| !self.placement.contradicts_itself());
        let term = term.or_else(|| {
            let first = self.placement.named().chain([begins.min(last)]).min()?;
            Period::new(first, self.placement.named().chain([last]).max()?).ok()
        });
        Days::from(term).or(worked)
    }
}
