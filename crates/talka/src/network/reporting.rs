//! Who has reported about some days.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::asking::{OnDay, WhomToAsk};
use super::contact::{Network, Reported};
use crate::date::{Day, Days, Period};
use crate::reading::words;
use crate::schema::described;
use crate::territory::{Holder, Municipality};

words! {
    /// Whether a municipality has reported about some days.
    pub enum ReportedState {
        /// About all of them.
        Reported = "reported",
        /// About some of them, or about a part of its territory only.
        Partly = "partly",
        /// About none.
        Missing = "missing",
        /// Nobody knows.
        NotKnown = "not_known",
    }
}

described! {
    /// Whether a municipality has reported, and whom to ask.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct WhetherReported {
        /// Whether it has.
        pub state: ReportedState,
        /// Whom to ask, also where it has.
        pub ask: WhomToAsk,
    }
}

/// The periods that a municipality has reported about: those of all its territory, and those of a part of it at least.
#[derive(Default)]
struct Covered {
    whole: Vec<Period>,
    some: Vec<Period>,
}

impl Network {
    /// Whether each municipality of the last day's list has reported about all days of a period, as far as that is known on a day.
    /// A report under a code of before a reform is one of the same territory, or of a part of it.
    pub fn reporting(&self, about: Period, on: Day) -> Vec<WhetherReported> {
        let covered = self.reported.as_ref().map(|reported| covered(reported, about.last(), on));
        let on_day = OnDay::of(self, on);
        let days = Days::from(about);
        let of = |municipality: Municipality| {
            let state = match covered.as_ref().map(|covered| covered.get(&municipality)) {
                None => ReportedState::NotKnown,
                Some(Some(covered)) => state(covered, &days),
                Some(None) => ReportedState::Missing,
            };
            WhetherReported { state, ask: on_day.of_place(&municipality.to_string()) }
        };
        Municipality::on_day(about.last()).map(of).collect()
    }
}

fn state(Covered { whole, some }: &Covered, days: &Days) -> ReportedState {
    let [whole, some] = [whole, some].map(|periods| periods.iter().copied().collect::<Days>());
    if days.minus(&whole).is_empty() {
        ReportedState::Reported
    } else if days.and(&some).is_empty() {
        ReportedState::Missing
    } else {
        ReportedState::Partly
    }
}

fn covered(reported: &[Reported], listed_on: Day, on: Day) -> BTreeMap<Municipality, Covered> {
    let mut covered = BTreeMap::new();
    for one in reported.iter().filter(|one| one.on.is_none_or(|came| came <= on)) {
        let (Ok(code), Ok(period)) =
            (one.municipality.parse::<Municipality>(), Period::new(one.from, one.to))
        else {
            continue;
        };
        let holders = match code.on(listed_on) {
            Holder::One(municipality) => vec![municipality],
            Holder::Several(all) => all,
        };
        for municipality in holders {
            let Covered { whole, some } = covered.entry(municipality).or_insert_with(Covered::default);
            some.push(period);
            // Where its territory was that of several before, a report of one of these is about a part.
            let later = code.existed().first() > listed_on;
            if later || municipality.on(code.existed().last()) == Holder::One(code) {
                whole.push(period);
            }
        }
    }
    covered
}
