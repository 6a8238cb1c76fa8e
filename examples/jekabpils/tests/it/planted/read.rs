//! Cases about cells and rows that can be read although they look strange, and how much there is.

use talka::date::{Day, Period};
use talka::register::{HourLog, RecordKind};

use super::example::Example;
use super::readme;

/// The entries that a case names.
fn entries<'e>(example: &'e Example, case: &str) -> Vec<&'e HourLog> {
    let keys = example.case(case).keys_of("Nr. ");
    keys.map(|key| &example.register().hour_logs()[example.position(RecordKind::HourLog, key).unwrap()])
        .collect()
}

fn period(from: (u32, u32), to: (u32, u32)) -> Period {
    let day = |(month, day)| Day::new(2020, month, day).unwrap();
    Period::new(day(from), day(to)).unwrap()
}

#[test]
fn stretches_and_months() {
    let example = Example::get();
    let periods = |case| entries(example, case).iter().map(|log| log.on.period()).collect::<Vec<_>>();
    assert_eq!(periods("range-of-days"), [period((7, 12), (7, 14))]);
    let months = [period((3, 1), (3, 31)), period((4, 1), (4, 30)), period((5, 1), (5, 31))];
    assert_eq!(periods("month-entries"), months);
}

#[test]
fn five_ways_to_write_a_day_are_five_days() {
    let example = Example::get();
    let days = entries(example, "five-spellings-of-a-day");
    assert_eq!(days.len(), 5);
    for log in days {
        assert_eq!(log.on.period().length(), 1);
        assert!(period((6, 10), (8, 31)).contains(log.on.period().first()));
    }
}

#[test]
fn cells_in_quotation_marks() {
    let example = Example::get();
    let [log] = entries(example, "line-break-in-a-cell")[..] else { panic!("one entry") };
    assert!(log.task.as_ref().unwrap().contains(";\n"));
    let position = example.position(RecordKind::Organization, "O-16").unwrap();
    assert!(example.register().organizations()[position].name.as_ref().unwrap().reveal().contains(','));
}

#[test]
fn one_person_with_two_of_a_thing() {
    let example = Example::get();
    let volunteer = |case: &str| {
        let key = example.case(case).keys_of("J-").next().unwrap();
        &example.register().volunteers()[example.position(RecordKind::Volunteer, key).unwrap()]
    };
    assert_eq!(volunteer("changed-surname").codes.as_ref().unwrap().len(), 2);
    let person = volunteer("two-booklets").id;
    let of_person = example.register().cases().filter(|case| case.volunteer.id == person);
    let logs = of_person.flat_map(|case| example.register().entries(case.position));
    let mut booklets: Vec<_> =
        logs.filter_map(|entry| entry.log.evidence.as_ref()?.booklet.clone()).collect();
    booklets.sort_unstable();
    booklets.dedup();
    assert_eq!(booklets.len(), 2);
}

#[test]
fn there_is_as_much_as_the_readme_says() {
    let example = Example::get();
    for (what, table) in
        ["Jaunieši", "Organizācijas", "Vienošanās", "Stundu ieraksti"].iter().zip(&example.imported.tables)
    {
        let rows = table.rows.read + table.rows.refused;
        assert_eq!(usize::try_from(rows).unwrap(), readme::count(&example.readme, what), "{what}");
        assert_eq!(usize::try_from(table.rows.read).unwrap(), table.records);
    }
    assert_eq!(example.cases.len(), readme::count(&example.readme, "Iestādītie gadījumi"));
    let hours = example.imported.tables[3].rows;
    assert_eq!((hours.title, hours.sum), (1, 1));
    assert!(hours.empty > 0);
}
