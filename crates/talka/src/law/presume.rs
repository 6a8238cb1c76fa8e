//! What is presumed of records that are silent.

use serde::{Deserialize, Serialize};

use super::fact::Field;
use crate::reading::{ErrorList, Read, ReadErrors, Tree, Way, read_by_serde, read_document, record, words};
use crate::register::{Placement, Register, Work};
use crate::schema::{Choice, Described, Shape, described};

words! {
    /// A set of presumptions that has a name.
    pub enum PresumedSet {
        /// What an office vouches for that confirmed the hours: that nobody was paid for the work. Nothing of age, consent,
        /// form or insurance is in it.
        Usual = "usual",
        /// Nothing is presumed.
        Nothing = "nothing",
    }
}

words! {
    /// That there was none.
    pub enum PresumedNone {
        /// None.
        None = "none",
    }
}

words! {
    /// That it is so.
    pub enum PresumedYes {
        /// It is.
        Yes = "yes",
    }
}

words! {
    /// That it is not so.
    pub enum PresumedNo {
        /// It is not.
        No = "no",
    }
}

record! {
    /// What is presumed where a record is silent, fact by fact; of a fact that is absent nothing is.
    #[derive(Copy, Default)]
    pub struct Presumptions {
        /// Payments for the work: none.
        pub payments: Option<PresumedNone>,
        /// Whether the volunteer's expenses are to be covered: no.
        pub expenses_covered: Option<PresumedNo>,
        /// Whether the work is harmless to safety, health and morals: yes.
        pub harmless: Option<PresumedYes>,
        /// Whether the work builds knowledge, skills, abilities or communication: yes.
        pub learning: Option<PresumedYes>,
    }
}

words! {
    /// A fact that can be presumed, by its name among [`Presumptions`].
    pub enum Presumable {
        /// That there were no payments for the work.
        Payments = "payments",
        /// That the volunteer's expenses are not to be covered.
        ExpensesCovered = "expenses_covered",
        /// That the work is harmless.
        Harmless = "harmless",
        /// That something is learned from the work.
        Learning = "learning",
    }
}

described! {
    /// A presumption that a report or a decision rests on.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct Presumed {
        /// The fact.
        pub fact: Presumable,
        /// How many records are silent on it, so that it settled them.
        pub records: u32,
    }
}

/// What is presumed of records that are silent: a set that has a name, or fact by fact. A recorded fact always goes before it.
///
/// ```
/// use talka::law::{Presumable, Presume};
/// use talka::reading::Tree;
/// let usual = Presume::from_tree(Tree::from_json(br#""usual""#)?)?;
/// assert_eq!(usual, Presume::from_tree(Tree::from_json(br#"{"payments": "none"}"#)?)?);
/// assert!(usual.has(Presumable::Payments) && !usual.has(Presumable::Harmless));
/// # Ok::<(), talka::reading::ReadErrors>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Presume(Presumptions);

impl Presume {
    /// What an office vouches for that confirmed the hours.
    pub const USUAL: Self = Self(Presumptions {
        payments: Some(PresumedNone::None),
        expenses_covered: None,
        harmless: None,
        learning: None,
    });

    /// These.
    pub const fn of(presumptions: Presumptions) -> Self {
        Self(presumptions)
    }

    /// Reads it from a tree of values.
    ///
    /// # Errors
    ///
    /// Every place that could not be read.
    pub fn from_tree(tree: Tree<'_>) -> Result<Self, ReadErrors> {
        read_document(tree)
    }

    /// Whether that is presumed.
    pub const fn has(self, fact: Presumable) -> bool {
        match fact {
            Presumable::Payments => self.0.payments.is_some(),
            Presumable::ExpensesCovered => self.0.expenses_covered.is_some(),
            Presumable::Harmless => self.0.harmless.is_some(),
            Presumable::Learning => self.0.learning.is_some(),
        }
    }

    /// What is presumed and settles some record of the register, with how many it settles.
    pub(crate) fn settles(self, register: &Register) -> Option<Vec<Presumed>> {
        let facts = Presumable::ALL.iter().copied().filter(|fact| self.has(*fact));
        let settled = facts.map(|fact| {
            let silent = register.placements().iter().filter(|placement| fact.is_silent_in(placement));
            Presumed { fact, records: u32::try_from(silent.count()).unwrap_or(u32::MAX) }
        });
        let settled: Vec<Presumed> = settled.filter(|presumed| presumed.records > 0).collect();
        (!settled.is_empty()).then_some(settled)
    }
}

impl Presumable {
    /// Whether the placement is silent on it.
    pub(crate) fn is_silent_in(self, placement: &Placement) -> bool {
        let of_work = |of: fn(&Work) -> Option<bool>| placement.work.as_ref().and_then(of).is_none();
        match self {
            Self::Payments => placement.payments.is_none(),
            Self::ExpensesCovered => {
                placement.agreement.as_ref().and_then(|agreement| agreement.expenses_covered).is_none()
            }
            Self::Harmless => of_work(|work| work.harmless),
            Self::Learning => of_work(|work| work.learning),
        }
    }

    /// The fact that is presumed.
    pub(super) const fn of(field: Field) -> Option<Self> {
        Some(match field {
            Field::Payments => Self::Payments,
            Field::ExpensesCovered => Self::ExpensesCovered,
            Field::Harmless => Self::Harmless,
            Field::Learning => Self::Learning,
            _ => return None,
        })
    }
}

impl Read for Presume {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        if let Tree::Text(_) = tree {
            let mut set = PresumedSet::blank();
            set.read(tree, at, errors);
            *self = match set {
                PresumedSet::Usual => Self::USUAL,
                PresumedSet::Nothing => Self::default(),
            };
        } else {
            self.0.read(tree, at, errors);
        }
    }
}

impl Described for Presume {
    fn describe() -> Shape {
        Shape::Choice(Choice {
            name: "Presume".to_owned(),
            doc: "What is presumed of records that are silent: a set that has a name, or fact by fact."
                .to_owned(),
            of: vec![PresumedSet::describe(), Presumptions::describe()],
        })
    }
}

read_by_serde!(Presume);
