//! What a version of a programme makes of a stay.

mod age;
mod duties;
mod labels;
mod length;
mod participation;
mod team;
mod weeks;

use super::before::Before;
use super::judging::{Asking, Judging};
use super::programme::Programme;
use super::report::{ProgrammeCode, ProgrammeReport};
use crate::basis::Mark;
use crate::law::NotJudgedReason;

/// Judges a stay by the version that is in force on its first day; its weeks by the version of each.
pub(super) fn judge(
    judging: &Judging<'_>,
    version: &Programme,
    before: &Before,
    report: &mut ProgrammeReport,
) {
    let mut to = judging.report(report);
    let Some(rules) = version.rules(judging.stay.strand) else {
        return to.not_judged(ProgrammeCode::Version, NotJudgedReason::NotChecked);
    };
    let asking = |code: ProgrammeCode, basis: Mark| Asking { code, version, basis, assumed: false };
    if let Some(asked) = &rules.age {
        age::age(asked, asking(ProgrammeCode::Age, asked.basis), &mut to);
    }
    if let Some(asked) = &rules.length {
        length::length(asked, asking(ProgrammeCode::Length, asked.basis), &mut to);
    }
    if let Some(asked) = &rules.weekly {
        weeks::agreed(asked, asking(ProgrammeCode::WeeklyHours, asked.basis), &mut to);
    }
    weeks::worked(&mut to);
    if let Some(asked) = &rules.participation {
        let asking = asking(ProgrammeCode::Participation, asked.basis);
        participation::participation(asked, asking, before, &mut to);
    }
    if let Some(asked) = &rules.team {
        team::team(asked, asking(ProgrammeCode::Team, asked.basis), &mut to);
    }
    for asked in rules.labels.iter().flatten() {
        labels::label(asked, asking(ProgrammeCode::QualityLabel, asked.basis), &mut to);
    }
    for asked in rules.duties.iter().flatten() {
        duties::duty(asked, asking(ProgrammeCode::Duty, asked.basis), &mut to);
    }
}
