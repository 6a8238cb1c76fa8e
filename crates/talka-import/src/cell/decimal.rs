//! Decimal numbers, without floating point.

/// Digits before and after a decimal point or comma.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    /// The number without its point: 225 for `2,25`.
    pub(super) digits: i64,
    /// How many of the digits are after the point.
    pub(super) places: u32,
}

impl Decimal {
    /// A number of at most 9 digits and 15 decimals together no more than 17; a half or a quarter may follow as one sign.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (number, part) = match text.chars().last()? {
            '½' => (text.trim_end_matches('½'), "5"),
            '¼' => (text.trim_end_matches('¼'), "25"),
            '¾' => (text.trim_end_matches('¾'), "75"),
            _ => {
                let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
                let point = whole.len() < text.len();
                return if point && part.is_empty() { None } else { Self::of(whole, part) };
            }
        };
        // Exactly one such sign.
        let one = text.len() - number.len() == '½'.len_utf8();
        Self::of(if number.is_empty() { "0" } else { number.trim_end() }, part).filter(|_| one)
    }

    fn of(whole: &str, part: &str) -> Option<Self> {
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        // A spreadsheet keeps 15 digits; what it shows beyond them is noise.
        let fits = (1..=9).contains(&whole.len()) && whole.len() + part.len() <= 17;
        if !fits || !digits(whole) || !digits(part) {
            return None;
        }
        let places = u32::try_from(part.len()).ok()?;
        Some(Self { digits: format!("{whole}{part}").parse().ok()?, places })
    }

    /// The number times `factor`, where that is whole.
    pub(super) fn times(self, factor: i64) -> Option<i64> {
        let (product, unit) = (self.digits.checked_mul(factor)?, self.unit());
        (product % unit == 0).then_some(product / unit)
    }

    /// The part before the point.
    pub(super) fn whole(self) -> i64 {
        self.digits / self.unit()
    }

    /// The digits after the point, as a number.
    pub(super) fn part(self) -> i64 {
        self.digits % self.unit()
    }

    /// What 1 is in the unit of the last digit: 100 for two decimals.
    pub(super) fn unit(self) -> i64 {
        10_i64.pow(self.places)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_places() {
        let parse = |text| Decimal::parse(text).map(|d| (d.digits, d.places));
        assert_eq!(parse("2,5"), Some((25, 1)));
        assert_eq!(parse("2.50"), Some((250, 2)));
        assert_eq!(parse("007"), Some((7, 0)));
        assert_eq!(parse("1½"), Some((15, 1)));
        assert_eq!(parse("1 ¼"), Some((125, 2)));
        assert_eq!(parse("¾"), Some((75, 2)));
        assert_eq!(parse("999999999"), Some((999_999_999, 0)));
        for text in
            ["", ",5", "2,", "2,5,0", "2.5,0", "-2", "+2", "1½½", "1,5½", "1000000000", "a", "½1", "２"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn products_are_exact_or_nothing() {
        let times = |text, factor| Decimal::parse(text).unwrap().times(factor);
        assert_eq!(times("2,5", 60), Some(150));
        assert_eq!(times("0,33", 60), None);
        assert_eq!(times("12,5", 100), Some(1250));
    }
}
