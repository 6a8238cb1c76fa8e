//! Cases about recognition: which hours count, who is invited, and whom a silence of the scheme would add or drop.

use std::collections::{BTreeMap, BTreeSet};

use talka::recognition::Criterion::{
    self, Age, Confirmation, Contradicted, Corrected, Host, Kind, Lawful, Period, Rejected,
};
use talka::recognition::awards::Ledger;
use talka::recognition::{Decision, Reason, Recognition, Scheme, builtin, recognize};
use talka::register::{LegalClass, RecordKind, VolunteerId};

use super::example::Example;
use super::readme;

const INVITED: &[&str] = &[
    "council-contract-library-work",
    "camp-of-five-whole-days",
    "programme-35-hours-a-week",
    "confirmed-in-january",
    "exactly-sixty-hours",
    "twenty-five-all-year",
    "resident-elsewhere",
    "consent-missing-and-sixty-hours",
    "sixty-in-three-places",
];

/// Minutes by the first condition that they fail.
type Minutes = &'static [(Criterion, i64)];

/// A case, the minutes that count, those that do not and those of which it is not known. Hours of other years, which
/// many have, are left out of those that do not count.
const COUNTED: &[(&str, i64, Minutes, Minutes)] = &[
    ("twelve-year-old", 0, &[(Age, 8 * H)], &[]),
    ("thirteenth-birthday-inside", 12 * H, &[(Age, 3 * H)], &[]),
    ("birth-year-only-at-26", 0, &[], &[(Age, 62 * H)]),
    ("fifteen-without-consent", 22 * H, &[], &[]),
    ("work-before-acquainted", 15 * H, &[], &[]),
    ("work-before-agreement", 18 * H, &[], &[]),
    ("work-after-the-term", 18 * H, &[(Lawful, 5 * H)], &[]),
    ("work-after-the-end", 9 * H, &[(Lawful, 4 * H)], &[]),
    ("paid-work", 0, &[(Lawful, 14 * H)], &[]),
    ("merchant", 0, &[(Host, 21 * H)], &[]),
    ("merchant-as-place-of-work", 0, &[(Host, 12 * H)], &[]),
    ("municipal-limited-company", 0, &[(Host, 19 * H)], &[]),
    ("social-enterprise-before-its-status", 0, &[(Host, 18 * H)], &[]),
    ("social-enterprise-with-its-status", 0, &[(Host, 18 * H)], &[]),
    ("state-institution", 0, &[(Host, 25 * H)], &[]),
    ("organization-class-missing", 0, &[], &[(Host, 10 * H)]),
    ("association-hours", 0, &[(Host, 64 * H)], &[]),
    ("council-contract-library-work", 61 * H + 30, &[], &[]),
    ("association-contract-library-work", 14 * H, &[], &[]),
    ("changed-surname", 44 * H, &[], &[]),
    ("two-booklets", 48 * H, &[], &[]),
    ("hours-twice", 14 * H, &[(Contradicted, 3 * H)], &[]),
    ("overlap-across-two-hosts", 24 * H, &[(Contradicted, 2 * H)], &[]),
    ("day-over-24-hours", 31 * H, &[(Contradicted, 2 * H)], &[]),
    ("impossible-number-of-hours", 9 * H, &[(Contradicted, 25 * H)], &[]),
    ("three-hours-in-two-and-three-quarters", 13 * H + 30, &[(Contradicted, 15)], &[]),
    ("over-midnight", 16 * H, &[], &[]),
    ("camp-of-five-whole-days", 120 * H, &[], &[]),
    ("range-of-days", 16 * H, &[], &[]),
    ("month-entries", 22 * H, &[], &[]),
    ("range-over-the-years-end", 52 * H, &[], &[(Period, 12 * H)]),
    ("hours-of-january-2021", 30 * H, &[(Contradicted, 16 * H)], &[]),
    ("corrected-entry", 13 * H, &[(Corrected, 6 * H)], &[]),
    ("academic-hours", 11 * H + 20, &[], &[]),
    ("all-entered-in-one-go", 40 * H, &[], &[]),
    ("training-travel-preparation", 18 * H, &[(Kind, H + 30)], &[]),
    ("doubtful-kinds-of-hours", 13 * H, &[(Kind, 6 * H)], &[]),
    ("programme-35-hours-a-week", 280 * H, &[], &[]),
    ("remote-tutoring-in-spring", 26 * H, &[], &[]),
    ("pending-hours", 56 * H, &[(Confirmation, 7 * H)], &[]),
    ("rejected-hours", 17 * H, &[(Rejected, 6 * H)], &[]),
    ("withdrawn-hours", 14 * H, &[(Rejected, 2 * H)], &[]),
    ("self-confirmed-hours", 34 * H, &[], &[]),
    ("confirmed-in-january", 61 * H, &[], &[]),
    ("confirmation-not-recorded", 20 * H, &[], &[(Confirmation, 6 * H)]),
    ("exactly-sixty-hours", 60 * H, &[], &[]),
    ("fifty-nine-hours-forty-five", 59 * H + 45, &[], &[]),
    ("exactly-ten-hours-missing", 50 * H, &[], &[]),
    ("more-than-ten-hours-missing", 49 * H + 45, &[], &[]),
    ("twenty-five-all-year", 63 * H, &[], &[]),
    ("turns-26-in-the-year", 40 * H, &[(Age, 24 * H)], &[]),
    ("resident-elsewhere", 62 * H + 30, &[], &[]),
    ("consent-missing-and-sixty-hours", 65 * H, &[], &[]),
    ("sixty-only-with-void-hours", 57 * H, &[(Lawful, 6 * H)], &[]),
    ("sixty-in-three-places", 63 * H, &[], &[]),
    ("sixty-only-with-2019", 38 * H, &[], &[]),
    ("five-spellings-of-a-day", 7 * H + 30, &[], &[]),
];

const H: i64 = 60;

/// The name of the case of whoever it is, or else the key.
type Names = BTreeSet<String>;

struct Counted<'e> {
    example: &'e Example,
    recognition: Recognition,
}

fn scheme() -> Scheme {
    Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap()).unwrap()
}

impl<'e> Counted<'e> {
    fn new(example: &'e Example, scheme: &Scheme) -> Self {
        let recognition = recognize(&example.judged((2020, 12, 31)), scheme, &Ledger::default());
        Self { example, recognition }
    }

    fn key(&self, volunteer: VolunteerId) -> &str {
        let mut volunteers = self.example.register().volunteers().iter();
        let position = volunteers.position(|known| known.id == volunteer).unwrap();
        let keys = self.example.keys(RecordKind::Volunteer, position);
        keys.iter().find(|key| key.starts_with("J-")).unwrap()
    }

    fn name(&self, volunteer: VolunteerId) -> String {
        let key = self.key(volunteer);
        let case = self.example.cases.iter().find(|case| case.keys.contains(key));
        case.map_or(key, |case| case.name.as_str()).to_owned()
    }

    fn names(&self, volunteers: &[VolunteerId]) -> Names {
        volunteers.iter().map(|volunteer| self.name(*volunteer)).collect()
    }

    /// The decisions on the people of a case, by their keys.
    fn of(&self, case: &str) -> Vec<&Decision> {
        let case = self.example.case(case);
        let people = self.recognition.decisions.iter();
        let mut people: Vec<_> =
            people.filter(|decision| case.keys.contains(self.key(decision.volunteer))).collect();
        people.sort_by_key(|decision| self.key(decision.volunteer));
        people
    }

    /// Minutes of 2020 at municipal institutions, whatever else may be said of them.
    fn plainly(&self, volunteer: VolunteerId) -> i64 {
        let register = self.example.register();
        let placements = register.cases().filter(|case| case.volunteer.id == volunteer);
        placements
            .flat_map(|case| register.entries(case.position))
            .filter(|entry| entry.host.class == Some(LegalClass::MunicipalInstitution))
            .filter(|entry| {
                let period = entry.log.on.period();
                (period.first().year(), period.last().year()) == (2020, 2020)
            })
            .map(|entry| i64::from(entry.log.minutes))
            .sum()
    }
}

fn minutes(reasons: &[Reason]) -> BTreeMap<Criterion, i64> {
    reasons.iter().map(|reason| (reason.reason, reason.minutes)).collect()
}

#[test]
fn hours_of_each_case() {
    let (example, scheme) = (Example::get(), scheme());
    let counted = Counted::new(example, &scheme);
    for (case, count, not, undecided) in COUNTED {
        let [decision] = counted.of(case)[..] else { panic!("{case}: one person") };
        let mut kept_out = minutes(&decision.not_counted);
        kept_out.remove(&Period);
        assert_eq!(decision.standing.counted, *count, "{case}");
        assert_eq!(kept_out, not.iter().copied().collect(), "{case}");
        assert_eq!(minutes(&decision.undecided_by), undecided.iter().copied().collect(), "{case}");
    }
}

#[test]
fn two_people_are_added_up_apart() {
    let (example, scheme) = (Example::get(), scheme());
    let counted = Counted::new(example, &scheme);
    for (case, hours) in [("twins", [16, 16]), ("same-person-in-two-rows", [31, 34]), ("namesakes", [12, 15])]
    {
        let people = counted.of(case);
        let of_people: Vec<i64> = people.iter().map(|decision| decision.standing.counted).collect();
        assert_eq!(of_people, hours.map(|hours| hours * H), "{case}");
    }
}

/// Of those with whom nothing is planted, all hours of the year at municipal institutions count, and no others.
#[test]
fn hours_of_everybody_else() {
    let (example, scheme) = (Example::get(), scheme());
    let counted = Counted::new(example, &scheme);
    let decisions = counted.recognition.decisions.iter();
    let others: Vec<_> =
        decisions.filter(|decision| counted.name(decision.volunteer).starts_with("J-")).collect();
    assert!(others.len() > 10);
    for decision in others {
        assert_eq!(decision.standing.counted, counted.plainly(decision.volunteer));
        assert_eq!(decision.standing.undecided, 0);
    }
}

#[test]
fn who_is_invited() {
    let (example, scheme) = (Example::get(), scheme());
    let counted = Counted::new(example, &scheme);
    let invited: Vec<VolunteerId> =
        counted.recognition.at_level("honour").map(|decision| decision.volunteer).collect();
    let (others, cases): (Names, Names) =
        counted.names(&invited).into_iter().partition(|name| name.starts_with("J-"));
    assert_eq!(cases, INVITED.iter().map(|case| (*case).to_owned()).collect());
    let everybody = example.register().volunteers().iter().map(|volunteer| volunteer.id);
    let reach_it = everybody.filter(|volunteer| counted.plainly(*volunteer) >= 60 * H);
    let reach_it = reach_it.map(|volunteer| counted.name(volunteer)).filter(|name| name.starts_with("J-"));
    assert_eq!(others, reach_it.collect());
    assert_eq!(invited.len(), readme::count(&example.readme, "Aicināmo jauniešu skaits pēc pieņēmumiem"));
}

#[test]
fn who_lacks_at_most_ten_hours() {
    let (example, scheme) = (Example::get(), scheme());
    let counted = Counted::new(example, &scheme);
    let nearly: BTreeMap<String, i64> = counted
        .recognition
        .nearly(10 * H)
        .map(|(decision, level)| (counted.name(decision.volunteer), level.missing))
        .collect();
    for (case, missing) in [
        ("fifty-nine-hours-forty-five", 15),
        ("sixty-only-with-void-hours", 3 * H),
        ("pending-hours", 4 * H),
        ("range-over-the-years-end", 8 * H),
        ("exactly-ten-hours-missing", 10 * H),
    ] {
        assert_eq!(nearly.get(case), Some(&missing), "{case}");
    }
    assert!(!nearly.contains_key("more-than-ten-hours-missing"));
    assert_eq!(nearly.len(), readme::count(&example.readme, "Jaunieši, kam trūkst ne vairāk kā 10 h"));
}

/// What the scheme is silent on, and whom that concerns; what is not known, and whom that concerns.
#[test]
fn whom_an_unknown_would_add_or_drop() {
    let (example, scheme) = (Example::get(), scheme());
    let counted = Counted::new(example, &scheme);
    let mut silences = Vec::new();
    for silence in counted.recognition.silences(&scheme) {
        for (what, people) in
            [("adds", &silence.raises), ("drops", &silence.lowers), ("leaves open", &silence.opens)]
        {
            silences.extend(counted.names(people).into_iter().map(|name| (silence.criterion, what, name)));
        }
    }
    let expected = [
        (Age, "adds", "turns-26-in-the-year"),
        (Age, "leaves open", "birth-year-only-at-26"),
        (Host, "adds", "association-hours"),
        (Criterion::Residence, "drops", "resident-elsewhere"),
        (Kind, "drops", "programme-35-hours-a-week"),
        (Confirmation, "adds", "pending-hours"),
        (Lawful, "adds", "sixty-only-with-void-hours"),
    ];
    assert_eq!(silences, expected.map(|(criterion, what, name)| (criterion, what, name.to_owned())));

    let open = counted.recognition.decisions.iter();
    let open = open.filter(|decision| {
        decision.standing.level_with_undecided.as_deref() != decision.standing.level.as_deref()
    });
    let open: Vec<VolunteerId> = open.map(|decision| decision.volunteer).collect();
    let expected = ["birth-year-only-at-26", "range-over-the-years-end"].map(str::to_owned);
    assert_eq!(counted.names(&open), BTreeSet::from(expected));
}

/// `confirmed_by_others` instead of `confirmed`: too few hours for the silence to show by itself.
#[test]
fn whoever_confirms_alone_has_fewer_hours_in_the_stricter_reading() {
    let text = builtin("lv-jekabpils-2020").unwrap();
    let stricter = text.replace(
        r#"assume = "confirmed", or = ["confirmed_by_others","#,
        r#"assume = "confirmed_by_others", or = ["confirmed","#,
    );
    let (example, scheme) = (Example::get(), Scheme::from_toml(&stricter).unwrap());
    let counted = Counted::new(example, &scheme);
    let [decision] = counted.of("self-confirmed-hours")[..] else { panic!("one person") };
    assert_eq!(decision.standing.counted, 28 * H);
    assert_eq!(minutes(&decision.not_counted), BTreeMap::from([(Confirmation, 6 * H)]));
}
