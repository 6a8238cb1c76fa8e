//! A regulation with what it asks for, as a document.

use super::asked::Requirements;
use super::regulation::Regulation;
use crate::reading::{Faults, Read, ReadErrors, Tree, Way, record};

record! {
    /// What a municipality asks for beyond the Law, and the text that does.
    pub struct LocalRules {
        /// The text.
        pub regulation: Regulation,
        /// What it asks for.
        pub requirements: Requirements,
    }
}

impl LocalRules {
    /// Reads local rules from JSON text.
    pub fn from_json(text: &[u8]) -> Result<Self, ReadErrors> {
        Self::from_tree(Tree::from_json(text)?)
    }

    /// Reads local rules from the text of a TOML file.
    ///
    /// ```
    /// use talka::recognition::requirements::LocalRules;
    /// let rules = LocalRules::from_toml(
    ///     r#"
    ///     [regulation]
    ///     authority = "Smiltenes novada pašvaldība"
    ///     kind = "internal_rules"
    ///     number = "40/23"
    ///     adopted = 2023-08-24
    ///     from = 2023-08-24
    ///     basis = "official"
    ///
    ///     [requirements.consent]
    ///     through_age = 16
    ///
    ///     [requirements.vacancy]
    ///     at_least_hours = 10
    ///     "#,
    /// )?;
    /// assert_eq!(rules.requirements.consent.map(|consent| consent.through_age), Some(16));
    /// # Ok::<(), talka::reading::ReadErrors>(())
    /// ```
    #[cfg(feature = "toml")]
    pub fn from_toml(text: &str) -> Result<Self, ReadErrors> {
        Self::from_tree(Tree::from_toml(text)?)
    }

    /// Reads local rules from a tree of values.
    pub fn from_tree(tree: Tree) -> Result<Self, ReadErrors> {
        let (mut rules, mut faults) = (Self::blank(), Faults::default());
        rules.read(tree, &Way::Root, &mut faults);
        if faults.count() == 0 {
            rules.regulation.check(&Way::Root.member("regulation"), &mut faults);
            rules.requirements.check(&Way::Root.member("requirements"), &mut faults);
        }
        faults.finish(rules)
    }
}
