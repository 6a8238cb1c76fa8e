use proptest::prelude::*;

use super::*;

fn kind(text: &str) -> CellErrorKind {
    when(text).expect_err(text).kind
}

#[test]
fn every_way_of_writing_a_day() {
    for text in [
        "31.12.2020",
        "31.12.2020.",
        "31. 12. 2020.",
        "\u{a0}31.12.2020 ",
        "31/12/2020",
        "31-12-2020",
        "2020-12-31",
        "2020.12.31.",
        "2020/12/31",
        "2020. gada 31. decembris",
        "2020. gada 31. decembrī",
        "2020.gada 31.decembra",
        "2020. g. 31. dec.",
        "31. decembris 2020",
        "31. decembris, 2020",
        "31.12.2020.g.",
        "31.12.2020. gads",
        "31.12.2020.,",
        "31.12.2020. (ceturtdiena)",
        "ceturtdien, 31.12.2020.",
        "Ceturtdiena, 2020. gada 31. decembris",
        "31.12.2020, Thursday",
        "31 December 2020",
        "December 31, 2020",
        "31-Dec-2020",
        "2020-12-31 00:00:00",
        "2020-12-31T00:00",
        "31.12.2020 0:00",
        "31.12.2020. 00:00:00.000",
    ] {
        assert_eq!(day(text).map(|d| d.to_string()).as_deref(), Ok("2020-12-31"), "{text}");
        assert_eq!(when(text).map(When::single_day), Ok(day(text).ok()), "{text}");
    }
    assert_eq!(day("1.7.2020").map(|d| d.to_string()).as_deref(), Ok("2020-07-01"));
    assert_eq!(day("29.02.2020").map(|d| d.to_string()).as_deref(), Ok("2020-02-29"));
}

#[test]
fn every_way_of_writing_days_and_months() {
    for (text, expected) in [
        ("12.–14.07.2020", "2020-07-12/2020-07-14"),
        ("12.-14.07.2020.", "2020-07-12/2020-07-14"),
        ("12. – 14.07.2020", "2020-07-12/2020-07-14"),
        ("12-14.07.2020", "2020-07-12/2020-07-14"),
        ("no 12. līdz 14.07.2020", "2020-07-12/2020-07-14"),
        ("2020. gada 12.–14. jūlijs", "2020-07-12/2020-07-14"),
        ("2020. gada 12.–14. jūlijā", "2020-07-12/2020-07-14"),
        ("12.–14. jūlijs 2020", "2020-07-12/2020-07-14"),
        ("28.06.–02.07.2020", "2020-06-28/2020-07-02"),
        ("2020. gada 28. jūnijs – 2. jūlijs", "2020-06-28/2020-07-02"),
        ("31.12.2019.-02.01.2020.", "2019-12-31/2020-01-02"),
        ("31.12.2019. līdz 02.01.2020.", "2019-12-31/2020-01-02"),
        ("2019-12-31 - 2020-01-02", "2019-12-31/2020-01-02"),
        ("2019-12-31/2020-01-02", "2019-12-31/2020-01-02"),
        ("12/07/2020 - 14/07/2020", "2020-07-12/2020-07-14"),
        ("marts 2020", "2020-03"),
        ("2020. gada marts", "2020-03"),
        ("2020. gada martā", "2020-03"),
        ("2020.g. marts", "2020-03"),
        ("marts, 2020", "2020-03"),
        ("marts 2020.", "2020-03"),
        ("03.2020", "2020-03"),
        ("3.2020.", "2020-03"),
        ("03/2020", "2020-03"),
        ("2020-03", "2020-03"),
        ("2020.03.", "2020-03"),
        ("March 2020", "2020-03"),
    ] {
        assert_eq!(when(text).map(|w| w.to_string()).as_deref(), Ok(expected), "{text}");
        assert_eq!(day(text).expect_err(text).kind, CellErrorKind::Unreadable, "{text}");
    }
}

#[test]
fn what_the_calendar_has_not() {
    for text in [
        "30.02.2020",
        "29.02.2021",
        "31.04.2020",
        "32.01.2020",
        "00.01.2020",
        "12/14/2020",
        "13.2020",
        "2020-13",
        "2020-02-30",
        "0000-01-01",
        "28.–30.02.2020",
        "31.12.2020. (piektdiena)",
        "ceturtdien, 30.–31.12.2020",
    ] {
        assert_eq!(kind(text), CellErrorKind::NoSuchDay, "{text}");
    }
    assert_eq!(kind("14.–12.07.2020"), CellErrorKind::DaysReversed);
    assert_eq!(kind("28.12.–02.01.2020"), CellErrorKind::DaysReversed);
    assert_eq!(when("12.–12.07.2020").map(When::single_day), Ok(Day::new(2020, 7, 12).ok()));
}

#[test]
fn years_of_two_digits_are_not_guessed() {
    for text in ["31.12.20", "31.12.20.", "31/12/20", "12.–14.07.20", "marts 20", "31-Dec-20"] {
        assert_eq!(kind(text), CellErrorKind::YearOfTwoDigits, "{text}");
    }
}

#[test]
fn a_time_beside_a_day_is_reported() {
    for text in ["2020-03-01 10:00:00", "01.03.2020 00:01", "2020-03-01T23:59"] {
        assert_eq!(kind(text), CellErrorKind::TimeBesideDay, "{text}");
    }
}

#[test]
fn a_serial_number_is_named_with_its_day() {
    let serial = |text| match kind(text) {
        CellErrorKind::Mangled(Mangling::SerialNumber(Probably(day))) => day.map(|d| d.to_string()),
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(serial("43831").as_deref(), Some("2020-01-01"));
    assert_eq!(serial("43831,5").as_deref(), Some("2020-01-01"));
    assert_eq!(kind("4,38E+04"), CellErrorKind::Mangled(Mangling::PowerOfTen));
    assert_eq!(kind("####"), CellErrorKind::Mangled(Mangling::ColumnTooNarrow));
}

#[test]
fn what_is_no_date() {
    for text in [
        "vakar",
        "2020",
        "12",
        "12.07",
        "12.07.",
        "31.12/2020",
        "1.1.1.2020",
        "12.07.020",
        "12.07.02020",
        "marts",
        "12.–14.",
        "-12.07.2020",
        "12.07.2020-",
        "12,07,2020",
        "20201231",
        "2020. gads",
        "gada",
        "marts-maijs 2020",
        "12.07.2020 - 14.07.2020 - 16.07.2020",
        "12.07.2020 00:00 - 13.07.2020 00:00",
        ".",
        "99999999999.01.2020",
    ] {
        assert_eq!(kind(text), CellErrorKind::Unreadable, "{text}");
    }
    assert_eq!(kind(""), CellErrorKind::Empty);
}

proptest! {
    #[test]
    fn what_is_printed_is_read_back(first in 700_000..760_000_i32, more in 0..400_i32) {
        let (a, b) = (Day::MIN.plus(first), Day::MIN.plus(first + more));
        let point = |d: Day| format!("{:02}.{:02}.{}.", d.day_of_month(), d.month(), d.year());
        prop_assert_eq!(when(&point(a)), Ok(When::Day(a)));
        prop_assert_eq!(day(&a.to_string()), Ok(a));
        let days = Ok(When::Days(Period::new(a, b).unwrap()));
        prop_assert_eq!(when(&format!("{}–{}", point(a), point(b))), days);
        prop_assert_eq!(when(&format!("{a} – {b}")), days);
    }

    #[test]
    fn nothing_panics(text in "\\PC{0,20}", near in "[0-9.:/ –gmartsT-]{0,24}") {
        let _ = (when(&text), when(&near), day(&near));
    }
}
