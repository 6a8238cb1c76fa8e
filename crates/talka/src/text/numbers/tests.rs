use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn an_end_at_the_edge_of_the_calendar_is_open() {
    let (first, last) = (day("2020-03-01"), day("2020-03-19"));
    let both = |span| [period(span, Lang::Lv), period(span, Lang::En)];
    assert_eq!(
        both(Period::new(first, last).unwrap()),
        ["01.03.2020.–19.03.2020.", "1 March 2020 – 19 March 2020"]
    );
    assert_eq!(both(Period::day(last)), ["19.03.2020.", "19 March 2020"]);
    assert_eq!(both(Period::since(first)), ["no 01.03.2020.", "from 1 March 2020"]);
    assert_eq!(both(Period::until(last)), ["līdz 19.03.2020.", "until 19 March 2020"]);
    assert_eq!(both(Period::ALWAYS), ["visās dienās", "on all days"]);
    assert_eq!(
        both(Period::new(Day::MIN.plus(1), Day::MAX.plus(-1)).unwrap()),
        ["02.01.0001.–30.12.9999.", "2 January 1 – 30 December 9999"]
    );
    assert_eq!(both(Period::day(Day::MIN)), ["līdz 01.01.0001.", "until 1 January 1"]);
    assert_eq!(both(Period::day(Day::MAX)), ["no 31.12.9999.", "from 31 December 9999"]);
}

#[test]
fn each_month_has_its_name() {
    let named: Vec<String> =
        (1..=12).map(|month| date(Day::new(2020, month, 1).unwrap(), Lang::En)).collect();
    let months = "January February March April May June July August September October November December";
    let expected: Vec<String> = months.split(' ').map(|month| format!("1 {month} 2020")).collect();
    assert_eq!(named, expected);
}

#[test]
fn stretches_of_a_set_are_listed() {
    let set = Days::until(day("2015-12-31")).or(&Days::from(day("2020-02-29")));
    assert_eq!(days(&set, Lang::Lv), "līdz 31.12.2015., 29.02.2020.");
    assert_eq!(days(&set.not(), Lang::En), "1 January 2016 – 28 February 2020, from 1 March 2020");
    assert_eq!(days(&Days::none(), Lang::Lv), "");
}

#[test]
fn parts_that_are_zero_are_dropped() {
    for (minutes, shown) in [
        (0, "0 min"),
        (1, "1 min"),
        (59, "59 min"),
        (60, "1 h"),
        (61, "1 h 1 min"),
        (-1, "−1 min"),
        (-61, "−1 h 1 min"),
        (60 * 1000, "1 000 h"),
        (i64::MIN, "−153 722 867 280 912 930 h 8 min"),
    ] {
        assert_eq!(hours(minutes, Lang::Lv).replace(NO_BREAK, " "), shown);
    }
    assert_eq!(hours(60_005, Lang::En).replace(NO_BREAK, " "), "1,000 h 5 min");
}

#[test]
fn hours_and_minutes_are_inflected() {
    use Inflection::{Accusative, Dative, Genitive, Nominative};
    let inflected = |minutes| {
        [Nominative, Genitive, Dative, Accusative].map(|case| hours_in_words(minutes, case, Lang::Lv))
    };
    for n in [10, 11, 19, 20, 30, 100, 110, 111, 119, 1010, 1011] {
        let shown = grouped(n, Lang::Lv);
        let [plural, with] = [format!("{shown} stundu"), format!("{shown} stundām")];
        assert_eq!(inflected(i64::try_from(n).unwrap() * 60), [plural.clone(), plural.clone(), with, plural]);
    }
    for n in [1, 21, 31, 91, 101, 121] {
        let expected = ["stunda", "stundas", "stundu", "stundu"].map(|noun| format!("{n} {noun}"));
        assert_eq!(inflected(n * 60), expected);
    }
    for n in [2, 9, 22, 29, 99, 102, 109, 122] {
        let expected = ["stundas", "stundu", "stundām", "stundas"].map(|noun| format!("{n} {noun}"));
        assert_eq!(inflected(n * 60), expected);
    }
    for n in [0, 10, 11, 19, 20, 50] {
        let expected = ["minūšu", "minūšu", "minūtēm", "minūšu"].map(|noun| format!("{n} {noun}"));
        assert_eq!(inflected(n), expected);
    }
    for n in [1, 21, 51] {
        let expected = ["minūte", "minūtes", "minūti", "minūti"].map(|noun| format!("{n} {noun}"));
        assert_eq!(inflected(n), expected);
    }
    for n in [2, 9, 22, 59] {
        let expected = ["minūtes", "minūšu", "minūtēm", "minūtes"].map(|noun| format!("{n} {noun}"));
        assert_eq!(inflected(n), expected);
    }
}

#[test]
fn hours_and_minutes_stand_together() {
    assert_eq!(hours_in_words(61, Inflection::Nominative, Lang::Lv), "1 stunda 1 minūte");
    assert_eq!(hours_in_words(-255, Inflection::Genitive, Lang::Lv), "−4 stundu 15 minūšu");
    assert_eq!(hours_in_words(21 * 60 + 5, Inflection::Dative, Lang::Lv), "21 stundu 5 minūtēm");
    assert_eq!(hours_in_words(121, Inflection::Nominative, Lang::En), "2 hours 1 minute");
}

#[test]
fn sums_have_two_places_and_set_thousands_apart() {
    for (cents, latvian, english) in [
        (0, "0,00 €", "€0.00"),
        (5, "0,05 €", "€0.05"),
        (99_999, "999,99 €", "€999.99"),
        (100_000, "1 000,00 €", "€1,000.00"),
        (123_456_789, "1 234 567,89 €", "€1,234,567.89"),
        (-110_000, "−1 100,00 €", "−€1,100.00"),
        (i64::MIN, "−92 233 720 368 547 758,08 €", "−€92,233,720,368,547,758.08"),
    ] {
        assert_eq!(euros(cents, Lang::Lv).replace(NO_BREAK, " "), latvian);
        assert_eq!(euros(cents, Lang::En), english);
    }
}
