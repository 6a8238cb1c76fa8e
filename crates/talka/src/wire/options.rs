//! What a call is asked for.

use super::error::InputErrors;
use crate::date::Day;
use crate::impact::{City, TotalsAsked};
use crate::lang::InBoth;
use crate::law::{Detail, Settings};
use crate::reading::{
    ErrorList, Expected, Found, Pointer, Read, ReadErrorKind, ReadErrors, Tree, Way, read_document, record,
};
use crate::recognition::Scheme;
use crate::recognition::awards::Ledger;
use crate::register::OrganizationId;
use crate::schema::{Choice, Described, Shape};
use crate::territory::Municipality;
use crate::text::{Lang, read_error};

record! {
    /// What a check is asked for.
    pub struct CheckOptions {
        /// The day and the choices where the law leaves room.
        pub settings: Settings,
        /// The language of the text; without it, the report has no text.
        pub lang: Option<Lang>,
        /// How much is reported; the findings if not set.
        pub detail: Option<Detail>,
    }
}

record! {
    /// What a recognition is asked for.
    pub struct RecognizeOptions {
        /// The day and the choices where the law leaves room.
        pub settings: Settings,
        /// The scheme: the id of a built-in one, or a scheme.
        pub scheme: SchemeChoice,
        /// Earlier versions of the scheme, in any order: they judge the hours of the days on which they were in force.
        pub earlier_versions: Option<Vec<SchemeChoice>>,
        /// A day in the period that is looked at; absent: today.
        pub on: Option<Day>,
        /// The awards that were made so far. None of them is due again, conditions on earlier awards look here, and the
        /// answer has the ledger with what is new. Without one, nothing is known of earlier awards.
        pub ledger: Option<Ledger>,
        /// The language of the text; without it, the decisions have no text.
        pub lang: Option<Lang>,
    }
}

record! {
    /// Which year of which organization is counted.
    pub struct YearlyOptions {
        /// The day and the choices where the law leaves room.
        pub settings: Settings,
        /// The organization: party to the agreements.
        pub organization: OrganizationId,
        /// The year.
        pub year: i32,
        /// The language of the text; without it, the answer has no text.
        pub lang: Option<Lang>,
    }
}

record! {
    /// Which totals are made of a register.
    pub struct ImpactOptions {
        /// The day and the choices where the law leaves room.
        pub settings: Settings,
        /// What is counted, and by what it is kept apart; absent: everything together.
        pub asked: Option<TotalsAsked>,
        /// The scheme whose levels are meant: the id of a built-in one, or a scheme.
        pub scheme: Option<SchemeChoice>,
        /// A day in the period in which the scheme is looked at; absent: today.
        pub on: Option<Day>,
        /// Municipalities that are compared with each other.
        pub cities: Option<Vec<City>>,
        /// The language of the text; without it, the answer has no text.
        pub lang: Option<Lang>,
    }
}

/// Nobody in the register has that id.
pub(super) const NO_SUCH_ORGANIZATION: InBoth = InBoth {
    lv: "reģistrā nav organizācijas ar šādu identifikatoru",
    en: "no organization of the register has this id",
};

record! {
    /// Which schemes are looked for. What is absent does not matter.
    #[derive(Default)]
    pub struct SchemesOptions {
        /// Of which municipality: its code (ATVK, seven digits) of before or after a reform, or its name in Latvian.
        /// Schemes of municipalities whose territory it took over, or that took over its own, are among its own.
        pub municipality: Option<String>,
        /// The day on which they are in force and on which territories are looked at; absent: whenever they were, by
        /// the territories of today.
        pub on: Option<Day>,
        /// The language of what is wrong with the input; English if not set.
        pub lang: Option<Lang>,
    }
}

impl SchemesOptions {
    /// The municipalities of that code or name.
    pub(super) fn municipalities(&self) -> Result<Option<Vec<Municipality>>, InputErrors> {
        let Some(asked) = &self.municipality else { return Ok(None) };
        let asked = asked.trim();
        let name = asked.to_lowercase();
        let named = || Municipality::all().filter(|one| one.name().to_lowercase() == name).collect();
        let mut found: Vec<Municipality> = asked.parse().map_or_else(|_| named(), |one| vec![one]);
        // A name went on after a reform: that of the day is meant, where there is one.
        let day = self.on.unwrap_or(Day::MAX);
        if found.iter().any(|one| one.exists_on(day)) {
            found.retain(|one| one.exists_on(day));
        }
        if found.is_empty() {
            let error = ReadErrorKind::Expected { expected: Expected::Municipality, found: Found::OtherText };
            let at = Pointer::root().member("municipality");
            return Err(InputErrors::of_options(
                "unknown_word",
                at,
                &read_error(&error, self.lang.unwrap_or(Lang::En)),
            ));
        }
        Ok(Some(found))
    }
}

const NO_SUCH_SCHEME: InBoth = InBoth {
    lv: "nav iebūvētas kārtības ar šādu identifikatoru",
    en: "no built-in scheme has this id",
};

const PERHAPS: InBoth = InBoth { lv: "vai domāts", en: "did you mean" };

/// A scheme, or the id of a built-in one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum SchemeChoice {
    /// The id of a built-in scheme.
    Id(String),
    /// A scheme.
    Scheme(Box<Scheme>),
}

impl Described for SchemeChoice {
    fn describe() -> Shape {
        Shape::Choice(Choice {
            name: "SchemeChoice".to_owned(),
            doc: "The id of a built-in scheme, or a scheme.".to_owned(),
            of: vec![String::describe(), Scheme::describe()],
        })
    }
}

impl Read for SchemeChoice {
    fn blank() -> Self {
        Self::Id(String::blank())
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        if let Tree::Text(id) = tree {
            *self = Self::Id(id.into_owned());
        } else {
            let mut scheme = Scheme::blank();
            scheme.read(tree, at, errors);
            *self = Self::Scheme(Box::new(scheme));
        }
    }
}

impl CheckOptions {
    /// Reads them from JSON text.
    pub fn from_json(text: &[u8]) -> Result<Self, InputErrors> {
        read(tree(text)?)
    }
}

impl RecognizeOptions {
    /// Reads them from JSON text.
    pub fn from_json(text: &[u8]) -> Result<Self, InputErrors> {
        read(tree(text)?)
    }
}

impl SchemeChoice {
    /// The scheme. It is an error where no built-in one has the id; the error is at that place of the options and in that
    /// language, in English where none is asked for.
    pub fn open(self, at: Pointer, lang: Option<Lang>) -> Result<Scheme, InputErrors> {
        let id = match self {
            Self::Scheme(scheme) => return Ok(*scheme),
            Self::Id(id) => id,
        };
        open_builtin(&id).unwrap_or_else(|| {
            let lang = lang.unwrap_or(Lang::En);
            let perhaps = nearest_builtin(&id).map(|near| format!("; {} `{near}`?", PERHAPS.text(lang)));
            let said = format!("{}{}", NO_SUCH_SCHEME.text(lang), perhaps.unwrap_or_default());
            Err(InputErrors::of_options("unknown_scheme", at, &said))
        })
    }
}

#[cfg(feature = "toml")]
fn nearest_builtin(id: &str) -> Option<&'static str> {
    crate::reading::nearest(id, crate::recognition::BUILTIN.iter().map(|(known, _)| *known))
}

#[cfg(not(feature = "toml"))]
const fn nearest_builtin(_: &str) -> Option<&'static str> {
    None
}

#[cfg(feature = "toml")]
fn open_builtin(id: &str) -> Option<Result<Scheme, InputErrors>> {
    crate::recognition::builtin(id).map(|text| Scheme::from_toml(text).map_err(InputErrors::from))
}

/// Without TOML, schemes come from outside, as objects.
#[cfg(not(feature = "toml"))]
fn open_builtin(_: &str) -> Option<Result<Scheme, InputErrors>> {
    None
}

/// Options as a tree; what is wrong with their text says so.
pub(super) fn tree(text: &[u8]) -> Result<Tree<'_>, InputErrors> {
    Tree::from_json(text).map_err(about)
}

/// Reads options; what is wrong with them says so.
pub(super) fn read<T: Read>(tree: Tree<'_>) -> Result<T, InputErrors> {
    read_document(tree).map_err(about)
}

fn about(errors: ReadErrors) -> InputErrors {
    InputErrors::from(errors).about("options")
}
