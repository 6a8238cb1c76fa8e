//! Acts and provisions as they are listed for whoever audits the law: in our own words, with what checks each of them.

use super::cause::PermitAuthority;
use super::provision::{Act, Provision};
use crate::basis::Mark;
use crate::date::{Day, Period};
pub use crate::lang::InBoth;
use crate::reading::words;
use crate::register::Risk;

/// What is known of an act.
#[derive(Debug)]
#[non_exhaustive]
pub struct ActEntry {
    /// The act.
    pub act: Act,
    /// Its full title.
    pub title: InBoth,
    /// Its number at likumi.lv, where it is known.
    pub likumi: Option<u32>,
    /// The day on which it was adopted.
    pub adopted: Option<Day>,
    /// The day on which it was published.
    pub published: Option<Day>,
    /// The wordings it has had.
    pub editions: &'static [Edition],
    /// Its provisions, in the parts in which they are declared.
    pub(super) parts: &'static [&'static [Listed]],
}

impl ActEntry {
    /// Its provisions, in the order of the act.
    pub fn provisions(&self) -> impl Iterator<Item = &'static Listed> {
        self.parts.iter().copied().flatten()
    }
}

/// A wording of an act.
#[derive(Debug)]
#[non_exhaustive]
pub struct Edition {
    /// The days on which it was in force.
    pub in_force: Period,
    /// What it brought.
    pub says: InBoth,
    /// What the knowledge of its days rests on.
    pub mark: Mark,
    /// Where that was seen.
    pub source: &'static str,
}

/// A provision as it is listed.
#[derive(Debug)]
#[non_exhaustive]
pub struct Listed {
    /// Names it, and never changes: the name of its constant in [`provisions`](super::provisions).
    pub id: &'static str,
    /// The provision.
    pub provision: &'static Provision,
    /// What it is about, as a heading.
    pub title: InBoth,
    /// What it says, in our own words.
    pub says: InBoth,
    /// What checks it, or why nothing does.
    pub checked: Checked,
    /// What is not sure about it.
    pub doubts: &'static [Doubt],
}

/// What checks a provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// Rules with these codes; some of them perhaps not in this version.
    By(&'static [&'static str]),
    /// Nothing does, for this reason.
    Not(Unchecked),
}

words! {
    /// Why a provision is not checked.
    pub enum Unchecked {
        /// It says what the act is for.
        Purpose = "purpose",
        /// It says what a word means.
        Definition = "definition",
        /// It gives a right that nobody has to use.
        Right = "right",
        /// It gives a task to a public authority.
        StateTask = "state_task",
        /// It lets another act set rules.
        Delegation = "delegation",
        /// It asks for a judgement that no record holds.
        Judgement = "judgement",
        /// Another provision of this list says it in more detail.
        Elsewhere = "elsewhere",
        /// Its wording was not seen, so that nothing can rest on it.
        NotSeen = "not_seen",
        /// It was in force before the Volunteer Work Law.
        Earlier = "earlier",
        /// It was proposed, and is not known to have become law.
        Draft = "draft",
        /// It is no norm, but how offices handle the matter.
        Practice = "practice",
        /// It is about something other than volunteer work under the Law.
        OtherRegime = "other_regime",
    }
}

words! {
    /// What is not sure about a provision.
    pub enum Doubt {
        /// The number of its section, paragraph or clause was not seen.
        Number = "number",
        /// The day from or to which it is in force was not seen.
        InForce = "in_force",
        /// Only a part of what it says was seen.
        Content = "content",
        /// Whether the amendment of 20 June 2024 changed it is not known.
        Amended = "amended",
    }
}

/// A number of the law as it is listed.
#[derive(Debug)]
#[non_exhaustive]
pub struct ListedParameter {
    /// Names it, and never changes: the name of its constant in [`provisions`](super::provisions).
    pub id: &'static str,
    /// What it is.
    pub title: InBoth,
    /// Its values, each from its day until the next.
    pub values: fn() -> Vec<ListedValue>,
}

/// A value of a parameter, as it is listed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListedValue {
    /// The first day on which it holds.
    pub from: Day,
    /// The value, with its unit.
    pub is: Amount,
    /// The provision that sets it.
    pub by: &'static Provision,
}

/// What a provision sets, with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Amount {
    /// An age in years.
    Years(u8),
    /// Ages from and to which, both included, in years.
    Ages(u8, u8),
    /// A number of days.
    Days(i32),
    /// A length in centimetres.
    Centimetres(u32),
    /// A sum in euro cents.
    Cents(i64),
    /// Risks that a policy has to cover.
    Risks(&'static [Risk]),
    /// Who grants a permit.
    PermitAuthority(PermitAuthority),
}
