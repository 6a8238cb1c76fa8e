//! Codes and numbers that nobody was given: they only have the form of real ones.

use talka::date::Day;

use super::random::Random;

/// A personal code that holds the birth date, with a check digit that fits.
pub(super) fn old_personal_code(random: &mut Random, born: Day) -> String {
    loop {
        let ten = ten_digits(random, born);
        // A remainder of 10, for which sources disagree on the digit, is planted and never left to chance.
        if let Some(check @ 0..=9) = check_digit(&ten) {
            return hyphened(&format!("{ten}{check}"));
        }
    }
}

/// One whose check digit nobody can verify.
pub(super) fn unverifiable_personal_code(random: &mut Random, born: Day) -> String {
    loop {
        let ten = ten_digits(random, born);
        if check_digit(&ten) == Some(10) {
            return hyphened(&format!("{ten}0"));
        }
    }
}

/// One whose check digit is wrong.
pub(super) fn misspelt_personal_code(random: &mut Random, born: Day) -> String {
    let right = old_personal_code(random, born);
    let last = right.chars().next_back().and_then(|digit| digit.to_digit(10)).unwrap_or_default();
    let without = right.strip_suffix(char::is_numeric).unwrap_or_default();
    format!("{without}{}", (last + 3) % 10)
}

/// A personal code as they are given since 2017: 32 and nine more digits.
pub(super) fn new_personal_code(random: &mut Random) -> String {
    format!("32{:04}-{:05}", random.between(1000, 9999), random.between(10_000, 99_999))
}

/// Day, month, year, century and a serial number from the end of the range.
fn ten_digits(random: &mut Random, born: Day) -> String {
    let year = born.year();
    let (century, serial) = (year / 100 - 18, random.between(900, 999));
    format!("{:02}{:02}{:02}{century}{serial}", born.day_of_month(), born.month(), year % 100)
}

fn check_digit(ten: &str) -> Option<u32> {
    weighted(ten, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9]).map(|sum| (1 + sum) % 11)
}

fn hyphened(eleven: &str) -> String {
    let (date, rest) = eleven.split_at_checked(6).unwrap_or((eleven, ""));
    format!("{date}-{rest}")
}

/// A registration number with a checksum that holds. The seven digits it begins with were never given to anybody.
pub(super) fn registration_number(beginning: &str, serial: u32) -> String {
    let numbers = (0..).map(|step| format!("{beginning}{:03}", serial + step));
    let numbers = numbers.filter_map(|ten| {
        let sum = weighted(&ten, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6])?;
        let last = (3 + 11 - sum % 11) % 11;
        (last < 10).then(|| format!("{ten}{last}"))
    });
    numbers.take(1).collect()
}

fn weighted(digits: &str, weights: &[u32]) -> Option<u32> {
    digits.chars().zip(weights).map(|(digit, weight)| Some(digit.to_digit(10)? * weight)).sum()
}

#[cfg(test)]
mod tests {
    use talka::identity::{CheckDigit, CodeForm, PersonalCode, RegistrationNumber};

    use super::super::calendar::day;
    use super::*;

    #[test]
    fn codes_are_what_they_are_called() {
        let mut random = Random::new(1);
        let code = |text: String| text.parse::<PersonalCode>().unwrap();
        for born in [day(1999, 12, 31), day(2004, 2, 29), day(2007, 7, 1)] {
            let old = code(old_personal_code(&mut random, born));
            assert_eq!((old.birth_date(), old.check_digit()), (Some(born), CheckDigit::Right));
            let misspelt = code(misspelt_personal_code(&mut random, born));
            assert_eq!((misspelt.birth_date(), misspelt.check_digit()), (Some(born), CheckDigit::Wrong));
            let unverifiable = code(unverifiable_personal_code(&mut random, born));
            assert_eq!(unverifiable.check_digit(), CheckDigit::Unverifiable);
            assert_eq!(code(new_personal_code(&mut random)).form(), CodeForm::Random);
        }
    }

    #[test]
    fn registration_numbers_fit() {
        for serial in 0..40 {
            let number: RegistrationNumber = registration_number("9999900", serial).parse().unwrap();
            assert!(number.checksum_holds(), "{number}");
        }
    }
}
