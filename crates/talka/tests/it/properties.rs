//! What holds for every register.

mod asked;
mod timelines;

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use serde_json::{Value, json};
use talka::date::{Day, Days};
use talka::law::{
    Bearing, Cause, Finding, Judged, Mark, MinorsInvolved, MissingFact, NoticeDays, Outcome, RULES, Recalled,
    RuleShape, Settings, Severity, Undetermined, Verdict, Voice, check,
};
use talka::register::{HourLog, Parts, RecordKind, Register};

use crate::common::{days, registers, settings};

/// A finding without what depends on the order of the hour log: positions, and the order of entries.
fn without_positions(finding: &Finding) -> Value {
    let mut value = serde_json::to_value(finding).unwrap();
    let mut ids = finding.logs.clone();
    ids.sort_unstable();
    value["logs"] = json!(ids);
    // It follows from the days, and from today.
    value["tense"].take();
    if finding.path.as_str().starts_with("/hour_logs/") {
        value["path"] = json!(finding.path.as_str().rsplit('/').next());
    }
    value
}

/// All findings of these rules, in an order that does not depend on the register's.
fn findings(register: &Register, settings: &Settings, of: impl Fn(&Finding) -> bool) -> BTreeSet<String> {
    let report = check(register, settings);
    report.findings.iter().filter(|finding| of(finding)).map(|f| without_positions(f).to_string()).collect()
}

/// The verdicts, by id.
fn verdicts(register: &Register, settings: &Settings) -> BTreeSet<(u128, Verdict)> {
    let judged = Judged::new(register.clone(), settings);
    let logs = register.hour_logs().iter().enumerate();
    logs.map(|(n, log)| (log.id.uuid().as_u128(), judged.verdict(n).unwrap())).collect()
}

/// The minutes of each person that stand.
fn standing_of_each(register: &Register, settings: &Settings) -> Vec<i64> {
    let judged = Judged::new(register.clone(), settings);
    let mut sums = vec![0; register.volunteers().len()];
    for case in register.cases() {
        let stands = register.entries(case.position).map(|entry| judged.stands(entry.position).unwrap());
        sums[case.volunteer_position] += stands.sum::<i64>();
    }
    sums
}

/// What could not be decided, in an order that does not depend on the register's.
fn undetermined(register: &Register, settings: &Settings) -> BTreeSet<String> {
    undetermined_of(register, settings, |_| true)
}

/// The same of these rules.
fn undetermined_of(
    register: &Register,
    settings: &Settings,
    of: impl Fn(&Undetermined) -> bool,
) -> BTreeSet<String> {
    let text = |undetermined: &Undetermined| {
        let mut value = serde_json::to_value(undetermined).unwrap();
        let mut ids = undetermined.logs.clone();
        ids.sort_unstable();
        value["logs"] = json!(ids);
        // An entry that is asked for something is known by its position, and listed in that order.
        let place = |missing: &MissingFact| match missing.field {
            field if field.record() == RecordKind::HourLog => "/hour_logs".to_owned(),
            _ => missing.path.to_string(),
        };
        value["missing"] = undetermined.missing.iter().map(place).collect();
        value.to_string()
    };
    check(register, settings).undetermined.iter().filter(|undetermined| of(undetermined)).map(text).collect()
}

/// The same register with its hour log in another order.
fn reordered(register: &Register, keys: &[u32]) -> Register {
    let parts = register.clone().into_parts();
    let mut keyed: Vec<_> = keys.iter().cycle().zip(parts.hour_logs).collect();
    keyed.sort_by_key(|(key, _)| **key);
    let hour_logs = keyed.into_iter().map(|(_, log)| log).collect();
    Register::new(Parts { hour_logs, ..parts }).unwrap()
}

/// The same, with entries of a day and a start in the order in which they were: by these and by position it is decided
/// which of two entries is the later one.
fn reordered_but_for_ties(register: &Register, keys: &[u32]) -> Register {
    let mut parts = reordered(register, keys).into_parts();
    let tie = |log: &HourLog| (log.on.period().first(), log.start);
    let mut in_order = register.hour_logs().to_vec();
    for slot in &mut parts.hour_logs {
        let first = in_order.iter().position(|log| tie(log) == tie(slot)).unwrap();
        *slot = in_order.remove(first);
    }
    Register::new(parts).unwrap()
}

/// Whether these say as much on every day, if perhaps for another cause.
fn is_among(finding: &Finding, others: &[Finding]) -> bool {
    let same = |other: &&Finding| {
        (other.rule.code, other.subject, other.severity)
            == (finding.rule.code, finding.subject, finding.severity)
    };
    let said = others.iter().filter(same).fold(Days::none(), |days, other| days.or(&other.days));
    finding.days.minus(&said).is_empty() && others.iter().any(|other| same(&other))
}

fn is_about_a_persons_day(finding: &Finding) -> bool {
    finding.rule.shape() == RuleShape::PersonDay
}

proptest! {
    #[test]
    fn what_is_written_reads_back_the_same(register in registers()) {
        let text = serde_json::to_string(&register).unwrap();
        prop_assert_eq!(&Register::from_json(text.as_bytes()).unwrap(), &register);
        prop_assert_eq!(&serde_json::from_str::<Register>(&text).unwrap(), &register);
    }

    #[test]
    fn the_order_of_the_hour_log_decides_only_which_entry_is_the_later(
        register in registers(), settings in settings(), keys in prop::collection::vec(any::<u32>(), 10),
    ) {
        let kept = reordered_but_for_ties(&register, &keys);
        prop_assert_eq!(findings(&kept, &settings, |_| true), findings(&register, &settings, |_| true));
        prop_assert_eq!(undetermined(&kept, &settings), undetermined(&register, &settings));
        prop_assert_eq!(verdicts(&kept, &settings), verdicts(&register, &settings));

        let reordered = reordered(&register, &keys);
        let others = |finding: &Finding| !is_about_a_persons_day(finding);
        prop_assert_eq!(findings(&reordered, &settings, others), findings(&register, &settings, others));
        let others = |undetermined: &Undetermined| undetermined.rule.shape() != RuleShape::PersonDay;
        prop_assert_eq!(
            undetermined_of(&reordered, &settings, others),
            undetermined_of(&register, &settings, others)
        );
        prop_assert_eq!(standing_of_each(&reordered, &settings), standing_of_each(&register, &settings));
    }

    #[test]
    fn no_more_minutes_stand_than_were_entered_and_none_of_what_is_contradicted(
        register in registers(), settings in settings(),
    ) {
        let judged = Judged::new(register.clone(), &settings);
        for entry in (0..register.placements().len()).flat_map(|placement| register.entries(placement)) {
            let stands = judged.stands(entry.position).unwrap();
            prop_assert!((0..=i64::from(entry.log.minutes.max(0))).contains(&stands));
            let contradicted = judged.verdict(entry.position) == Some(Verdict::Contradicted);
            prop_assert_eq!(contradicted, entry.stands() && stands == 0);
            let lost: i64 = judged
                .findings()
                .iter()
                .filter(|finding| finding.bearing == Bearing::Voids && finding.voice == Voice::Records)
                .filter(|finding| finding.logs.contains(&entry.log.id))
                .map(|finding| finding.minutes)
                .sum();
            // Of what is impossible for several reasons each finding has all minutes.
            if entry.stands() && stands > 0 {
                prop_assert_eq!(stands + lost, i64::from(entry.log.minutes));
            }
        }
    }

    #[test]
    fn what_does_not_count_pushes_nothing_out(register in registers(), settings in settings()) {
        let judged = Judged::new(register.clone(), &settings);
        let corrected: BTreeSet<_> = register.hour_logs().iter().filter_map(|log| log.corrects).collect();
        let is_void = |n: usize| matches!(judged.verdict(n), Some(Verdict::Void | Verdict::Contradicted));
        let counts = |(n, log): &(usize, &HourLog)| {
            !is_void(*n) || log.corrects.is_some() || corrected.contains(&log.id)
        };
        let logs = register.hour_logs().iter().enumerate().filter(counts);
        let (kept, hour_logs): (Vec<usize>, Vec<HourLog>) = logs.map(|(n, log)| (n, log.clone())).unzip();
        let parts = register.clone().into_parts();
        let without = Judged::new(Register::new(Parts { hour_logs, ..parts }).unwrap(), &settings);
        // A correction stays for what it corrects; that it does not count itself is no matter here.
        for (then, now) in kept.into_iter().enumerate().filter(|(_, now)| !is_void(*now)) {
            prop_assert_eq!(without.stands(then), judged.stands(now));
        }
    }

    #[test]
    fn an_entry_is_void_where_a_rule_that_voids_is_breached_on_each_of_its_days(
        register in registers(), settings in settings(),
    ) {
        let judged = Judged::new(register.clone(), &settings);
        let mut expected = vec![None; register.hour_logs().len()];
        for case in register.cases() {
            let judgement = judged.judgement(case.position).unwrap();
            let void = judgement.timelines().filter(|(rule, _)| rule.bearing == Bearing::Voids);
            let void = void.fold(Days::none(), |void, (_, timeline)| {
                void.or(&timeline.days(|outcome| matches!(outcome, Outcome::Breached(_))))
            });
            for entry in register.entries(case.position) {
                expected[entry.position] = void.covers(entry.log.on.period()).then_some(Verdict::Void);
            }
        }
        let verdicts: Vec<_> = (0..expected.len()).map(|n| judged.verdict(n).unwrap()).collect();
        let stands: Vec<_> = (0..expected.len()).map(|n| judged.stands(n).unwrap()).collect();
        for finding in judged.into_report().findings {
            // Of what contradicts itself nothing else can be said.
            let of_entry = finding.bearing == Bearing::Voids && finding.subject.kind == RecordKind::HourLog;
            if of_entry && stands[finding.subject.position] == 0 {
                expected[finding.subject.position] = Some(Verdict::Contradicted);
            }
        }
        for (verdict, expected) in verdicts.into_iter().zip(expected) {
            let reported = [Verdict::Void, Verdict::Contradicted].contains(&verdict).then_some(verdict);
            prop_assert_eq!(reported, expected);
        }
    }

    #[test]
    fn today_decides_only_what_lies_in_the_future(
        register in registers(), settings in settings(), later in days(),
    ) {
        let mut moved = settings;
        moved.today = later;
        let earlier = later.min(settings.today);
        // Where neither a day of the agreement nor one of work is known, the term begins today.
        let begun: BTreeSet<_> = register
            .cases()
            .filter(|case| {
                let agreement = case.placement.agreement.as_ref();
                let start = agreement.and_then(|a| a.term.as_ref().and_then(|term| term.from).or(a.concluded));
                start.is_some() || register.entries(case.position).any(|entry| entry.stands())
            })
            .map(|case| case.placement.id)
            .collect();
        // What lies ahead takes no room yet, also not of work that goes over the midnight before it.
        let came = |day: Day| day < earlier;
        let settled = |finding: &Finding| match finding.rule.code {
            _ if is_about_a_persons_day(finding) => finding.days.last().is_some_and(came),
            // Hours that lie ahead are in no statement and no report yet.
            "hours-in-future" | "personal-code-malformed" | "statement-exceeds-logs"
            | "yearly-report-differs" => false,
            // Whether a code has left the list since is asked of today.
            "municipality-code" if !matches!(finding.cause, Cause::MunicipalityCodeMalformed { .. }) => false,
            _ => finding.subject.kind != RecordKind::Placement || begun.iter().any(|id| finding.subject.id == *id),
        };
        prop_assert_eq!(findings(&register, &settings, settled), findings(&register, &moved, settled));
        let [now, then] = [&settings, &moved].map(|settings| Judged::new(register.clone(), settings));
        for (n, log) in register.hour_logs().iter().enumerate() {
            if came(log.on.period().first()) {
                prop_assert_eq!(now.verdict(n), then.verdict(n));
            }
        }
    }

    #[test]
    fn a_finding_is_no_more_severe_than_its_basis_and_names_entries_on_its_days(
        register in registers(), settings in settings(),
    ) {
        for finding in check(&register, &settings).findings {
            let mark = finding.by.provision.basis;
            let cap = mark.cap().unwrap_or(Severity::Information);
            prop_assert!(finding.severity >= cap);
            prop_assert!(mark != Mark::Recalled || settings.recalled() == Recalled::Information);
            prop_assert!(finding.severity >= finding.rule.severity);
            for id in &finding.logs {
                let log = register.hour_logs().iter().find(|log| log.id == *id).unwrap();
                prop_assert!(finding.days.covers(log.on.period()));
            }
        }
    }

    #[test]
    fn asking_for_recalled_rules_as_well_hides_nothing_and_adds_only_information(
        register in registers(), settings in settings(),
    ) {
        let [without, with] = [Recalled::Off, Recalled::Information]
            .map(|recalled| check(&register, &settings.with_recalled(recalled)).findings);
        for finding in &without {
            prop_assert!(is_among(finding, &with), "{finding:?}");
        }
        for finding in with.iter().filter(|finding| finding.severity < Severity::Information) {
            prop_assert!(is_among(finding, &without), "{finding:?}");
        }
    }
}

#[test]
fn every_rule_speaks_of_some_register() {
    // Else the properties above would hold of nothing.
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut silent: BTreeSet<&str> = RULES.iter().map(|rule| rule.code).collect();
    let settings = Settings::on("2020-06-15".parse().unwrap());
    let with_all_rules = settings
        .with_notice_days(NoticeDays::Clear)
        .with_minors_involved(MinorsInvolved::Anyone)
        .with_minor_minutes_per_day(60)
        .with_recalled(Recalled::Information);
    for _ in 0..3000 {
        if silent.is_empty() {
            break;
        }
        let register = registers().new_tree(&mut runner).unwrap().current();
        for settings in [settings, with_all_rules] {
            for finding in check(&register, &settings).findings {
                silent.remove(finding.rule.code);
            }
        }
    }
    assert_eq!(silent, BTreeSet::new());
}
