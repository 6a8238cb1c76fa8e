//! Which form of a noun stands beside a number.

/// The forms that Latvian nouns take beside a whole number (Unicode CLDR, cardinal plurals of `lv`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// 0, 10 to 20, 30, 111: *10 stundu*.
    Zero,
    /// 1, 21, 101: *21 stunda*.
    One,
    /// 2 to 9, 22, 102: *22 stundas*.
    Other,
}

impl Form {
    const fn latvian(n: u64) -> Self {
        match (n % 10, n % 100) {
            (0, _) | (_, 11..=19) => Self::Zero,
            (1, _) => Self::One,
            _ => Self::Other,
        }
    }

    /// English knows only *one hour* and *hours*.
    const fn english(n: u64) -> Self {
        if n == 1 { Self::One } else { Self::Other }
    }
}

/// The case in which a number of hours stands in a Latvian sentence. English has one form for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inflection {
    /// As the subject: *21 stunda 5 minūtes*.
    Nominative,
    /// After «trūkst»: *21 stundas 5 minūšu*.
    Genitive,
    /// After «ar» and «par», which ask for the dative in the plural and the accusative in the singular:
    /// *21 stundu 5 minūtēm*.
    Dative,
    /// As the object: *21 stundu 5 minūtes*.
    Accusative,
}

/// A noun that is counted: of each case the form for one and the form for many.
pub(super) struct Noun {
    nominative: [&'static str; 2],
    genitive: [&'static str; 2],
    dative: [&'static str; 2],
    accusative: [&'static str; 2],
}

impl Noun {
    pub(super) const STUNDA: Self = Self {
        nominative: ["stunda", "stundas"],
        genitive: ["stundas", "stundu"],
        dative: ["stundu", "stundām"],
        accusative: ["stundu", "stundas"],
    };
    pub(super) const MINUTE: Self = Self {
        nominative: ["minūte", "minūtes"],
        genitive: ["minūtes", "minūšu"],
        dative: ["minūti", "minūtēm"],
        accusative: ["minūti", "minūtes"],
    };
    pub(super) const DIENA: Self = Self {
        nominative: ["diena", "dienas"],
        genitive: ["dienas", "dienu"],
        dative: ["dienu", "dienām"],
        accusative: ["dienu", "dienas"],
    };
    pub(super) const GADS: Self = Self {
        nominative: ["gads", "gadi"],
        genitive: ["gada", "gadu"],
        dative: ["gadu", "gadiem"],
        accusative: ["gadu", "gadus"],
    };

    /// The Latvian form beside that number. Beside 0, 10 to 20, 30 and so on, a subject or an object stands in
    /// the genitive.
    pub(super) const fn beside(&self, n: u64, inflection: Inflection) -> &'static str {
        let form = Form::latvian(n);
        let [one, many] = match (form, inflection) {
            (_, Inflection::Dative) => self.dative,
            (_, Inflection::Genitive) | (Form::Zero, _) => self.genitive,
            (_, Inflection::Nominative) => self.nominative,
            (_, Inflection::Accusative) => self.accusative,
        };
        if matches!(form, Form::One) { one } else { many }
    }
}

/// The English word beside that number, from the form for one and the form for many.
pub(super) const fn english(n: u64, [one, many]: [&'static str; 2]) -> &'static str {
    if matches!(Form::english(n), Form::One) { one } else { many }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agrees_with_unicode(language: &str, form: fn(u64) -> Form) {
        use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
        let locale: icu_locale_core::Locale = language.parse().unwrap();
        let rules = PluralRules::try_new(locale.into(), PluralRuleType::Cardinal.into()).unwrap();
        for n in 0_u64..=2000 {
            let expected = match rules.category_for(n) {
                PluralCategory::Zero => Form::Zero,
                PluralCategory::One => Form::One,
                _ => Form::Other,
            };
            assert_eq!(form(n), expected, "{language} {n}");
        }
    }

    #[test]
    fn the_forms_are_those_of_unicode() {
        agrees_with_unicode("lv", Form::latvian);
        agrees_with_unicode("en", Form::english);
    }

    #[test]
    fn years_of_age_are_inflected() {
        for (years, expected) in [(13, "gadu"), (16, "gadu"), (18, "gadu"), (21, "gada"), (22, "gadu")] {
            assert_eq!(Noun::GADS.beside(years, Inflection::Genitive), expected);
        }
    }
}
