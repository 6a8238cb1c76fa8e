//! What is counted, in the words of those who measure volunteer work.

use serde::{Deserialize, Deserializer, Serialize};

use crate::basis::{Basis, Mark};
use crate::reading::words;
use crate::schema::described;

words! {
    /// A definition of the International Labour Organization, or of what is made of it here.
    pub enum Definition {
        /// Volunteer work: unpaid and non-compulsory work for others.
        VolunteerWork = "volunteer_work",
        /// Formal volunteering: through an organization, as the Law has it.
        Formal = "formal",
        /// Replacement cost: what it would cost to pay somebody for the same hours.
        ReplacementCost = "replacement_cost",
    }
}

const RESOLUTION: Basis = Basis {
    mark: Mark::Recalled,
    confirmed_to: None,
    source: "19th ICLS, resolution concerning statistics of work (2013), paragraphs 37-38",
};
const MANUAL: Basis = Basis {
    mark: Mark::Secondary,
    confirmed_to: None,
    source: "ILO, Manual on the Measurement of Volunteer Work (2011); 20th ICLS, room document 12 (2018)",
};

described! {
    /// A definition, and how sure it is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[non_exhaustive]
    pub struct Defined {
        /// What is defined.
        pub definition: Definition,
        /// How sure the definition is.
        pub mark: Mark,
        /// Where it is from.
        pub source: &'static str,
    }
}

impl Definition {
    /// What the knowledge of it rests on.
    ///
    /// ```
    /// use talka::impact::Definition;
    /// use talka::law::Mark;
    /// assert_eq!(Definition::VolunteerWork.basis().mark, Mark::Recalled);
    /// ```
    pub const fn basis(self) -> Basis {
        match self {
            Self::VolunteerWork | Self::Formal => RESOLUTION,
            Self::ReplacementCost => MANUAL,
        }
    }
}

impl Defined {
    /// Every definition.
    pub fn all() -> impl Iterator<Item = Self> {
        Definition::ALL.iter().copied().map(Self::from)
    }
}

impl From<Definition> for Defined {
    fn from(definition: Definition) -> Self {
        let Basis { mark, source, .. } = definition.basis();
        Self { definition, mark, source }
    }
}

/// A definition as it is stored: the rest is what this version knows of it.
#[derive(Deserialize)]
struct StoredDefined {
    definition: Definition,
}

impl<'de> Deserialize<'de> for Defined {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        StoredDefined::deserialize(deserializer).map(|stored| stored.definition.into())
    }
}
