//! `barred-from-children`, `permit-scope`
//!
//! **The Law**: Children's Rights Protection Law, section 72(5): where children are (in institutions of care, education
//! or health care, at events for them or with them) nobody volunteers who was convicted of an offence with violence or
//! the threat of it, spent or not, save with a permit that the Children's Protection Centre gives once it is spent
//! (until 31 December 2023 the inspectorate VBTAI). It does not hold for one-off or short services, nor where no child
//! is present. Cabinet Regulation No. 13 of 2024, point 3: a permit may be limited to some groups of children. That
//! offences against morals and sexual inviolability bar for good (clause 2) is recalled and off by default.
//! **What is checked**: for each day of such work, whether a check in the Punishment Register showed such a conviction
//! and no permit holds; and whether a limited permit extends to all groups with whom the work is done. A check that
//! showed none speaks for all days before the first that showed one, and for all earlier days: convictions stay, spent
//! or not. Where nobody was checked it is undetermined. Whether an offence against sexual inviolability was one with
//! violence is asked. Where permits are not recorded, the first rule asks for them; where it is breached by the recalled
//! clause 2 in any case, the second does, so that nothing recalled hides what is still open under clause 1.
//! **Example**: convicted of violence, a permit from 1 March 2024, and work at a school from 1 February: barred until
//! 29 February.
//! **Source**: <https://tapportals.mk.gov.lv/annotation/a05bb708-adfc-48ad-955e-b833b0581eab>; <https://m.likumi.lv/ta/id/348995>.
//! **In force**: the wording of clause 1 was seen from 8 December 2021; what a conviction meant on earlier days is only
//! noted. The regulation from 11 January 2024.

use super::super::cause::{Bar, Breach, Cause};
use super::super::fact::{Fact, Field};
use super::super::provisions::{BTAL_72_5, BTAL_72_5_1, BTAL_72_5_2, MK13_3, PERMIT_AUTHORITY};
use super::super::rule::{Judge, Rule};
use super::super::settings::{Recalled, Settings};
use super::super::severity::{Bearing, Severity};
use super::super::timeline::{Causes, Timeline};
use super::super::truth::Truth;
use crate::date::Days;
use crate::register::{Case, ChildPermit, Conviction, RecordCheck};

pub(super) static BARRED_FROM_CHILDREN: Rule = Rule {
    code: "barred-from-children",
    provision: &BTAL_72_5,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::Placement(barred),
    enabled: Rule::always,
};

pub(super) static PERMIT_SCOPE: Rule = Rule {
    code: "permit-scope",
    provision: &MK13_3,
    severity: Severity::Violation,
    bearing: Bearing::Duty,
    judge: Judge::Placement(scope),
    enabled: Rule::always,
};

fn barred(case: &Case<'_>, settings: &Settings) -> Timeline {
    let with_children = case.with_children();
    if with_children.possibly().is_empty() {
        return Timeline::silent();
    }
    let (violence, for_good) = convictions(case, settings);
    // Nobody is asked for a permit or an exception as long as nobody is known to need one.
    let needed = !violence.surely().is_empty() || !for_good.surely().is_empty();
    let none = || Truth::always(false);
    let (permitted, spared) =
        if needed { (permitted(case), case.spared_among_children()) } else { (none(), none()) };
    let unpermitted = violence.and(permitted.not());
    let free = unpermitted.clone().not().and(for_good.not()).or(spared);
    let under = |bar, at, by| Breach::under(Cause::BarredFromChildren { bar }, at, by);
    let at = |kinds| Fact::nth(Field::CheckConvictions, shown(case, kinds).unwrap_or(0));

    let first_seen = BTAL_72_5_1.in_force.first;
    let earlier = with_children.surely().and(unpermitted.surely()).and(&free.surely_not());
    let noted = Breach::new(Cause::BarredFromChildren { bar: Bar::ViolenceEarlier }, at(VIOLENCE));
    let noted = Timeline::note(&earlier.and(&Days::before(first_seen)), &noted);
    let judged = Timeline::decide(&with_children, &free, |days| {
        let by_authority = PERMIT_AUTHORITY.spans().map(|(period, authority)| {
            let bar = Bar::Violence { authority };
            (unpermitted.surely().and(&Days::from(period)), under(bar, at(VIOLENCE), &BTAL_72_5_1))
        });
        let sexual = shown(case, &[Conviction::SexualOffence]).is_some();
        let bar = if sexual { Bar::SexualOffence } else { Bar::MedicalMeasures };
        Causes::first_of(days, by_authority, under(bar, at(FOR_GOOD), &BTAL_72_5_2))
    });
    noted.join(judged.clip(BTAL_72_5_1.in_force))
}

fn scope(case: &Case<'_>, settings: &Settings) -> Timeline {
    let limited: Vec<usize> =
        each_permit(case).filter(|(_, it)| it.limited_to.is_some()).map(|(n, _)| n).collect();
    if case.volunteer.child_permits.is_some() && limited.is_empty() {
        return Timeline::silent();
    }
    let (violence, for_good) = convictions(case, settings);
    let needed = case.with_children().and(case.spared_among_children().not()).and(violence);
    let Some(first) = limited.first() else {
        let unasked = needed.and(Truth::on(for_good.surely().clone()));
        return Timeline::decide(&unasked, &permitted(case), |_| Causes::none());
    };
    let limited =
        Truth::any(each_permit(case).filter(|(n, _)| limited.contains(n)).map(|(n, it)| holds(it, n)));
    let applies = needed.and(limited);
    let groups = case.placement.work.as_ref().and_then(|work| work.child_groups.as_ref());
    let suits = each_permit(case).map(|(n, permit)| {
        let extends = permit.limited_to.as_ref().map_or(Some(true), |limit| {
            groups.map(|groups| groups.iter().all(|group| limit.contains(group)))
        });
        holds(permit, n).and(Truth::known(extends, Field::ChildGroups))
    });
    Timeline::decide(&applies, &Truth::any(suits), |days| {
        Causes::one(days, Breach::new(Cause::PermitScope, Fact::nth(Field::ChildPermitLimit, *first)))
    })
}

const VIOLENCE: &[Conviction] = &[Conviction::Violence];
const FOR_GOOD: &[Conviction] = &[Conviction::SexualOffence, Conviction::MedicalMeasures];

/// Whether the volunteer was convicted of violence, and of what bars for good where recalled facts are asked for.
fn convictions(case: &Case<'_>, settings: &Settings) -> (Truth, Truth) {
    match settings.recalled() {
        Recalled::Off => (convicted(case, VIOLENCE, FOR_GOOD), Truth::always(false)),
        Recalled::Information => (convicted(case, VIOLENCE, &[]), convicted(case, FOR_GOOD, &[])),
    }
}

/// Whether the volunteer was convicted of one of these; of the doubtful ones nobody knows whether they are of these.
fn convicted(case: &Case<'_>, of: &[Conviction], doubtful: &[Conviction]) -> Truth {
    let Some(checks) = &case.volunteer.record_checks else { return Truth::unknown(Field::RecordChecks) };
    if checks.is_empty() {
        return Truth::unknown(Field::RecordChecks);
    }
    let convictions = |n| Fact::nth(Field::CheckConvictions, n);
    let shown = Truth::any(checks.iter().enumerate().map(|(n, check)| match &check.convictions {
        None => Truth::unknown(convictions(n)),
        Some(list) if any_of(list, of) => Truth::since(check.done, Fact::nth(Field::CheckDone, n)),
        Some(list) if any_of(list, doubtful) => Truth::unknown(convictions(n)),
        Some(_) => Truth::always(false),
    }));
    shown.or(before_the_first_that_showed(checks, of, doubtful))
}

/// The days before the first check that showed such a conviction: it may be older than the check, unless an earlier
/// check showed none.
fn before_the_first_that_showed(checks: &[RecordCheck], of: &[Conviction], doubtful: &[Conviction]) -> Truth {
    let showed = |kinds| {
        move |check: &&RecordCheck| check.convictions.as_ref().is_some_and(|list| any_of(list, kinds))
    };
    let Some(first) = checks.iter().filter(showed(of)).filter_map(|check| check.done).min() else {
        return Truth::always(false);
    };
    let clean = checks
        .iter()
        .enumerate()
        .filter(|(_, check)| check.convictions.is_some() && !showed(of)(check) && !showed(doubtful)(check));
    let (dated, undated): (Vec<_>, Vec<_>) = clean.partition(|(_, check)| check.done.is_some());
    if dated.iter().any(|(_, check)| check.done < Some(first)) {
        return Truth::always(false);
    }
    let asked = undated.first().map_or(Field::RecordChecks.into(), |(n, _)| Fact::nth(Field::CheckDone, *n));
    Truth::between(Days::none(), Days::before(first), asked)
}

fn any_of(list: &[Conviction], kinds: &[Conviction]) -> bool {
    list.iter().any(|conviction| kinds.contains(conviction))
}

/// The first check that showed one of these.
fn shown(case: &Case<'_>, kinds: &[Conviction]) -> Option<usize> {
    let mut checks = case.volunteer.record_checks.iter().flatten();
    checks.position(|check| check.convictions.as_ref().is_some_and(|list| any_of(list, kinds)))
}

/// Whether a permit holds, for whatever children.
fn permitted(case: &Case<'_>) -> Truth {
    match &case.volunteer.child_permits {
        None => Truth::unknown(Field::ChildPermits),
        Some(_) => Truth::any(each_permit(case).map(|(n, permit)| holds(permit, n))),
    }
}

fn each_permit<'r>(case: &Case<'r>) -> impl Iterator<Item = (usize, &'r ChildPermit)> + use<'r> {
    case.volunteer.child_permits.iter().flatten().enumerate()
}

fn holds(permit: &ChildPermit, n: usize) -> Truth {
    let until = permit.to.map_or_else(Days::all, Days::until);
    Truth::since(permit.from, Fact::nth(Field::ChildPermitFrom, n)).and(Truth::on(until))
}
