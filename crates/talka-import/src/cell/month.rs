//! Names of months.

/// Latvian stems with the endings of the nominative, genitive, dative, accusative and locative; then abbreviations
/// and the English name. All folded, so that a missing diacritic does not matter.
const MONTHS: [(&str, &[&str], &[&str]); 12] = [
    ("janvar", IS, &["janv", "jan", "january"]),
    ("februar", IS, &["febr", "feb", "february"]),
    ("mart", S, &["mar", "march"]),
    ("april", IS, &["apr", "april"]),
    ("maij", S, &["mai", "may"]),
    ("junij", S, &["jun", "june"]),
    ("julij", S, &["jul", "july"]),
    ("august", S, &["aug", "august"]),
    ("septembr", IS, &["sept", "sep", "september"]),
    ("oktobr", IS, &["okt", "oct", "october"]),
    ("novembr", IS, &["nov", "november"]),
    ("decembr", IS, &["dec", "december"]),
];
const IS: &[&str] = &["is", "a", "im", "i"];
const S: &[&str] = &["s", "a", "am", "u"];

/// The number of the month, 1 to 12, from a folded word.
pub(super) fn number(word: &str) -> Option<u32> {
    let named = |(stem, endings, others): &(&str, &[&str], &[&str])| {
        others.contains(&word) || word.strip_prefix(stem).is_some_and(|ending| endings.contains(&ending))
    };
    MONTHS.iter().zip(1..).find(|(month, _)| named(month)).map(|(_, number)| number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[test]
    fn every_month_in_its_cases() {
        let names = [
            ("janvāris", "janvāra", "janvārī", "january"),
            ("februāris", "februāra", "februārī", "february"),
            ("marts", "marta", "martā", "march"),
            ("aprīlis", "aprīļa", "aprīlī", "april"),
            ("maijs", "maija", "maijā", "may"),
            ("jūnijs", "jūnija", "jūnijā", "june"),
            ("jūlijs", "jūlija", "jūlijā", "july"),
            ("augusts", "augusta", "augustā", "august"),
            ("septembris", "septembra", "septembrī", "september"),
            ("oktobris", "oktobra", "oktobrī", "october"),
            ("novembris", "novembra", "novembrī", "november"),
            ("decembris", "decembra", "decembrī", "december"),
        ];
        for ((nominative, genitive, locative, english), month) in names.into_iter().zip(1..) {
            for name in [nominative, genitive, locative, english] {
                assert_eq!(number(&fold(name)), Some(month), "{name}");
                assert_eq!(number(&fold(&name.to_uppercase())), Some(month), "{name}");
            }
        }
        for word in ["", "m", "mart", "marti", "martss", "aprila1", "gads"] {
            assert_eq!(number(word), None, "{word}");
        }
    }
}
