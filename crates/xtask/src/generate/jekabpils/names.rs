//! Names of people who do not exist: common first names and surnames, put together by chance.

use super::random::Random;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Gender {
    Female,
    Male,
}

/// A name and the gender with which its parts agree.
#[derive(Clone)]
pub(super) struct Name {
    pub(super) given: &'static str,
    pub(super) surname: Surname,
    pub(super) gender: Gender,
}

/// The two forms of a surname.
#[derive(Clone, Copy)]
pub(super) struct Surname {
    male: &'static str,
    female: &'static str,
}

impl Surname {
    pub(super) const fn of(self, gender: Gender) -> &'static str {
        match gender {
            Gender::Female => self.female,
            Gender::Male => self.male,
        }
    }
}

impl Name {
    pub(super) fn full(&self) -> String {
        format!("{} {}", self.given, self.surname.of(self.gender))
    }
}

/// Deals first names and surnames in turn, so that no two people are called the same.
pub(super) struct Names {
    surnames: Vec<Surname>,
    women: Vec<&'static str>,
    men: Vec<&'static str>,
    dealt: usize,
}

impl Names {
    pub(super) fn new(random: &mut Random) -> Self {
        let surname = |(male, female): &(&'static str, &'static str)| Surname { male, female };
        let mut names = Self {
            surnames: SURNAMES.iter().map(surname).collect(),
            women: WOMEN.to_vec(),
            men: MEN.to_vec(),
            dealt: 0,
        };
        random.shuffle(&mut names.surnames);
        random.shuffle(&mut names.women);
        random.shuffle(&mut names.men);
        names
    }

    pub(super) fn deal(&mut self, gender: Gender) -> Name {
        let given = self.given(gender);
        let surname = nth(&self.surnames, self.dealt);
        Name { given, surname, gender }
    }

    /// A first name alone, for a brother or a sister.
    pub(super) fn given(&mut self, gender: Gender) -> &'static str {
        self.dealt += 1;
        match gender {
            Gender::Female => nth(&self.women, self.dealt),
            Gender::Male => nth(&self.men, self.dealt),
        }
    }

    /// A grown-up of that family.
    pub(super) fn grown_up(random: &mut Random, surname: Surname, gender: Gender) -> String {
        let given = match gender {
            Gender::Female => random.pick(&MOTHERS),
            Gender::Male => random.pick(&FATHERS),
        };
        format!("{given} {}", surname.of(gender))
    }
}

#[expect(clippy::expect_used, reason = "the lists are written below")]
fn nth<T: Copy>(list: &[T], n: usize) -> T {
    *list.iter().cycle().nth(n).expect("the list is not empty")
}

// 61 surnames and 29 and 23 first names: numbers without a common factor, so that pairs repeat late.

const SURNAMES: [(&str, &str); 61] = [
    ("Āboliņš", "Āboliņa"),
    ("Apinis", "Apine"),
    ("Auziņš", "Auziņa"),
    ("Balodis", "Balode"),
    ("Bērziņš", "Bērziņa"),
    ("Birznieks", "Birzniece"),
    ("Bite", "Bite"),
    ("Briedis", "Briede"),
    ("Brūveris", "Brūvere"),
    ("Celmiņš", "Celmiņa"),
    ("Cīrulis", "Cīrule"),
    ("Dreimanis", "Dreimane"),
    ("Dzenis", "Dzene"),
    ("Eglītis", "Eglīte"),
    ("Freimanis", "Freimane"),
    ("Gailītis", "Gailīte"),
    ("Grīnbergs", "Grīnberga"),
    ("Gulbis", "Gulbe"),
    ("Ivanovs", "Ivanova"),
    ("Jansons", "Jansone"),
    ("Kalējs", "Kalēja"),
    ("Kalniņš", "Kalniņa"),
    ("Kārkliņš", "Kārkliņa"),
    ("Kļaviņš", "Kļaviņa"),
    ("Kokins", "Kokina"),
    ("Krastiņš", "Krastiņa"),
    ("Krēsliņš", "Krēsliņa"),
    ("Krūmiņš", "Krūmiņa"),
    ("Kuzņecovs", "Kuzņecova"),
    ("Lācis", "Lāce"),
    ("Lapiņš", "Lapiņa"),
    ("Lejnieks", "Lejniece"),
    ("Liepa", "Liepa"),
    ("Liepiņš", "Liepiņa"),
    ("Mežals", "Mežale"),
    ("Muižnieks", "Muižniece"),
    ("Ņikitins", "Ņikitina"),
    ("Ozoliņš", "Ozoliņa"),
    ("Ozols", "Ozola"),
    ("Pavlovs", "Pavlova"),
    ("Pētersons", "Pētersone"),
    ("Podnieks", "Podniece"),
    ("Priede", "Priede"),
    ("Pūce", "Pūce"),
    ("Puriņš", "Puriņa"),
    ("Rozītis", "Rozīte"),
    ("Rudzītis", "Rudzīte"),
    ("Saulītis", "Saulīte"),
    ("Siliņš", "Siliņa"),
    ("Skujiņš", "Skujiņa"),
    ("Strazdiņš", "Strazdiņa"),
    ("Šmits", "Šmite"),
    ("Tauriņš", "Tauriņa"),
    ("Upenieks", "Upeniece"),
    ("Vanags", "Vanaga"),
    ("Vasiļjevs", "Vasiļjeva"),
    ("Veldre", "Veldre"),
    ("Vilciņš", "Vilciņa"),
    ("Vītols", "Vītola"),
    ("Zariņš", "Zariņa"),
    ("Žagars", "Žagare"),
];

const WOMEN: [&str; 29] = [
    "Agnese",
    "Alise",
    "Amanda",
    "Anete",
    "Anna",
    "Beāte",
    "Dārta",
    "Diāna",
    "Elīna",
    "Elīza",
    "Emīlija",
    "Ērika",
    "Estere",
    "Evelīna",
    "Katrīna",
    "Krista",
    "Laura",
    "Līga",
    "Linda",
    "Luīze",
    "Madara",
    "Marta",
    "Megija",
    "Paula",
    "Rēzija",
    "Samanta",
    "Signe",
    "Sofija",
    "Viktorija",
];

const MEN: [&str; 23] = [
    "Adrians",
    "Artūrs",
    "Daniels",
    "Dāvis",
    "Edgars",
    "Emīls",
    "Ernests",
    "Gustavs",
    "Jēkabs",
    "Kārlis",
    "Kristaps",
    "Linards",
    "Mārtiņš",
    "Mikus",
    "Niks",
    "Oskars",
    "Pauls",
    "Ralfs",
    "Rihards",
    "Roberts",
    "Ričards",
    "Sandis",
    "Toms",
];

const MOTHERS: [&str; 16] = [
    "Aiga",
    "Baiba",
    "Dace",
    "Gunta",
    "Ieva",
    "Ilze",
    "Inese",
    "Ingūna",
    "Jeļena",
    "Kristīne",
    "Liene",
    "Maija",
    "Sandra",
    "Sanita",
    "Vineta",
    "Zane",
];

const FATHERS: [&str; 12] = [
    "Aigars", "Andris", "Dzintars", "Gatis", "Guntis", "Ivars", "Jānis", "Māris", "Normunds", "Sergejs",
    "Uldis", "Valdis",
];
