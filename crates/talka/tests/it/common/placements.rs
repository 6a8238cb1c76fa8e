//! Placements and the entries of the hour log.

use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use talka::date::{Clock, Day, Month, Period, When};
use talka::register::{
    Agreement, AgreementForm, Amendment, Assessment, Beneficiary, Confirmation, ConfirmationState, Content,
    Ending, Evidence, EvidenceKind, Expense, ExpenseClaim, ExpenseKind, Function, Hazard, HazardKind,
    HourKind, HourLog, Matter, Mode, OrganizationId, Party, Payment, Placement, PlacementId, Preparation,
    PreparationKind, Probation, Role, Signature, Statement, StatementContent, Term, TermKind, VolunteerId,
    Work,
};

use super::volunteers::{policy, private};
use super::{days, id, maybe, maybe_some, one_of, text, word};

pub(super) fn placement(
    id: PlacementId,
    volunteers: usize,
    organizations: usize,
) -> impl Strategy<Value = Placement> {
    let payment = (cents(), maybe(days())).prop_map(|(cents, on)| Payment::new(cents).on(on));
    let expense = (word(ExpenseKind::ALL), cents(), maybe(days()), maybe(0..4_u32), maybe(any::<bool>()));
    let expense = expense.prop_map(|(kind, cents, on, units, documents)| {
        Expense::new(cents).kind(kind).on(on).units(units).documents(documents)
    });
    let hazard = (select(HazardKind::ALL), maybe(select(vec![0, 500, 501, u32::MAX])));
    (
        (one_of::<VolunteerId>(1, volunteers), one_of::<OrganizationId>(2, organizations)),
        (maybe(agreement()), maybe(work())),
        (maybe_some(payment), maybe_some(expense)),
        maybe_some(hazard.prop_map(|(kind, height_cm)| Hazard::new(kind).height_cm(height_cm))),
        (maybe_some(policy()), maybe_some(select(Beneficiary::ALL)), weighted(0.4, ending())),
        beside_the_work(),
    )
        .prop_map(
            move |(
                (volunteer, organization),
                (agreement, work),
                (payments, expenses),
                hazards,
                rest,
                beside,
            )| {
                let (insurance, beneficiaries, ending) = rest;
                beside
                    .id(id)
                    .volunteer(volunteer)
                    .organization(organization)
                    .agreement(agreement)
                    .work(work)
                    .payments(payments)
                    .expenses(expenses)
                    .hazards(hazards)
                    .insurance(insurance)
                    .beneficiaries(beneficiaries)
                    .ending(ending)
            },
        )
}

/// What was done before the work, what is owed for it, and what was said of it afterwards.
fn beside_the_work() -> impl Strategy<Value = Placement> {
    let preparation =
        (select(PreparationKind::ALL), maybe(days())).prop_map(|(kind, on)| Preparation::new(kind).on(on));
    let assessment = (maybe(days()), maybe(any::<bool>()))
        .prop_map(|(on, endangers)| Assessment::default().on(on).endangers(endangers));
    let claim = (word(ExpenseKind::ALL), cents(), maybe(days()), maybe(days())).prop_map(
        |(kind, cents, asked, repaid)| ExpenseClaim::new(cents).kind(kind).asked(asked).repaid(repaid),
    );
    let statement = (
        (maybe(days()), maybe(days()), maybe(subsequence(StatementContent::ALL, 0..=3))),
        (maybe(days()), maybe(days()), maybe(0..100_000_i64)),
    )
        .prop_map(|((requested, issued, states), (from, to, minutes))| {
            Statement::default()
                .requested(requested)
                .issued(issued)
                .states(states)
                .from(from)
                .to(to)
                .minutes(minutes)
        });
    (
        weighted(0.4, prop::collection::vec(preparation, 0..4)),
        maybe(prop::collection::vec(assessment, 0..2)),
        weighted(0.3, prop::collection::vec(claim, 0..2)),
        weighted(0.2, select(AgreementForm::ALL)),
        weighted(0.3, prop::collection::vec(statement, 0..2)),
    )
        .prop_map(|(preparation, assessments, claims, confidential, statements)| {
            Placement::default()
                .preparation(preparation)
                .assessments(assessments)
                .claims(claims)
                .confidential(confidential)
                .statements(statements)
        })
}

fn cents() -> impl Strategy<Value = i64> {
    prop_oneof![6 => 0..60_000_i64, 3 => Just(0), 1 => Just(100_000), 1 => Just(i64::MIN), 1 => Just(i64::MAX)]
}

fn term() -> impl Strategy<Value = Term> {
    (select(TermKind::ALL), maybe(days()), maybe(days()))
        .prop_map(|(kind, from, to)| Term::new(kind).from(from).to(to))
}

fn agreement() -> impl Strategy<Value = Agreement> {
    let signature = (select(Party::ALL), maybe(days())).prop_map(|(by, on)| Signature::new(by).on(on));
    let amendment = (maybe(days()), term()).prop_map(|(on, term)| Amendment::new(term).on(on));
    (
        (word(AgreementForm::ALL), maybe(days()), weighted(0.2, days()), maybe(days())),
        weighted(0.3, prop::collection::vec(signature, 0..4)),
        (maybe(subsequence(Matter::ALL, 0..=4)), maybe(subsequence(Content::ALL, 0..=8))),
        (maybe(term()), weighted(0.3, prop::collection::vec(amendment, 0..3))),
        (weighted(0.4, days()), maybe(any::<bool>())),
    )
        .prop_map(
            |(
                made,
                signatures,
                (agreed, contents),
                (term, amendments),
                (writing_requested, expenses_covered),
            )| {
                let (form, concluded, written, acquainted) = made;
                // A list of what is settled is complete: what is recorded elsewhere is on it.
                let agreed = agreed.map(|agreed| {
                    let recorded = |matter: Matter| match matter {
                        Matter::Term => term.is_some(),
                        Matter::Acquainted => acquainted.is_some(),
                        _ => false,
                    };
                    let all = Matter::ALL.iter().copied();
                    all.filter(|matter| agreed.contains(matter) || recorded(*matter)).collect()
                });
                Agreement::default()
                    .form(form)
                    .concluded(concluded)
                    .written(written)
                    .signatures(signatures)
                    .acquainted(acquainted)
                    .agreed(agreed)
                    .contents(contents)
                    .term(term)
                    .amendments(amendments)
                    .writing_requested(writing_requested)
                    .expenses_covered(expenses_covered)
            },
        )
}

fn probation() -> impl Strategy<Value = Probation> {
    let flag = || maybe(any::<bool>());
    (flag(), flag(), flag(), flag(), flag(), flag()).prop_map(
        |(state_language, guardianship, client, sexual_offence, serious_crime, permitted)| {
            Probation::default()
                .state_language(state_language)
                .guardianship(guardianship)
                .client(client)
                .sexual_offence(sexual_offence)
                .serious_crime(serious_crime)
                .permitted(permitted)
        },
    )
}

fn work() -> impl Strategy<Value = Work> {
    let flag = || maybe(any::<bool>());
    (
        (maybe(text()), maybe(text()), maybe(0..2400_u32)),
        (flag(), flag(), flag(), flag(), flag(), flag()),
        (flag(), flag(), flag(), maybe_some(child_group()), flag()),
        (
            weighted(0.3, any::<bool>()),
            weighted(0.3, subsequence(Function::ALL, 0..=2)),
            weighted(0.2, probation()),
        ),
    )
        .prop_map(
            |(
                (task, field, monthly_minutes),
                minors,
                children,
                (others_health_at_risk, functions, probation),
            )| {
                let (suits_age, harmless, learning, replaces_employee, for_profit, minors_take_part) = minors;
                let (with_children, child_present, one_off, child_groups, professional_service) = children;
                Work::default()
                    .others_health_at_risk(others_health_at_risk)
                    .functions(functions)
                    .probation(probation)
                    .task(task)
                    .field(field)
                    .monthly_minutes(monthly_minutes)
                    .suits_age(suits_age)
                    .harmless(harmless)
                    .learning(learning)
                    .replaces_employee(replaces_employee)
                    .for_profit(for_profit)
                    .minors_take_part(minors_take_part)
                    .with_children(with_children)
                    .child_present(child_present)
                    .one_off(one_off)
                    .child_groups(child_groups)
                    .professional_service(professional_service)
            },
        )
}

/// A group of children, as permits and placements name it.
pub(super) fn child_group() -> impl Strategy<Value = String> {
    select(vec!["no 7 līdz 12 gadiem", "no 13 līdz 17 gadiem"]).prop_map(str::to_owned)
}

fn ending() -> impl Strategy<Value = Ending> {
    let days = (maybe(days()), maybe(days()), weighted(0.4, 0..6_i32));
    let rest = (word(AgreementForm::ALL), maybe(any::<bool>()), maybe(private()));
    (word(Party::ALL), days, rest).prop_map(
        |(by, (notice_given, effective, days_of_notice), (form, important_reason, reason))| {
            let soon = notice_given.zip(days_of_notice).map(|(given, days)| given.plus(days));
            Ending::default()
                .by(by)
                .notice_given(notice_given)
                .effective(soon.or(effective))
                .form(form)
                .important_reason(important_reason)
                .reason(reason)
        },
    )
}

/// The entry at that position. It may correct an earlier one, so that corrections never close a circle.
pub(super) fn entry(
    position: usize,
    placements: usize,
    organizations: usize,
) -> impl Strategy<Value = HourLog> {
    let clock = || maybe(select(vec![(0, 0), (8, 0), (10, 0), (10, 0), (12, 30), (23, 59), (24, 0)]));
    let minutes = prop_oneof![8 => select(vec![60, 120, 900, 1440]), 1 => -1..1_i32, 1 => any::<i32>()];
    let evidence = (word(EvidenceKind::ALL), maybe(text()), maybe(any::<u32>()), maybe(any::<u32>()));
    let confirmation =
        (select(ConfirmationState::ALL), maybe(private()), word(Role::ALL), maybe(days()), maybe(private()));
    (
        (one_of(3, placements), weighted(0.2, one_of(2, organizations)), when(), minutes),
        (clock(), clock(), maybe(text()), maybe(text()), maybe(text()), maybe(text())),
        (word(Mode::ALL), word(HourKind::ALL), maybe(evidence), word(Role::ALL), maybe(days())),
        weighted(0.4, confirmation),
        weighted(0.15, any::<prop::sample::Index>()),
    )
        .prop_map(move |((placement, host, on, minutes), what, how, confirmation, corrects)| {
            let (start, end, stated, task, field, place) = what;
            let (mode, kind, evidence, entered_by, entered) = how;
            let clock = |(hours, minutes)| Clock::new(hours, minutes).expect("a time of day");
            HourLog::new(id(4, position), placement, on, minutes)
                .host(host)
                .start(start.map(clock))
                .end(end.map(clock))
                .stated(stated)
                .task(task)
                .field(field)
                .place(place)
                .mode(mode)
                .kind(kind)
                .evidence(evidence.map(|(kind, booklet, page, line)| {
                    Evidence::default().kind(kind).booklet(booklet).page(page).line(line)
                }))
                .entered_by(entered_by)
                .entered(entered)
                .confirmation(confirmation.map(|(state, by, role, on, reason)| {
                    Confirmation::new(state).by(by).role(role).on(on).reason(reason)
                }))
                .corrects(corrects.filter(|_| position > 0).map(|earlier| id(4, earlier.index(position))))
        })
}

fn when() -> impl Strategy<Value = When> {
    prop_oneof![
        4 => days().prop_map(When::Day),
        // Days on which there is more than one entry.
        2 => (0..3).prop_map(|n| When::Day("2020-06-10".parse::<Day>().expect("a day").plus(n))),
        2 => (days(), days()).prop_map(|(a, b)| {
            When::Days(Period::new(a.min(b), a.max(b)).expect("in order"))
        }),
        1 => days().prop_map(|day| When::Month(Month::new(day.year(), day.month()).expect("a month"))),
    ]
}
