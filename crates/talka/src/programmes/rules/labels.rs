//! Quality labels, on each day of the stay.

use super::super::asked::LabelAsked;
use super::super::judging::{Asking, Reporting};
use super::super::report::ProgrammeCause;
use super::super::stay::StayFact;
use crate::date::Days;

pub(super) fn label(asked: &LabelAsked, asking: Asking<'_>, to: &mut Reporting<'_, '_>) {
    let judging = to.judging;
    let days = judging.days();
    if asked.abroad_only == Some(true) {
        match judging.abroad() {
            Some(true) => {}
            Some(false) => return,
            None => {
                let fact = if judging.stay.home.is_none() { StayFact::Home } else { StayFact::Venue };
                return to.open(asking.code, days, &[fact]);
            }
        }
    }
    if days.is_empty() {
        return to.open(asking.code, days, &[StayFact::To]);
    }
    let Some(labels) = &judging.stay.labels else { return to.open(asking.code, days, &[StayFact::Labels]) };
    let (mut surely, mut perhaps) = (Days::none(), Days::none());
    for label in labels.iter().filter(|label| label.role == asked.role) {
        let until = label.to.map_or_else(Days::all, Days::until);
        perhaps = perhaps.or(&label.from.map_or_else(Days::all, Days::since).and(&until));
        if let Some(from) = label.from {
            surely = surely.or(&Days::since(from).and(&until));
        }
    }
    let without = days.minus(&perhaps);
    if !without.is_empty() {
        to.short(asking, without, StayFact::Labels, ProgrammeCause::NoLabel { role: asked.role });
    }
    let open = days.and(&perhaps).minus(&surely);
    if !open.is_empty() {
        to.open(asking.code, open, &[StayFact::Labels]);
    }
}
